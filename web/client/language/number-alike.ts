/** Names of which several would be called the same are numbered: whoever only hears links tells them apart too. */
export function numberAlike(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return names.filter((other) => other === name).length > 1 ? `${name} (${before + 1})` : name;
  });
}
