import type { Article } from '../article/article.ts';
import levels from './samples/levels.json';
import newNeighbour from './samples/new-neighbour.txt?article';
import questionSeller from './samples/question-seller.txt?article';
import riceKheer from './samples/rice-kheer.txt?article';

/** A text written for this app, with its level in the Common European Framework of Reference for Languages. */
export interface Sample {
  readonly article: Article;
  readonly level: 'A1' | 'A2' | 'B1' | 'B2';
}

const levelOf = ({ id }: Article): Sample['level'] => (levels as Readonly<Record<string, { readonly level: Sample['level'] }>>)[id]?.level ?? 'B2';

/** For a learner's first days, the easiest first. */
export const samples: readonly Sample[] = [newNeighbour, riceKheer, questionSeller].map((article) => ({ article, level: levelOf(article) }));
