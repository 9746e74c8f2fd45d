// How far Terrestrial Time is ahead of UTC. Computers count UTC without leap seconds; orbits do not.

/** First instant at which each number of leap seconds (TAI − UTC, s) held. Source: IERS Bulletin C; none announced after 2017. */
const taiMinusUtc: readonly (readonly [fromMs: number, seconds: number])[] = [
  [Date.UTC(2017, 0), 37],
  [Date.UTC(2015, 6), 36],
  [Date.UTC(2012, 6), 35],
  [Date.UTC(2009, 0), 34],
  [Date.UTC(2006, 0), 33],
  [Date.UTC(1999, 0), 32],
  [Date.UTC(1997, 6), 31],
  [Date.UTC(1996, 0), 30],
  [Date.UTC(1994, 6), 29],
  [Date.UTC(1993, 6), 28],
  [Date.UTC(1992, 6), 27],
  [Date.UTC(1991, 0), 26],
  [Date.UTC(1990, 0), 25],
  [Date.UTC(1988, 0), 24],
  [Date.UTC(1985, 6), 23],
  [Date.UTC(1983, 6), 22],
  [Date.UTC(1982, 6), 21],
  [Date.UTC(1981, 6), 20],
  [Date.UTC(1980, 0), 19],
  [Date.UTC(1979, 0), 18],
  [Date.UTC(1978, 0), 17],
  [Date.UTC(1977, 0), 16],
  [Date.UTC(1976, 0), 15],
  [Date.UTC(1975, 0), 14],
  [Date.UTC(1974, 0), 13],
  [Date.UTC(1973, 0), 12],
  [Date.UTC(1972, 6), 11],
  [Date.UTC(1972, 0), 10],
];

/**
 * Terrestrial Time minus UTC.
 * TT − UTC = (TAI − UTC) + 32.184 s. `utcMs`: milliseconds since 1970-01-01 UTC. Result in seconds: 69.184 since 2017.
 * Before 1972 the first value, 42.184, is kept: about 6 s too much in 1965, in which Mars turns 0.03°.
 * Source: IERS Bulletin C; NASA GISS, Mars24 Algorithm.
 */
export function terrestrialMinusUtcS(utcMs: number): number {
  const [, taiMinusUtcS] = taiMinusUtc.find(([fromMs]) => utcMs >= fromMs) ?? [0, 10];
  return taiMinusUtcS + 32.184;
}
