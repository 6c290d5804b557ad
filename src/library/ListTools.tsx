import { useTranslation } from 'react-i18next';
import { Select } from '../ui/Select.tsx';
import { shownParts, sortOrders, type ListChoice } from './list.ts';
import styles from './ListTools.module.css';

interface Props {
  readonly choice: ListChoice;
  readonly tags: readonly string[];
  readonly onChange: (choice: ListChoice) => void;
}

/** No tag has it: a tag holds at least one letter that can be seen. */
const ANY_TAG = '';

/** Which articles are listed, and in which order. */
export function ListTools({ choice, tags, onChange }: Props) {
  const { t } = useTranslation('library');
  return (
    <div className={styles['tools']}>
      <Select
        label={t('filter.label')}
        value={choice.shown}
        options={shownParts.map((value) => ({ value, label: t(`filter.${value}`) }))}
        onChange={(shown) => {
          onChange({ ...choice, shown });
        }}
      />
      <Select
        label={t('sort.label')}
        value={choice.sort}
        options={sortOrders.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => {
          onChange({ ...choice, sort });
        }}
      />
      {tags.length > 0 && (
        <Select
          label={t('filter.tag')}
          value={choice.tag ?? ANY_TAG}
          options={[{ value: ANY_TAG, label: t('filter.anyTag') }, ...tags.map((tag) => ({ value: tag, label: tag }))]}
          onChange={(tag) => {
            onChange({ ...choice, tag: tag === ANY_TAG ? undefined : tag });
          }}
        />
      )}
    </div>
  );
}
