import { readFile, writeFile, readdir } from "node:fs/promises";
import path from "node:path";
import { generateDocument } from "./document";

/** Writes the generated clause data anew from the document in `seeds/`. */
async function generate(): Promise<void> {
  const [seed] = (await readdir("seeds")).filter((name) => name.endsWith(".txt"));
  if (seed === undefined) throw new Error("seeds/ holds no document");
  const json = generateDocument(await readFile(path.join("seeds", seed), "utf8"));
  await writeFile("src/core/catalogue/generated/document.json", json);
}

void generate();
