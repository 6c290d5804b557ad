import styles from './Icon.module.css';

const paths = {
  chevron: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  previous: 'M9 6l6 6-6 6',
  next: 'M15 6l-6 6 6 6',
  fold: 'M7 4l5 5 5-5M7 20l5-5 5 5',
  unfold: 'M7 9l5-5 5 5M7 15l5 5 5-5',
} as const;

export type IconName = keyof typeof paths;

/** A drawn sign beside or instead of a text; its meaning is told by the control it stands in. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
