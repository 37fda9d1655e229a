import { fillOrders } from "./fill-orders";
import type { SampleDelivery, SampleOrder } from "./sample-order";

// The DOM's types take `self` for a window, whose postMessage asks for an origin.
const thread = self as unknown as {
  postMessage: (delivery: SampleDelivery, transfer: Transferable[]) => void;
  onmessage: ((event: { readonly data: SampleOrder }) => void) | null;
};

const fill = fillOrders((delivery, transfer) => thread.postMessage(delivery, transfer));
thread.onmessage = ({ data }) => void fill(data);
