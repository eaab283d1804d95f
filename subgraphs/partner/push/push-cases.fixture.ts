import { randomUUID } from "node:crypto";
import type { PartnerDesk } from "../partner.fixture.ts";
import { keepPushSubscription } from "./keep-push-subscription.ts";

/** Of a device that there is not: nothing is sent to it, because nobody asks to be told by push. */
const endpointOfNothing = () => `https://fcm.googleapis.com/fcm/send/${randomUUID()}`;

/** The commands about push messages, as a coordinator gives them. */
export const pushCases = {
  keepPushSubscription: {
    types: { person: "ID!", endpoint: "String!" },
    ready: async ({ people }: PartnerDesk) => ({ person: people.coordinator, endpoint: endpointOfNothing() }),
  },
  endPushSubscription: {
    types: { person: "ID!", endpoint: "String" },
    ready: async (desk: PartnerDesk) => {
      const asked = { person: desk.people.coordinator, endpoint: endpointOfNothing() };
      await keepPushSubscription(desk.context(desk.coordinator), { ...asked, idempotencyKey: randomUUID() });
      return asked;
    },
  },
};
