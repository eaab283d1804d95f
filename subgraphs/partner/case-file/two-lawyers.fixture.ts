import { openPart } from "#shared/seal/open-part.ts";
import type { SealedPart } from "#shared/seal/sealed-part.ts";
import type { Actor } from "../context.ts";
import { accept, askFor, postIssues, represented } from "../introduction/introduction.fixture.ts";
import { abroad, openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { allowFile, recordAllowed } from "../permission/permission.fixture.ts";
import { addApproved, lawyer, manage } from "../responder/responder.fixture.ts";
import { asReader, expectedOf, give, type Keyed, keyed, sealAt } from "./case-file.fixture.ts";

/** A lawyer of the other side, in an introduction of their own. */
export type Lawyer = Keyed & { need: string; actor: Actor; introduction: string; permission: string };

/** A need with an immigration and a divorce lawyer, both accepted, each with a permission for other sections. */
export type CaseAtWork = { need: string; visa: Lawyer; divorce: Lawyer };

export type Cast = { desks: TwoDesks; advocate: Keyed; colleague: Keyed; lawyers: [Keyed, Keyed] };

const divorceIssue = { issue: "family-divorce", jurisdiction: "US-CO", help: "REPRESENTATION" };

/** Two organizations; at each, two people with keys. */
export async function openCast(): Promise<Cast> {
  const desks = await openTwoDesks();
  const { home, other } = desks;
  const advocate = await keyed(home, home.advocate);
  const colleague = await keyed(home, home.coordinator);
  return {
    desks,
    advocate,
    colleague,
    lawyers: [await keyed(other, other.coordinator), await keyed(other, other.responder)],
  };
}

/** The second lawyer looks after a responder of their own, and takes part in that introduction alone. */
async function responderOf(other: PartnerDesk): Promise<string> {
  const input = { ...lawyer, issues: ["family-divorce"] };
  const added = await manage({ desk: other, as: other.responder }, "addResponder", { input });
  const responder = added.responder?.id;
  await manage({ desk: other, as: other.coordinator }, "checkAdmission", { responder, jurisdiction: "US-CO" });
  await manage({ desk: other, as: other.coordinator }, "approveResponder", { responder });
  return responder ?? "";
}

export async function openCase({ desks, lawyers: [first, second] }: Cast): Promise<CaseAtWork> {
  const { home, other } = desks;
  const { need, issues } = await postIssues(home, [represented, divorceIssue]);
  const [visaIssue = "", divorce = ""] = issues;
  const [visaResponder, divorceResponder] = [await addApproved(other), await responderOf(other)];
  const allow = (person: Keyed, responder: string, sections: string[]) => {
    const named = { organization: other.organization, responder, people: [person.id] };
    return recordAllowed(home, need, { ...allowFile, ...named, sections });
  };
  const introduce = async (issue: string, responder: string) => {
    const asked = { need, issues: [issue], responder };
    const started = { ...asked, ...(await askFor(desks, asked)) };
    await accept(desks, started);
    return started.introduction;
  };
  return {
    need,
    visa: {
      ...first,
      need,
      actor: abroad(other.coordinator),
      introduction: await introduce(visaIssue, visaResponder),
      permission: await allow(first, visaResponder, ["SAFE_CONTACT", "IMMIGRATION"]),
    },
    divorce: {
      ...second,
      need,
      actor: abroad(other.responder),
      introduction: await introduce(divorce, divorceResponder),
      permission: await allow(second, divorceResponder, ["SAFE_CONTACT", "FAMILY"]),
    },
  };
}

/** Seals a section for the home and a lawyer, under what was allowed. */
export function sealFor(
  { desks: { home }, advocate, colleague }: Cast,
  to: Lawyer,
  more: { section: string; version: number; text?: string },
): Promise<SealedPart> {
  const readers = [advocate, colleague, to].map(asReader);
  const by = { desk: home, as: home.advocate };
  return sealAt(by, { need: to.need, grant: to.permission, by: advocate, readers, ...more });
}

/** Everything sealed, and the safe contact opened by both. */
export async function sealAll(cast: Cast, one: CaseAtWork): Promise<{ immigration: SealedPart; family: SealedPart }> {
  const contactOfVisa = await sealFor(cast, one.visa, { section: "SAFE_CONTACT", version: 1 });
  const contactOfDivorce = await sealFor(cast, one.divorce, { section: "SAFE_CONTACT", version: 2 });
  const immigration = await sealFor(cast, one.visa, { section: "IMMIGRATION", version: 1, text: "entered 2024" });
  const family = await sealFor(cast, one.divorce, { section: "FAMILY", version: 1, text: "two children" });
  await openContact(cast, one.visa, contactOfVisa.context.version);
  await openContact(cast, one.divorce, contactOfDivorce.context.version);
  return { immigration, family };
}

async function openContact({ desks }: Cast, { need, actor }: Lawyer, version: number): Promise<void> {
  const by = { desk: desks.home, as: actor };
  const asked = { need, section: "SAFE_CONTACT", piece: 1 };
  const steps = [await give(by, "takeSection", asked), await give(by, "confirmOpened", { ...asked, version })];
  const problems = steps.flatMap((step) => step.problems);
  if (problems.length > 0) throw new Error(`not opened: ${problems.join(", ")}`);
}

/** What somebody reads of a part with their keys; `undefined` when it does not open. */
export async function readPart(part: SealedPart, { id, holder }: Keyed, sender: Keyed): Promise<string | undefined> {
  const opener = { id, sealing: holder.publicKeys.sealing, sealingKey: holder.sealingKey };
  const opened = await openPart(part, opener, expectedOf(part, sender));
  return opened.ok ? new TextDecoder().decode(opened.content) : undefined;
}
