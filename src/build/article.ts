import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { Article, ArticleCard, Source } from '../article/article.ts';
import { readingMinutes } from '../article/outline.ts';
import { importPlainText } from '../article/import/plain-text.ts';

/** What a bundled text does not say of itself, from `<name>.meta.json` beside it. */
interface Meta {
  readonly source?: Source;
}

const query = /\?(?:article|card)$/u;

function cardOf(article: Article): ArticleCard {
  const { id, title, source, dateline } = article;
  return {
    id,
    title: title.text,
    ...(source === undefined ? {} : { source: source.name }),
    ...(dateline?.iso === undefined ? {} : { date: dateline.iso }),
    minutes: readingMinutes(article),
  };
}

/** The article in a bundled text file. Its id is the file's name. */
export async function readArticle(file: string): Promise<Article> {
  const text = await readFile(file, 'utf8');
  return importPlainText(text, { id: basename(file, '.txt'), ...(await readMeta(file)) });
}

const metaFile = (file: string) => file.replace(/\.txt$/, '.meta.json');

async function readMeta(file: string): Promise<Meta> {
  try {
    return JSON.parse(await readFile(metaFile(file), 'utf8')) as Meta;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`${metaFile(file)}: ${String(error)}`, { cause: error });
  }
}

/** `import article from './name.txt?article'` gives the Article, made by the importer while building, and `?card` what a list shows of it. */
export function articles(): Plugin {
  return {
    name: 'safha:articles',
    // Before Vite takes the text for an asset.
    enforce: 'pre',
    load: {
      filter: { id: /\.txt\?(?:article|card)$/ },
      async handler(id) {
        const file = id.replace(query, '');
        this.addWatchFile(file);
        this.addWatchFile(metaFile(file));
        const article = await readArticle(file);
        return { code: `export default ${JSON.stringify(id.endsWith('?card') ? cardOf(article) : article)};`, moduleType: 'js' };
      },
    },
  };
}
