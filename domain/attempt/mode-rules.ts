// The modes of an attempt as presets of one machine (decide.ts): what differs between them stands here and nowhere else.
import type { Mode } from './quiz';

export interface ModeRules {
  /** An answer is scored when it is given, and what it shows is told at once. */
  readonly checksAtOnce: boolean;
  readonly hasHints: boolean;
  /** How often a position may be tried, each time with a new variant; null: as often as one likes. */
  readonly mostTries: number | null;
  /** "Show me": the solution may be asked for. */
  readonly mayGiveUp: boolean;
  /** The attempt is ended by handing it in, and may have a time limit. */
  readonly isHandedIn: boolean;
  /** When scores and solutions are told. */
  readonly release: 'at-once' | 'after-submitting';
}

export const modeRules: Readonly<Record<Mode, ModeRules>> = {
  practice: {
    checksAtOnce: true,
    hasHints: true,
    mostTries: null,
    mayGiveUp: true,
    isHandedIn: false,
    release: 'at-once',
  },
  graded: {
    checksAtOnce: false,
    hasHints: false,
    mostTries: 1,
    mayGiveUp: false,
    isHandedIn: true,
    release: 'after-submitting',
  },
};
