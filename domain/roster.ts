// The list of a class: which nicknames a teacher may give, and how a pasted list is read.

export const MOST_PUPILS = 100;
const SHORTEST_NICKNAME = 2;
/** In letters, accents counted with them. */
export const LONGEST_NICKNAME = 40;
/** A year or a shirt number is fine; what could be a phone number or a date of birth is not. */
const MOST_DIGITS = 4;

/** How many drawn pictures there are to choose from, numbered from 0. */
export const AVATARS = 12;

export type NicknameFault = 'length' | 'signs' | 'digits' | 'twice';

/** One form for what looks the same, so that the eye and the list agree on who is who. */
export function comparedNickname(nickname: string): string {
  return nickname.normalize('NFKC').toLowerCase();
}

/** What speaks against a nickname; null when nothing does. Spaces around and within it are already tidied. */
function findFault(nickname: string): NicknameFault | null {
  const length = Array.from(nickname).length;
  if (length < SHORTEST_NICKNAME || length > LONGEST_NICKNAME) return 'length';
  // Letters of any script with up to two marks on each. Nothing that turns the direction, is markup, an address or a
  // formula: those begin with or need signs that are no letters.
  if (!/^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd} '’.-]*$/u.test(nickname) || /\p{M}{3}/u.test(nickname))
    return 'signs';
  if ((nickname.match(/\p{Nd}/gu) ?? []).length > MOST_DIGITS) return 'digits';
  if ((nickname.match(/\p{L}/gu) ?? []).length < 2) return 'signs';
  // An address of a page or of somebody: a dot between letters.
  return /\p{L}\.\p{L}/u.test(nickname) ? 'signs' : null;
}

interface RosterFault {
  /** From 1, empty lines counted: as the text area shows it. */
  readonly line: number;
  readonly fault: NicknameFault;
}

export interface ReadRoster {
  readonly nicknames: readonly string[];
  readonly faults: readonly RosterFault[];
}

/** A pasted list, one nickname a line; empty lines are left out. `taken`: those that the class has already. */
export function readRoster(text: string, taken: readonly string[] = []): ReadRoster {
  const seen = new Set(taken.map(comparedNickname));
  const nicknames: string[] = [];
  const faults: RosterFault[] = [];
  for (const [index, given] of text.split(/\r\n|[\r\n]/u).entries()) {
    const nickname = given
      .normalize('NFC')
      .replaceAll(/[\p{Zs}\t]+/gu, ' ')
      .trim();
    if (nickname === '') continue;
    const compared = comparedNickname(nickname);
    const fault = findFault(nickname) ?? (seen.has(compared) ? 'twice' : null);
    if (fault !== null) faults.push({ line: index + 1, fault });
    else nicknames.push(nickname);
    seen.add(compared);
  }
  return { nicknames, faults };
}
