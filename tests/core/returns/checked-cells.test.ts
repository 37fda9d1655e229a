import { MEASURES } from "../../../src/core/catalogue/measures";
import type { CellScalar, FieldKey } from "../../../src/core/model/expression";
import { checkCode, isChecked, type CheckedCell } from "../../../src/core/model/check-code";
import type { MeasurePart } from "../../../src/core/model/measure";
import { checkedCells } from "../../../src/core/returns/checked-cells";
import { sampleReturns } from "../../../src/app/sample/sample-returns";
import { smallWorkspace } from "../../helpers/small-office";

const PARTS = new Map<FieldKey, MeasurePart>(
  MEASURES.flatMap(({ id, parts }) => parts.map((part) => [`${id}.${part.key}`, part] as const)),
);
const partOf = (key: FieldKey): MeasurePart | null => PARTS.get(key) ?? null;
const returns = sampleReturns(smallWorkspace("2024-03"), "2024-03", "1");

/** What a cell could be changed to by hand: nothing, nought, a pick, the next digit, another status. */
const others = (value: CellScalar): readonly CellScalar[] =>
  [null, 0, "不适用", "待报", "已完成", typeof value === "number" ? value + 1 : 1].filter(
    (other) => other !== value && !(other === null && value === ""),
  );

describe.each(returns.map((one) => [one.unit, one] as const))("the check code of %s", (_, one) => {
  const cells = checkedCells(one, partOf);
  const code = checkCode(cells);

  test("covers every number, every pick and every 工作状态", () => {
    const figures = [...one.figures.keys()].filter((key) => isChecked(partOf(key)!));
    const statuses = [...one.works.keys()].map((clause) => `${clause}.status`);
    expect(cells.map(({ key }) => key).sort()).toEqual([...figures, ...statuses].sort());
  });

  test("is another one whichever of them is changed to whatever else", () => {
    const unseen = cells.flatMap(({ key, value }, index) =>
      others(value)
        .filter(
          (other) =>
            checkCode(cells.map((cell, at): CheckedCell => (at === index ? { key, value: other } : cell))) === code,
        )
        .map((other) => ({ key, value, other })),
    );
    expect(unseen).toEqual([]);
  });

  test("is another one when any two neighbours that differ are swapped", () => {
    const unseen = cells.slice(1).filter((cell, index) => {
      const before = cells[index]!;
      if (before.value === cell.value || (before.value ?? "") === (cell.value ?? "")) return false;
      const swapped = cells.map((each, at): CheckedCell =>
        at === index ? { ...each, value: cell.value } : at === index + 1 ? { ...each, value: before.value } : each,
      );
      return checkCode(swapped) === code;
    });
    expect(unseen).toEqual([]);
  });
});
