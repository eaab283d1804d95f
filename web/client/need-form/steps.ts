import { type Draft, isWhole } from "./draft.ts";

const fixedSteps = ["issues", "languages", "urgency", "preferences", "exploitation", "audience", "check"] as const;

/** A question of the form; `issue` is asked once for each legal issue. */
export type Step = { id: (typeof fixedSteps)[number] } | { id: "issue"; at: number };

/** As it stands in the address. */
export function nameOf(step: Step): string {
  return step.id === "issue" ? `issue-${step.at + 1}` : step.id;
}

/** Every step of a draft, in the order in which they are asked. */
export function stepsOf({ issues }: Draft): Step[] {
  const asked = issues.map((_, at): Step => ({ id: "issue", at }));
  return fixedSteps.flatMap((id): Step[] => (id === "issues" ? [{ id }, ...asked] : [{ id }]));
}

export type Standing = "done" | "left" | "free";

/** Whether a step is done, is left to do, or may be left out. */
export function standingOf(step: Step, draft: Draft): Standing {
  switch (step.id) {
    case "issues":
      return draft.issues.length > 0 ? "done" : "left";
    case "issue": {
      const issue = draft.issues[step.at];
      return issue && isWhole(issue) ? "done" : "left";
    }
    case "languages":
      return draft.languages.length > 0 ? "done" : "left";
    case "urgency":
      return draft.urgency === null ? "left" : "done";
    case "preferences":
      return draft.traits.length > 0 || draft.isFreeOnly || draft.isInPerson ? "done" : "free";
    case "exploitation":
      return draft.exploitation.length > 0 ? "done" : "free";
    case "audience":
      return draft.isForEveryone && draft.only.length === 0 && draft.except.length === 0 ? "free" : "done";
    case "check":
      return draft.status === "DRAFT" ? "left" : "free";
  }
}

/** Everything that must be said was said. */
export function isReady(draft: Draft): boolean {
  return stepsOf(draft).every((step) => step.id === "check" || standingOf(step, draft) !== "left");
}

/** The step that the address names, or the first that is left. */
export function stepNamed(name: string | null, draft: Draft): Step {
  const steps = stepsOf(draft);
  const first = steps.find((step) => standingOf(step, draft) === "left");
  return steps.find((step) => nameOf(step) === name) ?? first ?? { id: "check" };
}

/**
 * What is asked after a step: the next that must be answered and is not. What may be left out stands in the list and at
 * the last look, for whoever wants it; and whoever changes one answer comes back to the last look at once.
 */
export function stepAfter(step: Step, draft: Draft): Step {
  const steps = stepsOf(draft);
  const at = steps.findIndex((one) => nameOf(one) === nameOf(step));
  const isLeft = (one: Step) => one.id !== "check" && standingOf(one, draft) === "left";
  return steps.slice(at + 1).find(isLeft) ?? steps.find(isLeft) ?? { id: "check" };
}

/** Places that were said for other issues already, each once. */
export function placesSaid({ issues }: Draft, but: number) {
  const places = issues.flatMap(({ place }, at) => (place && at !== but ? [place] : []));
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
