// A field for text, one line or several, with its label above and its fault below. From 80 % of the
// limit on it says how much is used.

import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { useT } from './language';
import styles from './TextField.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  // In characters as a person counts them.
  readonly limit?: number;
  readonly required?: boolean;
  readonly type?: 'text' | 'number' | 'time';
  // A sentence; shown when there is one.
  readonly fault?: string | undefined;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { value, limit = 0, fault } = props;
  const t = useT();
  const used = [...value].length;
  const fieldProps = { className: styles.input ?? '', autoFocus: props.autoFocus ?? false };
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={props.onChange}
      isRequired={props.required ?? false}
      isInvalid={fault !== undefined}
      type={props.type ?? 'text'}
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>{props.label}</Label>
      {props.lines ? <TextArea rows={props.lines} {...fieldProps} /> : <Input {...fieldProps} />}
      {props.hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {props.hint}
        </Text>
      )}
      {limit > 0 && used >= limit * 0.8 && (
        <output className={styles.hint}>{t('common.reason.count', { used, limit })}</output>
      )}
      <FieldError className={styles.fault ?? ''}>{fault}</FieldError>
    </AriaTextField>
  );
}
