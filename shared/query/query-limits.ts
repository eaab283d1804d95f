/** How much one operation may ask for. Counted after fragments have been put in their places, tokens excepted. */
export type QueryLimits = {
  maxTokens: number;
  maxDepth: number;
  maxFields: number;
  maxAliases: number;
  maxRoots: number;
  maxDirectives: number;
  /** In one document. One is run; a tool may send the rest of its page along. */
  maxOperations: number;
  /** Of graphql-js's own check while it validates: stops fragments that are nested to no end. */
  maxRecursiveSelections: number;
};

/** Of one operation of a client, at the gateway. */
export const clientLimits: QueryLimits = {
  maxTokens: 2_000,
  maxDepth: 13,
  maxFields: 400,
  maxAliases: 40,
  maxRoots: 12,
  maxDirectives: 60,
  maxOperations: 10,
  maxRecursiveSelections: 1_000,
};

/** Of one operation of somebody without a token: a list of codes or of resources, with names, or a page of 500 cells. */
export const strangerLimits = { maxFields: 100, maxCost: 1_100 };

/**
 * Of one fetch, at the service that answers it. Wider than a client's, because a plan repeats fields for each key,
 * gives them aliases, and names the types of rows; narrow enough for whoever holds the gateway's key and uses it.
 */
export const fetchLimits: QueryLimits = {
  maxTokens: 6_000,
  maxDepth: 16,
  maxFields: 1_200,
  maxAliases: 400,
  maxRoots: 60,
  maxDirectives: 200,
  maxOperations: 1,
  maxRecursiveSelections: 3_000,
};

/** Keys of rows in one fetch: as many as a query of the highest cost can have objects. */
export const maxRepresentations = 5_000;
