import { graphql } from "../graph/graph.ts";

export const askQuestion = graphql(`
  mutation AskQuestion($introduction: ID!, $question: QuestionCode!, $as: SpokenSide, $idempotencyKey: ID!) {
    done: askQuestion(introduction: $introduction, question: $question, as: $as, idempotencyKey: $idempotencyKey) {
      introductions {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const answerQuestion = graphql(`
  mutation AnswerQuestion(
    $introduction: ID!
    $question: QuestionCode!
    $answer: QuestionAnswer!
    $as: SpokenSide
    $idempotencyKey: ID!
  ) {
    done: answerQuestion(
      introduction: $introduction
      question: $question
      answer: $answer
      as: $as
      idempotencyKey: $idempotencyKey
    ) {
      introductions {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);
