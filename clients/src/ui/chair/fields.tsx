// Fields that the kit of the tablets does not have: one of a few, one of many, yes or no, search.

import type { ReactNode, Ref } from 'react';
import { FieldError, Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './fields.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly note?: ReactNode;
}

// One of a few, all of them in sight. `row`: side by side as buttons.
export function Choices<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | '';
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly layout?: 'row' | 'list';
  readonly hideLabel?: boolean;
  readonly error?: string | undefined;
}) {
  return (
    <RadioGroup
      className={styles.choices ?? ''}
      data-layout={props.layout ?? 'list'}
      value={props.value === '' ? null : props.value}
      onChange={(value) => props.onChange(value as Value)}
      isInvalid={props.error !== undefined}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel ? null : <Label className={styles.label ?? ''}>{props.label}</Label>}
      <div className={styles.options}>
        {props.choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={styles.choice ?? ''}>
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.words}>
              {choice.label}
              {choice.note ? <span className={styles.note}>{choice.note}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError className={styles.error ?? ''}>{props.error}</FieldError>
    </RadioGroup>
  );
}

// One of many: the browser's own list, which every touch screen and reader knows.
export function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{props.label}</span>
      <select
        className={styles.input}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Check(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

// A search field; "/" brings the cursor here.
export function Search(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{props.label}</span>
      <input
        type="search"
        data-search
        className={styles.input}
        ref={props.inputRef}
        value={props.value}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onChange('');
        }}
      />
    </label>
  );
}
