import { useTranslation } from 'react-i18next';
import styles from './ReadingSteps.module.css';
import { Sample } from './Sample.tsx';
import { readingSteps } from './samples.ts';

/** From words to headwords, to one meaning each, to phrases: a sentence for every step. */
export function ReadingSteps() {
  const { t } = useTranslation('about');
  return (
    <ol className={styles['steps']}>
      {readingSteps.map((step) => (
        <li key={step}>
          <h3 className={styles['name']}>{t(`reading.${step}.name`)}</h3>
          <p>{t(`reading.${step}.text`)}</p>
          <Sample name={step} />
        </li>
      ))}
    </ol>
  );
}
