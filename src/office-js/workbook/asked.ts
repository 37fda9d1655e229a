/** An object of which members are asked for; they may be read after the next sync. */
export function asked<Loaded extends { load(members: string): unknown }>(object: Loaded, members: string): Loaded {
  object.load(members);
  return object;
}
