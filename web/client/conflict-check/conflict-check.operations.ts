import { graphql } from "../graph/graph.ts";

/** What the survivor has allowed so far, to be asked before a name leaves. */
export const readPermissionsToCheck = graphql(`
  query PermissionsToCheck($need: ID!) {
    need(id: $need) {
      id
      permissions(first: 100) {
        edges {
          node {
            id
            purpose
            state
            organization {
              id
            }
            peopleIds
            expiresAt
          }
        }
      }
    }
  }
`);

export const sealNames = graphql(`
  mutation SealNames($introduction: ID!, $part: String!, $idempotencyKey: ID!) {
    done: sealNames(introduction: $introduction, part: $part, idempotencyKey: $idempotencyKey) {
      introductions {
        id
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const askBlindly = graphql(`
  mutation AskBlindly($introduction: ID!, $blinded: [String!]!, $idempotencyKey: ID!) {
    done: askBlindly(introduction: $introduction, blinded: $blinded, idempotencyKey: $idempotencyKey) {
      introductions {
        id
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const reportBlindly = graphql(`
  mutation ReportBlindly($introduction: ID!, $outcome: BlindOutcome!, $idempotencyKey: ID!) {
    done: reportBlindly(introduction: $introduction, outcome: $outcome, idempotencyKey: $idempotencyKey) {
      introductions {
        id
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const readBlindAnswer = graphql(`
  query BlindAnswer($introduction: ID!) {
    introduction(id: $introduction) {
      id
      blindAnswer {
        publicKey
        evaluated
        proof
        chunks
      }
    }
  }
`);

/** A part of the list; there are up to sixteen. */
export const readBlindList = graphql(`
  query BlindList($introduction: ID!, $chunk: Int!) {
    introduction(id: $introduction) {
      id
      blindAnswer {
        publicKey
        list(chunk: $chunk)
      }
    }
  }
`);

/** What somebody sees who only looks for conflicts. */
export const readNameCheck = graphql(`
  query NameCheck($introduction: ID!) {
    nameCheck(introduction: $introduction) {
      introductionId
      issueGroups
      hasNames
      version
      grantId
      senderId
      answerBy
    }
  }
`);

export const takeNames = graphql(`
  mutation TakeNames($introduction: ID!, $idempotencyKey: ID!) {
    done: takeNames(introduction: $introduction, idempotencyKey: $idempotencyKey) {
      names
      problems {
        code
        message
      }
    }
  }
`);

/** How groups of legal issues are called. */
export const readIssueGroups = graphql(`
  query IssueGroups($locale: String!) {
    legalIssueGroups {
      group
      label(locale: $locale) {
        text
      }
    }
  }
`);
