import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './UndoNotice.module.css';

/** Something deleted that can be brought back. */
export interface Undoable {
  readonly count: number;
  /** Of the first. */
  readonly title: string;
  readonly undo: () => Promise<void>;
}

/** Says what was deleted and brings it back if asked. It stays until it is closed: nobody has to be quick. */
export function UndoNotice({ what, onDone }: { readonly what: Undoable | undefined; readonly onDone: () => void }) {
  const { t } = useTranslation('library');
  const { locale } = useLocale();
  if (!what) return null;
  return (
    <div className={styles['place']}>
      <Notice
        kind="status"
        actions={
          <>
            <Button
              kind="primary"
              onPress={() => {
                void what.undo();
                onDone();
              }}
            >
              {t('undo.button')}
            </Button>
            <Button kind="quiet" icon="close" label={t('undo.dismiss')} onPress={onDone} />
          </>
        }
      >
        {t('undo.deleted', { count: what.count, value: formatNumber(what.count, locale), title: what.title })}
      </Notice>
    </div>
  );
}
