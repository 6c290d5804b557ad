import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { InPlaceLink } from '../ui/InPlaceLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ArticleList } from './ArticleList.tsx';
import { DropZone } from './DropZone.tsx';
import styles from './LibraryPage.module.css';
import { LibrarySearch } from './LibrarySearch.tsx';
import type { SearchClient } from './search-client.ts';
import { Shelf } from './Shelf.tsx';
import { StoragePanel } from './StoragePanel.tsx';
import type { LibraryTools } from './tools.ts';
import { TroubleNotice } from './TroubleNotice.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import { useLibraryState } from './use-library.ts';

interface Props {
  readonly tools: LibraryTools;
  /** Absent until the device's storage has been asked. */
  readonly search: SearchClient | undefined;
}

/** The front page of the app: what the reader has, what there is to begin with, and the way to bring more. */
export function LibraryPage({ tools, search }: Props) {
  const { t } = useTranslation('library');
  const { library, shelf, session, toAdd, bring } = tools;
  const { status, items, trouble } = useLibraryState(library);
  const { query, choice, most, deleted } = useSyncExternalStore(session.subscribe, session.get, session.get);

  const onDelete = useCallback(
    (id: string, title: string) => {
      void library?.remove([id]).then((undo) => {
        session.update({ deleted: [...session.get().deleted, { title, undo }] });
      });
    },
    [library, session],
  );

  return (
    <div className={styles['page']}>
      <DropZone onIncoming={bring} />
      <div className={styles['head']}>
        <div>
          <h1 className={styles['title']} tabIndex={-1}>
            {t('title')}
          </h1>
          <p className={styles['intro']}>{t('intro')}</p>
        </div>
        <InPlaceLink to={toAdd} className={styles['add']}>
          <Icon name="add" />
          {t('addArticle')}
        </InPlaceLink>
      </div>
      {library && trouble && <TroubleNotice library={library} trouble={trouble} settings={tools.settings} />}
      <LibrarySearch query={query} onQueryChange={(next) => { session.update({ query: next }); }} search={search} items={items} shelf={shelf} toArticle={tools.toArticle} />
      {query.trim() === '' && (
        <>
          <Shelf shelf={shelf} library={library} toArticle={tools.toArticle} />
          <ArticleList
            items={items}
            isOpening={status === 'opening'}
            library={library}
            choice={choice}
            most={most}
            onChange={session.update}
            toArticle={tools.toArticle}
            onDelete={onDelete}
          />
          {library && <StoragePanel library={library} settings={tools.settings} />}
        </>
      )}
      <UndoNotice
        what={deleted.at(-1)}
        onDone={() => {
          session.update({ deleted: deleted.slice(0, -1) });
        }}
      />
    </div>
  );
}
