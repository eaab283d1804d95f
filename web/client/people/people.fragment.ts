import { graphql } from "../graph/graph.ts";

export const personFragment = graphql(`
  fragment PersonShown on Person {
    id
    name
    title
    roles
    status
    invitedAddress
    invitedUntil
    reachability {
      away {
        from
        until
      }
      deputy {
        id
        name
      }
      pauses {
        id
        name
      }
    }
  }
`);
