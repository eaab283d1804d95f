import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";

const run = promisify(execFile);

/** The account that PostgreSQL runs under; undefined means our own. */
export type SystemAccount = { uid: number; gid: number } | undefined;

const accountName = "postgres";

/**
 * PostgreSQL refuses to run as root: there it gets the account `postgres`, which is made when it is missing.
 * @throws AlightError CONFIGURATION when it can neither be found nor made
 */
export async function findSystemAccount(ownUid: number | undefined): Promise<SystemAccount> {
  if (ownUid !== 0) return undefined;
  return (await lookUp()) ?? (await make());
}

async function lookUp(): Promise<SystemAccount> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", accountName]), run("id", ["-g", accountName])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function make(): Promise<SystemAccount> {
  await run("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", accountName]).catch(
    () => run("adduser", ["-S", "-D", "-H", accountName]).catch(() => undefined),
  );
  const made = await lookUp();
  if (made) return made;
  const message =
    `PostgreSQL cannot run as root, and the account "${accountName}" could not be made. ` +
    "Start as another user, or name a PostgreSQL server in DATABASE_URL.";
  throw new AlightError("CONFIGURATION", message);
}
