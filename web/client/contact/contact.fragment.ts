import { graphql } from "../graph/graph.ts";

export const contactFragment = graphql(`
  fragment ContactShown on Contact {
    name
    title
    email
    phone
    timeZone
    hours {
      day
      from
      until
    }
  }
`);
