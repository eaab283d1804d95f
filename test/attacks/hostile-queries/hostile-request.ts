import fc from "fast-check";

/** One request as it goes over the wire. */
export type HostileRequest = {
  method?: string;
  path?: string;
  headers?: Readonly<Record<string, string>>;
  body: string | Uint8Array<ArrayBuffer>;
};

/** A way to harm, at random within its kind, and what has to come of it: `status CODE`. */
export type HostileKind = { name: string; made: fc.Arbitrary<HostileRequest>; expected: readonly string[] };

export function kind(
  name: string,
  expected: string | readonly string[],
  made: fc.Arbitrary<HostileRequest>,
): HostileKind {
  return { name, made, expected: typeof expected === "string" ? [expected] : expected };
}

/** A request of this query, as a program sends it. */
export function asking(query: string, more: object = {}): HostileRequest {
  return { body: JSON.stringify({ query, ...more }) };
}

export function repeat(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join(" ");
}

export const times = (min: number, max: number) => fc.integer({ min, max });
