import { describe, expect, it } from 'vitest';
import { stumpffC, stumpffS } from './stumpff';

describe("Stumpff's functions", () => {
  it('are 1/2 and 1/6 at 0', () => {
    expect(stumpffC(0)).toBe(1 / 2);
    expect(stumpffS(0)).toBe(1 / 6);
  });

  it('are those of circle and hyperbola', () => {
    expect(stumpffC(Math.PI ** 2)).toBeCloseTo(2 / Math.PI ** 2, 14);
    expect(stumpffS(Math.PI ** 2)).toBeCloseTo(1 / Math.PI ** 2, 14);
    expect(stumpffC(-1)).toBeCloseTo(Math.cosh(1) - 1, 14);
    expect(stumpffS(-1)).toBeCloseTo(Math.sinh(1) - 1, 14);
  });

  it('have no seam where the series begins', () => {
    for (const seam of [-0.1, 0.1]) {
      const [inside, outside] = [seam * (1 - 1e-12), seam * (1 + 1e-12)];
      expect(stumpffC(inside)).toBeCloseTo(stumpffC(outside), 13);
      expect(stumpffS(inside)).toBeCloseTo(stumpffS(outside), 13);
    }
  });
});
