import { runChange } from "../command/run-change.ts";
import type { Orm } from "../database/orm.ts";
import { insertNeeds } from "../need/need.store.ts";
import type { NeedDraft } from "../need/need-draft.ts";
import { insertResponders } from "../responder/responder.store.ts";
import type { ResponderDraft } from "../responder/responder-draft.ts";
import { now, organization } from "./person.fixture.ts";

/** An open need and a responder in somebody's hands. */
export async function giveWork(orm: Pick<Orm, "fork">, heldBy: string): Promise<void> {
  await runChange({ organization, orm, clock: () => now }, "test", async ({ em, newId, record }) => {
    await insertNeeds(em, [needOf(newId(), heldBy)]);
    await insertResponders(em, [responderOf(newId(), heldBy)]);
    record({ action: "demo.seed", subject: heldBy });
  });
}

function needOf(id: string, heldBy: string): NeedDraft {
  return {
    id,
    reference: `alder-${id}`,
    status: "OPEN",
    urgency: "SOON",
    languages: ["es"],
    isForEveryone: true,
    onlyOrganizations: [],
    exceptOrganizations: [],
    preferredTraits: [],
    isFreeOnly: false,
    isInPerson: false,
    exploitation: [],
    postedAt: now,
    postedBy: heldBy,
    heldBy,
    changedAt: now,
    closedAt: null,
    leavesAt: null,
    unfinished: null,
    issues: [],
  };
}

function responderOf(id: string, heldBy: string): ResponderDraft {
  return {
    id,
    name: "Kiran Wells",
    profession: "LAWYER",
    issues: ["status-t-visa"],
    help: ["REPRESENTATION"],
    languages: [],
    admissions: [],
    isRemote: true,
    cost: ["FREE"],
    freePlaces: 1,
    isPaused: false,
    confirmedOn: "2026-11-01",
    traits: [],
    isTrained: true,
    isMentor: false,
    isSponsored: false,
    supervisor: null,
    state: "DRAFT",
    heldBy,
    approvedBy: null,
    addedAt: now,
    changedAt: now,
    cardVersion: 0,
  };
}
