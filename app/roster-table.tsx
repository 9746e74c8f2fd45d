// The table of a class's pupils, with what can be set for each.
import { ScrollBox } from '@/components/lesson/data-table';
import { OwnName } from '@/components/teach/own-names';
import { SendForm } from '@/components/teach/send-form';
import { Avatar } from '@/components/ui/avatar';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { isolate } from '@/domain/isolate';
import { textSizes } from '@/domain/settings';
import type { getRoster } from '@/server/use-cases/get-roster';
import type { Output } from '@/server/use-cases/use-case';
import type { Page } from './i18n';

export type Roster = Output<typeof getRoster>;
type Pupil = Roster['pupils'][number];

const timeFactors = [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3];

interface PupilProps {
  readonly page: Page;
  readonly classId: string;
  readonly pupil: Pupil;
}

function nameOf({ nickname }: Pupil, { t }: Page): string {
  return nickname ?? t('classes.unnamed');
}

function PupilSettings({ page, classId, pupil }: PupilProps) {
  const { t, number } = page;
  const { learnerId, locale, timeFactor, textSize } = pupil;
  const action = `/api/v1/classes/${classId}/pupils/${learnerId}`;
  const words = page.messages.form;
  const who = { nickname: isolate(nameOf(pupil, page)) };
  return (
    <div className="grid gap-s5 pupil-settings">
      <SendForm action={action} method="PUT" sendLabel={t('classes.save')} look="low" words={words}>
        <div>
          <label className="label" htmlFor={`time-${learnerId}`}>
            {t('classes.time')}
          </label>
          <select
            className="field"
            id={`time-${learnerId}`}
            name="timeFactor"
            defaultValue={String(timeFactor)}
          >
            {timeFactors.map((factor) => (
              <option key={factor} value={String(factor)}>
                {factor === 1
                  ? t('classes.timeUsual')
                  : t('classes.timeTimes', { factor: number(factor, 2) })}
              </option>
            ))}
          </select>
        </div>
        <ChoiceGroup
          legend={t('classes.pupilLanguage')}
          name="locale"
          chosen={locale}
          layout="across"
          choices={[
            { value: 'en', label: 'English', lang: 'en' },
            { value: 'ar', label: 'العربية', lang: 'ar' },
          ]}
        />
        <ChoiceGroup
          legend={t('settings.textSize')}
          name="textSize"
          chosen={textSize}
          layout="across"
          choices={textSizes.map((size) => ({ value: size, label: t(`settings.text.${size}`) }))}
        />
        <p className="small soft">{t('classes.ownDefaults')}</p>
      </SendForm>
      <details className="grid">
        <summary>{t('classes.remove')}</summary>
        <p>{t('classes.removeText', who)}</p>
        <SendForm
          action={action}
          method="DELETE"
          sendLabel={t('classes.removeConfirm', who)}
          look="low"
          words={words}
        />
      </details>
    </div>
  );
}

function PupilRow({ page, classId, pupil }: PupilProps) {
  const { t, date, href } = page;
  const { learnerId, avatar, locale, hasCard, hasPin, lastActiveAt } = pupil;
  const who = { nickname: isolate(nameOf(pupil, page)) };
  return (
    <tr>
      <th scope="row">
        <span className="flex items-center gap-s3">
          {avatar !== null && <Avatar number={avatar} />}
          <a className="link" href={href(`/teach/${classId}/pupils/${learnerId}`)}>
            <bdi>{nameOf(pupil, page)}</bdi>
          </a>
        </span>
      </th>
      <td>
        <OwnName classId={classId} pupilId={learnerId} label={t('classes.ownNameOf', who)} />
      </td>
      <td lang={locale}>{locale === 'en' ? 'English' : 'العربية'}</td>
      <td>{lastActiveAt === null ? t('classes.never') : date(lastActiveAt)}</td>
      <td>{t(hasCard ? 'classes.hasCard' : 'classes.noCard')}</td>
      <td>{t(hasPin ? 'pins.has' : 'pins.hasNone')}</td>
      <td>
        <details>
          <summary aria-label={t('classes.moreOf', who)}>{t('classes.more')}</summary>
          <PupilSettings page={page} classId={classId} pupil={pupil} />
        </details>
      </td>
    </tr>
  );
}

export function RosterTable({ page, roster }: { readonly page: Page; readonly roster: Roster }) {
  const { t } = page;
  return (
    <ScrollBox label={t('classes.rosterTitle')}>
      <table className="table roster">
        <caption className="small soft">{t('classes.pupils', { count: roster.pupils.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('classes.nickname')}</th>
            <th scope="col">{t('classes.ownName')}</th>
            <th scope="col">{t('classes.pupilLanguage')}</th>
            <th scope="col">{t('classes.lastActive')}</th>
            <th scope="col">{t('classes.card')}</th>
            <th scope="col">{t('pins.pin')}</th>
            <th scope="col">{t('classes.more')}</th>
          </tr>
        </thead>
        <tbody>
          {roster.pupils.map((pupil) => (
            <PupilRow key={pupil.learnerId} page={page} classId={roster.id} pupil={pupil} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
