// The parts of the page of the house: tables of people, invitations, sizes, and what was done last.
import { ScrollBox } from '@/components/lesson/data-table';
import { InviteForm } from '@/components/staff/invite-form';
import { SendForm } from '@/components/teach/send-form';
import { isAuditAction, type AuditAction } from '@/domain/audit';
import { isolate } from '@/domain/isolate';
import { intlLocale } from '@/domain/number-text';
import type { getHouse } from '@/server/use-cases/get-house';
import type { Output } from '@/server/use-cases/use-case';
import type { Page } from './i18n';

type House = Output<typeof getHouse>;
interface PartProps {
  readonly page: Page;
  readonly house: House;
}

/** By the clock of the server. */
function writeMoment({ locale, digits }: Page, moment: Date): string {
  const form = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(intlLocale(locale, digits), form).format(moment);
}

function HeadRow({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function People({ page: { t, date }, house }: PartProps) {
  return (
    <ScrollBox label={t('house.people')}>
      <table className="table">
        <caption className="visually-hidden">{t('house.people')}</caption>
        <HeadRow names={[t('house.displayName'), t('staff.name'), t('house.role'), t('house.since')]} />
        <tbody>
          {house.people.map(({ signInName, displayName, role, createdAt }) => (
            <tr key={signInName}>
              <th scope="row">
                <bdi>{displayName}</bdi>
              </th>
              <td>
                <bdi>{signInName}</bdi>
              </td>
              <td>{t(`house.roles.${role}`)}</td>
              <td>{date(createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export function Invitations({ page: { t, date, messages }, house }: PartProps) {
  if (house.invitations.length === 0) return <p className="soft">{t('house.noInvitations')}</p>;
  return (
    <ScrollBox label={t('house.invitations')}>
      <table className="table">
        <caption className="visually-hidden">{t('house.invitations')}</caption>
        <HeadRow names={[t('house.invitedAs'), t('house.made'), t('house.until'), t('house.change')]} />
        <tbody>
          {house.invitations.map(({ id, role, createdAt, expiresAt }) => (
            <tr key={id}>
              <th scope="row">{t(`house.roles.${role}`)}</th>
              <td>{date(createdAt)}</td>
              <td>{date(expiresAt)}</td>
              <td>
                <details>
                  <summary>{t('house.takeBackAsk')}</summary>
                  <p className="small">{t('house.takeBackNote')}</p>
                  <SendForm
                    action={`/api/v1/invitations/${id}`}
                    method="DELETE"
                    sendLabel={t('house.takeBack')}
                    look="low"
                    words={messages.form}
                  />
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export function Invite({ page: { t } }: Pick<PartProps, 'page'>) {
  return (
    <InviteForm
      words={{
        as: t('house.invite.as'),
        teacher: t('house.invite.teacher'),
        admin: t('house.invite.admin'),
        make: t('house.invite.make'),
        sending: t('form.sending'),
        later: t('form.later'),
        made: t('house.invite.made'),
        madeNote: t('house.invite.madeNote'),
        copy: t('house.invite.copy'),
        copied: t('house.invite.copied'),
        done: t('house.invite.done'),
      }}
    />
  );
}

/** Names and what stands behind them. A number among them is written by the page's own digits. */
function Facts({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly (readonly [string, string])[];
}) {
  return (
    <ScrollBox label={label}>
      <table className="table num">
        <caption className="visually-hidden">{label}</caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export function Sizes({ page, house }: PartProps) {
  const { t, number } = page;
  const { classes, learners, attempts, responses, databaseBytes } = house.counts;
  return (
    <Facts
      label={t('house.sizes')}
      rows={[
        [t('house.classes'), number(classes)],
        [t('house.learners'), number(learners)],
        [t('house.attempts'), number(attempts)],
        [t('house.responses'), number(responses)],
        [t('house.size'), t('house.megabytes', { size: number(databaseBytes / 1_000_000, 1) })],
        // A version is a name, not a number: its digits stay as they are.
        [t('house.version'), house.version],
        [t('house.health'), t('house.milliseconds', { time: number(house.databaseMs, 1) })],
        [t('house.running'), writeMoment(page, house.runningSince)],
      ]}
    />
  );
}

export function Retention({ page, house }: PartProps) {
  const { t, number } = page;
  const { months, lastAt, due } = house.retention;
  const others = due.auditEntries + due.signInTries + due.invitations + due.erasures + due.familyLinks;
  return (
    <>
      <p>{t('house.retention.text', { months })}</p>
      <Facts
        label={t('house.retention.title')}
        rows={[
          [
            t('house.retention.lastAt'),
            lastAt === null ? t('house.retention.never') : writeMoment(page, lastAt),
          ],
          [t('house.retention.learners'), number(due.learners)],
          [t('house.retention.classes'), number(due.classes)],
          [t('house.retention.others'), number(others)],
        ]}
      />
    </>
  );
}

function tellAction(action: string, { t, messages }: Page): string {
  const sentences: Readonly<Record<AuditAction, string>> = messages.house.did;
  return isAuditAction(action) ? sentences[action] : t('house.did.other', { action: isolate(action) });
}

export function Audit({ page, house }: PartProps) {
  const { t } = page;
  if (house.audit.length === 0) return <p className="soft">{t('house.noAudit')}</p>;
  return (
    <>
      <p className="small soft">{t('house.auditNote', { most: house.audit.length })}</p>
      <ScrollBox label={t('house.audit')}>
        <table className="table">
          <caption className="visually-hidden">{t('house.audit')}</caption>
          <HeadRow names={[t('house.what'), t('house.who'), t('house.when')]} />
          <tbody>
            {house.audit.map(({ id, at, action, by }) => (
              <tr key={id}>
                <th scope="row">{tellAction(action, page)}</th>
                <td>{by === null ? t('house.byNobody') : <bdi>{by}</bdi>}</td>
                <td>{writeMoment(page, at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
