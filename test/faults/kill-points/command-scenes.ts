import { randomUUID } from "node:crypto";
import { fileOfNeeds } from "../../../subgraphs/partner/export/export.fixture.ts";
import { newPersonKey } from "../../../subgraphs/partner/person-key/person-key.fixture.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { makeEs256 } from "../../../tools/constellation/development-keys.ts";
import { type CommandName, commandForms } from "../../journeys/command-forms.ts";
import { eventually } from "../../journeys/eventually.ts";
import { listAt, textAt } from "../../journeys/graph-answer.ts";
import { takeUpInvitation } from "../../journeys/invitation.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import type { Person } from "../../journeys/person.ts";
import { approvedResponder, lawyerIn } from "../../journeys/responders.ts";
import { caseFileScenes } from "./case-file-scenes.ts";
import { conflictScenes } from "./conflict-scenes.ts";
import { editionScenes } from "./edition-scenes.ts";
import { introductionScenes } from "./introduction-scenes.ts";

export const organization = "bucharest";

type DirectoryCommand =
  | "removeOrganization"
  | "suspendOrganization"
  | "reportOrganizationConcern"
  | "closeOrganizationConcern"
  | "holdOrganization"
  | "releaseOrganization"
  | "proposeResource"
  | "acceptResource";
export type PartnerCommand = Exclude<CommandName, DirectoryCommand>;

/** Sets the stage for one command, and gives the arguments with which it must succeed. */
type Scene = (person: Person, constellation: Constellation) => Promise<Record<string, unknown>>;

const issues = [{ issue: "family-divorce", jurisdiction: "RO" }];
const post = (person: Person) => postNeed(person, organization, needInput(issues));
const needScene = async (person: Person) => ({ need: await post(person) });

const lawyer = () => lawyerIn("RO", `Lawyer ${randomUUID().slice(0, 8)}`);
const add = async (person: Person) => {
  const { payload } = await person.command("addResponder", { organization, input: lawyer() }, "responder { id }");
  return textAt(payload, "responder.id");
};
const approved = (person: Person) => approvedResponder(person, organization, lawyer());
const approvedScene = async (person: Person) => ({ responder: await approved(person) });

const reportScene = async (person: Person) => ({ responder: await approved(person), reason: "SAFETY_RISK" });

const tool = () => {
  const { d: _, ...publicKey } = makeEs256();
  return { name: "Case system", roles: ["ADVOCATE"], publicKey: JSON.stringify(publicKey) };
};

const newcomer = () => ({ name: "Ana Pop", email: `${randomUUID()}@help.example`, roles: ["ADVOCATE"] });
const invite = async (person: Person) => {
  const given = { organization, input: newcomer() };
  const { payload } = await person.command("invitePerson", given, "person { id } link");
  return { id: textAt(payload, "person.id"), link: textAt(payload, "link") };
};
const join = async (person: Person) => {
  const { id, link } = await invite(person);
  await takeUpInvitation(link, "Ana Pop");
  return id;
};

/** Of a device that there is not: nothing is sent to it, because nobody asks to be told by push. */
const pushEndpoint = () => `https://fcm.googleapis.com/fcm/send/${randomUUID()}`;
const ownId = async (person: Person) => textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
/** Keys of whoever gives the command, who may have some already. */
const personKey = async (person: Person) => {
  const viewer = textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
  return { organization, input: (await newPersonKey(viewer)).input };
};

/** What a survivor allows, as the walks and the faults need it. */
const allowedInput = {
  purpose: "ASK_NETWORK",
  givenBy: "SURVIVOR",
  language: "ro",
  hasInterpreter: true,
  isTranslationReviewed: false,
  agreed: true,
};
const allowed = async (person: Person) => {
  const need = await post(person);
  const { payload } = await person.command("recordPermission", { need, input: allowedInput }, "permission { id }");
  return { need, permission: textAt(payload, "permission.id") };
};

/** One scene for every command of the partners' schema. */
export const commandScenes: Readonly<Record<PartnerCommand, Scene>> = {
  postNeed: async () => ({ organization, input: needInput(issues) }),
  reviseNeed: async (person) => ({ need: await post(person), input: { urgency: "EMERGENCY" } }),
  draftNeed: async () => ({ organization, input: { languages: ["es"] } }),
  reviseDraft: async (person) => {
    const input = { languages: ["es"] };
    const { payload } = await person.command("draftNeed", { organization, input }, "need { id }");
    return { need: textAt(payload, "need.id"), input: { urgency: "SOON" } };
  },
  sendNeedNow: async (person) => {
    const input = { ...needInput(issues), leavesAfterSeconds: 300 };
    return { need: await postNeed(person, organization, input) };
  },
  withdrawNeed: needScene,
  closeNeed: async (person) => {
    const need = await post(person);
    const { body } = await person.ask("query ($need: ID!) { need(id: $need) { issues { id } } }", { need });
    const ids = listAt(body, "data.need.issues").map((issue) => textAt(issue, "id"));
    return { need, input: { outcomes: ids.map((issue) => ({ issue, outcome: "RESOLVED" })) } };
  },
  invitePerson: async () => ({ organization, input: newcomer() }),
  withdrawInvitation: async (person) => ({ person: (await invite(person)).id }),
  changeRoles: async (person) => ({ person: await join(person), roles: ["ADVOCATE", "RESPONDER"] }),
  deactivatePerson: async (person) => ({ person: await join(person) }),
  reactivatePerson: async (person) => {
    const id = await join(person);
    await person.command("deactivatePerson", { person: id });
    return { person: id };
  },
  replaceSignIn: async (person) => ({ person: await join(person) }),
  recordPermission: async (person) => ({ need: await post(person), input: allowedInput }),
  withdrawPermission: async (person) => ({ permission: (await allowed(person)).permission }),
  stopEverything: async (person) => ({ need: (await allowed(person)).need }),
  keepPersonKey: async (person) => {
    await person.command("endPersonKey", { organization });
    return personKey(person);
  },
  endPersonKey: async (person) => {
    await person.command("keepPersonKey", await personKey(person));
    return { organization };
  },
  replacePersonKey: async (person) => {
    await person.command("keepPersonKey", await personKey(person));
    return personKey(person);
  },
  addTool: async () => ({ organization, input: tool() }),
  withdrawTool: async (person) => {
    const { payload } = await person.command("addTool", { organization, input: tool() }, "tool { id }");
    return { tool: textAt(payload, "tool.id") };
  },
  handOver: async (person) => {
    const [from, to] = [await join(person), await join(person)];
    return { from, to };
  },
  addResponder: async () => ({ organization, input: lawyer() }),
  reviseResponder: async (person) => ({ responder: await approved(person), input: { freePlaces: 7 } }),
  checkAdmission: async (person) => ({ responder: await add(person), jurisdiction: "RO" }),
  approveResponder: async (person) => {
    const responder = await add(person);
    await person.command("checkAdmission", { responder, jurisdiction: "RO" });
    return { responder };
  },
  pauseResponder: approvedScene,
  resumeResponder: async (person) => {
    const responder = await approved(person);
    await person.command("pauseResponder", { responder });
    return { responder };
  },
  confirmResponder: approvedScene,
  retireResponder: approvedScene,
  reportConcern: reportScene,
  declineOpportunity: async (person) => {
    await post(person);
    const query = `{ organization(id: "${organization}") { opportunities(first: 1) { edges { node { id } } } } }`;
    const isThere = async () =>
      listAt((await person.ask(query)).body, "data.organization.opportunities.edges").length > 0;
    await eventually("an opportunity is there", isThere);
    const { body } = await person.ask(query);
    const opportunity = textAt(body, "data.organization.opportunities.edges.0.node.id");
    return { opportunity, reason: "NO_CAPACITY" };
  },
  closeConcern: async (person) => {
    const given = await reportScene(person);
    await person.command("reportConcern", given);
    const query = `{ organization(id: "${organization}") { concerns(first: 100) { edges { node { id responder { id } } } } } }`;
    const edges = listAt((await person.ask(query)).body, "data.organization.concerns.edges");
    const about = edges.find((edge) => textAt(edge, "node.responder.id") === given.responder);
    return { concern: textAt(about, "node.id"), outcome: "MENDED" };
  },
  setReachability: async (person) => ({ person: await ownId(person), input: { timeZone: "Europe/Bucharest" } }),
  setAway: async (person) => ({ person: await join(person), input: { deputy: await ownId(person) } }),
  setAnswerTimes: async () => ({
    organization,
    input: [{ kind: "FIRST_ANSWER", urgency: "SOON", minutes: 240, isWorkingTime: true }],
  }),
  setAudienceDefault: async () => ({ organization, input: { everyone: true } }),
  openNeed: async (person) => {
    const { payload } = await person.command(
      "importNeeds",
      { organization, form: "JSON", text: fileOfNeeds },
      "needs { id }",
    );
    return { need: textAt(payload, "needs.0.id") };
  },
  exportNeed: async (person) => ({ need: await post(person), form: "HTCDS_CSV" }),
  importNeeds: async () => ({ organization, form: "JSON", text: fileOfNeeds }),
  setRetention: async () => ({ organization, input: { closedNeedsDays: 90, shownDays: 180 } }),
  eraseNeed: async (person) => {
    const need = await post(person);
    await person.command("withdrawNeed", { need });
    return { need };
  },
  markSeen: async (person) => {
    const [own, other] = [await ownId(person), await join(person)];
    await approved(person);
    await person.command("handOver", { from: own, to: other });
    await person.command("handOver", { from: other, to: own });
    const query = "query ($own: ID!) { person(id: $own) { updates(first: 1) { edges { node { id } } } } }";
    return { update: textAt((await person.ask(query, { own })).body, "data.person.updates.edges.0.node.id") };
  },
  makeCalendarLink: async (person) => ({ person: await ownId(person) }),
  revokeCalendarLink: async (person) => {
    const id = await ownId(person);
    await person.command("makeCalendarLink", { person: id });
    return { person: id };
  },
  ...caseFileScenes({ organization, post }),
  keepPushSubscription: async (person) => ({ person: await ownId(person), endpoint: pushEndpoint() }),
  endPushSubscription: async (person) => {
    const [id, endpoint] = [await ownId(person), pushEndpoint()];
    await person.command("keepPushSubscription", { person: id, endpoint });
    return { person: id, endpoint };
  },
  ...introductionScenes({ organization, post, approved }),
  ...conflictScenes({ organization, post, approved }),
  ...editionScenes(organization),
};

export function isPartnerCommand(name: string): name is PartnerCommand {
  return Object.hasOwn(commandScenes, name) && Object.hasOwn(commandForms, name);
}
