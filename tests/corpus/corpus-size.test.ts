import { FAMILIES } from "./families";

const FEWEST = 150;
const files = FAMILIES.flatMap((family) => family.files);

test("at least 150 files, each with a name of its own", () => {
  expect(files.length).toBeGreaterThanOrEqual(FEWEST);
  const names = files.map(({ name }) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
