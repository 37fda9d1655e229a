import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licensesDocument } from "../../src/generate/licenses";
import { readLicensed } from "../../src/generate/read-licensed";
import { shippedPackages } from "../../src/generate/shipped-packages";

const ROOT = join(__dirname, "../..");

test("docs/LICENSES.md is what the packages give today", async () => {
  const text = licensesDocument(await readLicensed(ROOT));
  expect(readFileSync(join(ROOT, "docs/LICENSES.md"), "utf8").replace(/\r\n/g, "\n")).toBe(text);
  expect(text).not.toContain("未核对");
});

test("what is only needed for development is left out, office.js that is copied is not", () => {
  const packages = {
    "": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", license: "MIT" },
    "node_modules/b/node_modules/@x/a": { version: "1.0.0", license: "ISC" },
    "node_modules/jest": { version: "30.0.0", license: "MIT", dev: true },
    "node_modules/maybe": { version: "1.0.0", license: "MIT", devOptional: true },
    "node_modules/@microsoft/office-js": { version: "1.1.1", license: "LICENSE", dev: true },
  };
  expect(shippedPackages({ packages }).map(({ name, license }) => `${name} ${license}`)).toEqual([
    "@microsoft/office-js LICENSE",
    "@x/a ISC",
    "b MIT",
  ]);
});

test("copyright lines are taken from the licences, a package without one shows that it brings none", () => {
  const shipped = { version: "1.0.0", license: "MIT", folder: "" };
  const text = licensesDocument([
    { ...shipped, name: "a", text: "MIT License\n\nCopyright (c) 2020 甲 | 乙\n\nPermission …" },
    { ...shipped, name: "b", text: null },
  ]);
  expect(text).toContain("| a | 1.0.0 | MIT | Copyright (c) 2020 甲 \\| 乙 |");
  expect(text).toContain("| b | 1.0.0 | MIT | — |");
});
