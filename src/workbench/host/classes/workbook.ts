import { given, oneOf, text } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { HostError } from "../engine/host-error";
import type { HostContext } from "../engine/host-context";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import type { Workbook } from "../model/workbook";

function selected(workbook: Workbook): HostObject {
  const [area, ...more] = workbook.selection;
  // Several areas cannot be one range, as in Excel.
  if (workbook.active === null || area === undefined || more.length > 0) throw new HostError("InvalidSelection");
  return hostObject("Range", { sheet: workbook.active, area });
}

function eventRange(args: readonly unknown[], context: HostContext): HostObject | null {
  const range = context.events.rangeOf(String(args[0]));
  return range === null ? null : hostObject("Range", range);
}

export const workbookClass: HostClass<"Workbook"> = {
  levels: {
    "1.4": "Settings",
    "1.7": "Name Properties Protection GetActiveCell",
    "1.8": "ReadOnly",
    "1.9": "IsDirty PreviouslySaved AutoSave GetSelectedRanges",
    "1.10": "Comments",
    "1.11": "Save Close",
  },
  get: {
    Name: ({ name }) => name,
    ReadOnly: () => false,
    AutoSave: () => false,
    PreviouslySaved: (_workbook, { saves }) => saves.length > 0,
    IsDirty: () => true,
  },
  navigate: {
    Worksheets: (workbook) => hostObject("WorksheetCollection", workbook),
    Names: (workbook) => hostObject("NamedItemCollection", { workbook, scope: null }),
    Tables: (workbook) => hostObject("TableCollection", { workbook, sheet: null }),
    Comments: (workbook) => hostObject("CommentCollection", { workbook, sheet: null }),
    Application: (workbook) => hostObject("Application", workbook),
    Properties: (workbook) => hostObject("DocumentProperties", workbook),
    Protection: (workbook) => hostObject("WorkbookProtection", workbook),
    Settings: (workbook) => hostObject("SettingCollection", workbook),
    _Runtime: (workbook) => hostObject("Runtime", workbook),
  },
  call: {
    GetSelectedRange: selected,
    GetSelectedRanges: ({ active, selection }) => hostObject("RangeAreas", { sheet: active!, areas: selection }),
    GetActiveCell: ({ active, selection }) =>
      hostObject("Range", { sheet: active!, area: { ...selection[0]!, rows: 1, columns: 1 } }),
    Save: (_workbook, [behavior], context) => {
      context.saves.push(given(behavior, (value) => oneOf(value, ["Save", "Prompt"]), "Save"));
    },
    Close: (_workbook, [behavior], context) => {
      given(behavior, (value) => oneOf(value, ["Save", "SkipSave"]), "Save");
      context.closed = true;
    },
    _GetRangeForEventByReferenceId: (_workbook, args, context) => {
      const range = eventRange(args, context);
      if (range === null) throw new HostError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, context) => eventRange(args, context),
  },
};

export const application: HostClass<"Application"> = {
  levels: {
    "1.6": "SuspendApiCalculationUntilNextSync",
    "1.8": "CreateWorkbook",
    "1.9": "CalculationState CalculationEngineVersion SuspendScreenUpdatingUntilNextSync",
  },
  get: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
  },
  set: {
    CalculationMode: (_workbook, value) => void oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]),
  },
  call: {
    Calculate: (_workbook, [type], context) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      context.settle();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (_workbook, [base64], context) => {
      if (context.refuseCreate !== null) throw new HostError(context.refuseCreate);
      const content = given(base64, (value) => text(value, Infinity), "");
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw new HostError("InvalidArgument");
      const made = { id: `created-${context.created.length + 1}`, base64: content, opened: false };
      context.created.push(made);
      return hostObject("WorkbookCreated", made);
    },
    _GetWorkbookCreatedById: (_workbook, [id], context) => {
      const made = context.created.find((created) => created.id === id);
      return made === undefined ? null : hostObject("WorkbookCreated", made);
    },
  },
};

export const workbookCreated: HostClass<"WorkbookCreated"> = {
  since: "1.8",
  id: ({ id }) => id,
  publicId: true,
  get: { Id: ({ id }) => id },
  call: {
    Open: ({ id }, _args, context) => {
      const made = context.created.find((created) => created.id === id);
      if (made === undefined) throw new HostError("ItemNotFound");
      made.opened = true;
    },
  },
};

export const runtime: HostClass<"Runtime"> = {
  since: "1.5",
  levels: { "1.8": "EnableEvents" },
  get: { EnableEvents: (_workbook, { events }) => events.enabled },
  set: {
    EnableEvents: (_workbook, value, { events }) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument");
      events.enabled = value;
    },
  },
};

export const workbookProtection: HostClass<"WorkbookProtection"> = {
  since: "1.7",
  get: { Protected: ({ structureProtected }) => structureProtected },
  call: {
    Protect: (workbook, [password]) => {
      if (workbook.structureProtected) throw new HostError("InvalidOperation");
      workbook.structurePassword = given(password, text, null as string | null);
      workbook.structureProtected = true;
    },
    Unprotect: (workbook, [password]) => {
      if (workbook.structurePassword !== null && workbook.structurePassword !== password)
        throw new HostError("AccessDenied");
      workbook.structureProtected = false;
      workbook.structurePassword = null;
    },
  },
};
