import { graphql } from "../graph/graph.ts";

export const readSettings = graphql(`
  query OrganizationSettings($organization: ID!) {
    organization(id: $organization) {
      id
      audienceDefault {
        everyone
        only {
          id
          name
        }
        except {
          id
          name
        }
      }
      answerTimes {
        kind
        urgency
        minutes
        isWorkingTime
      }
      conflictCheck {
        way
        listedNames
        listedAt
        checkers {
          id
          name
        }
      }
      retention {
        closedNeedsDays
        shownDays
        holdsFrom
      }
    }
  }
`);

export const setAudienceDefault = graphql(`
  mutation SetAudienceDefault($organization: ID!, $input: AudienceInput!, $idempotencyKey: ID!) {
    done: setAudienceDefault(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const setAnswerTimes = graphql(`
  mutation SetAnswerTimes($organization: ID!, $input: [AnswerTimeInput!]!, $idempotencyKey: ID!) {
    done: setAnswerTimes(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const setConflictCheck = graphql(`
  mutation SetConflictCheck($organization: ID!, $way: ConflictWay!, $checkers: [ID!]!, $idempotencyKey: ID!) {
    done: setConflictCheck(
      organization: $organization
      way: $way
      checkers: $checkers
      idempotencyKey: $idempotencyKey
    ) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export const clearConflictList = graphql(`
  mutation ClearConflictList($organization: ID!, $idempotencyKey: ID!) {
    done: clearConflictList(organization: $organization, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const setRetention = graphql(`
  mutation SetRetention($organization: ID!, $input: RetentionInput!, $idempotencyKey: ID!) {
    done: setRetention(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);
