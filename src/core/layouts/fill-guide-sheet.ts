import { checkCode, checkCodeFormula } from "../model/check-code";
import type { CheckedCell } from "../model/check-code";
import { SHEET_NAMES } from "../model/office-columns";
import { DUE_LABEL, IDENTITY_LABELS, IDENTITY_NAMES } from "../model/return-columns";
import type { ReturnForm } from "../model/return-form";
import type { CellDraft, CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import { COLORS } from "../sheet/styles";
import type { SheetStyles } from "../sheet/styles";
import { dateContent } from "./parts/date-content";
import { SUBMITTED_KEY } from "./parts/form-fields";
import { formTitle } from "./parts/form-title";
import { dateWords, periodWords } from "../model/chinese-dates";

/** What the check code of the sign-off block adds up. */
export interface CheckCodeSource {
  readonly cells: readonly CheckedCell[];
  /** Areas that hold the shares, with their sheets; asked for when the sheet is built. */
  readonly areas: () => readonly string[];
}

/** Lays down 填报说明: who reports what month, how to fill in, whom to ask, and the block that is signed and sealed. */
export function fillGuideSheet(form: ReturnForm, code: CheckCodeSource, looks: SheetStyles): SheetBuilder {
  const sheet = new SheetBuilder(SHEET_NAMES.guide, [{ width: 15 }, { width: 30 }, { width: 15 }, { width: 30 }]);
  sheet.banner({ content: formTitle(form.planTitle), style: looks.title }, { minHeight: 36 });
  sheet.banner(
    {
      content: `${periodWords(form.period)}　请于${dateWords(form.due)}前（含当日）报送`,
      style: { ...looks.caption, align: "center" },
    },
    { minHeight: 22 },
  );
  const identity = sheet.nextRow;
  layIdentity(sheet, form, looks);
  sheet.frame(identity, looks.frame);
  sheet.gap(1, 8);
  const guide = sheet.nextRow;
  sheet.banner({ content: "怎样填报", style: looks.group }, { minHeight: 20 });
  guideLines(form).forEach((line, index) => {
    sheet.row([
      {
        content: `${index + 1}. ${line}`,
        columns: 4,
        style: { ...looks.text, font: { ...looks.text.font, size: 11 } },
      },
    ]);
  });
  sheet.frame(guide, looks.frame);
  sheet.gap(1, 8);
  const signature = sheet.nextRow;
  sheet.banner({ content: "签报栏（填完后签字、盖章，打印件与文件一并报送）", style: looks.group }, { minHeight: 20 });
  laySignature(sheet, form, code, looks);
  sheet.frame(signature, looks.frame);
  return sheet.protect();
}

const KEEP_AS_IS = "（供汇总核对，请勿改动）";

function layIdentity(sheet: SheetBuilder, form: ReturnForm, looks: SheetStyles): void {
  const label = (content: string): CellDraft => ({ content, style: looks.head });
  const value = (field: keyof typeof IDENTITY_NAMES, content: string | number): CellDraft => ({
    content,
    key: field,
    name: IDENTITY_NAMES[field],
    style: { ...looks.label, ...(typeof content === "string" ? { numberFormat: "@" } : {}) },
  });
  const row = (...cells: CellInput[]): void => void sheet.row(cells, { minHeight: 22 });
  row(
    label(IDENTITY_LABELS.unit),
    value("unit", form.unit.name),
    label(IDENTITY_LABELS.period),
    value("period", form.period),
  );
  row(label(IDENTITY_LABELS.revision), value("revision", form.revision), label(DUE_LABEL), {
    content: form.due,
    style: { ...looks.label, numberFormat: "@" },
  });
  layVersions(sheet, form, looks);
}

/** Versions that only 汇总 compares: one quiet line. The labels are found by their texts, so the advice beside them is a number format. */
function layVersions(sheet: SheetBuilder, { edition, rulesVersion }: ReturnForm, looks: SheetStyles): void {
  const style = { ...looks.label, font: { ...looks.label.font, size: 8, color: COLORS.quiet } };
  const label = (content: string): CellDraft => ({ content, style: { ...style, numberFormat: `@"${KEEP_AS_IS}"` } });
  const value = (field: "edition" | "rules", content: string): CellDraft => ({
    content,
    key: field,
    name: IDENTITY_NAMES[field],
    style: { ...style, numberFormat: "@" },
  });
  sheet.row(
    [
      label(IDENTITY_LABELS.edition),
      value("edition", edition),
      label(IDENTITY_LABELS.rules),
      value("rules", rulesVersion),
    ],
    { minHeight: 24 },
  );
}

/** Whose figures are meant; the form says it at each clause. */
const SCOPES = {
  department:
    "标「填全市数（含县区）」的由牵头部门填全市合计；标「只填本级自办，不含县区」的只填本单位自己办的，避免重复计算。",
  county: "各项都填本县（区）的数，包括本级和乡镇；同一件事只计一次，市级部门办的不填。",
} as const;

function guideLines(form: ReturnForm): readonly string[] {
  const figures = form.measures.reduce((sum, { parts }) => sum + parts.length, 0);
  const span = `${dateWords(form.span.from)}至${dateWords(form.span.to)}`;
  const asked =
    figures === 0
      ? `本表包括「${SHEET_NAMES.works}」${form.clauses.length}条；本单位无需填报指标。`
      : `本表包括「${SHEET_NAMES.figures}」${figures}项、「${SHEET_NAMES.works}」${form.clauses.length}条，都只列本单位要报的。累计数统计${span}。`;
  const { name, phone } = form.office;
  const ask = [name, phone].filter((word) => word !== "").join(" ");
  return [
    asked,
    "淡黄色单元格是要填的，其余已锁定；行高不够可以拉高。请不要删行、改表头或改工作表名称；自己的计算请另加工作表，不影响读取。",
    "数字直接填，不带单位、不写「约」；分子、分母分开填，比例由表格自动计算。",
    "确实没有发生的填 0；没有这类对象的选「不适用」并在说明栏写明原因；暂时报不出的选「待报」；空白表示还没有填。四者不能混用。",
    SCOPES[form.unit.kind === "市级部门" ? "department" : "county"],
    "看「审核」一栏：「错误」必须改正；「需说明」属实的在说明栏写明原因（4个字以上）；「提示」供参考。全部问题列在「审核结果」工作表。",
    "「工作开展情况」每条选工作状态、写本月进展；没有新进展的选「本月无新进展」。佐证材料写文号、日期和存放处。",
    `填完并核对后，在下面填写完成上报日期，打印签字盖章，于${dateWords(form.due)}前报市食安办${ask === "" ? "" : `（${ask}）`}。填后数字有改动，核对码会变，须重新打印。`,
  ];
}

function laySignature(sheet: SheetBuilder, form: ReturnForm, code: CheckCodeSource, looks: SheetStyles): void {
  const label = (content: string): CellDraft => ({ content, style: looks.head });
  const free = (key: string, content: string, hint: string): CellDraft => ({
    content: content === "" ? null : content,
    key,
    style: { ...looks.entryText, font: { ...looks.entryText.font, size: 12 } },
    entry: { allow: { kind: "text-length", max: 60 }, prompt: { title: hint, text: `请填${hint}。` }, alert: null },
  });
  const signed = (): CellDraft => ({ style: looks.label });
  const submitted: CellDraft = {
    content: dateContent(form.keep?.submitted ?? null),
    key: SUBMITTED_KEY,
    name: IDENTITY_NAMES.submitted,
    style: { ...looks.entry, numberFormat: "yyyy-mm-dd", align: "center", font: { ...looks.entry.font, size: 12 } },
    entry: {
      allow: { kind: "date", from: "2022-01-01", to: "2099-12-31" },
      prompt: {
        title: IDENTITY_LABELS.submitted,
        text: "全部填完并核对后再填，写成 2024-03-22 这样的日期。填写后空白的必填项会提示错误。",
      },
      alert: null,
    },
  };
  const printed: CellDraft = {
    key: "checkCode",
    style: { ...looks.label, font: { ...looks.label.font, size: 14, bold: true } },
    content: () => ({ formula: checkCodeFormula(code.areas()), value: checkCode(code.cells) }),
  };
  const row = (height: number, ...cells: CellInput[]): void => void sheet.row(cells, { minHeight: height });
  row(30, label("填表人（签字）"), signed(), label("审核人（签字）"), signed());
  row(30, label("单位负责人（签字）"), signed(), label("单位（公章）"), signed());
  row(
    24,
    label("联系人"),
    free("contact", form.contact.name, "联系人"),
    label("联系电话"),
    free("phone", form.contact.phone, "联系电话"),
  );
  row(26, label(IDENTITY_LABELS.submitted), submitted, label(IDENTITY_LABELS.checkCode), printed);
}
