import { useTranslation } from 'react-i18next';
import table from '../content/roman-letters.json';
import styles from './RomanLetters.module.css';

/** The letters, and what stands for them in Roman. */
export function RomanLetters() {
  const { t } = useTranslation('about');
  return (['consonants', 'vowels'] as const).map((kind) => (
    <section key={kind}>
      <h3 className={styles['kind']}>{t(`roman.${kind}`)}</h3>
      <dl className={`${styles['letters']} ${styles[kind]}`}>
        {table[kind].map(({ letters, roman }) => (
          <div key={letters}>
            <dt lang="ur" dir="rtl">
              {letters}
            </dt>
            <dd lang="ur-Latn" dir="ltr">
              {roman}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
