import { describe, expect, it } from "@jest/globals";
import { meantBy } from "../../../web/client/find/meant-by.ts";

const romania = { id: "RO", name: "Romania" };
const roman = { id: "RO-NT-RO", name: "Roman", detail: "Romania" };
const bogota = { id: "CO-DC", name: "Bogotá", detail: "Colombia" };
const country = { id: "GE", name: "Georgia" };
const state = { id: "US-GA", name: "Georgia", detail: "United States" };

describe("words that were typed and not chosen", () => {
  it("mean what is called just so, whatever its capitals and accents", () => {
    expect(meantBy("romania ", [roman, romania])).toBe(romania);
    expect(meantBy("BOGOTA", [romania, bogota])).toBe(bogota);
    expect(meantBy("Georgia, united  states", [country, state])).toBe(state);
  });

  it("mean the only thing that fits", () => {
    expect(meantBy("bogo", [bogota])).toBe(bogota);
  });

  it("mean nothing while they could mean several things, or none", () => {
    expect(meantBy("Georgia", [country, state])).toBeUndefined();
    expect(meantBy("Rom", [roman, romania])).toBeUndefined();
    expect(meantBy("Colorado", [])).toBeUndefined();
  });
});
