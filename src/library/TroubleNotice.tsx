import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { downloadBackup } from './download.ts';
import type { Library } from './library.ts';
import type { LibraryTools } from './tools.ts';
import type { Trouble } from './trouble.ts';

interface Props {
  readonly library: Library;
  readonly trouble: Trouble;
  readonly settings: LibraryTools['settings'];
}

/** What happened to the device's storage, and what the reader can do so that nothing is lost. */
export function TroubleNotice({ library, trouble, settings }: Props) {
  const { t } = useTranslation('device');
  const needsReload = trouble === 'blocked' || trouble === 'outdated' || trouble === 'failed';
  return (
    <Notice
      kind="alert"
      actions={
        <>
          <Button onPress={() => void downloadBackup(library, settings.get())}>{t('trouble.backup')}</Button>
          {needsReload && (
            <Button
              onPress={() => {
                location.reload();
              }}
            >
              {t('trouble.reload')}
            </Button>
          )}
          <Button kind="quiet" icon="close" label={t('trouble.dismiss')} onPress={() => { library.dismissTrouble(); }} />
        </>
      }
    >
      {t(`trouble.${trouble}`)}
    </Notice>
  );
}
