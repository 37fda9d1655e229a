import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";

/** Leaves the values alone of the cells in a sheet's data or a mutation's parameters: what Univer does not know as a formula it cannot compute. */
export function withoutFormulas(holder: object): void {
  const { cellValue, cellData } = holder as Partial<Record<"cellValue" | "cellData", Cells>>;
  for (const row of Object.values(cellValue ?? cellData ?? {}))
    for (const cell of Object.values((row ?? {}) as Record<number, ICellData | null>)) delete cell?.f;
}

type Cells = IObjectMatrixPrimitiveType<ICellData | null>;
