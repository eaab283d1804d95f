import { graphql } from "../graph/graph.ts";
import { heldResponderFragment } from "./responder.fragment.ts";

export const readResponder = graphql(
  `
    query Responder($id: ID!, $locale: String!) {
      responder(id: $id) {
        ...HeldResponder
      }
    }
  `,
  [heldResponderFragment],
);

export const readOwnName = graphql(`
  query OwnName($person: ID!) {
    person(id: $person) {
      id
      name
    }
  }
`);

export const listHeldResponders = graphql(`
  query HeldResponders($organization: ID!, $heldBy: ID!, $first: Int!, $after: String) {
    organization(id: $organization) {
      id
      responders(first: $first, after: $after, heldBy: $heldBy) {
        edges {
          node {
            id
            name
            profession
            state
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const readSupervisors = graphql(`
  query Supervisors($organization: ID!, $first: Int!) {
    organization(id: $organization) {
      id
      responders(first: $first) {
        edges {
          node {
            id
            name
            profession
          }
        }
      }
    }
  }
`);

export const addResponder = graphql(`
  mutation AddResponder($organization: ID!, $input: AddResponderInput!, $idempotencyKey: ID!) {
    done: addResponder(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      responder {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const reviseResponder = graphql(`
  mutation ReviseResponder($responder: ID!, $input: ReviseResponderInput!, $idempotencyKey: ID!) {
    done: reviseResponder(responder: $responder, input: $input, idempotencyKey: $idempotencyKey) {
      responder {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const pauseResponder = graphql(`
  mutation PauseResponder($responder: ID!, $idempotencyKey: ID!) {
    done: pauseResponder(responder: $responder, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const resumeResponder = graphql(`
  mutation ResumeResponder($responder: ID!, $idempotencyKey: ID!) {
    done: resumeResponder(responder: $responder, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const confirmResponder = graphql(`
  mutation ConfirmResponder($responder: ID!, $idempotencyKey: ID!) {
    done: confirmResponder(responder: $responder, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const retireResponder = graphql(`
  mutation RetireResponder($responder: ID!, $idempotencyKey: ID!) {
    done: retireResponder(responder: $responder, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);
