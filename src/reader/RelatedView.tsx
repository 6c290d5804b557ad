import { useTranslation } from 'react-i18next';
import type { Block } from '../article/article.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { BlockExtras } from './BlockList.tsx';
import { BlockView } from './BlockView.tsx';
import styles from './RelatedView.module.css';

/** A line that leads to another story: set apart and labelled, so that nobody takes it for a subheading. */
export function RelatedView({ block, extras, hasLabel }: { block: Block; extras: BlockExtras; hasLabel: boolean }) {
  const { t } = useTranslation();
  const { locale, dir } = useLocale();
  return (
    <div className={styles['related']}>
      {hasLabel && (
        <span className={styles['label']} lang={locale} dir={dir}>
          {t('article.related')}
        </span>
      )}
      <div className={styles['story']}>
        <BlockView block={block} {...extras} />
      </div>
    </div>
  );
}
