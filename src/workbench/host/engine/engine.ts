import { Batch } from "./batch";
import type { HostContext } from "./host-context";
import { HostError } from "./host-error";
import { Members } from "./members";
import type { Json, RequestBody, ResponseBody, ResponseError } from "./protocol";
import { References } from "./references";

/** Answers one request after the other on one workbook. */
export class Engine {
  readonly references = new References();
  readonly members: Members;

  constructor(private readonly context: HostContext) {
    this.members = new Members(context);
  }

  /** Does the actions in order until one is refused; what came before stays done. `refuse` may refuse an action by its index. */
  answer(body: RequestBody, refuse: (action: number) => string | null): ResponseBody {
    const batch = new Batch(body, this.context, this.members, this.references);
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    let error: ResponseError | undefined;
    for (const [index, action] of body.Actions.entries()) {
      try {
        const code = refuse(index);
        if (code !== null) throw new HostError(code);
        if (action.ActionType === 5) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: batch.act(action) });
      } catch (failure) {
        if (!(failure instanceof HostError)) throw failure;
        error = batch.errorOf(failure, action, index);
        break;
      }
    }
    this.context.settle();
    return { Results: results, TraceIds: traces, ...(error === undefined ? {} : { Error: error }) };
  }
}
