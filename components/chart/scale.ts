// Where a value stands along an axis, and which round values are written on it.

type Span = readonly [number, number];

export function linearScale([from, to]: Span, [start, end]: Span): (value: number) => number {
  const perUnit = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * perUnit;
}

/** Steps of 1, 2 or 5 times a power of ten, about `count` of them; with the decimals needed to write them. */
export function axisTicks(
  [from, to]: Span,
  count: number,
): { readonly values: readonly number[]; readonly decimals: number } {
  if (!(to > from)) return { values: [from], decimals: 0 };
  const rough = (to - from) / count;
  const power = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** power;
  const step = (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * 10 ** power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { values: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step), decimals };
}

/** Coordinates to a tenth of a pixel: finer is only bytes. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
