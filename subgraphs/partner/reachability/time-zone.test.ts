import { describe, expect, it } from "@jest/globals";
import { isTimeZone, nearestTimeZone, onlyZoneOf } from "./time-zone.ts";

describe("time zones", () => {
  it("are names of the IANA list; an abbreviation or a distance is none", () => {
    expect(["America/Denver", "Asia/Kathmandu", "UTC"].filter(isTimeZone)).toHaveLength(3);
    expect(["EST", "GMT+7", "Etc/GMT+7", "+02:00", "Mars/Olympus", ""].filter(isTimeZone)).toEqual([]);
  });

  it("are suggested by a slip, by case or by the city", () => {
    expect(nearestTimeZone("america/denver")).toBe("America/Denver");
    expect(nearestTimeZone("Europe/Bucarest")).toBe("Europe/Bucharest");
    expect(nearestTimeZone("new york")).toBe("America/New_York");
    expect(nearestTimeZone("nowhere at all")).toBeUndefined();
  });

  it("of a country are known where it has one alone", () => {
    expect(onlyZoneOf("RO")).toBe("Europe/Bucharest");
    expect(onlyZoneOf("PH")).toBe("Asia/Manila");
    expect(isTimeZone(onlyZoneOf("NP") ?? "")).toBe(true);
    expect(["US", "ZZ", "nonsense", undefined].map(onlyZoneOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
