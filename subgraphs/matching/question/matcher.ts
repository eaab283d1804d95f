import { CandidateSearch } from "../candidate/candidate-search.ts";
import type { MatchProfile } from "../candidate/match-profile.ts";
import type { PageCursor } from "../candidate/page-cursor.ts";
import { type CandidatePage, rankCandidates } from "../candidate/rank-candidates.ts";
import type { CardIndex } from "../index/card-index.ts";
import { type ProposedTeam, proposeTeam } from "../team/propose-team.ts";

export type PageAsked = { profile: MatchProfile; first: number; after: PageCursor | undefined };

/** Answers "who could help" over one index. Keeps nothing of the question. */
export class Matcher {
  readonly index: CardIndex;
  readonly #search: CandidateSearch;
  readonly #clock: () => Date;

  constructor(index: CardIndex, clock: () => Date) {
    this.index = index;
    this.#search = new CandidateSearch(index);
    this.#clock = clock;
  }

  candidates(asked: PageAsked): CandidatePage {
    return rankCandidates(this.index, this.#search, { ...asked, now: this.#clock() });
  }

  team(profile: MatchProfile): ProposedTeam {
    return proposeTeam(this.index, this.#search, { profile, now: this.#clock() });
  }

  /** Responders and organizations that could be proposed at present. */
  status(): { responders: number; organizations: number; asOf: Date } {
    const { organizations } = this.index;
    const counts = organizations
      .numbers()
      .filter((organization) => organizations.standingOf(organization)?.isActive === true)
      .map((organization) => organizations.cardsOf(organization))
      .filter((cards) => cards > 0);
    return {
      responders: counts.reduce((sum, cards) => sum + cards, 0),
      organizations: counts.length,
      asOf: this.#clock(),
    };
  }
}
