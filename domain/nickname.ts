// Nicknames that the course offers, so that nobody has to be called by a real name: a quality and something seen in the
// sky or on Mars. No word here is a usual first name in its language.
import type { Locale } from './locale';
import { shuffle, type Random } from './random';

interface WordPair {
  readonly qualities: readonly string[];
  readonly things: readonly string[];
  readonly join: (quality: string, thing: string) => string;
}

const english: WordPair = {
  qualities: [
    ...['Quiet', 'Bright', 'Swift', 'Brave', 'Clever', 'Curious', 'Golden', 'Silver', 'Gentle', 'Calm'],
    ...['Distant', 'Frosty', 'Glowing', 'Lively', 'Nimble', 'Steady', 'Bold', 'Cosmic', 'Dreaming'],
    ...['Roaming', 'Crimson', 'Copper', 'Patient', 'Soaring'],
  ],
  things: [
    ...['Dune', 'Crater', 'Comet', 'Canyon', 'Orbit', 'Meteor', 'Star', 'Moon', 'Nebula', 'Galaxy'],
    ...['Pebble', 'Summit', 'Valley', 'Volcano', 'Glacier', 'Horizon', 'Lander', 'Compass', 'Lens'],
    ...['Boulder', 'Plateau', 'Eclipse', 'Twilight', 'Planet'],
  ],
  join: (quality, thing) => `${quality} ${thing}`,
};

/** In the masculine. Only such as take ة alone in the feminine, without another change of spelling. */
const arabicQualities = [
  ...['هادئ', 'لامع', 'سريع', 'شجاع', 'ذكي', 'فضولي', 'بعيد', 'عجيب', 'مشرق', 'ساطع', 'دافئ', 'نشيط'],
  ...['مرح', 'رشيق', 'ذهبي', 'فضي', 'متألق', 'حالم', 'مغامر', 'متأمل', 'قوي', 'نقي', 'خفيف', 'غامض'],
];
const joinArabic = (quality: string, thing: string): string => `${thing} ${quality}`;

/** An adjective agrees with its noun, so nouns and adjectives of one gender stand together. */
const arabicMasculine: WordPair = {
  qualities: arabicQualities,
  things: [
    ...['نجم', 'كوكب', 'جبل', 'بركان', 'كثيب', 'مدار', 'نيزك', 'مسبار', 'مرصد', 'أفق', 'شفق', 'كويكب'],
    ...['ضوء', 'جليد'],
  ],
  join: joinArabic,
};
const arabicFeminine: WordPair = {
  qualities: arabicQualities.map((quality) => `${quality}ة`),
  things: [
    ...['نجمة', 'مجرة', 'صخرة', 'مركبة', 'عربة', 'غيمة', 'فوهة', 'قمة', 'ريح', 'سماء', 'بوصلة', 'عدسة'],
    ...['ومضة', 'هضبة'],
  ],
  join: joinArabic,
};

const pairs: Record<Locale, readonly WordPair[]> = { en: [english], ar: [arabicMasculine, arabicFeminine] };

/** Every nickname of a language, each once, in a fixed order. */
export function listNicknames(locale: Locale): string[] {
  return pairs[locale].flatMap(({ qualities, things, join }) =>
    things.flatMap((thing) => qualities.map((quality) => join(quality, thing))),
  );
}

/**
 * `count` different nicknames drawn by `random`, none of them in `taken` (those that the class has already).
 * Throws RangeError when the language has fewer left.
 */
export function offerNicknames(
  count: number,
  locale: Locale,
  random: Random,
  taken: ReadonlySet<string> = new Set(),
): string[] {
  const free = listNicknames(locale).filter((nickname) => !taken.has(nickname));
  if (count > free.length)
    throw new RangeError(`${String(count)} nicknames wanted, ${String(free.length)} free`);
  return shuffle(free, random).slice(0, count);
}
