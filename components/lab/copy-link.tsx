// The address of a set-up, to be passed on. Over plain http a browser gives no clipboard: then the address is shown.
import { useState } from 'react';
import { StatusLine } from '@/components/ui/status-line';
import type { BenchWords } from './station-props';

interface CopyLinkProps {
  /** The page of the station with its state, without the host. */
  readonly href: string;
  readonly frame: BenchWords;
}

type Outcome = 'none' | 'copied' | 'by-hand';

export function CopyLink({ href, frame }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [address, setAddress] = useState('');
  const copy = async (): Promise<Outcome> => {
    const link = new URL(href, window.location.href).href;
    setAddress(link);
    try {
      await navigator.clipboard.writeText(link);
      return 'copied';
    } catch {
      return 'by-hand';
    }
  };
  return (
    <div className="copy">
      <button
        type="button"
        className="link"
        onClick={() => {
          copy().then(setOutcome, () => undefined);
        }}
      >
        {frame.copyLink}
      </button>
      <StatusLine>{outcome === 'copied' ? frame.copied : null}</StatusLine>
      {outcome === 'by-hand' && (
        <label className="label">
          {frame.copyByHand}
          <input
            className="field small"
            readOnly
            dir="ltr"
            value={address}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
        </label>
      )}
    </div>
  );
}
