// The questions of the gallery in English: of the length and the make that real ones have.
import type { PublicQuestion } from '@/domain/question/public-question';

const hintCount = 2;

export const samplesInEnglish: readonly PublicQuestion[] = [
  {
    kind: 'choice',
    title: 'Red',
    stem: 'From afar Mars looks red. What does its red tell us?',
    hintCount,
    options: [
      { id: 'a', text: 'Mars is hot, like glowing metal' },
      { id: 'b', text: 'There is rusted iron in its dust' },
      { id: 'c', text: 'Its sky colours it, as at sunset' },
    ],
  },
  {
    kind: 'multiple',
    title: 'Water',
    stem: 'Where is water found on Mars today?',
    hintCount,
    options: [
      { id: 'a', text: 'As ice in the polar caps' },
      { id: 'b', text: 'As vapour in the air' },
      { id: 'c', text: 'In lakes under the open sky' },
    ],
  },
  {
    kind: 'true-false',
    title: 'Air',
    stem: 'The mean temperature of Mars, about −63 °C, is warmer than that of Antarctica.',
    hintCount,
  },
  {
    kind: 'numeric',
    title: 'Weight of a rover',
    stem: 'Perseverance has a mass of 1025 kg. How hard does Mars pull on it, at 3.73 N on each kilogram?',
    hintCount,
    unit: 'N',
    unitText: 'N',
    figures: 2,
  },
  {
    kind: 'text',
    title: 'Highest volcano',
    stem: 'What is the name of the highest volcano on Mars?',
    hintCount,
  },
  {
    kind: 'order',
    title: 'High and low',
    stem: 'Put these places in order of their height.',
    hintCount,
    first: 'Highest',
    last: 'Lowest',
    items: [
      { id: 'a', text: 'Floor of Jezero crater' },
      { id: 'b', text: 'Summit of Olympus Mons' },
      { id: 'c', text: 'Floor of Gale crater, where Curiosity landed' },
      { id: 'd', text: 'Summit of Pavonis Mons' },
      { id: 'e', text: 'Floor of the Hellas basin' },
    ],
  },
  {
    kind: 'match',
    title: 'Spacecraft',
    stem: 'What does each of these spacecraft do, or what did it do?',
    hintCount,
    items: [
      { id: 'a', text: 'Hope, the orbiter of the Emirates' },
      { id: 'b', text: 'InSight' },
      { id: 'c', text: 'Perseverance' },
    ],
    partners: [
      { id: 'a', text: 'Listened for quakes in the ground' },
      { id: 'b', text: 'Carried people' },
      { id: 'c', text: 'Watches the weather at every hour of the day' },
      { id: 'd', text: 'Collects samples of rock in an old river delta' },
    ],
  },
  {
    kind: 'categorise',
    title: 'Two planets',
    stem: 'Which planet is this true of?',
    hintCount,
    items: [
      { id: 'a', text: 'A year of 687 days' },
      { id: 'b', text: 'Seas of liquid water' },
      { id: 'c', text: 'Seasons' },
      { id: 'd', text: 'Frost of carbon dioxide at the poles' },
    ],
    groups: [
      { id: 'a', text: 'Earth' },
      { id: 'b', text: 'Mars' },
      { id: 'c', text: 'Both' },
    ],
  },
  {
    kind: 'categorise',
    title: 'Four agencies',
    stem: 'Who sent this spacecraft?',
    hintCount,
    items: [
      { id: 'a', text: 'Curiosity' },
      { id: 'b', text: 'Hope' },
      { id: 'c', text: 'Mars Express' },
      { id: 'd', text: 'Perseverance' },
    ],
    groups: [
      { id: 'a', text: 'United Arab Emirates' },
      { id: 'b', text: 'NASA' },
      { id: 'c', text: 'European Space Agency' },
      { id: 'd', text: 'China National Space Administration' },
    ],
  },
  {
    kind: 'cloze',
    title: 'Thin air',
    stem: 'What is the air of Mars like?',
    hintCount,
    passage: [
      { gap: null, text: 'The air of Mars is mostly ' },
      {
        gap: 'a',
        options: [
          { id: 'a', text: 'carbon dioxide' },
          { id: 'b', text: 'nitrogen' },
        ],
      },
      { gap: null, text: ' and presses on the ground with only ' },
      {
        gap: 'b',
        options: [
          { id: 'a', text: 'six thousandths' },
          { id: 'b', text: 'a tenth' },
        ],
      },
      { gap: null, text: ' of the pressure at our sea. Water that lies open there soon ' },
      {
        gap: 'c',
        options: [
          { id: 'a', text: 'flows away into the deep ground of the lowlands' },
          { id: 'b', text: 'freezes or boils' },
        ],
      },
      { gap: null, text: '.' },
    ],
  },
  {
    kind: 'hotspot',
    title: 'Heaviest air',
    stem: 'Where does the air press hardest on the ground?',
    hintCount,
    map: 'mars',
    spots: [
      { id: 'a', text: 'On a volcano that stands 21 km high', xPercent: 12.83, yPercent: 39.64 },
      { id: 'b', text: 'In a basin 7 km deep, in the south', xPercent: 69.58, yPercent: 73.56 },
      { id: 'c', text: 'In a crater close to the equator', xPercent: 88.28, yPercent: 53 },
      { id: 'd', text: 'On the ice at the north pole', xPercent: 50, yPercent: 1 },
    ],
  },
  {
    kind: 'estimate',
    title: 'Light from Mars',
    stem: 'When Mars is at its mean distance, how long does its light take to reach us?',
    hintCount,
    unit: 'min',
    unitText: 'min',
    range: { from: 0, to: 60, step: 1 },
  },
  {
    kind: 'claim',
    title: 'The first',
    stem: 'Read what is said and hold it against the record.',
    hintCount,
    claim: 'Hope was the first spacecraft that ever went into orbit around Mars.',
    from: 'A post under a picture',
    evidence: [
      { id: 'a', text: 'Hope went into orbit in February 2021' },
      { id: 'b', text: 'Mariner 9 went into orbit in November 1971' },
      { id: 'c', text: 'Hope has photographed aurorae on the night side' },
    ],
  },
];
