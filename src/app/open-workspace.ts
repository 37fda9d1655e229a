import { applyDecisions } from "../core/catalogue/decisions/apply-decisions";
import type { Rulings } from "../core/catalogue/decisions/ruling";
import { DOCUMENT } from "../core/catalogue/document";
import { activeMeasures } from "../core/catalogue/measures/active-measures";
import { MEASURES } from "../core/catalogue/measures";
import type { UnitRegistry } from "../core/catalogue/units/unit-registry";
import { unitRegistry } from "../core/catalogue/units/unit-registry";
import type { Decision, DocumentCatalogue, ReportingUnit } from "../core/model/catalogue";
import type { Measure } from "../core/model/measure";
import type { DecisionSetting, Settings } from "../core/model/settings";
import { settingNumber } from "../core/settings/setting-accessors";
import { changedMeasureClauses } from "./changed-measure-clauses";
import { defaultWorkspaceSettings } from "./default-workspace-settings";

/** Everything a use case knows: the document as decided, who reports, what is asked, and the settings that hold. */
export interface Workspace {
  readonly document: DocumentCatalogue;
  readonly registry: UnitRegistry;
  /** Measures that are asked, with the office's targets and city modes. */
  readonly measures: readonly Measure[];
  readonly settings: Settings;
  /** The document before anything was decided. */
  readonly parsed: DocumentCatalogue;
}

/** Puts document, units, measures and settings together; without settings the defaults hold. */
export function openWorkspace(given: Settings | null, parsed: DocumentCatalogue = DOCUMENT): Workspace {
  const settings = given ?? defaultWorkspaceSettings();
  const members = settings.units.filter(({ member }) => member).map(({ name }) => name);
  const decided = applyDecisions(
    withQuestions(parsed),
    unitRegistry(settings.units.map(reportingUnit), members),
    rulings(settings.decisions),
  );
  return { ...decided, parsed, settings, measures: inSeason(activeMeasures(MEASURES, settings.measures), settings) };
}

/** Another edition brings the question whether measures still fit its wording. */
function withQuestions(parsed: DocumentCatalogue): DocumentCatalogue {
  if (parsed === DOCUMENT) return parsed;
  return { ...parsed, gaps: [...parsed.gaps, ...changedMeasureClauses(DOCUMENT, parsed, MEASURES)] };
}

/** The months in which the opening-of-term checks fall due are the office's to set (27-1, 27-2). */
function inSeason(measures: readonly Measure[], settings: Settings): readonly Measure[] {
  const months = new Map([
    ["27-1", settingNumber(settings, "season.spring")],
    ["27-2", settingNumber(settings, "season.autumn")],
  ]);
  return measures.map((measure) => {
    const month = months.get(measure.id);
    if (month === undefined || measure.seasonMonths?.join() === String(month)) return measure;
    return { ...measure, seasonMonths: [month] };
  });
}

function reportingUnit({ name, kind, aliases, reports }: Settings["units"][number]): ReportingUnit {
  return { name, kind, aliases, reports };
}

const DECISIONS: ReadonlySet<string> = new Set<Decision>(["待定", "采用", "不采用"]);

/** 「采用：市教育局、市商务局」 also names the units that an open list is completed with. */
function rulings(decisions: readonly DecisionSetting[]): Rulings {
  const entries = decisions.flatMap(({ id, decision }) => {
    const [word = "", named = ""] = decision.split(/[：:]/);
    if (!DECISIONS.has(word.trim())) return [];
    const units = named.split(/[、，,\s]+/).filter((name) => name !== "");
    return [[id, { decision: word.trim() as Decision, ...(units.length === 0 ? {} : { units }) }] as const];
  });
  return new Map(entries);
}
