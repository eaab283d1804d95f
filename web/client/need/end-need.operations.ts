import { graphql } from "../graph/graph.ts";

export const closeNeed = graphql(`
  mutation CloseNeed($need: ID!, $input: CloseNeedInput!, $idempotencyKey: ID!) {
    done: closeNeed(need: $need, input: $input, idempotencyKey: $idempotencyKey) {
      need {
        id
        status
      }
      problems {
        code
        message
      }
    }
  }
`);

export const withdrawNeed = graphql(`
  mutation WithdrawNeed($need: ID!, $idempotencyKey: ID!) {
    done: withdrawNeed(need: $need, idempotencyKey: $idempotencyKey) {
      need {
        id
        status
      }
      problems {
        code
        message
      }
    }
  }
`);

export const stopEverything = graphql(`
  mutation StopEverything($need: ID!, $idempotencyKey: ID!) {
    done: stopEverything(need: $need, idempotencyKey: $idempotencyKey) {
      need {
        id
        status
      }
      cannotUndo
      problems {
        code
        message
      }
    }
  }
`);

export const eraseNeed = graphql(`
  mutation EraseNeed($need: ID!, $idempotencyKey: ID!) {
    done: eraseNeed(need: $need, idempotencyKey: $idempotencyKey) {
      erased
      problems {
        code
        message
      }
    }
  }
`);

export const exportNeed = graphql(`
  mutation ExportNeed($need: ID!, $form: ExportForm!, $idempotencyKey: ID!) {
    done: exportNeed(need: $need, form: $form, idempotencyKey: $idempotencyKey) {
      text
      problems {
        code
        message
      }
    }
  }
`);
