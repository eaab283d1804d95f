import { describe, expect, it } from "@jest/globals";
import type { Relation } from "#shared/policy/relation.ts";
import type { Actor } from "../context.ts";
import { mayCommand, partnerAsker } from "../graph/partner.policy.ts";
import { needPolicy } from "./need.policy.ts";

function person(roles: readonly string[], isHome: boolean): Actor {
  return { kind: "person", id: "x", issuer: "y", organization: "colorado", roles, isHome };
}

function nearest(actor: Actor): Relation | undefined {
  return needPolicy.held?.Need?.reach(partnerAsker(actor));
}

describe("who may what with needs", () => {
  it.each([
    [person(["ADVOCATE"], true), "home", true],
    [person(["COORDINATOR"], true), "home", true],
    [person(["RESPONDER"], true), "home", false],
    [person(["RESPONDER", "ADVOCATE"], true), "home", true],
    [person([], true), "nobody", false],
    [person(["ADVOCATE", "COORDINATOR"], false), "introduced", false],
    [{ kind: "network" } as const, "nobody", false],
    [{ kind: "service", party: "colorado" } as const, "nobody", false],
  ])("%j is at most: %s, works on them: %s", (actor, relation, works) => {
    expect([nearest(actor), mayCommand(actor, "postNeed")]).toEqual([relation, works]);
  });
});
