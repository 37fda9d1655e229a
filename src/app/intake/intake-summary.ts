import { countWords, lostWords } from "../../core/layouts/parts/count-words";
import { pastVersions } from "../../core/consolidation/past-versions";
import type { FileOutcome } from "../../core/model/consolidation";
import type { Intake } from "./intake";

/** What a dry run comes to, for the office to agree to. picked = accepted + returned + refused. */
export interface IntakeSummary {
  readonly picked: number;
  readonly accepted: number;
  readonly returned: number;
  readonly refused: number;
  /** Units whose first return of the month came with these files. */
  readonly fresh: readonly string[];
  /** Units of which a later revision takes the place of the one taken before. */
  readonly replaced: readonly { readonly unit: string; readonly file: string; readonly revision: number }[];
  /** Files that an earlier run took already. */
  readonly known: readonly string[];
  readonly conflicts: readonly IntakeConflict[];
  /** Units, among those whose files are in hand, that reported late. */
  readonly late: readonly string[];
  /** 「共读取 n 个数，入账 m 个，未入账 k 个：…。」 */
  readonly counts: string;
  /** Numbers of which nobody can say what became of them, in words; null when every number has its place. */
  readonly lost: string | null;
}

/** Files of a unit that are equal in date and revision but not in content; `kept` counts until the office chooses. */
export interface IntakeConflict {
  readonly unit: string;
  readonly kept: string;
  readonly others: readonly string[];
}

/** Says what a dry run would take, replace and refuse. */
export function intakeSummary(intake: Intake): IntakeSummary {
  const { consolidation } = intake;
  const { files, counts, late } = consolidation;
  const taken = files.filter(({ verdict }) => verdict !== "refused");
  const isKnown = knownBefore(intake);
  const past = pastVersions(intake.history?.ledger ?? [], intake.period);
  const added = taken.filter((file) => !isKnown(file));
  const inHand = new Set(taken.map(({ unit }) => unit));
  return {
    picked: files.length,
    accepted: taken.filter(({ verdict }) => verdict === "accepted").length,
    returned: taken.filter(({ verdict }) => verdict === "returned").length,
    refused: files.length - taken.length,
    fresh: consolidation.expectedUnits.filter((unit) => !past.has(unit) && added.some((file) => file.unit === unit)),
    replaced: added.flatMap(({ unit, file, revision, updated }) =>
      unit !== null && updated && past.has(unit) ? [{ unit, file, revision }] : [],
    ),
    known: taken.filter(isKnown).map(({ file }) => file),
    conflicts: conflictsOf(intake),
    late: late.filter((unit) => inHand.has(unit)),
    counts: countWords(counts),
    lost: lostWords(counts),
  };
}

/** The same content and date of 完成上报 as a version in the ledger. */
function knownBefore({ history, period, checked }: Intake): (outcome: FileOutcome) => boolean {
  const past = pastVersions(history?.ledger ?? [], period);
  const contents = new Map(checked.map(({ file, content }) => [file, content]));
  return ({ unit, file, submitted }) =>
    past
      .get(unit ?? "")
      ?.some((version) => version.content === contents.get(file) && version.submitted === submitted) === true;
}

function conflictsOf({ consolidation }: Intake): readonly IntakeConflict[] {
  const refused = consolidation.files.filter(({ reason }) => reason?.code === "conflict");
  return [...new Set(refused.map(({ unit }) => unit ?? ""))].map((unit) => ({
    unit,
    kept: consolidation.receipts.find((line) => line.unit === unit)?.file ?? "",
    others: refused.filter((file) => file.unit === unit).map(({ file }) => file),
  }));
}
