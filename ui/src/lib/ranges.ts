/**
 * The pieces chosen after piece `at` was chosen: the first choice takes it alone, the second everything up to it; once several are chosen, or the same
 * one again, it begins anew.
 */
export function chosenRange(
  before: readonly [number, number] | undefined,
  at: number,
): [number, number] | undefined {
  if (before?.[0] === at && before[1] === at) return undefined;
  if (!before || before[0] !== before[1]) return [at, at];
  return at < before[0] ? [at, before[0]] : [before[0], at];
}
