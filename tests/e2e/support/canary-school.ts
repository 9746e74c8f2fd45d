// A class whose nicknames and name stand nowhere else, and the search for them in an answer.
import { randomUUID } from 'node:crypto';
import { listQuizzes } from '../../../domain/attempt/quiz';
import { readCatalog } from './answer-key';
import type { Reply } from './http';
import { openSchool, type School } from './school';
import type { App } from './test';

export const quiz = listQuizzes(readCatalog()).find(({ purpose }) => purpose === 'unit')?.id ?? '';
/** In no text of the course, and in no list of nicknames. */
export const canaries = ['Wexquil Zorp', 'Vantimbo Krux', 'Yelfrond Quib', 'Jorvanka Plith', 'قندورة زفزف'];
export const schoolName = 'Klumwick';
/** Of everybody but the first pupil. */
export const groupName = 'Drazmoor';

export async function openCanarySchool(app: App): Promise<School> {
  const school = await openSchool(app, { nicknames: canaries, quiz, className: schoolName });
  const { teacher, classId, pupils } = school;
  const group = { name: groupName, pupils: pupils.slice(1).map(({ id }) => id) };
  await teacher.call('PUT', `/api/v1/classes/${classId}/groups/${randomUUID()}`, group);
  return school;
}

/** What of these names stands in an answer, in any writing that a page or a file has. */
export function findNames({ text, headers: told }: Reply, names: readonly string[]): string[] {
  const unescaped = `${text} ${JSON.stringify(told)}`.replaceAll(/\\u([0-9a-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return names.filter((name) => unescaped.includes(name) || unescaped.includes(encodeURIComponent(name)));
}
