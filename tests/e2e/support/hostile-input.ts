// The table of what is sent to the API that should not be: bodies, answers, addresses, each with a name.
import { randomUUID } from 'node:crypto';
import { listQuizzes } from '../../../domain/attempt/quiz';
import { readCatalog } from './answer-key';

const catalog = readCatalog();
export const graded = listQuizzes(catalog).find(({ mode }) => mode === 'graded')?.id ?? '';
export const inline = listQuizzes(catalog).find(({ purpose }) => purpose === 'inline')?.id ?? '';

export interface Places {
  readonly graded: string;
  readonly practice: string;
}
export interface Hostile {
  readonly name: string;
  readonly method?: string;
  readonly path: (places: Places) => string;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly bytes?: string | Buffer;
  readonly type?: string;
}

const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
export const long = 'x'.repeat(20_000);
export const good = {
  submissionId: '0198c0de-0000-7000-8000-000000000000',
  seq: 1,
  answer: { kind: 'choice', option: 'a' },
};
const sql = "' OR 1=1; DROP TABLE learner; --";

function refusedBodies(path: Hostile['path'], method: string): Hostile[] {
  const bodies: [string, Partial<Hostile>][] = [
    ['no JSON', { bytes: 'nonsense' }],
    ['half a JSON', { bytes: '{"seq":' }],
    ['a list', { body: [] }],
    ['null', { bytes: 'null' }],
    ['a number', { bytes: '1e999' }],
    ['bytes that are no UTF-8', { bytes: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) }],
    ['5000 levels', { bytes: deep }],
    ['100 KB', { body: { ...good, pad: 'x'.repeat(100_000) } }],
    ['40 KB', { body: { ...good, pad: 'x'.repeat(40_000) } }],
    ['a form', { bytes: 'seq=1&answer=a', type: 'application/x-www-form-urlencoded' }],
    ['many parts', { bytes: '--x\r\n\r\n1\r\n--x--', type: 'multipart/form-data; boundary=x' }],
    ['an unknown field', { body: { ...good, quiz: graded, step: 1, position: 0, isRight: true } }],
    [
      'another prototype',
      { bytes: `{"__proto__":{"quiz":"${graded}","step":1},"constructor":{"prototype":{}}}` },
    ],
  ];
  return bodies.map(([name, hostile]) => ({ name: `${method} ${name}`, method, path, ...hostile }));
}

const answers: [string, unknown][] = [
  ['nothing', {}],
  ['no answer', { submissionId: good.submissionId, seq: 1 }],
  ['an answer of text', { ...good, answer: 'a' }],
  ['an unknown kind', { ...good, answer: { kind: 'essay', text: 'a' } }],
  ['the prototype as kind', { ...good, answer: { kind: '__proto__' } }],
  ['an option of many letters', { ...good, answer: { kind: 'choice', option: 'aa' } }],
  ['an option with zero width', { ...good, answer: { kind: 'choice', option: 'a\u200b' } }],
  ['an option in capitals', { ...good, answer: { kind: 'choice', option: 'A' } }],
  ['27 options', { ...good, answer: { kind: 'multiple', options: Array.from({ length: 27 }, () => 'a') } }],
  ['options that are one', { ...good, answer: { kind: 'multiple', options: 'a' } }],
  ['a verdict in words', { ...good, answer: { kind: 'true-false', verdict: 'true' } }],
  ['a number as number', { ...good, answer: { kind: 'numeric', text: 5 } }],
  ['a number of 201 signs', { ...good, answer: { kind: 'numeric', text: '1'.repeat(201) } }],
  ['an answer with a score', { ...good, answer: { kind: 'choice', option: 'a', score: 1 } }],
  ['seq 0', { ...good, seq: 0 }],
  ['seq -1', { ...good, seq: -1 }],
  ['seq 1.5', { ...good, seq: 1.5 }],
  ['seq of 10²¹', { ...good, seq: 1e21 }],
  ['seq as text', { ...good, seq: '1' }],
  ['seq null', { ...good, seq: null }],
  ['a submission id that is none', { ...good, submissionId: sql }],
  ['a submission id of a list', { ...good, submissionId: [good.submissionId] }],
  ['try 0', { ...good, tryNumber: 0 }],
  ['try 1000', { ...good, tryNumber: 1000 }],
  ['try in a list', { ...good, tryNumber: [1] }],
  ['try true', { ...good, tryNumber: true }],
];

const positions = [
  '-1',
  '100',
  '1.5',
  'NaN',
  'Infinity',
  '0x0',
  '1e1',
  '%20',
  '٠',
  '0%00',
  `0${'0'.repeat(300)}1`,
  "0'--",
  '0%E2%80%8B',
];
const attempts = [
  '1',
  'null',
  '...',
  '%2e%2e',
  sql,
  '0198c0de-0000-7000-8000-00000000000',
  'x'.repeat(2_000),
];

const onAnswers =
  (at: string) =>
  ({ graded: id }: Places) =>
    `/api/v1/attempts/${id}/answers/${at}`;
const onProblems = ({ graded: id }: Places) => `/api/v1/attempts/${id}/problems/0`;
const goodReport = { reportId: good.submissionId, aspect: 'words', text: '' };
const onHints = ({ practice }: Places) => `/api/v1/attempts/${practice}/hints`;

export const hostile: readonly Hostile[] = [
  ...refusedBodies(onAnswers('0'), 'PUT'),
  ...refusedBodies(onHints, 'POST'),
  ...refusedBodies(onProblems, 'POST'),
  ...[
    { aspect: undefined },
    { aspect: '__proto__' },
    { aspect: ['words'] },
    { text: 'x'.repeat(501) },
    { text: null },
    { text: { $ne: '' } },
    { reportId: sql },
    { reportId: null },
    { tryNumber: 2 },
    { tryNumber: 0 },
    { learnerId: good.submissionId },
    { revisionId: 'x' },
  ].map((change) => ({
    name: `report ${JSON.stringify(change).slice(0, 40)}`,
    method: 'POST',
    path: onProblems,
    body: { ...goodReport, ...change },
  })),
  ...refusedBodies(({ graded: id }) => `/api/v1/attempts/${id}/submission`, 'PUT'),
  ...refusedBodies(() => `/api/v1/attempts/${randomUUID()}`, 'PUT'),
  ...answers.map(([name, body]) => ({ name: `answer: ${name}`, method: 'PUT', path: onAnswers('0'), body })),
  ...positions.map((at) => ({
    name: `position ${at}`,
    method: 'PUT',
    path: onAnswers(encodeURI(decodeURI(at))),
    body: good,
  })),
  ...attempts.map((id) => ({
    name: `attempt ${id.slice(0, 40)}`,
    method: 'PUT',
    path: () => `/api/v1/attempts/${encodeURI(id)}/answers/0`,
    body: good,
  })),
  ...[0, 10, 1.5, -1, '1', null, 'NaN', 1e21].map((step) => ({
    name: `hint ${String(step)} (${typeof step})`,
    method: 'POST',
    path: onHints,
    body: { position: 0, step },
  })),
  ...[
    '',
    'no-such.unit',
    '__proto__',
    'constructor',
    sql,
    `${long}.unit`,
    'A.unit',
    5,
    null,
    ['x'],
    { id: 'x' },
  ].map((quiz) => ({
    name: `quiz ${JSON.stringify(quiz).slice(0, 40)}`,
    method: 'PUT',
    path: () => `/api/v1/attempts/${randomUUID()}`,
    body: { quiz },
  })),
  ...[
    '',
    '?tryNumber=0',
    '?tryNumber=NaN',
    '?tryNumber=1&tryNumber=2&x=1',
    `?tryNumber=${long.slice(0, 8_000)}`,
    '?__proto__=1',
  ].map((query) => ({
    name: `question${query.slice(0, 40)}`,
    path: ({ practice }: Places) => `/api/v1/attempts/${practice}/questions/0${query}`,
  })),
  {
    name: 'a question beyond the last',
    path: ({ practice }) => `/api/v1/attempts/${practice}/questions/99?tryNumber=1`,
  },
];
