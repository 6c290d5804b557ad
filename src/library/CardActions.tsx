import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './CardActions.module.css';
import type { LibraryItem } from './item.ts';
import type { Library } from './library.ts';
import { parseTags } from './list.ts';

interface Props {
  readonly item: LibraryItem;
  readonly library: Library | undefined;
  readonly onDelete: (id: string, title: string) => void;
}

/** What can be done with an article of the reader's: behind one button, since a list is for reading. */
export function CardActions({ item, library, onDelete }: Props) {
  const { t } = useTranslation('library');
  const tagsId = useId();
  const [tags, setTags] = useState<string>();
  return (
    <details className={styles['actions']}>
      <summary className={styles['summary']} aria-label={t('card.actions', { title: item.title })}>
        <Icon name="more" />
      </summary>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void library?.update([item.id], { tags: parseTags(tags ?? item.tags.join('، ')) });
          setTags(undefined);
        }}
      >
        <label className={styles['tags']} htmlFor={tagsId}>
          {t('card.tags')}
        </label>
        <input
          id={tagsId}
          className={styles['input']}
          dir="auto"
          placeholder={t('card.tagsHint')}
          value={tags ?? item.tags.join('، ')}
          onChange={(event) => {
            setTags(event.target.value);
          }}
        />
        <button type="submit" className={styles['save']}>
          {t('card.saveTags')}
        </button>
      </form>
      <div className={styles['buttons']}>
        <Button
          kind="quiet"
          onPress={() => {
            void library?.update([item.id], { isArchived: !item.isArchived });
          }}
        >
          {t(item.isArchived ? 'card.unarchive' : 'card.archive')}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            onDelete(item.id, item.title);
          }}
        >
          {t('card.delete')}
        </Button>
      </div>
    </details>
  );
}
