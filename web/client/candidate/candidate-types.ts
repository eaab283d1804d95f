import type { ResultOf } from "gql.tada";
import type { candidateFragment } from "./candidate.fragment.ts";
import type { readAsking, readTeam } from "./candidate.operations.ts";

export type Candidate = ResultOf<typeof candidateFragment>;
export type Responder = NonNullable<Candidate["responder"]>;

/** The need for which somebody is looked for, with who was asked already. */
export type Asking = NonNullable<ResultOf<typeof readAsking>["need"]>;
export type AskingIssue = Asking["issues"][number];

type Found = NonNullable<ResultOf<typeof readTeam>["need"]>;
export type Team = NonNullable<Found["team"]>;
export type Coverage = NonNullable<Found["candidates"]>;

/** What every part of the page gets; `onAsked` when somebody was asked. */
export type AskingProps = { asking: Asking; onAsked: () => void };

/**
 * One of a team who can be asked, with what they are asked for unless somebody changes it. `far`: the other country in
 * which they would have to be met.
 */
export type Askable = {
  responder: Responder;
  far: string | undefined;
  covers: readonly string[];
  assigned: readonly string[];
};
