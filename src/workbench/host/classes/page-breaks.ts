import { whole } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import { rangeGiven } from "../cells/addresses";

export const pageBreakCollection: HostClass<"PageBreakCollection"> = {
  since: "1.9",
  items: ({ sheet, kind }) => sheet.page[kind].map((index) => hostObject("PageBreak", { sheet, kind, index })),
  item: ({ sheet, kind }, key) => {
    const index = sheet.page[kind][whole(key)];
    return index === undefined ? undefined : hostObject("PageBreak", { sheet, kind, index });
  },
  call: {
    Add: ({ sheet, kind }, [value]) => {
      const { area } = rangeGiven(sheet, value);
      const index = kind === "rowBreaks" ? area.row : area.column;
      // Nothing precedes the first row or column.
      if (index === 0) throw invalidArgument();
      if (!sheet.page[kind].includes(index)) sheet.page[kind] = [...sheet.page[kind], index].sort((a, b) => a - b);
      return hostObject("PageBreak", { sheet, kind, index });
    },
    GetCount: ({ sheet, kind }) => sheet.page[kind].length,
    RemovePageBreaks: ({ sheet, kind }) => {
      sheet.page[kind] = [];
    },
  },
};

export const pageBreak: HostClass<"PageBreak"> = {
  since: "1.9",
  id: ({ sheet, kind, index }) => String(sheet.page[kind].indexOf(index)),
  get: {
    RowIndex: ({ kind, index }) => (kind === "rowBreaks" ? index : 0),
    ColumnIndex: ({ kind, index }) => (kind === "columnBreaks" ? index : 0),
  },
  call: {
    Delete: ({ sheet, kind, index }) => {
      sheet.page[kind] = sheet.page[kind].filter((other) => other !== index);
    },
    GetCellAfterBreak: ({ sheet, kind, index }) => {
      const area = {
        row: kind === "rowBreaks" ? index : 0,
        column: kind === "columnBreaks" ? index : 0,
        rows: 1,
        columns: 1,
      };
      return hostObject("Range", { sheet, area });
    },
  },
};
