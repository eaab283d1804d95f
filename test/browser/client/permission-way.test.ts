import { describe, expect, it } from "@jest/globals";
import { askingFor, askingNetwork, begunIn, cameFrom, placeOf } from "../../../web/client/permission/permission-way.ts";
import type { Named } from "../../../web/client/permission/permitted-need.ts";

const asked: Named = {
  id: "kathmandu~i1",
  state: "ACCEPTED",
  conflictCheckers: null,
  people: [],
  steps: [],
  issues: [],
  organization: { id: "colorado", name: "Front Range" },
  responder: { id: "colorado~r1", name: "Noor" },
};
const need = { introductions: [{ ...asked, id: "kathmandu~i0", state: "ENDED" as const }, asked] };

describe("the way to one permission and back", () => {
  it("begins with its purpose, and leads back to the step that was left", () => {
    const address = new URLSearchParams(askingNetwork("draft"));
    expect(begunIn(address, need)).toEqual({ purpose: "ASK_NETWORK" });
    expect(cameFrom(address)).toEqual({ page: "draft" });
    expect(placeOf("kathmandu~1", { page: "draft" }).search).toEqual({ step: "check" });
    expect(placeOf("kathmandu~1", { page: "need" }).to).toEqual({ screen: "need", id: "kathmandu~1" });
  });

  it("begins at an introduction with what it is for and with whom, and leads back to it", () => {
    for (const [what, purpose] of [
      ["names", "CONFLICT_CHECK"],
      ["file", "CASE_FILE"],
    ] as const) {
      const address = new URLSearchParams(askingFor(what, asked.id));
      expect(begunIn(address, need)).toEqual({ purpose, whom: asked });
      expect(cameFrom(address)).toEqual({ page: "introduction", id: asked.id });
    }
    const back = placeOf("kathmandu~1", { page: "introduction", id: asked.id });
    expect(back.to).toEqual({ screen: "introduction", id: asked.id });
  });

  it("names nobody whose introduction is over: that is asked", () => {
    expect(begunIn(new URLSearchParams(askingFor("file", "kathmandu~i0")), need)).toEqual({ purpose: "CASE_FILE" });
  });

  it("is not taken for whoever came by themself, or by an address that says something else", () => {
    for (const address of ["", "for=all&from=elsewhere", "from=introduction"]) {
      const search = new URLSearchParams(address);
      expect([begunIn(search, need), cameFrom(search)]).toEqual([undefined, undefined]);
    }
  });
});
