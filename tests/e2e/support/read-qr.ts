// What a QR code on a page says. A drawing has no faults to correct, so its bits are read as they stand.
import type { Locator } from '@playwright/test';

/** Blocks, and bytes of data in each, by version at the level of correction M. All blocks of these are equally long. */
const blocksOfM = new Map([
  [1, [1, 16]],
  [2, [1, 28]],
  [3, [1, 44]],
  [4, [2, 32]],
  [5, [2, 43]],
  [6, [4, 27]],
]);
const QUIET_ZONE = 2;
/** ISO/IEC 18004, table 10: whether a bit at this row and column is turned over. */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

type IsDark = (row: number, column: number) => boolean;

/** Corners, timing lines, and the one alignment mark that versions 2 to 6 have. */
function isFixed(row: number, column: number, size: number): boolean {
  const isCorner = (row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9);
  const isMark = size > 21 && Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return isCorner || isMark || row === 6 || column === 6;
}

/** From the lower right corner in pairs of columns, up and down in turn; the timing column belongs to no pair. */
function listPlaces(size: number): (readonly [number, number])[] {
  const pairs = Array.from({ length: (size - 1) / 2 }, (_, pair) => size - 1 - 2 * pair);
  return pairs.flatMap((first, pair) => {
    const right = first <= 6 ? first - 1 : first;
    const rows = Array.from({ length: size }, (_, row) => (pair % 2 === 0 ? size - 1 - row : row));
    return rows.flatMap((row) => [[row, right] as const, [row, right - 1] as const]);
  });
}

function readBytes(isDark: IsDark, size: number): number[] {
  const format = [0, 1, 2, 3, 4].map((column) => isDark(8, column));
  const [levelHigh, levelLow, ...maskBits] = format.map((bit, index) => bit !== (index % 2 === 0));
  if (levelHigh !== false || levelLow !== false) throw new Error('not at the level M');
  const mask = masks[maskBits.reduce((sum, bit) => 2 * sum + Number(bit), 0)];
  const bits = listPlaces(size)
    .filter(([row, column]) => !isFixed(row, column, size))
    .map(([row, column]) => Number(isDark(row, column) !== mask?.(row, column)));
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, byte) =>
    bits.slice(8 * byte, 8 * byte + 8).reduce((sum, bit) => 2 * sum + bit, 0),
  );
}

function readText(isDark: IsDark, size: number): string {
  const [blocks = 0, length = 0] = blocksOfM.get((size - 17) / 4) ?? [];
  if (blocks === 0) throw new Error(`no version that is read here: ${String(size)} squares`);
  const mixed = readBytes(isDark, size);
  const data = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length }, (_, index) => mixed[index * blocks + block] ?? 0),
  ).flat();
  // Half bytes: what kind of text it is (4: bytes), how many bytes, and those.
  const halves = data.flatMap((byte) => [byte >> 4, byte & 15]);
  const [kind, high = 0, low = 0, ...rest] = halves;
  if (kind !== 4) throw new Error('not written in bytes');
  const bytes = Array.from(
    { length: 16 * high + low },
    (_, index) => 16 * (rest[2 * index] ?? 0) + (rest[2 * index + 1] ?? 0),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** `code`: the drawing of components/teach/qr-code.tsx. */
export async function readQr(code: Locator): Promise<string> {
  const drawn = (await code.locator('path').getAttribute('d')) ?? '';
  const squares = new Set(Array.from(drawn.matchAll(/M(\d+) (\d+)h/gu), ([, x, y]) => `${x} ${y}`));
  const box = (await code.getAttribute('viewBox')) ?? '';
  const size = Number(box.split(' ')[2]) - 2 * QUIET_ZONE;
  return readText((row, column) => squares.has(`${column + QUIET_ZONE} ${row + QUIET_ZONE}`), size);
}
