import type { ReportingUnit } from "../../model/catalogue";
import type { Measure, MeasurePart } from "../../model/measure";

/** lead: gives the citywide figure; county: its own area; share: a department's own work. */
export type MeasureRole = "lead" | "county" | "share";

/** A measure as one unit is asked for it. */
export interface AskedMeasure {
  readonly measure: Measure;
  readonly parts: readonly MeasurePart[];
  readonly role: MeasureRole;
}

/** Expands names and group names into the reporting units meant; see `expandUnits`. */
export type ExpandUnits = (names: readonly string[]) => readonly Pick<ReportingUnit, "name">[];

/** What the office decides about who is asked. */
export interface AskingOptions {
  /** 新区管委会 gives 46-1 and 46-2 too (setting `sampling.newDistrict`; 工程5 leaves it out). */
  readonly samplingOfNewDistrict: boolean;
}

const SAMPLING_CLAUSE = 46;

/** The measures that a unit is asked for, with its role and its parts, in the table's order. Give the measures that are active. */
export function measuresOf(
  unit: Pick<ReportingUnit, "name" | "kind">,
  measures: readonly Measure[],
  expand: ExpandUnits,
  options: AskingOptions = { samplingOfNewDistrict: false },
): readonly AskedMeasure[] {
  const asked = measures.filter((measure) => {
    if (unit.kind === "功能区" && measure.clause === SAMPLING_CLAUSE && !options.samplingOfNewDistrict) return false;
    return expand(measure.askedOf).some(({ name }) => name === unit.name);
  });
  return asked.map((measure) => askedAs(measure, roleOf(measure, unit.kind)));
}

const ASKED = new WeakMap<Measure, Map<MeasureRole, AskedMeasure>>();

/** A measure as it is asked in a role; one value for all units that are asked so: rules are bound to it once. */
export function askedAs(measure: Measure, role: MeasureRole): AskedMeasure {
  const roles = ASKED.get(measure) ?? new Map<MeasureRole, AskedMeasure>();
  ASKED.set(measure, roles);
  const asked = roles.get(role) ?? { measure, role, parts: partsAskedOf(measure, role) };
  roles.set(role, asked);
  return asked;
}

/** A unit's part in a measure. For 27-1 and 27-2 both departments give the citywide figure; `measure.lead` says whose counts. */
export function roleOf(measure: Measure, kind: ReportingUnit["kind"]): MeasureRole {
  if (kind === "县区" || kind === "功能区") return "county";
  return measure.city === "lead" ? "lead" : "share";
}

/** The parts of a measure that are asked in a role: a department leaves the population of 46-x to 设置. */
export function partsAskedOf(measure: Measure, role: MeasureRole): readonly MeasurePart[] {
  return measure.parts.filter((part) => role === "county" || part.askedOfDepartments);
}

const SCOPES: Readonly<Record<MeasureRole, string>> = {
  lead: "填全市数（含县区）。",
  county: "填本县（区）数。",
  share: "只填本级自办，不含县区。",
};

/** What is shown at the cell: whose figure is meant, what counts, and an example. */
export function guidanceOf(part: MeasurePart, role: MeasureRole): string {
  if (part.given || part.kind !== "number") return `${part.guidance}例：${part.example}。`;
  return `${SCOPES[role]}${part.guidance}例：${part.example}。`;
}
