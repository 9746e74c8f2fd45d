// Pages that anybody may open, of each sort: without their language.
import { listQuizzes } from '../../../domain/attempt/quiz';
import { readCatalog } from './answer-key';

const catalog = readCatalog();
const unit = catalog.units[0]?.id ?? '';
const lesson = catalog.lessons[0]?.id ?? '';
const quiz = listQuizzes(catalog).find(({ purpose }) => purpose === 'unit')?.id ?? '';

export const openPages: readonly string[] = [
  ...['', '/course', `/units/${unit}`, `/units/${unit}/${lesson}`, `/units/${unit}/${lesson}/2`, '/lab'],
  ...[
    '/lab/craters',
    '/progress',
    '/glossary',
    '/sources',
    '/news',
    '/search?q=mars',
    '/settings',
    '/privacy',
  ],
  ...['/me', '/join', '/sign-in', `/quizzes/${quiz}`, `/print/quizzes/${quiz}?seed=abcd23`, '/no-such-page'],
];
