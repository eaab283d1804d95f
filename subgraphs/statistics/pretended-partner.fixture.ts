import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type OpenedHead, openHead } from "#shared/audit/audit-head.ts";
import { headsPath } from "#shared/audit/head-routes.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { deliverBatch } from "#shared/events/deliver-batch.ts";
import { readBatch } from "#shared/events/read-batch.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { jsonAnswer, type Route, refusal } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { maskVector } from "#shared/mask/mask-vector.ts";
import type { PrivateMaskingJwk } from "#shared/mask/pair-mask.ts";
import { vectorText } from "#shared/mask/vector-text.ts";
import { digestOfParticipants } from "./edition/participants-digest.ts";

export type PartnerParts = {
  id: string;
  masking: PrivateMaskingJwk;
  trust: MessageTrust;
  client: HttpClient;
  /** Where the others reach this one, and where it reaches the statistics service. */
  url: string;
  statisticsUrl: string;
};

const askedRound = z.object({
  edition: z.string(),
  round: z.string(),
  tolerated: z.number(),
  participants: z.array(z.object({ organization: z.string(), maskingKey: z.string() })),
});
export type AskedRound = z.output<typeof askedRound>;

const shownHead = z.object({ head: z.string() });

/** Signs as a partner, hears what it is told, and sends what a test wants. */
export class PretendedPartner {
  readonly heard: CloudEvent[] = [];
  /** Heads of the service's records that it was shown, the first one first. */
  readonly heads: OpenedHead[] = [];
  readonly parts: PartnerParts;
  readonly #epoch = randomUUID();
  #position = 0;

  constructor(parts: PartnerParts) {
    this.parts = parts;
  }

  /** Sends one event as this partner's relay does. @returns whether it was taken */
  async tell(type: string, data: object): Promise<boolean> {
    const { id, statisticsUrl: url } = this.parts;
    const event: CloudEvent = {
      ...{ specversion: "1.0", id: randomUUID(), source: id, type: `alight.edition.${type}`, subject: "edition", data },
      ...{ time: new Date().toISOString(), datacontenttype: "application/json", position: String(this.#position + 1) },
    };
    const taken = await deliverBatch(this.parts, { peer: { party: "centre", service: "statistics" }, url }, [event]);
    if (taken) this.#position = taken.position;
    return taken !== undefined;
  }

  told(type: string): unknown[] {
    return this.heard.filter((event) => event.type === `alight.edition.${type}`).map(({ data }) => data);
  }

  /** The rounds it was asked for, the first one first. */
  rounds(): AskedRound[] {
    return this.told("round").map((data) => askedRound.parse(data));
  }

  /** Masks counts for a round as the product's own partners do. */
  mask(counts: Int32Array, { edition, round, participants }: AskedRound): Uint32Array {
    const { id, masking } = this.parts;
    const others = participants
      .filter(({ organization }) => organization !== id)
      .map(({ organization, maskingKey: x }) => ({ id: organization, publicJwk: { kty, crv, x } }));
    const context = JSON.stringify([edition, round, digestOfParticipants(participants)]);
    return maskVector(counts, { own: { id, privateJwk: masking }, others, context });
  }

  share(asked: AskedRound, counts: Int32Array, changes: object = {}): Promise<boolean> {
    const { edition, round, participants } = asked;
    const digest = digestOfParticipants(participants);
    const vector = vectorText(this.mask(counts, asked));
    return this.tell("share", { edition, round, participants: digest, vector, ...changes });
  }

  routes(): Route[] {
    const { trust, url, id } = this.parts;
    const signed = { trust, publicUrl: url.slice(0, -id.length - 1) };
    const heads = signedRoute(signed, `/${id}${headsPath}`, async ({ body }) => {
      const { head } = shownHead.parse(parseJson(body));
      const opened = await openHead(head);
      if (!opened) return refusal(400, "BAD_REQUEST");
      this.heads.push(opened);
      return jsonAnswer(200, { verdict: "KEPT" });
    });
    return [heads, this.#news(signed)];
  }

  #news(signed: SignedRouteOptions): Route {
    return signedRoute(signed, `/${this.parts.id}/statistics/events`, async ({ body }, peer) => {
      const batch = peer.party === "centre" && peer.service === "statistics" ? readBatch(body, "centre") : undefined;
      if (!batch) return refusal(422, "BATCH_REFUSED");
      this.heard.push(...batch.filter((event) => Number(event.position) > Number(this.heard.at(-1)?.position ?? 0)));
      return jsonAnswer(200, { epoch: this.#epoch, position: Number(this.heard.at(-1)?.position ?? 0) });
    });
  }
}

const [kty, crv] = ["OKP", "X25519"] as const;
