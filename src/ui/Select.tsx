import styles from './Select.module.css';

interface Props<T extends string> {
  readonly label: string;
  /** Whether the label is drawn beside it, or only told. */
  readonly hasLabel?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** Keeps it out of the order of tab stops, where what it stands in has keys of its own. */
  readonly isTabStop?: boolean;
}

/** One choice of many. Native: on a phone it opens what the reader knows from everywhere else. */
export function Select<T extends string>({ label, hasLabel = true, value, options, onChange, isTabStop = true }: Props<T>) {
  return (
    <label className={styles['select']}>
      <span className={hasLabel ? styles['label'] : 'visually-hidden'}>{label}</span>
      <select
        className={styles['control']}
        value={value}
        tabIndex={isTabStop ? undefined : -1}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
