import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ToggleEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale.ts';
import type { Article, Block } from '../article/article.ts';
import { allBlocks } from '../article/outline.ts';
import type { Analysis } from '../urdu/analysis.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import styles from './ArticleView.module.css';
import { BlockList, type BlockExtras } from './BlockList.tsx';
import type { GlossMode } from './gloss-mode.ts';
import type { Glosses } from './glosses.ts';
import { layerOf, type Layer } from './layer.ts';
import { LoadNotice } from './LoadNotice.tsx';
import { useLaidSections } from './laid-sections.ts';
import { useOnDemand, valueOf } from './on-demand.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { RememberedBlocks } from './remembered.ts';
import { SectionFolder } from './SectionFolder.tsx';
import { SectionView } from './SectionView.tsx';
import { isGlossed, textLanguage } from './text-language.ts';
import { useReadingPlace, type StartingPlace } from './use-reading-place.ts';
import { useWordCard } from './use-word-card.ts';
import { WordCard } from './WordCard.tsx';
import { WordAnnouncer } from './WordAnnouncer.tsx';

export interface ArticleViewProps {
  readonly article: Article;
  readonly mode: GlossMode;
  /** What the page shows already in this mode, laid before React ran. */
  readonly remembered?: RememberedBlocks | undefined;
  /** Of these blocks at least. */
  readonly loadGlosses: (blocks: readonly Block[]) => Promise<Glosses>;
  readonly loadTranslation: () => Promise<Readonly<Record<string, string>>>;
  /** Told what is shown whenever glosses or translation have come, so that the next visit can start with it. */
  readonly onShown: (shown: RememberedBlocks) => void;
  /** Told after a section was opened or closed, by whatever means. */
  readonly onFold: (sections: readonly HTMLDetailsElement[]) => void;
  /** Run on the markup as it is first drawn, before the article is opened at its place. */
  readonly prepare?: ((root: HTMLElement) => void) | undefined;
  /** Where to open it, if not at its head. */
  readonly start?: StartingPlace | undefined;
  /** Whether it is only to be looked at: no word has a card then. */
  readonly isPreview?: boolean;
  /** Told where the reader is whenever they come to rest there. */
  readonly onPlace?: ((place: ReadingPlace) => void) | undefined;
  /** The page about the glosses. */
  readonly about: Destination;
}

/** An article as a page: header, lead, sections that fold, and the word card. */
export function ArticleView(props: ArticleViewProps) {
  const { article, mode, remembered, loadGlosses, loadTranslation, onShown, onFold, about, prepare, start, onPlace, isPreview = false } = props;
  const { t } = useTranslation();
  const { locale, dir } = useLocale();
  const root = useRef<HTMLElement>(null);
  const hintId = useId();
  const { laid, open: openSection } = useLaidSections(article, start);
  useLayoutEffect(() => {
    if (root.current) prepare?.(root.current);
  }, [prepare]);
  useReadingPlace({ root, article, start, onPlace });
  const blocks = useMemo(() => allBlocks(laid), [laid]);
  const blockIds = useMemo(() => blocks.map((block) => block.id), [blocks]);
  const loadShown = useCallback(() => loadGlosses(blocks), [loadGlosses, blocks]);
  const [glosses, requestGlosses] = useOnDemand(loadShown);
  const [translation, requestTranslation] = useOnDemand(loadTranslation);
  const canGloss = isGlossed(article) && !isPreview;

  const loaded = valueOf(glosses);
  const layers = useLayers(blocks, loaded, remembered);
  const texts = translation.status === 'ready' ? translation.value : remembered?.mode === 'translation' ? remembered.texts : undefined;

  const isRemembered = remembered?.mode === 'words';
  const hasTexts = texts !== undefined;
  useEffect(() => {
    if (mode === 'words' && !isRemembered) void requestGlosses();
    if (mode === 'translation' && !hasTexts) void requestTranslation();
  }, [mode, isRemembered, hasTexts, requestGlosses, requestTranslation]);

  useEffect(() => {
    if (mode === 'words' && layers) onShown({ mode, layers });
    if (mode === 'translation' && texts) onShown({ mode, texts });
  }, [mode, layers, texts, onShown]);

  const card = useWordCard({ root, blockIds, mode, glosses: loaded, requestGlosses });
  const toggled = useCallback(
    ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
      if (currentTarget.open) openSection(currentTarget.id);
      onFold([...(root.current?.querySelectorAll('details') ?? [])]);
    },
    [onFold, openSection],
  );

  const extras = (block: Block): BlockExtras => ({
    layer: mode === 'words' ? layers?.[block.id] : undefined,
    translation: mode === 'translation' ? texts?.[block.id] : undefined,
    hintId: canGloss ? hintId : undefined,
  });
  const failed = mode === 'translation' ? translation : glosses;

  return (
    <article
      ref={root}
      className={styles['article']}
      data-article={article.id}
      {...textLanguage(article)}
      {...(canGloss ? { onClick: card.onClick, onDoubleClick: card.onDoubleClick, onKeyDown: card.onKeyDown, onBlur: card.onBlur } : {})}
    >
      <p hidden id={hintId} lang={locale} dir={dir}>
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
      {laid.sections.map((section) => (
        <SectionView key={section.id} section={section} isOpen={!laid.isBook} {...extras(section.heading)} onToggle={toggled}>
          <BlockList blocks={section.blocks} extras={extras} />
        </SectionView>
      ))}
      {card.open && loaded && (
        <WordCard
          root={root}
          glosses={loaded}
          place={card.open}
          marks={blocks.find(({ id }) => id === card.open?.blockId)?.marks}
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
  // When another section has come, those before it keep the layers they had, and React leaves them alone.
  const [known] = useState(() => new WeakMap<Analysis, Layer>());
  return useMemo(() => {
    if (!glosses) return remembered?.mode === 'words' ? remembered.layers : undefined;
    return Object.fromEntries(
      blocks.flatMap(({ id, marks }) => {
        const analysis = glosses.blocks.get(id);
        if (!analysis) return [];
        const layer = known.get(analysis) ?? layerOf(analysis, glosses.meaning, marks);
        known.set(analysis, layer);
        return [[id, layer]];
      }),
    );
  }, [blocks, glosses, remembered, known]);
}
