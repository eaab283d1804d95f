import { graphql } from "../graph/graph.ts";

/** A permission, as whoever looks after its need reads it. */
export const permissionFragment = graphql(`
  fragment PermissionShown on Permission {
    id
    purpose
    state
    organization {
      id
      name
    }
    responderId
    peopleIds
    sections
    givenBy
    language {
      tag
      name(locale: $locale)
    }
    hasInterpreter
    isTranslationReviewed
    recordedAt
    expiresAt
    endedAt
    recordedBy {
      id
      name
    }
  }
`);

/** Whom a permission can name: those who take part in an introduction of the need. */
export const namedFragment = graphql(`
  fragment NamedShown on Introduction {
    id
    state
    organization {
      id
      name
    }
    responder {
      id
      name
    }
    people {
      id
      name
      side
    }
    conflictCheckers {
      id
      name
    }
    issues {
      issue {
        code
        group
        name(locale: $locale)
      }
    }
    steps {
      side
      name
    }
  }
`);
