import type { updateEnglish } from "./update.english.ts";

export const updateSpanish: Record<keyof typeof updateEnglish, string> = {
  "updates.document": "Trabajo",
  "updates.new": "Novedades",
  "updates.earlier": "{count, plural, one {# novedad anterior} other {# novedades anteriores}}",
  "updates.since": "desde el {moment}",
  "updates.seen": "Ya lo leí",
  "updates.open": "Abrir",
  "updates.openOne": "Abrir (desde el {moment})",
};
