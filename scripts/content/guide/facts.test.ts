import { describe, expect, it } from 'vitest';
import { listMeasured } from './fact-numbers';
import { listContradictions } from './lint-facts';
import { readFactBank } from './read-fact-bank';

const bank = readFactBank(`# Track
G-04 | Gravity 3.73 m/s^2 (0.380 of Earth); a year is 686.980 Earth days, about -63 C, 22 680 km. | sure | V | NASA
G-05 | Perhaps 12 km. | check | K | NASA
## C-A. "A claim"
It names 40 parts and 7 km.
`);
const known = [...bank.values()].flatMap(({ numbers }) => numbers);

describe('the fact bank', () => {
  it('gives each line with its confidence and its numbers', () => {
    expect([...bank.keys()]).toEqual(['G-04', 'G-05', 'C-A']);
    expect(bank.get('G-05')?.confidence).toBe('check');
    expect(bank.get('G-04')?.numbers.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '3.73 m/s²',
      '0.38 of',
      '686.98 Earth',
      '-63 °C',
      '22680 km',
    ]);
  });
});

describe('a number of a lesson', () => {
  it.each(['3.73 m/s²', '3.7 m/s²', '22,700 km', '22,680 km', '−63 °C', '9.81 m/s²', '3.75 kg'])(
    'agrees with the bank as %s: the same, rounded, or of something else',
    (text) => {
      expect(listContradictions(`It is ${text}.`, known)).toEqual([]);
    },
  );

  it.each(['3.71 m/s²', '22,690 km', '−64 °C'])('contradicts it as %s', (text) => {
    expect(listContradictions(`It is ${text}.`, known)).toHaveLength(1);
  });

  it('is read with its sign and without separators', () => {
    expect(listMeasured('from −1,400 km to 2.5 %')).toEqual([
      { digits: '-1400', value: -1400, unit: 'km' },
      { digits: '2.5', value: 2.5, unit: '%' },
    ]);
  });
});
