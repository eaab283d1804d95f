import { graphql } from "../graph/graph.ts";
import { heldWorkFragment } from "../work/held-work.fragment.ts";
import { personFragment } from "./people.fragment.ts";

export const readPeople = graphql(
  `
    query People($organization: ID!, $first: Int!, $after: String) {
      organization(id: $organization) {
        id
        people(first: $first, after: $after) {
          edges {
            node {
              ...PersonShown
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
  [personFragment],
);

export const readColleague = graphql(
  `
    query Colleague($person: ID!, $first: Int!, $locale: String!) {
      person(id: $person) {
        ...PersonShown
        languages {
          tag
          name(locale: $locale)
        }
        reachability {
          email
          phone
        }
        ...HeldWorkShown
      }
      personKeys(person: $person) {
        person
        statement
      }
    }
  `,
  [personFragment, heldWorkFragment],
);

export const invitePerson = graphql(
  `
    mutation InvitePerson($organization: ID!, $input: InvitePersonInput!, $idempotencyKey: ID!) {
      done: invitePerson(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
        person {
          ...PersonShown
        }
        link
        problems {
          code
          message
        }
      }
    }
  `,
  [personFragment],
);

export const replaceSignIn = graphql(
  `
    mutation ReplaceSignIn($person: ID!, $idempotencyKey: ID!) {
      done: replaceSignIn(person: $person, idempotencyKey: $idempotencyKey) {
        person {
          ...PersonShown
        }
        link
        problems {
          code
          message
        }
      }
    }
  `,
  [personFragment],
);

export const withdrawInvitation = graphql(
  `
    mutation WithdrawInvitation($person: ID!, $idempotencyKey: ID!) {
      done: withdrawInvitation(person: $person, idempotencyKey: $idempotencyKey) {
        person {
          ...PersonShown
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [personFragment],
);

export const changeRoles = graphql(
  `
    mutation ChangeRoles($person: ID!, $roles: [Role!]!, $idempotencyKey: ID!) {
      done: changeRoles(person: $person, roles: $roles, idempotencyKey: $idempotencyKey) {
        person {
          ...PersonShown
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [personFragment],
);

export const deactivatePerson = graphql(
  `
    mutation DeactivatePerson($person: ID!, $leavesWork: Boolean, $idempotencyKey: ID!) {
      done: deactivatePerson(person: $person, leavesWork: $leavesWork, idempotencyKey: $idempotencyKey) {
        person {
          ...PersonShown
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [personFragment],
);

export const reactivatePerson = graphql(
  `
    mutation ReactivatePerson($person: ID!, $idempotencyKey: ID!) {
      done: reactivatePerson(person: $person, idempotencyKey: $idempotencyKey) {
        person {
          ...PersonShown
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [personFragment],
);

export const findColleagues = graphql(`
  query FindColleagues($organization: ID!, $first: Int!, $after: String) {
    organization(id: $organization) {
      id
      people(first: $first, after: $after) {
        edges {
          node {
            id
            name
            title
            status
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
