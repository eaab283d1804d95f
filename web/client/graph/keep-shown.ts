import { type Exchange, mapExchange } from "@urql/core";

/**
 * What was shown stays while the line is down, with what went wrong: a form that somebody is in the middle of is not
 * taken from under their hands because the page behind it could not be read again.
 */
export function keepShown(): Exchange {
  const shown = new Map<number, unknown>();
  return mapExchange({
    onResult: (result) => {
      const { operation, data, error } = result;
      if (operation.kind !== "query") return result;
      if (data) shown.set(operation.key, data);
      const isCut = !data && error?.networkError !== undefined && error.networkError.name !== "ErrorResponse";
      return isCut ? { ...result, data: shown.get(operation.key) } : result;
    },
  });
}
