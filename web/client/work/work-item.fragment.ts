import { graphql } from "../graph/graph.ts";

/** Something that waits, as a line. */
export const workItemFragment = graphql(`
  fragment WorkItemShown on WorkItem {
    kind
    side
    subject
    step
    since
    until
    urgency
    dueOn
    reference
    responder
    organization {
      id
      name
    }
  }
`);
