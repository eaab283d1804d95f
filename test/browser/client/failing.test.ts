import { describe, expect, it } from "@jest/globals";
import { CombinedError } from "@urql/core";
import { isPartial } from "../../../web/client/graph/failure.ts";
import { type Failing, speakerOf } from "../../../web/client/page/failing.ts";

const failing = (id: string, depth: number): Failing => ({ id, depth, again: () => undefined });

describe("what speaks for all that could not be read", () => {
  it("is the outermost, whichever told first", () => {
    expect(speakerOf([failing("within", 1), failing("page", 0)])).toBe("page");
  });

  it("is the first of those beside each other, and nobody where nothing failed", () => {
    expect(speakerOf([failing("one", 1), failing("other", 1)])).toBe("one");
    expect(speakerOf([])).toBeUndefined();
  });
});

describe("an answer in spite of what went wrong", () => {
  const silent = (path?: string[]) => ({
    message: "silent",
    extensions: { code: "ORGANIZATION_TIMEOUT" },
    ...(path && { path }),
  });
  const told = (...paths: (string[] | undefined)[]) =>
    isPartial(new CombinedError({ graphQLErrors: paths.map((path) => silent(path)) }));

  it("is there where a part of it is missing", () => {
    expect(told(["need", "responder"])).toBe(true);
    expect(told(["need"], ["need", "responder"])).toBe(true);
  });

  it("is not there where all of it is missing, or the line is down", () => {
    expect(told(["need"])).toBe(false);
    expect(told(undefined)).toBe(false);
    expect(isPartial(new CombinedError({ networkError: new TypeError("cut") }))).toBe(false);
    expect(isPartial(undefined)).toBe(false);
  });
});
