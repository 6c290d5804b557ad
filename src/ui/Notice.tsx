import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  /** Something that went wrong and is told at once, something told in passing, or a part of what tells it. */
  readonly kind: 'alert' | 'status' | 'plain';
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** Says what happened, with what can be done about it. */
export function Notice({ kind, children, actions }: Props) {
  return (
    <div className={styles['notice']} data-kind={kind} role={kind === 'plain' ? undefined : kind}>
      <p className={styles['text']}>{children}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
