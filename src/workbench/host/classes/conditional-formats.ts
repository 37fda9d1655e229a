import { color, flag, oneOf, text, whole } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { AreasTarget, HostObject, Targets } from "../engine/objects";
import type { Json } from "../engine/protocol";
import type { ConditionalFormat } from "../model/parts";
import { conditionalFormatsOn, cutConditionalFormats } from "../cells/conditional-formats";
import { guardSheet } from "../cells/guard";

function object({ sheet }: AreasTarget, format: ConditionalFormat): HostObject<"ConditionalFormat"> {
  return hostObject("ConditionalFormat", { sheet, format });
}

function byId(target: AreasTarget, id: Argument): HostObject | undefined {
  const format = conditionalFormatsOn(target.sheet, target.areas).find((known) => known.id === id);
  return format && object(target, format);
}

function add(target: AreasTarget, type: Argument): HostObject {
  guardSheet(target.sheet, "allowFormatCells");
  const wanted = text(type);
  // Other kinds exist in Excel; this host knows those that specifications have.
  if (wanted !== "Custom" && wanted !== "DataBar") throw new HostError("ApiNotFound");
  const format: ConditionalFormat = {
    id: `{00000000-000E-0000-0000-${target.sheet.workbook.nextNumber().toString(16).padStart(12, "0")}}`,
    areas: [...target.areas],
    bar: wanted === "DataBar" ? { min: null, max: null, color: "#638EC6", gradient: true } : null,
    formula: "",
    stopIfTrue: false,
    fill: null,
    color: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    numberFormat: null,
  };
  // The newest comes first in priority.
  target.sheet.conditionalFormats.unshift(format);
  return object(target, format);
}

function custom(format: ConditionalFormat): HostObject | null {
  return format.bar === null ? hostObject("CustomConditionalFormat", format) : null;
}

function dataBar({ bar }: ConditionalFormat): HostObject | null {
  return bar === null ? null : hostObject("DataBarConditionalFormat", bar);
}

function wrongKind(): never {
  throw new HostError("InvalidOperation");
}

export const conditionalFormatCollection: HostClass<"ConditionalFormatCollection"> = {
  since: "1.6",
  levels: { "1.14": "GetItemOrNullObject" },
  items: (target) => conditionalFormatsOn(target.sheet, target.areas).map((format) => object(target, format)),
  item: byId,
  call: {
    Add: (target, [type]) => add(target, type),
    GetCount: (target) => conditionalFormatsOn(target.sheet, target.areas).length,
    GetItemAt: (target, [index]) => {
      const formats = conditionalFormatsOn(target.sheet, target.areas);
      return object(target, formats[whole(index, 0, formats.length - 1)]!);
    },
    GetItemOrNullObject: (target, [id]) => byId(target, id) ?? null,
    ClearAll: ({ sheet, areas }) => {
      guardSheet(sheet, "allowFormatCells");
      for (const area of areas) cutConditionalFormats(sheet, area);
    },
  },
};

export const conditionalFormat: HostClass<"ConditionalFormat"> = {
  since: "1.6",
  levels: { "1.9": "GetRanges" },
  id: ({ format }) => format.id,
  publicId: true,
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => (format.bar === null ? "Custom" : "DataBar"),
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
  },
  set: {
    StopIfTrue: ({ format }, value) => {
      format.stopIfTrue = flag(value);
    },
    Priority: ({ sheet, format }, value) => {
      const others = sheet.conditionalFormats.filter((other) => other !== format);
      others.splice(whole(value, 0, others.length), 0, format);
      sheet.conditionalFormats = others;
    },
  },
  navigate: {
    Custom: ({ format }) => custom(format) ?? wrongKind(),
    CustomOrNullObject: ({ format }) => custom(format),
    DataBar: ({ format }) => dataBar(format) ?? wrongKind(),
    DataBarOrNullObject: ({ format }) => dataBar(format),
  },
  call: {
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    GetRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) throw new HostError("InvalidOperation");
      return hostObject("Range", { sheet, area: format.areas[0]! });
    },
    GetRangeOrNullObject: ({ sheet, format }) =>
      format.areas.length === 1 ? hostObject("Range", { sheet, area: format.areas[0]! }) : null,
    GetRanges: ({ sheet, format }) => hostObject("RangeAreas", { sheet, areas: format.areas }),
  },
};

export const customConditionalFormat: HostClass<"CustomConditionalFormat"> = {
  since: "1.6",
  navigate: {
    Rule: (format) => hostObject("ConditionalFormatRule", format),
    Format: (format) => hostObject("ConditionalRangeFormat", format),
  },
};

function putFormula(format: Targets["ConditionalFormatRule"], value: Json): void {
  const formula = text(value, 8192);
  if (!formula.startsWith("=")) throw invalidArgument();
  format.formula = formula;
}

export const conditionalFormatRule: HostClass<"ConditionalFormatRule"> = {
  since: "1.6",
  get: { Formula: ({ formula }) => formula, FormulaLocal: ({ formula }) => formula },
  set: { Formula: putFormula, FormulaLocal: putFormula },
};

export const conditionalRangeFormat: HostClass<"ConditionalRangeFormat"> = {
  since: "1.6",
  get: { NumberFormat: ({ numberFormat }) => numberFormat },
  set: {
    NumberFormat: (format, value) => {
      format.numberFormat = text(value, 255);
    },
  },
  navigate: {
    Fill: (format) => hostObject("ConditionalRangeFill", format),
    Font: (format) => hostObject("ConditionalRangeFont", format),
  },
};

export const conditionalRangeFill: HostClass<"ConditionalRangeFill"> = {
  since: "1.6",
  get: { Color: ({ fill }) => fill },
  set: {
    Color: (format, value) => {
      format.fill = color(value);
    },
  },
  call: {
    Clear: (format) => {
      format.fill = null;
    },
  },
};

export const conditionalRangeFont: HostClass<"ConditionalRangeFont"> = {
  since: "1.6",
  get: {
    Color: (format) => format.color,
    Bold: ({ bold }) => bold,
    Italic: ({ italic }) => italic,
    Underline: ({ underline }) => underline,
    Strikethrough: ({ strikethrough }) => strikethrough,
  },
  set: {
    Color: (format, value) => {
      format.color = color(value);
    },
    Bold: (format, value) => {
      format.bold = flag(value);
    },
    Italic: (format, value) => {
      format.italic = flag(value);
    },
    Underline: (format, value) => {
      format.underline = oneOf(value, ["None", "Single", "Double"]);
    },
    Strikethrough: (format, value) => {
      format.strikethrough = flag(value);
    },
  },
  call: {
    Clear: (format) => {
      Object.assign(format, { color: null, bold: null, italic: null, underline: null, strikethrough: null });
    },
  },
};
