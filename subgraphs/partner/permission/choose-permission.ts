import type { Purpose, Section } from "./permission.codes.ts";
import type { Permission } from "./permission.store.ts";

/** What somebody wants to do with what could identify a survivor. */
export type PermissionQuestion = {
  need: string;
  purpose: Purpose;
  /** To whom it would go; nobody in particular when the network is asked. */
  organization: string | null;
  /** Who would open, compare or look. */
  person?: string;
  /** The very permission that is meant; any that allows it, when left out. */
  grant?: string;
  /** Which section would be opened. */
  section?: Section;
  now: Date;
};

/** Whether it holds at this moment: from its own words alone, whether or not somebody has swept what ran out. */
export function isLiving({ expiresAt, endedAt }: Pick<Permission, "expiresAt" | "endedAt">, now: Date): boolean {
  return endedAt === null && expiresAt > now;
}

/** The permission that allows it, of those a need has; `undefined` when none does. */
export function choosePermission(
  permissions: readonly Permission[],
  question: PermissionQuestion,
): Permission | undefined {
  return permissions.find((one) => isLiving(one, question.now) && covers(one, question));
}

function covers(one: Permission, { need, purpose, organization, person, grant, section }: PermissionQuestion): boolean {
  if (one.need !== need || one.purpose !== purpose || one.organization !== organization) return false;
  if (grant !== undefined && one.id !== grant) return false;
  if (person !== undefined && !one.people.includes(person)) return false;
  return section === undefined || one.sections.includes(section);
}
