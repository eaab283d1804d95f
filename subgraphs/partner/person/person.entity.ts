import { defineEntity, p } from "@mikro-orm/core";
import type { PersonRole } from "./person-role.ts";

export const personStatuses = ["INVITED", "ACTIVE", "DEACTIVATED"] as const;
export type PersonStatus = (typeof personStatuses)[number];

/** Somebody of the organization. `login` is the address they were invited at, in lower case. */
export const personSchema = defineEntity({
  name: "Person",
  tableName: "person",
  properties: {
    id: p.string().primary(),
    login: p.string().unique(),
    name: p.string(),
    title: p.string().nullable(),
    roles: p.array<PersonRole>(),
    languages: p.array<string>(),
    status: p.string().$type<PersonStatus>(),
    /** SHA-256 of the invitation's token; the token itself is in the link alone. */
    invitationHash: p.string().nullable(),
    invitationExpiresAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    /** When they took up the invitation. */
    joinedAt: p.datetime().nullable(),
    changedAt: p.datetime(),
  },
});

export class Person extends personSchema.class {
  isActive(): boolean {
    return this.status === "ACTIVE";
  }

  isCoordinator(): boolean {
    return this.isActive() && this.roles.includes("COORDINATOR");
  }

  /** Whether the invitation can still be taken up. */
  isInvited(now: Date): boolean {
    return this.status === "INVITED" && this.invitationExpiresAt != null && this.invitationExpiresAt > now;
  }

  invite(invitation: { hash: string; expiresAt: Date }, now: Date): void {
    this.status = "INVITED";
    this.invitationHash = invitation.hash;
    this.invitationExpiresAt = invitation.expiresAt;
    this.changedAt = now;
  }

  join(name: string, now: Date): void {
    this.name = name;
    this.status = "ACTIVE";
    this.joinedAt = now;
    forgetInvitation(this);
    this.changedAt = now;
  }

  leave(now: Date): void {
    this.status = "DEACTIVATED";
    forgetInvitation(this);
    this.changedAt = now;
  }

  comeBack(now: Date): void {
    this.status = "ACTIVE";
    this.changedAt = now;
  }

  changeRoles(roles: readonly PersonRole[], now: Date): void {
    this.roles = [...roles];
    this.changedAt = now;
  }
}
personSchema.setClass(Person);

/** Not a private method: the ORM makes its objects without the constructor that would bind one. */
function forgetInvitation(person: Person): void {
  person.invitationHash = null;
  person.invitationExpiresAt = null;
}
