import { describe, expect, it } from 'vitest';
import { shadeGlobe, shadeGlobeRows } from './globe-shading';
import { prepareSurface } from './relief-surface';

const sizePx = 60;
const flat = prepareSurface({ columns: 72, rows: 36, heightM: new Int16Array(72 * 36) });
const view = {
  sizePx,
  centre: { latitudeDeg: 8, longitudeEastDeg: 240 },
  subSolar: { latitudeDeg: 0, longitudeEastDeg: 200 },
};

function pixelAt(rgba: Uint8ClampedArray, x: number, y: number): number[] {
  const start =
    4 * (Math.round((y + 1) * (sizePx / 2) - 0.5) * sizePx + Math.round((x + 1) * (sizePx / 2) - 0.5));
  return [...rgba.slice(start, start + 4)];
}

describe('the shaded globe', () => {
  const rgba = shadeGlobe(flat, view);

  it('is clear in the corners and solid in the middle', () => {
    expect(pixelAt(rgba, -0.99, -0.99)).toEqual([0, 0, 0, 0]);
    expect(pixelAt(rgba, 0, 0)[3]).toBe(255);
  });

  it('is bright on the side of the Sun and nearly black on the other', () => {
    const [red = 0] = pixelAt(rgba, -0.6, 0);
    const night = pixelAt(rgba, 0.95, 0).slice(0, 3);
    expect(red).toBeGreaterThan(150);
    expect(Math.max(...night)).toBeLessThan(30);
  });

  it('is blue where the Sun has just set', () => {
    // The Sun is 40° west, so that it sets 50° east of the middle.
    const [red = 0, , blue = 0] = pixelAt(rgba, Math.sin(((50 + 3) * Math.PI) / 180), 0);
    expect(blue).toBeGreaterThan(red);
  });

  it('comes out the same in slices as at once', () => {
    const slices = new Uint8ClampedArray(rgba.length);
    for (let row = 0; row < sizePx; row += 7)
      shadeGlobeRows(flat, view, slices, row, Math.min(row + 7, sizePx));
    expect(slices).toEqual(rgba);
  });

  it('lights the slope that faces the Sun more than the one that turns away', () => {
    // A ridge from pole to pole on the central meridian, the Sun in the west.
    const heightM = Int16Array.from(
      { length: 72 * 36 },
      (_, cell) => 4000 - 2000 * Math.min(Math.abs((cell % 72) - 47.5), 2),
    );
    const ridge = shadeGlobe(prepareSurface({ columns: 72, rows: 36, heightM }), view);
    expect(pixelAt(ridge, -0.09, 0)[0]).toBeGreaterThan((pixelAt(ridge, 0.09, 0)[0] ?? 0) + 20);
  });

  it('is whiter at the pole that has ice', () => {
    const high = prepareSurface({ columns: 72, rows: 36, heightM: new Int16Array(72 * 36).fill(2000) });
    const sun = { latitudeDeg: 25, longitudeEastDeg: 240 };
    const polar = shadeGlobe(high, {
      sizePx,
      centre: { latitudeDeg: 80, longitudeEastDeg: 240 },
      subSolar: sun,
    });
    const [red = 0, , blue = 255] = pixelAt(polar, 0, -0.1);
    expect(red - blue).toBeLessThan(30);
  });

  it('has no seam where 360° meets 0°', () => {
    const across = shadeGlobe(flat, {
      sizePx,
      centre: { latitudeDeg: 0, longitudeEastDeg: 0 },
      subSolar: { latitudeDeg: 0, longitudeEastDeg: 0 },
    });
    expect(pixelAt(across, -0.02, 0)).toEqual(pixelAt(across, 0.02, 0));
  });
});
