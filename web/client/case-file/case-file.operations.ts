import { graphql } from "../graph/graph.ts";
import { sealedSectionFragment } from "./case-file.fragment.ts";

/** A need's file for its home, with those who could read it: colleagues, and whom a permission names. */
export const readNeedFile = graphql(
  `
    query NeedFile($need: ID!) {
      need(id: $need) {
        id
        reference
        status
        heldBy {
          id
        }
        organization {
          id
          name
          people(first: 100) {
            edges {
              node {
                id
                name
                status
                roles
              }
            }
          }
        }
        permissions(first: 50) {
          edges {
            node {
              id
              purpose
              state
              responderId
              peopleIds
              sections
              expiresAt
            }
          }
        }
        introductions(first: 20) {
          edges {
            node {
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
              }
            }
          }
        }
        caseFile {
          id
          recoveryKey
          recoveryKeyKeptBy
          recoveryKeyKeptAt
          sections {
            ...SealedSectionShown
          }
        }
      }
    }
  `,
  [sealedSectionFragment],
);

/** What somebody of the other side may open now. */
const handedFragment = graphql(
  `
    fragment HandedFileShown on Introduction {
      id
      state
      steps {
        kind
      }
      organization {
        id
        name
      }
      need {
        id
        reference
        organization {
          id
          name
        }
      }
      people {
        id
        name
      }
      caseFile {
        id
        sections {
          ...SealedSectionShown
        }
      }
    }
  `,
  [sealedSectionFragment],
);

/** By the introduction's own id. */
export const readIntroductionFile = graphql(
  `
    query IntroductionFile($id: ID!) {
      introduction(id: $id) {
        ...HandedFileShown
      }
    }
  `,
  [handedFragment],
);

/** By the id of the inbox's item, as an update names it; where an organization asks one of its own the two are one. */
export const readInboxFile = graphql(
  `
    query InboxFile($id: ID!) {
      introduction(id: $id) {
        ...HandedFileShown
      }
      inboxItem(id: $id) {
        id
        introduction {
          ...HandedFileShown
        }
      }
    }
  `,
  [handedFragment],
);

export const sealSection = graphql(`
  mutation SealSection($need: ID!, $input: SealSectionInput!, $idempotencyKey: ID!) {
    done: sealSection(need: $need, input: $input, idempotencyKey: $idempotencyKey) {
      caseFile {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const takeSection = graphql(`
  mutation TakeSection($need: ID!, $section: CaseSection!, $piece: Int!, $version: Int!, $idempotencyKey: ID!) {
    done: takeSection(
      need: $need
      section: $section
      piece: $piece
      version: $version
      idempotencyKey: $idempotencyKey
    ) {
      version
      part
      problems {
        code
        message
      }
    }
  }
`);

export const confirmOpened = graphql(`
  mutation ConfirmOpened($need: ID!, $section: CaseSection!, $piece: Int!, $version: Int!, $idempotencyKey: ID!) {
    done: confirmOpened(
      need: $need
      section: $section
      piece: $piece
      version: $version
      idempotencyKey: $idempotencyKey
    ) {
      caseFile {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const keepRecoveryKey = graphql(`
  mutation KeepRecoveryKey($need: ID!, $sealing: String!, $idempotencyKey: ID!) {
    done: keepRecoveryKey(need: $need, sealing: $sealing, idempotencyKey: $idempotencyKey) {
      caseFile {
        id
        recoveryKey
      }
      problems {
        code
        message
      }
    }
  }
`);
