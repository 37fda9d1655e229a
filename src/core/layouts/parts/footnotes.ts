/** Notes below a table of the office: which settings behind its figures 食安办 has not confirmed yet. */
export function footnotes(unconfirmed: readonly string[]): readonly string[] {
  if (unconfirmed.length === 0) return [];
  return [
    `注：以下口径文件没有写明，暂按默认办法处理，待市食安办确认：${unconfirmed.join("、")}（详见「待定事项」）。`,
  ];
}
