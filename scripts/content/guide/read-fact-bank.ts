// The fact bank as its lines: what is known of each fact by its id.
import type { Measured } from './fact-numbers';
import { listMeasured } from './fact-numbers';

export interface Fact {
  /** `sure` may be published, `check` may not. */
  readonly confidence: string;
  readonly numbers: readonly Measured[];
}

/** Lines like `G-04 | what is known | sure | V | source`, and the sections on claims by their letter. */
export function readFactBank(markdown: string): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  let claim: string | null = null;
  for (const line of markdown.split('\n')) {
    const [, id = '', text = '', confidence = ''] =
      /^([A-Z]-[0-9A-Z]+) \| (.*?) \| (sure|check)\b/u.exec(line) ?? [];
    const heading = /^## (C-[A-Z])\./u.exec(line)?.[1];
    if (line.startsWith('#')) claim = heading ?? null;
    if (id !== '') facts.set(id, { confidence, numbers: listMeasured(text) });
    else if (claim !== null) {
      const before = facts.get(claim)?.numbers ?? [];
      facts.set(claim, { confidence: 'sure', numbers: [...before, ...listMeasured(line)] });
    }
  }
  return facts;
}
