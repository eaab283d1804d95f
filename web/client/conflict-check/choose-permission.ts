/** What is looked at of a permission before a name leaves. */
export type CheckPermission = {
  id: string;
  purpose: string;
  state: string;
  organization: { id: string } | null;
  peopleIds: readonly string[];
  expiresAt: string;
};

/** Of those that hold the one that names the most of these people; of nobody, when somebody has to be named. */
export function choosePermission(
  permissions: readonly CheckPermission[],
  { organization, people }: { organization: string; people: readonly string[] },
): CheckPermission | undefined {
  const holding = permissions.filter(
    ({ purpose, state, organization: to }) =>
      purpose === "CONFLICT_CHECK" && state === "LIVING" && to?.id === organization,
  );
  const named = ({ peopleIds }: CheckPermission) => people.filter((person) => peopleIds.includes(person)).length;
  const [best] = holding.toSorted((one, other) => named(other) - named(one));
  return best && (people.length === 0 || named(best) > 0) ? best : undefined;
}
