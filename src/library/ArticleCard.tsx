import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../article/article.ts';
import { formatDate, formatNumber, formatPercent } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { InPlaceLink, type Destination } from '../ui/InPlaceLink.tsx';
import styles from './ArticleCard.module.css';

interface Props {
  readonly to: Destination;
  readonly title: string;
  readonly language?: Language;
  readonly source?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly minutes: number;
  /** Share read, 0 to 1; absent for what was never opened. */
  readonly progress?: number | undefined;
  readonly tags?: readonly string[];
  /** When it was read or added, or what is wrong with it. */
  readonly note?: string | undefined;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

const none: readonly string[] = [];

/** An article in a list. */
export function ArticleCard({ to, title, language = 'ur', source, date, minutes, progress, tags = none, note, children }: Props) {
  const { t } = useTranslation('library');
  const { t: ofDevice } = useTranslation('device');
  const { locale } = useLocale();
  const facts = [
    source,
    date === undefined ? undefined : formatDate(date, locale),
    t('card.minutes', { count: minutes, value: formatNumber(minutes, locale) }),
    progress === undefined ? undefined : t('card.read', { value: formatPercent(progress, locale) }),
    language === 'ur' ? undefined : ofDevice(`language.${language}`),
    note,
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <li className={styles['card']}>
      {/* The title is in a language of its own; its direction is that of its letters. */}
      <h3 className={styles['title']} lang={language === 'other' ? 'und' : language} dir="auto">
        <InPlaceLink to={to} className={styles['link']}>
          {title}
        </InPlaceLink>
      </h3>
      <p className={styles['facts']}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {tags.map((tag) => (
          <span key={`#${tag}`} className={styles['tag']}>
            {tag}
          </span>
        ))}
      </p>
      {progress !== undefined && progress > 0 && (
        <progress className={styles['progress']} max={1} value={progress} aria-hidden="true" />
      )}
      {children}
    </li>
  );
}
