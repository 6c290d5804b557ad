import type { Article, ArticleCard } from '../article/article.ts';
import northKorea from './north-korea-russia-treaty.txt?card';
import levels from './samples/levels.json';
import newNeighbour from './samples/new-neighbour.txt?card';
import questionSeller from './samples/question-seller.txt?card';
import riceKheer from './samples/rice-kheer.txt?card';

/** A text that the app comes with, for a reader to begin with. */
export interface ShelfPiece extends ArticleCard {
  /** Of the Common European Framework of Reference for Languages; absent for what was not written for learners. */
  readonly level?: 'A1' | 'A2' | 'B1' | 'B2';
  readonly load: () => Promise<Article>;
}

const levelOf = levels as Readonly<Record<string, { readonly level: NonNullable<ShelfPiece['level']> }>>;

const piece = (card: ArticleCard, load: () => Promise<{ readonly default: Article }>): ShelfPiece => ({ ...card, ...levelOf[card.id], load: async () => (await load()).default });

/** The easiest first. */
export const shelf: readonly ShelfPiece[] = [
  piece(newNeighbour, () => import('./samples/new-neighbour.txt?article')),
  piece(riceKheer, () => import('./samples/rice-kheer.txt?article')),
  piece(questionSeller, () => import('./samples/question-seller.txt?article')),
  piece(northKorea, () => import('./north-korea-russia-treaty.txt?article')),
];
