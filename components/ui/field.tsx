// A labelled text field with its hint and its error tied to it.
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon';

type FieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

export function Field({ id, label, hint, error, className, ...input }: FieldProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const described = [hintId, errorId].filter(Boolean).join(' ');
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={className === undefined ? 'field' : `field ${className}`}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described === '' ? undefined : described}
      />
      {hint !== undefined && (
        <p className="field-hint small" id={hintId}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="error small" id={errorId}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
