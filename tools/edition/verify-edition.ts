import { coordinatorOf, type EditionDesk } from "./edition-desk.ts";
import { partsForm } from "./edition-forms.ts";
import { readEdition } from "./follow-edition.ts";

const partsQuery = `query ($organization: ID!) { organization(id: $organization) {
  editions(first: 100) { edges { node { edition isHeldAsSent rounds { round digest declined } } } }
} }`;

/**
 * Has each organization compare what it sent with what the centre says that it holds. @returns whether all fits
 */
export async function verifyEdition(
  desk: EditionDesk,
  id: string,
  organizations: readonly string[] = desk.organizations,
): Promise<boolean> {
  const { participants } = await readEdition(desk, id);
  const verdicts: boolean[] = [];
  for (const organization of organizations) {
    const held = participants.find(({ organizationId }) => organizationId === organization)?.shareDigest ?? null;
    const sent = await sentDigests(desk, organization, id);
    const { isSound, sentence } = compareShares(held, sent);
    desk.tell(`${organization}: ${sentence}`);
    verdicts.push(isSound);
  }
  return verdicts.every(Boolean);
}

async function sentDigests(desk: EditionDesk, organization: string, id: string): Promise<string[]> {
  const variables = { organization };
  const { data } = await desk.ask({ as: coordinatorOf(organization), query: partsQuery, variables, form: partsForm });
  const part = data.organization.editions.edges.find(({ node }) => node.edition === id)?.node;
  return (part?.rounds ?? []).flatMap(({ digest }) => (digest === null ? [] : [digest]));
}

/** `held`: the digest that the centre published; `sent`: those that the organization wrote down when it sent. */
export function compareShares(held: string | null, sent: readonly string[]): { isSound: boolean; sentence: string } {
  if (held === null) {
    const isSound = true;
    return { isSound, sentence: sent.length > 0 ? "what it sent is not in the sum" : "it took no part" };
  }
  if (sent.includes(held)) return { isSound: true, sentence: `the centre holds what it sent (${held})` };
  return { isSound: false, sentence: `the centre holds something that it did not send (${held})` };
}
