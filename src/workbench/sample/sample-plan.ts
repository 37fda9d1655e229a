import { returnFileName } from "../../app/issue-returns";
import { openWorkspace, type Workspace } from "../../app/open-workspace";
import { sampleReturns } from "../../app/sample/sample-returns";
import { shiftPeriod } from "../../core/model/calendar";
import type { Period, UnitReturn } from "../../core/model/unit-return";
import { fileOfReturn } from "./file-of-return";
import { halfDone } from "./half-done";
import { officeWorkbook } from "./office-workbook";
import { plantFaults } from "./plant-faults";
import { withOddOnes } from "./sample-choice";
import type { SampleEntry } from "./sample-entry";

/** A file of the sample month and how its bytes come about. */
export interface PlannedFile extends SampleEntry {
  readonly make: () => Promise<Uint8Array>;
}

const SEED = "1";
/** Units whose file something happens to; none of them has a fault in its figures. */
const LATE = "察雅县";
const BROKEN = "左贡县";
const OTHER_MONTH = "市财政局";
const TWICE = "市公安局";
const SILENT = "市商务局";
/** A county with figures of many kinds. */
const UNFINISHED = "卡若区";
/** After the 25th, when returns are due. */
const LATE_DAY = "27";
/** What of a file arrives when sending it breaks off. */
const ARRIVED = 0.6;

/**
 * The month that units hand in, with invented figures and the settings of a workbook in which nothing was set: one return of each of the 34
 * units, some of them with a fault; four files with something wrong that come in place of four of those; one return handed in again
 * with its figures mended; one that its clerk has not completed; and the office's workbook of the month. The same month always gives the same files.
 */
export function samplePlan(period: Period): readonly PlannedFile[] {
  const workspace = openWorkspace(null);
  const clean = sampleReturns(workspace, period, SEED);
  const apart = new Set([LATE, BROKEN, OTHER_MONTH, TWICE, SILENT]);
  const planted = plantFaults(clean.filter(({ unit }) => !apart.has(unit)));
  const returns = clean.map((one): PlannedFile => {
    const fault = planted.get(one.unit);
    const { unitReturn } = fault ?? { unitReturn: one };
    const sent = { ...unitReturn, submitted: fault === undefined ? unitReturn.submitted : `${period}-20` };
    return {
      ...entryOf(sent, "return", fault === undefined ? "正常" : "数字有差错", fault?.what ?? ""),
      make: () => fileOfReturn(workspace, sent),
    };
  });
  const [mended] = planted.keys();
  const unitReturn = (unit: string | undefined): UnitReturn => clean.find((one) => one.unit === unit) as UnitReturn;
  const files = [
    ...returns,
    broken(workspace, unitReturn(BROKEN)),
    duplicate(workspace, unitReturn(TWICE), unitReturn(SILENT)),
    ofLastMonth(workspace, unitReturn(OTHER_MONTH)),
    late(workspace, unitReturn(LATE)),
    again(workspace, unitReturn(mended), planted.get(mended ?? "")?.what ?? ""),
    unfinished(workspace, unitReturn(UNFINISHED)),
  ];
  return [...files, consolidated(workspace, files, period)];
}

function entryOf(
  { unit, period, submitted }: UnitReturn,
  kind: SampleEntry["kind"],
  state: string,
  fault: string,
): SampleEntry {
  return {
    id: kind === "return" ? unit : `${unit}，${state}`,
    file: returnFileName(period, unit),
    unit,
    kind,
    state,
    fault,
    replaces: kind === "odd" ? unit : null,
    sent: submitted ?? `${period}-25`,
  };
}

/** The connection ended while the file was being sent. */
function broken(workspace: Workspace, one: UnitReturn): PlannedFile {
  return {
    ...entryOf(one, "odd", "文件不完整", "传到一半断了，后面一截没有收到"),
    make: async () => {
      const whole = await fileOfReturn(workspace, one);
      return whole.slice(0, Math.round(whole.length * ARRIVED));
    },
  };
}

/** Sent twice by one unit, while another one that was thought to have reported has not. */
function duplicate(workspace: Workspace, one: UnitReturn, silent: UnitReturn): PlannedFile {
  const entry = entryOf(one, "odd", "重复", `${one.unit}发了两遍；${silent.unit}其实没有报`);
  return {
    ...entry,
    file: entry.file.replace(".xlsx", "_再发.xlsx"),
    replaces: silent.unit,
    make: () => fileOfReturn(workspace, one),
  };
}

/** The return of the month before, under this month's file name. */
function ofLastMonth(workspace: Workspace, one: UnitReturn): PlannedFile {
  return {
    ...entryOf(one, "odd", "上月的月报", "文件名是本月的，里面是上月的月报"),
    make: () => {
      const before = shiftPeriod(one.period, -1);
      const last = sampleReturns(workspace, before, SEED).find(({ unit }) => unit === one.unit) as UnitReturn;
      return fileOfReturn(workspace, last);
    },
  };
}

function late(workspace: Workspace, one: UnitReturn): PlannedFile {
  const sent = { ...one, submitted: `${one.period}-${LATE_DAY}` };
  return {
    ...entryOf(sent, "odd", "迟报", `${LATE_DAY}日才完成上报，过了25日`),
    make: () => fileOfReturn(workspace, sent),
  };
}

/** The unit with the first fault has mended it and hands in again, still in time. */
function again(workspace: Workspace, one: UnitReturn, fault: string): PlannedFile {
  const sent = { ...one, revision: 2, submitted: `${one.period}-24` };
  const entry = entryOf(sent, "again", "更正后再报", `第2次填报，已改正：${fault}`);
  return {
    ...entry,
    file: entry.file.replace("_月报", "_月报（更正）"),
    make: () => fileOfReturn(workspace, sent),
  };
}

/** Filled in but for what is wrong in it, and not completed. */
function unfinished(workspace: Workspace, one: UnitReturn): PlannedFile {
  const { unitReturn, faults } = halfDone(one);
  const entry = entryOf(unitReturn, "desk", "还没完成上报", faults.join("；"));
  return {
    ...entry,
    file: entry.file.replace(".xlsx", "（填报中）.xlsx"),
    make: () => fileOfReturn(workspace, unitReturn),
  };
}

/** What the office's workbook is once the month's files are taken in, those with something wrong among them. */
function consolidated(workspace: Workspace, files: readonly PlannedFile[], period: Period): PlannedFile {
  const received = withOddOnes(files);
  return {
    id: "office",
    file: `${period}_汇总工作簿.xlsx`,
    unit: "市食安办",
    kind: "office",
    state: "已汇总",
    fault: "收进了上面「换上四份有问题的」那 34 份，做起来要多等一会儿",
    replaces: null,
    sent: `${period}-28`,
    make: () =>
      officeWorkbook(
        workspace,
        files.filter(({ id }) => received.has(id)),
        period,
      ),
  };
}
