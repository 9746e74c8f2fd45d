// The time in which sample learners live: days of the three weeks before the demo was made, and a clock that they carry.
import type { DayAndHour } from './school-plan';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** `day` days before `reference`, at that hour by the clock of this machine. */
export function momentOf(reference: Date, [day, hour]: DayAndHour): Date {
  const moment = new Date(reference);
  moment.setDate(moment.getDate() - day);
  moment.setHours(hour, 0, 0, 0);
  return moment;
}

export function afterMinutes(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE_MS);
}

export interface SampleClock {
  readonly now: () => Date;
  readonly pass: (seconds: number) => void;
}

export function startClock(at: Date): SampleClock {
  let moment = at;
  return {
    now: () => moment,
    pass: (seconds) => {
      moment = new Date(moment.getTime() + seconds * SECOND_MS);
    },
  };
}
