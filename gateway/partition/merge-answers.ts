import type { ErrorCode } from "#shared/errors/error-codes.ts";
import { type BorderError, borderError, type ErrorPath } from "./border-error.ts";
import { isKeyed } from "./entity-key.ts";
import { believablePath, type ForeignError } from "./foreign-error.ts";
import { isRecord, type JsonRecord, ownValue } from "./json-record.ts";
import { projectAnswer } from "./project-answer.ts";
import type { Group, GroupPart, LiveRoot, Place, Split } from "./split-operation.ts";

/** What came back from one organization. `hidden`: ids of its rows that whoever asks is not to be shown. */
export type GroupAnswer =
  | { ok: true; data: unknown; errors: readonly ForeignError[]; hidden?: ReadonlySet<string> | undefined }
  | { ok: false; code: ErrorCode };

export type MergedAnswer = { data: JsonRecord; errors: BorderError[] };

/** The error list names a gap; it need not name each of a thousand places that the gap left. */
const maxErrorsPerGroup = 50;

/** Puts the organizations' answers together in the order in which was asked. `answers` are those of the split's groups. */
export function mergeAnswers(split: Split, answers: readonly GroupAnswer[]): MergedAnswer {
  const data: JsonRecord = {};
  const errors = split.unroutable.map((path) => borderError("UNROUTABLE", path));
  for (const { root, count } of split.live) data[root.key] = emptyValue({ root, count }, split.rootType);
  for (const [index, group] of split.groups.entries()) {
    const answer = answers[index] ?? { ok: false, code: "INTERNAL" };
    const own = group.parts.flatMap((part) => fillPart(data, part, { group, answer }));
    errors.push(...own.slice(0, maxErrorsPerGroup));
  }
  return { data, errors };
}

/** The answer when nobody may be asked. */
export function refuseAll(split: Split, code: ErrorCode): MergedAnswer {
  const data: JsonRecord = {};
  for (const { root, count } of split.live) data[root.key] = emptyValue({ root, count }, split.rootType);
  const paths = split.groups.flatMap(({ parts }) => parts.flatMap(({ root, places }) => pathsOf(root.key, places)));
  return { data, errors: paths.slice(0, maxErrorsPerGroup).map((path) => borderError(code, path)) };
}

function emptyValue({ root, count }: LiveRoot, rootType: string): unknown {
  if (root.route.kind === "typename") return rootType;
  return count === undefined ? null : new Array<unknown>(count).fill(null);
}

type Answered = { group: Group; answer: GroupAnswer };

/** Writes one part into the answer that is being put together, and gives what went wrong with it. */
function fillPart(data: JsonRecord, part: GroupPart, { group, answer }: Answered): BorderError[] {
  const { root, places } = part;
  const { organization } = group;
  const everywhere = pathsOf(root.key, places);
  if (!answer.ok) return everywhere.map((path) => borderError(answer.code, path, organization));
  const given = isRecord(answer.data) ? ownValue(answer.data, root.key) : answer.data;
  const from = { organization, hidden: answer.hidden };
  const filled = places ? fillEntities(data, { part, places, given }, from) : fillField(data, { part, given }, from);
  const refused = filled.map((path) => borderError("ORGANIZATION_MISBEHAVED", path, organization));
  const told = answer.errors.flatMap((error) =>
    concerned(error, part).map((path) => borderError(error.code, path, organization)),
  );
  const missing = missingEntities(data, part, [...refused, ...told]).map((path) =>
    borderError("NOT_FOUND", path, organization),
  );
  return [...refused, ...told, ...missing];
}

/**
 * Entities that their organization does not know or does not show, without a word. Somebody was led to them by what
 * the organization itself said elsewhere (a card, say): the gap is named, the same for absent and forbidden.
 */
function missingEntities(data: JsonRecord, { root, places }: GroupPart, errors: readonly BorderError[]): ErrorPath[] {
  const whole = data[root.key];
  if (!places || !Array.isArray(whole)) return [];
  const named = new Set(errors.map(({ path }) => path[1]));
  const positions = places.flatMap((place) => place.positions);
  return positions.filter((at) => whole[at] === null && !named.has(at)).map((at) => [root.key, at]);
}

type GivenPart = { part: GroupPart; given: unknown };
type From = { organization: string; hidden: ReadonlySet<string> | undefined };

function fillField(data: JsonRecord, { part, given }: GivenPart, from: From): readonly ErrorPath[] {
  const { root, row } = part;
  const shown = row !== undefined && from.hidden?.has(row) ? null : given;
  const { value, refused } = projectAnswer(shown, root.shape, { ...from, path: [root.key] });
  data[root.key] = value;
  return refused;
}

type EntitiesPart = GivenPart & { places: readonly Place[] };

function fillEntities(data: JsonRecord, entities: EntitiesPart, from: From): ErrorPath[] {
  const { part, places } = entities;
  const { key, shape } = part.root;
  if (entities.given === null || entities.given === undefined) return [];
  if (!Array.isArray(entities.given) || entities.given.length !== places.length) return pathsOf(key, places);
  const values: unknown[] = entities.given;
  const whole = data[key];
  if (!Array.isArray(whole)) return [];
  return places.flatMap(({ type, id, positions }, index) =>
    positions.flatMap((position) => {
      const path = [key, position];
      const given = from.hidden?.has(id) ? null : values[index];
      if (part.root.keyedTypes.has(type) && isRecord(given) && !isKeyed(given, id)) return [path];
      const { value, refused } = projectAnswer(given, shape, { ...from, path, type });
      whole[position] = value;
      return refused;
    }),
  );
}

/** Which places an organization's error is about; one that names none is about all that it was asked. */
function concerned({ path }: ForeignError, { root, places }: GroupPart): ErrorPath[] {
  const [key, ...steps] = path;
  if (key === undefined) return pathsOf(root.key, places);
  if (key !== root.key) return [];
  if (!places) return [[root.key, ...believablePath(steps, root.shape)]];
  const [index, ...rest] = steps;
  const place = typeof index === "number" ? places[index] : undefined;
  if (!place) return pathsOf(root.key, places);
  const below = believablePath(rest, { ...root.shape, listDepth: 0 });
  return place.positions.map((position) => [root.key, position, ...below]);
}

function pathsOf(key: string, places: readonly Place[] | undefined): (string | number)[][] {
  if (!places) return [[key]];
  return places.flatMap(({ positions }) => positions.map((position) => [key, position]));
}
