import type { ReactNode } from 'react';
import styles from './AboutSection.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the questions the page answers. */
export function AboutSection({ title, children }: Props) {
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{title}</h2>
      {children}
    </section>
  );
}
