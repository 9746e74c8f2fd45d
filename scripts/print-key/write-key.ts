// The answers to a printed sheet as one HTML file that needs nothing beside it. Knows no files and no arguments.
import { direction, type Locale } from '../../domain/locale';
import { printNumber } from '../../domain/number-text';
import { fill, type Reading } from '../../domain/question/fill';
import type { ClaimVerdict } from '../../domain/question/question-facts';
import { describeSolution, type DescribedAnswer } from '../../domain/scoring/describe-answer';
import { describeExplanation } from '../../domain/scoring/feedback';
import type { AskedQuestion } from '../../server/use-cases/asked-question';
import type { PrintedSheet } from '../../server/use-cases/printed-sheet';

export interface KeyWords {
  readonly print: { readonly key: string; readonly keyNote: string; readonly why: string };
  readonly quiz: {
    readonly unitTitle: string;
    readonly practiceTitle: string;
    readonly placementTitle: string;
    readonly finalTitle: string;
    readonly objectivesOnPaper: string;
  };
  readonly question: {
    readonly true: string;
    readonly false: string;
    readonly verdicts: Readonly<Record<ClaimVerdict, string>>;
  };
}

const styles = `@page { size: A4; margin: 16mm }
body { max-inline-size: 46rem; margin: 2rem auto; padding-inline: 1rem; font: 11pt/1.5 system-ui, sans-serif }
:lang(ar) { line-height: 1.8 }
h1 { font-size: 1.4rem }
.number { font-weight: 600 }
ol { padding: 0; list-style: none }
li { display: grid; grid-template-columns: 2.5rem 1fr; margin-block: 1rem; break-inside: avoid }
li > b { font-size: 1.1rem }
p { margin-block: 0 0.25rem }
.answer { font-weight: 600; border-block-end: 1px solid currentcolor }
.why { font-size: 0.9em }
@media print { body { margin: 0; padding: 0 } }`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

/** The one markup that authored sentences have. */
function toHtml(text: string): string {
  return escape(text).replaceAll(/\*\*(.+?)\*\*/gu, '<strong>$1</strong>');
}

function wordVerdict(verdict: DescribedAnswer['verdict'], { question }: KeyWords): string[] {
  if (verdict === null) return [];
  return [typeof verdict === 'boolean' ? question[verdict ? 'true' : 'false'] : question.verdicts[verdict]];
}

function writeAnswer({ question, variant }: AskedQuestion, reading: Reading, words: KeyWords): string {
  const { verdict, parts } = describeSolution(question, variant, reading);
  const lines = [...wordVerdict(verdict, words), ...parts];
  return lines.map((line) => `<p class="answer">${toHtml(line)}</p>`).join('');
}

function writeQuestion(asked: AskedQuestion, position: number, reading: Reading, words: KeyWords): string {
  const { question, variant } = asked;
  const stem = fill(question.words[reading.locale].stem, question, variant, reading);
  const why = describeExplanation(question, variant, reading);
  const number = printNumber(position + 1, 0, reading.locale, reading.digits);
  return `<li><b>${number}</b><div><p>${toHtml(stem)}</p>
${writeAnswer(asked, reading, words)}
<p class="why">${escape(words.print.why)}: ${toHtml(why)}</p></div></li>`;
}

function titleSheet(
  { quiz, unit, lesson, objectives }: PrintedSheet,
  locale: Locale,
  words: KeyWords,
): string {
  if (lesson !== null) return words.quiz.practiceTitle.replace('{lesson}', lesson.words[locale].title);
  if (unit !== null) return words.quiz.unitTitle.replace('{unit}', unit.words[locale].title);
  if (objectives.length > 0) {
    const names = objectives
      .map((objective) => objective.words[locale].name)
      .join(locale === 'ar' ? '، ' : ', ');
    return words.quiz.objectivesOnPaper.replace('{objectives}', names);
  }
  return words.quiz[quiz.purpose === 'placement' ? 'placementTitle' : 'finalTitle'];
}

export function writeKey(sheet: PrintedSheet, seed: string, reading: Reading, words: KeyWords): string {
  const { asked, edition } = sheet;
  const { locale } = reading;
  const title = titleSheet(sheet, locale, words);
  const number = words.print.key.replace('{seed}', seed).replace('{edition}', edition);
  return `<!doctype html>
<html lang="${locale}" dir="${direction[locale]}">
<head><meta charset="utf-8"><title>${escape(`${title} · ${number}`)}</title><style>${styles}</style></head>
<body>
<h1>${escape(title)}</h1>
<p class="number">${escape(number)}</p>
<p>${escape(words.print.keyNote)}</p>
<ol>
${asked.map((item, position) => writeQuestion(item, position, reading, words)).join('\n')}
</ol>
</body>
</html>
`;
}
