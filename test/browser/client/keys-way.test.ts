import { describe, expect, it } from "@jest/globals";
import { keysAskedFor, keysFor } from "../../../web/client/person-key/keys-way.ts";

describe("the way from a request to one's keys", () => {
  it("leads back to that request", () => {
    expect(keysAskedFor(new URLSearchParams(keysFor("kathmandu~i1")))).toBe("kathmandu~i1");
  });

  it("leads nowhere for whoever came by themself", () => {
    for (const address of ["", "introduction="]) expect(keysAskedFor(new URLSearchParams(address))).toBeUndefined();
  });
});
