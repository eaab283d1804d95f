import { placeFragment } from "../find/place.fragment.ts";
import { graphql } from "../graph/graph.ts";
import { resourceFragment } from "./resource.fragment.ts";

export const listResources = graphql(
  `
    query Resources(
      $search: String
      $kind: ResourceKind
      $issue: ID
      $place: ID
      $language: ID
      $locale: String!
      $after: String
    ) {
      resources(
        search: $search
        kind: $kind
        issue: $issue
        jurisdiction: $place
        language: $language
        first: 20
        after: $after
      ) {
        edges {
          node {
            ...ResourceFacts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [resourceFragment],
);

export const readResource = graphql(
  `
    query Resource($id: ID!, $locale: String!) {
      resource(id: $id) {
        ...ResourceFacts
      }
    }
  `,
  [resourceFragment],
);

/** How the codes in the address are called. */
export const nameFilters = graphql(
  `
    query NameFilters($issue: ID!, $place: ID!, $language: ID!, $locale: String!) {
      legalIssue(code: $issue) {
        code
        name(locale: $locale)
      }
      jurisdiction(code: $place) {
        ...PlaceNamed
      }
      language(tag: $language) {
        tag
        name(locale: $locale)
      }
    }
  `,
  [placeFragment],
);

export const listProposals = graphql(
  `
    query ResourceProposals($state: ResourceState, $locale: String!, $after: String) {
      resourceProposals(first: 20, after: $after, state: $state) {
        edges {
          node {
            id
            state
            refusal
            organizationId
            proposedAt
            decidedAt
            resource {
              ...ResourceFacts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [resourceFragment],
);

export const proposeResource = graphql(`
  mutation ProposeResource($input: ResourceInput!, $idempotencyKey: ID!) {
    done: proposeResource(input: $input, idempotencyKey: $idempotencyKey) {
      entry {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const addResource = graphql(`
  mutation AddResource($input: ResourceInput!, $idempotencyKey: ID!) {
    done: addResource(input: $input, idempotencyKey: $idempotencyKey) {
      entry {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const reviseResource = graphql(`
  mutation ReviseResource($resource: ID!, $input: ResourceInput!, $idempotencyKey: ID!) {
    done: reviseResource(resource: $resource, input: $input, idempotencyKey: $idempotencyKey) {
      entry {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const confirmResource = graphql(`
  mutation ConfirmResource($resource: ID!, $idempotencyKey: ID!) {
    done: confirmResource(resource: $resource, idempotencyKey: $idempotencyKey) {
      entry {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const withdrawResource = graphql(`
  mutation WithdrawResource($resource: ID!, $idempotencyKey: ID!) {
    done: withdrawResource(resource: $resource, idempotencyKey: $idempotencyKey) {
      entry {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const acceptResource = graphql(`
  mutation AcceptResource($resource: ID!, $idempotencyKey: ID!) {
    done: acceptResource(resource: $resource, idempotencyKey: $idempotencyKey) {
      entry {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const refuseResource = graphql(`
  mutation RefuseResource($resource: ID!, $reason: ResourceRefusal!, $idempotencyKey: ID!) {
    done: refuseResource(resource: $resource, reason: $reason, idempotencyKey: $idempotencyKey) {
      entry {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const nameOrganization = graphql(`
  query NameOrganization($id: ID!) {
    organization(id: $id) {
      id
      name
    }
  }
`);
