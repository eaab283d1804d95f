import { type PartitionedId, partitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";
import type { HelpKind } from "../../codes/help-kind.ts";
import { type IntroductionOutcome, isShortWay } from "../../introduction/introduction.codes.ts";
import { demoPeopleOf } from "../../person/demo-people.ts";
import type { Chance } from "../chance.ts";
import { chooseMember, type TeamMember } from "./demo-team.ts";
import type { PastIntroduction, PastIssue, PastNeed, PastStep } from "./past-introduction.ts";
import { type Plan, planAcceptance, planFailure, planWithdrawal } from "./plan-steps.ts";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The introductions that a need which has ended would have left behind: whoever said no before, and whoever took an
 * issue on, closed with the need. How each issue came out decides which; all of it lies between posting and end.
 */
export function makeIntroductions(need: PastNeed, team: readonly TeamMember[], chance: Chance): PastIntroduction[] {
  return need.issues.flatMap((issue) => introductionsOf(need, issue, { team, chance }));
}

type Around = { team: readonly TeamMember[]; chance: Chance };

function introductionsOf(need: PastNeed, issue: PastIssue, { team, chance }: Around): PastIntroduction[] {
  const plans = plansFor(issue, chance);
  const lasted = plans.flatMap(({ steps }) => steps).reduce((days, { afterDays }) => days + afterDays, 0);
  const lifeDays = (need.closedAt.getTime() - need.postedAt.getTime()) / dayMs;
  const scale = Math.min(1, (0.9 * lifeDays) / lasted);
  const asked = new Set<string>();
  let days = 0;
  return plans.flatMap((plan) => {
    const member = chooseMember(
      team.filter(({ id }) => !asked.has(id)),
      issue,
      chance,
    );
    if (!member) return [];
    asked.add(member.id);
    const steps = plan.steps.map(({ kind, side, afterDays }) => {
      days += afterDays * scale;
      return {
        kind,
        ...speaker(side, { need, member }),
        side,
        code: null,
        at: new Date(need.postedAt.getTime() + days * dayMs),
      };
    });
    return [ended({ need, issue, member, plan, steps }, chance)];
  });
}

/** One after the other: the next is asked when the one before came to nothing. */
function plansFor({ issue, help, outcome }: PastIssue, chance: Chance): Plan[] {
  const isShort = isShortWay([help]);
  const failure = () => planFailure(issue, isShort, chance);
  const failures = (most: number) => Array.from({ length: chance.below(most + 1) }, failure);
  switch (outcome) {
    case "NOBODY_FOUND":
      return [failure(), ...failures(2)];
    case "NO_LONGER_WANTED":
      return chance.isTrue(0.5) ? [...failures(1), planWithdrawal(chance)] : [];
    case null:
      return [];
    default:
      return [...failures(1), planAcceptance(issue, isShort, chance)];
  }
}

type Speaking = { need: PastNeed; member: TeamMember };

function speaker(side: PastStep["side"], { need, member }: Speaking): Pick<PastStep, "actor" | "name"> {
  if (side === "SYSTEM") return { actor: null, name: null };
  const people = demoPeopleOf(side === "HOME" ? homeOf(need) : member.organization);
  const one = people.find(({ id, login }) => (side === "HOME" ? id === need.postedBy : login === "coordinator"));
  return { actor: one?.id ?? null, name: one?.name ?? null };
}

type Going = Speaking & { issue: PastIssue; plan: Plan; steps: readonly PastStep[] };

function ended({ need, issue, member, plan, steps }: Going, chance: Chance): PastIntroduction {
  const home = homeOf(need);
  const isAccepted = plan.state === "ACCEPTED";
  const isShort = isShortWay([issue.help]);
  const outcome = isAccepted ? outcomeOf[issue.help] : null;
  const close: PastStep = {
    ...{ kind: "CLOSE", side: "HOME", code: outcome, at: new Date(need.closedAt.getTime() - minuteMs) },
    ...speaker("HOME", { need, member }),
  };
  const told = steps.map((step, index) => (index === steps.length - 1 ? { ...step, code: plan.reason } : step));
  return {
    ...{ id: newId(home, chance), need: need.id, home, responder: member.id, organization: member.organization },
    ...{ urgency: need.urgency, isShort, issues: [issue.id], startedBy: need.postedBy, outcome, reason: plan.reason },
    state: isAccepted ? "CLOSED" : plan.state,
    steps: isAccepted ? [...told, close] : told,
    reservation: isAccepted && !isShort ? newId(member.organization, chance) : null,
  };
}

const minuteMs = 60_000;

const outcomeOf: Readonly<Record<HelpKind, IntroductionOutcome>> = {
  REPRESENTATION: "REPRESENTED",
  CO_COUNSEL: "REPRESENTED",
  BRIEF_SERVICE: "BRIEF_SERVICE",
  ADVICE_TO_COLLEAGUE: "ADVISED",
  EXPERT_OPINION: "ADVISED",
};

function homeOf(need: PastNeed): string {
  return partitionOf(need.id) ?? "";
}

function newId(organization: string, chance: Chance): PartitionedId {
  return partitionedId(organization, chance.uuid());
}
