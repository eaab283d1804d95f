import { type Problem, problem } from "#shared/errors/problem.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { SealedPart } from "#shared/seal/sealed-part.ts";
import { homeGrant, recoveryReaderOf } from "./case-file.codes.ts";

/** What the home knows of those who are to read. */
export type KnownReaders = {
  need: string;
  organization: string;
  /** By the id of one of our people who is active: the id of the key that they use now. */
  keys: ReadonlyMap<string, string>;
  /** Of the key on paper, when there is one. */
  recoveryKey: string | undefined;
  /** People of another organization for whom the consent named in the part holds now, for this section. */
  allowed: ReadonlySet<string>;
};

type Wrap = SealedPart["wraps"][number];

/**
 * Whether everybody that a part is sealed for may be a reader of it: people of the home by the key that they use, the
 * key on paper, and those whom the consent names under which it was sealed; and whether it can still be opened when one
 * of the home's readers is lost.
 */
export function checkReaders({ context, wraps }: SealedPart, known: KnownReaders): Problem[] {
  const wrong = wraps.flatMap((wrap, index) => {
    const problems = checkReader(wrap, context.grant, known);
    return problems.map(({ code, message }) => problem(code, ["input", "part", "wraps", String(index)], message));
  });
  const isOnce = new Set(wraps.map(({ recipient }) => recipient)).size === wraps.length;
  const twice = isOnce ? [] : [problem("DUPLICATE", ["input", "part", "wraps"], "Name each reader once.")];
  return [...wrong, ...twice, ...checkSpare(wraps, known)];
}

function checkReader({ recipient, key }: Wrap, grant: string, known: KnownReaders): Omit<Problem, "path">[] {
  if (recipient === recoveryReaderOf(known.need)) return known.recoveryKey === key ? [] : [otherPaper];
  if (partitionOf(recipient) === known.organization) return known.keys.get(recipient) === key ? [] : [otherKey];
  if (grant === homeGrant) return [onlyHome];
  return known.allowed.has(recipient) ? [] : [notAllowed];
}

/** Two of the home, or one and the key on paper: whoever leaves or forgets a passphrase takes nothing along. */
function checkSpare(wraps: readonly Wrap[], { need, organization }: KnownReaders): Problem[] {
  const own = wraps.filter(({ recipient }) => partitionOf(recipient) === organization).length;
  const hasPaper = wraps.some(({ recipient }) => recipient === recoveryReaderOf(need));
  if (own >= 2 || (own === 1 && hasPaper)) return [];
  const sentence =
    "Seal it for two people of your organization, or for one and the key on paper: somebody can lose their keys.";
  return [problem("REQUIRED", ["input", "part", "wraps"], sentence)];
}

const otherPaper = {
  code: "NOT_ALLOWED",
  message: "This is not the key on paper that was kept for this need. Keep it first, or seal for the one that is kept.",
} as const;

const otherKey = {
  code: "NOT_ALLOWED",
  message: "This is nobody of yours who is there, or not the key that they use now. Ask for their keys again.",
} as const;

const onlyHome = {
  code: "NOT_ALLOWED",
  message:
    "Nobody of another organization reads what is sealed for the home. Seal it under a permission that names them.",
} as const;

const notAllowed = {
  code: "NOT_ALLOWED",
  message: "The permission named here does not hold, or not for this person and this section. Ask the survivor first.",
} as const;
