/** Names in a row; beyond `most`, 「甲、乙、丙等5家」. */
export function listNames(names: readonly string[], most = names.length): string {
  if (names.length <= most) return names.join("、");
  return `${names.slice(0, most).join("、")}等${names.length}家`;
}
