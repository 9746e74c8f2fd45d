'use client';
// 500 in the language of the page: says that nothing is lost, and offers to try again.
import failed from '@/content/messages/failed.json';
import { Action } from '@/components/ui/action';
import { ErrorState } from '@/components/ui/error-state';

export default function Failed({ reset }: { readonly reset: () => void }) {
  const words =
    typeof document !== 'undefined' && document.documentElement.lang === 'ar' ? failed.ar : failed.en;
  return (
    <main id="main" className="wrap narrow">
      <ErrorState
        over={words.over}
        title={words.title}
        text={words.text}
        action={<Action onClick={reset}>{words.action}</Action>}
      />
    </main>
  );
}
