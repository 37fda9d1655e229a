/** @jest-environment jsdom */
import { HOST_CLASSES } from "../../../src/workbench/host/classes/all-classes";
import { startOffice } from "../../helpers/office-runtime";

interface Schema {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Wire names the client gives otherwise than its own members. */
const OTHER_WIRE_NAMES = new Set(["Worksheet.Gridlines", "Worksheet.Headings"]);

let library: Record<string, { readonly prototype: Schema & Record<string, unknown> }>;

beforeAll(async () => {
  library = (await startOffice()).Excel as never;
});

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

describe.each(Object.entries(HOST_CLASSES))("%s", (name, definition) => {
  const own = (): Schema & Record<string, unknown> => library[name]!.prototype;

  test("has only properties that the real class has, settable where they really are", () => {
    const names = own()._scalarPropertyOriginalNames ?? [];
    const settable = names.filter((_, index) => own()._scalarPropertyUpdateable?.[index] === true);
    expect(Object.keys(definition.get ?? {}).filter((each) => !names.includes(each))).toEqual([]);
    const set = Object.keys(definition.set ?? {}).filter((each) => !OTHER_WIRE_NAMES.has(`${name}.${each}`));
    expect(set.filter((each) => !settable.includes(each))).toEqual([]);
  });

  test("has only parts and methods that the real class has", () => {
    const parts = Object.keys(definition.navigate ?? {});
    expect(parts.filter((each) => !own()._navigationPropertyNames?.includes(lowerFirst(each)))).toEqual([]);
    const calls = Object.keys(definition.call ?? {});
    expect(calls.filter((each) => !(lowerFirst(each) in own()) && !(each in own()))).toEqual([]);
  });

  test("says the level only of members it has", () => {
    const members = new Set([
      ...Object.keys(definition.get ?? {}),
      ...Object.keys(definition.set ?? {}),
      ...Object.keys(definition.navigate ?? {}),
      ...Object.keys(definition.call ?? {}),
    ]);
    const levelled = Object.values(definition.levels ?? {}).flatMap((each) => each.split(" "));
    expect(levelled.filter((each) => !members.has(each))).toEqual([]);
  });
});
