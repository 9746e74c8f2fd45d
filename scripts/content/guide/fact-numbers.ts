// The numbers of a text with their units, and whether one of them is a rounded form of another.

export interface Measured {
  /** As written, without separators of thousands; a minus sign is `-`. */
  readonly digits: string;
  readonly value: number;
  /** The word behind the number, or empty. */
  readonly unit: string;
}

const MEASURED =
  /(?<![\p{L}\d.,-])([−-]?\d+(?:[ ,]\d{3})*(?:\.\d+)?)(?:\s?(°C|°|%|[\p{L}µ²³/]+(?:\^[23])?))?/gu;
/** What is compared: years, counts of things and bare numbers mean too many things. */
export const UNITS: ReadonlySet<string> = new Set(
  'km m cm mm kg g t N Pa mbar °C K ° % km/s m/s m/s² km² au h min s sols days W/m² mGy mSv W million billion'.split(
    ' ',
  ),
);

const SAME: Readonly<Record<string, string>> = {
  percent: '%',
  kilometres: 'km',
  metres: 'm',
  degrees: '°',
  C: '°C',
  minutes: 'min',
  hours: 'h',
  seconds: 's',
  'm/s^2': 'm/s²',
};

export function listMeasured(text: string): Measured[] {
  return [...text.matchAll(MEASURED)].map(([, written = '', unit = '']) => {
    const digits = written.replace(/[ ,]/gu, '').replace('−', '-');
    return { digits, value: Number(digits), unit: SAME[unit] ?? unit };
  });
}

/** Half a unit of the last digit that counts: zeros at the end of a whole number may stand for rounding. */
function slackOf(digits: string): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  const zeros = /[1-9](0*)$/u.exec(digits)?.[1]?.length ?? 0;
  return 0.5 * 10 ** zeros;
}

/** Whether `given` is `exact`, perhaps with fewer digits. */
export function isRounded(given: Measured, exact: Measured): boolean {
  return Math.abs(given.value - exact.value) <= slackOf(given.digits) * (1 + 1e-9);
}
