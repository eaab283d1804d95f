import { graphql } from "../graph/graph.ts";

/** What is known of a sealed piece, without what is in it. */
export const sealedSectionFragment = graphql(`
  fragment SealedSectionShown on SealedSection {
    section
    piece
    version
    permissionId
    sealedBy
    sealedAt
    readers
    receipts {
      reader
      kind
      at
    }
    mustBeSealedAnew
  }
`);
