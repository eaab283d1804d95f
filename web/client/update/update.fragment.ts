import { graphql } from "../graph/graph.ts";

export const updateFragment = graphql(`
  fragment UpdateShown on Update {
    id
    kind
    way
    subject
    urgency
    at
    seenAt
    settledAt
  }
`);
