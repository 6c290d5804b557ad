import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Undoable } from './session.ts';
import styles from './UndoNotice.module.css';

/** Says what was deleted last and brings it back if asked. It stays until it is closed: nobody has to be quick. */
export function UndoNotice({ what, onDone }: { readonly what: Undoable | undefined; readonly onDone: () => void }) {
  const { t } = useTranslation('library');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The card that had the focus is gone; the way to get it back is next.
    if (what && document.activeElement === document.body) place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [what]);
  return (
    <div ref={place} className={styles['place']} role="status">
      {what && (
        <Notice
          kind="plain"
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
          {t('undo.deleted', { title: what.title })}
        </Notice>
      )}
    </div>
  );
}
