import type { CrossFinding, MeasureSummary } from "../../model/consolidation";
import { canteensNotBelowSchools, meta } from "../../rules/canteens-not-below-schools";
import type { LedgerIndex } from "../ledger-index";
import { crossFinding } from "./cross-finding";
import { sharedFigure } from "./shared-figures";

const CANTEENS = "85-1";
const SCHOOLS: readonly string[] = ["27-1", "27-2"];

/** Rule 15: canteens (85-1) are no fewer than schools with canteens (27-1, 27-2), in the city and in every county that reports either. */
export function checkCanteens(measures: readonly MeasureSummary[], index: LedgerIndex): readonly CrossFinding[] {
  const canteens = measures.find(({ id }) => id === CANTEENS);
  if (canteens === undefined) return [];
  const due = measures.filter(({ id, state }) => SCHOOLS.includes(id) && state !== "未到期");
  return due.flatMap((schools) =>
    placesOf(canteens).flatMap(({ place, unit, inspector }) => {
      const ours = sharedFigure(
        canteens.contributions.find((each) => each.unit === unit),
        "den",
      );
      const theirs = sharedFigure(
        schools.contributions.find((each) => (inspector === null ? each.role === "lead" : each.unit === inspector)),
        "den",
      );
      if (ours === null && theirs === null) return [];
      return crossFinding(
        meta,
        canteensNotBelowSchools(place, ours, theirs),
        { clause: 85, unit, key: `${CANTEENS}.den`, answeredBy: [unit] },
        index,
      );
    }),
  );
}

interface Place {
  readonly place: string;
  readonly unit: string;
  /** Who gives the number of schools; null for the measure's lead. */
  readonly inspector: string | null;
}

function placesOf({ contributions }: MeasureSummary): readonly Place[] {
  return contributions.map(({ unit, role }) =>
    role === "county" ? { place: unit, unit, inspector: unit } : { place: "全市", unit, inspector: null },
  );
}
