import { describe, expect, it } from "@jest/globals";
import { askingNetwork, begunIn, cameFrom, placeOf } from "../../../web/client/permission/permission-way.ts";

describe("the way to one permission and back", () => {
  it("begins with its purpose, and leads back to the step that was left", () => {
    const address = new URLSearchParams(askingNetwork("draft"));
    expect(begunIn(address)).toEqual({ purpose: "ASK_NETWORK" });
    expect([cameFrom(address), placeOf("kathmandu~1", "draft").search]).toEqual(["draft", { step: "check" }]);
    expect(placeOf("kathmandu~1", "need").to).toEqual({ screen: "need", id: "kathmandu~1" });
  });

  it("is not taken for whoever came by themself, or by an address that says something else", () => {
    for (const address of ["", "for=all&from=elsewhere"]) {
      const search = new URLSearchParams(address);
      expect([begunIn(search), cameFrom(search)]).toEqual([undefined, undefined]);
    }
  });
});
