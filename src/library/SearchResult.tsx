import { useTranslation } from 'react-i18next';
import type { Language } from '../article/article.ts';
import { InPlaceLink } from '../ui/InPlaceLink.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import type { Found } from './search/find.ts';
import styles from './SearchResult.module.css';
import type { LibraryTools } from './tools.ts';

interface Props {
  readonly found: Found;
  readonly title: string;
  readonly language: Language;
  readonly toArticle: LibraryTools['toArticle'];
}

/** An article that answers: its title, and the places where it does, each of which leads there. */
export function SearchResult({ found: { id, titleMarks, excerpts }, title, language, toArticle }: Props) {
  const { t } = useTranslation('library');
  const lang = language === 'other' ? 'und' : language;
  return (
    <li className={styles['result']}>
      <h2 className={styles['title']} lang={lang} dir="auto">
        <InPlaceLink to={toArticle(id)} className={styles['link']}>
          <MarkedWords text={title} marks={titleMarks} />
        </InPlaceLink>
      </h2>
      {excerpts.map(({ blockId, text, from, isCut, marks }) => (
        <p key={`${blockId}-${String(from)}`} className={styles['excerpt']} lang={lang} dir="auto">
          <InPlaceLink
            to={toArticle(id, { blockId, offset: marks[0]?.from ?? from, found: marks })}
            className={styles['place']}
            title={t('search.open')}
          >
            {from > 0 && '\u2026 ' /* HORIZONTAL ELLIPSIS */}
            <MarkedWords text={text} marks={marks.map((mark) => ({ from: mark.from - from, to: mark.to - from }))} />
            {isCut && ' \u2026'}
          </InPlaceLink>
        </p>
      ))}
    </li>
  );
}
