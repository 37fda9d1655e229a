import type { Figure } from "../../model/catalogue";
import type { Paragraph } from "./paragraphs";
import { lineAt } from "./paragraphs";

/** A pattern with its label first; `read` gives operator, value and unit. */
interface FigurePattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Pick<Figure, "op" | "value" | "unit"> & { readonly label: string };
}

const FULL = { op: "=", value: 100, unit: "%" } as const;

const PATTERNS: readonly FigurePattern[] = [
  {
    // 群众食品安全满意度达到80分; 监测覆盖比例不低于库存数量的25%; 抽检量达到4批次/千人
    pattern: /([^，。；、]+?)(?:达到|不低于[^，。；\d]*)\s*(\d+(?:\.\d+)?)\s*(%|分|批次\/千人|学时)/g,
    read: ([, label = "", digits = "", unit = ""]) => ({
      label,
      value: Number(digits),
      unit,
      op: unit === "%" && digits === "100" ? "=" : ">=",
    }),
  },
  {
    // 监管执法实现全覆盖; 组织开展“三小”普查建档，争取实现全覆盖
    pattern: /([^，。；]+?)(?:，(?:争取|力争|确保))?实现全覆盖/g,
    read: ([, label = ""]) => ({ label: `${label}全覆盖`, ...FULL }),
  },
  {
    // 实现食品、食用农产品企业及品种、项目抽检样品全覆盖
    pattern: /实现([^，。；]+?)全覆盖/g,
    read: ([, label = ""]) => ({ label: `${label}全覆盖`, ...FULL }),
  },
  {
    // 无重大及以上食品安全事故发生
    pattern: /(?:^|，|。)无([^，。；]+?)发生/g,
    read: ([, label = ""]) => ({ label, op: "=", value: 0, unit: "起" }),
  },
  {
    // 进行为期15天的公示
    pattern: /为期\s*(\d+)\s*(天)的([^，。；]+)/g,
    read: ([, digits = "", unit = "", label = ""]) => ({ label, op: "=", value: Number(digits), unit }),
  },
];

/** The figures that a paragraph names, in its order; figures written in other ways stay in the text only. */
export function figures(paragraph: Paragraph): readonly Figure[] {
  const { text } = paragraph;
  // Brackets only explain what is counted; blanked sign by sign, so that places in the text stay the same.
  const flat = text.replace(/（[^（）]*）/g, (bracket) => "\u00A0".repeat(bracket.length));
  const found: { readonly at: number; readonly figure: Figure }[] = [];
  for (const { pattern, read } of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(flat); match !== null; match = pattern.exec(flat)) {
      const { label, ...size } = read(match);
      const end = match.index + match[0].length;
      const figure = { label: labelText(label), ...size, due: dueBefore(flat, end), line: lineAt(paragraph, end - 1) };
      found.push({ at: match.index, figure });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ figure }) => figure);
}

function labelText(label: string): string {
  return label
    .replace(/\u00A0/g, "")
    .trim()
    .replace(/^(?:争取|力争|确保|组织开展)/, "")
    .replace(/^\d{4}年底?/, "");
}

/** The last year named in the same sentence before the figure (力争到2023年底，每个…). */
function dueBefore(flat: string, end: number): string | null {
  const sentence = flat.slice(flat.lastIndexOf("。", end - 1) + 1, end);
  const years = sentence.match(/\d{4}年底?/g);
  return years?.[years.length - 1] ?? null;
}
