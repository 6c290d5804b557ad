import { useTranslation } from 'react-i18next';
import styles from './DoubtMarks.module.css';
import { Sample } from './Sample.tsx';
import { statuses } from './samples.ts';

/** Every mark there is, on words that have it. */
export function DoubtMarks() {
  const { t } = useTranslation('about');
  return (
    <dl className={styles['marks']}>
      {statuses.map((status) => (
        <div key={status} className={styles['mark']}>
          <dt className={styles['name']}>{t(`doubt.${status}.name`)}</dt>
          <dd>
            <Sample name={status} />
          </dd>
          <dd>{t(`doubt.${status}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
