import type { CellLookup, Late } from "../../sheet/cell-draft";
import type { CellContent } from "../../sheet/sheet-spec";

/** A formula with its value; null shows as blank. */
function live(formula: string, value: number | null): CellContent {
  return { formula, value: value ?? "" };
}

/** 计入得分: the expert's score, else the office's, else the city's own; blank while there is none, or where it is not between 0 and the full marks. */
export function countedFormula(key: string, value: number | null): Late<CellContent> {
  return (cells) => live(`IF(${scoresOf(cells, key)}=0,"",${effective(cells, key)})`, value);
}

/** 计入得分 of something to choose: counted when chosen, up to the `most`-th choice from the top. */
export function chosenFormula(key: string, first: string, most: number, value: number | null): Late<CellContent> {
  return (cells) => {
    const selected = cells.relative(`${key}#selected`);
    const within = `COUNTIF(${cells.absolute(`${first}#selected`)}:${selected},"是")<=${most}`;
    const condition = `AND(${selected}="是",${within},${scoresOf(cells, key)}>0)`;
    return live(`IF(${condition},${effective(cells, key)},"")`, value);
  };
}

/** 计入得分 of a point of which only some clauses count: its own score, else the sum of the chosen clauses', at most its marks. */
export function innovationsFormula(
  key: string,
  clauseKeys: readonly string[],
  value: number | null,
): Late<CellContent> {
  return (cells) => {
    const range = `${cells.relative(`${clauseKeys[0]}#counted`)}:${cells.relative(`${clauseKeys[clauseKeys.length - 1]}#counted`)}`;
    const sum = `IF(COUNT(${range})=0,"",MIN(${cells.relative(`${key}#marks`)},SUM(${range})))`;
    return live(`IF(${scoresOf(cells, key)}=0,${sum},${effective(cells, key)})`, value);
  };
}

/** 失分: what is missing to the full marks; blank while nothing counts. */
export function lostFormula(key: string, value: number | null): Late<CellContent> {
  return (cells) => {
    const counted = cells.relative(`${key}#counted`);
    return live(`IF(ISNUMBER(${counted}),${cells.relative(`${key}#marks`)}-${counted},"")`, value);
  };
}

/** What a section's subtotal is made of. */
export interface SectionSum {
  readonly points: readonly string[];
  /** Options, of which at most `optionalMarks` count; [] in other sections. */
  readonly options: readonly string[];
  readonly optionalMarks: number;
  readonly marks: number;
}

/** 小计: the points that count, options up to their cap, the section up to its marks; blank while nothing is scored. */
export function sectionFormula(
  { points, options, optionalMarks, marks }: SectionSum,
  value: number | null,
): Late<CellContent> {
  return (cells) => {
    const list = (keys: readonly string[]): string => keys.map((key) => cells.relative(`${key}#counted`)).join(",");
    const sums = [
      ...(points.length === 0 ? [] : [`SUM(${list(points)})`]),
      ...(options.length === 0 ? [] : [`MIN(${optionalMarks},SUM(${list(options)}))`]),
    ];
    return live(`IF(COUNT(${list([...points, ...options])})=0,"",MIN(${marks},${sums.join("+")}))`, value);
  };
}

/** 合计 over the sections' subtotals; blank while nothing is scored. */
export function totalFormula(keys: readonly string[], value: number | null): Late<CellContent> {
  return (cells) => {
    const list = keys.map((key) => cells.relative(`${key}#counted`)).join(",");
    return live(`IF(COUNT(${list})=0,"",SUM(${list}))`, value);
  };
}

/** The sum of cells by their keys; blank while none of them holds a number. */
export function sumFormula(keys: readonly string[], value: number | null): Late<CellContent> {
  return (cells) => {
    const list = keys.map((key) => cells.relative(key)).join(",");
    return live(`IF(COUNT(${list})=0,"",SUM(${list}))`, value);
  };
}

/** How many marks of the sum under `key` are neither won nor lost yet; blank where none are. */
export function openFormula(key: string, open: number): Late<CellContent> {
  return (cells) => {
    const [marks, counted, lost] = ["marks", "counted", "lost"].map((column) => cells.relative(`${key}#${column}`));
    const rest = `ROUND(MAX(0,${marks}-N(${counted})-N(${lost})),6)`;
    return {
      formula: `IF(${rest}=0,"","未评或未选"&${rest}&"分")`,
      value: open === 0 ? "" : `未评或未选${open}分`,
    };
  };
}

/** 「已评 n/36 项」: points with a score of any column, or with innovations that count. */
export function scoredFormula(
  runs: readonly (readonly [string, string])[],
  withInnovations: readonly string[],
  scored: number,
  of: number,
): Late<CellContent> {
  return (cells) => {
    const counts = runs.map(([first, last]) => {
      const columns = ["self", "office", "expert"].map(
        (column) => `ISNUMBER(${cells.range(`${first}#${column}`, `${last}#${column}`)})`,
      );
      return `SUMPRODUCT((${columns.join("+")}>0)*1)`;
    });
    const innovations = withInnovations.map((key) => `MIN(1,COUNT(${cells.range(`${key}#self`, `${key}#counted`)}))`);
    return { formula: `"已评"&(${[...counts, ...innovations].join("+")})&"/${of}项"`, value: `已评${scored}/${of}项` };
  };
}

function scoresOf(cells: CellLookup, key: string): string {
  return `COUNT(${cells.relative(`${key}#self`)}:${cells.relative(`${key}#expert`)})`;
}

function effective(cells: CellLookup, key: string): string {
  const [self, office, expert] = ["self", "office", "expert"].map((column) => cells.relative(`${key}#${column}`));
  const score = `IF(ISNUMBER(${expert}),${expert},IF(ISNUMBER(${office}),${office},${self}))`;
  return `IF(MEDIAN(0,${cells.relative(`${key}#marks`)},${score})=${score},${score},"")`;
}
