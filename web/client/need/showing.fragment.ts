import { graphql } from "../graph/graph.ts";

/** Whom the network asked by itself, as far as the need's home knows it: whose they are, for what, what came of it. */
export const showingFragment = graphql(`
  fragment ShowingStands on Showing {
    id
    responderId
    state
    goneBecause
    declinedBecause
    shownAt
    awaitedUntil
    answerBy
    issues
    organization {
      id
      name
    }
  }
`);
