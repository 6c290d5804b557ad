import type { ReactNode } from 'react';
import type { Block } from '../article/article.ts';
import { BlockView } from './BlockView.tsx';
import styles from './BlockList.module.css';
import type { Layer } from './layer.ts';
import { RelatedView } from './RelatedView.tsx';

/** What is drawn with a block in the present gloss mode. */
export interface BlockExtras {
  readonly layer: Layer | undefined;
  readonly translation: string | undefined;
  /** Absent where no word has a card. */
  readonly hintId: string | undefined;
}

interface Props {
  readonly blocks: readonly Block[];
  readonly extras: (block: Block) => BlockExtras;
}

/** The blocks of a lead or section, each in the element that its kind asks for; list items in a list of their own. */
export function BlockList({ blocks, extras }: Props) {
  const nodes: ReactNode[] = [];
  let items: ReactNode[] = [];
  // A box of other stories has a heading of its own.
  let isBoxed = false;
  const closeList = () => {
    if (items.length > 0) nodes.push(<ul key={`list-${String(nodes.length)}`} className={styles['list']}>{items}</ul>);
    items = [];
  };
  for (const block of blocks) {
    isBoxed = block.kind === 'related-heading' || (isBoxed && block.kind === 'related');
    if (block.kind === 'list-item') {
      items.push(<BlockView key={block.id} block={block} as="li" {...extras(block)} />);
    } else {
      closeList();
      nodes.push(<Standing key={block.id} block={block} extras={extras(block)} isBoxed={isBoxed} />);
    }
  }
  closeList();
  return nodes;
}

function Standing({ block, extras, isBoxed }: { block: Block; extras: BlockExtras; isBoxed: boolean }) {
  switch (block.kind) {
    case 'related':
      return <RelatedView block={block} extras={extras} hasLabel={!isBoxed} />;
    case 'related-heading':
      return (
        <div className={styles['boxHeading']}>
          <BlockView block={block} {...extras} />
        </div>
      );
    case 'quotation':
      return (
        <blockquote className={styles['quotation']}>
          <BlockView block={block} {...extras} />
        </blockquote>
      );
    case 'caption':
      return (
        <div className={styles['caption']}>
          <BlockView block={block} {...extras} />
        </div>
      );
    default:
      return (
        <div className={styles['standing']}>
          <BlockView block={block} {...extras} />
        </div>
      );
  }
}
