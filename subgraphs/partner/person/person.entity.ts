import { defineEntity, p } from "@mikro-orm/core";
import type { PersonRole } from "./person-role.ts";

export type PersonStatus = "INVITED" | "ACTIVE" | "DEACTIVATED";

export const personSchema = defineEntity({
  name: "Person",
  tableName: "person",
  properties: {
    id: p.text().primary(),
    /** The address they were invited at, in lower case: `ana@help.example`; of demo people `advocate@colorado`. */
    login: p.text(),
    name: p.text(),
    title: p.text().strictNullable(),
    roles: p.array<PersonRole>(),
    languages: p.array<string>(),
    status: p.text().$type<PersonStatus>(),
    /** SHA-256 of the invitation's token; the token itself is in the link alone. */
    invitationHash: p.text().strictNullable(),
    invitationExpiresAt: p.datetime().strictNullable(),
    createdAt: p.datetime(),
    /** When they took up the invitation. */
    joinedAt: p.datetime().strictNullable(),
    changedAt: p.datetime(),
  },
});

/** Somebody of the organization, with one or several roles. */
export class Person extends personSchema.class {
  isActive(): boolean {
    return this.status === "ACTIVE";
  }

  isCoordinator(): boolean {
    return this.isActive() && this.roles.includes("COORDINATOR");
  }

  /** Whether the invitation can still be taken up. */
  isInvited(now: Date): boolean {
    return this.status === "INVITED" && this.invitationExpiresAt !== null && this.invitationExpiresAt > now;
  }

  join(name: string, now: Date): void {
    this.name = name;
    this.status = "ACTIVE";
    this.joinedAt ??= now;
    this.endInvitation(now);
  }

  /** Bars them until they take up this invitation. */
  inviteAgain({ hash, expiresAt, now }: { hash: string; expiresAt: Date; now: Date }): void {
    this.status = "INVITED";
    this.invitationHash = hash;
    this.invitationExpiresAt = expiresAt;
    this.changedAt = now;
  }

  /** An invitation that was withdrawn, or somebody who left: nothing of theirs opens anything any more. */
  deactivate(now: Date): void {
    this.status = "DEACTIVATED";
    this.endInvitation(now);
  }

  reactivate(now: Date): void {
    this.status = "ACTIVE";
    this.changedAt = now;
  }

  changeRoles(roles: readonly PersonRole[], now: Date): void {
    this.roles = [...roles];
    this.changedAt = now;
  }

  endInvitation(now: Date): void {
    this.invitationHash = null;
    this.invitationExpiresAt = null;
    this.changedAt = now;
  }
}
personSchema.setClass(Person);

/** Properties that no view shows under their own name; of an open invitation coordinators see `login` and its end. */
export const withheld = [
  "login",
  "invitationHash",
  "invitationExpiresAt",
  "createdAt",
  "joinedAt",
  "changedAt",
] as const;
