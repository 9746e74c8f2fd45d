// A lesson with nothing written in it yet, as the files of its folder. The notes tell what belongs where.

const text = `---
title: # a few words
wonder: # the question that it opens with
summary: # one sentence, for lists and search
---

##

{/* Each heading begins a step, which becomes one page. Four to seven steps of short paragraphs, 500 to 900 words in all.
    Begin with something to look at or to do. Take these notes out. */}

##

<Know>
{/* How do we know? The evidence first, and then: */}
<Change>{/* what would change our mind. */}</Change>
</Know>

##

{/* Two to four questions of this lesson, each where it belongs: <Question id="…" /> */}

##

<AtHome>
{/* Something to try with household things. */}
</AtHome>
`;

const questions = '# npm run content:new -- question';

/** By file name. */
export function makeLessonSkeleton(id: string): Readonly<Record<string, string>> {
  return {
    'lesson.yaml': `id: ${id}
minutes: # 8 to 15
objectives: [] # 2 to 4 ids of objectives.yaml: what it teaches
standards: [] # such as MS-ESS1-3
sources: [] # ids of sources.yaml: what its facts stand on
facts: [] # lines of the fact bank, such as G-01
# asOf: 2026-06 # where the ground moves: when it was last looked at
`,
    'en.mdx': text,
    'ar.mdx': text,
    'questions.yaml': `${questions} ${id} <id> <kind>\n`,
    'questions.en.yaml': `${questions} ${id} <id> <kind>\n`,
    'questions.ar.yaml': `${questions} ${id} <id> <kind>\n`,
  };
}
