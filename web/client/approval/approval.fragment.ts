import { graphql } from "../graph/graph.ts";

export const approvalFragment = graphql(`
  fragment ApprovalShown on Responder {
    id
    name
    profession
    state
    isPaused
    pausedUntil
    isSuspended
    isHeld
    isSponsored
    heldBy {
      id
      name
    }
    approvedBy {
      id
      name
    }
    supervisor {
      id
      name
      state
    }
    issues {
      code
      name(locale: $locale)
    }
    admissions {
      regulator
      checkedOn
      jurisdiction {
        code
        name(locale: $locale)
      }
    }
    admissionChecks {
      checkedOn
      jurisdiction {
        code
      }
      checkedBy {
        id
        name
      }
    }
  }
`);
