import { defineEntity, p } from "@mikro-orm/core";
import type { CentreRole } from "./centre-role.ts";

export type CentrePersonStatus = "INVITED" | "ACTIVE" | "DEACTIVATED";

export const centrePersonSchema = defineEntity({
  name: "CentrePerson",
  tableName: "centre_person",
  properties: {
    id: p.text().primary(),
    /** The address they were invited at, in lower case; of demo people `operator@centre`. */
    login: p.text(),
    name: p.text(),
    roles: p.array<CentreRole>(),
    status: p.text().$type<CentrePersonStatus>(),
    /** SHA-256 of the invitation's token; the token itself is in the link alone. */
    invitationHash: p.text().strictNullable(),
    invitationExpiresAt: p.datetime().strictNullable(),
    createdAt: p.datetime(),
    /** When they took up the invitation. */
    joinedAt: p.datetime().strictNullable(),
  },
});

/** Somebody of the centre itself. They see no case. */
export class CentrePerson extends centrePersonSchema.class {
  isActive(): boolean {
    return this.status === "ACTIVE";
  }

  isOperator(): boolean {
    return this.isActive() && this.roles.includes("OPERATOR");
  }

  isInvited(now: Date): boolean {
    return this.status === "INVITED" && this.invitationExpiresAt !== null && this.invitationExpiresAt > now;
  }

  /** Bars them until they take up this invitation. */
  invite({ hash, expiresAt }: { hash: string; expiresAt: Date }): void {
    this.status = "INVITED";
    this.invitationHash = hash;
    this.invitationExpiresAt = expiresAt;
  }

  /** An invitation that was withdrawn, or somebody who left: nothing of theirs opens anything any more. */
  deactivate(): void {
    this.status = "DEACTIVATED";
    this.invitationHash = null;
    this.invitationExpiresAt = null;
  }

  reactivate(): void {
    this.status = "ACTIVE";
  }
}
centrePersonSchema.setClass(CentrePerson);

/** Properties that no view shows under their own name; of an open invitation operators see `login` and its end. */
export const withheld = ["login", "invitationHash", "invitationExpiresAt", "createdAt", "joinedAt"] as const;
