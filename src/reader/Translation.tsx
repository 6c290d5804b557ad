/** The English rendering of a block. `layRemembered` builds the same markup before React runs. */
export function Translation({ text }: { text: string }) {
  return (
    <span data-translation="" lang="en" dir="ltr">
      {text}
    </span>
  );
}
