import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import styles from './AddPage.module.css';
import link from './BookmarkletLink.module.css';

const codeFor = async (address: string): Promise<string> => (await import('./bookmarklet.ts')).bookmarklet(new URL(address, location.href).href);

/** A link to be dragged to the bookmarks bar, or copied where there is none to drag to. @param props.address of this page */
export function BookmarkletLink({ address }: { readonly address: string }) {
  const { t } = useTranslation('add');
  const id = useId();
  const anchor = useRef<HTMLAnchorElement>(null);
  const [answer, setAnswer] = useState<'bookmarkletCopied' | 'bookmarkletDenied'>();
  useEffect(() => {
    // React writes no address that is a script, and here the page's own policy keeps it from running: it is only to be carried off.
    void codeFor(address).then((code) => anchor.current?.setAttribute('href', code));
  }, [address]);
  return (
    <section className={styles['way']} aria-labelledby={id}>
      <h2 className={styles['heading']} id={id}>
        {t('bookmarklet')}
      </h2>
      <p className={styles['hint']}>{t('bookmarkletHint')}</p>
      <div className={styles['row']}>
        <a
          ref={anchor}
          href={address}
          className={link['link']}
          onClick={(event) => {
            event.preventDefault();
          }}
        >
          {t('bookmarkletName')}
        </a>
        <Button
          onPress={() => {
            codeFor(address).then((code) => navigator.clipboard.writeText(code)).then(
              () => {
                setAnswer('bookmarkletCopied');
              },
              () => {
                setAnswer('bookmarkletDenied');
              },
            );
          }}
        >
          {t('bookmarkletCopy')}
        </Button>
      </div>
      <p role="status">{answer && t(answer)}</p>
    </section>
  );
}
