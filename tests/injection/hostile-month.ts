import { filledReturn } from "../../src/app/sample/filled-return";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import { openWorkspace, type Workspace } from "../../src/app/open-workspace";
import type { Settings } from "../../src/core/model/settings";
import type { UnitReturn } from "../../src/core/model/unit-return";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { smallSettings } from "../helpers/small-office";
import { PAYLOADS } from "./payloads";

export const PERIOD = "2024-03";
/** Takes payloads in turn, so that every kind of place gets every one of them. */
const turns = (): (() => string) => {
  let next = 0;
  return () => PAYLOADS[next++ % PAYLOADS.length]!;
};

/** The small office, with payloads wherever its settings hold free text. */
export function hostileSettings(): Settings {
  const payload = turns();
  const settings = smallSettings(PERIOD);
  return {
    ...settings,
    units: settings.units.map((unit, index) => ({
      ...unit,
      aliases: [...unit.aliases, `${payload().trim()}${index}`.replace(/[、，,；;\n]/g, "")],
      contact: payload(),
      phone: payload(),
    })),
  };
}

/** The workspace under those settings. */
export function hostileWorkspace(): Workspace {
  return openWorkspace(hostileSettings());
}

/** A return with payloads in every free text; its figures stay. */
function withTexts(one: UnitReturn, payload: () => string): UnitReturn {
  const figures = [...one.figures].map(([key, figure]) => [key, { ...figure, note: payload() }] as const);
  const works = [...one.works].map(([clause, work]) => {
    const { status, evidenceDate } = work.fields;
    const texts = { progress: payload(), evidence: payload(), place: payload(), problems: payload(), next: payload() };
    return [clause, { ...work, fields: { ...work.fields, ...texts, status, evidenceDate } }] as const;
  });
  return { ...one, figures: new Map(figures), works: new Map(works) };
}

/** A return with payloads where numbers belong, too. */
function withFigures(one: UnitReturn, payload: () => string): UnitReturn {
  let left = PAYLOADS.length;
  const figures = [...one.figures].map(([key, figure]) =>
    typeof figure.value === "number" && left-- > 0
      ? ([key, { ...figure, value: payload() }] as const)
      : ([key, figure] as const),
  );
  return { ...one, figures: new Map(figures) };
}

/** The month's returns as files by unit: all with hostile texts, 卡若区's with hostile figures as well. */
export async function hostileReturns(workspace: Workspace): Promise<ReadonlyMap<string, Uint8Array>> {
  const payload = turns();
  const files = new Map<string, Uint8Array>();
  for (const one of sampleReturns(workspace, PERIOD, "1")) {
    const texts = withTexts(one, payload);
    const hostile = one.unit === "卡若区" ? withFigures(texts, payload) : texts;
    files.set(one.unit, await xlsxWriter.write(filledReturn(workspace, hostile)));
  }
  return files;
}
