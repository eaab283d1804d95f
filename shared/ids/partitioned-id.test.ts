import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isPartitionedId, partitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";

describe("partitioned ids", () => {
  it("give back the partition they were made of", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{1,30}$/), fc.uuid({ version: 4 }), (partition, uuid) => {
        expect(partitionOf(partitionedId(partition, uuid))).toBe(partition);
      }),
    );
  });

  it("have no default partition", () => {
    for (const text of ["", "~", "a~b", "Colorado~x", "colorado~", "~3f", "colorado~not-a-uuid", "-a"]) {
      expect(partitionOf(text)).toBeUndefined();
    }
  });

  it("refuse version 7, which would tell when the row was made", () => {
    expect(isPartitionedId("colorado~018f2d3e-0000-7000-8000-000000000000")).toBe(false);
  });
});
