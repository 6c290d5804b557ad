import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesOf } from '../article/outline.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Button } from '../ui/Button.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './ArticleList.module.css';
import { CardActions } from './CardActions.tsx';
import type { LibraryItem } from './item.ts';
import type { Library } from './library.ts';
import { choose, tagsOf, type ListChoice } from './list.ts';
import { ListTools } from './ListTools.tsx';
import { PAGE, type Session } from './session.ts';
import type { LibraryTools } from './tools.ts';

interface Props {
  readonly items: readonly LibraryItem[];
  readonly isOpening: boolean;
  readonly library: Library | undefined;
  readonly choice: ListChoice;
  /** How many are drawn. */
  readonly most: number;
  readonly onChange: (change: Partial<Pick<Session, 'choice' | 'most'>>) => void;
  readonly toArticle: LibraryTools['toArticle'];
  readonly onDelete: (id: string, title: string) => void;
}

/** The reader's own articles. */
export function ArticleList({ items, isOpening, library, choice, most, onChange, toArticle, onDelete }: Props) {
  const { t } = useTranslation('library');
  const { locale } = useLocale();
  const titleId = useId();
  const chosen = useMemo(() => choose(items, choice), [items, choice]);
  const tags = useMemo(() => tagsOf(items), [items]);

  const noteOf = ({ isKept, readAt, addedAt }: LibraryItem): string => {
    if (!isKept) return t('card.notKept');
    return readAt === undefined ? t('card.added', { date: formatDay(addedAt, locale) }) : t('card.lastRead', { date: formatDay(readAt, locale) });
  };

  return (
    <section className={styles['section']} aria-labelledby={titleId}>
      <div className={styles['top']}>
        <h2 className={styles['heading']} id={titleId}>
          {t('mine.title')}
        </h2>
        {items.length > 0 && <p className={styles['count']}>{t('mine.count', { count: chosen.length, value: formatNumber(chosen.length, locale) })}</p>}
      </div>
      {items.length === 0 ? (
        <p className={styles['empty']} role="status">
          {isOpening ? t('loading') : t('empty')}
        </p>
      ) : (
        <>
          <ListTools
            choice={choice}
            tags={tags}
            onChange={(next) => {
              onChange({ choice: next, most: PAGE });
            }}
          />
          {chosen.length === 0 && <p className={styles['empty']}>{t('mine.none')}</p>}
          <ul className={styles['list']}>
            {chosen.slice(0, most).map((item) => (
              <ArticleCard
                key={item.id}
                to={toArticle(item.id)}
                title={item.title}
                language={item.language}
                source={item.sourceName}
                date={item.date}
                minutes={minutesOf(item.words)}
                progress={item.readAt === undefined ? undefined : item.progress}
                tags={item.tags}
                note={noteOf(item)}
              >
                <CardActions item={item} library={library} onDelete={onDelete} />
              </ArticleCard>
            ))}
          </ul>
          {chosen.length > most && (
            <div className={styles['more']}>
              <Button
                onPress={() => {
                  onChange({ most: most + PAGE });
                }}
              >
                {t('mine.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
