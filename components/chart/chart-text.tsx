// Words in a drawing whose axes run left to right in every language. They take their direction from their own first
// letter, and are placed by the side of the drawing they touch, not by where their language begins.
// Tried: first-strong isolates. Where a font is split by unicode-range, Chromium then misplaces the first digit in SVG.

type ChartTextProps = {
  readonly x: number;
  readonly y: number;
  readonly touches?: 'left' | 'middle' | 'right';
  readonly className?: string;
  readonly children: string;
};

const arabicFirst = /^\P{L}*\p{Script=Arabic}/u;
const signed = /[−+][0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*/gu;

export function ChartText({ x, y, touches = 'left', className, children }: ChartTextProps) {
  const rightToLeft = arabicFirst.test(children);
  const anchor = touches === 'middle' ? 'middle' : (touches === 'left') === rightToLeft ? 'end' : 'start';
  return (
    <text
      x={round(x)}
      y={round(y)}
      direction={rightToLeft ? 'rtl' : undefined}
      textAnchor={anchor}
      className={className}
    >
      {rightToLeft ? children.replace(signed, '\u2066$&\u2069') : children}
    </text>
  );
}

/** A tenth of a pixel: finer is only bytes. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
