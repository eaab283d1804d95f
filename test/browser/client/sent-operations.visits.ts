import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { readRegisteredOperations } from "../../../gateway/guard/registered-operations.ts";
import { network } from "./client-network.ts";

describe("everything that the pages did", () => {
  it("gave the browser nothing to complain about", () => {
    expect(network.visits.filter(({ isDisturbed }) => !isDisturbed).flatMap(({ complaints }) => complaints)).toEqual(
      [],
    );
  });

  it("sent only what production would have taken", () => {
    const sent = network.visits.flatMap(({ operations }) => [...operations]);
    expect(sent.length).toBeGreaterThan(12);
    const registered = readRegisteredOperations();
    expect(sent.filter((text) => !registered.has(createHash("sha256").update(text).digest("hex")))).toEqual([]);
  });
});
