// What colour the ground of Mars gets on the globe: by height, and white where the ice of the poles stays all year.
// Chosen by eye for look.md, not measured.

export type Colour = readonly [red: number, green: number, blue: number];

export const iceColour: Colour = [244, 241, 234];

/** Basalt lows, rust, butterscotch, pale summits. */
const colourAtHeight: readonly (readonly [heightM: number, colour: Colour])[] = [
  [-8200, [42, 30, 34]],
  [-5000, [80, 46, 41]],
  [-3500, [121, 66, 47]],
  [-1500, [159, 88, 55]],
  [500, [191, 117, 72]],
  [2500, [212, 148, 98]],
  [5000, [226, 178, 128]],
  [10_000, [238, 206, 166]],
  [21_500, [250, 236, 214]],
];

const stepM = 64;
const fromM = -9600;
const palette = Array.from({ length: 512 }, (_, index) => mixColour(fromM + index * stepM));

/** Colour of bare ground at a height in metres, held at the ends of the scale (−9.6 to 23 km). */
export function findGroundColour(heightM: number): Colour {
  return palette[Math.floor(Math.min(Math.max((heightM - fromM) / stepM, 0), 511))] ?? iceColour;
}

/**
 * How white the ground is, 0 to 1: the caps that stay all year stand high above the plains around them.
 * North of 79.5° above −4.6 km, south of 82° above 1.5 km, fading in. `sinLatitude`: −1 to 1; height in metres.
 */
export function findIceCover(sinLatitude: number, heightM: number): number {
  // Sines of 79.5° and 82°: most pixels stop here.
  if (sinLatitude > -0.99 && sinLatitude < 0.983) return 0;
  const latitudeDeg = (Math.asin(sinLatitude) * 180) / Math.PI;
  const [edgeDeg, fadeDeg, baseM] = latitudeDeg > 0 ? [79.5, 2.5, -4600] : [82, 3, 1500];
  return between01((Math.abs(latitudeDeg) - edgeDeg) / fadeDeg) * between01((heightM - baseM) / 900);
}

function mixColour(heightM: number): Colour {
  const above = colourAtHeight.findIndex(([stopM]) => stopM >= heightM);
  const upper = colourAtHeight.at(above) ?? [0, iceColour];
  const lower = colourAtHeight[above - 1] ?? upper;
  const part = upper[0] === lower[0] ? 0 : (heightM - lower[0]) / (upper[0] - lower[0]);
  const mix = (channel: 0 | 1 | 2) => lower[1][channel] + (upper[1][channel] - lower[1][channel]) * part;
  return [mix(0), mix(1), mix(2)];
}

function between01(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
