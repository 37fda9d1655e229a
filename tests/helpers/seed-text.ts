import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SEEDS = join(__dirname, "../../seeds");

/** Text of the one document in `seeds/`. */
export function seedText(): string {
  const [name = "", ...others] = readdirSync(SEEDS).filter((file) => file.endsWith(".txt"));
  if (name === "" || others.length > 0) throw new Error("seeds/ should hold exactly one .txt document");
  return readFileSync(join(SEEDS, name), "utf8");
}
