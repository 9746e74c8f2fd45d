// The icons: 24 px grid, 1.6 px line. They stand beside a word and are silent; a button of an icon alone names itself.

/** Shapes that several icons share; the star is the outline of {8/2}. */
const star = 'M12 2l2.9 2.9h4.2v4.2L22 12l-2.9 2.9v4.2h-4.2L12 22l-2.9-2.9H4.9v-4.2L2 12l2.9-2.9V4.9h4.2z';
const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const octagon = 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2z';

const paths = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  book: 'M4 5h6l2 1.6L14 5h6v14h-6l-2 1.4L10 19H4zM12 6.6V20',
  clock: `${circle}M12 7v5.2l3.4 2`,
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M7.5 7.5l9 9M16.5 7.5l-9 9',
  plus: 'M4 12h16M12 4v16',
  minus: 'M4 12h16',
  close: 'M5 5l14 14M19 5L5 19',
  'star-tick': `${star}M8 12.2l2.9 2.9L16 9.6`,
  'star-half': `${star}M12 6v12`,
  'octagon-cross': `${octagon}M9 9l6 6M15 9l-6 6`,
  hint: `${circle}M9.2 9.5C9.4 7.9 10.5 7 12 7s2.8 1 2.8 2.4c0 2-2.8 2.2-2.8 4.4M12 16.6v.3`,
  flag: 'M6 21V3.5M6 4.5h12l-3 4 3 4H6',
  moon: 'M19 14.5A7.5 7.5 0 1 1 9.5 5 6 6 0 0 0 19 14.5z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8',
  settings: 'M3 7h9M18 7h3M3 17h3M12 17h9M15 4l3 3-3 3-3-3zM9 14l3 3-3 3-3-3z',
  telescope: 'M3 9.5L16 4l2 5L5 14.5zM16 4l3-1.2L21.2 8 18 9M11 12l-4 9M12 11.6L16.5 21M11.5 12v5',
  home: 'M3 12l9-8.5 9 8.5M6 9.5V20h12V9.5M10 20v-6h4v6',
  deeper: 'M3 6h18M6 11h12M9 16h6M12 16v5M9.8 18.8L12 21l2.2-2.2',
  play: 'M8 5.5l10 6.5-10 6.5z',
  pause: 'M8.5 5v14M15.5 5v14',
  step: 'M6 5.5l9 6.5-9 6.5zM18 5.5v13',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  warning: 'M12 3.5L21.5 20h-19zM12 10v5M12 17.3v.2',
  info: `${circle}M12 11v6M12 7.3v.2`,
  'circle-dashed': '',
} as const;

export type IconName = keyof typeof paths;

/** What goes on turns with the direction of reading; nothing else does. */
const turning: ReadonlySet<IconName> = new Set<IconName>(['arrow', 'back']);

type IconProps = { readonly name: IconName; readonly className?: string };

export function Icon({ name, className }: IconProps) {
  const classes = ['icon', turning.has(name) && 'turn', className].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true">
      {name === 'circle-dashed' ? (
        <circle cx="12" cy="12" r="8" strokeWidth="1.4" strokeDasharray="2.5 2.53" strokeLinecap="butt" />
      ) : (
        <path d={paths[name]} />
      )}
      {name === 'star-half' && <path d="M12 6a6 6 0 0 0 0 12z" fill="currentColor" stroke="none" />}
    </svg>
  );
}
