import { z } from "zod";
import { organizationKinds, organizationPlan } from "../constellation/organization-plan.ts";
import { rotatedKeys } from "../keys/key-file.ts";

/** How the commands reach the running launcher. The token is for this machine's user alone. */
export const controlFile = z.object({ url: z.url(), token: z.string(), pid: z.number().int() });
export type ControlFile = z.output<typeof controlFile>;

/** What can be said at once: no process is asked. */
export const placesForm = z.object({
  pid: z.number().int(),
  isStarting: z.boolean(),
  gatewayUrl: z.string().nullable(),
  /** Of the services that run here. */
  names: z.array(z.string()),
  organizations: z.array(organizationPlan),
  /** Where people sign in, by party. */
  issuers: z.record(z.string(), z.string()),
});
export type Places = z.output<typeof placesForm>;

/** With what every process says of itself. */
export const statusForm = placesForm.extend({
  processes: z.array(
    z.object({ name: z.string(), pid: z.number().int().nullable(), url: z.string(), health: z.string() }),
  ),
});
export type Status = z.output<typeof statusForm>;

export const jobForm = z.object({ job: z.string() });

export const additionForm = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(organizationKinds),
  country: z.string(),
  hostedBy: z.string().optional(),
  jurisdictions: z.array(z.string()).optional(),
});

export const moveForm = z.object({ id: z.string() });
export const removalForm = z.object({ id: z.string(), isPurged: z.boolean() });
export const changeForm = z.object({ id: z.string(), change: z.enum(["suspend", "reinstate", "rekey"]) });
export const rotationForm = z.object({
  name: z.string(),
  what: z.enum([...rotatedKeys, "root"]),
  step: z.enum(["announce", "switchOver", "withdraw"]),
});
export const pausesForm = z.object({ readMs: z.number(), overlapMs: z.number() });
export const seedForm = z.object({
  id: z.string(),
  responders: z.number().int().min(0),
  needs: z.number().int().min(0),
  closed: z.number().int().min(0),
  seed: z.number().int(),
});

export const historyForm = z.object({ id: z.string() });

export const verifyForm = z.object({ id: z.string() });

export const backupForm = z.object({
  id: z.string(),
  to: z.string(),
  /** Words for the program that does it, and the passphrase where one was typed in. */
  seal: z.array(z.string()).max(20),
  caseKeysTo: z.string().optional(),
  passphrase: z.string().optional(),
});
export const conflictListForm = z.object({ id: z.string(), from: z.string() });

export const restoreForm = z.object({
  id: z.string(),
  from: z.string(),
  opener: z.array(z.string()).max(4),
  caseKeysFrom: z.string().optional(),
  passphrase: z.string().optional(),
  isDrill: z.boolean(),
});

export const refusalForm = z.object({ message: z.string() });
