import type { pageEnglish } from "./page.english.ts";

export const pageSpanish: Record<keyof typeof pageEnglish, string> = {
  "page.outward": "Abrir en {site} (sale de esta página)",
};
