import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";

const TSCONFIG = join(__dirname, "../../tsconfig.json");
const PACKAGES = ["hucre", "fflate", "react"];

/** A small tree in the project's layout: files by path, with everything they name in `imports` written out. */
export class PlantedTree {
  readonly folder = mkdtempSync(join(tmpdir(), "shian-imports-"));

  constructor() {
    copyFileSync(TSCONFIG, join(this.folder, "tsconfig.json"));
    const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, "1.0.0"]));
    this.write("package.json", JSON.stringify({ name: "planted", dependencies }));
    for (const name of PACKAGES) {
      this.write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
      this.write(`node_modules/${name}/index.js`, "module.exports = {};\n");
      this.write(`node_modules/${name}/index.d.ts`, "export type Thing = string;\n");
    }
  }

  /** A file that imports the given files (paths from the root, without ending). */
  plant(path: string, imports: readonly string[]): void {
    const lines = imports.map((target, index) => {
      const relative = posix.relative(posix.dirname(path), target);
      return `import { thing as thing${index} } from "${relative.startsWith(".") ? relative : `./${relative}`}";`;
    });
    const uses = imports.map((_, index) => `thing${index}`);
    this.write(path, [...lines, `export const thing: unknown = [${uses.join(", ")}];`, ""].join("\n"));
  }

  write(path: string, text: string): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
