import { graphql } from "../graph/graph.ts";
import { needMatterFragment } from "../need/need-matter.fragment.ts";
import { updateFragment } from "./update.fragment.ts";

export const markSeen = graphql(`
  mutation MarkSeen($update: ID!, $idempotencyKey: ID!) {
    done: markSeen(update: $update, idempotencyKey: $idempotencyKey) {
      update {
        id
        seenAt
      }
      problems {
        code
        message
      }
    }
  }
`);

/** What an update of a request of ours is about, and how it stands; null for one that is held elsewhere. */
export const readHappened = graphql(
  `
  query Happened($id: ID!, $locale: String!) {
    introduction(id: $id) {
      id
      state
      isAdvice
      nextStep
      nextSide
      organization {
        id
        name
      }
      responder {
        id
        name
      }
      issues {
        ...NeedMatter
      }
    }
  }
`,
  [needMatterFragment],
);

/** The newest of what somebody is told, for pages that show what one of them is about. */
export const readOwnUpdates = graphql(
  `
    query OwnUpdates($person: ID!) {
      person(id: $person) {
        id
        updates(first: 50) {
          edges {
            node {
              ...UpdateShown
            }
          }
        }
      }
    }
  `,
  [updateFragment],
);

export const updateChanged = graphql(`
  subscription UpdateChanged($person: ID!) {
    updateChanged(person: $person) {
      id
      seenAt
    }
  }
`);

/** Whose work it was before it was handed over. */
export const readGiver = graphql(`
  query Giver($person: ID!) {
    person(id: $person) {
      id
      name
    }
  }
`);
