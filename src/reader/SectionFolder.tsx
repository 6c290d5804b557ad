import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './SectionFolder.module.css';

/** Folds every section, or unfolds them where all are folded. Asks the elements themselves, which anything may open. */
export function SectionFolder({ root }: { root: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const { locale, dir } = useLocale();
  const [areFolded, setFolded] = useState(false);

  useEffect(() => {
    const article = root.current;
    if (!article) return;
    const look = () => {
      setFolded(article.querySelector('details[open]') === null);
    };
    look();
    // `toggle` does not bubble, but it can be captured on the way down.
    article.addEventListener('toggle', look, true);
    return () => {
      article.removeEventListener('toggle', look, true);
    };
  }, [root]);

  const toggleAll = () => {
    for (const section of root.current?.querySelectorAll('details') ?? []) section.open = areFolded;
  };
  return (
    <button type="button" className={styles['folder']} lang={locale} dir={dir} onClick={toggleAll}>
      <Icon name={areFolded ? 'unfold' : 'fold'} />
      {t(areFolded ? 'article.expandAll' : 'article.collapseAll')}
    </button>
  );
}
