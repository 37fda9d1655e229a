import type { Period } from "../../core/model/unit-return";
import type { SampleDelivery, SampleOrder } from "./sample-order";
import { samplePlan, type PlannedFile } from "./sample-plan";

/** The other thread's side: plans each month once, and makes a file when it is asked for. */
export function fillOrders(
  post: (delivery: SampleDelivery, transfer: Transferable[]) => void,
): (order: SampleOrder) => Promise<void> {
  const plans = new Map<Period, readonly PlannedFile[]>();
  return async ({ number, period, entry }) => {
    try {
      const plan = plans.get(period) ?? samplePlan(period);
      plans.set(period, plan);
      if (entry === null) {
        post({ number, made: { entries: plan.map(({ make: _, ...shown }) => shown) } }, []);
        return;
      }
      const bytes = await plan.find(({ id }) => id === entry)?.make();
      if (bytes === undefined) post({ number, made: null }, []);
      else post({ number, made: { bytes } }, [bytes.buffer as ArrayBuffer]);
    } catch {
      post({ number, made: null }, []);
    }
  };
}
