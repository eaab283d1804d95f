import type { MessageId } from "../language/english.ts";

/** What a need shows, and what the profile of the responder says: codes, and names to say. */
type Known<Help extends string = string> = {
  issues: readonly { help: Help; issue: Coded; jurisdiction: Coded }[];
  languages: readonly { tag: string; name: string }[];
  responder: {
    help: readonly Help[];
    admissions: readonly { jurisdiction: Pick<Coded, "code"> }[];
    spoken: readonly { skill: string; language: { tag: string } }[];
    takes: readonly Pick<Coded, "code">[];
  };
};
type Coded = { code: string; name: string };

/** One thing that fits, or does not; `names` are what it is about, each once. */
export type Fit = { said: MessageId; names: readonly string[]; isGood: boolean };

/**
 * Why a need fits somebody, and what of it does not: what it shows, held against what their own profile says. Nothing
 * is asked of anybody for it.
 */
export function fitsOf({ issues, languages, responder }: Known): Fit[] {
  const takes = new Set(responder.takes.map(({ code }) => code));
  const places = responder.admissions.map(({ jurisdiction }) => jurisdiction.code);
  const spoken = tagsOf(responder, "SPOKEN");
  const interpreted = tagsOf(responder, "INTERPRETER");
  const [together, apart] = parted(languages, ({ tag }) => spoken.has(tag));
  const throughInterpreter = apart.filter(({ tag }) => interpreted.has(tag));
  return [
    ...bothOf("issue", issues, { isGood: ({ issue }) => takes.has(issue.code), nameOf: ({ issue }) => issue.name }),
    ...bothOf("place", issues, {
      isGood: ({ jurisdiction }) => places.some((place) => isWithin(jurisdiction.code, place)),
      nameOf: ({ jurisdiction }) => jurisdiction.name,
    }),
    ...saidOf("opportunity.fit.language", together, true),
    ...saidOf("opportunity.fit.interpreter", throughInterpreter, true),
    ...(together.length + throughInterpreter.length > 0 ? [] : saidOf("opportunity.unfit.language", languages, false)),
  ];
}

/** Kinds of help that are wanted and that they do not give. */
export function unfitHelp<Help extends string>({ issues, responder }: Known<Help>): Help[] {
  return [...new Set(issues.map(({ help }) => help))].filter((help) => !responder.help.includes(help));
}

type Issue = Known["issues"][number];
type Judged = { isGood: (issue: Issue) => boolean; nameOf: (issue: Issue) => string };

function bothOf(kind: "issue" | "place", issues: readonly Issue[], { isGood, nameOf }: Judged): Fit[] {
  const [good, bad] = parted(issues, isGood);
  const named = (some: readonly Issue[]) => some.map((issue) => ({ name: nameOf(issue) }));
  return [
    ...saidOf(`opportunity.fit.${kind}`, named(good), true),
    ...saidOf(`opportunity.unfit.${kind}`, named(bad), false),
  ];
}

function saidOf(said: MessageId, some: readonly { name: string }[], isGood: boolean): Fit[] {
  const names = [...new Set(some.map(({ name }) => name))];
  return names.length > 0 ? [{ said, names, isGood }] : [];
}

function parted<One>(all: readonly One[], isGood: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isGood), all.filter((one) => !isGood(one))];
}

/** A part of a country is within it; who may practise in a part of one may not in all of it. */
function isWithin(code: string, place: string): boolean {
  return code === place || code.startsWith(`${place}-`);
}

function tagsOf({ spoken }: Known["responder"], wanted: string): ReadonlySet<string> {
  return new Set(spoken.filter(({ skill }) => skill === wanted).map(({ language }) => language.tag));
}
