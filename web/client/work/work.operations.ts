import { graphql } from "../graph/graph.ts";
import { needMatterFragment } from "../need/need-matter.fragment.ts";
import { updateFragment } from "../update/update.fragment.ts";
import { workItemFragment } from "./work-item.fragment.ts";

/** What waits for oneself, or for what one waits. */
export const readWork = graphql(
  `
  query Work($person: ID!, $side: WorkSide!, $first: Int!, $after: String) {
    person(id: $person) {
      id
      work(side: $side, first: $first, after: $after) {
        edges {
          node {
            ...WorkItemShown
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`,
  [workItemFragment],
);

/** What is new, and how much one looks after. */
export const readOverview = graphql(
  `
    query Overview($person: ID!, $first: Int!) {
      person(id: $person) {
        id
        holding {
          needs
          responders
          opportunities
          represented
        }
        reachability {
          away {
            from
            until
          }
          deputy {
            id
            name
          }
        }
        updates(first: $first) {
          edges {
            node {
              ...UpdateShown
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `,
  [updateFragment],
);

/** What was taken on for others, and has not ended; what it is about is said by its own organization. */
export const readTakenOn = graphql(
  `
  query TakenOn($organization: ID!, $person: ID!, $first: Int!, $after: String, $locale: String!) {
    organization(id: $organization) {
      id
      inbox(state: ACCEPTED, heldBy: $person, first: $first, after: $after) {
        edges {
          node {
            id
            home {
              id
              name
            }
            responder {
              id
              name
            }
            introduction {
              id
              issues {
                ...NeedMatter
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`,
  [needMatterFragment],
);

/** For coordinators: who is away, and whose work waits. */
export const readWaiting = graphql(`
  query Waiting($organization: ID!) {
    organization(id: $organization) {
      id
      waiting {
        person {
          id
          name
        }
        deputy {
          id
          name
        }
        awayUntil
        needs
        responders
        cannotSignIn
        unopened
        unopenedSince
      }
    }
  }
`);

const ownMatterFragment = graphql(
  `
    fragment OwnMatter on WorkConnection {
      edges {
        node {
          subject
          issues {
            issue {
              code
              name(locale: $locale)
            }
            jurisdiction {
              code
              name(locale: $locale)
            }
          }
          introduction {
            id
            responder {
              id
              name
            }
          }
        }
      }
    }
  `,
);

/** What needs of ours are about for which something waits, and who was asked. Asked apart: others say the names. */
export const readOwnMatters = graphql(
  `
  query OwnMatters($person: ID!, $first: Int!, $locale: String!) {
    person(id: $person) {
      id
      mine: work(side: ME, first: $first) {
        ...OwnMatter
      }
      others: work(side: OTHERS, first: $first) {
        ...OwnMatter
      }
    }
  }
`,
  [ownMatterFragment],
);

/** Of requests that others hold, and of needs that fit: what they are about, in words. Asked apart: others answer it. */
export const readMatters = graphql(
  `
  query WorkMatters($organization: ID!, $person: ID!, $first: Int!, $locale: String!) {
    organization(id: $organization) {
      id
      inbox(first: $first) {
        edges {
          node {
            id
            introduction {
              id
              issues {
                ...NeedMatter
              }
            }
          }
        }
      }
      opportunities(first: $first, state: OPEN, heldBy: $person) {
        edges {
          node {
            id
            urgency
            home {
              id
              name
            }
            responder {
              id
              name
            }
            issues {
              issue {
                code
                name(locale: $locale)
              }
              jurisdiction {
                code
                name(locale: $locale)
              }
            }
          }
        }
      }
    }
  }
`,
  [needMatterFragment],
);
