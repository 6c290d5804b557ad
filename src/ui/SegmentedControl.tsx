import { useId } from 'react';
import styles from './SegmentedControl.module.css';

interface Props<T extends string> {
  readonly label: string;
  /** Radio group name; also what a script finds the group by before React runs. */
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One choice of a few, side by side. Native radio buttons: arrow keys, focus and form state are the browser's. */
export function SegmentedControl<T extends string>({ label, name, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className={styles['group']} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']} htmlFor={`${id}${option.value}`}>
          <input
            className={styles['input']}
            id={`${id}${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span className={styles['label']}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
