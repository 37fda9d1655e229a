/** A cell holds something, but nothing clear. */
export interface Unread {
  readonly unread: true;
}

export const UNREAD: Unread = { unread: true };

/** A cell's value, null for blank, or `UNREAD`. */
export type Typed<Value> = Value | null | Unread;

/** The value where it is clear, null otherwise. */
export function clearValue<Value extends string | number | boolean>(typed: Typed<Value>): Value | null {
  return isUnread(typed) ? null : typed;
}

/** True for `UNREAD`. */
export function isUnread(typed: Typed<string | number | boolean>): typed is Unread {
  return typed === UNREAD;
}
