import { describe, expect, it } from 'vitest';
import { toCell } from './csv';
import { printReading, writeClock } from './tell';

const words = { options: {} };

describe('a clock that is read off', () => {
  it('shows hours and minutes, and the minute changes when it is full', () => {
    expect([0, 14 + 5 / 60, 23.9999, 9.5].map(writeClock)).toEqual(['00:00', '14:05', '23:59', '09:30']);
    expect(writeClock(24)).toBe('00:00');
  });

  it('is written in the digits of the reader, and in 0 to 9 in a file', () => {
    const reading = { id: 'clock', clockH: 14 + 5 / 60 };
    expect(printReading(reading, words, { locale: 'ar', digits: 'arab' })).toBe('١٤:٠٥');
    expect(printReading(reading, words, { locale: 'en', digits: 'latn' })).toBe('14:05');
    expect(toCell(reading, () => '')).toBe('14:05');
  });
});
