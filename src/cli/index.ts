import { createXlsxReader } from "../xlsx/xlsx-reader";
import { createXlsxWriter } from "../xlsx/xlsx-writer";
import { catalogueCommand } from "./commands/catalogue";
import { checkCommand } from "./commands/check";
import { consolidateCommand } from "./commands/consolidate";
import { demoCommand } from "./commands/demo";
import { issueCommand } from "./commands/issue";
import { sampleCommand } from "./commands/sample";
import { scoreCommand } from "./commands/score";
import { settingsCommand } from "./commands/settings";
import { tableCommand } from "./commands/table";
import { EXIT } from "./exit-code";
import { hostCode, hostSentence } from "./files/host-sentence";
import { nativeBytes } from "./files/native-bytes";
import { workedTime } from "./files/worked-time";
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

process.stdout.on("error", (error) => {
  // Whoever reads the output may have seen enough (`shian catalogue | head`).
  if (hostCode(error) === "EPIPE") process.exit();
  process.stderr.write(`结果没能全部写出：${hostSentence(error)}请腾出空间或换一个位置，再运行一次。\n`);
  process.exit(EXIT.wrongCall);
});

void runCommandLine(COMMANDS, process.argv.slice(2), {
  reader: createXlsxReader(null, workedTime(), { tools: nativeBytes }),
  writer: createXlsxWriter(nativeBytes),
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
