import { graphql } from "../graph/graph.ts";

export const readViewer = graphql(`
  query Viewer {
    viewer {
      id
      roles
      organization {
        id
        name
      }
    }
  }
`);

/** As whom colleagues know whoever is signed in; asked apart, so that nothing waits for it. */
export const readWho = graphql(`
  query Who($person: ID!) {
    person(id: $person) {
      id
      name
    }
  }
`);
