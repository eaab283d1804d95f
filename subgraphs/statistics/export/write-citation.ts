import { citeEdition, license } from "./cite-edition.ts";
import type { PublishedEdition } from "./published-edition.ts";
import { responderEpsilon } from "./spent-epsilon.ts";

/** How to cite an edition, and what has to be said with its numbers. */
export function writeCitation(edition: PublishedEdition): Buffer {
  const { participants, names, epsilon, tolerated, catalogue } = edition;
  const responders = responderEpsilon(edition.tables);
  const lines = [
    citeEdition(edition),
    "",
    `Licence: ${license.name} (${license.url}). Use it for anything, name the source, say what you changed.`,
    "DOI: none. The edition's id and its address stand for it; what is published under them never changes.",
    `Counted by: ${participants.map((id) => names[id] ?? id).join(", ")}.`,
    "",
    "Say with the numbers:",
    "- They count needs, not people, of the organizations that took part, and of nobody else.",
    `- Noise was added before they were added up (differential privacy, epsilon ${epsilon} for each need and round,`,
    `  ${responders} for each responder; it holds also when ${tolerated} of the organizations join forces), so every value has an interval.`,
    "- What came out below its table's threshold after noise was added is suppressed ([c] on the pages, an empty figure in",
    "  files). A threshold is 10 at least, and above what noise alone could well be. The true number may be somewhat",
    "  higher. It is not known to be zero, and not known to be anything else. Totals leave it out.",
    "- Where one organization took part in a country, a row of that country is about what that one counted, with noise.",
    "  Each need is protected, not the organization.",
    "",
    `Catalogue of tables: ${catalogue} (SHA-256). Every table, code and bound: dictionary.json beside this file.`,
  ];
  return Buffer.from(`${lines.join("\n")}\n`);
}
