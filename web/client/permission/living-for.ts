import type { Permission } from "./permitted-need.ts";

/** With whom one has been introduced: their organization, and the responder where their name is known. */
export type IntroducedTo = {
  organization: { id: string; name: string };
  responder: { id: string; name: string } | null;
};

type Allowed = Pick<Permission, "purpose" | "state" | "organization" | "responderId">;

/** Permissions that hold now for whom one has been introduced to; one that names no responder is for all who act there. */
export function livingFor<One extends Allowed>(
  permissions: readonly One[],
  { organization, responder }: IntroducedTo,
): One[] {
  return permissions.filter(
    (one) =>
      one.state === "LIVING" &&
      one.organization?.id === organization.id &&
      (one.responderId === null || responder === null || one.responderId === responder.id),
  );
}
