// Exact numbers: a numerator over a denominator above 0, in lowest terms.

export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

export function exact(over: bigint, under = 1n): Exact {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = under < 0n ? -1n : 1n;
  return a === 0n ? { over: 0n, under: 1n } : { over: (sign * over) / a, under: (sign * under) / a };
}

/** The number that a decimal means: `-12.5e3`. */
export function decimal(text: string): Exact {
  const [digits = '0', exponent = '0'] = text.toLowerCase().split('e');
  const [before = '', after = ''] = digits.replace(/^[+-]/u, '').split('.');
  const size = Number(exponent) - after.length;
  const whole = BigInt(`${before}${after}` || '0') * (digits.startsWith('-') ? -1n : 1n);
  return size >= 0 ? exact(whole * 10n ** BigInt(size)) : exact(whole, 10n ** BigInt(-size));
}

export function plus(a: Exact, b: Exact): Exact {
  return exact(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Exact, b: Exact): Exact {
  return exact(a.over * b.over, a.under * b.under);
}

export function divide(a: Exact, b: Exact): Exact {
  return exact(a.over * b.under, a.under * b.over);
}

export function isAbove(a: Exact, b: Exact): boolean {
  return a.over * b.under > b.over * a.under;
}

export function larger(a: Exact, b: Exact): Exact {
  return isAbove(a, b) ? a : b;
}

export function size(a: Exact): Exact {
  return { over: a.over < 0n ? -a.over : a.over, under: a.under };
}
