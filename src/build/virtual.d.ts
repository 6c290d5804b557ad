/** Modules that the build makes. */

declare module '*.txt?article' {
  const article: import('../article/article.ts').Article;
  export default article;
}

declare module 'virtual:nastaliq.css';
