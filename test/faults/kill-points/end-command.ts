import { randomUUID } from "node:crypto";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { commandText } from "../../journeys/command-forms.ts";
import { eventually } from "../../journeys/eventually.ts";
import { valueAt } from "../../journeys/graph-answer.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { withDatabase } from "../../journeys/read-database.ts";
import { bringBack } from "../ready-again.ts";
import type { EndingCase } from "./choose-cases.ts";
import { commandScenes, organization, type PartnerCommand } from "./command-scenes.ts";
import { isAtPoint, letGoOn, orderEnding } from "./ending.ts";

/** Rows of what people do. What the partner does by itself meanwhile, as showing a need, comes in its own time. */
const tables = [
  "need",
  "need_issue",
  "permission",
  "responder",
  "person",
  "person_key",
  "case_file",
  "case_part",
  "case_receipt",
  "concern",
  "introduction",
  "reservation",
  "audit_entry",
  "command",
] as const;
const ofPeople: Readonly<Record<string, string>> = { audit_entry: "where actor_issuer <> 'service'" };
const everybody = ["directory", "gateway", "matching", "statistics", organization];

type Counts = Record<string, number>;

/** How many rows a command adds to each table when nothing goes wrong. */
export async function measureCommand(constellation: Constellation, command: PartnerCommand): Promise<Counts> {
  const person = await signedIn(constellation, `coordinator@${organization}`);
  const given = { ...(await commandScenes[command](person, constellation)), idempotencyKey: randomUUID() };
  const before = await countAll(constellation);
  const { problems } = await person.command(command, given);
  if (problems.length > 0) throw new Error(`${command} was refused: ${problems.join(", ")}`);
  return added(before, await countAll(constellation));
}

/** Gives a command, ends it, gives it again under the same key. @returns everything that is not as it must be */
export async function endCommand(constellation: Constellation, one: EndingCase, usual: Counts): Promise<string[]> {
  await bringBack(constellation, everybody); // an earlier case that failed must not fail this one too
  const person = await signedIn(constellation, `coordinator@${organization}`);
  const given = { ...(await commandScenes[one.command](person, constellation)), idempotencyKey: randomUUID() };
  const before = await countAll(constellation);
  orderEnding(stateFolder(constellation), { ...one, ...(await serverOf(constellation, one)) });
  const asked = person.ask(commandText(one.command, ""), given).catch(() => undefined);
  await strike(constellation, one);
  const first = await asked;
  await bringBack(constellation, everybody);
  const again = await giveAgain(person, one.command, given);
  const after = added(before, await countAll(constellation));
  const { idempotencyKey } = given;
  const other = await giveAgain(person, "withdrawInvitation", {
    person: `${organization}~${randomUUID()}`,
    idempotencyKey,
  });
  return [
    ...(valueAt(first?.body, "data.done") && !mayAnswer(one)
      ? ["the first attempt was answered: nothing was ended"]
      : []),
    ...again.map((problem) => `the second attempt was refused: ${problem}`),
    ...(JSON.stringify(after) === JSON.stringify(usual)
      ? []
      : [`added ${JSON.stringify(after)}, not ${JSON.stringify(usual)}`]),
    ...(other.join() === "IDEMPOTENCY_KEY_REUSED idempotencyKey" ? [] : ["the key was taken for another command"]),
  ];
}

/** What is committed may be told by a partner that needs nothing more of its database. */
function mayAnswer({ point, kind }: EndingCase): boolean {
  return point === "committed" && kind === "database";
}

/** As a client does that does not know what became of it: until there is an answer. */
async function giveAgain(person: Person, command: PartnerCommand, given: Record<string, unknown>): Promise<string[]> {
  let problems: string[] = [];
  await eventually(`${command} is answered`, async () => {
    const answered = await person.command(command, given).catch(() => undefined);
    problems = answered?.problems ?? [];
    return answered !== undefined;
  });
  return problems;
}

/** Kills, by our own hand, who is to be killed while the command stays at its point. */
async function strike(constellation: Constellation, { kind }: EndingCase): Promise<void> {
  if (kind === "hang" || kind === "database") return;
  const folder = stateFolder(constellation);
  await eventually("the command is at its point", () => isAtPoint(folder));
  await constellation.kill(kind === "gateway" ? "gateway" : organization);
  letGoOn(folder);
}

async function serverOf(constellation: Constellation, { kind }: EndingCase): Promise<{ pid?: number }> {
  if (kind !== "database") return {};
  const pid = (await constellation.status()).find(({ name }) => name === "postgres")?.pid;
  if (!pid) throw new Error("PostgreSQL does not run");
  return { pid };
}

function stateFolder(constellation: Constellation): string {
  return constellation.parts.foundations.home.stateOf(organization);
}

function countAll(constellation: Constellation): Promise<Counts> {
  const columns = tables
    .map((table) => `(select count(*)::int from ${table} ${ofPeople[table] ?? ""}) as ${table}`)
    .join(", ");
  return withDatabase(constellation, organization, async (client) => {
    const { rows } = await client.query<Counts>(`select ${columns}`);
    return rows[0] ?? {};
  });
}

function added(before: Counts, after: Counts): Counts {
  return Object.fromEntries(tables.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)]));
}
