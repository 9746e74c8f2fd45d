// Pixels as a WebP picture, encoded by a browser: the best quality that stays within a number of bytes.
import type { Page } from '@playwright/test';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Straight alpha, width × height × 4. */
  readonly rgba: Uint8ClampedArray;
}

interface Encoded {
  /** In percent. */
  readonly quality: number;
  readonly picture: Buffer;
}

export async function encodeWithin(page: Page, pixels: Pixels, mostBytes: number): Promise<Encoded> {
  for (let quality = 0.9; quality > 0.3; quality -= 0.03) {
    const picture = Buffer.from(await encodeWebp(page, pixels, quality), 'base64');
    if (picture.length <= mostBytes) return { quality: Math.round(quality * 100), picture };
  }
  throw new Error(`No quality brings the picture to ${mostBytes} bytes.`);
}

async function encodeWebp(page: Page, { width, height, rgba }: Pixels, quality: number): Promise<string> {
  return page.evaluate(
    async ({ base64, across, down, level }) => {
      const bytes = Uint8ClampedArray.from(atob(base64), (letter) => letter.charCodeAt(0));
      const canvas = new OffscreenCanvas(across, down);
      canvas.getContext('2d')?.putImageData(new ImageData(bytes, across, down), 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: level });
      const encoded = new Uint8Array(await blob.arrayBuffer());
      return btoa(encoded.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    },
    { base64: Buffer.from(rgba).toString('base64'), across: width, down: height, level: quality },
  );
}
