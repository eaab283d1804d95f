import { describe, expect, it } from "@jest/globals";
import { StopList } from "./stop-list.ts";

describe("a list of what to stop", () => {
  it("stops everything once, the last first, whatever fails", async () => {
    const stopped: string[] = [];
    const list = new StopList();
    list.add("database", (part) => stopped.push(part));
    list.add("relay", () => Promise.reject(new Error("broken")));
    list.add("server", async (part) => stopped.push(part));
    await list.run();
    await list.run();
    expect(stopped).toEqual(["server", "database"]);
  });

  it("stops at once what comes after the end", async () => {
    const stopped: string[] = [];
    const list = new StopList();
    await list.run();
    expect(list.add("late", (part) => stopped.push(part))).toBe("late");
    expect(stopped).toEqual(["late"]);
  });
});
