import { FAMILIES } from "./families";
import { RESAVED } from "./families/resaved";

const FEWEST = 150;
const FEWEST_OF_PROGRAMS = 100;
const own = FAMILIES.flatMap((family) => family.files);
const resaved = RESAVED.flatMap((family) => family.files);

test("at least 150 files that need nothing but npm's packages, and 100 more that office programs make", () => {
  expect(own.length).toBeGreaterThanOrEqual(FEWEST);
  expect(resaved.length).toBeGreaterThanOrEqual(FEWEST_OF_PROGRAMS);
});

test("each file has a name of its own", () => {
  const names = [...own, ...resaved].map(({ name }) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
