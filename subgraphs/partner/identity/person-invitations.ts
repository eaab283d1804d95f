import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import type { Invitations } from "#shared/issuer/join/invitations.ts";
import type { Orm } from "../database/orm.ts";
import { acceptInvitation } from "../person/accept-invitation.ts";
import { findInvited } from "../person/find-invited.ts";

export type PersonInvitationsParts = {
  orm: Pick<Orm, "fork">;
  issuer: string;
  clock: () => Date;
  newId: () => PartitionedId;
};

/** The organization's open invitations, and what taking one up does. */
export function personInvitations({ orm, issuer, clock, newId }: PersonInvitationsParts): Invitations {
  return {
    find: async (tokenHash) => {
      const person = await findInvited(orm.fork(), tokenHash, clock());
      if (!person?.invitationExpiresAt) return undefined;
      const { id: account, login, name, roles, invitationExpiresAt: expiresAt } = person;
      return { account, login, name, roles, expiresAt };
    },
    accept: (tokenHash, { name, way }) => {
      const invitation = { tokenHash, name, way, issuer, requestId: newId(), now: clock(), newId };
      return acceptInvitation(orm.fork(), invitation);
    },
  };
}
