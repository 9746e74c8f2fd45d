// The house, for its admins: who is on the staff, who is invited, how much there is, and what was done last.
import type { Metadata } from 'next';
import { MarsTitle } from '@/components/ui/mars-title';
import { Frame } from '@/app/frame';
import { Audit, Invitations, Invite, People, Retention, Sizes } from '@/app/house-parts';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getHouse } from '@/server/use-cases/get-house';

interface HouseProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: HouseProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('house.title') };
}

export default async function HousePage({ params }: HouseProps) {
  const page = await getPage((await params).locale);
  const house = await run(getHouse, page);
  const { t } = page;
  return (
    <Frame page={page} path="/house" width="narrow">
      <p className="over">{t('house.over')}</p>
      <MarsTitle>{t('house.title')}</MarsTitle>
      <p className="lead">{t('house.lead')}</p>
      <div className="grid gap-s7 pt-s6">
        <section className="grid gap-s4">
          <h2>{t('house.people')}</h2>
          <People page={page} house={house} />
        </section>
        <section className="grid gap-s4">
          <h2>{t('house.invitations')}</h2>
          <Invitations page={page} house={house} />
        </section>
        <section className="grid gap-s4">
          <h2>{t('house.invite.title')}</h2>
          <Invite page={page} />
        </section>
        <section className="grid gap-s4">
          <h2>{t('house.sizes')}</h2>
          <Sizes page={page} house={house} />
        </section>
        <section className="grid gap-s4">
          <h2>{t('house.retention.title')}</h2>
          <Retention page={page} house={house} />
        </section>
        <section className="grid gap-s4">
          <h2>{t('house.audit')}</h2>
          <Audit page={page} house={house} />
        </section>
      </div>
    </Frame>
  );
}
