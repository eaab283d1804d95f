import { describe, expect, it } from "@jest/globals";
import { answersFor, saidFor, sideOf } from "../../../web/client/introduction/introduction-side.ts";

const asked = (nextSide: "HOME" | "OTHER") => ({
  id: "colorado~1",
  nextSide,
  people: [{ id: "colorado~lawyer", name: "A lawyer", side: "OTHER" as const }],
});
const lawyer = { person: "colorado~lawyer", organization: "colorado", roles: ["RESPONDER"] };

describe("the side on which somebody looks at an introduction", () => {
  it("is the home's for people of the organization that its id names, and the other for everybody else", () => {
    expect(sideOf(asked("OTHER"), { ...lawyer, person: "colorado~advocate", roles: ["ADVOCATE"] })).toBe("HOME");
    expect(sideOf(asked("HOME"), { ...lawyer, person: "manila~lawyer", organization: "manila" })).toBe("OTHER");
  });

  it("is the other one for whoever is asked by their own organization", () => {
    expect(sideOf(asked("OTHER"), lawyer)).toBe("OTHER");
    expect(sideOf(asked("HOME"), lawyer)).toBe("OTHER");
  });

  it("is that of whose turn it is for somebody who works on needs and is asked as well", () => {
    const both = { ...lawyer, roles: ["COORDINATOR", "RESPONDER"] };
    expect(sideOf(asked("OTHER"), both)).toBe("OTHER");
    expect(sideOf(asked("HOME"), both)).toBe("HOME");
  });
});

describe("for whom somebody answers", () => {
  const between = (responder: string) => ({ ...asked("OTHER"), responder: { name: responder } });

  it("is the responder whom they look after, and nobody for the responder themself", () => {
    expect(answersFor(between("Florina Dumitru"), "colorado~lawyer")).toBe("Florina Dumitru");
    expect(answersFor(between("a Lawyer"), "colorado~lawyer")).toBeUndefined();
  });

  it("is nobody for whoever does not act for the responder, or where no responder is named any more", () => {
    expect(answersFor(between("Florina Dumitru"), "colorado~clerk")).toBeUndefined();
    expect(answersFor({ ...asked("OTHER"), responder: null }, "colorado~lawyer")).toBeUndefined();
  });

  it("stays in the record with the name of who answered; where that is not said, nothing is guessed", () => {
    expect(saidFor("Radu", "Florina Dumitru")).toBe("Florina Dumitru");
    expect(saidFor(null, "Florina Dumitru")).toBeUndefined();
  });
});
