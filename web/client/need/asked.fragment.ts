import { graphql } from "../graph/graph.ts";

/** An introduction as a line: who was asked for what, and where it stands. */
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
    responder {
      id
      name
    }
    issues {
      id
    }
  }
`);
