import { xlsxReader } from "../xlsx/xlsx-reader";
import { xlsxWriter } from "../xlsx/xlsx-writer";
import { catalogueCommand } from "./commands/catalogue";
import { checkCommand } from "./commands/check";
import { consolidateCommand } from "./commands/consolidate";
import { demoCommand } from "./commands/demo";
import { issueCommand } from "./commands/issue";
import { sampleCommand } from "./commands/sample";
import { scoreCommand } from "./commands/score";
import { settingsCommand } from "./commands/settings";
import { tableCommand } from "./commands/table";
import { runCommandLine } from "./run-command-line";

const COMMANDS = [
  catalogueCommand,
  tableCommand,
  settingsCommand,
  issueCommand,
  sampleCommand,
  checkCommand,
  consolidateCommand,
  scoreCommand,
  demoCommand,
];

// Whoever reads the output may have seen enough (`shian catalogue | head`).
process.stdout.on("error", () => process.exit());

void runCommandLine(COMMANDS, process.argv.slice(2), {
  reader: xlsxReader,
  writer: xlsxWriter,
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
