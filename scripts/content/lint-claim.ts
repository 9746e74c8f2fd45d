// claim: both wrong verdicts speak to an idea, and some of the evidence is not evidence.
import type { QuestionOf } from '../../domain/question/question';
import { verdicts } from '../../domain/question/question-facts';
import { expectTag, lintOptionList } from './lint-options';
import { expectWords, type Report } from './report';

export function lintClaim(question: QuestionOf<'claim'>, report: Report): void {
  const { key, evidence, words } = question;
  const wrong = verdicts.filter((verdict) => verdict !== key.verdict);
  const came = Object.keys(question.verdicts).sort().join(', ');
  const expected = [...wrong].sort().join(', ');
  if (came !== expected) report('verdicts', `expected the wrong verdicts ${expected}, came ${came}`);
  for (const verdict of wrong) {
    const tags = question.verdicts[verdict];
    if (tags !== undefined) expectTag(`verdicts.${verdict}`, tags, report);
  }
  expectWords('verdicts', wrong, (locale) => words[locale].verdicts, report);
  const list = {
    path: 'evidence',
    facts: evidence,
    key: key.evidence,
    keyPath: 'key.evidence',
    words: { en: words.en.evidence, ar: words.ar.evidence },
    count: [3, 6],
    what: 'evidence',
  } as const;
  lintOptionList(list, report);
}
