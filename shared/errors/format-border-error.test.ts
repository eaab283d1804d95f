import { describe, expect, it } from "@jest/globals";
import { formatBorderError } from "#shared/errors/format-border-error.ts";

const invalid = {
  message: 'Cannot query field "secret" on type "Query". Did you mean "secrets"?',
  locations: [{ line: 1, column: 3 }],
  extensions: { code: "GRAPHQL_VALIDATION_FAILED", stacktrace: ["at here"] },
};

describe("an error at a border", () => {
  it("says in production neither which of the names that were tried is wrong nor where it stands", () => {
    expect(formatBorderError(invalid, false)).toEqual({
      message: "The query does not fit the schema, or an argument is outside its bounds.",
      extensions: { code: "QUERY_INVALID" },
    });
  });

  it("keeps a client's own mistake in development", () => {
    const { message, locations } = invalid;
    expect(formatBorderError(invalid, true)).toEqual({ message, locations, extensions: { code: "QUERY_INVALID" } });
  });
});
