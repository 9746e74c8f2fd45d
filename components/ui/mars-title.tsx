// A title in the display face. Reem Kufi stacks a tooth over ج ح خ, so that المريخ becomes hard to read: one tatweel
// parts them, for the eye only. Whoever listens, and whatever stores the title, gets it plain.
type MarsTitleProps = { readonly children: string; readonly level?: 1 | 2 | 3; readonly id?: string };

const toothBeforeHook = /([بتثنيئسشصضطظفقكلمهعغ])(?=[جحخ])/gu;

function drawnTitle(title: string): string {
  return title.replace(toothBeforeHook, '$1ـ');
}

const tags = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

export function MarsTitle({ children, level = 1, id }: MarsTitleProps) {
  const Heading = tags[level];
  const drawn = drawnTitle(children);
  return (
    <Heading id={id} aria-label={drawn === children ? undefined : children}>
      {drawn}
    </Heading>
  );
}
