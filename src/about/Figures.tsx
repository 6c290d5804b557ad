import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber, formatPercent } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { accuracy } from './accuracy.ts';
import styles from './Figures.module.css';

/** What was measured, each figure the beginning of the sentence that explains it. */
export function Figures() {
  const { t } = useTranslation('about');
  const { locale } = useLocale();
  const { covered, rightInContext, judged, measuredOn } = accuracy;
  const figures = [
    { share: covered, text: t('accuracy.covered') },
    { share: rightInContext, text: t('accuracy.right', { judged: formatNumber(judged, locale) }) },
  ];
  return (
    <>
      <ul className={styles['figures']}>
        {figures.map(({ share, text }) => (
          <li key={text}>
            <span className={styles['percent']}>{t('accuracy.percent', { value: formatPercent(share, locale) })}</span> {text}
          </li>
        ))}
      </ul>
      <p className={styles['measured']}>{t('accuracy.measured', { date: formatDate(measuredOn, locale) })}</p>
    </>
  );
}
