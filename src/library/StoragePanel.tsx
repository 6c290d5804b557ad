import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, sizeOf } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { downloadBackup } from './download.ts';
import type { Library } from './library.ts';
import { Restore } from './Restore.tsx';
import styles from './StoragePanel.module.css';
import type { LibraryTools } from './tools.ts';
import { useLibraryState } from './use-library.ts';

interface Props {
  readonly library: Library;
  readonly settings: LibraryTools['settings'];
}

type Usage = NonNullable<Awaited<ReturnType<Library['usage']>>>;

/** How much room the library takes, the backup file and the way back from one, and the end of it all. */
export function StoragePanel({ library, settings }: Props) {
  const { t } = useTranslation('library');
  const titleId = useId();
  const usage = useUsage(library);
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [isWiping, setWiping] = useState(false);
  const [isWiped, setWiped] = useState(false);
  const size = useSize();

  return (
    <section className={styles['panel']} aria-labelledby={titleId}>
      <h2 className={styles['heading']} id={titleId}>
        {t('storage.title')}
      </h2>
      {usage && (
        <p className={styles['usage']}>
          {usage.quota > 0 ? t('storage.usedOf', { used: size(usage.used), quota: size(usage.quota) }) : t('storage.used', { used: size(usage.used) })}{' '}
          {t(usage.isPersistent ? 'storage.persistent' : 'storage.notPersistent')}
        </p>
      )}
      <p className={styles['usage']}>{t('storage.backupHint')}</p>
      <div className={styles['buttons']}>
        <Button onPress={() => void downloadBackup(library, settings.get())}>{t('storage.backup')}</Button>
        <Button onPress={() => picker.current?.click()}>{t('storage.restore')}</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('storage.restore')}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <Button
          kind="quiet"
          onPress={() => {
            setWiped(false);
            setWiping(!isWiping);
          }}
        >
          {t('storage.wipe')}
        </Button>
      </div>
      {file && (
        <Restore
          key={`${file.name}-${String(file.lastModified)}`}
          file={file}
          library={library}
          settings={settings}
          onDone={() => {
            setFile(undefined);
          }}
        />
      )}
      {isWiping && (
        <Notice
          kind="alert"
          actions={
            <>
              <Button
                onPress={() => {
                  library.wipe().then(
                    () => {
                      setWiped(true);
                    },
                    // Nothing is gone, and the notice above says why.
                    () => undefined,
                  );
                  setWiping(false);
                }}
              >
                {t('storage.wipeConfirm')}
              </Button>
              <Button
                kind="quiet"
                onPress={() => {
                  setWiping(false);
                }}
              >
                {t('storage.restoreCancel')}
              </Button>
            </>
          }
        >
          {t('storage.wipeWarning')}
        </Notice>
      )}
      {isWiped && <Notice kind="status">{t('storage.wiped')}</Notice>}
    </section>
  );
}

/** Says a number of bytes in words of the interface. */
function useSize(): (bytes: number) => string {
  const { t } = useTranslation('library');
  const { locale } = useLocale();
  return (bytes) => {
    const { unit, amount } = sizeOf(bytes);
    return t(`storage.size.${unit}`, { value: formatNumber(amount, locale) });
  };
}

/** The room taken, asked for anew whenever the library has changed. */
function useUsage(library: Library): Usage | undefined {
  const { items } = useLibraryState(library);
  const [usage, setUsage] = useState<Usage>();
  useEffect(() => {
    let isWanted = true;
    void library.usage().then((answer) => {
      if (isWanted) setUsage(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [library, items]);
  return usage;
}
