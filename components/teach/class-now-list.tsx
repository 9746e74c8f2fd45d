'use client';
// What a class is doing now, renewed while it is open: those who are stuck stand first, then by what they do, each by
// nickname. Nobody is ranked.
import { useEffect, useRef, useState } from 'react';
import type { Digits, Locale } from '@/domain/locale';
import { printNumber } from '@/domain/number-text';
import type { ClassNow, PupilNow } from '@/domain/statistics/pupil-now';
import { Icon, type IconName } from '../ui/icon';
import { Ledger } from '../ui/ledger';
import { Notice } from '../ui/notice';
import { StatusLine } from '../ui/status-line';
import { useClassNow } from './use-class-now';

const groups = ['stuck', 'working', 'done', 'away', 'none'] as const;
type Group = (typeof groups)[number];

/** Texts with {names} in them that are filled in here, because numbers change while the page is open. */
type ClassNowWords = Readonly<
  Record<Group | 'lead' | 'summary' | 'stuckTries' | 'stuckQuiet' | 'question' | 'answered', string> &
    Record<PurposeKey | 'nameless' | 'over' | 'lost', string>
> & { readonly locale: Locale; readonly digits: Digits };
type PurposeKey = 'inline' | 'practice' | 'unit' | 'placement' | 'final' | 'objectives';

interface ClassNowListProps {
  readonly classId: string;
  readonly first: ClassNow;
  readonly words: ClassNowWords;
}

/** A screen reader is told no more often: a class at work changes every second. */
const SAY_MS = 10_000;

const groupOf: Record<PupilNow['state'], Group> = {
  'stuck-tries': 'stuck',
  'stuck-quiet': 'stuck',
  working: 'working',
  done: 'done',
  away: 'away',
  'not-begun': 'none',
};

const looks: Record<Group, { readonly icon: IconName; readonly className: string }> = {
  stuck: { icon: 'warning', className: 'no' },
  working: { icon: 'star-half', className: 'half' },
  done: { icon: 'star-tick', className: 'full' },
  away: { icon: 'circle-dashed', className: 'none' },
  none: { icon: 'circle-dashed', className: 'none' },
};

type Values = Readonly<Record<string, string | number>>;

function fillIn(text: string, values: Values, { locale, digits }: ClassNowWords): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? printNumber(value, 0, locale, digits) : value;
  });
}

function countGroups({ pupils }: ClassNow): Record<Group, number> {
  const counts = { stuck: 0, working: 0, done: 0, away: 0, none: 0 };
  for (const { state } of pupils) counts[groupOf[state]] += 1;
  return counts;
}

function writeNote({ state, work }: PupilNow, words: ClassNowWords): string {
  if (work === null) return '';
  const { title, number, questions: count, answered, ago } = work;
  const reasons: Partial<Record<PupilNow['state'], string>> = {
    'stuck-tries': words.stuckTries,
    'stuck-quiet': words.stuckQuiet,
  };
  const reason = reasons[state];
  const isAtIt = groupOf[state] === 'stuck' || state === 'working';
  return [
    ...(reason === undefined ? [] : [reason]),
    fillIn(words[work.purpose], { title }, words),
    ...(isAtIt && number !== null ? [fillIn(words.question, { number, count }, words)] : []),
    ...(state === 'working' || state === 'away' ? [fillIn(words.answered, { answered, count }, words)] : []),
    ago,
  ].join(' · ');
}

/** The text as it was when it was last said: at once, then every ten seconds. */
function useSaidSlowly(text: string): string {
  const [said, setSaid] = useState(text);
  const newest = useRef(text);
  useEffect(() => {
    newest.current = text;
  }, [text]);
  useEffect(() => {
    const timer = setInterval(() => {
      setSaid(newest.current);
    }, SAY_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return said;
}

function PupilGroup({
  group,
  classId,
  pupils,
  words,
}: {
  readonly classId: string;
  readonly group: Group;
  readonly pupils: readonly PupilNow[];
  readonly words: ClassNowWords;
}) {
  if (pupils.length === 0) return null;
  const { icon, className } = looks[group];
  return (
    <section>
      <h2>
        {words[group]}{' '}
        <span className="soft">({printNumber(pupils.length, 0, words.locale, words.digits)})</span>
      </h2>
      <Ledger>
        {pupils.map((pupil) => (
          <li key={pupil.key}>
            <div className="row">
              <span className={className}>
                <Icon name={icon} className="glyph" />
              </span>
              <span className="grow">
                <a className="link name" href={`/${words.locale}/teach/${classId}/pupils/${pupil.key}`}>
                  <bdi>{pupil.nickname ?? words.nameless}</bdi>
                </a>
                <span className="small">{writeNote(pupil, words)}</span>
              </span>
            </div>
          </li>
        ))}
      </Ledger>
    </section>
  );
}

export function ClassNowList({ classId, first, words }: ClassNowListProps) {
  const { now, line } = useClassNow(classId, first);
  const summary = fillIn(words.summary, countGroups(now), words);
  const said = useSaidSlowly(summary);
  return (
    <div className="grid gap-s5">
      <div>
        <p className="lead" aria-hidden="true">
          {summary}
        </p>
        <StatusLine className="visually-hidden">{said}</StatusLine>
        <p className="small soft mt-s2">{words.lead}</p>
      </div>
      {line !== 'open' && (
        <Notice kind={line === 'over' ? 'error' : 'info'} live>
          {words[line]}
        </Notice>
      )}
      {groups.map((group) => (
        <PupilGroup
          key={group}
          group={group}
          classId={classId}
          pupils={now.pupils.filter(({ state }) => groupOf[state] === group)}
          words={words}
        />
      ))}
    </div>
  );
}
