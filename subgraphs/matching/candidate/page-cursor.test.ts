import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anyResponder } from "../card/cards.fixture.ts";
import { decodeCursor, encodeCursor } from "./page-cursor.ts";

describe("a page's cursor", () => {
  it("comes back as it was given out", () => {
    fc.assert(
      fc.property(
        fc.record({ asOfMs: fc.nat(), change: fc.nat(), score: fc.integer(), responder: anyResponder }),
        (cursor) => expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor),
      ),
    );
  });

  it("is nothing when no page gave it out, and never throws", () => {
    fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => expect(decodeCursor(text)).toBeUndefined()));
    const forged = Buffer.from(JSON.stringify([0, 0, 0.5, "alpha~x"])).toString("base64url");
    expect(decodeCursor(forged)).toBeUndefined();
  });
});
