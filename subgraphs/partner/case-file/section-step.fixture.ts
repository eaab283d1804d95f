import fc from "fast-check";

/** What can happen to a case file. `who`: one of three readers. */
export type Step =
  | { do: "allow"; who: number; open: number; days: number; isSealed: boolean }
  | { do: "withdraw"; which: number }
  | { do: "wait"; hours: number; isSwept: boolean }
  | { do: "part"; who: number }
  | { do: "meet"; who: number }
  | { do: "stop" }
  | { do: "end" };

const who = fc.nat({ max: 2 });
const allow: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("allow" as const),
  who,
  open: fc.integer({ min: 1, max: 3 }),
  days: fc.integer({ min: 1, max: 4 }),
  isSealed: fc.boolean(),
});
const wait: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("wait" as const),
  hours: fc.integer({ min: 1, max: 60 }),
  isSwept: fc.boolean(),
});
const withdraw: fc.Arbitrary<Step> = fc.record({ do: fc.constant("withdraw" as const), which: fc.nat({ max: 4 }) });
const part: fc.Arbitrary<Step> = fc.record({ do: fc.constant("part" as const), who });
const meet: fc.Arbitrary<Step> = fc.record({ do: fc.constant("meet" as const), who });
/** Any of them, by chance. */
export const step = fc.oneof(
  { weight: 8, arbitrary: allow },
  { weight: 3, arbitrary: withdraw },
  { weight: 3, arbitrary: wait },
  { weight: 3, arbitrary: part },
  { weight: 2, arbitrary: meet },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: "stop" }, { do: "end" }) },
);

const allowed: Step = { do: "allow", who: 0, open: 2, days: 1, isSealed: true };

/** What is tried before chance is: each end of access once. */
export const shortWalks: readonly (readonly Step[])[] = [
  [allowed, { do: "wait", hours: 24, isSwept: false }],
  [allowed, { do: "withdraw", which: 0 }],
  [allowed, { do: "part", who: 0 }],
  [allowed, { do: "stop" }],
];
