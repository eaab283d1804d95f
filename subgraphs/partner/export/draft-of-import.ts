import { type NeedStatus, statusOfOutcome } from "../need/need.codes.ts";
import type { NeedDraft, NeedIssueDraft } from "../need/need-draft.ts";
import { unsaidOfNeed } from "../need/post-need.ts";
import type { ImportedNeed } from "./check-imported.ts";
import type { NeedDocument } from "./need-document.ts";

export type Making = { now: Date; person: string; reference: string; newId: () => string };

/**
 * A need that was brought in, as its row. What had ended has ended; whatever else it was, it is a draft: nobody is
 * asked before somebody has looked. Ids are kept when they are ours.
 */
export function draftOfImport({ document, content, isOurs }: ImportedNeed, making: Making): NeedDraft {
  const { now, person, reference, newId } = making;
  const { issues: _, ...said } = content;
  const status = statusOf(document);
  const hasEnded = status !== "DRAFT";
  return {
    ...unsaidOfNeed,
    ...said,
    id: isOurs && document.id ? document.id : newId(),
    reference,
    status,
    postedAt: document.postedAt ? new Date(document.postedAt) : now,
    postedBy: person,
    heldBy: person,
    changedAt: now,
    leavesAt: null,
    unfinished: null,
    closedAt: hasEnded ? new Date(document.closedAt ?? now) : null,
    issues: document.issues.map((one, position): NeedIssueDraft => {
      const { id, issue, jurisdiction, help, due } = one;
      const kept = isOurs && id?.startsWith(`${document.id?.split("~")[0]}~`) ? id : newId();
      const date = { dueOn: due?.on ?? null, dueKind: due?.kind ?? null };
      return { id: kept, position, issue, jurisdiction, help, ...date, ...standing(one, status) };
    }),
  };
}

function statusOf({ status }: NeedDocument): NeedStatus {
  return status === "CLOSED" || status === "WITHDRAWN" ? status : "DRAFT";
}

/** Nobody holds an issue that was brought in; what was achieved stays so. */
function standing({ status, outcome }: NeedDocument["issues"][number], need: NeedStatus) {
  if (need === "CLOSED" && outcome) return { status: statusOfOutcome[outcome], outcome };
  return { status: status === "DONE" ? "DONE" : "OPEN", outcome: null } as const;
}
