// What the classes of this learner have been given and is not done yet, with the way to it.
import { Action } from '@/components/ui/action';
import { Ledger } from '@/components/ui/ledger';
import { isolate } from '@/domain/isolate';
import type { ToDo } from '@/server/use-cases/to-do';
import type { Page } from './i18n';
import { Moment } from './moment';
import { titleWork } from './work-title';

interface ToDoListProps {
  readonly page: Page;
  readonly toDo: readonly ToDo[];
}

function pathOf({ assignment, next }: ToDo): string {
  if (next === null) return `/assignments/${assignment.id}`;
  return `/units/${next.unit}/${next.lesson}/${String(next.step)}`;
}

function ToDoRow({ page, one }: { readonly page: Page; readonly one: ToDo }) {
  const { t, href } = page;
  const { assignment, thing, isOverdue } = one;
  const { dueAt, closesAt, className } = assignment;
  const title = titleWork(thing, page);
  return (
    <li>
      <div className="grow">
        <b>{title}</b>
        <p className="small soft">
          {t('assignments.forClass', { class: isolate(className) })}{' '}
          {dueAt !== null && <Moment page={page} label={t('assignments.due')} at={dueAt} />}
          {dueAt === null && closesAt !== null && (
            <Moment page={page} label={t('assignments.closes')} at={closesAt} />
          )}
        </p>
        {isOverdue && <p className="small">{t('assignments.overdue')}</p>}
      </div>
      <Action href={href(pathOf(one))} variant="low" aria-label={`${t('assignments.openToDo')}: ${title}`}>
        {t('assignments.openToDo')}
      </Action>
    </li>
  );
}

export function ToDoList({ page, toDo }: ToDoListProps) {
  if (toDo.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h2>{page.t('assignments.toDo')}</h2>
      </div>
      <Ledger>
        {toDo.map((one) => (
          <ToDoRow key={one.assignment.id} page={page} one={one} />
        ))}
      </Ledger>
    </section>
  );
}
