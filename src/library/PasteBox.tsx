import { useId, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import styles from './AddPage.module.css';
import type { Incoming } from './intake.ts';

/** UTF-16 units. Longer than that, a box full of Nastaliq takes seconds to lay out, and nobody would write on in it. */
const LONGEST_HELD = 20_000;

/** A box to paste a text into. What comes with markup, or is long, is taken as it comes; other text waits, so that it can be added to. */
export function PasteBox({ onIncoming }: { readonly onIncoming: (brought: readonly Incoming[]) => void }) {
  const { t } = useTranslation('add');
  const id = useId();
  const [text, setText] = useState('');
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const isTaken = text === '' && (html !== '' || plain.length > LONGEST_HELD);
    if (!isTaken) return;
    event.preventDefault();
    onIncoming([html === '' ? { kind: 'text', text: plain } : { kind: 'selection', html, text: plain }]);
  };
  return (
    <section className={styles['way']} aria-labelledby={`${id}title`}>
      <h2 className={styles['heading']} id={`${id}title`}>
        <label htmlFor={id}>{t('paste')}</label>
      </h2>
      <p className={styles['hint']} id={`${id}hint`}>
        {t('pasteHint')}
      </p>
      <textarea
        id={id}
        className={styles['text']}
        // Of what is pasted, the letters decide.
        dir="auto"
        lang="ur"
        aria-describedby={`${id}hint`}
        value={text}
        onPaste={onPaste}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div>
        <Button
          kind="primary"
          isDisabled={text.trim() === ''}
          onPress={() => {
            onIncoming([{ kind: 'text', text }]);
            setText('');
          }}
        >
          {t('read')}
        </Button>
      </div>
    </section>
  );
}
