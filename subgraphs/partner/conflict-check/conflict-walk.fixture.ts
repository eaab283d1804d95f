import { randomUUID } from "node:crypto";
import { utf8 } from "#shared/seal/bytes.ts";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import { runChange } from "../command/run-change.ts";
import type { Actor, PartnerContext } from "../context.ts";
import { postIssues } from "../introduction/introduction.fixture.ts";
import { introductionNews, introductionStaffed } from "../introduction/introduction-news.ts";
import { abroad, give } from "../introduction/two-desks.fixture.ts";
import { withdrawNeed } from "../need/withdraw-need.ts";
import { atHome, now, type PartnerDesk } from "../partner.fixture.ts";
import { permissionDeadline } from "../permission/end-permissions.ts";
import type { Purpose } from "../permission/permission.codes.ts";
import { recordPermission } from "../permission/record-permission.ts";
import { stopEverything } from "../permission/stop-everything.ts";
import { askBlindly } from "./ask-blindly.ts";
import { survivor } from "./conflict-check.fixture.ts";
import { blindAsked } from "./conflict-events.ts";
import { sealNames } from "./seal-names.ts";

const hourMs = 3_600_000;

/** One looks at sealed names, the other compares blindly. */
export const organizations = ["bucharest", "manila"] as const;
type Organization = (typeof organizations)[number];
const [looking, comparing] = organizations;
const ways = { bucharest: "SEALED_NAMES", manila: "BLIND" } as const;

export const personOf = (at: Organization, who: number) => `${at}~0000000${who}-0000-4000-8000-000000000000`;

export type Step =
  | { do: "grant"; purpose: Purpose; to: Organization; who: number; days: number }
  | { do: "withdraw"; which: number }
  | { do: "wait"; hours: number; isSwept: boolean }
  | { do: "seal"; under: number; who: number }
  | { do: "ask" }
  | { do: "stop" }
  | { do: "end" };

/** The product's own ways by which names leave, and by which a yes is taken back. */
export type Doors = {
  take(context: PartnerContext, introduction: string): Promise<string | null>;
  withdraw(context: PartnerContext, permission: string): Promise<unknown>;
};

/** What somebody knows who only reads the sentences of a consent. */
type Given = { id: string; purpose: Purpose; to: string; person: string; until: number };

export type Parts = { desk: PartnerDesk; holder: KeyHolder; blinded: readonly string[]; doors: Doors };

/** One life of a need with two introductions: what leaves is held at every step to what was said. */
export class ConflictWalk {
  readonly #parts: Parts;
  readonly #introductions: Record<Organization, string>;
  readonly #need: string;
  #given: Given[] = [];
  #ended = new Set<string>();
  #sealed: { under: string; who: number; version: number } | undefined;
  #asked: string | undefined;
  #isOver = false;
  #nowMs = now.getTime();

  private constructor(parts: Parts, need: string, introductions: Record<Organization, string>) {
    this.#parts = parts;
    this.#need = need;
    this.#introductions = introductions;
  }

  static async begin(parts: Parts): Promise<ConflictWalk> {
    const { desk } = parts;
    const { need, issues } = await postIssues(desk);
    const started = await Promise.all(organizations.map((to) => willing(desk, { need, issues, to })));
    return new ConflictWalk(parts, need, { bucharest: started[0] ?? "", manila: started[1] ?? "" });
  }

  /** Its requests are over, and it all was long ago: the next walk is not too much of it. */
  async leave(): Promise<void> {
    const { desk } = this.#parts;
    const parts = { organization: desk.organization, orm: desk.database.orm, clock: () => now };
    await runChange(parts, "test", async ({ sql, record }) => {
      const text = `update introduction set state = 'WITHDRAWN', started_at = started_at - interval '2 days' where need = $1`;
      await sql.query(text, [this.#need]);
      const asked = `update conflict_check set asked_at = asked_at - interval '40 days' where introduction = any($1)`;
      await sql.query(asked, [Object.values(this.#introductions)]);
      record({ action: "introduction.withdraw", subject: this.#need });
    });
  }

  async take(one: Step): Promise<string[]> {
    switch (one.do) {
      case "grant":
        return this.#grant(one);
      case "withdraw":
        return this.#withdraw(one.which);
      case "wait":
        return this.#wait(one);
      case "seal":
        return this.#seal(one);
      case "ask":
        return this.#ask();
      default:
        return this.#end(one.do);
    }
  }

  /** @returns what is on its way, or handed out, and may not be; or may be and is not */
  async differences(): Promise<string[]> {
    const wrong: string[] = [];
    for (const who of [0, 1]) {
      const reader = abroad(atHome(personOf(looking, who), ["RESPONDER"], looking));
      const taken = await this.#parts.doors.take(this.#context(reader), this.#introductions[looking]);
      if ((taken !== null) !== this.#mayTake(who)) wrong.push(`taken by ${who}: ${taken !== null}`);
    }
    const text = `select 1 from outbox where type = $1 and subject = $2 and jsonb_array_length(data->'blinded') > 0`;
    const waiting = await this.#parts.desk.database.pool.query(text, [blindAsked, this.#introductions[comparing]]);
    const isTakenBack = this.#asked !== undefined && this.#ended.has(this.#asked);
    if (waiting.length > 0 && isTakenBack) wrong.push("a question is carried that was taken back");
    return wrong;
  }

  #mayTake(who: number): boolean {
    const { under, who: reader } = this.#sealed ?? {};
    return !this.#isOver && reader === who && this.#isLiving(looking, personOf(looking, who), under ?? "");
  }

  #isLiving(to: Organization, person?: string, id?: string): boolean {
    return this.#given.some(
      (one) =>
        one.purpose === "CONFLICT_CHECK" &&
        one.to === to &&
        this.#nowMs < one.until &&
        (person === undefined || (one.person === person && one.id === id)),
    );
  }

  async #grant({ purpose, to, who, days }: Extract<Step, { do: "grant" }>): Promise<string[]> {
    const person = personOf(to, who);
    const sections = purpose === "CASE_FILE" ? ["SAFE_CONTACT" as const] : [];
    const said = { givenBy: "SURVIVOR", language: "en", hasInterpreter: false, isTranslationReviewed: true } as const;
    const input = { purpose, organization: to, people: [person], sections, days, ...said, agreed: true };
    const worked = await recordPermission(this.#context(), { need: this.#need, input, idempotencyKey: randomUUID() });
    if (worked.ok) {
      this.#given.push({ id: worked.result.id, purpose, to, person, until: this.#nowMs + days * 24 * hourMs });
    }
    return worked.ok === this.#isOver ? ["a permission was recorded for what is over, or refused"] : [];
  }

  async #withdraw(which: number): Promise<string[]> {
    const one = this.#given[which];
    if (!one) return [];
    const isOver = this.#nowMs >= one.until;
    await this.#parts.doors.withdraw(this.#context(), one.id);
    if (!isOver) this.#forget([one]);
    return [];
  }

  async #wait({ hours, isSwept }: Extract<Step, { do: "wait" }>): Promise<string[]> {
    this.#nowMs += hours * hourMs;
    const passed = this.#given.filter(({ until }) => until <= this.#nowMs);
    if (!isSwept) return [];
    const { desk } = this.#parts;
    const parts = { organization: desk.organization, orm: desk.database.orm, clock: () => new Date(this.#nowMs) };
    for (const { id } of passed) await runChange(parts, "deadline", (scope) => permissionDeadline.pass(scope, id));
    this.#forget(passed);
    return [];
  }

  async #seal({ under, who }: Extract<Step, { do: "seal" }>): Promise<string[]> {
    const { holder } = this.#parts;
    const [introduction, person] = [this.#introductions[looking], personOf(looking, who)];
    const grant = this.#given[under]?.id ?? "nothing";
    const version = (this.#sealed?.version ?? 0) + 1;
    const sender = this.#parts.desk.people.advocate;
    const context = { subject: introduction, grant, part: "NAMES", version, sender, purpose: "CONFLICT_CHECK" };
    const readers = [{ id: person, sealing: holder.publicKeys.sealing }];
    const part = JSON.stringify(await sealPart({ context, content: utf8(survivor), readers }, holder));
    const isAllowed = !this.#isOver && this.#isLiving(looking, person, grant);
    const worked = await sealNames(this.#context(), { introduction, part, idempotencyKey: randomUUID() });
    if (worked.ok) this.#sealed = { under: grant, who, version };
    return worked.ok === isAllowed ? [] : [`sealed under ${grant}: ${worked.ok}`];
  }

  async #ask(): Promise<string[]> {
    const isAllowed = !this.#isOver && this.#asked === undefined && this.#isLiving(comparing);
    const given = { introduction: this.#introductions[comparing], blinded: this.#parts.blinded };
    const worked = await askBlindly(this.#context(), { ...given, idempotencyKey: randomUUID() });
    if (worked.ok) this.#asked = await this.#grantOfQuestion();
    return worked.ok === isAllowed ? [] : [`asked blindly: ${worked.ok}`];
  }

  async #grantOfQuestion(): Promise<string> {
    const text = "select blind_grant as grant from conflict_check where introduction = $1";
    const ids = [this.#introductions[comparing]];
    return (await this.#parts.desk.database.pool.query<{ grant: string }>(text, ids))[0]?.grant ?? "";
  }

  async #end(how: "stop" | "end"): Promise<string[]> {
    const given = { need: this.#need, idempotencyKey: randomUUID() };
    await (how === "stop" ? stopEverything : withdrawNeed)(this.#context(), given);
    this.#forget(this.#given);
    this.#isOver = true;
    return [];
  }

  #forget(ended: readonly Given[]): void {
    for (const { id } of ended) this.#ended.add(id);
    this.#given = this.#given.filter((one) => !ended.includes(one));
  }

  #context(as: Actor = this.#parts.desk.advocate): PartnerContext {
    return Object.assign(this.#parts.desk.context(as), { now: new Date(this.#nowMs) });
  }
}

type Begun = { need: string; issues: readonly string[]; to: Organization };

/** A request to which the other organization is willing, having said how it looks for conflicts. */
async function willing(desk: PartnerDesk, { need, issues, to }: Begun): Promise<string> {
  const input = { responders: [personOf(to, 9)], issues };
  const { introductions } = await give({ desk, as: desk.advocate }, "requestHelp", { need, input });
  const introduction = introductions[0]?.id ?? "";
  const people = [{ id: personOf(to, 8), name: "Lawyer" }];
  const checkers = [0, 1].map((who) => ({ id: personOf(to, who), name: "Clerk" }));
  const data = { introduction, people, contact: null, conflict: { way: ways[to], checkers } };
  const heard = introductionNews
    .find(({ type }) => type === introductionStaffed)
    ?.read(eventOf(introduction, data), to);
  const parts = { organization: desk.organization, orm: desk.database.orm, clock: () => now };
  await runChange(parts, to, async (scope) => heard?.keep(scope));
  const as = abroad(atHome(personOf(to, 8), ["RESPONDER"], to));
  await give({ desk, as }, "answerRequest", { introduction, input: { willing: true } });
  return introduction;
}

function eventOf(subject: string, data: unknown) {
  const envelope = { specversion: "1.0", datacontenttype: "application/json", position: "1" } as const;
  const about = { id: randomUUID(), source: "other", type: introductionStaffed, time: now.toISOString() };
  return { ...envelope, ...about, subject, data };
}
