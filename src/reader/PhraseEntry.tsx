import { useTranslation } from 'react-i18next';
import type { Phrase } from '../urdu/analysis.ts';
import styles from './Entry.module.css';
import { FormSteps } from './FormSteps.tsx';
import type { Meaning } from './meaning.ts';

interface Props {
  readonly phrase: Phrase;
  /** The block the phrase stands in. */
  readonly text: string;
  readonly meaning: Meaning;
}

/** The phrase a word belongs to: what it is, and what it means in this sentence. */
export function PhraseEntry({ phrase, text, meaning }: Props) {
  const { t } = useTranslation('card');
  const asWritten = phrase.parts.map((part) => text.slice(part.from, part.to)).join(' \u2026 ');
  const senses = meaning.senses(phrase.entry);
  return (
    <section className={styles['phrase']} aria-label={t('phrase')}>
      <p className={styles['label']}>
        {`${t('phrase')} \u00B7 ${t(`phraseKinds.${phrase.kind}`)}`}
      </p>
      <p className={styles['phraseHead']}>
        <span lang="ur" dir="rtl">{phrase.lemma}</span>
      </p>
      <p className={styles['sound']}>
        <span lang="ur-Latn" dir="ltr">{phrase.lemmaRoman}</span>
      </p>
      {senses.length > 0 && (
        <p>
          <span lang="en" dir="ltr">{senses.join(', ')}</span>
        </p>
      )}
      <p className={styles['inSentence']}>
        <span className={styles['label']}>{t('here')}</span>{' '}
        <span lang="ur" dir="rtl">{asWritten}</span>{' '}
        <strong lang="en" dir="ltr">{meaning.of(phrase.gloss)}</strong>
      </p>
      <FormSteps text={asWritten} roman={phrase.roman} lemma={phrase.lemma} steps={phrase.steps} />
    </section>
  );
}
