// One cell of the gradebook: what counts, the pupil's tries, what was decided and why, and the form that decides.
import type { Metadata } from 'next';
import { GradeWords } from '@/components/teach/grade-cell';
import { SendForm } from '@/components/teach/send-form';
import { TextField } from '@/components/teach/text-field';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { isolate } from '@/domain/isolate';
import { ClassFrame } from '@/app/class-frame';
import { namePupil, sayMark } from '@/app/grade-words';
import { getPage, type Page } from '@/app/i18n';
import { Moment } from '@/app/moment';
import { run } from '@/app/run';
import { titleWork } from '@/app/work-title';
import { getGrade } from '@/server/use-cases/get-grade';
import type { Output } from '@/server/use-cases/use-case';

interface GradeProps {
  readonly params: Promise<{ locale: string; class: string; assignment: string; pupil: string }>;
}

type Found = Output<typeof getGrade>;
interface PartProps {
  readonly page: Page;
  readonly found: Found;
}

async function find(params: GradeProps['params']): Promise<PartProps> {
  const { locale, ...place } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getGrade, page, place) };
}

function titleGrade({ page, found }: PartProps): string {
  const pupil = namePupil(found.pupil, page);
  return page.t('gradebook.cellTitle', { pupil, work: isolate(titleWork(found.thing, page)) });
}

export async function generateMetadata({ params }: GradeProps): Promise<Metadata> {
  return { title: titleGrade(await find(params)) };
}

function sayPercent(percent: number | null, { t, number }: Page): string | null {
  return percent === null ? null : t('gradebook.percent', { percent: number(percent) });
}

/** A try that was handed in leads to its answers. */
function Attempts({ page, found }: PartProps) {
  const { t, number, href } = page;
  const { classId, pupil } = found;
  if (found.assignment.work !== 'quiz') return null;
  return (
    <section className="grid gap-s3">
      <h3>{t('gradebook.attempts')}</h3>
      {found.attempts.length === 0 ? (
        <p>{t('gradebook.noAttempts')}</p>
      ) : (
        <Ledger>
          {found.attempts.map(({ id, startedAt, submittedAt, percent, isLate }, index) => (
            <LedgerRow
              key={id}
              title={t('gradebook.attempt', { number: number(index + 1) })}
              {...(submittedAt === null
                ? {}
                : { href: href(`/teach/${classId}/pupils/${pupil.learnerId}/attempts/${id}`) })}
              note={
                <>
                  <Moment page={page} label={t('gradebook.begunAt')} at={startedAt} />
                  {submittedAt !== null && (
                    <>
                      {' · '}
                      <Moment page={page} label={t('gradebook.handedInAt')} at={submittedAt} />
                    </>
                  )}
                  {isLate && ` · ${t('gradebook.late')}`}
                </>
              }
              end={sayPercent(percent, page) ?? t('gradebook.notHandedIn')}
            />
          ))}
        </Ledger>
      )}
    </section>
  );
}

function sayDecision({ isExcused, percent }: Found['decisions'][number], page: Page): string {
  if (isExcused) return page.t('gradebook.saidExcused');
  return sayPercent(percent, page) ?? page.t('gradebook.saidScored');
}

function History({ page, found }: PartProps) {
  const { t } = page;
  return (
    <section className="grid gap-s3">
      <h3>{t('gradebook.history')}</h3>
      {found.decisions.length === 0 ? (
        <p>{t('gradebook.noHistory')}</p>
      ) : (
        <Ledger>
          {found.decisions.map((decision) => (
            <LedgerRow
              key={decision.id}
              title={sayDecision(decision, page)}
              note={<bdi>{decision.reason}</bdi>}
              end={
                <span className="small soft">
                  {decision.by === null ? t('gradebook.byNobody') : <bdi>{decision.by}</bdi>}{' '}
                  <Moment page={page} at={decision.at} />
                </span>
              }
            />
          ))}
        </Ledger>
      )}
    </section>
  );
}

function Decide({ page, found }: PartProps) {
  const { t } = page;
  const { classId, assignment, pupil } = found;
  return (
    <section className="grid gap-s4 max-w-measure">
      <h3>{t('gradebook.decide')}</h3>
      <SendForm
        action={`/api/v1/classes/${classId}/assignments/${assignment.id}/decisions/{new}`}
        method="PUT"
        sendLabel={t('gradebook.send')}
        words={page.messages.form}
      >
        <input type="hidden" name="pupil" value={pupil.learnerId} />
        <ChoiceGroup
          legend={t('gradebook.as')}
          name="as"
          chosen="excused"
          choices={[
            { value: 'excused', label: t('gradebook.asExcused') },
            { value: 'percent', label: t('gradebook.asPercent') },
            { value: 'scored', label: t('gradebook.asScored') },
          ]}
        />
        <TextField
          id="percent"
          name="percent"
          label={t('gradebook.percentField')}
          note={t('gradebook.percentNote')}
          type="number"
        />
        <TextField
          id="reason"
          name="reason"
          label={t('gradebook.reason')}
          note={t('gradebook.reasonNote')}
          maxLength={300}
          isRequired
        />
      </SendForm>
    </section>
  );
}

export default async function GradePage({ params }: GradeProps) {
  const { page, found } = await find(params);
  const { t, href } = page;
  const { classId, className, assignment, pupil, cell } = found;
  return (
    <ClassFrame
      page={page}
      classId={classId}
      name={className}
      current="gradebook"
      subPath={`/${assignment.id}/${pupil.learnerId}`}
    >
      <div className="grid gap-s7">
        <section className="grid gap-s4">
          <h2>{titleGrade({ page, found })}</h2>
          <p className="flex flex-wrap items-center gap-s2">
            {t('gradebook.counts')}
            <GradeWords
              mark={cell.mark}
              percent={sayPercent(cell.percent, page)}
              words={sayMark(cell, page)}
            />
          </p>
        </section>
        <Attempts page={page} found={found} />
        {cell.mark !== 'not-asked' && <Decide page={page} found={found} />}
        <History page={page} found={found} />
        <TextLink href={href(`/teach/${classId}/gradebook`)} icon="back">
          {t('gradebook.back')}
        </TextLink>
      </div>
    </ClassFrame>
  );
}
