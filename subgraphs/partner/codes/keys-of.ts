/** The codes of a list with their meanings, for a form that reads them. */
export function keysOf<Key extends string>(meanings: Readonly<Record<Key, string>>): Key[] {
  const isKey = (text: string): text is Key => Object.hasOwn(meanings, text);
  return Object.keys(meanings).filter(isKey);
}
