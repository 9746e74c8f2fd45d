// The groups of a class: who is in each, and forms that make, change and remove them.
import type { Metadata } from 'next';
import { Fragment } from 'react';
import { PupilBoxes } from '@/components/teach/pupil-boxes';
import { SendForm } from '@/components/teach/send-form';
import { TextField } from '@/components/teach/text-field';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { isolate } from '@/domain/isolate';
import { Frame } from '@/app/frame';
import { namePupil } from '@/app/grade-words';
import { getPage, type Page } from '@/app/i18n';
import { run } from '@/app/run';
import { getGroups, type GroupRow } from '@/server/use-cases/get-groups';
import type { Output } from '@/server/use-cases/use-case';

interface GroupsProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

interface PartProps {
  readonly page: Page;
  readonly found: Output<typeof getGroups>;
}

interface GroupProps extends PartProps {
  readonly group: GroupRow;
}

export async function generateMetadata({ params }: GroupsProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('groups.title') };
}

/** Of a group that is there, or of a new one. */
function GroupFields({ page, found, group }: PartProps & { readonly group?: GroupRow }) {
  const { t } = page;
  const chosen = new Set(group?.learnerIds);
  return (
    <>
      <TextField
        id={`name-${group?.id ?? 'new'}`}
        name="name"
        label={t('groups.name')}
        note={t('groups.nameNote')}
        value={group?.name ?? ''}
        maxLength={60}
        isRequired
      />
      <PupilBoxes
        legend={t('groups.who')}
        pupils={found.pupils.map((pupil) => ({
          ...{ id: pupil.learnerId, nickname: namePupil(pupil, page) },
          isChosen: chosen.has(pupil.learnerId),
        }))}
      />
    </>
  );
}

function Steps({ page, found, group }: GroupProps) {
  const { t, messages } = page;
  const path = `/api/v1/classes/${found.classId}/groups/${group.id}`;
  return (
    <div className="acts">
      <details>
        <summary className="link">{t('groups.change')}</summary>
        <SendForm
          action={`${path}/members`}
          method="PUT"
          sendLabel={t('groups.changeSend')}
          words={messages.form}
        >
          <p className="small soft">{t('groups.changeNote')}</p>
          <input type="hidden" name="version" value={group.version} />
          <GroupFields {...{ page, found, group }} />
        </SendForm>
      </details>
      <details>
        <summary className="link">{t('groups.remove')}</summary>
        <SendForm
          action={path}
          method="DELETE"
          sendLabel={t('groups.removeConfirm')}
          look="low"
          words={messages.form}
        >
          <p>{t('groups.removeText')}</p>
        </SendForm>
      </details>
    </div>
  );
}

function Group(props: GroupProps) {
  const { page, found, group } = props;
  const members = found.pupils.filter(({ learnerId }) => group.learnerIds.includes(learnerId));
  return (
    <li>
      <div className="grow grid gap-s2">
        <h2 className="name">
          <bdi>{group.name}</bdi>
        </h2>
        <p className="small soft">{page.t('groups.count', { count: members.length })}</p>
        <p>
          {members.map((pupil, index) => (
            <Fragment key={pupil.learnerId}>
              {index > 0 && ' · '}
              {/* Broken over two lines, half a nickname reads as another one. */}
              <span className="whitespace-nowrap">{namePupil(pupil, page)}</span>
            </Fragment>
          ))}
        </p>
        {!found.isArchived && <Steps {...props} />}
      </div>
    </li>
  );
}

function MakeGroup({ page, found }: PartProps) {
  const { t, messages } = page;
  return (
    <section className="grid gap-s4">
      <h2>{t('groups.make')}</h2>
      <SendForm
        action={`/api/v1/classes/${found.classId}/groups/{new}`}
        method="PUT"
        sendLabel={t('groups.makeSend')}
        words={messages.form}
      >
        <GroupFields page={page} found={found} />
      </SendForm>
    </section>
  );
}

function Groups({ page, found }: PartProps) {
  const { t } = page;
  return (
    <>
      <p className="lead">{t('groups.lead')}</p>
      {found.isArchived && <Notice>{t('groups.archived')}</Notice>}
      {found.groups.length === 0 ? (
        !found.isArchived && <EmptyState title={t('groups.emptyTitle')} text={t('groups.emptyText')} />
      ) : (
        <Ledger label={t('groups.title')}>
          {found.groups.map((group) => (
            <Group key={group.id} {...{ page, found, group }} />
          ))}
        </Ledger>
      )}
      {!found.isArchived && <MakeGroup page={page} found={found} />}
    </>
  );
}

export default async function GroupsPage({ params }: GroupsProps) {
  const { locale, class: id } = await params;
  const page = await getPage(locale);
  const { t, href } = page;
  const found = await run(getGroups, page, { class: id });
  const pupilsHref = href(`/teach/${id}/pupils`);
  return (
    <Frame page={page} path={`/teach/${id}/groups`} current="teach" width="narrow">
      <p className="over">{isolate(found.className)}</p>
      <MarsTitle>{t('groups.title')}</MarsTitle>
      {found.pupils.length === 0 && found.groups.length === 0 ? (
        <EmptyState
          title={t('classes.rosterEmptyTitle')}
          text={t('groups.noPupils')}
          action={
            <Action variant="plain" href={pupilsHref}>
              {t('classes.back')}
            </Action>
          }
        />
      ) : (
        <>
          <Groups page={page} found={found} />
          <TextLink href={pupilsHref} icon="back">
            {t('classes.back')}
          </TextLink>
        </>
      )}
    </Frame>
  );
}
