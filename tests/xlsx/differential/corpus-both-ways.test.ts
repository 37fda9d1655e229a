import { corpusBase, type CorpusBase } from "../../corpus/corpus-base";
import { FAMILIES } from "../../corpus/families";
import { bothWays } from "./both-ways";
import { differencesFromHucre } from "./hucre-values";

/** Files that take as long as fifty others together; what comes of them is written by hand in the corpus. */
const HUGE = /十万|百万|炸弹|整列都|列一百|又列二百/;

let base: CorpusBase;
beforeAll(async () => {
  base = await corpusBase();
}, 20_000);

test.each(FAMILIES.map((family) => [family.name, family] as const))("%s", async (_, { files }) => {
  const differences: string[] = [];
  for (const { name, make } of files.filter((file) => !HUGE.test(file.name))) {
    const bytes = await make(base);
    if ("folder" in bytes) continue;
    const { outcome } = await bothWays(bytes);
    if (outcome.ok)
      differences.push(...(await differencesFromHucre(bytes, outcome.value)).map((one) => `${name} ${one}`));
  }
  expect(differences).toEqual([]);
});

test("an untouched return needs no careful way", async () => {
  for (const bytes of base.byUnit.values()) expect((await bothWays(bytes)).isQuick).toBe(true);
});
