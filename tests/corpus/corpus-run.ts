import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ReadProblem } from "../../src/core/model/read-problem";
import type { Result } from "../../src/core/model/result";
import type { UnitReturn } from "../../src/core/model/unit-return";
import { returnKnowledge } from "../../src/app/return-knowledge";
import { parseReturn } from "../../src/core/returns/parse-return";
import { createXlsxReader } from "../../src/xlsx/xlsx-reader";
import { callShianWith, checkedOf, monthOf, type Called, type CheckedJson, type Sandbox } from "../helpers/call-shian";
import { readReturn, smallSettings } from "../helpers/small-office";
import { corpusBase, goodName, GOOD_UNITS, PERIOD, WORKSPACE, type CorpusBase } from "./corpus-base";
import type { CorpusFile } from "./corpus-file";
import { readInThread, type ThreadReading } from "./read-in-thread";

/** What the reader said to a file, and what its grid was as a return; null for a folder. */
export type DirectReading = Result<UnitReturn, ReadProblem> & { readonly refusedByReader: boolean };

/** All files of some families, and what each of the four ways made of them. */
export class CorpusRun {
  private constructor(
    readonly base: CorpusBase,
    private readonly sandbox: Sandbox,
    private readonly settings: string,
    readonly direct: ReadonlyMap<string, DirectReading | null>,
    private readonly originals: ReadonlyMap<string, UnitReturn>,
  ) {}

  /** Writes the files into the sandbox and reads each of them directly. */
  static async make(files: readonly CorpusFile[], sandbox: Sandbox): Promise<CorpusRun> {
    const base = await corpusBase();
    const settings = await sandbox.put("设置.json", JSON.stringify(smallSettings(PERIOD)));
    const direct = new Map<string, DirectReading | null>();
    await sandbox.folder(CORPUS);
    for (const { name, make } of files) {
      const made = await Promise.resolve()
        .then(() => make(base))
        .catch((error: unknown) => {
          throw new Error(`${name} cannot be made`, { cause: error });
        });
      const target = sandbox.at(CORPUS, name);
      if ("folder" in made) await mkdir(target);
      else await writeFile(target, made);
      direct.set(name, "folder" in made ? null : await readDirectly(made));
    }
    for (const unit of GOOD_UNITS) await sandbox.put(`${GOOD}/${goodName(unit)}`, base.byUnit.get(unit)!);
    await sandbox.put("热身.xlsx", base.county);
    const originals = new Map<string, UnitReturn>();
    for (const [unit, bytes] of base.byUnit) originals.set(unit, await readReturn(bytes, WORKSPACE));
    return new CorpusRun(base, sandbox, settings, direct, originals);
  }

  /** The untouched return of a unit. */
  untouched(unit: string): UnitReturn {
    return this.originals.get(unit)!;
  }

  /** `check` of all files in one call, by file name; the untouched returns are among them, by unit. */
  async check(files: readonly CorpusFile[]): Promise<ReadonlyMap<string, CheckedJson>> {
    const names = files.map(({ name }) => this.sandbox.at(CORPUS, name));
    const untouched: string[] = [];
    for (const [unit, bytes] of this.base.byUnit) untouched.push(await this.sandbox.put(`原件/${unit}`, bytes));
    const called = await call("check", ...names, ...untouched, "--settings", this.settings, "--json");
    return new Map(checkedOf(called).map((one) => [path.basename(one.file), one]));
  }

  /** `consolidate` of all files together with the two good returns, and of the good ones alone. */
  async consolidate(): Promise<{ readonly all: Consolidated; readonly good: Consolidated }> {
    const good = await this.consolidateFolder(GOOD);
    for (const unit of GOOD_UNITS) await this.sandbox.put(`${CORPUS}/${goodName(unit)}`, this.base.byUnit.get(unit)!);
    return { all: await this.consolidateFolder(CORPUS), good };
  }

  /** Every file on the pane's reading thread. */
  readInThread(): Promise<ReadonlyMap<string, ThreadReading>> {
    return readInThread(this.sandbox.at(CORPUS), this.sandbox.at("热身.xlsx"));
  }

  private async consolidateFolder(folder: string): Promise<Consolidated> {
    const out = this.sandbox.at(`${folder}-汇总.xlsx`);
    const words = ["--period", PERIOD, "--returns", this.sandbox.at(folder), "--settings", this.settings];
    const called = await call("consolidate", ...words, "--out", out, "--json");
    return {
      call: called,
      month: monthOf(called),
      ledger: await ledgerOf(await this.sandbox.bytes(`${folder}-汇总.xlsx`)),
    };
  }
}

/** A consolidation's answer, and the rows of its 台账 for the good units, as texts. */
export interface Consolidated {
  readonly call: Called;
  readonly month: ReturnType<typeof monthOf>;
  readonly ledger: readonly string[];
}

/** The product's reader, its time limit being one of work: what other programs do meanwhile must not decide a test. */
const READER = createXlsxReader(null, () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
});

const CORPUS = "来件";
const GOOD = "好的";

const call = (...words: readonly string[]): Promise<Called> => callShianWith(READER, words);

async function readDirectly(bytes: Uint8Array): Promise<DirectReading> {
  const read = await READER.read(bytes);
  if (!read.ok) return { ...read, refusedByReader: true };
  const parsed = parseReturn(read.value, returnKnowledge(WORKSPACE));
  return parsed.ok
    ? { ok: true, value: parsed.value.unitReturn, refusedByReader: false }
    : { ...parsed, refusedByReader: false };
}

async function ledgerOf(workbook: Uint8Array): Promise<readonly string[]> {
  const read = await READER.read(workbook, "office");
  if (!read.ok) throw new Error(read.problem.message);
  const ledger = read.value.sheets.find(({ name }) => name === "台账");
  return ledger!.rows
    .map(({ cells }) => cells.map(({ value }) => JSON.stringify(value)).join(" "))
    .filter((row) => GOOD_UNITS.some((unit) => row.includes(`"${unit}"`)));
}
