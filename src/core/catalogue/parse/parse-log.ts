import type { DocumentProblem } from "./document-problem";
import { documentProblem } from "./document-problem";
import type { RepairDraft } from "./repair-draft";
import { repairId } from "./repair-draft";

/** Collects what the readers of one document notice: problems that forbid a catalogue, and repairs. */
export class ParseLog {
  readonly problems: DocumentProblem[] = [];
  readonly repairs: RepairDraft[] = [];

  /** `refused`: ids of repairs that 食安办 does not want; the print is then taken as it is. */
  constructor(private readonly refused: ReadonlySet<string> = new Set()) {}

  /** Notes what is wrong on a line; the catalogue is then not handed out. */
  problem(line: number, found: string, expected: string, message?: string): void {
    this.problems.push(documentProblem(line, found, expected, message));
  }

  /** Notes a reading that differs from the print, and says whether to read so. Layout repairs hold the table together and are never refused. */
  repair(draft: RepairDraft): boolean {
    this.repairs.push(draft);
    return draft.kind === "layout" || !this.refused.has(repairId(draft));
  }
}
