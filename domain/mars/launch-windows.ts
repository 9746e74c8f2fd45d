// The best days to leave for Mars from 2018 to 2048, found once with findLaunchWindow, which a test repeats.

/** Leaves on `launchMs`, arrives `flightDays` later; C3 is what the rocket must give beyond Earth's pull. */
export type LaunchWindow = {
  readonly launchMs: number;
  readonly flightDays: number;
  readonly c3Km2S2: number;
};

export const launchWindows: readonly LaunchWindow[] = [
  { launchMs: Date.UTC(2018, 4, 17), flightDays: 235, c3Km2S2: 7.7 },
  { launchMs: Date.UTC(2020, 6, 18), flightDays: 193, c3Km2S2: 13.2 },
  { launchMs: Date.UTC(2022, 8, 14), flightDays: 383, c3Km2S2: 13.8 },
  { launchMs: Date.UTC(2024, 9, 5), flightDays: 345, c3Km2S2: 11.2 },
  { launchMs: Date.UTC(2026, 9, 30), flightDays: 295, c3Km2S2: 9.1 },
  { launchMs: Date.UTC(2028, 11, 1), flightDays: 318, c3Km2S2: 8.9 },
  { launchMs: Date.UTC(2031, 1, 23), flightDays: 320, c3Km2S2: 8.2 },
  { launchMs: Date.UTC(2033, 3, 28), flightDays: 274, c3Km2S2: 7.8 },
  { launchMs: Date.UTC(2035, 5, 23), flightDays: 195, c3Km2S2: 10.2 },
  { launchMs: Date.UTC(2037, 8, 6), flightDays: 395, c3Km2S2: 14.8 },
  { launchMs: Date.UTC(2039, 8, 27), flightDays: 361, c3Km2S2: 12.2 },
  { launchMs: Date.UTC(2041, 9, 19), flightDays: 316, c3Km2S2: 9.8 },
  { launchMs: Date.UTC(2043, 10, 15), flightDays: 308, c3Km2S2: 9.0 },
  { launchMs: Date.UTC(2046, 0, 23), flightDays: 330, c3Km2S2: 8.6 },
  { launchMs: Date.UTC(2048, 3, 4), flightDays: 295, c3Km2S2: 7.9 },
];
