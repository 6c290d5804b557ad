import { useTranslation } from 'react-i18next';
import type { Article } from '../article/article.ts';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './Footer.module.css';

/** Whose text this is, and what the machine's part in it is worth. */
export function Footer({ article }: { article: Article }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { source } = article;
  return (
    <footer className={styles['footer']}>
      {source && (
        <p>
          {t('article.credit', { source: source.name[locale] })}{' '}
          {source.url !== undefined && (
            <a href={source.url} rel="noreferrer">
              {t('article.original', { source: source.name[locale] })}
            </a>
          )}
        </p>
      )}
    </footer>
  );
}
