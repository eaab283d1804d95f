import { z } from "zod";
import { type Problem, problemCodes } from "#shared/errors/problem.ts";

const warning = z.object({ code: z.enum(problemCodes), message: z.string(), path: z.array(z.string()) });

/** The usual result of a command: which row it made or changed, and what is worth a word about the input. */
export const changedRow = z.object({ id: z.string(), warnings: z.array(warning) });
export type ChangedRow = { id: string; warnings: Problem[] };
