// The pupils of a class: who is in it, how others come in, and what is set for them.
import './pupils.css';
import type { Metadata } from 'next';
import { ForgetNames } from '@/components/teach/own-names';
import { PasteNicknames } from '@/components/teach/paste-nicknames';
import { SendForm } from '@/components/teach/send-form';
import { TextField } from '@/components/teach/text-field';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { ClassFrame } from '@/app/class-frame';
import { ClassSettings, JoinCode } from '@/app/class-settings';
import { getPage, type Page } from '@/app/i18n';
import { RosterTable, type Roster } from '@/app/roster-table';
import { getActor, run } from '@/app/run';
import { getRoster } from '@/server/use-cases/get-roster';

interface PupilsProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

interface PartProps {
  readonly page: Page;
  readonly roster: Roster;
}

export async function generateMetadata({ params }: PupilsProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('teach.tab.pupils') };
}

function PupilList({ page, roster }: PartProps) {
  const { t, href } = page;
  const { id, pupils } = roster;
  if (pupils.length === 0)
    return <EmptyState title={t('classes.rosterEmptyTitle')} text={t('classes.rosterEmptyText')} />;
  return (
    <section className="grid gap-s4">
      <h2>{t('classes.rosterTitle')}</h2>
      <div className="acts">
        <Action href={href(`/teach/${id}/cards`)} icon="print">
          {t('classes.cardsLink')}
        </Action>
        <Action href={href(`/teach/${id}/pins`)} icon="print" variant="plain">
          {t('pins.link')}
        </Action>
        <Action href={href(`/teach/${id}/groups`)} variant="plain">
          {t('groups.link')}
        </Action>
      </div>
      <RosterTable page={page} roster={roster} />
      <p className="small soft">{t('classes.ownNote')}</p>
      <div className="acts">
        <ForgetNames
          classId={id}
          pupilIds={pupils.map(({ learnerId }) => learnerId)}
          label={t('classes.ownForget')}
        />
      </div>
    </section>
  );
}

function AddPupils({ page, roster }: PartProps) {
  const { t, messages, digits } = page;
  const { id, pupils } = roster;
  const action = `/api/v1/classes/${id}/pupil-lists/{new}`;
  const words = page.messages.form;
  return (
    <section className="grid gap-s4">
      <h2>{t('classes.addTitle')}</h2>
      <div className="pupils-add grid gap-s6">
        <SendForm
          action={action}
          method="PUT"
          sendLabel={t('classes.addCount')}
          look={pupils.length === 0 ? 'filled' : 'plain'}
          words={words}
        >
          <TextField
            id="count"
            name="count"
            type="number"
            label={t('classes.count')}
            note={t('classes.countNote')}
            isRequired
          />
        </SendForm>
        <details>
          <summary>{t('classes.pasteTitle')}</summary>
          <SendForm action={action} method="PUT" sendLabel={t('classes.addPaste')} look="plain" words={words}>
            <PasteNicknames
              label={t('classes.paste')}
              note={t('classes.pasteNote')}
              lineWords={messages.classes.line}
              faultWords={messages.classes.fault}
              file={{
                ...{ label: t('classes.file'), note: t('classes.fileNote') },
                faultWords: messages.classes.fileFault,
              }}
              taken={pupils.flatMap(({ nickname }) => nickname ?? [])}
              digits={digits}
            />
          </SendForm>
        </details>
      </div>
    </section>
  );
}

export default async function PupilsPage({ params }: PupilsProps) {
  const { locale, class: id } = await params;
  const page = await getPage(locale);
  const roster = await run(getRoster, page, { class: id });
  const { now } = await getActor();
  const code = roster.isArchived ? null : <JoinCode page={page} roster={roster} now={now} />;
  // While it is open it is what everybody in the room looks for.
  const isOpen = roster.joinCode !== null;
  return (
    <ClassFrame page={page} classId={id} name={roster.name} current="pupils">
      <div className="pupils">
        {roster.isArchived && <Notice>{page.t('classes.isArchived')}</Notice>}
        {isOpen && code}
        <PupilList page={page} roster={roster} />
        <AddPupils page={page} roster={roster} />
        {!isOpen && code}
        <ClassSettings page={page} roster={roster} />
      </div>
    </ClassFrame>
  );
}
