import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Sql } from "#shared/database/sql.ts";
import { reportCaught, reportFigure } from "../../../test/promises/report-figure.ts";
import { sampleSize } from "../../../test/sample-size.ts";
import { runChange } from "../command/run-change.ts";
import type { PartnerContext } from "../context.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { withdrawNeed } from "../need/withdraw-need.ts";
import { now, openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { choosePermission, isLiving, type PermissionQuestion } from "./choose-permission.ts";
import { permissionDeadline } from "./end-permissions.ts";
import { livingPermission } from "./living-permission.ts";
import type { Purpose, Section } from "./permission.codes.ts";
import { type Permission, unendedPermissions } from "./permission.store.ts";
import { recordPermission } from "./record-permission.ts";
import { stopEverything } from "./stop-everything.ts";
import { withdrawPermission } from "./withdraw-permission.ts";

const hourMs = 3_600_000;
const organizations = ["bucharest", "manila"] as const;
const sections: readonly Section[] = ["SAFE_CONTACT", "IMMIGRATION", "FAMILY"];
const personOf = (at: string, number: number) => `${at}~0000000${number}-0000-4000-8000-000000000000`;

/** What somebody knows who only reads the sentences of a consent. */
type Given = {
  id: string;
  purpose: Purpose;
  to: string | null;
  person: string;
  open: readonly Section[];
  until: number;
};
type Step =
  | { do: "grant"; purpose: Purpose; to: (typeof organizations)[number]; who: number; open: number; days: number }
  | { do: "withdraw"; which: number }
  | { do: "wait"; hours: number; isSwept: boolean }
  | { do: "stop" }
  | { do: "end" };

const purpose: fc.Arbitrary<Purpose> = fc.constantFrom("ASK_NETWORK", "CONFLICT_CHECK", "CASE_FILE");
const grant: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("grant" as const),
  purpose,
  to: fc.constantFrom(...organizations),
  who: fc.nat({ max: 1 }),
  open: fc.integer({ min: 1, max: 3 }),
  days: fc.integer({ min: 1, max: 4 }),
});
const withdraw: fc.Arbitrary<Step> = fc.record({ do: fc.constant("withdraw" as const), which: fc.nat({ max: 5 }) });
const wait: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("wait" as const),
  hours: fc.integer({ min: 1, max: 60 }),
  isSwept: fc.boolean(),
});
const over: fc.Arbitrary<Step> = fc.constantFrom<Step>({ do: "stop" }, { do: "end" });
const step = fc.oneof(
  { weight: 8, arbitrary: grant },
  { weight: 4, arbitrary: withdraw },
  { weight: 5, arbitrary: wait },
  { weight: 1, arbitrary: over },
);

type Ask = (sql: Sql, question: PermissionQuestion) => Promise<Permission | undefined>;

/** The product as it would be with one rule forgotten. */
const careless: Readonly<Record<string, Ask>> = {
  "its time": async (sql, question) =>
    choosePermission(await unendedPermissions(sql, question), { ...question, now: new Date(0) }),
  "who is named": async (sql, { person: _, ...question }) => livingPermission(sql, question),
  "its sections": async (sql, { section: _, ...question }) => livingPermission(sql, question),
  "to whom it goes": async (sql, question) =>
    (await unendedPermissions(sql, question)).find((one) => isLiving(one, question.now)),
  "that it was taken back": async (sql, { now: at, ...question }) => {
    const rows = await sql.query<{ id: string }>(
      "select id from permission where need = $1 and purpose = $2 and organization is not distinct from $3 and expires_at > $4",
      [question.need, question.purpose, question.organization, at],
    );
    return rows[0] ? livingLookalike(rows[0].id, at) : undefined;
  },
};

const livingLookalike = (id: string, at: Date): Permission => ({
  ...{ id, need: "", purpose: "CASE_FILE", organization: null, responder: null, people: [], sections: [] },
  ...{ givenBy: "SURVIVOR", language: "en", hasInterpreter: false, isTranslationReviewed: true, recordedBy: "" },
  ...{ recordedAt: at, expiresAt: at, endedAt: null, endedAs: null },
});

/** One life of a need: what the product answers, held at every step to what was said to it. */
class Walk {
  readonly #desk: PartnerDesk;
  readonly #ask: Ask;
  readonly #need: string;
  #given: Given[] = [];
  #isOver = false;
  #nowMs = now.getTime();

  constructor(desk: PartnerDesk, ask: Ask, need: string) {
    this.#desk = desk;
    this.#ask = ask;
    this.#need = need;
  }

  async take(one: Step): Promise<void> {
    if (one.do === "grant") await this.#grant(one);
    else if (one.do === "withdraw") await this.#withdraw(one.which);
    else if (one.do === "wait") await this.#wait(one);
    else await this.#end(one.do);
  }

  /** @returns the questions to which the product says something else than the sentences do */
  async differences(): Promise<PermissionQuestion[]> {
    const wrong: PermissionQuestion[] = [];
    await this.#desk.database.pool.transaction(async (sql) => {
      for (const question of this.#questions()) {
        const answer = await this.#ask(sql, question);
        if ((answer !== undefined) !== this.#isAllowed(question)) wrong.push(question);
      }
    });
    return wrong;
  }

  #isAllowed({ purpose: what, organization: to, person, section }: PermissionQuestion): boolean {
    return this.#given.some(
      (one) =>
        one.purpose === what &&
        one.to === to &&
        this.#nowMs < one.until &&
        (person === undefined || person === one.person) &&
        (section === undefined || one.open.includes(section)),
    );
  }

  *#questions(): Generator<PermissionQuestion> {
    const base = { need: this.#need, now: new Date(this.#nowMs) };
    yield { ...base, purpose: "ASK_NETWORK", organization: null };
    for (const to of organizations) {
      yield { ...base, purpose: "CONFLICT_CHECK", organization: to, person: personOf(to, 1) };
      for (const section of sections) {
        yield { ...base, purpose: "CASE_FILE", organization: to, person: personOf(to, 0), section };
      }
    }
  }

  async #grant({ purpose: what, to, who, open, days }: Extract<Step, { do: "grant" }>): Promise<void> {
    const person = personOf(to, who);
    const isNamed = what !== "ASK_NETWORK";
    const opened = what === "CASE_FILE" ? sections.slice(0, open) : [];
    const named = isNamed ? { organization: to, people: [person], sections: opened } : {};
    const said = { givenBy: "SURVIVOR", language: "en", hasInterpreter: false, isTranslationReviewed: true } as const;
    const input = { purpose: what, ...named, days, ...said, agreed: true };
    const worked = await recordPermission(this.#context(), { need: this.#need, input, idempotencyKey: randomUUID() });
    if (worked.ok === this.#isOver) throw new Error("a permission was recorded for a need that is over, or refused");
    if (!worked.ok) return;
    const until = this.#nowMs + days * 24 * hourMs;
    const { id } = worked.result;
    this.#given.push({ id, purpose: what, to: isNamed ? to : null, person, open: opened, until });
  }

  async #withdraw(which: number): Promise<void> {
    const one = this.#given[which];
    if (!one) return;
    await withdrawPermission(this.#context(), { permission: one.id, idempotencyKey: randomUUID() });
    this.#given = this.#given.filter(({ id }) => id !== one.id);
  }

  /** Time passes; whether anybody sweeps what ran out must not matter. */
  async #wait({ hours, isSwept }: Extract<Step, { do: "wait" }>): Promise<void> {
    this.#nowMs += hours * hourMs;
    const { orm } = this.#desk.database;
    const parts = { organization, orm, clock: () => new Date(this.#nowMs) };
    const passed = isSwept ? this.#given.filter(({ until }) => until <= this.#nowMs) : [];
    for (const { id } of passed) await runChange(parts, "deadline", (scope) => permissionDeadline.pass(scope, id));
  }

  async #end(how: "stop" | "end"): Promise<void> {
    const given = { need: this.#need, idempotencyKey: randomUUID() };
    await (how === "stop" ? stopEverything : withdrawNeed)(this.#context(), given);
    this.#given = [];
    this.#isOver = true;
  }

  #context(): PartnerContext {
    return Object.assign(this.#desk.context(this.#desk.advocate), { now: new Date(this.#nowMs) });
  }
}

describe("nothing that can identify leaves without a living permission", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const walks = (ask: Ask, numRuns: number) =>
    fc.check(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const walk = new Walk(desk, ask, await postAllAtOnce(desk));
        for (const one of steps) {
          await walk.take(one);
          expect(await walk.differences()).toEqual([]);
        }
      }),
      { numRuns, seed: 4, endOnFailure: true },
    );

  it("whatever is granted, taken back, stopped, ended or runs out, and in whatever order", async () => {
    const count = sampleSize({ sample: 30, whole: 1_000 });
    const result = await walks(livingPermission, count);
    expect(result.errorInstance ?? result.counterexample).toBeNull();
    const tried = "random walks through what is allowed, taken back, stopped, ended and over";
    reportFigure(15, tried, `${count} walks: 0 answers beyond what was said`);
  }, 1_800_000);

  it.each(Object.keys(careless))("and a product that forgets %s is found out", async (what) => {
    const ask = careless[what] ?? livingPermission;
    const { failed, numRuns } = await walks(ask, 40);
    expect(failed).toBe(true);
    reportCaught(15, `a partner that forgets ${what}`, `in walk ${numRuns}`);
  });
});
