import { graphql } from "../graph/graph.ts";
import { needMatterFragment } from "../need/need-matter.fragment.ts";
import { workItemFragment } from "../work/work-item.fragment.ts";

export const readMe = graphql(`
  query Me($person: ID!, $organization: ID!, $first: Int!) {
    person(id: $person) {
      id
      name
      calendarLinkMadeAt
      reachability {
        email
        phone
        timeZone
        isOnCall
        mail
        alsoBy
        alsoOffered
        pauses {
          id
          name
        }
        hours {
          day
          from
          until
        }
        quiet {
          from
          until
        }
        away {
          from
          until
        }
        deputy {
          id
          name
        }
      }
    }
    organization(id: $organization) {
      id
      people(first: $first) {
        edges {
          node {
            id
            name
            status
          }
        }
      }
    }
  }
`);

export const setReachability = graphql(`
  mutation SetReachability($person: ID!, $input: SetReachabilityInput!, $idempotencyKey: ID!) {
    done: setReachability(person: $person, input: $input, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const setAway = graphql(`
  mutation SetAway($person: ID!, $input: SetAwayInput!, $idempotencyKey: ID!) {
    done: setAway(person: $person, input: $input, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const endPushSubscription = graphql(`
  mutation EndPushSubscription($person: ID!, $idempotencyKey: ID!) {
    done: endPushSubscription(person: $person, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const readDue = graphql(
  `
    query Due($person: ID!, $first: Int!, $locale: String!) {
      person(id: $person) {
        id
        work(first: $first) {
          edges {
            node {
              ...WorkItemShown
            }
          }
        }
        heldNeeds(first: $first) {
          edges {
            node {
              id
              reference
              issues {
                ...NeedMatter
                due {
                  on
                  kind
                }
              }
            }
          }
        }
      }
    }
  `,
  [needMatterFragment, workItemFragment],
);
