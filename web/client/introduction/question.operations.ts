import { graphql } from "../graph/graph.ts";

export const askQuestion = graphql(`
  mutation AskQuestion($introduction: ID!, $question: QuestionCode!, $idempotencyKey: ID!) {
    done: askQuestion(introduction: $introduction, question: $question, idempotencyKey: $idempotencyKey) {
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
    $idempotencyKey: ID!
  ) {
    done: answerQuestion(
      introduction: $introduction
      question: $question
      answer: $answer
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
