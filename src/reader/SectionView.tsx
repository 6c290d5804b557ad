import type { ReactNode, ToggleEventHandler } from 'react';
import type { Section } from '../article/article.ts';
import { Icon } from '../ui/Icon.tsx';
import { BlockView } from './BlockView.tsx';
import type { Layer } from './layer.ts';
import styles from './SectionView.module.css';

interface Props {
  readonly section: Section;
  /** Whether it is drawn open; from then on the element itself knows. */
  readonly isOpen: boolean;
  readonly layer?: Layer | undefined;
  readonly translation?: string | undefined;
  readonly hintId: string | undefined;
  readonly onToggle: ToggleEventHandler<HTMLDetailsElement>;
  readonly children: ReactNode;
}

/**
 * A section that folds. `open` is never changed from here: the element itself is the truth, since the browser
 * opens it for find and for fragments, and a script closes it before React runs.
 */
export function SectionView({ section, isOpen, layer, translation, hintId, onToggle, children }: Props) {
  return (
    <details open={isOpen} className={styles['section']} id={section.id} onToggle={onToggle}>
      <summary className={styles['summary']} aria-describedby={hintId}>
        <span className={styles['chevron']}>
          <Icon name="chevron" />
        </span>
        <span className={styles['heading']}>
          <BlockView block={section.heading} as="h2" layer={layer} translation={translation} />
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
