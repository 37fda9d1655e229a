/**
 * Factors for comparing figure × `figure` with whole × `threshold`, where the threshold is
 * target × (month ÷ 12 + shift ÷ 100). Whole numbers wherever target, scale and shift are, so that nothing is rounded.
 */
export function scheduleFactors(
  measure: { readonly target: number; readonly scale: number },
  month: number,
  shift: number,
) {
  const figure = measure.scale * 1200;
  const threshold = measure.target * (100 * month + 12 * shift);
  const divisor = commonDivisor(figure, Math.abs(threshold));
  return { figure: figure / divisor, threshold: threshold / divisor };
}

function commonDivisor(one: number, other: number): number {
  if (!Number.isInteger(one) || !Number.isInteger(other)) return 1;
  return other === 0 ? one : commonDivisor(other, one % other);
}
