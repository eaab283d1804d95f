import fc from "fast-check";
import { asking, type HostileKind, kind, repeat, times } from "./hostile-request.ts";

const tooCostly = "400 QUERY_TOO_COSTLY";
const invalid = "400 QUERY_INVALID";

const pages = "organizations(first: 100) { edges { node {";

/** Queries that are small to send and large to parse, validate, plan or answer. */
export const hostileShapes: readonly HostileKind[] = [
  kind(
    "fragments within fragments",
    tooCostly,
    fc.tuple(times(12, 60), times(2, 4)).map(([depth, width]) => {
      const line = (at: number) => `fragment f${at} on Query { ${repeat(width, () => `...f${at + 1}`)} }`;
      return asking(`{ ...f0 } ${repeat(depth, line)} fragment f${depth} on Query { viewer { id } }`);
    }),
  ),
  kind(
    "a circle of fragments",
    invalid,
    times(1, 60).map((length) =>
      asking(`{ ...f0 } ${repeat(length, (at) => `fragment f${at} on Query { ...f${(at + 1) % length} }`)}`),
    ),
  ),
  kind(
    "the same field many times over",
    tooCostly,
    times(401, 900).map((count) => asking(`{ viewer { ${"id ".repeat(count)} } }`)),
  ),
  kind(
    "fields that overlap and do not agree",
    [invalid, tooCostly],
    times(10, 36).map((count) =>
      asking(`{ viewer { ${repeat(count, () => "x: id")} ${repeat(300, () => "roles")} x: roles } }`),
    ),
  ),
  kind(
    "overlapping fields, deep",
    [invalid, tooCostly],
    times(2, 60).map((count) => {
      const hosts = (leaf: string) => `hostedBy { hostedBy { hostedBy { hostedBy { ${leaf} } } } }`;
      return asking(
        `{ organization(id: "lima") { ${repeat(count, () => hosts("a: id"))} ${hosts("a: name nothing")} } }`,
      );
    }),
  ),
  kind(
    "aliases",
    tooCostly,
    times(41, 400).map((count) => asking(`{ viewer { ${repeat(count, (at) => `a${at}: id`)} } }`)),
  ),
  kind(
    "root fields",
    tooCostly,
    times(13, 200).map((count) => asking(`{ ${repeat(count, () => "viewer { id }")} }`)),
  ),
  kind(
    "directives",
    tooCostly,
    fc
      .tuple(times(61, 900), fc.constantFrom("@skip(if: false)", "@a", "@include(if: true)"))
      .map(([count, directive]) => asking(`{ viewer { id ${repeat(Math.min(count, 350), () => directive)} } }`)),
  ),
  kind(
    "depth",
    tooCostly,
    times(14, 300).map((depth) =>
      asking(`{ organization(id: "lima") { ${"hostedBy { ".repeat(depth)}id${" }".repeat(depth)} } }`),
    ),
  ),
  kind(
    "tokens",
    [tooCostly, "413 TOO_LARGE"],
    times(2_001, 40_000).map((count) => asking(`{ viewer { ${"id ".repeat(count)} } }`)),
  ),
  kind(
    "a bottomless value",
    tooCostly,
    times(2_000, 40_000).map((depth) => asking(`{ organization(id: ${"[".repeat(depth)}`)),
  ),
  kind(
    "a long name",
    invalid,
    times(1_000, 90_000).map((length) => asking(`{ viewer { ${"x".repeat(length)} } }`)),
  ),
  kind(
    "names that almost fit",
    [invalid, tooCostly],
    times(50, 390).map((count) => asking(`{ viewer { ${repeat(count, (at) => `role${at}`)} } }`)),
  ),
  kind(
    "variables that nobody uses",
    invalid,
    times(50, 350).map((count) => asking(`query (${repeat(count, (at) => `$a${at}: Int`)}) { viewer { id } }`)),
  ),
  kind(
    "many operations",
    tooCostly,
    times(11, 300).map((count) =>
      asking(
        repeat(count, (at) => `query A${at} { viewer { id } }`),
        { operationName: "A1" },
      ),
    ),
  ),
  kind(
    "pages within pages",
    tooCostly,
    fc
      .constantFrom("hostedBy { id }", "country { name }", "hostedBy { country { code } }")
      .map((leaf) =>
        asking(
          `{ ${pages} hostedBy { id } } } } b: ${pages} ${leaf} } } } c: ${repeat(9, (at) => `${at === 0 ? "" : `d${at}: `}${pages} ${leaf} } } }`)} }`,
        ),
      ),
  ),
  kind(
    "a page without end",
    invalid,
    times(101, 2_000_000_000).map((first) =>
      asking(`query ($n: Int!) { organizations(first: $n) { edges { cursor } } }`, { variables: { n: first } }),
    ),
  ),
  kind("a subscription", invalid, fc.constant(asking("subscription { viewer { id } }"))),
  kind(
    "the schema",
    invalid,
    fc.constantFrom(
      asking("{ __schema { types { name fields { name type { name } } } } }"),
      asking('{ __type(name: "Need") { name } }'),
    ),
  ),
  kind(
    "what a stranger may not ask",
    "401 UNAUTHENTICATED",
    times(1, 12).map((count) => {
      const responder = (at: number) =>
        `r${at}: responder(id: "lima~${at}") { name organization { name hostedBy { name } } }`;
      return asking(`{ ${repeat(count, responder)} }`);
    }),
  ),
];
