import { CardIndex } from "../../../subgraphs/matching/index/card-index.ts";
import type { CardSource } from "./generate-cards.ts";
import { organizations } from "./organizations.ts";
import { practiceRules } from "./practice-rules.ts";

/** Matching's own index over the first `count` cards of a source. */
export function buildIndex(source: CardSource, count: number): CardIndex {
  const index = new CardIndex(practiceRules, 1);
  for (const { id, standing } of organizations) index.setStanding(id, standing);
  for (let n = 0; n < count; n += 1) index.apply(source(n), n + 1);
  return index;
}
