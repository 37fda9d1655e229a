import type { Random } from "../../src/app/sample/seeded-random";
import { calculated, ERRORS, failing, typed, type ProofCell } from "./proof-cell";

const WHOLES: readonly number[] = [
  1, 2, 3, 4, 5, 8, 10, 12, 24, 25, 50, 60, 75, 80, 98, 100, 120, 240, 600, 1000, 1200, 2400, 9999, 17000, 140000, 1e6,
  1e12,
];
const ODD_NUMBERS: readonly number[] = [
  0.1 + 0.2,
  1 / 3,
  0.5,
  1.5,
  12.34,
  0.07,
  79.99999999,
  80.00000001,
  97.96,
  99.999999999,
  100.5,
  1e-7,
  -0.5,
  -1,
  -3,
  -100,
  -1e12,
  1e12 - 1,
  1e12 + 1,
  1e12 + 0.5,
  999999.99995,
  123456789.12,
  1e15,
  2 ** 53,
  1.7e300,
  1.7e307,
];
const ODD_TEXTS: readonly string[] = [
  "约120",
  "120批次",
  "１２",
  "12",
  "0012",
  "'12",
  "1,200",
  "50%",
  "1e5",
  "TRUE",
  "无",
  "—",
  "/",
  "#N/A",
  " ",
  "　",
  " 　 ",
  "\u00a0",
  "\u200b",
  "\t",
  "12\n",
  "不适用。",
  "不 适用",
  "待报送",
  "不适用于本单位的情况说明较长",
  "是的",
  "否 ",
];
const PICKS: readonly string[] = ["不适用", "待报", "不适用 ", " 待报", "　不适用", "是", "否"];
const EXPLANATIONS: readonly string[] = [
  "更正上月",
  "更正上月数，原数重复计算。",
  "辖区内无此类企业",
  "年中追加 计划",
  "属实，已核对",
];
const NON_EXPLANATIONS: readonly string[] = [
  "无",
  "正常",
  "同上",
  "属实。",
  "无 ， 无",
  "。。。。。。",
  "      ",
  "　　　　",
  "已核对",
  "更正!!!!",
  "a.b,c",
  "第3行",
];
const NOTE_SIGNS = [..."数字属实更正无同上3 　。，、；！.,;!\n?？：-"];

/** A number as clerks give them: mostly round or small ones, now and then an extreme one. */
export function randomNumber(random: Random): number {
  const kind = random.next();
  if (kind < 0.5) return random.pick(WHOLES);
  if (kind < 0.75) return random.whole(0, 30);
  if (kind < 0.85) return 0;
  return kind < 0.93 ? random.whole(0, 200000) / random.pick([1, 2, 8, 10, 100]) : random.pick(ODD_NUMBERS);
}

/** Anything that may stand in an entry cell. */
export function randomEntry(random: Random): ProofCell {
  const kind = random.next();
  if (kind < 0.2) return typed(null);
  if (kind < 0.35) return typed(random.pick(ODD_NUMBERS));
  if (kind < 0.5) return typed(random.pick(ODD_TEXTS));
  if (kind < 0.8) return typed(random.pick(PICKS));
  if (kind < 0.86) return typed(random.chance(0.5));
  if (kind < 0.91) return failing(random.pick(ERRORS));
  if (kind < 0.95) return typed(randomNumber(random));
  return random.pick([
    calculated("6*7", 42),
    calculated('""', ""),
    calculated("1=1", true),
    calculated('"待报"', "待报"),
    calculated("-(1/4)", -0.25),
  ]);
}

/** A 说明: nothing, one that explains, one that nearly does, or up to six random signs. */
export function randomNote(random: Random): ProofCell {
  const kind = random.next();
  if (kind < 0.45) return typed(null);
  if (kind < 0.65) return typed(random.pick(EXPLANATIONS));
  if (kind < 0.77) return typed(random.pick(NON_EXPLANATIONS));
  if (kind < 0.97) return typed(Array.from({ length: random.whole(0, 6) }, () => random.pick(NOTE_SIGNS)).join(""));
  return random.pick([typed(123456), typed(true), failing("#N/A"), calculated('"更正上月"', "更正上月")]);
}
