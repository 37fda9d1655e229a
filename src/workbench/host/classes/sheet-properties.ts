import { text } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import { keyLike } from "../cells/key-like";
import type { Sheet } from "../model/sheet";

/** Excel keeps no longer key. */
const LONGEST_PROPERTY = 255;

function sheetProperty(sheet: Sheet, key: Argument): HostObject | undefined {
  const known = keyLike(sheet.customProperties.keys(), key);
  return known === undefined ? undefined : hostObject("WorksheetCustomProperty", { sheet, key: known });
}

export const worksheetCustomPropertyCollection: HostClass<"WorksheetCustomPropertyCollection"> = {
  since: "1.12",
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => hostObject("WorksheetCustomProperty", { sheet, key })),
  item: sheetProperty,
  call: {
    Add: (sheet, [key, value]) => {
      const name = keyLike(sheet.customProperties.keys(), key) ?? text(key, LONGEST_PROPERTY);
      sheet.customProperties.set(name, text(value));
      return hostObject("WorksheetCustomProperty", { sheet, key: name });
    },
    GetCount: ({ customProperties }) => customProperties.size,
    GetItemOrNullObject: (sheet, [key]) => sheetProperty(sheet, key) ?? null,
  },
};

export const worksheetCustomProperty: HostClass<"WorksheetCustomProperty"> = {
  since: "1.12",
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.customProperties.get(key) },
  set: {
    Value: ({ sheet, key }, value) => {
      sheet.customProperties.set(key, text(value));
    },
  },
  call: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
};
