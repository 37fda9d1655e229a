import type { Measure } from "../../model/measure";
import { NOTHING_FILLED_KEY } from "../../model/office-columns";
import { WORK_COLUMNS } from "../../model/return-columns";

/** Says in words what a key of 台账 asks for: 「食品安全抽检量：抽检批次（批次）」, 「第46条工作进展」; the key itself where nobody knows it. */
export function fieldWords(measures: readonly Measure[]): (key: string) => string {
  const figures = new Map(
    measures.flatMap(({ id, name, parts }) =>
      parts.map((part): [string, string] => [
        `${id}.${part.key}`,
        `${name}：${part.label}${part.unit === "" ? "" : `（${part.unit}）`}`,
      ]),
    ),
  );
  const works = new Map(Object.entries(WORK_COLUMNS));
  return (key) => {
    if (key === NOTHING_FILLED_KEY) return "收到月报";
    const [clause, field] = key.split(".") as [string, string | undefined];
    const column = field === undefined ? undefined : works.get(field);
    return figures.get(key) ?? (column === undefined ? key : `第${clause}条${column}`);
  };
}
