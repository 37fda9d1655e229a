import type { Json, RequestBody } from "./engine/protocol";

/** One request of the add-in, as budgets count it. */
export interface LoggedRequest {
  /** Bytes of the body in UTF-8. */
  readonly bytes: number;
  readonly actions: number;
  readonly objects: number;
  /** `Name` of every method called and property set, in order, each once per call. */
  readonly calls: readonly string[];
  readonly flags: number;
  /** Asks to wait until the user has left the cell (`delayForCellEdit`). */
  readonly delayed: boolean;
  /** Only lets go of ranges after the work of a batch; not a sync of the add-in's own. */
  readonly cleanup: boolean;
  /** The code it was refused with; null: answered in full. */
  readonly error: string | null;
  readonly body: RequestBody;
}

export const DELAY_FOR_CELL_EDIT = 64;
const GLOBAL = 1;
const SERVICE = 2;

export function loggedRequest(text: string, body: RequestBody, flags: number, error: string | null): LoggedRequest {
  const paths = Object.values(body.ObjectPaths);
  const calls = [
    ...paths.filter(({ ObjectPathType }) => ObjectPathType === 3).map(({ Name }) => Name),
    ...body.Actions.filter(({ ActionType }) => ActionType === 3 || ActionType === 4).map(({ Name }) => Name ?? ""),
  ];
  return {
    bytes: utf8Bytes(text),
    actions: body.Actions.length,
    objects: paths.length,
    calls,
    flags,
    delayed: (flags & DELAY_FOR_CELL_EDIT) !== 0,
    cleanup: onlyLetsGo(body),
    error,
    body,
  };
}

/** A request that only gives back references. */
export function onlyLetsGo({ Actions, ObjectPaths }: RequestBody): boolean {
  const letsGo = (name: Json) => name === "_RemoveReference";
  const idle = (type: number) => type === 1 || type === 5;
  return (
    Actions.some(({ Name }) => letsGo(Name)) &&
    Actions.every(({ ActionType, Name }) => idle(ActionType) || letsGo(Name)) &&
    Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType === GLOBAL || ObjectPathType === 6)
  );
}

/** A request of the client's own machinery, not of the add-in. */
export function ofService({ ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  return (
    paths.some(({ ObjectPathType }) => ObjectPathType === SERVICE) &&
    paths.every(({ ObjectPathType }) => ObjectPathType !== GLOBAL)
  );
}

/** By hand, since a test page has no TextEncoder. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
