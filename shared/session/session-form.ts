import { z } from "zod";

export const sessionPath = "/session";

/** How long both ends keep a session, in milliseconds; the host some seconds longer, so that nothing arrives late. */
export const sessionLifeMs = 600_000;
export const sessionGraceMs = 60_000;

const share = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** What the guest offers, in a request that it signed with its service key. */
export const sessionOffer = z.strictObject({ share });

/** What the host answers, signed over the offer's signature. */
export const sessionAnswer = z.strictObject({ share });
