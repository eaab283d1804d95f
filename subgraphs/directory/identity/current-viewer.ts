import type { Viewer } from "#shared/auth/viewer.ts";
import type { Sql } from "#shared/database/sql.ts";
import { findActiveById } from "./centre-person.store.ts";

/**
 * Who asks, with the roles of the moment. A token tells the roles of when it was issued; the centre's people are known
 * here, so nobody acts in a role that was taken from them. Others are as their own organization says.
 */
export async function currentViewer(sql: Sql, viewer: Viewer | undefined): Promise<Viewer | undefined> {
  if (viewer?.organization !== "centre") return viewer;
  const person = await findActiveById(sql, viewer.sub);
  return { ...viewer, roles: [...(person?.roles ?? [])] };
}
