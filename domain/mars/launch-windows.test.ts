import { describe, expect, it } from 'vitest';
import { findLaunchWindow } from './launch-window';
import { launchWindows } from './launch-windows';

const dayMs = 86_400_000;

describe('the list of launch windows', () => {
  it('is what the search finds, one from the other, to the day and to 0.1 km²/s²', () => {
    let fromMs = Date.UTC(2018, 0);
    for (const window of launchWindows) {
      const found = findLaunchWindow(fromMs);
      expect(Math.floor(found.launchMs / dayMs)).toBe(window.launchMs / dayMs);
      expect(Math.round(found.flightDays)).toBe(window.flightDays);
      expect(found.c3Km2S2).toBeCloseTo(window.c3Km2S2, 1);
      fromMs = found.launchMs + 400 * dayMs;
    }
    expect(findLaunchWindow(fromMs).launchMs).toBeGreaterThan(Date.UTC(2049, 0));
  });
});
