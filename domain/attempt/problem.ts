// What a learner may say is wrong with a question.
export const problemAspects = ['words', 'answer', 'picture', 'other'] as const;
export type ProblemAspect = (typeof problemAspects)[number];

export const LONGEST_PROBLEM_TEXT = 500;
