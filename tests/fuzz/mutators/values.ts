import type { CellScalar } from "../../../src/core/model/expression";
import type { Draft } from "../draft";
import { mutators, VALUES_STAND, type Mutator } from "../mutator";
import type { Place } from "../original";
import type { Picks } from "../picks";
import { escaped } from "../xml-sheet";

const NUMBERS = [
  "0",
  "7",
  "99.5",
  "1.5E3",
  "2e-1",
  "-3",
  "+12",
  ".5",
  "007",
  "1E+308",
  "12345678901234567890",
  "1e-400",
];
const SPELT_NUMBERS = [
  "12",
  "１２",
  "约30",
  "3万",
  "1,234",
  "12人",
  "O5",
  "壹佰",
  "98%",
  "−5",
  "  5 ",
  "=1+1",
  "＝1+1",
  "不详",
  "NaN",
  "1e999",
];
const PICKS = ["不适用", "待报"];
const TEXTS = [
  "=cmd|' /C calc'!A0",
  "+1",
  "@sum",
  "\t制表",
  "👨‍👩‍👧 全家",
  'a&b<c>"d"',
  "]]>",
  "第一行\n第二行",
  "__proto__",
  "长".repeat(2_000),
  "\uFFFE 末",
  "A\u0301",
];
const STATUSES = ["已完成", "推进中", "未启动", "不适用"];
const ERRORS = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!"];

/** One of the entry cells of some sorts that is there. */
function entry(draft: Draft, picks: Picks, ...sorts: readonly Place["sort"][]): Place | null {
  const places = draft.original.places.filter(
    ({ sort, sheet, cell }) => sorts.includes(sort) && draft.cell(sheet, cell),
  );
  return places.length === 0 ? null : picks.of(places);
}

interface Written {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly inner: string;
  readonly value: CellScalar;
  /** Must something be found, or asked? */
  readonly told?: boolean;
}

/** A mutator that writes something else into an entry cell of some sorts. */
function writes(sorts: readonly Place["sort"][], write: (picks: Picks) => Written): Mutator["apply"] {
  return (draft, picks) => {
    const place = entry(draft, picks, ...sorts);
    if (place === null) return false;
    const { attributes = {}, inner, value, told = false } = write(picks);
    draft.putCell(place.sheet, place.cell, new Map(Object.entries(attributes)), inner);
    draft.declare(place.name, value, told);
    return true;
  };
}

/** Three ways to write a text into a cell. */
function asText(picks: Picks, text: string): Pick<Written, "attributes" | "inner"> {
  return picks.below(2) === 0
    ? { attributes: { t: "inlineStr" }, inner: `<is><t xml:space="preserve">${escaped(text)}</t></is>` }
    : { attributes: { t: "str" }, inner: `<v xml:space="preserve">${escaped(text)}</v>` };
}

const NUMBER: readonly Place["sort"][] = ["number"];

/** What somebody types, clears or pastes into the cells that are to be filled. */
export const VALUE_MUTATORS = mutators("values", 2, VALUES_STAND, {
  填数: writes(NUMBER, (picks) => {
    const text = picks.of(NUMBERS);
    return { inner: `<v>${text}</v>`, value: Number(text) };
  }),
  填随机数: writes(NUMBER, (picks) => {
    const number = picks.below(1_000_000) / 10 ** picks.below(4);
    return { attributes: { t: "n" }, inner: `<v>${number}</v>`, value: number };
  }),
  填文字数: writes(NUMBER, (picks) => {
    const text = picks.of(SPELT_NUMBERS);
    return { ...asText(picks, text), value: text, told: true };
  }),
  填选项: writes(NUMBER, (picks) => {
    const text = picks.of(PICKS);
    return { ...asText(picks, text), value: text };
  }),
  填错误值: writes(NUMBER, (picks) => {
    const error = picks.of(ERRORS);
    return { attributes: { t: "e" }, inner: `<v>${error}</v>`, value: { error }, told: true };
  }),
  填逻辑值: writes(NUMBER, (picks) => {
    const value = picks.below(2) === 1;
    return { attributes: { t: "b" }, inner: `<v>${value ? 1 : 0}</v>`, value, told: true };
  }),
  填日期: writes(NUMBER, (picks) => {
    const day = `2024-0${1 + picks.below(9)}-1${picks.below(10)}`;
    return { attributes: { t: "d" }, inner: `<v>${day}</v>`, value: day, told: true };
  }),
  超出范围的数: writes(NUMBER, () => ({ inner: "<v>1e309</v>", value: { error: "#NUM!" }, told: true })),
  有结果的公式: writes(NUMBER, (picks) => {
    const number = picks.below(10_000);
    const formula = picks.of(["<f>1+1</f>", '<f t="array" ref="F6">SUM(F7:F8)</f>', '<f t="shared" si="77"/>', "<f/>"]);
    return { inner: `${formula}<v>${number}</v>`, value: number };
  }),
  没有结果的公式: writes(NUMBER, (picks) => ({
    inner: picks.of(["<f>1+1</f>", "<f>[1]Sheet1!$A$1</f>", "<f>F6</f><v/>"]),
    value: null,
    told: true,
  })),
  结果是文字的公式: writes(NUMBER, (picks) => {
    const text = picks.of(SPELT_NUMBERS);
    return {
      attributes: { t: "str" },
      inner: `<f>TEXT(1,"0")</f><v xml:space="preserve">${escaped(text)}</v>`,
      value: text,
      told: true,
    };
  }),
  清空: (draft, picks) => {
    const place = entry(draft, picks, "number", "note", "text", "date", "status");
    if (place === null) return false;
    const inner = picks.of(["", "<v/>", "<v></v>"]);
    if (picks.below(2) === 0) draft.changeCell(place.sheet, place.cell, () => null);
    else draft.putCell(place.sheet, place.cell, new Map(), inner);
    draft.declare(place.name, null);
    return true;
  },
  两格对调: (draft, picks) => {
    const one = entry(draft, picks, "number");
    const other = entry(draft, picks, "number");
    if (one === null || other === null || one.cell === other.cell) return false;
    const [left, right] = [draft.cell(one.sheet, one.cell)!, draft.cell(other.sheet, other.cell)!];
    const [valueLeft, valueRight] = [draft.expected(one.name), draft.expected(other.name)];
    const told = [draft.expect.toldOf.has(one.name), draft.expect.toldOf.has(other.name)] as const;
    draft.putCell(one.sheet, one.cell, new Map([["t", right.attributes.get("t") ?? null]]), right.inner);
    draft.putCell(other.sheet, other.cell, new Map([["t", left.attributes.get("t") ?? null]]), left.inner);
    draft.declare(one.name, valueRight, told[1]);
    draft.declare(other.name, valueLeft, told[0]);
    return true;
  },
  写文字: writes(["note", "text"], (picks) => {
    const text = picks.of(TEXTS);
    return { ...asText(picks, text), value: text };
  }),
  写转义文字: writes(["note", "text"], (picks) => {
    const [written, value] = picks.of([
      ["_x0041_", "A"],
      ["_x005F_x0041_", "_x0041_"],
      ["&#x4E2D;&#25991;", "中文"],
      ["&lt;b&gt;", "<b>"],
      ["甲_x000D_\n乙", "甲\r\n乙"],
    ] as const);
    return { attributes: { t: "str" }, inner: `<v>${written}</v>`, value };
  }),
  改状态: writes(["status"], (picks) => {
    const text = picks.of(STATUSES);
    return { ...asText(picks, text), value: text };
  }),
  改佐证日期: writes(["date"], (picks) => {
    const days = picks.below(20);
    return { inner: `<v>${45352 + days}</v>`, value: `2024-03-${String(1 + days).padStart(2, "0")}` };
  }),
});
