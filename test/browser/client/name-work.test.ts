import { describe, expect, it } from "@jest/globals";
import { createIntl } from "react-intl";
import { nameWork } from "../../../web/client/work/name-work.ts";
import { workEnglish } from "../../../web/client/work/work.english.ts";

const { formatMessage } = createIntl({ locale: "en", messages: { ...workEnglish } });
const say = (id: string, values = {}) => formatMessage({ id }, values);
const nobody = { responder: null, organization: null, reference: null };
const kathmandu = { id: "kathmandu", name: "Sahayatra" };
const need = (subject: string, reference: string) => ({ ...nobody, kind: "NEED" as const, subject, reference });
const asked = (subject: string) => ({
  ...{ kind: "INBOX_ITEM" as const, subject, reference: null, responder: "Ines Duarte", organization: kathmandu },
});
const introduced = (subject: string) => ({
  ...{ kind: "INTRODUCTION" as const, subject, reference: "maple-chisel-drizzle", responder: null },
  organization: { id: "bucharest", name: "Casa Lumina" },
});
const issuesOf = new Map([
  ["colorado~1", ["Asylum, Romania", "Work permit, Romania"]],
  ["colorado~2", ["T visa, Colorado"]],
]);
const askedOf = new Map([
  ["bucharest~2", "Florina Stoica"],
  ["bucharest~3", "Ines Duarte"],
]);
const known = { issuesOf, askedOf };

describe("what a line of work is called by", () => {
  it("is the need's own words, or what is asked, by whom and for whom", () => {
    expect(nameWork([need("bucharest~1", "maple-chisel-drizzle"), asked("colorado~1")], say, known)).toEqual([
      "maple-chisel-drizzle",
      "Asylum, Romania; Work permit, Romania, need of Sahayatra, for Ines Duarte",
    ]);
  });

  it("says of what others ask for whose need it is, so that nobody seems to work there", () => {
    expect(nameWork([asked("colorado~2")], say, known)).toEqual([
      "T visa, Colorado, need of Sahayatra, for Ines Duarte",
    ]);
  });

  it("tells two requests about one need apart by who was asked", () => {
    expect(nameWork([introduced("bucharest~2"), introduced("bucharest~3")], say, known)).toEqual([
      "maple-chisel-drizzle, Florina Stoica, Casa Lumina",
      "maple-chisel-drizzle, Ines Duarte, Casa Lumina",
    ]);
  });

  it("is one name for two things to do at one place", () => {
    const [first, second] = nameWork([asked("colorado~2"), asked("colorado~2")], say, known);
    expect(first).toBe(second);
  });

  it("is never the same for two places, also before anybody has said what they are about", () => {
    const lines = [asked("colorado~1"), asked("colorado~2"), asked("colorado~3")];
    const nothing = { issuesOf: new Map(), askedOf: new Map() };
    for (const told of [known, nothing]) expect(new Set(nameWork(lines, say, told)).size).toBe(3);
  });
});
