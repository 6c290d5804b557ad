import styles from './Icon.module.css';

const paths = {
  chevron: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  previous: 'M9 6l6 6-6 6',
  next: 'M15 6l-6 6 6 6',
  fold: 'M7 4l5 5 5-5M7 20l5-5 5 5',
  unfold: 'M7 9l5-5 5 5M7 15l5 5 5-5',
  shelf: 'M5 5v14M9.5 5v14M14 6l4 13M3 19.5h18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  add: 'M12 5v14M5 12h14',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16 16l4.5 4.5',
} as const;

export type IconName = keyof typeof paths;

/** A drawn sign beside or instead of a text; its meaning is told by the control it stands in. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles['icon']} data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
