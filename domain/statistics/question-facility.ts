// How hard a question is for a class: the share of pupils who got it right at once.
import { questionIdOf } from '../question/question-id-of';
import { inOrderOfTime, isAnswered, type ClassScore } from './class-score';

/** With fewer answers a share says more about chance than about the question: then it stays silent. */
export const FEWEST_ANSWERS = 10;

export interface QuestionFacility {
  readonly questionId: string;
  /** How many pupils have answered it; each counts once. */
  readonly answers: number;
  /** Share, from 0 to 1, of the pupils whose very first answer earned the full point and needed no hint; null below ten. */
  readonly facility: number | null;
}

/** Of every question that somebody in the class has answered, in no particular order. */
export function findFacilities(scores: readonly ClassScore[]): QuestionFacility[] {
  const firsts = new Map<string, Map<string, boolean>>();
  for (const score of inOrderOfTime(scores)) {
    if (!isAnswered(score)) continue;
    const id = questionIdOf(score.revisionId);
    const ofQuestion = firsts.get(id) ?? new Map<string, boolean>();
    firsts.set(id, ofQuestion);
    if (!ofQuestion.has(score.learnerId))
      ofQuestion.set(score.learnerId, score.outcome === 'right' && score.hintsUsed === 0);
  }
  return [...firsts].map(([questionId, ofQuestion]) => {
    const right = [...ofQuestion.values()].filter(Boolean).length;
    const answers = ofQuestion.size;
    return { questionId, answers, facility: answers < FEWEST_ANSWERS ? null : right / answers };
  });
}
