import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utf8 } from "#shared/seal/bytes.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import { blind } from "../../../subgraphs/partner/conflict-check/conflict-check.fixture.ts";
import { newPersonKey } from "../../../subgraphs/partner/person-key/person-key.fixture.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { runConflictList } from "../../../tools/constellation/run-conflict-list.ts";
import { eventually } from "../../journeys/eventually.ts";
import { textAt, valueAt } from "../../journeys/graph-answer.ts";
import type { Person } from "../../journeys/person.ts";
import { type Beneath, startScene } from "./introduction-scenes.ts";

const heardWithinMs = 40_000;
const name = "Zephyrine Quillfeather";

/** Looking for conflicts of interest, of one organization with a responder of its own. */
export function conflictScenes(beneath: Beneath) {
  const { organization } = beneath;
  return {
    setConflictCheck: async (person: Person) => {
      const { own } = await withKeys(person, organization);
      return { organization, way: "SEALED_NAMES", checkers: [own] };
    },
    clearConflictList: async (person: Person, constellation: Constellation) => {
      await person.command("setConflictCheck", { organization, way: "AS_SHOWN", checkers: [] });
      await readList(constellation, organization);
      return { organization };
    },
    sealNames: (person: Person) => sealed(person, beneath),
    takeNames: async (person: Person) => {
      const { introduction, part } = await sealed(person, beneath);
      await person.command("sealNames", { introduction, part });
      return { introduction };
    },
    askBlindly: async (person: Person, constellation: Constellation) => {
      const { introduction } = await blindly(person, beneath, constellation);
      return { introduction, blinded: blind([name]).blinded };
    },
    reportBlindly: async (person: Person, constellation: Constellation) => {
      const { introduction } = await blindly(person, beneath, constellation);
      return { introduction, outcome: "ASK_A_HUMAN" };
    },
  };
}

async function withKeys(person: Person, organization: string) {
  const own = textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
  const { holder, input } = await newPersonKey(own);
  await person.command("endPersonKey", { organization });
  await person.command("keepPersonKey", { organization, input });
  return { own, holder };
}

async function sealed(person: Person, beneath: Beneath) {
  const { introduction, grant, own, holder } = await checked(person, beneath, "SEALED_NAMES");
  const context = { subject: introduction, grant, part: "NAMES", version: 1, sender: own, purpose: "CONFLICT_CHECK" };
  const readers = [{ id: own, sealing: holder.publicKeys.sealing }];
  return { introduction, part: JSON.stringify(await sealPart({ context, content: utf8(name), readers }, holder)) };
}

/** From a file, as an organization would. */
async function readList(constellation: Constellation, organization: string) {
  const from = join(tmpdir(), `alight-names-${randomUUID()}.txt`);
  await writeFile(from, `${name}\n`, { mode: 0o600 });
  await runConflictList(constellation, { id: organization, from });
  await rm(from);
}

async function blindly(person: Person, beneath: Beneath, constellation: Constellation) {
  await readList(constellation, beneath.organization);
  return checked(person, beneath, "BLIND");
}

/** Both sides are willing, the survivor allows it, and the home knows how it is looked for. */
async function checked(person: Person, beneath: Beneath, way: "SEALED_NAMES" | "BLIND") {
  const { organization } = beneath;
  const { own, holder } = await withKeys(person, organization);
  const { introduction } = await startScene(person, beneath);
  await person.command("answerRequest", { introduction, input: { willing: true } });
  const { problems } = await person.command("setConflictCheck", { organization, way, checkers: [own] });
  if (problems.length > 0) throw new Error(`the way was not set: ${problems.join(", ")}`);
  const query = "query ($id: ID!) { introduction(id: $id) { conflictWay need { id } } }";
  const found = async () => valueAt((await person.ask(query, { id: introduction })).body, "data.introduction");
  const isKnown = async () => valueAt(await found(), "conflictWay") === way;
  await eventually("the way is known at home", isKnown, heardWithinMs);
  const explained = { givenBy: "SURVIVOR", language: "en", hasInterpreter: false, isTranslationReviewed: true };
  const input = { purpose: "CONFLICT_CHECK", organization, people: [own], ...explained, agreed: true };
  const need = textAt(await found(), "need.id");
  const { payload } = await person.command("recordPermission", { need, input }, "permission { id }");
  return { introduction, grant: textAt(payload, "permission.id"), own, holder };
}
