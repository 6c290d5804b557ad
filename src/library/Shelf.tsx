import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale.ts';
import { ArticleCard } from './ArticleCard.tsx';
import type { Library } from './library.ts';
import styles from './ArticleList.module.css';
import type { LibraryTools, ShelfPiece } from './tools.ts';

interface Props {
  readonly shelf: readonly ShelfPiece[];
  readonly library: Library | undefined;
  readonly toArticle: LibraryTools['toArticle'];
}

/** The texts the app comes with. */
export function Shelf({ shelf, library, toArticle }: Props) {
  const { t } = useTranslation('library');
  const { locale } = useLocale();
  const progress = useProgress(shelf, library);
  return (
    <section className={styles['section']} aria-labelledby="shelf-title">
      <h2 className={styles['heading']} id="shelf-title">
        {t('shelf.title')}
      </h2>
      <ul className={styles['list']}>
        {shelf.map(({ id, title, source, date, minutes, level }) => (
          <ArticleCard
            key={id}
            to={toArticle(id)}
            title={title}
            source={level === undefined ? source?.[locale] : `${t('shelf.level', { level })} · ${t(`shelf.levels.${level}`)}`}
            date={date}
            minutes={minutes}
            progress={progress.get(id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** How far each has been read, by id. */
function useProgress(shelf: readonly ShelfPiece[], library: Library | undefined): ReadonlyMap<string, number> {
  const [progress, setProgress] = useState<ReadonlyMap<string, number>>(() => new Map());
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const places = await Promise.all(shelf.map(async ({ id }) => [id, (await library?.place(id))?.progress ?? 0] as const));
      if (isWanted) setProgress(new Map(places.filter(([, share]) => share > 0)));
    })();
    return () => {
      isWanted = false;
    };
  }, [shelf, library]);
  return progress;
}
