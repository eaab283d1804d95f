import { randomUUID } from "node:crypto";
import type { Pool } from "#shared/database/pool.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { type Invitations, type Joined, type JoinWay, keepWay } from "#shared/issuer/join/invitations.ts";
import { hashJoinToken, joinLifetimeMs } from "#shared/issuer/join/join-token.ts";
import { type Refused, refusedFor } from "#shared/issuer/sign-in-refusal.ts";
import { writeEntry } from "../audit/audit-entry.store.ts";
import { findInvitedPerson, inviteFirstOperator, takeUpInvitation } from "./centre-person.store.ts";

const maxNameLength = 120;

/** The centre's open invitations: a row is taken up once, together with the way its person signs in. */
export function centreInvitations({ pool, clock }: { pool: Pool; clock: () => Date }): Invitations {
  return {
    find: (tokenHash) => findInvitedPerson(pool, tokenHash, clock()),
    accept: async (tokenHash, { name, way }) => {
      const now = clock();
      const invited = await findInvitedPerson(pool, tokenHash, now);
      if (!invited) return refusedFor("GONE");
      const given = (name ?? invited.name).trim();
      if (given === "" || given.length > maxNameLength) return refusedFor("NAME");
      return takeUp(pool, { tokenHash, name: given, way, now });
    },
  };
}

type TakeUp = { tokenHash: string; name: string; way: JoinWay; now: Date };

/** The invitation is used up together with the way to sign in that is kept, or not at all. */
async function takeUp(pool: Pool, { tokenHash, name, way, now }: TakeUp): Promise<Joined> {
  let refused: Refused | undefined;
  try {
    return await pool.transaction<Joined>(async (sql) => {
      const account = await takeUpInvitation(sql, { tokenHash, name, now });
      refused = account === undefined ? refusedFor("GONE") : await keepWay(sql, { account, way, now });
      if (refused || account === undefined) throw new Error(refused?.refusal); // rolls back
      const by = { actor: account, now };
      await writeEntry(sql, { kind: "INVITATION_ACCEPTED", subject: account, ...by, details: { way: way.kind } });
      return { ok: true, name };
    });
  } catch (error) {
    if (refused) return refused;
    throw error;
  }
}

/** Invites the first operator, where there is none yet. */
export function inviteFirst(pool: Pool, clock: () => Date) {
  return (login: string, token: string): Promise<boolean> => {
    const expiresAt = new Date(clock().getTime() + joinLifetimeMs);
    const id = partitionedId("centre", randomUUID());
    const person = { id, login, invitationHash: hashJoinToken(token), expiresAt, now: clock() };
    return pool.transaction((sql) => inviteFirstOperator(sql, person));
  };
}
