import type { Area } from "../../../core/sheet/area";
import { flag, given, members, oneOf, text } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { invalidArgument } from "../engine/host-error";
import type { AreasTarget } from "../engine/objects";
import type { Json } from "../engine/protocol";
import type { Validation, ValidationAlert, ValidationPrompt } from "../model/parts";
import { guardSheet } from "../cells/guard";
import { ruleOf, validationFrom } from "../cells/validation-rule";
import { cutValidations, putValidation, validationOf } from "../cells/validations";

const NO_ALERT: ValidationAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT: ValidationPrompt = { showPrompt: true, title: "", message: "" };
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function found({ sheet, areas }: AreasTarget): Validation | "mixed" | null {
  return validationOf(sheet, areas);
}

function read<Value extends Json>(pick: (rule: Validation) => Value, none: Value) {
  return (target: AreasTarget): Json => {
    const rule = found(target);
    return rule === "mixed" ? null : rule === null ? none : pick(rule);
  };
}

/** Changes the validation of exactly these cells; where it covers more, the rest keeps its own. */
function change(target: AreasTarget, make: (rule: Validation) => Validation): void {
  guardSheet(target.sheet, null);
  const rule = found(target);
  if (rule === null || rule === "mixed") throw invalidArgument();
  putValidation(target.sheet, { ...make(rule), areas: [...target.areas] });
}

function alertFrom(value: Json): ValidationAlert {
  const parts = members(value, ["showAlert", "style", "title", "message"]);
  return {
    showAlert: given(parts.showAlert, flag, true),
    style: given(parts.style, (style) => oneOf(style, ["Stop", "Warning", "Information"]), "Stop"),
    title: given(parts.title, (title) => text(title, LONGEST_TITLE), ""),
    message: given(parts.message, (message) => text(message, LONGEST_MESSAGE), ""),
  };
}

function promptFrom(value: Json): ValidationPrompt {
  const parts = members(value, ["showPrompt", "title", "message"]);
  return {
    showPrompt: given(parts.showPrompt, flag, true),
    title: given(parts.title, (title) => text(title, LONGEST_TITLE), ""),
    message: given(parts.message, (message) => text(message, LONGEST_MESSAGE), ""),
  };
}

function putRule({ sheet, areas }: AreasTarget, value: Json): void {
  guardSheet(sheet, null);
  const kept = validationOf(sheet, areas);
  const parts = validationFrom(value);
  if (parts === null) return cutValidations(sheet, areas);
  const before =
    kept === null || kept === "mixed" ? { ignoreBlanks: true, errorAlert: NO_ALERT, prompt: NO_PROMPT } : kept;
  const { ignoreBlanks, errorAlert, prompt } = before;
  putValidation(sheet, { ...parts, areas: [...areas] satisfies Area[], ignoreBlanks, errorAlert, prompt });
}

export const dataValidation: HostClass<"DataValidation"> = {
  since: "1.8",
  get: {
    Type: (target) => {
      const rule = found(target);
      return rule === "mixed" ? "MixedCriteria" : rule === null ? "None" : rule.type;
    },
    Rule: read(ruleOf, {}),
    IgnoreBlanks: read((rule) => rule.ignoreBlanks, true),
    ErrorAlert: read((rule) => ({ ...rule.errorAlert }), { ...NO_ALERT }),
    Prompt: read((rule) => ({ ...rule.prompt }), { ...NO_PROMPT }),
  },
  set: {
    Rule: putRule,
    IgnoreBlanks: (target, value) => change(target, (rule) => ({ ...rule, ignoreBlanks: flag(value) })),
    ErrorAlert: (target, value) => change(target, (rule) => ({ ...rule, errorAlert: alertFrom(value) })),
    Prompt: (target, value) => change(target, (rule) => ({ ...rule, prompt: promptFrom(value) })),
  },
  call: {
    Clear: ({ sheet, areas }) => {
      guardSheet(sheet, null);
      cutValidations(sheet, areas);
    },
  },
};
