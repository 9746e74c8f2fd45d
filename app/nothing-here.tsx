// A page that is not there, in the language of its address.
import { headers } from 'next/headers';
import { Action } from '@/components/ui/action';
import { ErrorState } from '@/components/ui/error-state';
import { isLocale } from '@/domain/locale';
import { Frame } from './frame';
import { getPage, type Page } from './i18n';

interface NothingHereProps {
  readonly say: (t: Page['t']) => {
    readonly over: string;
    readonly title: string;
    readonly text: string;
    readonly action: string;
  };
  /** Where the action leads, without the language. */
  readonly actionPath?: string;
}

export async function NothingHere({ say, actionPath = '' }: NothingHereProps) {
  // Not-found pages get no parameters; the server puts the path of the request into this header.
  const first = (await headers()).get('x-marsad-path')?.split('/')[1];
  const page = await getPage(isLocale(first) ? first : 'en');
  const { action, ...words } = say(page.t);
  return (
    <Frame page={page} path="" width="narrow">
      <ErrorState {...words} action={<Action href={page.href(actionPath)}>{action}</Action>} />
    </Frame>
  );
}
