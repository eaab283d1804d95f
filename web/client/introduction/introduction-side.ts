import type { ResultOf } from "gql.tada";
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
  /** Of the other side: by it a place is taken at their own organization. */
  inboxItem: string;
};

/** What every part of the screen gets; `onDone` when something may have changed. */
export type StepProps = { seen: SeenIntroduction; onDone: () => void };

type Looking = { person: string; organization: string; roles: readonly string[] };

/**
 * Which side somebody is on: the need's organization is the one that the introduction's id names. Where somebody of
 * that organization is asked, they are on the other side of their own house; whoever works on needs and is asked as
 * well is on the side whose turn it is.
 */
export function sideOf(
  { id, nextSide, people }: Pick<Introduction, "id" | "nextSide" | "people">,
  { person, organization, roles }: Looking,
): SeenIntroduction["side"] {
  if (!isHeldBy(id, organization)) return "OTHER";
  if (!people.some((one) => one.id === person && one.side === "OTHER")) return "HOME";
  return worksOnNeeds(roles) && nextSide !== "OTHER" ? "HOME" : "OTHER";
}

function worksOnNeeds(roles: readonly string[]): boolean {
  return roles.some((role) => role === "ADVOCATE" || role === "COORDINATOR");
}

type Step = Pick<Introduction["steps"][number], "side" | "seenAt">;
type SeenSteps = { introduction: { steps: readonly Step[] }; side: SeenIntroduction["side"] };

/**
 * How many lines of the timeline there are, where one of them is news of the other side that nobody here has seen.
 * Undefined where there is none, and for a colleague who does not work on it: their look is not the side's.
 */
export function newsOf(
  { introduction: { steps }, side }: SeenSteps,
  { roles }: Pick<Looking, "roles">,
): number | undefined {
  const isForSide = side === "OTHER" || worksOnNeeds(roles);
  return isForSide && steps.some((step) => step.side !== side && step.seenAt === null) ? steps.length : undefined;
}

/** Since when the other side has not looked, in ISO 8601: the first of our steps that it has not seen. */
export function unseenSince(
  steps: readonly Pick<Introduction["steps"][number], "side" | "seenAt" | "at">[],
  side: SeenIntroduction["side"],
): string | undefined {
  return steps.find((step) => step.side === side && step.seenAt === null)?.at;
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
  const isSame = name?.localeCompare(responder ?? "", undefined, { sensitivity: "base" }) === 0;
  return name === null || isSame ? undefined : responder;
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
