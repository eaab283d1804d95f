import pg from "pg";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

type Abilities = { version: number; may_create_databases: boolean; may_create_roles: boolean; role: string };

const oldestVersion = 15;
const errorForm = z.object({ code: z.string().optional(), message: z.string().optional() });

/**
 * Whether a server named in DATABASE_URL can carry the constellation.
 * @throws AlightError CONFIGURATION with one sentence that says what is wrong and how to mend it
 */
export async function inspectServer(adminUrl: string): Promise<void> {
  const abilities = await readAbilities(adminUrl);
  if (abilities.version < oldestVersion) {
    refuse(`the server is PostgreSQL ${abilities.version}; ${oldestVersion} or later is needed.`);
  }
  const lacking = [
    ...(abilities.may_create_databases ? [] : ["CREATEDB"]),
    ...(abilities.may_create_roles ? [] : ["CREATEROLE"]),
  ];
  if (lacking.length > 0) {
    refuse(
      `role "${abilities.role}" may not create databases and roles; run: alter role "${abilities.role}" ${lacking.join(" ")}`,
    );
  }
}

async function readAbilities(adminUrl: string): Promise<Abilities> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Abilities>(
      `select current_setting('server_version_num')::int / 10000 as version, rolname as role,
              rolsuper or rolcreatedb as may_create_databases, rolsuper or rolcreaterole as may_create_roles
         from pg_roles where rolname = current_user`,
    );
    const [abilities] = rows;
    if (!abilities) return refuse("the server does not say who we are.");
    return abilities;
  } catch (error) {
    if (error instanceof AlightError) throw error;
    return refuse(explain(error));
  } finally {
    await client.end().catch(() => undefined);
  }
}

const sentences: Readonly<Record<string, string>> = {
  "28P01": "the password is wrong.",
  "28000": "the server does not let this role in.",
  "3D000": "the database it names does not exist.",
  "53300": "the server has no connection left.",
  "57P03": "the server is still starting; try again in a moment.",
  ECONNREFUSED: "nothing answers at that address.",
  ENOTFOUND: "its host name is not known.",
  EAI_AGAIN: "its host name is not known.",
};

function explain(error: unknown): string {
  const { code = "", message = "" } = errorForm.safeParse(error).data ?? {};
  const known = sentences[code];
  if (known) return known;
  if (message.includes("timeout")) return "the server did not answer within 5 s.";
  return `it cannot be used (${code || message}).`;
}

/** The URL itself is never told: it holds a password. */
function refuse(sentence: string): never {
  throw new AlightError("CONFIGURATION", `DATABASE_URL: ${sentence}`);
}
