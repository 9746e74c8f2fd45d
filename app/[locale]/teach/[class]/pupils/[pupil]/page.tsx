// One pupil of a class, for its teachers.
import './pupil.css';
import type { Metadata } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { Action } from '@/components/ui/action';
import { TextLink } from '@/components/ui/text-link';
import { ClassFrame } from '@/app/class-frame';
import { namePupil } from '@/app/grade-words';
import { getPage, type Page } from '@/app/i18n';
import { Ideas, Misconceptions, OwnPace, Work, type FoundPupil } from '@/app/pupil-parts';
import { run } from '@/app/run';
import { isolate } from '@/domain/isolate';
import { getPupil } from '@/server/use-cases/get-pupil';

interface PupilProps {
  readonly params: Promise<{ locale: string; class: string; pupil: string }>;
}

interface PartProps {
  readonly page: Page;
  readonly found: FoundPupil;
}

async function find(params: PupilProps['params']): Promise<PartProps> {
  const { locale, ...place } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getPupil, page, place) };
}

export async function generateMetadata({ params }: PupilProps): Promise<Metadata> {
  const { page, found } = await find(params);
  const names = { pupil: namePupil(found.pupil, page), class: isolate(found.className) };
  return { title: page.t('pupil.pageTitle', names), robots: { index: false } };
}

function sayTime({ hours, minutes }: FoundPupil['timeSpent'], { t }: Page): string {
  if (hours + minutes === 0) return t('pupil.timeLittle');
  const inHours = t('pupil.hours', { count: hours });
  const inMinutes = t('pupil.minutes', { count: minutes });
  if (hours === 0) return t('pupil.time', { time: inMinutes });
  const both = t('pupil.hoursAndMinutes', { hours: inHours, minutes: inMinutes });
  return t('pupil.time', { time: minutes === 0 ? inHours : both });
}

function Head({ page, found }: PartProps) {
  const { t, number, date } = page;
  const { pupil, timeSpent } = found;
  const { avatar, timeFactor, joinedAt } = pupil;
  return (
    <section className="grid gap-s2 max-w-measure">
      <h2 className="flex items-center gap-s3">
        {avatar !== null && <Avatar number={avatar} />}
        {namePupil(pupil, page)}
      </h2>
      <p>
        {t('pupil.since', { date: date(joinedAt) })} {sayTime(timeSpent, page)}{' '}
        {timeFactor === 1 ? t('pupil.factorUsual') : t('pupil.factor', { factor: number(timeFactor, 2) })}
      </p>
      <p className="small soft">{t('pupil.timeNote')}</p>
    </section>
  );
}

function Family({ page, found }: PartProps) {
  const { t, href, date } = page;
  const { classId, pupil, linkEnds } = found;
  return (
    <section className="grid gap-s3 max-w-measure">
      <h3>{t('pupil.family')}</h3>
      <p>{t('pupil.familyText')}</p>
      {linkEnds !== null && <p>{t('pupil.familyLink', { date: date(linkEnds) })}</p>}
      <div className="acts">
        <Action href={href(`/teach/${classId}/pupils/${pupil.learnerId}/family`)} variant="plain" arrow>
          {t('pupil.familyOpen')}
        </Action>
      </div>
    </section>
  );
}

export default async function PupilPage({ params }: PupilProps) {
  const { page, found } = await find(params);
  const { t, href } = page;
  const { classId, className, pupil } = found;
  return (
    <ClassFrame
      page={page}
      classId={classId}
      name={className}
      current="pupils"
      subPath={`/${pupil.learnerId}`}
    >
      <div className="pupil">
        <Head page={page} found={found} />
        <Misconceptions page={page} found={found} />
        <Ideas page={page} found={found} />
        <Work page={page} found={found} />
        <OwnPace page={page} found={found} />
        <Family page={page} found={found} />
        <TextLink href={href(`/teach/${classId}/pupils`)} icon="back">
          {t('pupil.back')}
        </TextLink>
      </div>
    </ClassFrame>
  );
}
