import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ReadProblem } from "../../src/core/model/read-problem";
import type { Result } from "../../src/core/model/result";
import type { UnitReturn } from "../../src/core/model/unit-return";
import { returnKnowledge } from "../../src/app/return-knowledge";
import { parseReturn } from "../../src/core/returns/parse-return";
import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import { createXlsxReader } from "../../src/xlsx/xlsx-reader";
import { callShianWith, checkedOf, monthOf, type Called, type CheckedJson, type Sandbox } from "../helpers/call-shian";
import { corpusBase, goodName, GOOD_UNITS, PERIOD, SETTINGS, WORKSPACE, type CorpusBase } from "./corpus-base";
import type { CorpusFile } from "./corpus-file";
import { readInThread, type ThreadReading } from "./read-in-thread";
import { digestOf, ReadOnce } from "./read-once";

/** What the reader said to a file, and what its grid was as a return; null for a folder. */
export type DirectReading = Result<UnitReturn, ReadProblem> & { readonly refusedByReader: boolean };

/** All files of some families, and what each of the four ways made of them. */
export class CorpusRun {
  private constructor(
    readonly base: CorpusBase,
    private readonly sandbox: Sandbox,
    private readonly settings: string,
    /** Digest of each file's bytes, by name; null for a folder. */
    private readonly digests: ReadonlyMap<string, string | null>,
  ) {}

  /** Writes the files into the sandbox. */
  static async make(files: readonly CorpusFile[], sandbox: Sandbox): Promise<CorpusRun> {
    const base = await corpusBase();
    const settings = await sandbox.put("设置.json", JSON.stringify(SETTINGS));
    const digests = new Map<string, string | null>();
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
      digests.set(name, "folder" in made ? null : digestOf(made));
    }
    for (const unit of GOOD_UNITS) await sandbox.put(`${GOOD}/${goodName(unit)}`, base.byUnit.get(unit)!);
    await sandbox.put("热身.xlsx", base.county);
    return new CorpusRun(base, sandbox, settings, digests);
  }

  /** `check` of all files, and `consolidate` of all files together with the good ones; each file is read once for both. */
  async judge(): Promise<Judgement> {
    const direct = new Map<string, DirectReading>();
    const reader = new ReadOnce(READER, (digest, read) => direct.set(digest, asReturn(read)));
    const good = await this.consolidateFolder(READER, GOOD);
    for (const unit of GOOD_UNITS) await this.sandbox.put(`${CORPUS}/${goodName(unit)}`, this.base.byUnit.get(unit)!);
    const [checked, all] = await Promise.all([this.check(reader), this.consolidateFolder(reader, CORPUS)]);
    const untouched = [...this.base.byUnit].map(([unit, bytes]) => {
      const reading = direct.get(digestOf(bytes));
      if (reading?.ok !== true) throw new Error(`the untouched return of ${unit} was not read`);
      return [unit, reading.value] as const;
    });
    return {
      checked,
      batch: { all, good },
      direct: new Map(
        [...this.digests].map(([name, digest]) => [name, digest === null ? null : (direct.get(digest) ?? null)]),
      ),
      untouched: new Map(untouched),
    };
  }

  /** In one call, in the order in which a folder's files are taken; the untouched returns come last. */
  private async check(reader: WorkbookReader): Promise<ReadonlyMap<string, CheckedJson>> {
    const names = [...this.digests.keys()].sort().map((name) => this.sandbox.at(CORPUS, name));
    const untouched: string[] = [];
    for (const [unit, bytes] of this.base.byUnit) untouched.push(await this.sandbox.put(`原件/${unit}`, bytes));
    const words = ["check", ...names, ...untouched, "--settings", this.settings, "--json"];
    return new Map(checkedOf(await callShianWith(reader, words)).map((one) => [path.basename(one.file), one]));
  }

  /** Every file on the pane's reading thread. */
  readInThread(): Promise<ReadonlyMap<string, ThreadReading>> {
    return readInThread(this.sandbox.at(CORPUS), this.sandbox.at("热身.xlsx"));
  }

  private async consolidateFolder(reader: WorkbookReader, folder: string): Promise<Consolidated> {
    const out = this.sandbox.at(`${folder}-汇总.xlsx`);
    const words = ["--period", PERIOD, "--returns", this.sandbox.at(folder), "--settings", this.settings];
    const called = await callShianWith(reader, ["consolidate", ...words, "--out", out, "--json"]);
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

/** What came of all files in this process. */
export interface Judgement {
  /** By file name; the untouched returns are among them, by unit. */
  readonly checked: ReadonlyMap<string, CheckedJson>;
  readonly batch: { readonly all: Consolidated; readonly good: Consolidated };
  /** By file name. */
  readonly direct: ReadonlyMap<string, DirectReading | null>;
  /** The untouched returns, by unit. */
  readonly untouched: ReadonlyMap<string, UnitReturn>;
}

/** The product's reader, its time limit being one of work: what other programs do meanwhile must not decide a test. */
const READER = createXlsxReader(null, () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
});

const CORPUS = "来件";
const GOOD = "好的";

function asReturn(read: Result<WorkbookGrid, ReadProblem>): DirectReading {
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
