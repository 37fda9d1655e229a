import { bestOptions } from "../../../src/core/scoring/best-options";
import { score } from "../../../src/core/scoring/score";
import { scoreInput, typed } from "./small-score";

describe("bestOptions", () => {
  test("names the set that raises the total most, and by how much", () => {
    const { points } = score(
      scoreInput([
        typed(30, { office: 1, selected: true }),
        typed(31, { office: 5 }),
        typed(32, { office: 3 }),
        typed(33, { office: 4, selected: true }),
      ]),
    );
    expect(bestOptions(points, 3)).toEqual({ options: [31, 32, 33], score: 12, gain: 7 });
  });

  test("leaves out what nobody has scored; of equals the lower number comes first", () => {
    const { points } = score(scoreInput([typed(32, { office: 3 }), typed(31, { office: 3 })]));
    expect(bestOptions(points, 1)).toEqual({ options: [31], score: 3, gain: 3 });
    expect(bestOptions(score(scoreInput()).points, 3)).toEqual({ options: [], score: 0, gain: 0 });
  });
});
