import { text } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import { keyLike } from "../cells/key-like";
import type { Workbook } from "../model/workbook";

/** Excel keeps no longer text in a custom document property. */
const LONGEST_PROPERTY = 255;

export const documentProperties: HostClass<"DocumentProperties"> = {
  since: "1.7",
  get: { Title: ({ title }) => title, Author: ({ author }) => author },
  set: {
    Title: (workbook, value) => {
      workbook.title = text(value, 255);
    },
    Author: (workbook, value) => {
      workbook.author = text(value, 255);
    },
  },
  navigate: { Custom: (workbook) => hostObject("CustomPropertyCollection", workbook) },
};

function propertyValue(value: Argument): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return text(value, LONGEST_PROPERTY);
}

function property(workbook: Workbook, key: Argument): HostObject | undefined {
  const known = keyLike(workbook.customProperties.keys(), key);
  return known === undefined ? undefined : hostObject("CustomProperty", { workbook, key: known });
}

export const customPropertyCollection: HostClass<"CustomPropertyCollection"> = {
  since: "1.7",
  items: (workbook) =>
    [...workbook.customProperties.keys()].map((key) => hostObject("CustomProperty", { workbook, key })),
  item: property,
  call: {
    Add: (workbook, [key, value]) => {
      const name = keyLike(workbook.customProperties.keys(), key) ?? text(key, LONGEST_PROPERTY);
      if (name === "") throw invalidArgument();
      workbook.customProperties.set(name, propertyValue(value));
      return hostObject("CustomProperty", { workbook, key: name });
    },
    GetCount: ({ customProperties }) => customProperties.size,
    GetItemOrNullObject: (workbook, [key]) => property(workbook, key) ?? null,
    DeleteAll: ({ customProperties }) => customProperties.clear(),
  },
};

export const customProperty: HostClass<"CustomProperty"> = {
  since: "1.7",
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => workbook.customProperties.get(key),
    Type: ({ workbook, key }) => {
      const value = workbook.customProperties.get(key);
      return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
    },
  },
  set: {
    Value: ({ workbook, key }, value) => {
      workbook.customProperties.set(key, propertyValue(value));
    },
  },
  call: {
    Delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key);
    },
  },
};
