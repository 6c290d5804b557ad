import { useTranslation } from 'react-i18next';
import styles from './DropZone.module.css';
import type { Incoming } from './intake.ts';
import { useIncoming } from './use-incoming.ts';

/** Takes what is pasted or dropped anywhere on the page, and shows where while something is dragged over it. */
export function DropZone({ onIncoming }: { readonly onIncoming: (brought: readonly Incoming[]) => void }) {
  const { t } = useTranslation('device');
  const isDragging = useIncoming(onIncoming);
  return isDragging ? (
    <div className={styles['zone']}>
      <p>{t('drop')}</p>
    </div>
  ) : null;
}
