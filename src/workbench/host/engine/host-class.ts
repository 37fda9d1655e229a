import type { HostContext } from "./host-context";
import type { ClassName, HostObject, Targets } from "./objects";
import type { Json } from "./protocol";

/** An argument of a call: plain JSON, or an object the client referred to. */
export type Argument = Json | HostObject;

/** What a call gives: plain JSON, an object, null for a null object, nothing. */
export type Answer = Json | HostObject | void;

/** What the host knows of a class of the Excel API. Member names as the client sends them (first letter upper case). */
export interface HostClass<Name extends ClassName = ClassName> {
  /** The ExcelApi set that brought the class; every member is at least as young. */
  readonly since?: string;
  /** Members by the later set that brought them. */
  readonly levels?: Readonly<Record<string, string>>;
  /** The id by which the collection finds the object again. */
  readonly id?: (target: Targets[Name]) => string;
  /** Whether `Id` is one of its public properties. */
  readonly publicId?: true;
  readonly get?: Readonly<Record<string, (target: Targets[Name], context: HostContext) => Json>>;
  readonly set?: Readonly<Record<string, (target: Targets[Name], value: Json, context: HostContext) => void>>;
  readonly navigate?: Readonly<Record<string, (target: Targets[Name], context: HostContext) => HostObject | null>>;
  readonly call?: Readonly<
    Record<string, (target: Targets[Name], args: readonly Argument[], context: HostContext) => Answer>
  >;
  readonly items?: (target: Targets[Name], context: HostContext) => readonly HostObject[];
  /** Undefined: there is no such item. */
  readonly item?: (target: Targets[Name], key: Argument, context: HostContext) => HostObject | undefined;
}

export type HostClasses = { readonly [Name in ClassName]?: HostClass<Name> };

/** The ExcelApi set a member needs, as `1.9`. */
export function levelOf(definition: HostClass<never>, member: string): string {
  for (const [level, members] of Object.entries(definition.levels ?? {}))
    if (members.split(" ").includes(member)) return level;
  return definition.since ?? "1.1";
}

/** Whether an Excel with the ExcelApi sets up to `has` knows what came with `needs`. */
export function hasLevel(has: string, needs: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = needs.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
