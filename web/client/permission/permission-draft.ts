import type { VariablesOf } from "gql.tada";
import { actingFor } from "./named-people.ts";
import type { recordPermission } from "./permission.operations.ts";
import { firstSection, type Purpose, type Section, sections } from "./permission-codes.ts";
import type { Named } from "./permitted-need.ts";

/** A permission that is being written down, step by step; what is not there was not asked yet. */
export type PermissionDraft = {
  purpose?: Purpose;
  whom?: Named;
  scope?: { people: readonly { id: string; name: string }[]; sections: readonly Section[]; days: number };
};

/** Who says yes, and in which language they are told what to. */
export type Said = { givenBy: "SURVIVOR" | "GUARDIAN"; language: { tag: string; name: string } };

export type PermissionStep = "purpose" | "whom" | "scope" | "read";

/** What is to be asked next. The network is asked as a whole: it names nobody. */
export function stepOf({ purpose, whom, scope }: PermissionDraft): PermissionStep {
  if (!purpose) return "purpose";
  if (!whom && purpose !== "ASK_NETWORK") return "whom";
  return scope ? "read" : "scope";
}

/** What was answered up to a step, without it and what comes after: for whoever wants to change it. */
export function upTo(draft: PermissionDraft, step: PermissionStep): PermissionDraft {
  const { purpose, whom } = draft;
  return {
    ...(purpose && step !== "purpose" ? { purpose } : {}),
    ...(whom && step !== "purpose" && step !== "whom" ? { whom } : {}),
  };
}

/** The safe contact belongs to every file that is opened; in the order in which they are opened. */
export function withFirst(chosen: readonly string[]): readonly Section[] {
  return sections.filter((section) => section === firstSection || chosen.includes(section));
}

export type Drafted = Required<Omit<PermissionDraft, "whom">> & Pick<PermissionDraft, "whom"> & { said: Said };

/** Whole, once everything was asked. */
export function draftedOf({ purpose, whom, scope }: PermissionDraft, said: Said | undefined): Drafted | undefined {
  if (!purpose || !scope || !said) return undefined;
  return { purpose, scope, said, ...(whom ? { whom } : {}) };
}

const dayMs = 86_400_000;

/** The moment until which it holds when it is written down now, in ISO 8601. */
export function endOf({ scope }: Pick<Drafted, "scope">, now: Date): string {
  return new Date(now.getTime() + scope.days * dayMs).toISOString();
}

/** What a sentence is made of: nothing in it that was not chosen, and all that was. */
export type Sentence = {
  purpose: Purpose;
  people: readonly string[];
  /** For whom these people act, where it is not one of them alone. */
  responder: string | undefined;
  organization: string;
  sections: readonly Section[];
  givenBy: "SURVIVOR" | "GUARDIAN";
  /** The moment until which it holds, in ISO 8601. */
  until: string;
};

/** What is read to them, of just what was chosen. */
export function sentenceOf(drafted: Drafted, now: Date): Sentence {
  const { purpose, whom, scope, said } = drafted;
  const people = scope.people.map(({ name }) => name);
  return {
    purpose,
    people,
    responder: actingFor(whom?.responder?.name, people),
    organization: whom?.organization.name ?? "",
    sections: scope.sections,
    givenBy: said.givenBy,
    until: endOf(drafted, now),
  };
}

type Input = VariablesOf<typeof recordPermission>["input"];

/** What is written down: the same, in codes. */
export function inputOf(
  { purpose, whom, scope, said }: Drafted,
  explained: Pick<Input, "hasInterpreter" | "isTranslationReviewed">,
): Input {
  const named = whom && {
    organization: whom.organization.id,
    people: scope.people.map(({ id }) => id),
    ...(whom.responder ? { responder: whom.responder.id } : {}),
  };
  return {
    purpose,
    ...named,
    ...(purpose === "CASE_FILE" ? { sections: [...scope.sections] } : {}),
    days: scope.days,
    givenBy: said.givenBy,
    language: said.language.tag,
    ...explained,
    agreed: true,
  };
}
