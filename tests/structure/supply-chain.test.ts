import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { shippedPackages } from "../../src/generate/shipped-packages";

const ROOT = join(__dirname, "../..");
const readText = (file: string) => readFileSync(join(ROOT, file), "utf8");

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(readText("package.json")) as Manifest;
const lock = JSON.parse(readText("package-lock.json")) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== "");

const EXACT = /^(?:npm:(?:@[a-z\d-]+\/)?[a-z\d.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

test("every dependency is pinned to one version, none comes from a folder, a repository or an address", () => {
  const { dependencies, devDependencies, overrides } = manifest;
  const wanted = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

test.each([
  "^1.2.3",
  "~1.2.3",
  "1.x",
  "latest",
  "*",
  "file:../a",
  "git+ssh://host/a.git",
  "https://host/a.tgz",
  "owner/name",
])("%s would not count as pinned", (version) => expect(EXACT.test(version)).toBe(false));

test("the lock file has the fingerprint of every package and names no place to fetch it from", () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(locked.length).toBeGreaterThan(500);
  const unsure = locked.filter(([, { integrity, resolved, link, version }]) => {
    const whole = integrity !== undefined && /^sha512-[\w+/]{86}==$/.test(integrity);
    return !whole || resolved !== undefined || link === true || version === undefined;
  });
  expect(unsure.map(([folder]) => folder)).toEqual([]);
  expect(readText("package-lock.json")).not.toMatch(/https?:\/\/[^"]*\.tgz|git\+|"file:/);
});

test("what package.json asks for is what the lock file holds", () => {
  const asked = lock.packages[""] as unknown as Partial<Manifest>;
  expect(asked.dependencies).toEqual(manifest.dependencies);
  expect(asked.devDependencies).toEqual(manifest.devDependencies);
});

test("installing runs no scripts of packages, and none that ships has one", () => {
  expect(readText(".npmrc").split(/\r?\n/)).toEqual(expect.arrayContaining(["save-exact=true", "ignore-scripts=true"]));
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  // They only look whether the ready-made binary for this machine is there, which is a package of its own, or warn of a version.
  expect(scripted.map(([folder]) => folder.replace("node_modules/", ""))).toEqual([
    "@parcel/watcher",
    "@swc/core",
    "protobufjs",
    "unrs-resolver",
  ]);
  expect(scripted.every(([, { dev }]) => dev === true)).toBe(true);
  const own = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
  expect(Object.keys(manifest.scripts).filter((name) => own.includes(name))).toEqual([]);
});

test("what ships is under licences that let a government office pass it on; nothing is under one that nobody knows", () => {
  const shipped = shippedPackages(lock);
  expect(shipped.length).toBeGreaterThan(50);
  const free = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);
  expect(shipped.filter(({ license }) => !free.has(license)).map(({ name }) => name)).toEqual(["@microsoft/office-js"]);
  const copyleft = locked.filter(
    ([, { license }]) => license === undefined || /GPL|SSPL|EUPL|CC-BY-(?:NC|SA|ND)|UNLICENSED/i.test(license),
  );
  // Names no licence in its package.json; its LICENSE file is the Apache licence, version 2.0.
  expect(copyleft.map(([folder]) => folder)).toEqual(["node_modules/@univerjs/telemetry"]);
});

const IMPORTS =
  /^(?:import|export)\b[^"';]*?from "([^."][^"\n]*)"|^import "([^."][^"\n]*)"|\bimport\("([^."][^"\n]*)"\)/gm;

test("the product imports nothing but what is listed as shipped", () => {
  const foreign = new Set<string>();
  for (const file of sources(join(ROOT, "src"))) {
    for (const [, named, bare, late] of readFileSync(file, "utf8").matchAll(IMPORTS)) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(named ?? bare ?? late ?? "")?.[0] ?? "";
      if (!name.startsWith("node:") && !builtinModules.includes(name)) foreign.add(name);
    }
  }
  expect([...foreign].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

/** Source files of what ships, and of what writes the documents; the workbench is for development only. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const target = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "workbench" ? [] : sources(target);
    return /\.(?:tsx?|mjs)$/.test(entry.name) ? [target] : [];
  });
}
