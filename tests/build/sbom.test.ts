import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedPackages, type LockFile } from "../../src/generate/shipped-packages";

const ROOT = join(__dirname, "../..");

interface Component {
  readonly "bom-ref": string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly { readonly license: { readonly id?: string; readonly name?: string } }[];
}
interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

let folder = "";
let texts: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shian-sbom-"));
  texts = ["one.json", "two.json"].map((name) => {
    const file = join(folder, name);
    execFileSync(process.execPath, [join(ROOT, "scripts/sbom.mjs"), `--out=${file}`], {
      // No network: what npm needs stands in the lock file.
      env: { ...process.env, npm_config_offline: "true" },
      stdio: "pipe",
    });
    return readFileSync(file, "utf8");
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the list of components is what ships: the locked packages without those for development, and office.js", () => {
  const bom = JSON.parse(texts[0] as string) as Bom;
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as LockFile;
  expect([bom.bomFormat, Number(bom.specVersion) >= 1.5]).toEqual(["CycloneDX", true]);
  expect(bom.metadata.component).toMatchObject({ name: "shian-yuebao", type: "application" });
  const named = (each: { readonly name: string; readonly version: string }) => `${each.name}@${each.version}`;
  expect(bom.components.map(named).sort()).toEqual(shippedPackages(lock).map(named).sort());
  expect(bom.components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["react", "hucre", "@microsoft/office-js"]),
  );
});

test("every component has its address, its fingerprint and its licence, and depends on components only", () => {
  const bom = JSON.parse(texts[0] as string) as Bom;
  const refs = new Set([bom.metadata.component["bom-ref"], ...bom.components.map((each) => each["bom-ref"])]);
  for (const { name, purl, hashes = [], licenses = [] } of bom.components) {
    expect([name, purl.startsWith("pkg:npm/")]).toEqual([name, true]);
    expect([name, hashes.map(({ alg, content }) => [alg, content.length])]).toEqual([name, [["SHA-512", 128]]]);
    expect([name, licenses.length]).toEqual([name, 1]);
  }
  for (const { ref, dependsOn } of bom.dependencies)
    expect([ref, ...dependsOn].filter((each) => !refs.has(each))).toEqual([]);
  const own = bom.dependencies.find(({ ref }) => ref === bom.metadata.component["bom-ref"]);
  expect(own?.dependsOn.map((ref) => ref.replace(/@[\d.]+$/, "")).sort()).toEqual([
    "@fluentui/react-components",
    "@fluentui/react-icons",
    "@microsoft/office-js",
    "fflate",
    "hucre",
    "react",
    "react-dom",
  ]);
});

test("the same lock file gives the same bytes, with no clock and no folder of a machine in them", () => {
  expect(texts[1]).toBe(texts[0]);
  expect(texts[0]).not.toMatch(/timestamp|serialNumber|https?:\/\/(?!cyclonedx\.org)/);
});
