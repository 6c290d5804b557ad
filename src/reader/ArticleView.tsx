import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale.ts';
import type { Article, Block } from '../article/article.ts';
import { allBlocks } from '../article/outline.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import styles from './ArticleView.module.css';
import { BlockList, type BlockExtras } from './BlockList.tsx';
import type { GlossMode } from './gloss-mode.ts';
import type { Glosses } from './glosses.ts';
import { layerOf, type Layer } from './layer.ts';
import { LoadNotice } from './LoadNotice.tsx';
import { useOnDemand } from './on-demand.ts';
import type { RememberedBlocks } from './remembered.ts';
import { SectionFolder } from './SectionFolder.tsx';
import { SectionView } from './SectionView.tsx';
import { useWordCard } from './use-word-card.ts';
import { WordCard } from './WordCard.tsx';
import { WordAnnouncer } from './WordAnnouncer.tsx';

export interface ArticleViewProps {
  readonly article: Article;
  readonly mode: GlossMode;
  /** What the page shows already in this mode, laid before React ran. */
  readonly remembered?: RememberedBlocks | undefined;
  readonly loadGlosses: () => Promise<Glosses>;
  readonly loadTranslation: () => Promise<Readonly<Record<string, string>>>;
  /** Told what is shown whenever glosses or translation have come, so that the next visit can start with it. */
  readonly onShown: (shown: RememberedBlocks) => void;
  /** Told after a section was opened or closed, by whatever means. */
  readonly onFold: (sections: readonly HTMLDetailsElement[]) => void;
  /** The page about the glosses. */
  readonly about: Destination;
}

/** An article as a page: header, lead, sections that fold, and the word card. */
export function ArticleView(props: ArticleViewProps) {
  const { article, mode, remembered, loadGlosses, loadTranslation, onShown, onFold, about } = props;
  const { t } = useTranslation();
  const { locale, dir } = useLocale();
  const root = useRef<HTMLElement>(null);
  const hintId = useId();
  const [glosses, requestGlosses] = useOnDemand(loadGlosses);
  const [translation, requestTranslation] = useOnDemand(loadTranslation);
  const blocks = useMemo(() => allBlocks(article), [article]);
  const blockIds = useMemo(() => blocks.map((block) => block.id), [blocks]);

  const loaded = glosses.status === 'ready' ? glosses.value : undefined;
  const layers = useLayers(blocks, loaded, remembered);
  const texts = translation.status === 'ready' ? translation.value : remembered?.mode === 'translation' ? remembered.texts : undefined;

  const hasLayers = layers !== undefined;
  const hasTexts = texts !== undefined;
  useEffect(() => {
    if (mode === 'words' && !hasLayers) void requestGlosses();
    if (mode === 'translation' && !hasTexts) void requestTranslation();
  }, [mode, hasLayers, hasTexts, requestGlosses, requestTranslation]);

  useEffect(() => {
    if (mode === 'words' && layers) onShown({ mode, layers });
    if (mode === 'translation' && texts) onShown({ mode, texts });
  }, [mode, layers, texts, onShown]);

  const card = useWordCard({ root, blockIds, mode, glosses: loaded, requestGlosses });
  const toggled = useCallback(() => {
    onFold([...(root.current?.querySelectorAll('details') ?? [])]);
  }, [onFold]);

  const extras = (block: Block): BlockExtras => ({
    layer: mode === 'words' ? layers?.[block.id] : undefined,
    translation: mode === 'translation' ? texts?.[block.id] : undefined,
    hintId,
  });
  const failed = mode === 'translation' ? translation : glosses;

  return (
    <article
      ref={root}
      className={styles['article']}
      data-article={article.id}
      lang="ur"
      dir="rtl"
      onClick={card.onClick}
      onDoubleClick={card.onDoubleClick}
      onKeyDown={card.onKeyDown}
      onBlur={card.onBlur}
    >
      <p hidden id={hintId} lang={locale}>
        {t('article.wordHint')}
      </p>
      <ArticleHeader article={article} extras={extras} />
      <p className={styles['translationNote']} lang={locale} dir={dir}>
        {t('article.translationNote')}
      </p>
      <LoadNotice
        state={failed}
        isTranslation={mode === 'translation'}
        onRetry={() => void (mode === 'translation' ? requestTranslation() : requestGlosses())}
      />
      <BlockList blocks={article.lead} extras={extras} />
      {article.sections.length > 0 && <SectionFolder root={root} />}
      {article.sections.map((section) => (
        <SectionView key={section.id} section={section} {...extras(section.heading)} onToggle={toggled}>
          <BlockList blocks={section.blocks} extras={extras} />
        </SectionView>
      ))}
      {card.open && loaded && (
        <WordCard
          root={root}
          glosses={loaded}
          place={card.open}
          onClose={card.close}
          onMove={card.move}
          about={about}
        />
      )}
      <WordAnnouncer glosses={loaded} place={card.open ? undefined : card.cursor} />
    </article>
  );
}

/** The word layer of every block, by block id: from the engine once it is there, before that as remembered. */
function useLayers(
  blocks: readonly Block[],
  glosses: Glosses | undefined,
  remembered: RememberedBlocks | undefined,
): Readonly<Record<string, Layer>> | undefined {
  return useMemo(() => {
    if (!glosses) return remembered?.mode === 'words' ? remembered.layers : undefined;
    return Object.fromEntries(
      blocks.flatMap(({ id }) => {
        const analysis = glosses.blocks.get(id);
        return analysis ? [[id, layerOf(analysis, glosses.meaning)]] : [];
      }),
    );
  }, [blocks, glosses, remembered]);
}
