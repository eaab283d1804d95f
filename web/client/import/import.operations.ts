import { graphql } from "../graph/graph.ts";

export const importNeeds = graphql(`
  mutation ImportNeeds($organization: ID!, $form: ExportForm!, $text: String!, $idempotencyKey: ID!) {
    done: importNeeds(organization: $organization, form: $form, text: $text, idempotencyKey: $idempotencyKey) {
      needs {
        id
        reference
        status
      }
      warnings {
        code
        message
        path
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
