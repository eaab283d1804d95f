import { randomUUID } from "node:crypto";
import { runChange } from "../command/run-change.ts";
import type { Actor, PartnerContext } from "../context.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { withdrawNeed } from "../need/withdraw-need.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { permissionDeadline } from "../permission/end-permissions.ts";
import type { Section } from "../permission/permission.codes.ts";
import { recordPermission } from "../permission/record-permission.ts";
import { stopEverything } from "../permission/stop-everything.ts";
import { withdrawPermission } from "../permission/withdraw-permission.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";
import { asReader, type Keyed, keyed, sealed } from "./case-file.fixture.ts";
import { confirmOpened } from "./confirm-opened.ts";
import type { Hand } from "./hand-out.fixture.ts";
import { acceptedIntroduction, endIntroduction } from "./introduced.fixture.ts";
import { sealSection } from "./seal-section.ts";
import type { Step } from "./section-step.fixture.ts";
import { takeSection } from "./take-section.ts";

const hourMs = 3_600_000;
const sections: readonly Section[] = ["SAFE_CONTACT", "IMMIGRATION", "FAMILY"];

export type Reader = Keyed & { actor: Actor; organization: string };

export type Walkers = {
  desk: PartnerDesk;
  home: readonly [Keyed, Keyed];
  readers: readonly Reader[];
  asked: { times: number; handed: number };
};

/** A home with two people, and three readers of two other organizations; all have keys. */
export async function openWalkers(): Promise<Walkers> {
  const desk = await openPartnerDesk();
  const home = [await keyed(desk, desk.advocate), await keyed(desk, desk.coordinator)] as const;
  const readers = await Promise.all(["bucharest", "bucharest", "manila"].map(readerAt));
  return { desk, home, readers, asked: { times: 0, handed: 0 } };
}

async function readerAt(organization: string): Promise<Reader> {
  const id = `${organization}~${randomUUID()}`;
  const issuer = `https://${organization}.example/oidc`;
  const actor = { kind: "person", id, issuer, organization, roles: [], isHome: false } as const;
  return { id, organization, actor, holder: (await newPersonKey(id)).holder };
}

/** What was said, as somebody knows it who only listens. */
type Said = {
  permission: string;
  reader: string;
  until: number;
  /** What was sealed under it, and whether its reader has stopped working on the need since. */
  sealed: Map<Section, { isOver: boolean }>;
};

/** One life of a case file: what is handed out, held at every step to what was said. */
export class SectionWalk {
  readonly #walkers: Walkers;
  readonly #hand: Hand;
  readonly #need: string;
  readonly #introductions: (string | undefined)[] = [];
  readonly #versions = new Map<Section, number>();
  readonly #opened = new Set<string>();
  #said: Said[] = [];
  #isOver = false;
  #nowMs = now.getTime();

  private constructor(walkers: Walkers, hand: Hand, need: string) {
    this.#walkers = walkers;
    this.#hand = hand;
    this.#need = need;
  }

  static async begin(walkers: Walkers, hand: Hand): Promise<SectionWalk> {
    const walk = new SectionWalk(walkers, hand, await postAllAtOnce(walkers.desk));
    for (const at of walkers.readers.keys()) await walk.#meet(at);
    return walk;
  }

  async take(one: Step): Promise<void> {
    switch (one.do) {
      case "allow":
        return this.#allow(one);
      case "withdraw":
        return this.#withdraw(one.which);
      case "wait":
        return this.#wait(one);
      case "part":
        return this.#part(one.who);
      case "meet":
        return this.#meet(one.who);
      case "stop":
      case "end":
        return this.#end(one.do);
      default:
        return one satisfies never;
    }
  }

  /** @returns who was handed which section, or was refused it, otherwise than was said */
  async differences(): Promise<string[]> {
    const wrong: string[] = [];
    for (const [at, reader] of this.#walkers.readers.entries()) {
      await this.#openContact(reader);
      for (const section of sections) {
        const isHanded = await this.#hand(this.#context(reader.actor), { need: this.#need, section });
        this.#walkers.asked.times++;
        if (isHanded) this.#walkers.asked.handed++;
        if (isHanded !== this.#mayHave(at, reader, section)) wrong.push(`${isHanded ? "" : "not "}${section} to ${at}`);
      }
    }
    return wrong;
  }

  #mayHave(at: number, { id }: Reader, section: Section): boolean {
    if (this.#isOver || this.#introductions[at] === undefined) return false;
    return this.#said.some((one) => one.reader === id && this.#nowMs < one.until && one.sealed.has(section));
  }

  /** So that nothing but permission and introduction stands in the way of the other sections. */
  async #openContact({ id, actor }: Reader): Promise<void> {
    const asked = { need: this.#need, section: "SAFE_CONTACT", piece: 1 } as const;
    const taken = await takeSection(this.#context(actor), { ...asked, idempotencyKey: randomUUID() });
    if (!taken.ok || this.#opened.has(`${id} ${taken.result.version}`)) return;
    const { version } = taken.result;
    await confirmOpened(this.#context(actor), { ...asked, version, idempotencyKey: randomUUID() });
    this.#opened.add(`${id} ${version}`);
  }

  async #allow({ who: at, open, days, isSealed }: Extract<Step, { do: "allow" }>): Promise<void> {
    const reader = this.#walkers.readers[at];
    if (!reader) return;
    const opened = sections.slice(0, open);
    const said = { givenBy: "SURVIVOR", language: "en", hasInterpreter: false, isTranslationReviewed: true } as const;
    const named = { organization: reader.organization, people: [reader.id], sections: [...opened] };
    const input = { purpose: "CASE_FILE" as const, ...named, days, ...said, agreed: true };
    const worked = await recordPermission(this.#home(), { need: this.#need, input, idempotencyKey: randomUUID() });
    if (worked.ok === this.#isOver) throw new Error("a permission was recorded for a need that is over, or refused");
    if (!worked.ok) return;
    const permission = worked.result.id;
    const until = this.#nowMs + days * 24 * hourMs;
    const one: Said = { permission, reader: reader.id, until, sealed: new Map() };
    this.#said.push(one);
    if (isSealed) for (const section of opened) await this.#seal(reader, one, section);
  }

  async #seal(reader: Reader, one: Said, section: Section): Promise<void> {
    const [by, colleague] = this.#walkers.home;
    const version = (this.#versions.get(section) ?? 0) + 1;
    const readers = [by, colleague, reader].map(asReader);
    const part = await sealed({ need: this.#need, section, version, grant: one.permission, by, readers });
    const input = { section, piece: 1, part: JSON.stringify(part) };
    const worked = await sealSection(this.#home(), { need: this.#need, input, idempotencyKey: randomUUID() });
    if (!worked.ok) throw new Error(`not sealed: ${JSON.stringify(worked.problems)}`);
    this.#versions.set(section, version);
    this.#forgetFormer(section);
    one.sealed.set(section, { isOver: false });
  }

  /** What was sealed for somebody who has stopped working on the need goes when the section is sealed anew. */
  #forgetFormer(section: Section): void {
    for (const { reader, sealed: under } of this.#said) {
      const isWorking = this.#walkers.readers.some(({ id }, at) => id === reader && this.#introductions[at]);
      if (under.get(section)?.isOver && !isWorking) under.delete(section);
    }
  }

  async #withdraw(which: number): Promise<void> {
    const one = this.#said[which];
    if (!one) return;
    await withdrawPermission(this.#home(), { permission: one.permission, idempotencyKey: randomUUID() });
    this.#said = this.#said.filter(({ permission }) => permission !== one.permission);
  }

  /** Time passes; whether anybody sweeps what ran out must not matter. */
  async #wait({ hours, isSwept }: Extract<Step, { do: "wait" }>): Promise<void> {
    this.#nowMs += hours * hourMs;
    const passed = isSwept ? this.#said.filter(({ until }) => until <= this.#nowMs) : [];
    for (const { permission } of passed) {
      await runChange(this.#parts(), "deadline", (scope) => permissionDeadline.pass(scope, permission));
    }
  }

  async #meet(at: number): Promise<void> {
    const reader = this.#walkers.readers[at];
    if (!reader || this.#isOver || this.#introductions[at]) return;
    this.#introductions[at] = await acceptedIntroduction(this.#parts(), { need: this.#need, reader });
  }

  async #part(at: number): Promise<void> {
    const introduction = this.#introductions[at];
    if (introduction === undefined || this.#isOver) return;
    await endIntroduction(this.#parts(), introduction);
    this.#introductions[at] = undefined;
    const { id } = this.#walkers.readers[at] ?? {};
    for (const { reader, sealed: under } of this.#said) {
      if (reader === id) for (const section of under.keys()) under.set(section, { isOver: true });
    }
  }

  async #end(how: "stop" | "end"): Promise<void> {
    const given = { need: this.#need, idempotencyKey: randomUUID() };
    await (how === "stop" ? stopEverything : withdrawNeed)(this.#home(), given);
    this.#said = [];
    this.#isOver = true;
  }

  #parts() {
    const { organization, database } = this.#walkers.desk;
    return { organization, orm: database.orm, clock: () => new Date(this.#nowMs) };
  }

  #home(): PartnerContext {
    return this.#context(this.#walkers.desk.advocate);
  }

  #context(actor: Actor): PartnerContext {
    return Object.assign(this.#walkers.desk.context(actor), { now: new Date(this.#nowMs) });
  }
}
