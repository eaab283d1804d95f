import { z } from "zod";

const problems = z.array(z.object({ code: z.string(), path: z.array(z.string()), message: z.string() }));
export type ToldProblem = z.output<typeof problems>[number];

const round = z.object({
  id: z.string(),
  state: z.enum(["OPEN", "COMPLETE", "ABANDONED"]),
  received: z.number(),
  expected: z.number(),
  missing: z.array(z.string()),
  refused: z.array(z.object({ organizationId: z.string(), code: z.string() })),
  declined: z.array(z.object({ organizationId: z.string(), code: z.string() })),
});

const table = z.object({ cellCount: z.number(), publishedCount: z.number(), level: z.enum(["GROUP", "FINE"]) });

export const toldEdition = z.object({
  id: z.string(),
  state: z.enum(["CALLED", "COUNTING", "PUBLISHED", "FAILED", "CANCELLED"]),
  failure: z.string().nullable(),
  epsilon: z.number(),
  tolerated: z.number().nullable(),
  participants: z.array(z.object({ organizationId: z.string(), shareDigest: z.string().nullable() })),
  rounds: z.array(round),
  tables: z.array(table),
});
export type ToldEdition = z.output<typeof toldEdition>;
export type ToldRound = z.output<typeof round>;

export const editionFields = `id state failure epsilon tolerated
  participants { organizationId shareDigest }
  rounds { id state received expected missing refused { organizationId code } declined { organizationId code } }
  tables { cellCount publishedCount level }`;

/** Of one command about an edition, whatever its name. */
export const commandForm = z.object({
  data: z.object({ done: z.object({ edition: toldEdition.nullable(), problems }) }),
});

export const editionForm = z.object({
  data: z.object({ statistics: z.object({ edition: toldEdition.nullable() }) }),
});

/** Of an organization's joining. */
export const joinForm = z.object({ data: z.object({ done: z.object({ problems }) }) });

export const partsForm = z.object({
  data: z.object({
    organization: z.object({
      editions: z.object({
        edges: z.array(
          z.object({
            node: z.object({
              edition: z.string(),
              isHeldAsSent: z.boolean().nullable(),
              rounds: z.array(
                z.object({ round: z.string(), digest: z.string().nullable(), declined: z.string().nullable() }),
              ),
            }),
          }),
        ),
      }),
    }),
  }),
});
