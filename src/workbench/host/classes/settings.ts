import { text } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import type { Json } from "../engine/protocol";
import type { Workbook } from "../model/workbook";

function setting(workbook: Workbook, key: Argument): HostObject | undefined {
  const name = text(key);
  return workbook.settings.has(name) ? hostObject("Setting", { workbook, key: name }) : undefined;
}

/** The same settings as `Office.context.document.settings`, which keeps them as JSON. */
export const settingCollection: HostClass<"SettingCollection"> = {
  since: "1.4",
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject("Setting", { workbook, key })),
  item: setting,
  call: {
    Add: (workbook, [key, value]) => {
      const name = text(key);
      workbook.settings.set(name, JSON.stringify(value));
      return hostObject("Setting", { workbook, key: name });
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: (workbook, [key]) => setting(workbook, key) ?? null,
  },
};

export const settingClass: HostClass<"Setting"> = {
  since: "1.4",
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? "null") as Json,
  },
  set: {
    Value: ({ workbook, key }, value) => {
      workbook.settings.set(key, JSON.stringify(value));
    },
  },
  call: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};
