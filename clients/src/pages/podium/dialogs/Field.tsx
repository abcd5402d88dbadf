// A field of the podium's forms: its label above, its hint and its fault below.

import { useId } from 'react';
import { useT } from '@/ui/language';
import styles from './NativeDialog.module.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  // More than one: a field of several lines.
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  readonly limit?: number;
  readonly hint?: string;
  // A sentence; shown when there is one.
  readonly fault?: string | undefined;
  readonly autoFocus?: boolean;
}

export function Field(props: FieldProps) {
  const { label, value, limit = 0, lines = 1, hint, fault } = props;
  const t = useT();
  const id = useId();
  const used = [...value].length;
  const common = {
    id,
    className: styles.input,
    value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      props.onChange(event.target.value),
    autoFocus: props.autoFocus ?? false,
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-below`,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea rows={lines} {...common} />
      ) : (
        <input type={props.type ?? 'text'} {...common} />
      )}
      <div id={`${id}-below`} className={styles.below}>
        {fault && <p className={styles.fault}>{fault}</p>}
        {hint && !fault && <p className={styles.hint}>{hint}</p>}
        {limit > 0 && used >= limit * 0.8 && (
          <output className={styles.hint}>{t('podium.count', { used, limit })}</output>
        )}
      </div>
    </div>
  );
}

// What is wrong with a text, as a sentence, or nothing.
export function useFaults(): (
  value: string,
  required: boolean,
  limit: number,
) => string | undefined {
  const t = useT();
  return (value, required, limit) => {
    if (required && value.trim() === '') return t('podium.required');
    const used = [...value].length;
    return used > limit ? t('podium.tooLong', { used, limit }) : undefined;
  };
}
