/**
 * A function that remembers its answers: a text says the same words over and over. When it holds `most` of them it forgets
 * them all and begins again, so that no text fills the memory.
 */
export function remembering<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const remembered = new Map<string, Value>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= most) remembered.clear();
    const made = make(key);
    remembered.set(key, made);
    return made;
  };
}
