import styles from './Stepper.module.css';

interface Props {
  readonly label: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** What the value is called: "3 of 7". */
  readonly valueText: string;
  /** 1 to `steps`. */
  readonly value: number;
  readonly steps: number;
  readonly onChange: (value: number) => void;
}

/** A value in a few steps, with a button either way. */
export function Stepper({ label, lessLabel, moreLabel, valueText, value, steps, onChange }: Props) {
  const button = (name: string, sign: string, target: number) => (
    // Not `disabled` at the ends: a button that vanishes from the tab order under the finger loses the focus.
    <button
      type="button"
      className={styles['button']}
      aria-label={name}
      aria-disabled={target < 1 || target > steps}
      onClick={() => {
        if (target >= 1 && target <= steps) onChange(target);
      }}
    >
      {sign}
    </button>
  );
  return (
    <div className={styles['stepper']} role="group" aria-label={label}>
      {button(lessLabel, '\u2212' /* MINUS SIGN */, value - 1)}
      <output className={styles['value']}>{valueText}</output>
      {button(moreLabel, '+', value + 1)}
    </div>
  );
}
