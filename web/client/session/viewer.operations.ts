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
