// A class, its staff and its pupils, called and judged by every hostile text: as rows of a database that checked nothing.
import { listQuizzes } from '../../../domain/attempt/quiz';
import { hostileTexts, TRACE } from '../../fixtures/hostile-texts';
import { readCatalog } from './answer-key';
import { hire, openSchool, type Adult, type School } from './school';
import type { App } from './test';

const quiz = listQuizzes(readCatalog()).find(({ purpose }) => purpose === 'unit')?.id ?? '';

/**
 * What a database could hold: it refuses NUL and halves of letters. Marks piled on one letter are left out: they are one
 * sign that no line can break, and are cut where they are typed (domain/typed-text.ts).
 */
function cut(most: number): string[] {
  const kept = hostileTexts.filter((text) => !/[\0\p{Cs}]|\p{M}{9}/u.test(text));
  return [...new Set(kept.map((text) => Array.from(text).slice(0, most).join('')))];
}
export const classNames = cut(80);
export const reasons = cut(300);
/** As many as a table of a class can hold with its forms, of every sort. */
export const nicknames = cut(40).filter((_, index) => index % 6 === 0);
export const groupNames = cut(60).filter((_, index) => index % 40 === 0);
/** What a browser makes of line ends in a page. */
export const shownAs = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

export interface HostilePlace {
  readonly school: School;
  readonly admin: Adult;
  /** Of the pupil who is in all the classes. */
  readonly card: string;
}

/** Every text as everything that it can be. */
export async function fillWithHostileTexts(app: App): Promise<HostilePlace> {
  const { database } = app;
  const school = await openSchool(app, { nicknames: ['Bold Moon', 'Calm Dune'], quiz });
  const admin = await hire(app, 'admin');
  const { classId, teacher, assignment, pupils } = school;
  const [first] = pupils;
  if (first === undefined) throw new Error('no pupil');
  const staff = `(select learner_id from staff where sign_in_name = $2)`;
  await database.query(
    `with made as (insert into class (id, name, locale)
       select gen_random_uuid(), name, 'en' from unnest($1::text[]) name returning id),
     taught as (insert into class_teacher (class_id, learner_id, is_owner) select id, ${staff}, true from made)
     insert into enrolment (class_id, learner_id) select id, $3::uuid from made`,
    [classNames, teacher.signInName, first.id],
  );
  await database.query(
    `insert into assignment (id, class_id, work, work_id, opens_at, release)
     select gen_random_uuid(), id, 'quiz', $1, now() - interval '1 minute', 'at-once' from class
     where id in (select class_id from enrolment where learner_id = $2) order by name limit 60`,
    [quiz, first.id],
  );
  await database.query(
    `with made as (insert into learner (id, locale, nickname)
       select gen_random_uuid(), 'en', nickname from unnest($1::text[]) nickname returning id)
     insert into enrolment (class_id, learner_id) select $2::uuid, id from made`,
    [nicknames, classId],
  );
  await database.query('update learner set nickname = $1 where id = $2', [nicknames[5], first.id]);
  await database.query(
    `insert into class_group (id, class_id, name) select gen_random_uuid(), $1, unnest($2::text[])`,
    [classId, groupNames],
  );
  await database.query(
    `insert into grade_decision (id, assignment_id, learner_id, by_id, is_excused, reason)
     select gen_random_uuid(), $1::uuid, $3::uuid, ${staff}, true, reason from unnest($4::text[]) reason`,
    [assignment, teacher.signInName, first.id, reasons],
  );
  await database.query(
    `with made as (insert into learner (id, locale)
       select gen_random_uuid(), 'en' from unnest($1::text[]) returning id),
     numbered as (select id, row_number() over () as n from made),
     hired as (insert into staff (learner_id, role, sign_in_name, display_name, password_hash)
       select id, 'teacher', 'x-' || id, ($1::text[])[n], 'none' from numbered returning learner_id)
     insert into class_teacher (class_id, learner_id) select $2::uuid, learner_id from hired limit 40`,
    [classNames, classId],
  );
  await database.query('update staff set display_name = $1 where sign_in_name = $2', [
    `"><img src=x onerror=${TRACE}=1>\u2069\u202e`,
    teacher.signInName,
  ]);
  await database.query('update class set name = $1 where id = $2', [
    '\u2069\u202egnp{name}</title>',
    classId,
  ]);
  return { school, admin, card: first.secret };
}
