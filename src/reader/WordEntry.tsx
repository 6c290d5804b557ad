import { useTranslation } from 'react-i18next';
import type { Word } from '../urdu/analysis.ts';
import { FormSteps } from './FormSteps.tsx';
import { featureNames } from './features.ts';
import type { Meaning } from './meaning.ts';
import styles from './Entry.module.css';

interface Props {
  readonly word: Word;
  readonly meaning: Meaning;
  /** Then the meaning in this sentence is told of the phrase, not of the word. */
  readonly isInPhrase: boolean;
}

/** A word: headword, sound, grammar, meanings, how the form is built, and whether all that is sure. */
export function WordEntry({ word, meaning, isInPhrase }: Props) {
  const { t } = useTranslation('card');
  const { reading, status } = word;
  const doubt = status === 'known' ? undefined : t(`doubt.${status}`);
  if (!reading || status === 'unknown') {
    return (
      <div className={styles['entry']}>
        <p className={styles['headword']}>
          <span lang="ur" dir="rtl">{word.text}</span>
        </p>
        {doubt !== undefined && <p className={styles['doubt']}>{doubt}</p>}
      </div>
    );
  }
  const senses = meaning.senses(reading.entry);
  const here = meaning.of(reading.gloss);
  const grammar = [t(`upos.${reading.upos}`), ...featureNames(reading, t)];
  return (
    <div className={styles['entry']}>
      <p className={styles['headword']}>
        <span lang="ur" dir="rtl">{reading.lemma}</span>
      </p>
      <p className={styles['sound']}>
        <span lang="ur-Latn" dir="ltr">
          {reading.lemmaRoman}
          {reading.devanagari && (
            <>
              {' \u00B7 '}
              <span lang="ur-Deva">{reading.devanagari}</span>
            </>
          )}
        </span>
      </p>
      <p className={styles['grammar']}>{grammar.join(' · ')}</p>
      {senses.length > 0 ? (
        <ol className={styles['senses']} lang="en" dir="ltr">
          {senses.map((sense, i) => (
            <li key={sense} data-here={!isInPhrase && i === (reading.gloss.values.sense ?? 0) ? '' : undefined}>
              {sense}
            </li>
          ))}
        </ol>
      ) : (
        here && <p className={styles['here']} lang="en" dir="ltr">{here}</p>
      )}
      <FormSteps text={word.text} roman={reading.roman} lemma={reading.lemma} steps={reading.steps} />
      {doubt !== undefined && <p className={styles['doubt']}>{doubt}</p>}
    </div>
  );
}
