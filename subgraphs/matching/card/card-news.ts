import { z } from "zod";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { type CapabilityCard, capabilityCard } from "./capability-card.ts";

/** What a partner says of its cards: one that changed, or a mark around all of them. */
export type CardNews = { kind: "card"; card: CapabilityCard } | { kind: "inventory"; step: "BEGIN" | "END" };

const cardChanged = "org.alight.card.changed.v1";
const cardInventory = "org.alight.card.inventory.v1";

const inventory = z.object({ step: z.enum(["BEGIN", "END"]) });

/** `undefined` for anything that is no news of this sender's own cards. */
export function readNews(event: CloudEvent, sender: string): CardNews | undefined {
  switch (event.type) {
    case cardChanged: {
      const card = capabilityCard.safeParse(event.data).data;
      const isOwn = card !== undefined && card.responder === event.subject && partitionOf(card.responder) === sender;
      return isOwn ? { kind: "card", card } : undefined;
    }
    case cardInventory: {
      const mark = inventory.safeParse(event.data).data;
      return mark && event.subject === sender ? { kind: "inventory", step: mark.step } : undefined;
    }
    default:
      return undefined;
  }
}
