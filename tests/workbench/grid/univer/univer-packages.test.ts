import fs from "node:fs";
import path from "node:path";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

const ROOT = path.resolve(__dirname, "../../../..");
const LOCK = JSON.parse(fs.readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;
const NAMES = Object.keys(LOCK.packages).map((place) => place.replace(/^.*node_modules\//, ""));

test("the grid is made of Univer's open packages alone", () => {
  const univer = NAMES.filter((name) => name.startsWith("@univerjs"));
  expect(univer).toContain("@univerjs/sheets-ui");
  expect(univer.filter((name) => !name.startsWith("@univerjs/"))).toEqual([]);
  expect(univer).not.toContain("@univerjs/presets");
});

test("all parts of Univer are of one version", () => {
  const own = Object.entries(LOCK.packages).filter(([place]) => /node_modules\/@univerjs\//.test(place));
  const versions = own.filter(([place]) => !place.endsWith("/icons")).map(([, { version }]) => version);
  expect(new Set(versions)).toEqual(new Set(["0.25.1"]));
});
