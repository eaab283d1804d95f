import { z } from "zod";
import { findingCodes } from "#shared/audit/finding.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Constellation } from "./constellation.ts";
import { runToEnd } from "./run-to-end.ts";

/** What verifying a party's records came to. */
export const verificationForm = z.object({
  party: z.string(),
  sealed: z.number(),
  unsealed: z.number(),
  witnesses: z.array(z.object({ witness: z.string(), position: z.number() })),
  silent: z.array(z.string()),
  epochs: z.array(
    z.object({
      epoch: z.string(),
      first: z.number(),
      last: z.number().nullable(),
      begunAt: z.string().nullable(),
      restoredTo: z.string().nullable(),
    }),
  ),
  lost: z.array(z.object({ epoch: z.string(), first: z.number(), last: z.number(), holders: z.array(z.string()) })),
  findings: z.array(z.object({ code: z.enum(findingCodes), position: z.number().nullable(), sentence: z.string() })),
});
export type VerificationTold = z.output<typeof verificationForm>;

type Verified = "partner" | "directory" | "statistics";

/** The chains of the centre, by the names under which they are asked for; no organization can have these names. */
const ofCentre: Readonly<Record<string, Verified>> = { centre: "directory", statistics: "statistics" };

/**
 * Verifies the records of one organization, of `centre` (the directory's) or of `statistics`, with its own service's
 * program and settings.
 */
export async function runVerify(constellation: Constellation, id: string): Promise<VerificationTold> {
  const service = ofCentre[id] ?? "partner";
  if (service === "partner" && !constellation.organizations.some((one) => one.id === id)) {
    throw new AlightError("NOT_FOUND", `There is no organization "${id}".`);
  }
  const { environment } = constellation.process(service === "partner" ? id : service);
  const { verify } = constellation.parts.foundations.programs;
  const { code, said, complained } = await runToEnd(verify[service], [], {
    environment: { ...environment, ALIGHT_LOG_LEVEL: "silent" },
  });
  if (code === 0) return verificationForm.parse(JSON.parse(said));
  throw new AlightError(
    "BAD_REQUEST",
    `The records of ${id} could not be verified: ${complained.trim().slice(-2_000)}`,
  );
}
