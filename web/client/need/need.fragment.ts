import { graphql } from "../graph/graph.ts";
import { needIssueFragment } from "./need-issue.fragment.ts";
import { showingFragment } from "./showing.fragment.ts";

/** What a need is about, who holds it, what comes next. */
export const needFragment = graphql(
  `
    fragment NeedShown on Need {
      id
      reference
      status
      urgency
      postedAt
      leavesAt
      closedAt
      similarRecently
      heldBy {
        id
        name
      }
      languages {
        tag
        name(locale: $locale)
      }
      issues {
        ...NeedIssueShown
      }
      preferences {
        traits
        freeOnly
        inPerson
      }
      audience {
        everyone
        only {
          id
          name
        }
        except {
          id
          name
        }
      }
      nextStep {
        code
        at
        hotlinesOf {
          code
          name(locale: $locale)
          hotlines {
            name
            phone
            phoneFromAbroad
            text
            url
            checkedOn
          }
        }
      }
      showings {
        ...ShowingStands
      }
      permissions(first: 50) {
        edges {
          node {
            id
            purpose
            state
          }
        }
      }
    }
  `,
  [needIssueFragment, showingFragment],
);
