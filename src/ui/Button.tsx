import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Button.module.css';

interface Props {
  /** The one thing to do here, something to do, or something in passing. */
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** Why it cannot be pressed now; it stays where the keyboard finds it. */
  readonly isDisabled?: boolean;
  readonly label?: string;
  /** Id of an element that says more. */
  readonly describedBy?: string | undefined;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

export function Button({ kind = 'plain', icon, isDisabled = false, label, describedBy, onPress, children }: Props) {
  return (
    <button
      type="button"
      className={styles['button']}
      data-kind={kind}
      aria-label={label}
      aria-disabled={isDisabled}
      aria-describedby={describedBy}
      onClick={() => {
        if (!isDisabled) onPress();
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
