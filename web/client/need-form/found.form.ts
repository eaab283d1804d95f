import { z } from "zod/mini";

/** Something that was found and chosen. */
export const foundForm = z.object({ id: z.string(), name: z.string(), detail: z.optional(z.string()) });
