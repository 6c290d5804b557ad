import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Backup, BackupErrorCode } from './backup.ts';
import type { Library } from './library.ts';
import type { LibraryTools } from './tools.ts';

interface Props {
  readonly file: File;
  readonly library: Library;
  readonly settings: LibraryTools['settings'];
  readonly onDone: () => void;
}

type State =
  | { readonly status: 'reading' }
  | { readonly status: 'ready'; readonly backup: Backup; readonly isReplacing?: boolean }
  | { readonly status: 'failed'; readonly code: BackupErrorCode | 'unexpected'; readonly path?: string | undefined }
  | { readonly status: 'done'; readonly added: number; readonly replaced: number; readonly kept: number };

/** Looks a backup file over, says what is in it or what is wrong with it, and restores it as the reader chooses. */
export function Restore({ file, library, settings, onDone }: Props) {
  const { t } = useTranslation('library');
  const { locale } = useLocale();
  const [state, setState] = useState<State>({ status: 'reading' });

  useEffect(() => {
    let isWanted = true;
    void read(file).then((next) => {
      if (isWanted) setState(next);
    });
    return () => {
      isWanted = false;
    };
  }, [file]);

  const restore = async (backup: Backup, how: 'merge' | 'replace') => {
    // Once: a second press finds nothing to press.
    setState({ status: 'reading' });
    try {
      const counts = await library.restore(backup, how);
      // What is added to does not change how it looks.
      if (how === 'replace') settings.put(backup.settings);
      setState({ status: 'done', ...counts });
    } catch {
      // The library has said what is the matter with the storage; of the backup itself, nothing was taken.
      setState({ status: 'failed', code: 'unexpected' });
    }
  };
  const close = <Button kind="quiet" icon="close" label={t('storage.close')} onPress={onDone} />;

  switch (state.status) {
    case 'reading':
      return <Notice kind="status">{t('storage.reading')}</Notice>;
    case 'failed':
      return (
        <Notice kind="alert" actions={close}>
          {t(`storage.errors.${state.code}`)} {state.path !== undefined && t('storage.errorWhere', { path: state.path })}
        </Notice>
      );
    case 'done': {
      const value = (count: number) => formatNumber(count, locale);
      return (
        <Notice kind="status" actions={close}>
          {t('storage.restored', { added: value(state.added), replaced: value(state.replaced), kept: value(state.kept) })}
        </Notice>
      );
    }
    case 'ready': {
      const { backup, isReplacing = false } = state;
      const count = backup.articles.length;
      const cancel = (
        <Button kind="quiet" onPress={onDone}>
          {t('storage.restoreCancel')}
        </Button>
      );
      if (isReplacing) {
        return (
          <Notice
            kind="alert"
            actions={
              <>
                <Button onPress={() => void restore(backup, 'replace')}>{t('storage.replaceConfirm')}</Button>
                {cancel}
              </>
            }
          >
            {t('storage.replaceWarning')}
          </Notice>
        );
      }
      return (
        <Notice
          kind="status"
          actions={
            <>
              <Button kind="primary" onPress={() => void restore(backup, 'merge')}>
                {t('storage.merge')}
              </Button>
              <Button
                onPress={() => {
                  setState({ status: 'ready', backup, isReplacing: true });
                }}
              >
                {t('storage.replace')}
              </Button>
              {cancel}
            </>
          }
        >
          {t('storage.found', { count, value: formatNumber(count, locale), date: formatDay(Date.parse(backup.exportedAt), locale) })}
        </Notice>
      );
    }
  }
}

/** Bytes. A library of 2,000 articles takes some 25 MB. */
const LARGEST_BACKUP = 100 * 1024 * 1024;

async function read(file: File): Promise<State> {
  const { BackupError, readBackup } = await import('./backup.ts');
  try {
    if (file.size > LARGEST_BACKUP) return { status: 'failed', code: 'too-large' };
    return { status: 'ready', backup: readBackup(await file.text()) };
  } catch (error) {
    return error instanceof BackupError ? { status: 'failed', code: error.code, path: error.path } : { status: 'failed', code: 'unexpected' };
  }
}
