import { expect, it } from "@jest/globals";
import { countedAvailabilities, countedOutcomes } from "#shared/codes/statistics/dimensions.ts";
import { availabilityMeanings } from "../responder/responder.codes.ts";
import { issueOutcomeMeanings } from "./need.codes.ts";

it("lets the statistics count every outcome, and every availability but a pause", () => {
  expect([...countedOutcomes].sort()).toEqual(Object.keys(issueOutcomeMeanings).sort());
  expect([...countedAvailabilities, "PAUSED"].sort()).toEqual(Object.keys(availabilityMeanings).sort());
});
