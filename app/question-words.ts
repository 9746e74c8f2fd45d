// The words of question cards and quizzes, as plain texts for the browser.
import type { PracticeWords, QuestionWords } from '@/components/question/question-words';
import type { QuizWords } from '@/components/question/quiz-words';
import type { TimeWords } from '@/components/question/time-left';
import { minutesLeft } from '@/domain/attempt/time-limit';
import { kinds as allKinds, type Kind } from '@/domain/question/question';
import type { Messages, Page } from './i18n';

const MOST_OPTIONS = 8;
const MOST_FIGURES = 6;

function upTo(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => index);
}

/** Words that only some kinds say, left empty: a page without these kinds is spared them, which a poor line feels. */
const unsaid: readonly { readonly kinds: readonly Kind[]; readonly words: Partial<QuestionWords> }[] = [
  { kinds: ['multiple'], words: { chosen: [] } },
  { kinds: ['true-false'], words: { true: '', false: '' } },
  { kinds: ['numeric'], words: { figures: [] } },
  {
    kinds: ['numeric', 'estimate', 'cloze'],
    words: { unreadable: { 'not-a-number': '', ambiguous: '', 'too-long': '' } },
  },
  {
    kinds: ['order'],
    words: {
      ...{ place: '', moveUp: '', moveDown: '', moved: '', alreadyFirst: '', alreadyLast: '' },
      ...{ orderOpen: '', orderGiven: '', orderKeep: '' },
    },
  },
  { kinds: ['match', 'categorise', 'cloze'], words: { choose: '' } },
  { kinds: ['categorise'], words: { groupEmpty: '' } },
  { kinds: ['cloze'], words: { gap: '' } },
  {
    kinds: ['hotspot'],
    words: { map: '', mapAlt: '', zoomIn: '', zoomOut: '', zoom: '', letters: [] },
  },
  { kinds: ['estimate'], words: { slider: '', notSet: '' } },
  {
    kinds: ['claim'],
    words: {
      verdicts: { supported: '', contradicted: '', open: '' },
      ...{ verdictLegend: '', evidenceLegend: '', chosenEvidence: [] },
    },
  },
];

type TextOfKinds = QuestionWords['instruction'];

function onlyOf(kinds: readonly Kind[], texts: TextOfKinds): TextOfKinds {
  const kept: Record<Kind, string> = { ...texts };
  for (const kind of allKinds) if (!kinds.includes(kind)) kept[kind] = '';
  return kept;
}

/** Without the notes of the page of PINs: what is typed wrongly is said when it is. */
function signInWords({ question, form, pin }: Messages): QuestionWords['signIn'] {
  const { code, nickname, badCode, badPin, refused, wait } = pin;
  const words = { code, nickname, pin: pin.pin, badCode, badPin, refused, wait };
  return { ...question.signIn, sending: form.sending, pin: words };
}

/** The words for cards of these kinds, and of no others, where answers are checked at once. */
export function practiceWords(page: Page, kinds: readonly Kind[]): PracticeWords {
  const { messages, locale, digits, t } = page;
  const words = {
    ...messages.question,
    signIn: signInWords(messages),
    locale,
    digits,
    instruction: onlyOf(kinds, messages.question.instruction),
    unanswered: onlyOf(kinds, messages.question.unanswered),
    chosen: upTo(MOST_OPTIONS).map((count) => t('question.chosen', { count })),
    chosenEvidence: upTo(MOST_OPTIONS).map((count) => t('question.chosenEvidence', { count })),
    figures: upTo(MOST_FIGURES).map((count) => t('question.figures', { count })),
    letters: messages.question.letters.split(' '),
  };
  const silences = unsaid.filter(({ kinds: speakers }) => !speakers.some((kind) => kinds.includes(kind)));
  return silences.reduce<PracticeWords>((said, silence) => ({ ...said, ...silence.words }), words);
}

const checkingWords: readonly Exclude<keyof PracticeWords, keyof QuestionWords>[] = [
  ...(['check', 'checking', 'tryNew', 'seeStepAgain', 'unanswered', 'incomplete'] as const),
  ...(['showHint', 'showAnotherHint', 'hint', 'showMe'] as const),
];

/** The same where answers are not checked before all are handed in. */
export function questionWords(page: Page, kinds: readonly Kind[]): QuestionWords {
  const words: Partial<PracticeWords> & QuestionWords = practiceWords(page, kinds);
  for (const key of checkingWords) Reflect.deleteProperty(words, key);
  return words;
}

/** The words for the time left, for each minute that can still be. */
export function timeWords({ t }: Page, leftMs: number): TimeWords {
  return {
    left: upTo(minutesLeft(leftMs)).map((minutes) => t('quiz.timeLeft', { minutes })),
    fiveMinutes: t('quiz.timeFive'),
    oneMinute: t('quiz.timeOne'),
    over: t('quiz.timeOver'),
  };
}

export function quizWords({ t, number }: Page, count: number): QuizWords {
  const positions = upTo(count - 1);
  const word = (key: keyof Messages['quiz']): string => t(`quiz.${key}`);
  return {
    modeLabel: word('modeLabel'),
    places: positions.map((position) =>
      t('quiz.place', { number: number(position + 1), count: number(count) }),
    ),
    numbers: positions.map((position) => number(position + 1)),
    questions: word('questions'),
    answered: word('answered'),
    notAnswered: word('notAnswered'),
    flagged: word('flagged'),
    flag: word('flag'),
    unflag: word('unflag'),
    back: word('back'),
    next: word('next'),
    toCheck: word('toCheck'),
    checkTitle: word('checkTitle'),
    answeredCount: upTo(count).map((answered) => t('quiz.answeredCount', { answered, count })),
    goBackHint: word('goBackHint'),
    answerQuestion: positions.map((position) => t('quiz.answerQuestion', { number: number(position + 1) })),
    handIn: word('handIn'),
    handInOpen: upTo(count).map((open) => t('quiz.handInOpen', { open })),
    handingIn: word('handingIn'),
    allSaved: word('allSaved'),
    notSavedYet: word('notSavedYet'),
    handInFailed: word('handInFailed'),
  };
}
