import { describe, expect, it } from 'vitest';
import { chooseGlobeCentre, chooseGlobeMarks, findSunBearingDeg, projectOnGlobe } from './globe-view';

const suns = Array.from({ length: 720 }, (_, index) => ({
  latitudeDeg: 25 * Math.sin(index),
  longitudeEastDeg: index / 2,
}));

describe('the centre of the globe', () => {
  it('keeps the Sun 25° to 55° to the west, so that day fills the left and evening crosses the right', () => {
    for (const sun of suns) {
      const east = (chooseGlobeCentre(sun).longitudeEastDeg - sun.longitudeEastDeg + 360) % 360;
      expect(east >= 25 && east <= 55).toBe(true);
    }
  });

  it('is always one of the twelve views that have a still picture', () => {
    for (const sun of suns) {
      const { longitudeEastDeg } = chooseGlobeCentre(sun);
      expect(longitudeEastDeg % 30).toBe(0);
      expect(longitudeEastDeg >= 0 && longitudeEastDeg < 360).toBe(true);
    }
  });
});

describe('projectOnGlobe', () => {
  const centre = { latitudeDeg: 8, longitudeEastDeg: 240 };

  it('puts the centre in the middle and its opposite behind it', () => {
    const { x, y, depth } = projectOnGlobe(centre, centre);
    expect([x, y, depth].map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([0, 0, 1]);
    expect(projectOnGlobe({ latitudeDeg: -8, longitudeEastDeg: 60 }, centre).depth).toBeCloseTo(-1, 9);
  });

  it('puts east right and north up', () => {
    expect(projectOnGlobe({ latitudeDeg: 8, longitudeEastDeg: 250 }, centre).x).toBeGreaterThan(0.1);
    expect(projectOnGlobe({ latitudeDeg: 18, longitudeEastDeg: 240 }, centre).y).toBeCloseTo(
      Math.sin(Math.PI / 18),
      9,
    );
  });

  it('keeps every point on the unit sphere', () => {
    for (const sun of suns) {
      const { x, y, depth } = projectOnGlobe(sun, centre);
      expect(x * x + y * y + depth * depth).toBeCloseTo(1, 9);
    }
  });
});

describe('the Sun beside the globe', () => {
  it('stands to the left when it is in the west', () => {
    expect(
      Math.abs(
        findSunBearingDeg(
          { latitudeDeg: 0, longitudeEastDeg: 200 },
          { latitudeDeg: 0, longitudeEastDeg: 240 },
        ),
      ),
    ).toBeCloseTo(180, 9);
  });

  it('stands higher in northern summer', () => {
    expect(
      findSunBearingDeg(
        { latitudeDeg: 25, longitudeEastDeg: 200 },
        { latitudeDeg: 8, longitudeEastDeg: 240 },
      ),
    ).toBeGreaterThan(90);
  });
});

describe('the names on the globe', () => {
  const centre = { latitudeDeg: 8, longitudeEastDeg: 240 };
  const sun = { latitudeDeg: 0, longitudeEastDeg: 200 };
  const olympus = { name: 'Olympus Mons', latitudeDeg: 18.65, longitudeEastDeg: 226.2 };
  const ascraeus = { name: 'Ascraeus Mons', latitudeDeg: 11.2, longitudeEastDeg: 255.5, minor: true };
  const gale = { name: 'Gale', latitudeDeg: -4.6, longitudeEastDeg: 137.4 };

  it('are of places on this side and in daylight', () => {
    const night = { name: 'Meridiani', latitudeDeg: 0, longitudeEastDeg: 295 };
    expect(chooseGlobeMarks([gale, night, olympus], centre, sun)).toEqual([olympus]);
  });

  it('are at most three, the major ones first', () => {
    const marks = [40, 20, 0, -20, -40].map((latitudeDeg) => ({
      name: String(latitudeDeg),
      latitudeDeg,
      longitudeEastDeg: 220,
      minor: latitudeDeg > 0,
    }));
    expect(chooseGlobeMarks(marks, centre, sun).map(({ name }) => name)).toEqual(['0', '-20', '-40']);
  });

  it('never lie on top of one another', () => {
    const beside = { ...ascraeus, latitudeDeg: 17 };
    expect(chooseGlobeMarks([ascraeus, olympus], centre, sun)).toEqual([olympus, ascraeus]);
    expect(chooseGlobeMarks([beside, olympus], centre, sun)).toEqual([olympus]);
  });
});
