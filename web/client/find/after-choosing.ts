/**
 * Goes on once the list of what was found has closed: a page that moves while it closes would leave it open, and all
 * else hidden from whoever hears the page.
 */
export function afterChoosing(go: () => void): void {
  setTimeout(go);
}
