import { graphql } from "../graph/graph.ts";

export const writeNote = graphql(`
  mutation WriteNote($introduction: ID!, $part: String!, $as: SpokenSide, $idempotencyKey: ID!) {
    done: writeNote(introduction: $introduction, part: $part, as: $as, idempotencyKey: $idempotencyKey) {
      note {
        number
      }
      problems {
        code
        message
      }
    }
  }
`);

/** What was sealed, to be opened in this page: its writer sees when. */
export const takeNote = graphql(`
  mutation TakeNote($introduction: ID!, $number: Int!, $idempotencyKey: ID!) {
    done: takeNote(introduction: $introduction, number: $number, idempotencyKey: $idempotencyKey) {
      part
      problems {
        code
        message
      }
    }
  }
`);
