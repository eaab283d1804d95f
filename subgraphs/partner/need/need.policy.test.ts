import { describe, expect, it } from "@jest/globals";
import { may } from "#shared/policy/access.ts";
import type { Actor } from "../context.ts";
import { mayCommand, partnerAsker } from "../graph/partner.policy.ts";
import { needPolicy } from "./need.policy.ts";

function person(roles: readonly string[], isHome: boolean): Actor {
  return { kind: "person", id: "x", issuer: "y", organization: "colorado", roles, isHome };
}

function mayRead(actor: Actor): boolean {
  const asker = partnerAsker(actor);
  return may(needPolicy.queries?.need ?? {}, asker.standing, asker.roles);
}

describe("who may what with needs", () => {
  it.each([
    [person(["ADVOCATE"], true), true, true],
    [person(["COORDINATOR"], true), true, true],
    [person(["RESPONDER"], true), true, false],
    [person(["RESPONDER", "ADVOCATE"], true), true, true],
    [person([], true), false, false],
    [person(["ADVOCATE", "COORDINATOR"], false), false, false],
    [{ kind: "network" } as const, false, false],
    [{ kind: "service", party: "colorado" } as const, false, false],
  ])("%j reads: %s, works on them: %s", (actor, reads, works) => {
    expect([mayRead(actor), mayCommand(actor, "postNeed")]).toEqual([reads, works]);
  });
});
