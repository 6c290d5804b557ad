import { useEffect, useRef, useState } from 'react';
import type { Incoming } from './intake.ts';

const filesOf = (data: DataTransfer | null): readonly Incoming[] => [...(data?.files ?? [])].map((file) => ({ kind: 'file', file }));

/** What a paste or a drop brings: files before markup before text. */
function incomingOf(data: DataTransfer | null): readonly Incoming[] {
  const files = filesOf(data);
  if (files.length > 0) return files;
  const text = data?.getData('text/plain') ?? '';
  const html = data?.getData('text/html') ?? '';
  if (html !== '') return [{ kind: 'selection', html, text }];
  return text.trim() === '' ? [] : [{ kind: 'text', text }];
}

/** Whether the reader is writing into something that takes the paste itself. */
const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/**
 * Takes what is pasted or dropped anywhere on the page.
 * @param onIncoming told what came, at least one thing
 * @returns whether something is being dragged over the page
 */
export function useIncoming(onIncoming: (brought: readonly Incoming[]) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef(onIncoming);
  useEffect(() => {
    latest.current = onIncoming;
  });
  useEffect(() => {
    // Entering a child leaves its parent: the page is left when as many have been left as entered.
    let depth = 0;
    const take = (data: DataTransfer | null) => {
      const brought = incomingOf(data);
      if (brought.length > 0) latest.current(brought);
      return brought.length > 0;
    };
    const listeners: { readonly [E in 'paste' | 'dragenter' | 'dragleave' | 'dragover' | 'drop']: (event: DocumentEventMap[E]) => void } = {
      paste: (event) => {
        if (!isField(event.target) && take(event.clipboardData)) event.preventDefault();
      },
      dragenter: () => {
        depth++;
        setDragging(true);
      },
      dragleave: () => {
        depth--;
        if (depth <= 0) setDragging(false);
      },
      // Without it the browser opens a dropped file in place of the page.
      dragover: (event) => event.preventDefault(),
      drop: (event) => {
        event.preventDefault();
        depth = 0;
        setDragging(false);
        take(event.dataTransfer);
      },
    };
    const entries = Object.entries(listeners) as [keyof typeof listeners, EventListener][];
    for (const [name, listener] of entries) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) document.removeEventListener(name, listener);
    };
  }, []);
  return isDragging;
}
