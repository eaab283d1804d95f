import { graphql } from "../graph/graph.ts";

export const listOrganizations = graphql(`
  query NetworkOrganizations($after: String, $locale: String!) {
    membership {
      active
      suspended
    }
    organizations(first: 50, after: $after) {
      edges {
        node {
          id
          name
          status
          country {
            code
            name(locale: $locale)
          }
          reach {
            isAnswering
            asOf
          }
          listing {
            isHeld
            isSuspended
            recordVersion
            changedAt
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const readOrganization = graphql(`
  query NetworkOrganization($id: ID!, $locale: String!) {
    organization(id: $id) {
      id
      name
      kind
      status
      record
      admission
      country {
        code
        name(locale: $locale)
      }
      hostedBy {
        id
        name
      }
      reach {
        isAnswering
        asOf
      }
      listing {
        isListed
        isHeld
        isSuspended
        recordVersion
        changedAt
      }
      history(first: 20) {
        kind
        at
        actor
      }
    }
  }
`);

export const holdOrganization = graphql(`
  mutation HoldOrganization($organization: ID!, $idempotencyKey: ID!) {
    done: holdOrganization(organization: $organization, idempotencyKey: $idempotencyKey) {
      organization {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const releaseOrganization = graphql(`
  mutation ReleaseOrganization($organization: ID!, $idempotencyKey: ID!) {
    done: releaseOrganization(organization: $organization, idempotencyKey: $idempotencyKey) {
      organization {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const removeOrganization = graphql(`
  mutation RemoveOrganization($organization: ID!, $idempotencyKey: ID!) {
    done: removeOrganization(organization: $organization, idempotencyKey: $idempotencyKey) {
      organization {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const suspendOrganization = graphql(`
  mutation SuspendOrganization($admission: SignedRecord!, $idempotencyKey: ID!) {
    done: suspendOrganization(admission: $admission, idempotencyKey: $idempotencyKey) {
      organization {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const admitOrganization = graphql(`
  mutation AdmitOrganization(
    $record: SignedRecord!
    $admission: SignedRecord!
    $rekeys: [SignedRecord!]!
    $idempotencyKey: ID!
  ) {
    done: admitOrganization(record: $record, admission: $admission, rekeys: $rekeys, idempotencyKey: $idempotencyKey) {
      organization {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const rekeyOrganization = graphql(`
  mutation RekeyOrganization(
    $record: SignedRecord!
    $admission: SignedRecord!
    $rekeys: [SignedRecord!]!
    $idempotencyKey: ID!
  ) {
    done: rekeyOrganization(record: $record, admission: $admission, rekeys: $rekeys, idempotencyKey: $idempotencyKey) {
      organization {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const listConcerns = graphql(`
  query NetworkConcerns($state: ConcernState, $after: String) {
    organizationConcerns(first: 20, after: $after, state: $state) {
      edges {
        node {
          id
          organizationId
          responderId
          reason
          source
          isSuspending
          reportedByOrganization
          reportedAt
          state
          outcome
          closedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const closeConcern = graphql(`
  mutation CloseOrganizationConcern($concern: ID!, $outcome: ConcernOutcome!, $idempotencyKey: ID!) {
    done: closeOrganizationConcern(concern: $concern, outcome: $outcome, idempotencyKey: $idempotencyKey) {
      concern {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const listRecords = graphql(`
  query CentreRecords($by: ID, $after: String) {
    centreRecords(first: 50, after: $after, by: $by) {
      edges {
        node {
          id
          at
          action
          subject
          actor
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
