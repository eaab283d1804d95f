import { expect, it } from "@jest/globals";
import { allAtOnceHome } from "../../../subgraphs/partner/demo/all-at-once.ts";
import { begunAt } from "../../../web/client/demo/begun-at.ts";

it("the first page names the organization that holds the need with everything at once", () => {
  expect(begunAt).toBe(allAtOnceHome);
});
