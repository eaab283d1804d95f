import type { PrivateJwk } from "#shared/record/party-record.ts";
import { keepRootKey, keepServiceKeys } from "./development-keys.ts";
import type { Foundations } from "./lay-foundations.ts";
import type { OrganizationPlan } from "./organization-plan.ts";
import { addressOf, type CentreService, centreFacts, organizationFacts } from "./party-facts.ts";
import { signParty } from "./sign-party.ts";

/** Brings the statements of everybody who takes part up to date, and drops those of who does not. */
export async function signRecords(foundations: Foundations): Promise<void> {
  const { plan, statements } = foundations;
  const taking = new Set(["centre", ...plan.organizations.map(({ id }) => id)]);
  for (const id of [...statements.keys()]) if (!taking.has(id)) statements.delete(id);
  await Promise.all([signCentre(foundations), ...plan.organizations.map((one) => signOrganization(foundations, one))]);
}

export async function signOrganization(foundations: Foundations, organization: OrganizationPlan): Promise<void> {
  const { home } = foundations;
  const keys = await keepServiceKeys(home.keys, organization.id, true);
  const facts = organizationFacts(organization, urlOf(foundations, organization.id), keys);
  await sign(foundations, facts, await keepRootKey(home.keys, organization.id));
}

/** The address of a process, by its name. */
export function urlOf({ plan, options }: Foundations, name: string): string {
  const port = plan.ports[name];
  if (port === undefined) throw new RangeError(`no port for ${name}`);
  return addressOf(port, options.hostNames?.[name]);
}

export async function signCentre(foundations: Foundations): Promise<void> {
  const { home, networkRoot } = foundations;
  const keysOf = (name: CentreService) => keepServiceKeys(home.keys, name, name === "directory");
  const [gateway, directory, matching, statistics] = await Promise.all([
    keysOf("gateway"),
    keysOf("directory"),
    keysOf("matching"),
    keysOf("statistics"),
  ]);
  const urls = {
    gateway: urlOf(foundations, "gateway"),
    directory: urlOf(foundations, "directory"),
    matching: urlOf(foundations, "matching"),
    statistics: urlOf(foundations, "statistics"),
  };
  await sign(foundations, centreFacts(urls, { gateway, directory, matching, statistics }), networkRoot);
}

async function sign(
  { statements, networkRoot, plan }: Foundations,
  facts: ReturnType<typeof organizationFacts>,
  partyRoot: PrivateJwk,
): Promise<void> {
  const previous = statements.get(facts.record.id) ?? plan.retired[facts.record.id];
  statements.set(facts.record.id, await signParty(facts, { networkRoot, partyRoot }, { previous, now: new Date() }));
}
