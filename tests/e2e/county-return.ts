import { callShian, checkedOf, Sandbox, type CheckedJson } from "../helpers/call-shian";

export const COUNTY = "江达县";
const MONTH = "2024-03";
export const FIGURES = "指标数据";
export const WORK = "工作开展情况";
const INSTRUCTIONS = "填报说明";
export const RETURN_SHEETS = [INSTRUCTIONS, FIGURES, WORK, "审核结果"];

/** What 江达县 pastes from its own records: the first cell of each block of 指标数据 that is not locked, and what comes below it. */
export const BLOCKS: readonly (readonly [address: string, values: readonly string[]])[] = [
  ["F6", ["300", "1200", "5", "5"]],
  ["F11", ["2", "2", "4", "4"]],
  ["F16", ["1", "4", "3", "3"]],
  ["F21", ["46", "46", "", ""]],
  ["F26", ["30", "120", "12", "40", "3", "3", "4"]],
  ["F34", ["39", "40"]],
  ["F37", ["39", "38", "16", "16", "0"]],
  ["F43", ["450", "500", "118", "120"]],
  ["F48", ["三十五", "50"]],
  ["F51", ["50", "50", "50", "50", "42"]],
  ["F57", ["约60批次"]],
  ["F59", ["72"]],
  ["F62", ["120", "120", "41", "192", "200"]],
  ["F68", ["40", "40"]],
  ["F71", ["2", "2", "6", "6"]],
  ["F76", ["10", "10"]],
  ["F79", ["46", "46"]],
  ["F82", ["0"]],
  ["F84", ["-1"]],
];

/** What the clerk does after pasting, and what then stands in the return. */
export const CLERK = {
  /** Typed over what was pasted, after a click on the finding. */
  mended: [
    ["F37", "38"],
    ["F84", "0"],
  ],
  reason: "农兽药残留批次含自治区转移支付专项，单独统计",
  progress: "县委常委会会议听取食品安全工作汇报，研究重点任务",
  /** Cells of 指标数据 that in the end hold something else than was pasted. */
  standing: new Map<string, string>([
    ["F37", "38"],
    ["F48", "35"],
    ["F57", "60"],
    ["F84", "0"],
  ]),
  /** Where the date of 完成上报 stands. */
  submitted: [INSTRUCTIONS, "B21"],
} as const;

/** 江达县's return of March 2024 as the office sends it out. */
export async function issuedReturn(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const sandbox = await Sandbox.open();
  try {
    const { code, err } = await callShian("issue", "--period", MONTH, "--unit", COUNTY, "--out", sandbox.root);
    if (code !== 0) throw new Error(err);
    const name = `${MONTH}_${COUNTY}_月报.xlsx`;
    return { name, bytes: await sandbox.bytes(name) };
  } finally {
    await sandbox.close();
  }
}

const GRADES = ["错误", "需说明", "未能核对", "提示"] as const;

/** How many findings of each grade, in the words of the pane's summary. */
export function countsOf({ findings }: CheckedJson): string {
  const counts = GRADES.map((grade) => [grade, findings.filter((one) => one.grade === grade && !one.explained).length]);
  const explained = ["已说明", findings.filter((one) => one.explained).length];
  return [...counts, explained].map(([words, count]) => (count === 0 ? "" : `${words} ${count}`)).join("");
}

/** What the command line's `check` says about a return. */
export async function checkedByProgram(bytes: Uint8Array): Promise<CheckedJson> {
  const sandbox = await Sandbox.open();
  try {
    const file = await sandbox.put(`${MONTH}_${COUNTY}_月报.xlsx`, bytes);
    const [checked] = checkedOf(await callShian("check", file, "--json"));
    if (checked === undefined) throw new Error("check gave nothing");
    return checked;
  } finally {
    await sandbox.close();
  }
}
