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
