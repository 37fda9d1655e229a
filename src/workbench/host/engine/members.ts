import { HOST_CLASSES } from "../classes/all-classes";
import { hasLevel, levelOf } from "./host-class";
import type { Answer, Argument, HostClass } from "./host-class";
import type { HostContext } from "./host-context";
import { HostError } from "./host-error";
import { isHostObject } from "./objects";
import type { HostObject } from "./objects";
import type { Json } from "./protocol";

type Kind = "get" | "set" | "navigate" | "call";
/** A class whose target is whatever its objects hold. */
type AnyClass = HostClass<never>;

/** Members of objects by name: looks them up, keeps those the add-in may not use yet away from it, records unknown ones. */
export class Members {
  /** Members asked for that the host does not know, as `Range.Foo (get)`. */
  readonly missing: string[] = [];

  constructor(private readonly context: HostContext) {}

  classOf(object: HostObject): AnyClass {
    const known = HOST_CLASSES[object.className] as AnyClass | undefined;
    if (known === undefined) throw this.unknown(object, "", "get");
    return known;
  }

  read(object: HostObject, name: string): Json {
    return this.member(object, "get", name)(object.target as never, this.context);
  }

  write(object: HostObject, name: string, value: Json): void {
    const definition = this.classOf(object);
    const readOnly = definition.set?.[name] === undefined && definition.get?.[name] !== undefined;
    if (readOnly) throw new HostError("AccessDenied");
    this.member(object, "set", name)(object.target as never, value, this.context);
  }

  navigate(object: HostObject, name: string): HostObject | null {
    return this.member(object, "navigate", name)(object.target as never, this.context);
  }

  /** Names that begin with an underscore are the client's own means. */
  call(object: HostObject, name: string, args: readonly Argument[]): Answer {
    return this.member(object, "call", name)(object.target as never, args, this.context);
  }

  isNavigation(object: HostObject, name: string): boolean {
    return this.classOf(object).navigate?.[name] !== undefined;
  }

  /** Names of the properties this Excel knows. */
  readable(object: HostObject): readonly string[] {
    const definition = this.classOf(object);
    return Object.keys(definition.get ?? {}).filter((name) => hasLevel(this.context.api, levelOf(definition, name)));
  }

  items(object: HostObject): readonly HostObject[] | null {
    return this.classOf(object).items?.(object.target as never, this.context) ?? null;
  }

  item(object: HostObject, key: Argument): HostObject {
    const definition = this.classOf(object);
    if (definition.item === undefined) throw this.unknown(object, "getItem", "call");
    const found = definition.item(object.target as never, key, this.context);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  private member<K extends Kind>(
    object: HostObject,
    kind: K,
    name: string,
  ): NonNullable<NonNullable<AnyClass[K]>[string]> {
    const definition = this.classOf(object);
    const found = definition[kind]?.[name];
    if (found === undefined) throw this.unknown(object, name, kind);
    if (!name.startsWith("_") && !hasLevel(this.context.api, levelOf(definition, name)))
      throw new HostError("ApiNotFound");
    return found as NonNullable<NonNullable<AnyClass[K]>[string]>;
  }

  private unknown(object: HostObject, name: string, kind: Kind): HostError {
    this.missing.push(`${object.className}.${name} (${kind})`);
    return new HostError("ApiNotFound");
  }
}

export function objectOrNull(answer: Answer): HostObject | null {
  if (answer === null) return null;
  if (!isHostObject(answer)) throw new HostError("GeneralException");
  return answer;
}
