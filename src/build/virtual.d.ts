/** Modules that the build makes. */

declare module '*.txt?article' {
  const article: import('../article/article.ts').Article;
  export default article;
}

declare module '*.txt?card' {
  const card: import('../article/article.ts').ArticleCard;
  export default card;
}

declare module 'virtual:nastaliq.css';

declare module 'virtual:lexicon/data' {
  const data: import('../lexicon/pack.ts').PackedLexicon;
  export default data;
}

declare module 'virtual:lexicon/gloss' {
  const gloss: string;
  export default gloss;
}
