import { areaToAbsoluteA1, sheetReference, toA1, toAbsoluteA1 } from "./a1";
import type { Area, Cell } from "./area";
import { draftOf } from "./cell-draft";
import type {
  CellDraft,
  CellInput,
  CellLookup,
  ColumnDraft,
  EntryDraft,
  HighlightDraft,
  Late,
  LinkDraft,
  RowOptions,
} from "./cell-draft";
import { cellLooks } from "./cell-looks";
import type { ChartSpec } from "./chart-spec";
import { joinAreas } from "./joined-areas";
import type { Placed } from "./joined-areas";
import { breaksBetweenGroups } from "./page-breaks";
import { rowHeights } from "./row-heights";
import { fitNotice, SheetSpecError } from "./sheet-limits";
import type {
  CellContent,
  CellStyle,
  DataBarSpec,
  EntryRuleSpec,
  LinkSpec,
  NameSpec,
  PrintSpec,
  SheetSpec,
} from "./sheet-spec";

/** How a table is printed that says nothing else: A4 landscape, one page wide, page numbers below. */
export const DEFAULT_PRINT: PrintSpec = {
  paper: "A4",
  orientation: "landscape",
  fitToWidth: true,
  titleRows: null,
  area: null,
  margins: { top: 15, bottom: 15, left: 12, right: 12 },
  centered: true,
  footer: "第 &P 页 共 &N 页",
  header: null,
  breaksBefore: [],
};

/**
 * Lays a sheet down from top to bottom, so that no layout writes an address.
 * Cells are registered by key; formulas, rules and links may name keys that are laid down later.
 * Misuse (an unknown or repeated key, a row too long) throws a `SheetSpecError`.
 */
export class SheetBuilder {
  private next = 0;
  private readonly contents: (CellContent | Late<CellContent>)[][] = [];
  /** First row below the merged cell that covers a column. */
  private readonly coveredUntil: number[] = [];
  private readonly fields = new Map<string, Cell>();
  private readonly merges: Area[] = [];
  private readonly names: NameSpec[] = [];
  private readonly links: { readonly at: Cell; readonly link: LinkDraft }[] = [];
  private readonly entries: Placed<EntryDraft>[] = [];
  private readonly highlights: HighlightDraft[] = [];
  private readonly dataBars: DataBarSpec[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly columnStyles: Placed<CellStyle>[] = [];
  private readonly rowStyles: Placed<CellStyle>[] = [];
  private readonly cellStyles: Placed<CellStyle>[] = [];
  private readonly laterStyles: Placed<CellStyle>[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly fixedHeights = new Map<number, number>();
  private readonly minHeights = new Map<number, number>();
  private readonly breaks: number[] = [];
  private titleRows: PrintSpec["titleRows"] = null;
  private frozenColumns = 0;
  private keepsGroups = false;
  private isProtected = false;
  private isHidden = false;
  private tab: string | null = null;

  constructor(
    readonly name: string,
    private readonly columns: readonly ColumnDraft[],
  ) {}

  /** 0-based row that the next call lays down. */
  get nextRow(): number {
    return this.next;
  }

  /** A line across all visible columns, merged. */
  banner(input: CellInput, options: RowOptions = {}): this {
    const { from, columns } = this.visibleSpan();
    return this.lay([{ columns, ...draftOf(input) }], { from, ...options }, false);
  }

  /** The table's head: stays when scrolling and repeats on every page. */
  head(rows: readonly (readonly CellInput[])[], options: RowOptions = {}): this {
    const first = this.next;
    for (const cells of rows) this.lay(cells, options, false);
    this.titleRows = { first, last: this.next - 1 };
    return this;
  }

  /** A row of the table, in the columns' styles. Cells flow around merged cells that reach down from above. */
  row(cells: readonly CellInput[], options: RowOptions = {}): this {
    return this.lay(cells, options, options.bare !== true);
  }

  /** Empty rows. */
  gap(rows = 1, height?: number): this {
    for (let index = 0; index < rows; index += 1) this.lay([], height === undefined ? {} : { height }, false);
    return this;
  }

  /** A style over an area that is laid down already or still to come; goes over all others. */
  format(area: Area, style: CellStyle): this {
    this.laterStyles.push({ area, value: style });
    return this;
  }

  /** A style around or over everything visible from a row down to the last one laid. */
  frame(firstRow: number, style: CellStyle): this {
    const { from, columns } = this.visibleSpan();
    return this.format({ row: firstRow, column: from, rows: this.next - firstRow, columns }, style);
  }

  highlight(draft: HighlightDraft): this {
    this.highlights.push(draft);
    return this;
  }

  /** A bar in every cell of an area that holds a number. */
  dataBar(spec: DataBarSpec): this {
    this.dataBars.push(spec);
    return this;
  }

  /** A chart over cells of this sheet. */
  chart(spec: ChartSpec): this {
    this.charts.push(spec);
    return this;
  }

  /** Keeps columns in view when scrolling sideways. */
  freezeColumns(columns: number): this {
    this.frozenColumns = columns;
    return this;
  }

  /** Starts a page with the next row. */
  breakPage(): this {
    if (this.next > 0) this.breaks.push(this.next);
    return this;
  }

  /** Breaks pages so that no cell merged over several rows is cut. */
  keepGroupsOnOnePage(): this {
    this.keepsGroups = true;
    return this;
  }

  protect(): this {
    this.isProtected = true;
    return this;
  }

  hide(): this {
    this.isHidden = true;
    return this;
  }

  tabColor(color: string): this {
    this.tab = color;
    return this;
  }

  /** Where a key stands so far. */
  cellOf(key: string): Cell {
    const cell = this.fields.get(key);
    if (cell === undefined) throw new SheetSpecError(`Sheet "${this.name}" has no cell for the key ${key}`);
    return cell;
  }

  /** A key's cell for formulas of other sheets, `'指标数据'!$F$9`. */
  referenceTo(key: string): string {
    return sheetReference(this.name, this.cellOf(key));
  }

  /** The finished sheet; heights are computed, what was left to print is the printed area. */
  build(print: Partial<PrintSpec> = {}): SheetSpec {
    const { columns, blocks, fields } = this.bare();
    const formats = this.joinedFormats();
    const heights = rowHeights({
      columns,
      blocks,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      looks: cellLooks(formats),
      fixed: this.fixedHeights,
      atLeast: this.minHeights,
    });
    const shape = {
      columns,
      rowHeights: heights,
      hiddenRows: this.hiddenRows,
      merges: this.merges,
      print: this.printSpec(print),
    };
    return {
      name: this.name,
      ...shape,
      blocks,
      formats,
      entryRules: this.entryRules(),
      highlights: this.highlights.map(({ area, formula, style }) => ({
        area,
        formula: this.settle(formula, area),
        style,
      })),
      dataBars: this.dataBars,
      charts: this.charts,
      names: this.names,
      links: this.links.map(({ at, link }) => settleLink(at, link)),
      freeze:
        this.titleRows === null && this.frozenColumns === 0
          ? null
          : { rows: this.titleRows === null ? 0 : this.titleRows.last + 1, columns: this.frozenColumns },
      protected: this.isProtected,
      print: this.keepsGroups ? { ...shape.print, breaksBefore: breaksBetweenGroups(shape) } : shape.print,
      tabColor: this.tab,
      hidden: this.isHidden,
      fields,
    };
  }

  /** What stands in the finished sheet, without how it looks and prints: a small part of the work. */
  bare(): Pick<SheetSpec, "name" | "columns" | "blocks" | "fields"> {
    const blocks: SheetSpec["blocks"] =
      this.contents.length === 0
        ? []
        : [
            {
              at: { row: 0, column: 0 },
              contents: this.contents.map((cells, row) =>
                cells.map((content, column) => this.settle(content, { row, column })),
              ),
            },
          ];
    return {
      name: this.name,
      columns: this.columns.map(({ width, hidden }) => (hidden === true ? { width, hidden } : { width })),
      blocks,
      fields: [...this.fields],
    };
  }

  private lay(cells: readonly CellInput[], options: RowOptions, inTable: boolean): this {
    const row = this.next;
    const line: (CellContent | Late<CellContent>)[] = this.columns.map(() => null);
    this.contents.push(line);
    this.next += 1;
    const first = options.from ?? 0;
    let column = first;
    for (const input of cells) {
      while ((this.coveredUntil[column] ?? 0) > row) column += 1;
      const draft = draftOf(input);
      const area = { row, column, rows: draft.rows ?? 1, columns: draft.columns ?? 1 };
      if (column + area.columns > this.columns.length)
        throw new SheetSpecError(
          `Sheet "${this.name}": row ${row + 1} is longer than its ${this.columns.length} columns`,
        );
      line[column] = draft.content ?? null;
      this.place(draft, area, inTable);
      column += area.columns;
    }
    if (options.style !== undefined && column > first)
      this.rowStyles.push({ area: { row, column: first, rows: 1, columns: column - first }, value: options.style });
    if (options.height !== undefined) this.fixedHeights.set(row, options.height);
    if (options.minHeight !== undefined) this.minHeights.set(row, options.minHeight);
    if (options.hidden === true) this.hiddenRows.push(row);
    return this;
  }

  private place(draft: CellDraft, area: Area, inTable: boolean): void {
    const at = { row: area.row, column: area.column };
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
    for (let column = area.column; column < area.column + area.columns; column += 1)
      this.coveredUntil[column] = area.row + area.rows;
    const columnStyle = this.columns[area.column]?.style;
    if (inTable && columnStyle !== undefined) this.columnStyles.push({ area, value: columnStyle });
    const style = draft.entry === undefined ? draft.style : { ...draft.style, unlocked: true };
    if (style !== undefined) this.cellStyles.push({ area, value: style });
    if (draft.entry !== undefined) this.entries.push({ area, value: draft.entry });
    if (draft.key !== undefined) this.register(draft.key, at);
    if (draft.name !== undefined) this.names.push({ name: draft.name, cell: at });
    if (draft.link !== undefined) this.links.push({ at, link: draft.link });
  }

  private register(key: string, cell: Cell): void {
    if (this.fields.has(key)) throw new SheetSpecError(`Sheet "${this.name}" registers the key ${key} twice`);
    this.fields.set(key, cell);
  }

  private settle<Value extends CellContent | EntryRuleSpec["allow"]>(value: Value | Late<Value>, here: Cell): Value {
    return typeof value === "function" ? value(this.lookup(here)) : value;
  }

  private lookup({ row, column }: Cell): CellLookup {
    return { here: { row, column }, ...this.lookups };
  }

  private readonly lookups: Omit<CellLookup, "here"> = {
    cell: (key) => this.cellOf(key),
    relative: (key) => toA1(this.cellOf(key)),
    absolute: (key) => toAbsoluteA1(this.cellOf(key)),
    range: (firstKey, lastKey) => areaToAbsoluteA1(areaBetween(this.cellOf(firstKey), this.cellOf(lastKey))),
  };

  /** Formulas may be relative to their cell, so only rules without one join. */
  private entryRules(): EntryRuleSpec[] {
    const settled = this.entries.map(({ area, value }) => ({
      area,
      value: {
        allow: this.settle(value.allow, area),
        prompt: value.prompt === null ? null : fitNotice(value.prompt, "prompt"),
        alert: value.alert === null ? null : fitNotice(value.alert, "alert"),
      },
    }));
    return joinAreas(settled, (rule) => ("formula" in rule.allow ? null : JSON.stringify(rule))).map(
      ({ area, value }) => ({ area, ...value }),
    );
  }

  private joinedFormats(): SheetSpec["formats"] {
    const identity = (style: CellStyle): string | null => (style.outline === undefined ? JSON.stringify(style) : null);
    const layers = [this.columnStyles, this.rowStyles, this.cellStyles].map((layer) => joinAreas(layer, identity));
    return [...layers.flat(), ...this.laterStyles].map(({ area, value }) => ({ area, style: value }));
  }

  private printSpec(print: Partial<PrintSpec>): PrintSpec {
    const area = this.next === 0 ? null : { row: 0, column: 0, rows: this.next, columns: this.columns.length };
    return { ...DEFAULT_PRINT, titleRows: this.titleRows, area, breaksBefore: this.breaks, ...print };
  }

  private visibleSpan(): { readonly from: number; readonly columns: number } {
    const visible = this.columns.flatMap((column, index) => (column.hidden === true ? [] : [index]));
    const from = visible[0] ?? 0;
    return { from, columns: (visible[visible.length - 1] ?? 0) - from + 1 };
  }
}

function settleLink(at: Cell, { sheet, cell, tip }: LinkDraft): LinkSpec {
  return { at, sheet, cell: typeof cell === "function" ? cell() : cell, tip };
}

function areaBetween(first: Cell, last: Cell): Area {
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}
