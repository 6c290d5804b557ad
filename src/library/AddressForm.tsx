import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AddPage.module.css';
import { Notice } from '../ui/Notice.tsx';
import type { Incoming } from './intake.ts';

interface Props {
  /** An address that another app has shared. */
  readonly shared: string;
  readonly onIncoming: (brought: readonly Incoming[]) => void;
}

type Answer = 'addressInvalid' | 'addressFailed' | 'addressForeign';

/** The address as one that can be opened; a host without a scheme is one of the web. */
function addressOf(written: string): URL | undefined {
  const text = written.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : ['https:', '', text].join('/');
  if (text === '' || !URL.canParse(whole)) return undefined;
  const address = new URL(whole);
  return /^https?:$/u.test(address.protocol) && address.hostname.includes('.') ? address : address.origin === location.origin ? address : undefined;
}

/**
 * Gets the page at an address where that is allowed: on the site that Safha itself is served from. It asks no other site for
 * anything, and no other site would let it read the answer; so for those it says how the page comes here.
 */
export function AddressForm({ shared, onIncoming }: Props) {
  const { t } = useTranslation('add');
  const id = useId();
  const [written, setWritten] = useState(shared);
  const [answer, setAnswer] = useState<Answer | undefined>(shared === '' ? undefined : 'addressForeign');
  const address = addressOf(written);

  const fetchPage = async () => {
    if (!address) {
      setAnswer('addressInvalid');
      return;
    }
    if (address.origin !== location.origin) {
      setAnswer('addressForeign');
      return;
    }
    try {
      const response = await fetch(address);
      if (!response.ok) throw new TypeError(response.statusText);
      setAnswer(undefined);
      onIncoming([{ kind: 'page', html: await response.text(), url: response.url }]);
    } catch {
      setAnswer('addressFailed');
    }
  };

  return (
    <section className={styles['way']} aria-labelledby={`${id}title`}>
      <h2 className={styles['heading']} id={`${id}title`}>
        {t('address')}
      </h2>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          void fetchPage();
        }}
      >
        <input
          className={styles['field']}
          type="text"
          inputMode="url"
          dir="ltr"
          aria-label={t('addressHint')}
          autoComplete="off"
          spellCheck={false}
          value={written}
          onChange={(event) => {
            setWritten(event.target.value);
            setAnswer(undefined);
          }}
        />
        <button type="submit" className={styles['submit']}>
          {t('fetch')}
        </button>
      </form>
      {answer && (
        <Notice
          kind={answer === 'addressForeign' ? 'status' : 'alert'}
          actions={
            answer === 'addressForeign' && address ? (
              <a href={address.href} target="_blank" rel="noreferrer">
                {t('openAddress', { site: address.host })}
              </a>
            ) : undefined
          }
        >
          {t(answer)}
        </Notice>
      )}
    </section>
  );
}
