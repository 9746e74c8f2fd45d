// The prose of a lesson alone: what is left of its MDX without front matter, headings, components, tables and formulas.

const SELF_CLOSED = /<[A-Z][A-Za-z]*(?:\s[^<>]*?(?:"[^"]*"|\{[^}]*\}|[^<>"{}])*)?\/>/gu;

/** Paragraphs and list items, in order, without marks of emphasis. */
export function listProse(mdx: string): string[] {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(SELF_CLOSED, ' ')
    .replace(/<\/?[A-Z][^>]*>/gu, ' ')
    .split(/\n\s*\n|\n(?=[-*] |\d+\. )/u)
    .map((block) =>
      block
        .replace(/^[-*] |^\d+\. /u, '')
        .replace(/[*_]+/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((block) => block !== '' && !block.startsWith('#') && !block.startsWith('|'));
}
