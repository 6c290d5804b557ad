import { useTranslation } from 'react-i18next';
import type { Step } from '../urdu/analysis.ts';
import styles from './Entry.module.css';
import { ruleName } from './features.ts';

interface Props {
  /** The form as written, and its sound. */
  readonly text: string;
  readonly roman: string;
  readonly lemma: string;
  readonly steps: readonly Step[];
}

/** How a form comes from its headword, rule by rule; nothing where it is the headword. */
export function FormSteps({ text, roman, lemma, steps }: Props) {
  const { t } = useTranslation('card');
  if (steps.length === 0 || text === lemma) return null;
  return (
    <div className={styles['form']}>
      <p className={styles['label']}>{t('form')}</p>
      <p>
        <span lang="ur" dir="rtl">{text}</span> <span className={styles['sound']} lang="ur-Latn" dir="ltr">{roman}</span>
      </p>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step.rule}>
            {ruleName(step.rule, t)}
            {step.form && (
              <>
                {': '}
                <span lang="ur" dir="rtl">{step.form}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
