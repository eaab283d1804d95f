import { graphql } from "../graph/graph.ts";

/** An introduction as a line, as far as its home knows it by itself: where it is, for what, where it stands. */
export const askedFragment = graphql(`
  fragment AskedShown on Introduction {
    id
    responderId
    state
    nextStep
    nextSide
    answerBy
    organization {
      id
      name
    }
    issues {
      id
    }
    steps {
      kind
    }
  }
`);
