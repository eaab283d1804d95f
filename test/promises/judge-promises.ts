import type { Evidence } from "./evidence.ts";

/** A test file, and what of a promise its run has to show. */
export type Proof = {
  file: string;
  /** What is tried; each comes with a figure. */
  figures?: readonly string[];
  /** Violations planted in something that runs; each is caught. */
  caught?: readonly string[];
};

export type SafetyPromise = { number: number; says: string } & (
  | { proofs: readonly Proof[] /** Folders whose own tests are counted besides. */; units?: readonly string[] }
  /** The feature that it is about does not exist. */
  | { waitsFor: string }
);

/** What a run came to: its test files from the root on, with how many tests passed in each. */
export type Ran = { passed: ReadonlyMap<string, number>; evidence: readonly Evidence[] };

export type PromiseVerdict = { lines: readonly string[]; faults: readonly string[] };

/** Holds what a run has shown against the list. A proof whose file did not run is not missed. */
export function judgePromises(promises: readonly SafetyPromise[], ran: Ran): PromiseVerdict {
  const each = promises.filter((promise) => isConcerned(promise, ran)).map((promise) => judgePromise(promise, ran));
  const known = new Set(promises.flatMap(namesOf));
  const unlisted = ran.evidence.filter((one) => !known.has(nameOf(one)));
  return {
    lines: each.flatMap(({ lines }) => lines),
    faults: [
      ...each.flatMap(({ faults }) => faults),
      ...unlisted.map((one) => `${nameOf(one)}: shown, but not in the list of promises`),
    ],
  };
}

/** A run of a few test files tells of what they are about. */
function isConcerned(promise: SafetyPromise, { passed }: Ran): boolean {
  return !("proofs" in promise) || promise.proofs.length === 0 || promise.proofs.some(({ file }) => passed.has(file));
}

function judgePromise(promise: SafetyPromise, ran: Ran): PromiseVerdict {
  const { number, says } = promise;
  const head = `${String(number).padStart(2)}  ${says}`;
  if ("waitsFor" in promise)
    return { lines: [head, `      not yet: its feature is not built (${promise.waitsFor})`], faults: [] };
  const shown = ran.evidence.filter((one) => one.promise === number);
  const told = shown.map(
    ({ kind, what, figure }) => `      ${kind === "figure" ? "tried " : "caught"}  ${what}: ${figure}`,
  );
  const lacking = promise.proofs
    .filter(({ file }) => ran.passed.has(file))
    .flatMap((proof) => lacks(number, proof, shown));
  return {
    lines: [head, ...new Set(told), ...unitLines(promise.units ?? [], ran)],
    faults: [...lacking, ...unproven(promise)],
  };
}

/** A promise that holds now has a figure and a caught violation, whatever was run. */
function unproven(promise: SafetyPromise): string[] {
  const names = namesOf(promise);
  const kinds = ["figure", "caught"].filter((kind) => !names.some((name) => name.includes(` ${kind} `)));
  return kinds.map(
    (kind) => `promise ${promise.number}: no ${kind === "figure" ? "figure" : "caught violation"} in the list`,
  );
}

function lacks(promise: number, { file, figures = [], caught = [] }: Proof, shown: readonly Evidence[]): string[] {
  const has = (kind: string, what: string) => {
    return shown.some((one) => one.kind === kind && one.what === what && one.file === file);
  };
  return [
    ...figures
      .filter((what) => !has("figure", what))
      .map((what) => `promise ${promise}: no figure for "${what}" (${file})`),
    ...caught
      .filter((what) => !has("caught", what))
      .map((what) => `promise ${promise}: "${what}" was not caught (${file})`),
  ];
}

function unitLines(units: readonly string[], { passed }: Ran): string[] {
  return units.flatMap((unit) => {
    const counts = [...passed].filter(([file]) => file.startsWith(unit)).map(([, count]) => count);
    return counts.length === 0
      ? []
      : [`      tests   ${unit}: ${counts.reduce((sum, count) => sum + count, 0)} passed`];
  });
}

function namesOf(promise: SafetyPromise): string[] {
  if ("waitsFor" in promise) return [];
  const named = ({ file, figures = [], caught = [] }: Proof) => [
    ...figures.map((what) => nameOf({ promise: promise.number, kind: "figure", what, file })),
    ...caught.map((what) => nameOf({ promise: promise.number, kind: "caught", what, file })),
  ];
  return promise.proofs.flatMap(named);
}

function nameOf({ promise, kind, what, file }: Omit<Evidence, "figure">): string {
  return `promise ${promise} ${kind} "${what}" (${file})`;
}
