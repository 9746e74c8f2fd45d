// What a family is told of a pupil: what is understood, what is being worked at, and what to talk about. No answers, no
// points, nobody else; and nothing from results that are not open to the pupil yet.
import type { Lesson } from '../../domain/content/catalog';
import type { Digits } from '../../domain/locale';
import { getCourse, type Course } from '../content/catalog';
import type { PupilOfClass } from '../db/rosters';
import { readToldRecordInClass } from './learning-record';
import { listUnderstanding, type UnitUnderstanding } from './understanding';

export interface FamilyUnit extends UnitUnderstanding {
  /** The question with which one of the unit's lessons begins, to talk about at home; null: none fits. */
  readonly talkAbout: Lesson | null;
}

/** A lesson about what is being worked at comes first: there is the most to say about it. */
function findTalk({ unit, understood, underWay }: UnitUnderstanding, { lessons }: Course): Lesson | null {
  const own = unit.lessons.flatMap((id) => lessons.get(id) ?? []);
  const teaches = (objectives: UnitUnderstanding['underWay']) =>
    own.find((lesson) => objectives.some(({ id }) => lesson.objectives.includes(id)));
  return teaches(underWay) ?? teaches(understood) ?? null;
}

/** Only units in which something was begun, in the order of the course. */
export async function readFamilyReport(
  pupil: PupilOfClass,
  now: Date,
  digits: Digits,
): Promise<FamilyUnit[]> {
  const course = getCourse(digits);
  const record = await readToldRecordInClass(pupil, now);
  return listUnderstanding(record, course).map((unit) => ({ ...unit, talkAbout: findTalk(unit, course) }));
}
