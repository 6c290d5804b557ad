import { useTranslation } from 'react-i18next';
import { type Destination, InPlaceLink } from '../ui/InPlaceLink.tsx';
import { AboutSection } from './AboutSection.tsx';
import styles from './AboutGlosses.module.css';
import { DoubtMarks } from './DoubtMarks.tsx';
import { Figures } from './Figures.tsx';
import { GrammarLabels } from './GrammarLabels.tsx';
import { ReadingSteps } from './ReadingSteps.tsx';
import { RomanLetters } from './RomanLetters.tsx';

/** Where the dictionary stands in the source code. */
const wordsFolder = 'src/lexicon/words/';

/** How the meanings under the words come about, how good they are, and how they show that they may be wrong. */
export function AboutGlosses({ article }: { article: Destination }) {
  const { t } = useTranslation('about');
  const back = (
    <InPlaceLink to={article} className={styles['back']}>
      {t('back')}
    </InPlaceLink>
  );
  return (
    <div className={styles['page']}>
      {back}
      {/* What takes the focus when the page is opened from the article. */}
      <h1 className={styles['title']} tabIndex={-1}>
        {t('title')}
      </h1>
      <p>{t('intro')}</p>
      <AboutSection title={t('reading.title')}>
        <ReadingSteps />
      </AboutSection>
      <AboutSection title={t('accuracy.title')}>
        <Figures />
      </AboutSection>
      <AboutSection title={t('doubt.title')}>
        <p>{t('doubt.intro')}</p>
        <DoubtMarks />
      </AboutSection>
      <AboutSection title={t('labels.title')}>
        <p>{t('labels.intro')}</p>
        <GrammarLabels />
      </AboutSection>
      <AboutSection title={t('roman.title')}>
        <p>{t('roman.intro')}</p>
        <RomanLetters />
        <p>{t('roman.note')}</p>
      </AboutSection>
      <AboutSection title={t('device.title')}>
        <p>{t('device.text')}</p>
      </AboutSection>
      <AboutSection title={t('corrections.title')}>
        <p>{t('corrections.text')}</p>
        <p className={styles['folder']}>
          <code lang="en" dir="ltr">
            {wordsFolder}
          </code>
        </p>
      </AboutSection>
      {back}
    </div>
  );
}
