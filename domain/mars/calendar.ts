// Years and sols turned into years and hours of Earth. Dates and the Sun's place are in mars-time.ts.

/** One Mars year (once around the Sun against the stars), Earth days. NASA NSSDCA, Mars Fact Sheet. */
const marsYearDays = 686.98;

/** One Earth year as used here: the Julian year of astronomers, days. IAU. */
const earthYearDays = 365.25;

/** One sol, the mean solar day of Mars, in seconds: 24 h 39 min 35.244 s. NASA GISS, Mars24. */
export const solS = 88_775.244;

/**
 * How many Mars years pass in this many Earth years.
 * years · 365.25 d / 686.980 d (Julian year, sidereal Mars year).
 * Source: NASA NSSDCA, Mars Fact Sheet.
 */
export function marsYearsFromEarthYears(earthYears: number): number {
  return (earthYears * earthYearDays) / marsYearDays;
}

/**
 * How many Earth years pass in this many Mars years.
 * years · 686.980 d / 365.25 d (sidereal Mars year, Julian year); 1 gives 1.881.
 * Source: NASA NSSDCA, Mars Fact Sheet.
 */
export function earthYearsFromMarsYears(marsYears: number): number {
  return (marsYears * marsYearDays) / earthYearDays;
}

/**
 * How many hours of Earth clocks pass in this many sols.
 * sols · 88 775.244 s / 3600; 1 gives 24.6598.
 * Source: NASA GISS, Mars24 Algorithm (1 sol = 1.0274912517 d).
 */
export function hoursFromSols(sols: number): number {
  return (sols * solS) / 3600;
}

/**
 * How many days of Earth pass in this many sols.
 * sols · 88 775.244 s / 86 400 s; 1 gives 1.02749. Any number of sols.
 * Source: as hoursFromSols.
 */
export function earthDaysFromSols(sols: number): number {
  return (sols * solS) / 86_400;
}

/**
 * How many sols pass in this many days of Earth.
 * days · 86 400 s / 88 775.244 s; 686.98 gives 668.6, a Mars year. Any number of days.
 * Source: as hoursFromSols.
 */
export function solsFromEarthDays(earthDays: number): number {
  return (earthDays * 86_400) / solS;
}

/**
 * How far a clock that shows Mars time falls behind a clock of Earth in this many sols.
 * sols · (88 775.244 − 86 400) s; 1 gives 39.6 minutes. Any number of sols; result in minutes of Earth.
 * Source: as hoursFromSols.
 */
export function clockDriftMinutes(sols: number): number {
  return (sols * (solS - 86_400)) / 60;
}
