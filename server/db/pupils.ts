// One pupil of a class, for the pages that teachers have of them.
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';
import type { PupilOfClass } from './rosters';

export interface Pupil {
  readonly learnerId: string;
  readonly nickname: string | null;
  readonly avatar: number | null;
  readonly locale: Locale;
  /** 1 to 3. */
  readonly timeFactor: number;
  readonly joinedAt: Date;
}

/** The pupil if they are in the class, else null. */
export async function findPupil({ classId, learnerId }: PupilOfClass): Promise<Pupil | null> {
  const row = await getConnection().prisma.enrolment.findUnique({
    where: { classId_learnerId: { classId, learnerId } },
    select: {
      joinedAt: true,
      learner: { select: { nickname: true, avatar: true, locale: true, timeFactor: true } },
    },
  });
  return row === null ? null : { learnerId, joinedAt: row.joinedAt, ...row.learner };
}

/** Each thing the pupil did since joining, at the time it was done, work for other classes left out. */
const LIST_MOMENTS = `WITH own AS (
    SELECT a.id, a.started_at, a.submitted_at, e.joined_at FROM enrolment e JOIN attempt a ON a.learner_id = e.learner_id
      LEFT JOIN assignment s ON s.id = a.assignment_id
    WHERE e.class_id = $1 AND e.learner_id = $2 AND (a.assignment_id IS NULL OR s.class_id = e.class_id)),
  done AS (
    SELECT id, started_at AS at FROM own
    UNION ALL SELECT id, submitted_at FROM own
    UNION ALL SELECT id, received_at FROM own JOIN response ON attempt_id = id
    UNION ALL SELECT id, shown_at FROM own JOIN hint_use ON attempt_id = id
    UNION ALL SELECT id, gave_up_at FROM own JOIN gave_up ON attempt_id = id)
  SELECT (extract(epoch FROM at) * 1000)::float8 AS "atMs" FROM done JOIN own USING (id) WHERE at >= joined_at ORDER BY 1`;

/** In milliseconds since 1970, oldest first. */
export async function listMoments({ classId, learnerId }: PupilOfClass): Promise<number[]> {
  const { rows } = await getConnection().pool.query<{ atMs: number }>(LIST_MOMENTS, [classId, learnerId]);
  return rows.map(({ atMs }) => atMs);
}
