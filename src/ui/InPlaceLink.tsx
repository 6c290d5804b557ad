import type { MouseEvent, ReactNode } from 'react';

/** Where a link leads. */
export interface Destination {
  readonly href: string;
  /** Goes there without leaving the page; absent where the browser is to follow the link itself. */
  readonly onFollow?: (() => void) | undefined;
}

interface Props {
  readonly to: Destination;
  readonly className?: string | undefined;
  /** Language of the link's text. */
  readonly lang?: string;
  /** Language of what it leads to. */
  readonly hrefLang?: string;
  readonly title?: string;
  readonly label?: string;
  /** Whether it leads to the page it stands on. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link followed in place; in a new tab or window, if the reader asks for one, its address serves. */
export function InPlaceLink({ to: { href, onFollow }, label, isCurrent = false, children, ...attributes }: Props) {
  const follow = (event: MouseEvent) => {
    if (!onFollow || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a href={href} aria-label={label} aria-current={isCurrent ? 'page' : undefined} onClick={follow} {...attributes}>
      {children}
    </a>
  );
}
