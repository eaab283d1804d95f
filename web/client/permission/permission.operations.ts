import { graphql } from "../graph/graph.ts";
import { namedFragment, permissionFragment } from "./permission.fragment.ts";

export const readNeedPermissions = graphql(
  `
    query NeedPermissions($need: ID!, $locale: String!) {
      need(id: $need) {
        id
        reference
        status
        languages {
          tag
          name(locale: $locale)
        }
        permissions(first: 100) {
          edges {
            node {
              ...PermissionShown
            }
          }
        }
        introductions(first: 50) {
          edges {
            node {
              ...NamedShown
            }
          }
        }
      }
    }
  `,
  [permissionFragment, namedFragment],
);

/** What was allowed to be asked of the network: a mix of facts that may tell who somebody is. */
export const readNetworkPermissions = graphql(`
  query NetworkPermissions($need: ID!) {
    need(id: $need) {
      id
      permissions(first: 100) {
        edges {
          node {
            id
            purpose
            state
            expiresAt
          }
        }
      }
    }
  }
`);

export const recordPermission = graphql(`
  mutation RecordPermission($need: ID!, $input: RecordPermissionInput!, $idempotencyKey: ID!) {
    done: recordPermission(need: $need, input: $input, idempotencyKey: $idempotencyKey) {
      permission {
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

export const withdrawPermission = graphql(`
  mutation WithdrawPermission($permission: ID!, $idempotencyKey: ID!) {
    done: withdrawPermission(permission: $permission, idempotencyKey: $idempotencyKey) {
      permission {
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
