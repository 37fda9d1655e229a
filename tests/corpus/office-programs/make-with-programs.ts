import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProgramJob } from "./program-job";
import type { ProgramStep } from "./program-step";
import { runGnumeric } from "./run-gnumeric";
import { runLibreOffice } from "./run-libreoffice";
import { runOpenpyxl } from "./run-openpyxl";

/** A file before and what is done to it, program after program. */
export interface ProgramWork {
  readonly original: Uint8Array;
  readonly steps: readonly ProgramStep[];
}

/** Milliseconds for one start of a program, on a busy machine. */
const TIME_LIMIT = 240_000;

/** What comes of all works, in their order. All first steps are done together, then all second ones: each program is started as seldom as can be. */
export async function makeWithPrograms(works: readonly ProgramWork[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "shian-programs-"));
  try {
    const originals = [...new Set(works.map(({ original }) => original))];
    await Promise.all(originals.map((bytes, index) => writeFile(join(folder, `original-${index}.xlsx`), bytes)));
    const files = works.map(({ original }) => join(folder, `original-${originals.indexOf(original)}.xlsx`));
    const rounds = Math.max(0, ...works.map(({ steps }) => steps.length));
    for (let round = 0; round < rounds; round += 1) {
      const jobs = works.flatMap(({ steps }, index): readonly ProgramJob<ProgramStep>[] => {
        const step = steps[round];
        const source = files[index]!;
        if (step === undefined) return [];
        files[index] = join(folder, `${index}-${round}.${endingOf(step)}`);
        return [{ source, target: files[index], step }];
      });
      await runAll(jobs);
    }
    return await Promise.all(files.map(async (file) => new Uint8Array(await readFile(file))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function endingOf(step: ProgramStep): string {
  return step.program === "openpyxl" ? "xlsx" : step.format;
}

async function runAll(jobs: readonly ProgramJob<ProgramStep>[]): Promise<void> {
  const of = <Program extends ProgramStep["program"]>(program: Program) =>
    jobs.filter((job): job is ProgramJob<Extract<ProgramStep, { program: Program }>> => job.step.program === program);
  const [openpyxl, gnumeric, libreOffice] = [of("openpyxl"), of("gnumeric"), of("libreoffice")];
  const others = async (): Promise<void> => {
    if (openpyxl.length > 0) await runOpenpyxl(openpyxl, TIME_LIMIT);
    await runGnumeric(gnumeric, TIME_LIMIT);
  };
  // LibreOffice takes as long as the two others together.
  await Promise.all([others(), libreOffice.length > 0 ? runLibreOffice(libreOffice, TIME_LIMIT) : null]);
}
