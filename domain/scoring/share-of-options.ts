// Several right options among wrong ones: a share for each right one chosen, less a share for each wrong one, so that
// ticking everything earns nothing. earned = max(0, right chosen / all right − wrong chosen / all wrong).
import { compare, fraction, nought, subtract, type Fraction } from '../fraction';

export interface ShareOfOptions {
  readonly earned: Fraction;
  /** In the order they were shown. */
  readonly chosenWrong: readonly string[];
  readonly missed: readonly string[];
}

export function shareOfOptions(
  shown: readonly string[],
  key: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
): ShareOfOptions {
  const wrong = shown.filter((id) => !key.has(id));
  const chosenWrong = wrong.filter((id) => chosen.has(id));
  const missed = shown.filter((id) => key.has(id) && !chosen.has(id));
  const share = subtract(
    fraction(key.size - missed.length, key.size),
    fraction(chosenWrong.length, Math.max(1, wrong.length)),
  );
  return { earned: compare(share, nought) > 0 ? share : nought, chosenWrong, missed };
}
