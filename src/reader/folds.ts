/** Which sections the reader closed, by article. The page's `<details>` elements are the truth; this is their memory. */

interface Memory {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

const name = (articleId: string) => `folds:${articleId}`;

function closedSections(memory: Memory, articleId: string): readonly string[] {
  return memory.get(name(articleId))?.split(' ').filter(Boolean) ?? [];
}

export function rememberFolds(memory: Memory, articleId: string, sections: Iterable<HTMLDetailsElement>): void {
  const closed = [...sections].filter((section) => !section.open).map((section) => section.id);
  memory.set(name(articleId), closed.join(' '));
}

/** Closes what was closed, except the section the address points to. Works before any other script has run. */
export function restoreFolds(memory: Memory, articleId: string, root: ParentNode, hash: string): void {
  for (const id of closedSections(memory, articleId)) {
    const section = root.querySelector<HTMLDetailsElement>(`details[id="${CSS.escape(id)}"]`);
    if (section && `#${id}` !== hash) section.open = false;
  }
}
