// The parts of a pupil's page: what was misunderstood, which ideas are understood, what was done of the class's work.
import { GradeWords } from '@/components/teach/grade-cell';
import { Action } from '@/components/ui/action';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { StateWord } from '@/components/ui/state-word';
import { Text } from '@/components/ui/text';
import { TextLink } from '@/components/ui/text-link';
import type { getPupil, GivenWork } from '@/server/use-cases/get-pupil';
import type { Output } from '@/server/use-cases/use-case';
import { sayMark } from './grade-words';
import type { Page } from './i18n';
import { lessonLink } from './lesson-link';
import { Moment } from './moment';
import { titleWork } from './work-title';

export type FoundPupil = Output<typeof getPupil>;

interface PartProps {
  readonly page: Page;
  readonly found: FoundPupil;
}

export function Misconceptions({ page, found }: PartProps) {
  const { t } = page;
  return (
    <section>
      <h3>{t('pupil.misconceptions')}</h3>
      {found.misconceptions.length === 0 ? (
        <p>{t('pupil.misconceptionsNone')}</p>
      ) : (
        <Ledger>
          {found.misconceptions.map(({ id, idea, remedy, lesson, step, times, isPast }) => {
            const link = lesson === null ? null : lessonLink(lesson, step, page);
            return (
              <li key={id} className="pupil-idea">
                <b>
                  <Text>{idea}</Text>
                </b>
                <p className="small soft">
                  {t('pupil.times', { count: times })} {isPast && t('pupil.past')}
                </p>
                <p>
                  <Text>{remedy}</Text>
                </p>
                {link !== null && (
                  <TextLink href={link.href} small>
                    {t('pupil.toStep', { lesson: link.label })}
                  </TextLink>
                )}
              </li>
            );
          })}
        </Ledger>
      )}
    </section>
  );
}

export function Ideas({ page, found }: PartProps) {
  const { t, locale, number } = page;
  return (
    <section className="grid gap-s3">
      <h3>{t('pupil.ideas')}</h3>
      {found.units.length === 0 ? (
        <p>{t('pupil.ideasNone')}</p>
      ) : (
        <p className="small soft">{t('progress.lead')}</p>
      )}
      {found.units.map(({ unit, understood, underWay }) => (
        <div key={unit.id}>
          <h4>
            <span className="over">{t('unit.number', { number: number(unit.number) })}</span>{' '}
            {unit.words[locale].title}
          </h4>
          <Ledger>
            {understood.map(({ id, words }) => (
              <LedgerRow
                key={id}
                title={words[locale].name}
                end={<StateWord state="right" word={t('states.understood')} />}
              />
            ))}
            {underWay.map(({ id, words }) => (
              <LedgerRow
                key={id}
                title={words[locale].name}
                end={<StateWord state="nearly" word={t('states.under-way')} />}
              />
            ))}
          </Ledger>
        </div>
      ))}
    </section>
  );
}

/** Each try: the way to its answers, or why there is none. */
function Tries({ page, found, one }: PartProps & { readonly one: GivenWork }) {
  const { t, href, number } = page;
  const path = `/teach/${found.classId}/pupils/${found.pupil.learnerId}/attempts`;
  return one.attempts.map(({ id, submittedAt, isHidden }, index) => {
    const which = { number: number(index + 1) };
    if (submittedAt !== null && !isHidden)
      return (
        <div key={id}>
          <TextLink href={href(`${path}/${id}`)} small>
            {t('pupil.answers', which)}
          </TextLink>
        </div>
      );
    return (
      <p key={id} className="small soft">
        {t(submittedAt === null ? 'pupil.answersUnderWay' : 'pupil.answersHidden', which)}
      </p>
    );
  });
}

function WorkRow({ page, found, one }: PartProps & { readonly one: GivenWork }) {
  const { t, href, number } = page;
  const { assignment, thing, cell } = one;
  const { dueAt, closesAt, id } = assignment;
  const percent = cell.percent === null ? null : t('gradebook.percent', { percent: number(cell.percent) });
  return (
    <li>
      <div className="grow">
        <a className="link" href={href(`/teach/${found.classId}/gradebook/${id}/${found.pupil.learnerId}`)}>
          {titleWork(thing, page)}
        </a>
        <p className="small soft">
          {dueAt !== null && <Moment page={page} label={t('assignments.due')} at={dueAt} />}
          {dueAt === null && closesAt !== null && (
            <Moment page={page} label={t('assignments.closes')} at={closesAt} />
          )}
        </p>
        <Tries page={page} found={found} one={one} />
      </div>
      <GradeWords mark={cell.mark} percent={percent} words={sayMark(cell, page)} />
    </li>
  );
}

export function Work({ page, found }: PartProps) {
  const { t, href } = page;
  if (found.work.length === 0)
    return (
      <section className="grid gap-s3">
        <h3>{t('pupil.work')}</h3>
        <p>{t('pupil.workNone')}</p>
        <div className="acts">
          <Action href={href(`/teach/${found.classId}/assignments`)} variant="plain" arrow>
            {t('pupil.workAction')}
          </Action>
        </div>
      </section>
    );
  return (
    <section>
      <h3>{t('pupil.work')}</h3>
      <Ledger>
        {found.work.map((one) => (
          <WorkRow key={one.assignment.id} page={page} found={found} one={one} />
        ))}
      </Ledger>
    </section>
  );
}

/** Counts only: what it was is the pupil's own. */
export function OwnPace({ page: { t }, found: { ownPace } }: PartProps) {
  const { lessonsDone, lessonsUnderWay, quizzes, answers } = ownPace;
  return (
    <section>
      <h3>{t('pupil.ownPace')}</h3>
      <ul className="list-disc ps-s5">
        <li>{t('pupil.ownLessonsDone', { count: lessonsDone })}</li>
        <li>{t('pupil.ownLessonsUnderWay', { count: lessonsUnderWay })}</li>
        <li>{t('pupil.ownQuizzes', { count: quizzes })}</li>
        <li>{t('pupil.ownAnswers', { count: answers })}</li>
      </ul>
    </section>
  );
}
