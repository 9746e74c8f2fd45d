// Watches a class at work: says that something has happened, as long as it is still this teacher's to know.
import { hearWork } from '../db/listen';
import { findSession } from '../db/learners';
import { listPupils } from '../db/classes';
import { findTaughtClass } from '../db/teaching';
import { classOverviewInput } from './get-class-overview';
import { fail, succeed, useCase } from './use-case';

/** A teacher has a few tabs and devices; a browser that leaks streams must not hold the server's connections. */
const MOST_STREAMS = 5;
/** So often at most a page is told to look again, however fast a class works. */
const REST_MS = 1000;

/** Streams that are open in this process, by teacher. */
const open = new Map<string, number>();

function countStream(teacherId: string, change: 1 | -1): void {
  const count = (open.get(teacherId) ?? 0) + change;
  if (count > 0) open.set(teacherId, count);
  else open.delete(teacherId);
}

export interface Watch {
  /** Calls back when a pupil of the class has done something, until the returned function is called. */
  readonly start: (happened: () => void) => () => void;
  /** Asked from time to time: whether the session goes on and the class is still theirs. Learns who has joined, too. */
  readonly isStillTheirs: () => Promise<boolean>;
}

/** Calls back at once, then at most once in the time of rest, and once more for what came meanwhile. */
function withRest(act: () => void): { call: () => void; end: () => void } {
  let timer: NodeJS.Timeout | null = null;
  let isWanted = false;
  const call = (): void => {
    if (timer !== null) {
      isWanted = true;
      return;
    }
    act();
    timer = setTimeout(() => {
      timer = null;
      if (!isWanted) return;
      isWanted = false;
      call();
    }, REST_MS);
  };
  return {
    call,
    end: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

export const watchClass = useCase({
  permission: 'insight:read',
  input: classOverviewInput,
  run: async ({ actor, input }) => {
    const { learnerId: teacherId, sessionId } = actor;
    const taught = await findTaughtClass(input.class, teacherId);
    if (taught === null) return fail('not-found');
    if ((open.get(teacherId) ?? 0) >= MOST_STREAMS) return fail('too-many');
    const readPupils = async (): Promise<Set<string>> =>
      new Set((await listPupils(taught.id)).map(({ learnerId }) => learnerId));
    let pupils = await readPupils();
    const watch: Watch = {
      start: (happened) => {
        countStream(teacherId, 1);
        const rested = withRest(happened);
        const stopHearing = hearWork((learnerIds) => {
          if (learnerIds === null || learnerIds.some((id) => pupils.has(id))) rested.call();
        });
        return () => {
          stopHearing();
          rested.end();
          countStream(teacherId, -1);
        };
      },
      isStillTheirs: async () => {
        const session = await findSession(sessionId);
        if (session?.learnerId !== teacherId || session.role === 'learner') return false;
        if ((await findTaughtClass(taught.id, teacherId)) === null) return false;
        pupils = await readPupils();
        return true;
      },
    };
    return succeed(watch);
  },
});
