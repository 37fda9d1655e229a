import * as fc from "fast-check";
import type { CheckedFile } from "../../src/app/check-files";
import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import { createXlsxReader } from "../../src/xlsx/xlsx-reader";
import { judgeBatch } from "./conservation";
import { costOf, type Cost } from "./cost";
import { judge } from "./judge";
import { makeMutant, mutantPlans, type Mutant, type MutantPlan } from "./mutant";
import { BYSTANDER, checkBytes, readOriginals, type Original } from "./original";
import { LawBroken, reportMutant } from "./report-mutant";
import { addTally, count, emptyTally, type Tally } from "./tally";

/** Which mutants to make: the same seed makes the same ones; a path leads to one of them. */
export interface FuzzOrder {
  readonly seed: number;
  readonly runs: number;
  readonly path?: string;
}

/** What became of them. */
export interface FuzzOutcome {
  readonly tally: Tally;
  /** What went wrong, with seed and path to repeat it and the folder in which the file lies. */
  readonly failures: readonly string[];
}

/** A mutant, what the product says of it, and which laws that breaks. */
export interface Judged {
  readonly mutant: Mutant;
  readonly checked: CheckedFile;
  readonly cost: Cost;
  readonly faults: readonly string[];
}

/** The product's reader, its time limit being one of work: what other programs do meanwhile must not decide a test. */
export const READER: WorkbookReader = createXlsxReader(null, () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
});

interface InBatch {
  readonly plan: MutantPlan;
  readonly checked: CheckedFile;
}

/** Files that are consolidated together. */
const BATCH = 25;
/** How often a failing mutant is made simpler before it is shown. */
const MOST_SHRINKS = 300;
/** Far from the seeds of other orders. */
const NEXT_SEED = 1_000_003;

/** Makes mutants, checks and consolidates them, and judges what is said of them. */
export class Fuzzer {
  private constructor(readonly originals: ReadonlyMap<string, Original>) {}

  static async open(): Promise<Fuzzer> {
    return new Fuzzer(await readOriginals(READER));
  }

  async run(order: FuzzOrder): Promise<FuzzOutcome> {
    const { seed, runs, path } = order;
    const tally = emptyTally();
    const failures: string[] = [];
    const batch: InBatch[] = [];
    let isSimplifying = false;
    let shrinks = 0;
    const property = fc.asyncProperty(mutantPlans, async (plan) => {
      if (isSimplifying) {
        shrinks += 1;
        if (shrinks <= MOST_SHRINKS) await this.require(plan);
        return;
      }
      isSimplifying = true;
      const { mutant, checked, cost, faults } = await this.judged(plan, tally.files);
      isSimplifying = faults.length > 0;
      count(tally, mutant.applied, checked, cost);
      batch.push({ plan, checked });
      if (batch.length === BATCH) failures.push(...(await this.batchFaults(batch.splice(0), seed)));
      if (faults.length > 0) throw new LawBroken(faults);
    });
    const details = await fc.check(property, { seed, numRuns: runs, ...(path === undefined ? {} : { path }) });
    if (batch.length > 0) failures.push(...(await this.batchFaults(batch, seed)));
    if (!details.failed) return { tally, failures };
    const [plan] = details.counterexample ?? [];
    const way = `--seed ${seed} --path ${details.counterexamplePath ?? ""}`;
    failures.push(await reportMutant(plan!, this.originals, way, details.errorInstance));
    return this.goOn({ ...order, runs: runs - Math.max(1, tally.files) }, { tally, failures });
  }

  /** What the product says of one mutant. */
  async judged(plan: MutantPlan, index: number): Promise<Judged> {
    const mutant = makeMutant(plan, this.originals);
    const { answer: checked, ...cost } = await costOf(() => checkBytes(`${index}.xlsx`, mutant.bytes, READER));
    return { mutant, checked, cost, faults: await judge(mutant, checked, cost) };
  }

  private async require(plan: MutantPlan): Promise<void> {
    const { faults } = await this.judged(plan, 0);
    if (faults.length > 0) throw new LawBroken(faults);
  }

  /** The mutants behind a failing one are made too, under another seed. */
  private async goOn({ seed, runs, path }: FuzzOrder, { tally, failures }: FuzzOutcome): Promise<FuzzOutcome> {
    if (runs <= 0 || path !== undefined) return { tally, failures };
    const rest = await this.run({ seed: seed + NEXT_SEED, runs });
    addTally(tally, rest.tally);
    return { tally, failures: [...failures, ...rest.failures] };
  }

  /** Faults of a batch, narrowed to one file where one alone has them. */
  private async batchFaults(batch: readonly InBatch[], seed: number): Promise<readonly string[]> {
    const bystander = this.originals.get(BYSTANDER)!.checked;
    const faultsOf = (some: readonly InBatch[]): readonly string[] => {
      try {
        return judgeBatch(
          some.map(({ checked }) => checked),
          bystander,
        );
      } catch (error) {
        return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
      }
    };
    const faults = faultsOf(batch);
    if (faults.length === 0) return [];
    const { plan } = batch.find((one) => faultsOf([one]).length > 0) ?? batch[0]!;
    const way = `--seed ${seed}, consolidated with ${batch.length} files`;
    return [await reportMutant(plan, this.originals, way, new LawBroken(faults))];
  }
}
