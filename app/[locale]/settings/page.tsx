// Language, digits, theme and text size of this browser, and the end of its session.
import type { Metadata } from 'next';
import { EndSession } from '@/components/ui/end-session';
import { Action } from '@/components/ui/action';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { isolate } from '@/domain/isolate';
import { textSizes, type TextSize } from '@/domain/settings';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { getActor, getTextSize, run } from '@/app/run';
import { getProgress } from '@/server/use-cases/get-progress';

interface SettingsProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SettingsProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('settings.title') };
}

function Choices({ page, textSize }: { readonly page: Page; readonly textSize: TextSize }) {
  const { t, settings, href } = page;
  return (
    <form method="post" action="/api/v1/settings" className="grid gap-s5">
      <input type="hidden" name="back" value={`${href('/settings')}?saved`} />
      <ChoiceGroup
        legend={t('settings.language')}
        name="locale"
        chosen={page.locale}
        layout="across"
        choices={[
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'ar', label: 'العربية', lang: 'ar' },
        ]}
      />
      <ChoiceGroup
        legend={t('settings.digits')}
        name="digits"
        chosen={settings.digits}
        layout="across"
        choices={[
          { value: 'arab', label: '٠١٢٣٤٥٦٧٨٩' },
          { value: 'latn', label: '0123456789' },
        ]}
      />
      <p className="small soft">
        {/* Not through the translator, which would write these digits in the learner's own. */}
        {page.messages.settings.digitsNote}
      </p>
      <ChoiceGroup
        legend={t('settings.theme')}
        name="theme"
        chosen={settings.theme}
        choices={[
          { value: 'auto', label: t('settings.auto') },
          { value: 'light', label: t('settings.light') },
          { value: 'dark', label: t('settings.dark') },
        ]}
      />
      <ChoiceGroup
        legend={t('settings.textSize')}
        name="textSize"
        chosen={textSize}
        layout="across"
        choices={textSizes.map((size) => ({ value: size, label: t(`settings.text.${size}`) }))}
      />
      <div className="acts">
        <Action type="submit">{t('settings.save')}</Action>
      </div>
    </form>
  );
}

export default async function SettingsPage({ params, searchParams }: SettingsProps) {
  const page = await getPage((await params).locale);
  const said = await searchParams;
  const { t, href } = page;
  const { hasRecord, comesBack } = await run(getProgress, page);
  // Who joined a class by its code has no way back either until there is a card.
  const isGuest = !comesBack;
  const { actor } = await getActor();
  const isStaff = actor.role === 'teacher' || actor.role === 'admin';
  return (
    <Frame page={page} path="/settings" current="settings" width="narrow">
      <MarsTitle>{t('settings.title')}</MarsTitle>
      <p className="lead">{t('settings.lead')}</p>
      {said['saved'] !== undefined && <Notice>{t('settings.saved')}</Notice>}
      {said['ended'] !== undefined && <Notice>{t('settings.ended')}</Notice>}
      <Choices page={page} textSize={await getTextSize(page)} />
      {(hasRecord || !isGuest) && (
        <section className="grid gap-s3">
          <h2>{t('settings.sessionTitle')}</h2>
          {isStaff ? (
            <p>{t('staff.signIn.signedIn', { name: isolate(actor.displayName ?? '') })}</p>
          ) : (
            <p>{t(isGuest ? 'settings.sessionText' : 'settings.sessionTextCard')}</p>
          )}
          <EndSession
            words={{
              end: t('settings.end'),
              title: t('settings.endTitle'),
              text: t(isStaff ? 'staff.out.text' : isGuest ? 'settings.endText' : 'settings.endTextCard'),
              confirm: t(isGuest ? 'settings.endConfirm' : 'settings.endConfirmCard'),
              cancel: t('settings.cancel'),
            }}
            doneHref={`${href('/settings')}?ended`}
            comesBack={!isGuest}
          />
        </section>
      )}
    </Frame>
  );
}
