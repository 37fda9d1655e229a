import { parseArgs } from "node:util";
import type { Command, GivenOptions } from "./command";
import { WrongCall } from "./wrong-call";

/**
 * Reads what follows the command's name.
 * @throws WrongCall for an unknown option, a missing value, an option given twice, or a stray word.
 */
export function parseOptions(command: Command, words: readonly string[]): GivenOptions {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, kind]) => [
      name,
      { type: kind === "switch" ? ("boolean" as const) : ("string" as const), multiple: kind === "texts" },
    ]),
  );
  const parsed = parse(options, words);
  const values = new Map(Object.entries(parsed.values));
  const stray = parsed.positionals[0];
  if (stray !== undefined && !command.takesFiles) {
    throw new WrongCall(`「${stray}」用不上：命令 ${command.name} 后面只能跟选项。`);
  }
  refuseRepeated(command, parsed.tokens);
  return {
    text: (name) => (typeof values.get(name) === "string" ? (values.get(name) as string) : null),
    texts: (name) => (Array.isArray(values.get(name)) ? (values.get(name) as string[]) : []),
    on: (name) => values.get(name) === true,
    rest: parsed.positionals,
  };
}

type Token = ReturnType<typeof parse>["tokens"][number];

/** Of two values of one option the last would win without a word. */
function refuseRepeated(command: Command, tokens: readonly Token[]): void {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option" || command.options[token.name] !== "text") continue;
    if (seen.has(token.name)) throw new WrongCall(`选项「--${token.name}」写了两次，请只留一个。`);
    seen.add(token.name);
  }
}

function parse(options: NonNullable<Parameters<typeof parseArgs>[0]>["options"], words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: options ?? {}, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw new WrongCall(chineseReason(String(error)));
  }
}

function chineseReason(message: string): string {
  const option = /'(?:-\w, )?(-{1,2}[^' =<]+)/.exec(message)?.[1] ?? "";
  if (message.includes("Unknown option")) return `没有选项「${option}」。`;
  if (/argument missing|ambiguous/.test(message)) return `选项「${option}」后面要有内容。`;
  if (/does not take an argument/.test(message)) return `选项「${option}」后面不跟内容。`;
  return `选项「${option}」写法不对。`;
}
