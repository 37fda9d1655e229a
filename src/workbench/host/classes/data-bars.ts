import { color, flag, members, oneOf, text } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { hostObject } from "../engine/objects";
import { invalidArgument } from "../engine/host-error";
import type { Json } from "../engine/protocol";

const AUTOMATIC = { type: "Automatic" } as const;

function ruleOf(bound: number | null): Json {
  return bound === null ? AUTOMATIC : { type: "Number", formula: String(bound) };
}

/** Bounds as a number; those by formula or share are not known here. */
function bound(value: Argument): number | null {
  const rule = members(value, ["type", "formula"]);
  if (oneOf(rule.type, ["Automatic", "Number"]) === "Automatic") return null;
  const given = Number(text(rule.formula).replace(/^=/, ""));
  if (!Number.isFinite(given)) throw invalidArgument();
  return given;
}

export const dataBarConditionalFormat: HostClass<"DataBarConditionalFormat"> = {
  since: "1.6",
  get: { LowerBoundRule: ({ min }) => ruleOf(min), UpperBoundRule: ({ max }) => ruleOf(max) },
  set: {
    LowerBoundRule: (bar, value) => {
      bar.min = bound(value);
    },
    UpperBoundRule: (bar, value) => {
      bar.max = bound(value);
    },
  },
  navigate: { PositiveFormat: (bar) => hostObject("ConditionalDataBarPositiveFormat", bar) },
};

export const conditionalDataBarPositiveFormat: HostClass<"ConditionalDataBarPositiveFormat"> = {
  since: "1.6",
  get: { FillColor: (bar) => bar.color, GradientFill: ({ gradient }) => gradient },
  set: {
    FillColor: (bar, value) => {
      bar.color = color(value);
    },
    GradientFill: (bar, value) => {
      bar.gradient = flag(value);
    },
  },
};
