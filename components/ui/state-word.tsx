// How something stands, as glyph and word: never by colour alone, and "not answered" is never called wrong.
import { Icon, type IconName } from './icon';

export type State = 'right' | 'nearly' | 'not-yet' | 'not-answered' | 'answered';

const looks: Record<State, { readonly icon: IconName; readonly className: string }> = {
  right: { icon: 'star-tick', className: 'full' },
  nearly: { icon: 'star-half', className: 'half' },
  'not-yet': { icon: 'octagon-cross', className: 'no' },
  'not-answered': { icon: 'circle-dashed', className: 'none' },
  answered: { icon: 'check', className: 'none' },
};

type StateWordProps = {
  readonly state: State;
  readonly word: string;
  /** Draws the eye to what is still to do before handing in. */
  readonly call?: boolean;
};

export function StateWord({ state, word, call = false }: StateWordProps) {
  const { icon, className } = looks[state];
  return (
    <span className={call ? 'state-word call' : `state-word ${className}`}>
      <Icon name={icon} />
      {word}
    </span>
  );
}

/** The glyph alone, where the word stands in the text beside it. */
export function StateGlyph({ state }: { readonly state: State }) {
  const { icon, className } = looks[state];
  return (
    <span className={className}>
      <Icon name={icon} className="glyph" />
    </span>
  );
}
