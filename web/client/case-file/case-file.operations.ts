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
              peopleIds
              sections
            }
          }
        }
        introductions(first: 20) {
          edges {
            node {
              id
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
export const readIntroductionFile = graphql(
  `
    query IntroductionFile($id: ID!) {
      introduction(id: $id) {
        id
        state
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
    }
  `,
  [sealedSectionFragment],
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
