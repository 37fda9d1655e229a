import { monthInHand } from "./month-in-hand";
import { SampleStock } from "./sample-stock";

let stock: SampleStock | null = null;

/** The sample month of this page: tray and tour take from the same one, and what is made stays made. */
export function pageStock(): SampleStock {
  const period = monthInHand(new Date());
  if (stock?.period !== period) {
    stock?.stop();
    stock = new SampleStock(period, () => new Worker(new URL("./sample.worker.ts", import.meta.url)));
  }
  return stock;
}
