import { describe, expect, it } from "@jest/globals";
import { checkResource } from "./check-resource.ts";
import { firstResources } from "./first-resources.ts";

const now = new Date("2026-11-22T10:00:00Z");
const resources = firstResources().map((one) => ({
  ...one,
  ...{ issues: [...one.issues], jurisdictions: [...one.jurisdictions], isOpenedToday: false },
}));

describe("what the catalogue begins with", () => {
  it("is each as a form would take it, and kept at the address that a form would keep", () => {
    const wrong = resources.flatMap((one) => {
      const { value, problems } = checkResource(one, now);
      return problems.length === 0 && value.url === one.url ? [] : [one.title, value.url, ...problems];
    });
    expect(wrong).toEqual([]);
  });

  it("is of every kind, and stands once for each address and title", () => {
    expect(new Set(resources.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(resources.map(({ url }) => url)).size).toBe(resources.length);
    expect(new Set(resources.map(({ title }) => title)).size).toBe(resources.length);
  });
});
