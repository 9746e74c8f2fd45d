// A question with nothing written in it yet: every field that its kind needs, each with a note on what belongs there. An
// empty field is refused by the lint, which so tells what is left to write.
import type { Kind } from '../../../domain/question/question';
import { kindSkeletons } from './kind-skeletons';

interface QuestionSkeleton {
  /** For the end of questions.yaml. */
  readonly facts: string;
  /** For the end of questions.en.yaml and of questions.ar.yaml. */
  readonly words: string;
}

export function makeQuestionSkeleton(id: string, kind: Kind): QuestionSkeleton {
  const { facts, words } = kindSkeletons[kind];
  return {
    facts: `- id: ${id}
  kind: ${kind}
  objective: # what it asks about: an id of objectives.yaml that its lesson teaches
  difficulty: # 1 easy, 2, 3 hard
  level: # recall, apply, compare, explain or judge
  sources: [] # ids of sources.yaml; also facts: [G-01], the lines of the fact bank
${facts}`,
    words: `${id}:
  title: # a few words for lists; gives nothing away
  stem: # the question, in at most three short sentences
${words}  hints:
    - # where to look, or what to think of first
    - # one step further, without the answer
  explanation: # why the right answer is right, in two or three sentences
`,
  };
}
