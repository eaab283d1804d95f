import { z } from "zod/mini";
import { givers } from "./permission-codes.ts";
import type { Said } from "./permission-draft.ts";
import type { PermittedNeed } from "./permitted-need.ts";

/** In the place of a language that the need does not name. */
export const other = "other";

const language = z.nullable(z.object({ id: z.string(), name: z.string() }));

/** What is chosen of who says yes, and how it is explained to them. */
export const saidForm = z
  .object({ givenBy: z.string(), language: z.string(), another: language, interpreter: z.string(), agreed: z.string() })
  .check(
    z.refine(({ givenBy }) => givenBy !== "", { path: ["givenBy"], message: "app.choose" }),
    z.refine((said) => said.language !== "", { path: ["language"], message: "permission.language.missing" }),
    z.refine((said) => said.language !== other || said.another !== null, {
      path: ["another"],
      message: "permission.language.missing",
    }),
    // These are asked once it is known in which language it is said.
    z.refine((said) => !isSaid(said) || said.interpreter !== "", {
      path: ["interpreter"],
      message: "permission.interpreter.missing",
    }),
    z.refine((said) => !isSaid(said) || said.agreed !== "", { path: ["agreed"], message: "permission.agreed.missing" }),
  );
export type SaidValues = z.output<typeof saidForm>;

/** Nothing is chosen for them: neither who says yes, nor in which language it was explained. */
export const nothingSaid: SaidValues = { givenBy: "", language: "", another: null, interpreter: "", agreed: "" };

function isSaid({ givenBy, language: chosen, another }: Pick<SaidValues, "givenBy" | "language" | "another">) {
  return givenBy !== "" && chosen !== "" && (chosen !== other || another !== null);
}

/** Undefined as long as something of it is not chosen. */
export function saidOf(values: SaidValues, languages: PermittedNeed["languages"]): Said | undefined {
  const own = languages.find(({ tag }) => tag === values.language);
  const another = values.another && { tag: values.another.id, name: values.another.name };
  const spoken = own ?? (values.language === other ? another : null);
  const givenBy = givers.find((one) => one === values.givenBy);
  return givenBy && spoken ? { givenBy, language: spoken } : undefined;
}
