import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { LibraryItem } from './item.ts';
import styles from './LibrarySearch.module.css';
import type { Found } from './search/find.ts';
import type { SearchClient, SearchState } from './search-client.ts';
import { SearchResult } from './SearchResult.tsx';
import type { LibraryTools, ShelfPiece } from './tools.ts';

interface Props {
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly search: SearchClient | undefined;
  readonly items: readonly LibraryItem[];
  readonly shelf: readonly ShelfPiece[];
  readonly toArticle: LibraryTools['toArticle'];
}

/** Answers shown; who has not found it among these types another word. */
const MOST = 20;
/** Milliseconds after which the search gets ready by itself, once there is something of the reader's to be searched. */
const HEAD_START = 2000;

/** The search over the library: a field, and under it the articles that answer with the places where they do. */
export function LibrarySearch({ query, onQueryChange, search, items, shelf, toArticle }: Props) {
  const { t } = useTranslation('library');
  const { locale } = useLocale();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const state = useSearchState(search);
  const found = useFound(query, search, state);
  const hasItems = items.length > 0;

  useEffect(() => {
    if (!search || !hasItems) return;
    const timer = setTimeout(search.prepare, HEAD_START);
    return () => {
      clearTimeout(timer);
    };
  }, [search, hasItems]);

  const titleOf = (articleId: string) =>
    items.find((item) => item.id === articleId)?.title ?? shelf.find(({ id: shelved }) => shelved === articleId)?.title ?? '';
  const isAsked = query.trim() !== '';
  const says = (): string => {
    if (!isAsked) return '';
    if (state.status === 'failed') return t('search.failed');
    if (state.status === 'loading' || !found) return t('search.loading');
    if (state.status === 'indexing') return t('search.indexing', { done: formatNumber(state.done, locale), total: formatNumber(state.total, locale) });
    return found.length === 0 ? t('search.none', { query }) : t('search.found', { count: found.length, value: formatNumber(found.length, locale) });
  };

  return (
    <search>
      <div className={styles['box']}>
        <label className={styles['label']} htmlFor={id}>
          <Icon name="search" />
          <span className="visually-hidden">{t('search.label')}</span>
        </label>
        <input
          ref={field}
          id={id}
          className={styles['field']}
          type="text"
          enterKeyHint="search"
          dir={query === '' ? undefined : 'auto'}
          autoComplete="off"
          placeholder={t('search.placeholder')}
          value={query}
          onFocus={search?.prepare}
          onChange={(event) => {
            onQueryChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onQueryChange('');
          }}
        />
        {isAsked && (
          <Button
            kind="quiet"
            icon="close"
            label={t('search.clear')}
            onPress={() => {
              onQueryChange('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      <p className={styles['says']} role="status">
        {says()}
      </p>
      {isAsked && found && (
        <ul className={styles['results']}>
          {found.map((one) => (
            <SearchResult key={one.id} found={one} title={titleOf(one.id)} language={items.find((item) => item.id === one.id)?.language ?? 'ur'} toArticle={toArticle} />
          ))}
        </ul>
      )}
    </search>
  );
}

const idle: SearchState = { status: 'idle', done: 0, total: 0 };

function useSearchState(search: SearchClient | undefined): SearchState {
  return useSyncExternalStore(
    (listener) => search?.subscribe(listener) ?? (() => undefined),
    () => search?.getState() ?? idle,
    () => idle,
  );
}

/** The answers to the query; those to the last one until they have come. Asked for anew as more articles have been read. */
function useFound(query: string, search: SearchClient | undefined, { status, done }: SearchState): readonly Found[] | undefined {
  const [found, setFound] = useState<readonly Found[]>();
  // While articles are being read, once for every so many, and when all have been. After a failure, the next key tries again.
  const batch = status === 'indexing' ? Math.floor(done / 200) : status === 'ready';
  useEffect(() => {
    if (!search || query.trim() === '') return;
    let isWanted = true;
    void search.search(query, MOST).then((answers) => {
      if (isWanted) setFound(answers);
    });
    return () => {
      isWanted = false;
    };
  }, [query, search, batch]);
  return query.trim() === '' ? undefined : found;
}
