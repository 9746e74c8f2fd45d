import { describe, expect, it } from 'vitest';
import { equilibriumTemperatureK, sunlightWM2 } from './sunlight';

describe('sunlight', () => {
  it('is 586 W/m² at the mean distance of Mars, 43 percent of Earth (fact bank G-11, H-46)', () => {
    expect(sunlightWM2(227.956 / 149.598)).toBeCloseTo(586.2, 0);
    expect(sunlightWM2(227.956 / 149.598) / sunlightWM2(1)).toBeCloseTo(0.43, 2);
  });

  it('swings from 713 to 490 W/m² between perihelion and aphelion (fact bank G-11)', () => {
    expect(Math.abs(sunlightWM2(206.65 / 149.598) - 713)).toBeLessThan(1);
    expect(Math.abs(sunlightWM2(249.261 / 149.598) - 490)).toBeLessThan(1);
  });

  it('crosses every sphere around the Sun with the same power', () => {
    for (const distanceAu of [0.4, 1, 1.524, 5.2, 30]) {
      expect(sunlightWM2(distanceAu) * distanceAu ** 2).toBeCloseTo(1361, 9);
    }
  });
});

describe('the temperature that sunlight alone gives', () => {
  it('is the 210 K of Mars (fact bank G-12; NASA fact sheet: 209.8 K with albedo 0.25)', () => {
    expect(equilibriumTemperatureK(1.5237, 0.25)).toBeCloseTo(209.8, 0);
  });

  it('balances heat in and heat out', () => {
    const temperatureK = equilibriumTemperatureK(1.381, 0.25);
    expect(4 * 5.670374419e-8 * temperatureK ** 4).toBeCloseTo(sunlightWM2(1.381) * 0.75, 6);
  });

  it('halves at four times the distance, and is 0 K for a perfect mirror', () => {
    expect(equilibriumTemperatureK(4, 0.3)).toBeCloseTo(equilibriumTemperatureK(1, 0.3) / 2, 9);
    expect(equilibriumTemperatureK(1, 1)).toBe(0);
    expect(equilibriumTemperatureK(1, 1.1)).toBeNaN();
  });
});
