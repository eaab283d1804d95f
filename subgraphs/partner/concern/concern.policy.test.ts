import { describe, expect, it } from "@jest/globals";
import { isNamedAlike } from "./concern.policy.ts";

describe("an entry that bears somebody's name", () => {
  it.each([
    ["Maya Lindqvist", "Maya Lindqvist"],
    ["Maya Lindqvist", "Dr. Lindqvist, MAYA"],
    ["Radu Stănescu", "radu stanescu"],
    ["Maya Ellen Lindqvist", "Maya Lindqvist"],
  ])("is theirs: %s, %s", (person, responder) => {
    expect(isNamedAlike(person, responder)).toBe(true);
  });

  it.each([
    ["Maya Lindqvist", "Tara Lindqvist"],
    ["Maya Lindqvist", ""],
    ["Maya Lindqvist", "—"],
  ])("is another's: %s, %s", (person, responder) => {
    expect(isNamedAlike(person, responder)).toBe(false);
  });
});
