/** The profile that has somebody's own name stands first; the others keep their order. */
export function ownFirst<One extends { name: string }>(held: readonly One[], own: string | undefined): One[] {
  return [...held.filter(({ name }) => name === own), ...held.filter(({ name }) => name !== own)];
}
