import { describe, expect, it } from 'vitest';
import {
  criticalPointK,
  meltingPressurePa,
  triplePointK,
  vapourPressureOverIcePa,
  vapourPressureOverWaterPa,
} from './water-curves';

/** Independent formulas: Murphy & Koop 2005, Q. J. R. Meteorol. Soc. 131, 1539, equations 7 and 10. */
function murphyKoopIcePa(kelvin: number): number {
  return Math.exp(9.550426 - 5723.265 / kelvin + 3.53068 * Math.log(kelvin) - 0.00728332 * kelvin);
}

function murphyKoopWaterPa(kelvin: number): number {
  const supercooled = 53.878 - 1331.22 / kelvin - 9.44523 * Math.log(kelvin) + 0.014025 * kelvin;
  return Math.exp(
    54.842763 -
      6763.22 / kelvin -
      4.21 * Math.log(kelvin) +
      0.000367 * kelvin +
      Math.tanh(0.0415 * (kelvin - 218.8)) * supercooled,
  );
}

describe('the lines between ice, water and vapour', () => {
  it('give the check values of IAPWS: 8.94735 Pa over ice at 230 K, and melting at 138.268 MPa and 260 K', () => {
    expect(vapourPressureOverIcePa(230)).toBeCloseTo(8.94735, 5);
    expect(meltingPressurePa(260) / 1e6).toBeCloseTo(138.268, 3);
  });

  it('give the boiling points of IAPWS over water: 101 325 Pa at 373.1243 K, 22.064 MPa at the critical point', () => {
    expect(vapourPressureOverWaterPa(373.1243)).toBeCloseTo(101_325, -1);
    expect(vapourPressureOverWaterPa(criticalPointK)).toBeCloseTo(22_064_000, 0);
  });

  it('meet at the triple point, 611.657 Pa (fact bank H-01)', () => {
    expect(vapourPressureOverIcePa(triplePointK)).toBeCloseTo(611.657, 3);
    expect(vapourPressureOverWaterPa(triplePointK)).toBeCloseTo(611.657, 0);
    expect(meltingPressurePa(triplePointK)).toBeCloseTo(611.657, 3);
  });

  it('agree with Murphy and Koop within 0.4 percent from 120 to 332 K', () => {
    for (let kelvin = 120; kelvin <= 273; kelvin += 3) {
      expect(Math.abs(vapourPressureOverIcePa(kelvin) / murphyKoopIcePa(kelvin) - 1)).toBeLessThan(0.004);
    }
    for (let kelvin = 274; kelvin <= 332; kelvin += 2) {
      expect(Math.abs(vapourPressureOverWaterPa(kelvin) / murphyKoopWaterPa(kelvin) - 1)).toBeLessThan(0.004);
    }
  });

  it('rise with the heat, and melting needs more pressure the colder it is', () => {
    for (let kelvin = 60; kelvin < 273; kelvin += 1) {
      expect(vapourPressureOverIcePa(kelvin + 1)).toBeGreaterThan(vapourPressureOverIcePa(kelvin));
    }
    for (let kelvin = 252; kelvin < 273; kelvin += 1) {
      expect(meltingPressurePa(kelvin + 1)).toBeLessThan(meltingPressurePa(kelvin));
    }
  });
});
