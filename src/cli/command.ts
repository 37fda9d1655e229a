import type { WorkbookReader } from "../app/ports/workbook-reader";
import type { WorkbookWriter } from "../app/ports/workbook-writer";
import type { ExitCode } from "./exit-code";

/** What a command needs from outside; only the composition root knows the adapters. */
export interface Tools {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  /** Writes a line for people or the JSON to standard output. */
  readonly print: (text: string) => void;
  /** Writes progress and messages to standard error. */
  readonly tell: (text: string) => void;
}

/** How an option is given: once, several times, or as a switch. */
export type OptionKind = "text" | "texts" | "switch";

/** Options as they were given on the command line, by name. */
export interface GivenOptions {
  readonly text: (name: string) => string | null;
  readonly texts: (name: string) => readonly string[];
  readonly on: (name: string) => boolean;
  readonly rest: readonly string[];
}

/** One command of the command line; one file each. */
export interface Command {
  readonly name: string;
  /** One Chinese sentence for the list of commands. */
  readonly summary: string;
  /** The call after `shian`, as in the contract. */
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** True when file names follow the options. */
  readonly takesFiles: boolean;
  readonly run: (given: GivenOptions, tools: Tools) => Promise<ExitCode>;
}
