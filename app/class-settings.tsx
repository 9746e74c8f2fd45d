// What a teacher sets for a class as a whole: its join code, who teaches it, ending sessions, putting it away.
import { PageAddress } from '@/components/teach/page-address';
import { SendForm } from '@/components/teach/send-form';
import { TextField } from '@/components/teach/text-field';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { isolate } from '@/domain/isolate';
import { writeJoinCode } from '@/domain/join-code';
import type { Page } from './i18n';
import type { Roster } from './roster-table';

interface ClassPartProps {
  readonly page: Page;
  readonly roster: Roster;
}

export function JoinCode({ page, roster, now }: ClassPartProps & { readonly now: Date }) {
  const { t, href } = page;
  const { id, joinCode } = roster;
  const action = `/api/v1/classes/${id}/join-code`;
  const words = page.messages.form;
  return (
    <section className="grid gap-s4">
      <h2>{t('classes.codeTitle')}</h2>
      <p>{t('classes.codeText')}</p>
      {joinCode === null ? (
        <SendForm action={action} method="PUT" sendLabel={t('classes.codeOpen')} look="plain" words={words} />
      ) : (
        <>
          <p>
            {t('classes.codeWhere')} <PageAddress path={href('/join')} />
          </p>
          <p className="join-code" dir="ltr" lang="en">
            {writeJoinCode(joinCode.code)}
          </p>
          <p className="soft">
            {t('classes.codeLeft', {
              minutes: Math.floor((joinCode.until.getTime() - now.getTime()) / 60_000),
            })}
          </p>
          <div className="acts">
            <SendForm
              action={action}
              method="DELETE"
              sendLabel={t('classes.codeClose')}
              look="low"
              words={words}
            />
            <SendForm
              action={action}
              method="PUT"
              sendLabel={t('classes.codeNew')}
              look="low"
              words={words}
            />
          </div>
        </>
      )}
    </section>
  );
}

function Teachers({ page, roster }: ClassPartProps) {
  const { t } = page;
  const { id, teachers, isOwner } = roster;
  const action = `/api/v1/classes/${id}/teachers`;
  return (
    <section className="grid gap-s4">
      <h2>{t('classes.teachersTitle')}</h2>
      <Ledger label={t('classes.teachersTitle')}>
        {teachers.map((teacher) => (
          <LedgerRow
            key={teacher.learnerId}
            title={<bdi>{teacher.displayName}</bdi>}
            note={t(teacher.isOwner ? 'classes.owner' : 'classes.colleague')}
            end={
              isOwner && !teacher.isOwner ? (
                <SendForm
                  action={`${action}/${teacher.learnerId}`}
                  method="DELETE"
                  sendLabel={t('classes.removeTeacher', { name: isolate(teacher.displayName) })}
                  look="low"
                  words={page.messages.form}
                />
              ) : undefined
            }
          />
        ))}
      </Ledger>
      {isOwner && (
        <SendForm
          action={action}
          method="PUT"
          sendLabel={t('classes.addTeacher')}
          look="low"
          words={page.messages.form}
        >
          <TextField
            id="colleague"
            name="signInName"
            label={t('classes.signInName')}
            maxLength={60}
            isRequired
          />
        </SendForm>
      )}
    </section>
  );
}

/** What reaches everybody opens first and says what it does. */
function WholeClass({ page, roster }: ClassPartProps) {
  const { t } = page;
  const { id, isOwner, isArchived } = roster;
  const action = `/api/v1/classes/${id}`;
  const words = page.messages.form;
  const archive = `${action}/archive`;
  return (
    <section className="grid gap-s4">
      <h2>{t('classes.classTitle')}</h2>
      <details>
        <summary>{t('classes.endSessions')}</summary>
        <p>{t('classes.endSessionsText')}</p>
        <SendForm
          action={`${action}/sessions`}
          method="DELETE"
          sendLabel={t('classes.endSessions')}
          look="low"
          words={words}
        />
      </details>
      {isOwner && isArchived && (
        <SendForm action={archive} method="DELETE" sendLabel={t('classes.reopen')} look="low" words={words} />
      )}
      {isOwner && !isArchived && (
        <details>
          <summary>{t('classes.archive')}</summary>
          <p>{t('classes.archiveText')}</p>
          <SendForm action={archive} method="PUT" sendLabel={t('classes.archive')} look="low" words={words} />
        </details>
      )}
    </section>
  );
}

export function ClassSettings(props: ClassPartProps) {
  return (
    <>
      <Teachers {...props} />
      <WholeClass {...props} />
    </>
  );
}
