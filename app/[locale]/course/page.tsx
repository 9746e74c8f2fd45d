// The whole course on one page: units, lessons, ideas, and what builds on what.
import type { Metadata } from 'next';
import { PrerequisiteGraph } from '@/components/course/prerequisite-graph';
import { UnitOverview } from '@/components/course/unit-overview';
import { MarsTitle } from '@/components/ui/mars-title';
import type { State } from '@/components/ui/state-word';
import type { Objective } from '@/domain/content/catalog';
import { getOverview } from '@/server/use-cases/get-overview';
import type { LessonState } from '@/server/use-cases/learning-record';
import type { Output } from '@/server/use-cases/use-case';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { lessonLink } from '@/app/lesson-link';
import { run } from '@/app/run';

interface OverviewProps {
  readonly params: Promise<{ locale: string }>;
}

type UnitFound = Output<typeof getOverview>['units'][number];

const stateOf: Record<LessonState, State> = {
  done: 'right',
  'under-way': 'nearly',
  'not-begun': 'not-answered',
};

export async function generateMetadata({ params }: OverviewProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('overview.title'), description: t('overview.lead') };
}

function nameOf(objective: Objective, { locale }: Page): string {
  return objective.words[locale].name;
}

function listIdeas(objectives: UnitFound['objectives'], page: Page) {
  const { t, locale } = page;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return objectives.map(({ objective, before }) => {
    const { id, words } = objective;
    const idea = { id, name: nameOf(objective, page), can: t('progress.can', { can: words[locale].can }) };
    const ideas = list.format(before.map((each) => nameOf(each, page)));
    return before.length === 0 ? idea : { ...idea, before: t('overview.before', { ideas }) };
  });
}

function Graph({ found, page }: { readonly found: UnitFound; readonly page: Page }) {
  const { t, number } = page;
  const { graph, unit, objectives } = found;
  if (graph.edges.length === 0) return null;
  const shown = new Map(
    objectives.flatMap(({ objective, before }) => [objective, ...before]).map((each) => [each.id, each]),
  );
  const foreign = [...shown.values()].filter((objective) => objective.unit !== unit.id);
  return (
    <figure className="plate">
      <PrerequisiteGraph
        graph={graph}
        names={new Map([...shown].map(([id, objective]) => [id, nameOf(objective, page)]))}
        foreign={new Set(foreign.map(({ id }) => id))}
        label={t('overview.graphLabel', { number: number(unit.number) })}
        alternative={t('overview.graphAlt')}
      />
      <figcaption>
        <b>{t('overview.graph')}</b>
        <span>{t(foreign.length === 0 ? 'overview.graphNote' : 'overview.graphNoteForeign')}</span>
      </figcaption>
    </figure>
  );
}

export default async function OverviewPage({ params }: OverviewProps) {
  const page = await getPage((await params).locale);
  const { t, href, number, locale } = page;
  const { units } = await run(getOverview, page);
  return (
    <Frame page={page} path="/course" current="course">
      <div className="grid gap-s3 pt-s6">
        <MarsTitle>{t('overview.title')}</MarsTitle>
        <p className="lead">{t('overview.lead')}</p>
      </div>
      {units.map((found) => (
        <UnitOverview
          key={found.unit.id}
          id={found.unit.id}
          over={t('unit.number', { number: number(found.unit.number) })}
          title={found.unit.words[locale].title}
          href={href(`/units/${found.unit.id}`)}
          lessons={found.lessons.map(({ lesson, progress }) => {
            const { href: link, label } = lessonLink(lesson, progress.nextStep, page);
            return {
              href: link,
              number: number(lesson.number),
              title: label,
              state: stateOf[progress.state],
              stateWord: t(`states.${progress.state}`),
            };
          })}
          ideas={listIdeas(found.objectives, page)}
          words={{
            lessons: t('unit.lessons'),
            ideas: t('overview.ideas'),
            inPreparation: t('unit.inPreparation'),
          }}
        >
          <Graph found={found} page={page} />
        </UnitOverview>
      ))}
    </Frame>
  );
}
