import { graphql } from "../graph/graph.ts";

/** An edition as whoever makes it sees it: who joined, who has sent, who is missing. */
export const calledEditionFragment = graphql(`
  fragment CalledEdition on Edition {
    id
    period
    state
    failure
    quarters
    calledAt
    joinBy
    participants {
      organizationId
    }
    rounds {
      id
      state
      shareBy
      received
      expected
      missing
      awaited
      refused {
        organizationId
        code
      }
      declined {
        organizationId
        code
      }
    }
  }
`);
