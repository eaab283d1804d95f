/** How many participants may work together with the centre, and the stated privacy still holds: a third, at least one. */
export function tolerated(participants: number): number {
  return Math.max(1, Math.floor(participants / 3));
}
