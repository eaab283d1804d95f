import type { Introduction } from "../introduction/introduction.store.ts";
import type { NeedIssueDraft, NeedRow } from "../need/need-draft.ts";
import type { IntroductionDocument, NeedDocument } from "./need-document.ts";

/** A need and its introductions as a file holds them. */
export function documentOfNeed(need: NeedRow, introductions: readonly Introduction[]): NeedDocument {
  return {
    id: need.id,
    reference: need.reference,
    status: need.status,
    urgency: need.urgency,
    languages: need.languages,
    issues: Array.from(need.issues, issueDocument),
    audience: { everyone: need.isForEveryone, only: need.onlyOrganizations, except: need.exceptOrganizations },
    preferences: { traits: need.preferredTraits, freeOnly: need.isFreeOnly, inPerson: need.isInPerson },
    exploitation: need.exploitation,
    postedAt: need.postedAt.toISOString(),
    closedAt: need.closedAt?.toISOString() ?? null,
    postedBy: need.postedBy,
    heldBy: need.heldBy,
    introductions: introductions.map(introductionDocument),
  };
}

function issueDocument({ id, issue, jurisdiction, help, dueOn, dueKind, status, outcome }: NeedIssueDraft) {
  const due = dueOn === null || dueKind === null ? null : { on: dueOn, kind: dueKind };
  return { id, issue, jurisdiction, help, due, status, outcome };
}

/** Without how the other side is reached: that is theirs to say, to whom they work with. */
function introductionDocument(one: Introduction): IntroductionDocument {
  const { id, responder, organization, way, state, isShort: isAdvice, issues, outcome, reason, questions } = one;
  return {
    ...{ id, responder, organization, way, state, isAdvice, issues, outcome, reason },
    startedAt: one.startedAt.toISOString(),
    steps: one.steps.map(({ at, seenAt, ...step }) => ({
      ...step,
      at: momentOf(at),
      seenAt: seenAt && momentOf(seenAt),
    })),
    questions,
  };
}

function momentOf(text: string): string {
  return new Date(text).toISOString();
}
