import type { Argument } from "./host-class";
import { invalidArgument } from "./host-error";
import { isHostObject } from "./objects";
import type { AreasTarget, ClassName, HostObject, RangeTarget } from "./objects";
import type { Json } from "./protocol";

/** Arguments and property values as the wanted type; anything else is refused with `InvalidArgument`. */
export function text(value: Argument, longest = 32767): string {
  if (typeof value !== "string" || value.length > longest) throw invalidArgument();
  return value;
}

export function flag(value: Argument): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function number(value: Argument, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most) throw invalidArgument();
  return value;
}

export function whole(value: Argument, least = -Infinity, most = Infinity): number {
  const given = number(value, least, most);
  if (!Number.isInteger(given)) throw invalidArgument();
  return given;
}

export function oneOf<Choice extends string>(value: Argument, choices: readonly Choice[]): Choice {
  const known = choices.find((choice) => choice === value);
  if (known === undefined) throw invalidArgument();
  return known;
}

/** `or` where nothing was given. */
export function given<Value>(value: Argument, read: (value: Argument) => Value, or: Value): Value {
  return value === undefined || value === null ? or : read(value);
}

/** The named members of an object; members it must not have are refused. */
export function members(value: Argument, known: readonly string[]): { readonly [name: string]: Json } {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isHostObject(value))
    throw invalidArgument();
  const plain = value as { readonly [name: string]: Json };
  if (Object.keys(plain).some((name) => !known.includes(name))) throw invalidArgument();
  return plain;
}

export function list(value: Argument, length: number): readonly Json[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(WRONG_SIZE);
  return value as readonly Json[];
}

export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** `#RRGGBB` (with or without `#`) or a common HTML name, as `#RRGGBB`. */
export function color(value: Argument): string {
  const named = typeof value === "string" ? NAMED_COLORS[value.toLowerCase()] : undefined;
  if (named !== undefined) return named;
  if (typeof value !== "string" || !/^#?[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return `#${value.replace("#", "").toUpperCase()}`;
}

/** An object of one class that the client passed. */
export function objectOf<Name extends ClassName>(value: Argument, className: Name): HostObject<Name> {
  if (!isHostObject(value) || value.className !== className) throw invalidArgument();
  return value as HostObject<Name>;
}

export function asAreas({ sheet, area }: RangeTarget): AreasTarget {
  return { sheet, areas: [area] };
}
