import { citeEdition, license } from "./cite-edition.ts";
import type { PublishedEdition } from "./published-edition.ts";

/** How to cite an edition, and what has to be said with its numbers. */
export function writeCitation(edition: PublishedEdition): Buffer {
  const { participants, epsilon, tolerated, catalogue } = edition;
  const lines = [
    citeEdition(edition),
    "",
    `Licence: ${license.name} (${license.url}). Use it for anything, name the source, say what you changed.`,
    "DOI: none. The edition's id and its address stand for it; what is published under them never changes.",
    `Counted by: ${participants.join(", ")}.`,
    "",
    "Say with the numbers:",
    "- They count needs, not people, of the organizations that took part, and of nobody else.",
    `- Noise was added before they were added up (differential privacy, epsilon ${epsilon} for each need and round; it`,
    `  holds also when ${tolerated} of the organizations join forces), so every value has an interval.`,
    "- What came out below 10 is suppressed ([c]), in tables of many cells also what noise alone could be. It is not",
    "  zero. Totals leave it out.",
    "",
    `Catalogue of tables: ${catalogue} (SHA-256). Every table, code and bound: dictionary.json beside this file.`,
  ];
  return Buffer.from(`${lines.join("\n")}\n`);
}
