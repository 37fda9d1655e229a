/** A cell by 0-based row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells by 0-based first row and column and its size. */
export interface Area extends Cell {
  readonly rows: number;
  readonly columns: number;
}
