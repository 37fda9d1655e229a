import { sheetReference } from "../../core/sheet/a1";
import type { SheetSpec, WorkbookSpec } from "../../core/sheet/sheet-spec";
import type { PlaceOptions, PlacedSheets } from "../../app/ports/open-workbook";
import type { WorkbookLook } from "../workbook/look";
import { copyMarker, markerFormula, sheetMarker } from "../workbook/marker-names";
import { sheetCalled } from "../workbook/our-sheets";
import type { NamedSheet } from "../workbook/our-sheets";
import { newTitle, oldTitle } from "../workbook/temporary-titles";
import { copiesToDrop, copyTitle } from "./copies";
import type { Journal, JournalItem } from "./journal";

/** A sheet to be built under a temporary title, and the one it replaces. */
export interface NewSheet {
  readonly spec: SheetSpec;
  readonly temporary: string;
  readonly old: NamedSheet | null;
}

/** The sheets to be built, in order. */
export function newSheets(look: WorkbookLook, { sheets }: WorkbookSpec): readonly NewSheet[] {
  return sheets.map((spec, index) => ({
    spec,
    temporary: newTitle(index),
    old: sheetCalled(look, spec.name),
  }));
}

/** What is left to do once the sheets are built, and what will have come of it. */
export interface Swap {
  readonly journal: Journal;
  readonly placed: PlacedSheets;
}

/** Plans the swap, knowing which old sheets hold the same as the new (`same`). */
export function planSwap(
  look: WorkbookLook,
  built: readonly (NewSheet & { readonly same: boolean })[],
  workbook: WorkbookSpec,
  options: PlaceOptions,
): Swap {
  const taken = new Set(look.sheets.map(({ title }) => title.toLowerCase()));
  const items: JournalItem[] = [];
  const names: Journal["names"][number][] = [];
  const drop: Journal["drop"][number][] = [];
  const kept: { sheet: string; copy: string }[] = [];
  built.forEach(({ spec, temporary, old, same }, index) => {
    names.push({ name: sheetMarker(spec.name), formula: markerFormula(spec.name), hidden: true });
    for (const { name, cell } of spec.names)
      names.push({ name, formula: `=${sheetReference(spec.name, cell)}`, hidden: false });
    const position = look.sheets.findIndex(({ id }) => id === old?.id);
    if (old === null) {
      items.push({ name: spec.name, temporary, old: null });
    } else if (same) {
      const becomes = oldTitle(index);
      items.push({ name: spec.name, temporary, old: { title: old.title, becomes, position } });
      drop.push({ title: becomes, marker: null });
    } else {
      const { title: becomes, no } = copyTitle(spec.name, options.stamp, taken);
      taken.add(becomes.toLowerCase());
      items.push({ name: spec.name, temporary, old: { title: old.title, becomes, position } });
      names.push({ name: copyMarker(spec.name, options.stamp, no), formula: markerFormula(becomes), hidden: true });
      drop.push(...copiesToDrop(look, spec.name).map(({ title, marker }) => ({ title, marker })));
      kept.push({ sheet: spec.name, copy: becomes });
    }
  });
  const placed = workbook.sheets.map(({ name }) => name);
  return {
    journal: { items, names, properties: workbook.properties, drop, show: titleToShow(look, built, options.show) },
    placed: { placed, kept },
  };
}

/** A sheet that was in front stays there when it is replaced. */
function titleToShow(look: WorkbookLook, built: readonly NewSheet[], show: string | null): string | null {
  if (show === null) return built.find(({ old }) => old?.id === look.front)?.spec.name ?? null;
  const placed = built.some(({ spec }) => spec.name === show);
  return placed ? show : (sheetCalled(look, show)?.title ?? null);
}
