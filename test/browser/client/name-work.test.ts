import { describe, expect, it } from "@jest/globals";
import { nameWork } from "../../../web/client/work/name-work.ts";

const nobody = { responder: null, organization: null, reference: null };
const kathmandu = { id: "kathmandu", name: "Sahayatra" };
const need = (subject: string, reference: string) => ({ ...nobody, kind: "NEED" as const, subject, reference });
const asked = (subject: string) => ({
  ...{ kind: "INBOX_ITEM" as const, subject, reference: null, responder: "Ines Duarte", organization: kathmandu },
});
const issues = new Map([
  ["colorado~1", "Asylum (Romania)"],
  ["colorado~2", "T visa (Colorado)"],
]);

describe("what a line of work is called by", () => {
  it("is the need's own words, or what is asked, by whom and for whom", () => {
    expect(nameWork([need("bucharest~1", "maple-chisel-drizzle"), asked("colorado~1")], issues)).toEqual([
      "maple-chisel-drizzle",
      "Asylum (Romania), Sahayatra, Ines Duarte",
    ]);
  });

  it("is never the same twice, also before anybody has said what they are about", () => {
    const lines = [asked("colorado~1"), asked("colorado~2"), asked("colorado~3")];
    for (const known of [issues, new Map<string, string>()]) expect(new Set(nameWork(lines, known)).size).toBe(3);
  });
});
