import { graphql } from "../graph/graph.ts";

/** Those in use first; what is wrapped in them only their owner opens. */
export const readOwnKeys = graphql(`
  query OwnKeys($organization: ID!) {
    ownKeys(organization: $organization) {
      sealingKey
      signingKey
      wrappedKeys
      from
      until
    }
  }
`);

/** What somebody's organization says of their keys, and by what it is verified: its record and its admission. */
export const readStatedKeys = graphql(`
  query StatedKeys($person: ID!, $party: ID!) {
    personKeys(person: $person) {
      person
      statement
    }
    organization(id: $party) {
      id
      name
      record
      admission
    }
  }
`);

export const keepPersonKey = graphql(`
  mutation KeepPersonKey($organization: ID!, $input: PersonKeyInput!, $idempotencyKey: ID!) {
    done: keepPersonKey(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      keys {
        person
      }
      problems {
        code
        message
      }
    }
  }
`);

export const replacePersonKey = graphql(`
  mutation ReplacePersonKey($organization: ID!, $input: PersonKeyInput!, $idempotencyKey: ID!) {
    done: replacePersonKey(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      keys {
        person
      }
      problems {
        code
        message
      }
    }
  }
`);

export const endPersonKey = graphql(`
  mutation EndPersonKey($organization: ID!, $idempotencyKey: ID!) {
    done: endPersonKey(organization: $organization, idempotencyKey: $idempotencyKey) {
      keys {
        person
      }
      problems {
        code
        message
      }
    }
  }
`);
