import { columnPoints } from "../../../src/office-js/render/sizes";

test("a column of 8.375 characters is the 72 pixels, 54 points, that Excel gives it under 宋体 11", () => {
  expect(columnPoints(8.375)).toBe(54);
});
