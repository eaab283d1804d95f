import { randomUUID } from "node:crypto";
import { z } from "zod";
import { answerSigned, type Fault } from "./fault.ts";
import type { NamedFault } from "./transport-faults.ts";

const entity = z.record(z.string(), z.unknown()).nullable();
const answerForm = z.object({ data: z.looseObject({ _entities: z.array(entity) }) });
type Entity = z.output<typeof entity>;

const manyErrors = 100_000;
const misbehaved = ["ORGANIZATION_MISBEHAVED"];

/** Answers with other entities than the sound ones, signed. */
function lieAbout(change: (entities: readonly Entity[]) => unknown): Fault {
  return (exchange) => answerSigned(exchange, Buffer.from(JSON.stringify(changed(exchange.sound.body, change))));
}

function changed(body: Buffer, change: (entities: readonly Entity[]) => unknown): unknown {
  const { data } = answerForm.parse(JSON.parse(body.toString("utf8")));
  return { data: { ...data, _entities: change(data._entities) } };
}

/** Puts a text in the place of every value of a field, as it would stand in the JSON. */
function writeInto(field: string, text: string): Fault {
  return (exchange) => {
    const sound = exchange.sound.body.toString("utf8");
    answerSigned(exchange, Buffer.from(sound.replaceAll(new RegExp(`"${field}":"[^"]*"`, "g"), `"${field}":${text}`)));
  };
}

const eachEntity = (change: (one: Record<string, unknown>) => Entity) =>
  lieAbout((entities) => entities.map((one) => (one ? change(one) : one)));

const errors = Array.from({ length: manyErrors }, (_, at) => ({
  message: "select secret from need",
  path: ["_entities", at, "name"],
  extensions: { code: at % 2 === 0 ? "XX000" : "INTERNAL", stack: "at /srv/partner.js:1:1" },
}));

const alienId = () => `colorado~${randomUUID()}`;

/** What a partner can say that is not so, under its own signature. */
export const signedLies: readonly NamedFault[] = [
  {
    name: "tells 100,000 errors",
    fault: (exchange) => {
      const none = answerForm.parse(JSON.parse(exchange.sound.body.toString("utf8"))).data._entities.map(() => null);
      answerSigned(exchange, Buffer.from(JSON.stringify({ data: { _entities: none }, errors })));
    },
    codes: ["ORGANIZATION_MISBEHAVED", "ORGANIZATION_UNAVAILABLE", "NOT_FOUND"],
  },
  {
    name: "answers in another order",
    fault: lieAbout((entities) => [...entities].reverse()),
    codes: misbehaved,
  },
  {
    name: "answers with rows of another organization",
    fault: eachEntity((one) => ({ ...one, id: alienId(), alight_entity_key: alienId() })),
    codes: misbehaved,
  },
  {
    name: "answers with fewer rows than were asked for",
    fault: lieAbout((entities) => entities.slice(1)),
    codes: misbehaved,
  },
  {
    name: "answers with a thousand rows more",
    fault: lieAbout((entities) => [...entities, ...Array.from({ length: 1_000 }, () => entities[0])]),
    codes: misbehaved,
  },
  {
    name: "answers with rows of another type",
    fault: eachEntity((one) => ({ ...one, __typename: "Need" })),
    codes: misbehaved,
  },
  {
    name: "answers with a list in the place of each row",
    fault: lieAbout((entities) => entities.map((one) => [one])),
    codes: misbehaved,
  },
  { name: "answers with NaN", fault: writeInto("name", "NaN"), codes: misbehaved },
  {
    name: "denies whom its own cards propose",
    fault: lieAbout((entities) => entities.map(() => null)),
    codes: ["NOT_FOUND"],
  },
];

/** What changes the culprit's own words and nothing else: a number beyond all numbers, fields nobody asked for. */
export const oddWords: readonly NamedFault[] = [
  { name: "answers with a number beyond all numbers", fault: writeInto("name", "1e999"), codes: misbehaved },
  {
    name: "answers with fields that nobody asked for",
    fault: eachEntity((one) => ({ ...one, gossip: 1, score: 1e9, freePlaces: 9, matchProfile: { v: 1 } })),
    codes: [],
  },
];
