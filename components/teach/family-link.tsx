'use client';
// Makes the link for a pupil's family and shows it, once: as a QR code for the paper and as a line to copy. It is in no
// other place: leaving the page forgets it.
import { useState } from 'react';
import { direction, type Locale } from '@/domain/locale';
import { pageOwner } from '../outbox/browser-session';
import { sayWhyNot, sendAs } from '../outbox/request';
import { Action } from '../ui/action';
import { ChoiceGroup } from '../ui/choice-group';
import { SendingForm } from '../ui/sending-form';
import { Notice } from '../ui/notice';
import { readField } from '../ui/read-field';
import { StatusLine } from '../ui/status-line';
import { useOrigin } from './page-address';
import { QrCode } from './qr-code';

interface FamilyLinkProps {
  readonly classId: string;
  readonly pupilId: string;
  /** The family's: of the page behind the link, and of what is printed beside it. */
  readonly locale: Locale;
  /** `scan`: what the code is for and until when, in the family's language. */
  readonly choices: readonly { readonly days: string; readonly label: string; readonly scan: string }[];
  /** The one that is chosen at first. */
  readonly usual: string;
  readonly words: Record<
    'days' | 'make' | 'made' | 'madeNote' | 'madeLocal' | 'link' | 'copy' | 'copied' | 'sending' | 'later',
    string
  >;
}

interface Made {
  readonly secret: string;
  readonly scan: string;
}

/** Over plain http a browser gives no clipboard; then the address is there to be copied by hand. */
function CopyLink({ link, words }: { readonly link: string; readonly words: FamilyLinkProps['words'] }) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="acts not-printed">
      <Action
        variant="plain"
        onClick={() => {
          navigator.clipboard.writeText(link).then(
            () => {
              setIsCopied(true);
            },
            () => undefined,
          );
        }}
      >
        {words.copy}
      </Action>
      <StatusLine>{isCopied ? words.copied : null}</StatusLine>
    </div>
  );
}

function MadeLink({ made, locale, words }: Pick<FamilyLinkProps, 'locale' | 'words'> & { made: Made }) {
  const origin = useOrigin();
  const link = `${origin}/${locale}/family/${made.secret}`;
  const isLocal = /\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/u.test(origin);
  return (
    <div className="grid gap-s4">
      <div className="grid gap-s4 not-printed">
        <Notice live title={words.made}>
          {words.madeNote}
        </Notice>
        {isLocal && <Notice kind="error">{words.madeLocal}</Notice>}
      </div>
      <div className="family-link" lang={locale} dir={direction[locale]}>
        <QrCode text={link} label={words.link} />
        <div className="grow">
          <p className="small">{made.scan}</p>
          <p className="family-address" dir="ltr">
            {link}
          </p>
        </div>
      </div>
      <CopyLink link={link} words={words} />
    </div>
  );
}

export function FamilyLink({ classId, pupilId, locale, choices, usual, words }: FamilyLinkProps) {
  const [made, setMade] = useState<Made | null>(null);
  async function make(form: HTMLFormElement): Promise<string | null> {
    const days = readField(form, 'days');
    const path = `/api/v1/classes/${classId}/pupils/${pupilId}/family-link`;
    const sent = await sendAs<{ secret: string }>(pageOwner(), 'POST', path, { days });
    if (sent.state !== 'done') return sayWhyNot(sent, words.later);
    setMade({ secret: sent.value.secret, scan: choices.find((one) => one.days === days)?.scan ?? '' });
    return null;
  }
  if (made !== null) return <MadeLink made={made} locale={locale} words={words} />;
  return (
    <div className="not-printed">
      <SendingForm act={make} label={words.make} look="plain" words={words}>
        <ChoiceGroup
          legend={words.days}
          name="days"
          chosen={usual}
          layout="across"
          choices={choices.map(({ days, label }) => ({ value: days, label }))}
        />
      </SendingForm>
    </div>
  );
}
