import { describe, expect, it } from "@jest/globals";
import { zoneName } from "../../../web/client/language/zone-name.ts";
import { actorName } from "../../../web/client/network/actor-name.ts";
import { ownFirst } from "../../../web/client/responder/own-first.ts";

describe("a time zone", () => {
  it("has its place and the name that people know, in their language", () => {
    expect(zoneName("America/Denver", "en")).toBe("Denver (Mountain Time)");
    expect(zoneName("America/Argentina/Buenos_Aires", "es")).toMatch(/^Buenos Aires \(.+\)$/);
  });

  it("is called by its place where nothing else is known of it", () => {
    expect(zoneName("Mars/Olympus_Mons", "en")).toBe("Olympus Mons");
  });
});

describe("who did something at the centre", () => {
  const names = new Map([["centre~1", "Noor Haddad"]]);

  it("is told by name, and never by an id", () => {
    expect(actorName("centre~1", names)).toEqual({ name: "Noor Haddad" });
    expect(actorName("centre~2", names)).toEqual({ said: "network.somebody" });
    expect(actorName("directory", names)).toEqual({ said: "network.itself" });
  });
});

describe("the profiles that somebody looks after", () => {
  it("begin with their own, and keep their order otherwise", () => {
    const held = [{ name: "Ana" }, { name: "Ben" }, { name: "Cora" }];
    expect(ownFirst(held, "Ben").map(({ name }) => name)).toEqual(["Ben", "Ana", "Cora"]);
    expect(ownFirst(held, undefined)).toEqual(held);
  });
});
