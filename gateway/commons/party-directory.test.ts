import { expect, it } from "@jest/globals";
import type { KnownParty } from "#shared/record/record-book.ts";
import { partyDirectoryOf } from "./party-directory.ts";

function known(id: string): KnownParty {
  const validity = { validFrom: "2026-01-01T00:00:00Z", validUntil: "2027-01-01T00:00:00Z" };
  const services = { partner: { url: `https://${id}.example.org`, keys: [] } };
  return {
    id,
    isActive: false,
    record: { id, version: 1, name: id, kind: "OTHER", country: "RO", services, maskingKeys: [], ...validity },
    admission: {
      id,
      version: 1,
      root: "r",
      status: "SUSPENDED",
      scope: { groups: "*", jurisdictions: "*" },
      at: validity.validFrom,
    },
  };
}

const book = { party: (id: string) => known(id), parties: () => [known("centre"), known("bucharest")] };
const directory = partyDirectoryOf(book);

it("shows an organization as its record and its admission describe it", () => {
  expect(directory.find("bucharest")).toEqual({
    id: "bucharest",
    name: "bucharest",
    kind: "OTHER",
    country: "RO",
    status: "SUSPENDED",
    hostedBy: undefined,
    endpoint: "https://bucharest.example.org",
  });
});

it("counts the centre as no organization", () => {
  expect(directory.find("centre")).toBeUndefined();
  expect(directory.list().map(({ id }) => id)).toEqual(["bucharest"]);
});
