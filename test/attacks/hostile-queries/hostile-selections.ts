import { streamPath } from "#shared/stream/stream-message.ts";
import { asking, type HostileKind, type HostileRequest, kind, repeat, times } from "./hostile-request.ts";

const tooCostly = "400 QUERY_TOO_COSTLY";
/** To a stranger it is not said what is wrong with a question that they may not ask. */
const refused = "401 UNAUTHENTICATED";

/** What somebody asks to be told of each opportunity, at the way in for streams. */
function watching(selection: string, more = ""): HostileRequest {
  const query = `subscription { opportunityChanged(organization: "lima") { ${selection} } } ${more}`;
  return { ...asking(query), path: streamPath, headers: { accept: "text/event-stream" } };
}

/** Selections that would be run again for every event: refused before anything is opened. */
export const hostileSelections: readonly HostileKind[] = [
  kind(
    "fragments within fragments, watched",
    tooCostly,
    times(12, 60).map((depth) => {
      const line = (at: number) => `fragment f${at} on Opportunity { ...f${at + 1} ...f${at + 1} }`;
      return watching("...f0", `${repeat(depth, line)} fragment f${depth} on Opportunity { id }`);
    }),
  ),
  kind(
    "a circle of fragments, watched",
    refused,
    times(1, 60).map((length) =>
      watching(
        "...f0",
        repeat(length, (at) => `fragment f${at} on Opportunity { ...f${(at + 1) % length} }`),
      ),
    ),
  ),
  kind(
    "the same field many times over, watched",
    tooCostly,
    times(401, 900).map((count) => watching("id ".repeat(count))),
  ),
  kind(
    "aliases, watched",
    tooCostly,
    times(41, 400).map((count) => watching(repeat(count, (at) => `a${at}: id`))),
  ),
  kind(
    "directives, watched",
    tooCostly,
    times(61, 350).map((count) => watching(`id ${repeat(count, () => "@skip(if: false)")}`)),
  ),
  kind(
    "depth, watched",
    tooCostly,
    times(14, 300).map((depth) => watching(`home { ${"hostedBy { ".repeat(depth)}id${" }".repeat(depth)} }`)),
  ),
  kind(
    "names that do not exist, watched",
    [refused, tooCostly],
    times(50, 390).map((count) => watching(repeat(count, (at) => `issue${at}`))),
  ),
  kind(
    "two things at once, watched",
    refused,
    times(1, 10).map((count) => {
      const field = (at: number) => `a${at}: opportunityChanged(organization: "lima") { id }`;
      const { body: _, ...request } = watching("id");
      return { ...request, ...asking(`subscription { ${repeat(count + 1, field)} }`) };
    }),
  ),
  kind(
    "what a stranger may not watch",
    refused,
    times(1, 12).map((count) => watching(repeat(count, (at) => `a${at}: state`))),
  ),
];
