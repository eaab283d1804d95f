/** How much one operation may ask for. Counted after fragments have been put in their places, tokens excepted. */
export type QueryLimits = {
  maxTokens: number;
  maxDepth: number;
  maxFields: number;
  maxAliases: number;
  maxRoots: number;
  maxDirectives: number;
  /** Of graphql-js's own check while it validates: stops fragments that are nested to no end. */
  maxRecursiveSelections: number;
};

export const defaultQueryLimits: QueryLimits = {
  maxTokens: 2_000,
  maxDepth: 13,
  maxFields: 400,
  maxAliases: 40,
  maxRoots: 12,
  maxDirectives: 60,
  maxRecursiveSelections: 1_000,
};
