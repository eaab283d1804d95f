import { graphql } from "../graph/graph.ts";

export const listCentrePeople = graphql(`
  query CentrePeople($after: String) {
    centrePeople(first: 50, after: $after) {
      edges {
        node {
          id
          name
          roles
          status
          invitedAddress
          invitedUntil
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const inviteCentrePerson = graphql(`
  mutation InviteCentrePerson($input: InviteCentrePersonInput!, $idempotencyKey: ID!) {
    done: inviteCentrePerson(input: $input, idempotencyKey: $idempotencyKey) {
      link
      problems {
        code
        message
      }
    }
  }
`);

export const replaceCentreSignIn = graphql(`
  mutation ReplaceCentreSignIn($person: ID!, $idempotencyKey: ID!) {
    done: replaceCentreSignIn(person: $person, idempotencyKey: $idempotencyKey) {
      link
      problems {
        code
        message
      }
    }
  }
`);

export const withdrawCentreInvitation = graphql(`
  mutation WithdrawCentreInvitation($person: ID!, $idempotencyKey: ID!) {
    done: withdrawCentreInvitation(person: $person, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const changeCentreRoles = graphql(`
  mutation ChangeCentreRoles($person: ID!, $roles: [CentreRole!]!, $idempotencyKey: ID!) {
    done: changeCentreRoles(person: $person, roles: $roles, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const deactivateCentrePerson = graphql(`
  mutation DeactivateCentrePerson($person: ID!, $idempotencyKey: ID!) {
    done: deactivateCentrePerson(person: $person, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const reactivateCentrePerson = graphql(`
  mutation ReactivateCentrePerson($person: ID!, $idempotencyKey: ID!) {
    done: reactivateCentrePerson(person: $person, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);
