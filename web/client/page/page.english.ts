/** What the common parts of screens say. */
export const pageEnglish = {
  "page.outward": "Open at {site} (leaves this page)",
} as const;
