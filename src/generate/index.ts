import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { MEASURES } from "../core/catalogue/measures";
import { DOCUMENT } from "../core/catalogue/document";
import { generateDocument } from "./document";
import { indicatorsDocument } from "./indicators";
import { licensesDocument } from "./licenses";
import { readLicensed } from "./read-licensed";
import { rulesDocument } from "./rules";

/** Writes everything generated anew: clause data from the document in `seeds/`, INDICATORS.md and RULES.md from measures and rules, docs/LICENSES.md from the packages. */
async function generate(): Promise<void> {
  const [seed] = (await readdir("seeds")).filter((name) => name.endsWith(".txt"));
  if (seed === undefined) throw new Error("seeds/ holds no document");
  const source = await readFile(path.join("seeds", seed), "utf8");
  await writeFile("src/core/catalogue/generated/document.json", generateDocument(source));
  await writeFile("INDICATORS.md", indicatorsDocument(MEASURES, DOCUMENT.clauses));
  await writeFile("RULES.md", rulesDocument());
  await writeFile("docs/LICENSES.md", licensesDocument(await readLicensed(".")));
}

void generate();
