import { useTranslation } from 'react-i18next';
import type { Article, Block } from '../article/article.ts';
import { readingMinutes } from '../article/outline.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './ArticleHeader.module.css';
import type { BlockExtras } from './BlockList.tsx';
import { BlockView } from './BlockView.tsx';

interface Props {
  readonly article: Article;
  readonly extras: (block: Block) => BlockExtras;
}

/** Source, title, date, reading time and byline. */
export function ArticleHeader({ article, extras }: Props) {
  const { t } = useTranslation();
  const { locale, dir } = useLocale();
  const { source, title, dateline, byline } = article;
  const minutes = readingMinutes(article);
  return (
    <header className={styles['header']}>
      {source && (
        <p className={styles['source']} lang={locale} dir={dir}>
          {source.name[locale]}
        </p>
      )}
      <BlockView block={title} as="h1" {...extras(title)} />
      <div className={styles['facts']}>
        {dateline && (
          <span className={styles['date']}>
            {dateline.iso !== undefined && (
              <time dateTime={dateline.iso} lang={locale} dir={dir}>
                {formatDate(dateline.iso, locale)}
              </time>
            )}
            {/* As the article has it: shown instead where words are glossed, or where it is no full date. */}
            <BlockView block={dateline.block} as="span" {...extras(dateline.block)} />
          </span>
        )}
        <span lang={locale} dir={dir}>
          {t('article.readingTime', { count: minutes, value: formatNumber(minutes, locale) })}
        </span>
        {byline && <BlockView block={byline} as="span" {...extras(byline)} />}
      </div>
    </header>
  );
}
