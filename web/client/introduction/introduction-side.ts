import type { ResultOf } from "gql.tada";
import { worksOnNeeds } from "../session/works-on-needs.ts";
import type { introductionFragment } from "./introduction.fragment.ts";
import type { readIntroductionElsewhere } from "./introduction.operations.ts";

export type Introduction = ResultOf<typeof introductionFragment>;

/** A sealed note of an introduction, without its words. */
export type Note = Introduction["notes"][number];

/** What stands in one's own organization's inbox of an introduction that is held elsewhere. */
export type InboxItem = NonNullable<ResultOf<typeof readIntroductionElsewhere>["inboxItem"]>;

/** An introduction as one of its two sides looks at it. */
export type SeenIntroduction = {
  introduction: Introduction;
  side: "HOME" | "OTHER";
  /** Whether somebody is on both sides, as where their organization asks a responder for whom they answer. */
  isBoth: boolean;
  /** Whether the steps of this side are theirs to take; colleagues only look. */
  mayAct: boolean;
  /** Of the other side: by it a place is taken at their own organization. */
  inboxItem: string;
};

/** What every part of the screen gets; `onDone` when something may have changed. */
export type StepProps = { seen: SeenIntroduction; onDone: () => void };

type Looking = { person: string; organization: string; roles: readonly string[] };

type Standing = Pick<SeenIntroduction, "side" | "isBoth" | "mayAct">;

/**
 * On which side somebody is: the need's organization is the one that the introduction's id names. Where an organization
 * asks its own responder, whoever answers for them is on the other side of their own house, also when it has ended:
 * then it is in their inbox still. Whoever works on needs and answers as well is on both, and looks from the side that
 * they chose, or else from the one whose turn it is.
 */
export function standingIn(
  { id, nextSide, people }: Pick<Introduction, "id" | "nextSide" | "people">,
  { person, organization, roles }: Looking,
  { isInInbox = false, chosen }: { isInInbox?: boolean; chosen?: SeenIntroduction["side"] | undefined } = {},
): Standing {
  const isNamed = people.some((one) => one.id === person && one.side === "OTHER");
  if (!isHeldBy(id, organization)) return { side: "OTHER", isBoth: false, mayAct: isNamed };
  const isHome = worksOnNeeds({ roles });
  if (!isNamed && !isInInbox) return { side: "HOME", isBoth: false, mayAct: isHome };
  if (!isHome) return { side: "OTHER", isBoth: false, mayAct: isNamed };
  const side = chosen ?? (nextSide === "OTHER" ? "OTHER" : "HOME");
  return { side, isBoth: true, mayAct: side === "HOME" || isNamed };
}

/** What a command of either side is told besides: for which one whoever is on both gives it. */
export function spokenAs({ side, isBoth }: Pick<SeenIntroduction, "side" | "isBoth">): {
  as?: SeenIntroduction["side"];
} {
  return isBoth ? { as: side } : {};
}

type Step = Pick<Introduction["steps"][number], "side" | "seenAt">;
type SeenSteps = { introduction: { steps: readonly Step[] } } & Pick<SeenIntroduction, "side" | "mayAct">;

/**
 * How many lines of the timeline there are, where one of them is news of the other side that nobody here has seen.
 * Undefined where there is none, and for a colleague who does not work on it: their look is not the side's.
 */
export function newsOf({ introduction: { steps }, side, mayAct }: SeenSteps): number | undefined {
  return mayAct && steps.some((step) => step.side !== side && step.seenAt === null) ? steps.length : undefined;
}

/** Nobody is expected to look at once. */
const soonMs = 3_600_000;

/** Since when the other side has not looked, in ISO 8601: the first of our steps that it has not seen for an hour. */
export function unseenSince(
  steps: readonly Pick<Introduction["steps"][number], "side" | "seenAt" | "at">[],
  side: SeenIntroduction["side"],
  now: Date,
): string | undefined {
  const since = steps.find((step) => step.side === side && step.seenAt === null)?.at;
  return since !== undefined && now.getTime() - Date.parse(since) >= soonMs ? since : undefined;
}

/** The responder's name where their own organization asks them; undefined where two organizations talk to each other. */
export function colleagueIn({
  organization,
  need,
  responder,
}: {
  organization: { id: string };
  responder: { name: string } | null;
  need: { organization: { id: string } } | null;
}): string | undefined {
  return need?.organization.id === organization.id ? responder?.name : undefined;
}

/** When whoever looks for a conflict last said that they cannot tell from what is shown, in ISO 8601. */
export function unsureSince({
  steps,
}: {
  steps: readonly Pick<Introduction["steps"][number], "kind" | "at">[];
}): string | undefined {
  return steps.findLast(({ kind }) => kind === "CANNOT_SAY")?.at;
}

type Acting = Pick<Introduction, "people"> & { responder: { name: string } | null };

/**
 * For whom somebody answers who was not asked themself: a responder is a page that a colleague may look after, told
 * apart by name alone. Undefined for the responder themself, and for whoever does not act for them.
 */
export function answersFor({ responder, people }: Acting, person: string): string | undefined {
  const own = people.find((one) => one.id === person && one.side === "OTHER");
  return own && saidFor(own.name, responder?.name);
}

/** The responder for whom somebody of this name spoke; undefined for themself. */
export function saidFor(name: string | null, responder: string | undefined): string | undefined {
  return name === null || isSameName(name, responder ?? "") ? undefined : responder;
}

function isSameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
}

type Working = Acting & {
  organization: { name: string };
  need: { organization: { name: string } } | null;
  homeContact: { name: string } | null;
  responderContact: { name: string } | null;
};

/** By name the two who work on it: who looks after the need and the responder, or else their organizations. */
export function workersOf({ homeContact, need, responder, organization }: Omit<Working, "people">): string[] {
  return [homeContact?.name ?? need?.organization.name ?? "", responder?.name ?? organization.name];
}

/** Whether somebody is one of those who talk to each other; coordinators and colleagues only take part or look. */
export function isWorker({ people, responder, homeContact, responderContact }: Working, person: string): boolean {
  const atHome = [homeContact?.name].filter((name) => name !== undefined);
  const there = responderContact ? [responderContact.name, responder?.name ?? ""] : [];
  return people.some(({ id, name, side }) => {
    const known = side === "HOME" ? atHome : there;
    return id === person && (known.length === 0 || known.some((one) => isSameName(name, one)));
  });
}

type Waiting = {
  introduction: {
    questions: readonly Pick<Introduction["questions"][number], "askedBy" | "answer">[];
    notes: readonly Pick<Note, "sender" | "readers">[];
  };
  side: SeenIntroduction["side"];
};

/** How many questions of the other side this side has not answered, and how many notes somebody has not opened. */
export function waitingIn(
  { introduction: { questions, notes }, side }: Waiting,
  person: string,
): { questions: number; notes: number } {
  const isUnread = (one: Note["readers"][number]) => one.person === person && one.seenAt === null;
  return {
    questions: questions.filter(({ askedBy, answer }) => askedBy !== side && answer === null).length,
    notes: notes.filter(({ sender, readers }) => sender !== person && readers.some(isUnread)).length,
  };
}

export function isHeldBy(id: string, organization: string): boolean {
  return id.startsWith(`${organization}~`);
}

/** The same introduction in the inbox of whoever is asked. */
export function inboxItemOf(id: string, organization: string): string {
  return `${organization}${id.slice(id.indexOf("~"))}`;
}

const liveStates: ReadonlySet<string> = new Set([
  "REQUESTED",
  "OFFERED",
  "CONFLICT_CHECK",
  "CLEARED",
  "RESERVED",
  "ACCEPTED",
]);

/** Whether something is still to come. */
export function isLive({ state }: Pick<Introduction, "state">): boolean {
  return liveStates.has(state);
}

/** Whom a side waits for: the other organization; among colleagues the one who is asked, or whoever looks after the need. */
export function acrossFrom(
  {
    organization,
    need,
    responder,
    homeContact,
  }: Pick<Introduction, "organization" | "responder" | "homeContact"> & {
    need: { organization: { id: string; name: string } } | null;
  },
  side: SeenIntroduction["side"],
): string {
  const colleague = colleagueIn({ organization, need, responder });
  if (side === "HOME") return colleague ?? organization.name;
  return (colleague === undefined ? undefined : homeContact?.name) ?? need?.organization.name ?? "";
}
