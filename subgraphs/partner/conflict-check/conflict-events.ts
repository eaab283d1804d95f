import { z } from "zod";

/** To the responder's organization: what is asked blindly; what the look for a conflict has come to. */
export const blindAsked = "org.alight.conflict.asked.v1";
export const checkTold = "org.alight.conflict.told.v1";
/** To the home: the answer, and the list in chunks; or that there will be none. */
export const blindEvaluated = "org.alight.conflict.evaluated.v1";
export const blindListed = "org.alight.conflict.listed.v1";
export const blindRefused = "org.alight.conflict.refused.v1";

const idForm = z.string().min(1).max(100);

/** A point of P-256, compressed: 33 bytes in base64url. */
export const pointForm = z.string().regex(/^A[g-z0-9_-][A-Za-z0-9_-]{42}$/);

export const maxBlinded = 200;
export const maxCheckers = 10;
export const entryBytes = 32;
/** A chunk of the list stays far below what one event may be. */
export const chunkEntries = 1_024;
export const maxChunks = 16;
const maxChunkLength = Math.ceil((chunkEntries * entryBytes * 4) / 3);

/** How the responder's organization looks for conflicts, told with who acts for the responder. */
export const toldWay = z.object({
  way: z.enum(["AS_SHOWN", "SEALED_NAMES", "BLIND"]),
  checkers: z.array(z.object({ id: idForm, name: z.string().max(200) })).max(maxCheckers),
});

/** Empty when the permission ended before it was carried. */
export const askedBlindly = z.object({ introduction: idForm, blinded: z.array(pointForm).max(maxBlinded) });

export const toldOfCheck = z.object({
  introduction: idForm,
  what: z.enum(["NAMES_SEALED", "NONE_FOUND", "ASK_A_HUMAN", "NOT_PROVEN", "FORGET"]),
  /** Of NAMES_SEALED: for whom. */
  readers: z.array(idForm).max(maxCheckers),
});

export const evaluation = z.object({
  publicKey: pointForm,
  evaluated: z.array(pointForm).min(1).max(maxBlinded),
  proof: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
  chunks: z.int().min(1).max(maxChunks),
});
export type ToldEvaluation = z.output<typeof evaluation>;

export const evaluatedBlindly = evaluation.extend({ introduction: idForm });

export const listedBlindly = z.object({
  introduction: idForm,
  /** To which answer it belongs. */
  publicKey: pointForm,
  chunk: z
    .int()
    .min(0)
    .max(maxChunks - 1),
  entries: z
    .string()
    .min(1)
    .max(maxChunkLength)
    .regex(/^[A-Za-z0-9_-]+$/),
});

export const refusedBlindly = z.object({
  introduction: idForm,
  why: z.enum(["NOT_OFFERED", "QUOTA", "ASKED_BEFORE", "UNREADABLE"]),
});
