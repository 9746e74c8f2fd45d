// The passage of a cloze: words with gaps in them, written as [[gap]].

export type AuthoredPart = { readonly gap: string } | { readonly text: string };

const GAP = /\[\[([a-z0-9-]+)\]\]/u;

/** The parts of a passage in the order they stand, empty words left out. */
export function splitPassage(passage: string): AuthoredPart[] {
  return passage.split(GAP).flatMap((part, index): AuthoredPart[] => {
    if (index % 2 === 1) return [{ gap: part }];
    return part === '' ? [] : [{ text: part }];
  });
}
