/** What matters of a formula's text: string literals and how deep its brackets nest. Throws when brackets or quotes do not match. */
export function formulaShape(formula: string): {
  readonly literals: readonly string[];
  readonly depth: number;
  readonly functions: ReadonlySet<string>;
} {
  const literals: string[] = [];
  const bare = formula.replace(/"((?:[^"]|"")*)"/g, (_match, literal: string) => {
    literals.push(literal.split('""').join('"'));
    return "§";
  });
  if (bare.includes('"')) throw new Error(`unmatched quote: ${formula}`);
  const open: string[] = [];
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(" || sign === "{") open.push(sign);
    else if (sign === ")" || sign === "}") {
      if (open.pop() !== (sign === ")" ? "(" : "{")) throw new Error(`unmatched bracket: ${formula}`);
    }
    depth = Math.max(depth, open.length);
  }
  if (open.length > 0) throw new Error(`open bracket: ${formula}`);
  return { literals, depth, functions: new Set([...bare.matchAll(/([A-Z]+)\(/g)].map((match) => match[1] as string)) };
}
