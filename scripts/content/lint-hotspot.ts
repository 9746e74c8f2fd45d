// hotspot: places that can be told apart on the map, and a right one that does not stand out.
import type { QuestionOf } from '../../domain/question/question';
import { lintLengths, lintOptionList } from './lint-options';
import type { Report } from './report';

/** Nearer than this, the markers of two places touch on a small screen. */
const NEAREST_DEG = 10;
/** A place is described, so its text may be somewhat longer than the others. */
const LENGTH_SLACK = 12;

type Spot = QuestionOf<'hotspot'>['spots'][string];

/** As the map shows it: equal steps of longitude and latitude, with two edges that do not meet. */
function distanceOnMap(a: Spot, b: Spot): number {
  return Math.hypot(a.longitudeDeg - b.longitudeDeg, a.latitudeDeg - b.latitudeDeg);
}

export function lintHotspot(question: QuestionOf<'hotspot'>, report: Report): void {
  const { spots, key, words } = question;
  const list = {
    path: 'spots',
    facts: spots,
    key: [key],
    keyPath: 'key',
    words: { en: words.en.spots, ar: words.ar.spots },
    count: [3, 6],
    what: 'spots',
  } as const;
  lintOptionList(list, report);
  lintLengths(list, LENGTH_SLACK, report);
  const entries = Object.entries(spots);
  entries.forEach(([id, spot], index) => {
    for (const [otherId, other] of entries.slice(index + 1)) {
      const distance = distanceOnMap(spot, other);
      if (distance < NEAREST_DEG)
        report(
          `spots.${otherId}`,
          `expected ${String(NEAREST_DEG)}° or more from ${id} on the map, came ${distance.toFixed(1)}°`,
        );
    }
  });
}
