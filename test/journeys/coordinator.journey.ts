import { beforeAll, describe, expect, it } from "@jest/globals";
import { isCandidate } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { textAt, valueAt } from "./graph-answer.ts";
import { takeUpInvitation } from "./invitation.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn, signedInBy } from "./person.ts";
import { lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

const email = "ana.quintero@help.example";
const viewer = "{ viewer { id roles } }";
const personFields = "person { id name roles status }";

describe("a coordinator", () => {
  let coordinator: Person;
  let invited: Person;
  let link: string;
  let id: string;
  let colleague: string;

  beforeAll(async () => {
    coordinator = await signedIn(constellation.current, "coordinator@kathmandu");
    const advocate = await signedIn(constellation.current, "advocate@kathmandu");
    colleague = textAt((await advocate.ask(viewer)).body, "data.viewer.id");
  }, 20_000);

  it("is told everything that is wrong with an invitation at once", async () => {
    const input = {
      name: " ",
      email: "not an address",
      roles: ["OPERATOR"],
      title: "x".repeat(121),
      languages: ["zz-zz-zz"],
    };
    const { payload, problems } = await coordinator.command(
      "invitePerson",
      { organization: "kathmandu", input },
      `${personFields} link`,
    );
    expect(payload).toMatchObject({ person: null, link: null });
    expect(problems).toEqual([
      "MALFORMED input.email",
      "REQUIRED input.name",
      "TOO_LONG input.title",
      "UNKNOWN_CODE input.languages.0",
      "UNKNOWN_CODE input.roles.0",
    ]);
  });

  it("invites a person by a link that is told once", async () => {
    const input = { name: "Ana Q", email, roles: ["ADVOCATE"], languages: ["en", "ne"] };
    const given = { organization: "kathmandu", input, idempotencyKey: "invite-ana-quintero" };
    const first = await coordinator.command("invitePerson", given, `${personFields} link`);
    const again = await coordinator.command("invitePerson", given, `${personFields} link`);
    link = textAt(first.payload, "link");
    id = textAt(first.payload, "person.id");
    expect(again.payload).toMatchObject({ person: { id, status: "INVITED" }, link: null });
    expect((await coordinator.command("invitePerson", { organization: "kathmandu", input })).problems).toEqual([
      "DUPLICATE input.email",
    ]);
    await expect(signedInBy(constellation.current, "kathmandu", email)).rejects.toThrow("did not let");
  });

  it("sees the invited take the link up, once, and sign in", async () => {
    expect(await takeUpInvitation(`${link.slice(0, -3)}abc`, "Somebody")).toBe(404);
    expect(await takeUpInvitation(link, "Ana Quintero")).toBe(200);
    expect(await takeUpInvitation(link, "Somebody Else")).toBe(404);
    invited = await signedInBy(constellation.current, "kathmandu", email);
    expect(valueAt((await invited.ask(viewer)).body, "data.viewer")).toEqual({ id, roles: ["ADVOCATE"] });
    const { body } = await coordinator.ask("query ($id: ID!) { person(id: $id) { name status languages { tag } } }", {
      id,
    });
    expect(valueAt(body, "data.person")).toEqual({
      name: "Ana Quintero",
      status: "ACTIVE",
      languages: [{ tag: "en" }, { tag: "ne" }],
    });
  });

  it("changes roles, and the new ones hold at once, whatever the token says", async () => {
    const need = needInput([{ issue: "status-asylum", jurisdiction: "NP" }]);
    const changed = await coordinator.command("changeRoles", { person: id, roles: ["RESPONDER"] }, personFields);
    expect(changed.payload).toMatchObject({ person: { roles: ["RESPONDER"] } });
    expect((await invited.command("postNeed", { organization: "kathmandu", input: need })).problems).toEqual([
      "NOT_ALLOWED",
    ]);
    await coordinator.command("changeRoles", { person: id, roles: ["ADVOCATE", "RESPONDER"] });
    await postNeed(invited, "kathmandu", need);
    expect((await coordinator.command("changeRoles", { person: id, roles: [] })).problems).toEqual(["REQUIRED roles"]);
    expect((await coordinator.command("changeRoles", { person: id, roles: ["ANALYST"] })).problems).toEqual([
      "UNKNOWN_CODE roles.0",
    ]);
  });

  it("cannot leave the organization without a coordinator", async () => {
    const self = textAt((await coordinator.ask(viewer)).body, "data.viewer.id");
    expect((await coordinator.command("changeRoles", { person: self, roles: ["ADVOCATE"] })).problems).toEqual([
      "LAST_COORDINATOR person",
    ]);
    expect((await coordinator.command("deactivatePerson", { person: self })).problems).toContain(
      "LAST_COORDINATOR person",
    );
  });

  it("checks an admission and approves a responder, who then appears among candidates", async () => {
    const abroad = await signedIn(constellation.current, "advocate@colorado");
    const need = await postNeed(abroad, "colorado", needInput([{ issue: "status-asylum", jurisdiction: "NP" }]));
    const input = lawyerIn("NP", "Asmita Bajracharya");
    const added = await invited.command("addResponder", { organization: "kathmandu", input }, "responder { id state }");
    const responder = textAt(added.payload, "responder.id");
    expect(valueAt(added.payload, "responder.state")).toBe("AWAITING_APPROVAL");
    expect((await coordinator.command("approveResponder", { responder })).problems).toEqual([
      "REQUIRED responder.admissions",
    ]);
    expect((await coordinator.command("checkAdmission", { responder, jurisdiction: "US" })).problems).toEqual([
      "NOT_FOUND jurisdiction",
    ]);
    const checks = "responder { admissionChecks { jurisdiction { code } checkedBy { name } } }";
    const checked = await coordinator.command("checkAdmission", { responder, jurisdiction: "NP" }, checks);
    expect(valueAt(checked.payload, "responder.admissionChecks")).toEqual([
      { jurisdiction: { code: "NP" }, checkedBy: { name: "Pratima Shrestha" } },
    ]);
    expect(await isCandidate(abroad, need, responder)).toBe(false);
    expect((await coordinator.command("approveResponder", { responder })).problems).toEqual([]);
    await eventually("found after approval", () => isCandidate(abroad, need, responder));
  });

  it("deactivates nobody who holds open work, and hands it over in one command", async () => {
    expect((await coordinator.command("deactivatePerson", { person: id })).problems).toEqual(["OPEN_WORK person"]);
    const handed = await coordinator.command("handOver", { from: id, to: colleague }, "needs responders to { id }");
    expect(handed.payload).toMatchObject({ needs: 1, responders: 1, to: { id: colleague } });
    const done = await coordinator.command("deactivatePerson", { person: id }, personFields);
    expect(done.payload).toMatchObject({ person: { status: "DEACTIVATED" } });
  });

  it("has barred whoever is deactivated: neither their token nor a new sign-in opens anything", async () => {
    const { body } = await invited.ask(`{ organization(id: "kathmandu") { needs { edges { node { id } } }
      people { edges { node { id } } } } }`);
    expect(valueAt(body, "data.organization")).toEqual({ needs: null, people: null });
    const input = needInput([{ issue: "status-asylum", jurisdiction: "NP" }]);
    expect((await invited.command("postNeed", { organization: "kathmandu", input })).problems).toEqual(["NOT_ALLOWED"]);
    await expect(signedInBy(constellation.current, "kathmandu", email)).rejects.toThrow("did not let");
    expect((await coordinator.command("reactivatePerson", { person: id }, personFields)).payload).toMatchObject({
      person: { status: "ACTIVE", roles: ["ADVOCATE", "RESPONDER"] },
    });
    await signedInBy(constellation.current, "kathmandu", email);
  });

  it("takes an invitation back: its link is worthless", async () => {
    const input = { name: "Late Comer", email: "late@help.example", roles: ["ADVOCATE"] };
    const late = await coordinator.command(
      "invitePerson",
      { organization: "kathmandu", input },
      `${personFields} link`,
    );
    const person = textAt(late.payload, "person.id");
    expect((await coordinator.command("withdrawInvitation", { person })).problems).toEqual([]);
    expect(await takeUpInvitation(textAt(late.payload, "link"), "Late Comer")).toBe(404);
  });
});
