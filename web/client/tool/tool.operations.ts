import { graphql } from "../graph/graph.ts";

export const readTools = graphql(`
  query Tools($organization: ID!, $first: Int!, $after: String) {
    organization(id: $organization) {
      id
      tools(first: $first, after: $after) {
        edges {
          node {
            id
            name
            roles
            keyThumbprint
            isWithdrawn
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

export const addTool = graphql(`
  mutation AddTool($organization: ID!, $input: AddToolInput!, $idempotencyKey: ID!) {
    done: addTool(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      tool {
        id
        name
      }
      problems {
        code
        message
      }
    }
  }
`);

export const withdrawTool = graphql(`
  mutation WithdrawTool($tool: ID!, $idempotencyKey: ID!) {
    done: withdrawTool(tool: $tool, idempotencyKey: $idempotencyKey) {
      tool {
        id
        isWithdrawn
      }
      problems {
        code
        message
      }
    }
  }
`);
