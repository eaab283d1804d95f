import { graphql } from "../graph/graph.ts";
import { needMatterFragment } from "../need/need-matter.fragment.ts";
import { workItemFragment } from "./work-item.fragment.ts";

/** A piece of a file that is not open to everybody who should open it. */
export const closedPartFragment = graphql(`
  fragment ClosedPart on UnopenedSection {
    need
    reference
    section
    piece
    openedBy
    isOnPaper
  }
`);

/** What somebody looks after, what of it waits, and what of its files would be closed without them. */
export const heldWorkFragment = graphql(
  `
    fragment HeldWorkShown on Person {
      id
      name
      status
      holding {
        needs
        responders
      }
      heldNeeds(first: $first) {
        edges {
          node {
            id
            reference
            status
            urgency
            postedAt
            issues {
              ...NeedMatter
              due {
                on
                kind
              }
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      work(first: 100) {
        edges {
          node {
            ...WorkItemShown
          }
        }
      }
      opensAlone {
        ...ClosedPart
      }
    }
  `,
  [needMatterFragment, workItemFragment, closedPartFragment],
);
