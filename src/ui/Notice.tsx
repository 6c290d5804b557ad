import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  /** Something that went wrong and is told at once, or something that is told in passing. */
  readonly kind: 'alert' | 'status';
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** Says what happened, with what can be done about it. */
export function Notice({ kind, children, actions }: Props) {
  return (
    <div className={styles['notice']} data-kind={kind} role={kind}>
      <p className={styles['text']}>{children}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
