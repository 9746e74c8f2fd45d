// Why an answer cannot be taken yet. The region is always there, so that what appears in it is said aloud.
import { Icon } from '@/components/ui/icon';

interface ErrorLineProps {
  readonly id: string;
  readonly text: string | null;
}

export function ErrorLine({ id, text }: ErrorLineProps) {
  return (
    <div aria-live="polite">
      {text !== null && (
        <p className="error small pbs-s3" id={id}>
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
