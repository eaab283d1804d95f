import { z } from "zod/mini";

/** Signed statements that were pasted, by what each says that it is. */
export type Statements = { record: string | undefined; admission: string | undefined; rekeys: string[] };

const statementForm = /eyJ[\w-]*\.[\w-]+\.[\w-]+/g;

/** Finds signed statements in whatever somebody pasted: by themselves, in lines, or in a file of the tools. */
export function readStatements(text: string): Statements {
  const found = [...new Set(text.match(statementForm) ?? [])];
  const ofType = (type: string) => found.filter((one) => typeOf(one) === type);
  return {
    record: ofType("alight-record+jwt").at(-1),
    admission: ofType("alight-admission+jwt").at(-1),
    rekeys: ofType("alight-rekey+jwt"),
  };
}

const headerForm = z.object({ typ: z.string() });

function typeOf(statement: string): string | undefined {
  return headerForm.safeParse(partOf(statement, 0)).data?.typ;
}

const recordForm = z.object({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  kind: z.string(),
  country: z.string(),
  issuer: z.optional(z.string()),
  services: z.record(z.string(), z.object({ url: z.string() })),
  validFrom: z.string(),
  validUntil: z.string(),
});
export type RecordClaims = z.infer<typeof recordForm>;

/** What an organization says of itself. Read, not judged: that was done by whoever took the statement in. */
export function readRecord(statement: string): RecordClaims | undefined {
  return recordForm.safeParse(partOf(statement, 1)).data;
}

const admissionForm = z.object({ id: z.string(), version: z.number(), status: z.string(), at: z.string() });

export function readAdmission(statement: string): z.infer<typeof admissionForm> | undefined {
  return admissionForm.safeParse(partOf(statement, 1)).data;
}

function partOf(statement: string, at: number): unknown {
  const part = statement.split(".")[at] ?? "";
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
