import type { Command, Tools } from "./command";
import { EXIT, type ExitCode } from "./exit-code";
import { hostCode, hostSentence } from "./files/host-sentence";
import { NotWritten } from "./files/not-written";
import { parseOptions } from "./parse-options";
import { terminalText } from "./terminal-text";
import { usage } from "./usage";
import { WrongCall } from "./wrong-call";

const HELP: readonly string[] = ["help", "--help", "-h"];

/**
 * Runs one call of the program. The door's only catch: a wrong call becomes a sentence with the usage,
 * anything else a sentence that says what happened, that the files are safe, and what to do. Never a stack trace.
 */
export async function runCommandLine(
  commands: readonly Command[],
  words: readonly string[],
  given: Tools,
): Promise<ExitCode> {
  const tools: Tools = {
    ...given,
    print: (text) => given.print(terminalText(text)),
    tell: (text) => given.tell(terminalText(text)),
  };
  const [name, ...rest] = words;
  if (name === undefined) return refuse("没有写命令。", usage(commands), tools);
  if (HELP.includes(name)) return help(commands, rest[0], tools);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return refuse(`没有命令「${name}」。`, usage(commands), tools);
  if (rest.includes("--help") || rest.includes("-h")) return help(commands, name, tools);
  try {
    return await command.run(parseOptions(command, rest), tools);
  } catch (error) {
    if (error instanceof NotWritten) return notDone(error, tools);
    if (error instanceof WrongCall) return refuse(error.message, usage([command]), tools);
    tools.tell(
      `程序没有做完：${failureSentence(error)}已有的文件没有被改动一半；请重试一次，仍不行请把这一行发给维护人员。`,
    );
    return EXIT.wrongCall;
  }
}

function help(commands: readonly Command[], name: string | undefined, tools: Tools): ExitCode {
  const named = commands.filter((command) => command.name === name);
  if (name !== undefined && named.length === 0) return refuse(`没有命令「${name}」。`, usage(commands), tools);
  tools.print(usage(named.length > 0 ? named : commands));
  return EXIT.done;
}

/** The call was right, so its usage would be of no help. */
function notDone({ message }: NotWritten, tools: Tools): ExitCode {
  tools.tell(message);
  return EXIT.wrongCall;
}

function refuse(sentence: string, howTo: string, tools: Tools): ExitCode {
  tools.tell(sentence);
  tools.tell(howTo);
  return EXIT.wrongCall;
}

function failureSentence(error: unknown): string {
  if (hostCode(error) !== null) return hostSentence(error);
  return `内部错误（${error instanceof Error ? `${error.name}：${error.message}` : String(error)}）。`;
}
