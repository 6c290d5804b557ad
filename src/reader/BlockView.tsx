import { memo } from 'react';
import type { Block } from '../article/article.ts';
import styles from './BlockView.module.css';
import type { Layer } from './layer.ts';
import { MarkedText } from './MarkedText.tsx';
import { Translation } from './Translation.tsx';
import { WordLayer } from './WordLayer.tsx';

interface Props {
  readonly block: Block;
  readonly as?: 'h1' | 'h2' | 'p' | 'li' | 'span';
  readonly layer?: Layer | undefined;
  readonly translation?: string | undefined;
  /** Id of the text that says how words are reached by keyboard; the block is then a tab stop. */
  readonly hintId?: string | undefined;
}

/** One block of the article: its text, plain or with the word layer, and its translation if wanted. */
export const BlockView = memo(function BlockView({ block, as: Tag = 'p', layer, translation, hintId }: Props) {
  return (
    <>
      <Tag
        className={styles['block']}
        data-block={block.id}
        data-kind={block.kind}
        data-layer={layer ? 'words' : undefined}
        // Without words to go to it is no stop, but a title takes the focus that comes to its page.
        tabIndex={hintId === undefined ? (Tag === 'h1' ? -1 : undefined) : 0}
        aria-describedby={hintId}
      >
        {layer ? <WordLayer layer={layer} /> : <MarkedText text={block.text} marks={block.marks} />}
      </Tag>
      {translation === undefined ? null : <Translation text={translation} />}
    </>
  );
});
