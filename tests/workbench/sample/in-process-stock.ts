import { fillOrders } from "../../../src/workbench/sample/fill-orders";
import type { SampleOrder } from "../../../src/workbench/sample/sample-order";
import { SampleStock } from "../../../src/workbench/sample/sample-stock";

/** How the other thread behaves. */
export interface StockConduct {
  /** Orders that bring the thread down, by entry; null for the list. */
  readonly crashesAt?: (entry: string | null) => boolean;
}

/** The sample month with the thread's own code on this thread. */
export function inProcessStock(period = "2024-03", { crashesAt = () => false }: StockConduct = {}): SampleStock {
  return new SampleStock(period, () => {
    const worker = {
      onmessage: null as Worker["onmessage"],
      onerror: null as Worker["onerror"],
      onmessageerror: null,
      terminate: () => undefined,
      postMessage: (order: SampleOrder) => {
        if (crashesAt(order.entry))
          queueMicrotask(() => {
            worker.onerror?.call(worker as never, { preventDefault: () => undefined } as ErrorEvent);
          });
        else void fill(order);
      },
    };
    const fill = fillOrders((data) => {
      worker.onmessage?.call(worker as never, { data } as MessageEvent);
    });
    return worker as unknown as Worker;
  });
}
