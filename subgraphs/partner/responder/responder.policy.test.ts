import { describe, expect, it } from "@jest/globals";
import { type Access, may } from "#shared/policy/access.ts";
import type { Actor } from "../context.ts";
import { mayCommand, partnerAsker } from "../graph/partner.policy.ts";
import { availabilityOf } from "./availability.ts";
import { needsNewApproval } from "./needs-new-approval.ts";
import { responderPolicy } from "./responder.policy.ts";

function person(roles: readonly string[], isHome: boolean): Actor {
  return { kind: "person", id: "x", issuer: "y", organization: "colorado", roles, isHome };
}

const shown = { state: "APPROVED", isSuspended: false, isHeld: false } as const;
const hidden = { ...shown, state: "DRAFT" } as const;
const suspended = { ...shown, isSuspended: true } as const;
const held = { ...shown, isHeld: true } as const;

function mayRead(
  actor: Actor,
  field: string,
  responder: { state: string; isSuspended: boolean; isHeld: boolean },
): boolean {
  const { Responder } = responderPolicy.held ?? {};
  const asker = partnerAsker(actor);
  const access: Access = Responder?.fields[field] ?? {};
  return may(access, Responder?.relate?.(asker, responder) ?? "nobody", asker.roles);
}

describe("who may what with responders", () => {
  it.each([
    [person(["COORDINATOR"], true), { hidden: true, inside: true, manages: true, approves: true }],
    [person(["ADVOCATE"], true), { hidden: true, inside: true, manages: true, approves: false }],
    [person(["RESPONDER"], true), { hidden: true, inside: true, manages: true, approves: false }],
    [person([], true), { hidden: false, inside: false, manages: false, approves: false }],
    [person(["COORDINATOR"], false), { hidden: false, inside: false, manages: false, approves: false }],
    [{ kind: "network" } as const, { hidden: false, inside: false, manages: false, approves: false }],
    [{ kind: "service", party: "lima" } as const, { hidden: false, inside: false, manages: false, approves: false }],
  ])("%j: %j", (actor, allowed) => {
    expect({
      hidden: mayRead(actor, "name", hidden),
      inside: mayRead(actor, "freePlaces", shown),
      manages: mayCommand(actor, "addResponder"),
      approves: mayCommand(actor, "approveResponder"),
    }).toEqual(allowed);
    expect(mayRead(actor, "name", shown)).toBe(true);
    expect(mayRead(actor, "name", suspended)).toBe(allowed.hidden);
    expect(mayRead(actor, "name", held)).toBe(allowed.hidden);
  });

  it("asks for a new approval when what was vouched for changes, and only then", () => {
    const before = {
      name: "Ines Duarte",
      profession: "LAWYER",
      issues: ["record-clear"],
      help: ["REPRESENTATION"],
      admissions: [],
      supervisor: null,
      isTrained: false,
      isMentor: false,
    } as const;
    const known = { ...before, issues: [...before.issues], help: [...before.help], admissions: [] };
    expect(needsNewApproval(known, {})).toBe(false);
    expect(needsNewApproval(known, { name: "Ines Duarte", issues: ["record-clear"], freePlaces: 9 })).toBe(false);
    expect(needsNewApproval(known, { isTrained: true })).toBe(true);
    expect(needsNewApproval(known, { isMentor: true })).toBe(true);
    expect(needsNewApproval(known, { issues: ["record-clear", "status-asylum"] })).toBe(true);
  });
});

describe("what others hear of free places", () => {
  it.each([
    [0, false, "FULL"],
    [1, false, "LIMITED"],
    [2, false, "OPEN"],
    [99, false, "OPEN"],
    [99, true, "PAUSED"],
  ])("%d free, paused %s: %s", (freePlaces, isPaused, availability) => {
    expect(availabilityOf({ freePlaces, isPaused })).toBe(availability);
  });
});
