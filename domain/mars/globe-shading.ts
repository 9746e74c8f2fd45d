// Mars as the Sun lights it, as pixels: heights for colour, slopes for shade, a rim of haze and a thin blue dusk.
// Pure arithmetic; fetching and canvas are in components/ui/draw-globe.ts. Heights, slopes and the Sun are data; haze
// and dusk are drawn by eye for look.md.
import { findGroundColour, findIceCover, iceColour } from './ground-colour';
import type { MarsPoint } from './mars-time';
import { placeAmongCells, readBetween, type ReliefSurface, type Spot } from './relief-surface';

export type GlobeView = { readonly sizePx: number; readonly centre: MarsPoint; readonly subSolar: MarsPoint };

const radiansPerDeg = Math.PI / 180;

/** How many times steeper slopes are shown than they are. */
const slopeStretch = 14;

/** The whole picture at once: sizePx × sizePx × 4 bytes, straight alpha, clear outside the disc, which touches the edges. */
export function shadeGlobe(surface: ReliefSurface, view: GlobeView): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(view.sizePx * view.sizePx * 4);
  shadeGlobeRows(surface, view, rgba, 0, view.sizePx);
  return rgba;
}

/**
 * Some rows of the picture, so that a page can stay quick between slices: from `fromRow` up to, not including, `toRow`.
 * Orthographic: a pixel x, y on the disc is the place at depth √(1 − x² − y²). `rgba` is the whole picture
 * (see shadeGlobe) and only these rows of it are written.
 */
export function shadeGlobeRows(
  surface: ReliefSurface,
  view: GlobeView,
  rgba: Uint8ClampedArray,
  fromRow: number,
  toRow: number,
): void {
  const shadePlace = prepareLight(surface, view);
  const radiusPx = view.sizePx / 2;
  for (let row = fromRow; row < toRow; row += 1) {
    const y = 1 - (row + 0.5) / radiusPx;
    // Half a pixel more than the disc, for its soft edge.
    const reachPx = Math.sqrt(Math.max((1 + 1 / radiusPx) ** 2 - y * y, 0)) * radiusPx;
    const lastPx = Math.min(Math.ceil(radiusPx + reachPx), view.sizePx);
    for (let pixel = Math.max(Math.floor(radiusPx - reachPx), 0); pixel < lastPx; pixel += 1) {
      const x = (pixel + 0.5) / radiusPx - 1;
      const distance = Math.sqrt(x * x + y * y);
      const cover = Math.min((1 - distance) * radiusPx + 0.5, 1);
      if (cover <= 0) continue;
      const at = (row * view.sizePx + pixel) * 4;
      const inward = distance > 0.9995 ? 0.9995 / distance : 1;
      shadePlace(x * inward, y * inward, rgba, at);
      rgba[at + 3] = 255 * cover;
    }
  }
}

/**
 * Writes the colour of one place of the disc, x right and y up in radii.
 * Lambert's cosine on the stretched slope and a little from the dusty sky, faded out around sunset; nearly none at night.
 */
function prepareLight(surface: ReliefSurface, { centre, subSolar }: GlobeView) {
  const spot: Spot = { a: 0, b: 0, c: 0, d: 0, partX: 0, partY: 0 };
  const cellsPerRadian = surface.rows / Math.PI;
  // One round more, so that no column is below 0.
  const centreColumn = centre.longitudeEastDeg * radiansPerDeg * cellsPerRadian - 0.5 + surface.columns;
  const sinCentre = Math.sin(centre.latitudeDeg * radiansPerDeg);
  const cosCentre = Math.cos(centre.latitudeDeg * radiansPerDeg);
  const sinSun = Math.sin(subSolar.latitudeDeg * radiansPerDeg);
  const cosSun = Math.cos(subSolar.latitudeDeg * radiansPerDeg);
  const sunAcross = (subSolar.longitudeEastDeg - centre.longitudeEastDeg) * radiansPerDeg;
  const sinSunAcross = Math.sin(sunAcross);
  const cosSunAcross = Math.cos(sunAcross);

  return (x: number, y: number, rgba: Uint8ClampedArray, at: number): void => {
    const depth = Math.sqrt(1 - x * x - y * y);
    // From the picture to Mars: sine and cosine of latitude, and of longitude from the middle of the disc.
    const sinLatitude = y * cosCentre + depth * sinCentre;
    const cosLatitude = Math.sqrt(Math.max(1 - sinLatitude * sinLatitude, 1e-9));
    const towards = depth * cosCentre - y * sinCentre;
    const sinAcross = x / cosLatitude;
    const cosAcross = towards / cosLatitude;

    const column = centreColumn + Math.atan2(x, towards) * cellsPerRadian;
    const row = (Math.PI / 2 - Math.asin(sinLatitude)) * cellsPerRadian - 0.5;
    placeAmongCells(surface, column, row, spot);
    const heightM = readBetween(surface.heightM, spot);
    placeAmongCells(surface, column - 0.5, row - 0.5, spot);
    // Slopes seen from the side are drawn flatter, or the limb would be a saw.
    const stretch = slopeStretch * Math.min(0.35 + depth, 1);
    const east = stretch * readBetween(surface.slopeEast, spot);
    const north = stretch * readBetween(surface.slopeNorth, spot);

    // The Sun as seen from this place: how far towards east, north and overhead.
    const cosToSun = cosAcross * cosSunAcross + sinAcross * sinSunAcross;
    const sunEast = cosSun * (sinSunAcross * cosAcross - cosSunAcross * sinAcross);
    const sunNorth = cosLatitude * sinSun - sinLatitude * cosSun * cosToSun;
    const sunUp = sinLatitude * sinSun + cosLatitude * cosSun * cosToSun;
    const onSlope = (sunUp - sunEast * east - sunNorth * north) / Math.sqrt(1 + east * east + north * north);
    const dawn = Math.min(Math.max((sunUp + 0.08) / 0.22, 0), 1);
    const day = dawn * dawn * (3 - 2 * dawn);
    const light = 0.03 + day * (1.06 * Math.max(onSlope, 0) ** 0.85 + 0.11 * Math.max(sunUp, 0));

    const rim = (1 - depth) ** 3 * Math.min(Math.max(sunUp + 0.25, 0), 1);
    const dusk = 0.24 * Math.exp(-(((sunUp + 0.01) / 0.07) ** 2));
    const ground = findGroundColour(heightM);
    const ice = findIceCover(sinLatitude, heightM);
    rgba[at] = ((ground[0] + (iceColour[0] - ground[0]) * ice) * light + 58 * rim) * (1 - dusk) + 64 * dusk;
    rgba[at + 1] =
      ((ground[1] + (iceColour[1] - ground[1]) * ice) * light + 51 * rim) * (1 - dusk) + 118 * dusk;
    rgba[at + 2] =
      ((ground[2] + (iceColour[2] - ground[2]) * ice) * light + 46 * rim) * (1 - dusk) + 172 * dusk;
  };
}
