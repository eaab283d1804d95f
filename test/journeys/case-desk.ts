import type { Constellation } from "../../tools/constellation/constellation.ts";
import { textAt } from "./graph-answer.ts";
import type { CommandReply, Person } from "./person.ts";
import { type Cast, explained, readersWith } from "./representation-scene.ts";
import { openText, partyOf, readerOf, type SealingPerson, sealText, statedKeys } from "./sealing-person.ts";

/** Of which section what is sealed, in which version; and for whom elsewhere, under which permission. */
export type Sealing = { section: string; version: number; grant?: string; reader?: string };

/** What people do with one need's case file, each from their own page. */
export class CaseDesk {
  readonly #constellation: Constellation;
  readonly #cast: Cast;
  readonly #need: string;

  constructor(constellation: Constellation, cast: Cast, need: string) {
    this.#constellation = constellation;
    this.#cast = cast;
    this.#need = need;
  }

  /** The advocate writes a section down and seals it. */
  async seal(text: string, { section, version, grant = "home", reader }: Sealing): Promise<CommandReply> {
    const readers = await readersWith(this.#constellation, this.#cast, reader === undefined ? [] : [reader]);
    const about = { subject: this.#need, grant, part: `${section}/1`, version, purpose: "CASE_FILE" };
    const part = await sealText(this.#cast.advocate, text, { ...about, readers });
    const given = { need: this.#need, input: { section, piece: 1, part } };
    return this.#cast.advocate.command("sealSection", given, "caseFile { id }");
  }

  take(person: Person, section: string): Promise<CommandReply> {
    return person.command("takeSection", { need: this.#need, section, piece: 1 }, "version part");
  }

  /** Takes a section and opens it; what came of the command when it was refused. */
  async read(person: SealingPerson, section: string, about: Omit<Sealing, "section">): Promise<unknown> {
    const { payload, problems } = await this.take(person, section);
    return problems.length > 0 ? problems : this.open(person, textAt(payload, "part"), { section, ...about });
  }

  /** Opens, with somebody's own keys, whatever somebody got hold of. */
  async open(person: SealingPerson, part: string, { section, version, grant = "home" }: Sealing) {
    const about = { subject: this.#need, grant, part: `${section}/1`, version, purpose: "CASE_FILE" };
    const context = { ...about, sender: this.#cast.advocate.id };
    return openText(person, part, { context, senderSigning: await this.#advocateSigning(person) });
  }

  confirm(person: Person, section: string, version: number): Promise<CommandReply> {
    const given = { need: this.#need, section, piece: 1, version };
    return person.command("confirmOpened", given, "caseFile { id }");
  }

  /** The advocate seals names for one clerk of the other side. */
  async sealNames(names: string, { introduction, grant, clerk }: Names): Promise<CommandReply> {
    const readers = [await readerOf(this.#constellation, this.#cast.advocate, clerk.id)];
    const part = await sealText(this.#cast.advocate, names, { ...aboutNames(introduction, grant), readers });
    return this.#cast.advocate.command("sealNames", { introduction, part });
  }

  /** The clerk takes them and opens them. */
  async readNames({ introduction, grant, clerk }: Names): Promise<string | undefined> {
    const { payload } = await clerk.command("takeNames", { introduction }, "names");
    const context = { ...aboutNames(introduction, grant), sender: this.#cast.advocate.id };
    return openText(clerk, textAt(payload, "names"), { context, senderSigning: await this.#advocateSigning(clerk) });
  }

  /** Writes down what the survivor allows. @returns the permission */
  async allow(purpose: "CASE_FILE" | "CONFLICT_CHECK", to: SealingPerson, more: object): Promise<string> {
    const named = { purpose, organization: partyOf(to.id), people: [to.id], ...explained, ...more };
    const given = { need: this.#need, input: named };
    const { payload, problems } = await this.#cast.advocate.command("recordPermission", given, "permission { id }");
    if (problems.length > 0) throw new Error(`the permission was refused: ${problems.join(", ")}`);
    return textAt(payload, "permission.id");
  }

  async #advocateSigning(asker: Person): Promise<string> {
    const { keys } = await statedKeys(this.#constellation, asker, this.#cast.advocate.id);
    return keys[0]?.signing ?? "";
  }
}

type Names = { introduction: string; grant: string; clerk: SealingPerson };

function aboutNames(introduction: string, grant: string) {
  return { subject: introduction, grant, part: "NAMES", version: 1, purpose: "CONFLICT_CHECK" };
}
