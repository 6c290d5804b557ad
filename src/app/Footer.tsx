import { useTranslation } from 'react-i18next';
import type { Article } from '../article/article.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { InPlaceLink, type Destination } from '../ui/InPlaceLink.tsx';
import styles from './Footer.module.css';

interface Props {
  readonly article: Article;
  /** Whether the site came with it; what the reader brought is theirs to answer for. */
  readonly isBundled: boolean;
  /** The page about the glosses. */
  readonly about: Destination;
}

/** Whose text this is, and what the machine's part in it is worth. */
export function Footer({ article, isBundled, about }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { source } = article;
  return (
    <footer className={styles['footer']}>
      <InPlaceLink to={about} className={styles['about']}>
        {t('gloss.about')}
      </InPlaceLink>
      {source && (
        <p>
          {isBundled && `${t('article.credit', { source: source.name[locale] })} `}
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
