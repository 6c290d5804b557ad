import { useTranslation } from 'react-i18next';
import labels from '../content/grammar-labels.json';
import type { AboutTexts } from '../i18n/about.ts';
import styles from './GrammarLabels.module.css';

type Name = Exclude<keyof AboutTexts['labels'], 'title' | 'intro'>;

/** What each label of a grammar word says, beside the word that has it. */
export function GrammarLabels() {
  const { t } = useTranslation('about');
  return (
    <dl className={styles['labels']}>
      {labels.map(({ name, word, label }) => (
        <div key={name}>
          <dt>
            <span className={styles['word']} lang="ur" dir="rtl">
              {word}
            </span>{' '}
            <span className={styles['label']} lang="en" dir="ltr">
              {label}
            </span>
          </dt>
          <dd>{t(`labels.${name as Name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
