import { areaToAbsoluteA1, fromA1 } from "../../../core/sheet/a1";
import { flag, given, text } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject, isHostObject } from "../engine/objects";
import type { HostObject, Targets } from "../engine/objects";
import { sheetPrefix } from "../model/formula-references";
import type { DefinedName } from "../model/parts";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { addressOfArea, rangeOfFormula } from "../cells/addresses";
import { shownValue } from "../cells/contents";
import { sheetObject } from "./worksheet-collection";

type Collection = Targets["NamedItemCollection"];
type Item = Targets["NamedItem"];

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LONGEST_NAME = 255;

function object(workbook: Workbook, name: DefinedName<Sheet>): HostObject<"NamedItem"> {
  return hostObject("NamedItem", { workbook, name });
}

function find({ workbook, scope }: Collection, key: Argument): HostObject | undefined {
  const known = workbook.definedName(text(key), scope);
  return known && object(workbook, known);
}

function checkedName({ workbook, scope }: Collection, value: Argument): string {
  const name = text(value, LONGEST_NAME);
  if (!NAME.test(name) || fromA1(name) !== null || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name))
    throw invalidArgument();
  if (workbook.definedName(name, scope) !== undefined) throw new HostError("ItemAlreadyExists");
  return name;
}

function formulaGiven(value: Argument): string {
  if (isHostObject(value) && value.className === "Range") {
    const { sheet, area } = value.target;
    return `=${sheetPrefix(sheet.name)}!${areaToAbsoluteA1(area)}`;
  }
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  const formula = text(value, 8192);
  return formula.startsWith("=") ? formula : `="${formula.replace(/"/g, '""')}"`;
}

function add(target: Collection, args: readonly Argument[]): HostObject {
  const [name, reference, comment] = args;
  const made: DefinedName<Sheet> = {
    name: checkedName(target, name),
    scope: target.scope,
    formula: formulaGiven(reference),
    visible: true,
    comment: given(comment, (value) => text(value, LONGEST_NAME), ""),
  };
  target.workbook.names.push(made);
  target.workbook.notify({ kind: "names" });
  return object(target.workbook, made);
}

export const namedItemCollection: HostClass<"NamedItemCollection"> = {
  levels: { "1.4": "Add AddFormulaLocal GetCount GetItemOrNullObject" },
  items: ({ workbook, scope }) =>
    workbook.names.filter((name) => name.scope === scope).map((name) => object(workbook, name)),
  item: find,
  call: {
    Add: add,
    AddFormulaLocal: (target, args) => add(target, args),
    GetCount: ({ workbook, scope }) => workbook.names.filter((name) => name.scope === scope).length,
    GetItemOrNullObject: (target, [key]) => find(target, key) ?? null,
  },
};

/** What kind of thing a name stands for, by its formula. */
function typeOf({ workbook, name }: Item): string {
  if (rangeOfFormula(workbook, name.formula) !== null) return "Range";
  const body = name.formula.slice(1);
  if (body.includes("#REF!")) return "Error";
  if (/^".*"$/s.test(body)) return "String";
  if (/^(TRUE|FALSE)$/i.test(body)) return "Boolean";
  if (/^-?\d+$/.test(body)) return "Integer";
  return Number.isNaN(Number(body)) ? "Error" : "Double";
}

function rangeOf({ workbook, name }: Item): HostObject | null {
  const range = rangeOfFormula(workbook, name.formula);
  return range === null ? null : hostObject("Range", range);
}

export const namedItem: HostClass<"NamedItem"> = {
  id: ({ name }) => name.name,
  levels: {
    "1.4": "Comment Scope Worksheet WorksheetOrNullObject Delete GetRangeOrNullObject",
    "1.7": "Formula",
  },
  get: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Comment: ({ name }) => name.comment,
    Visible: ({ name }) => name.visible,
    Scope: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet"),
    Type: typeOf,
    Value: (item, context) => {
      const range = rangeOfFormula(item.workbook, item.name.formula);
      const body = item.name.formula.slice(1);
      if (range === null) {
        const type = typeOf(item);
        if (type === "String") return body.slice(1, -1).replace(/""/g, '"');
        return type === "Boolean" ? body.toUpperCase() === "TRUE" : type === "Error" ? "#NAME?" : Number(body);
      }
      const { sheet, area } = range;
      if (area.rows === 1 && area.columns === 1) context.settle();
      return area.rows === 1 && area.columns === 1
        ? shownValue(sheet, area.row, area.column, context)
        : `${sheetPrefix(sheet.name)}!${addressOfArea(area)}`;
    },
  },
  set: {
    Visible: ({ name }, value) => {
      name.visible = flag(value);
    },
    Comment: ({ name }, value) => {
      name.comment = text(value, LONGEST_NAME);
    },
    Formula: ({ workbook, name }, value) => {
      const formula = text(value, 8192);
      if (!formula.startsWith("=")) throw invalidArgument();
      name.formula = formula;
      workbook.notify({ kind: "names" });
    },
  },
  navigate: {
    Worksheet: ({ name }) => {
      if (name.scope === null) throw new HostError("InvalidOperation");
      return sheetObject(name.scope);
    },
    WorksheetOrNullObject: ({ name }) => (name.scope === null ? null : sheetObject(name.scope)),
  },
  call: {
    GetRange: (item) => {
      const range = rangeOf(item);
      if (range === null) throw new HostError("InvalidArgument");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ workbook, name }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      workbook.notify({ kind: "names" });
    },
  },
};
