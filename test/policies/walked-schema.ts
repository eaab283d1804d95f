import { readFileSync } from "node:fs";
import { buildASTSchema, type GraphQLSchema, parse } from "graphql";

/** A committed SDL, as `partners` or `supergraph`: the walks are made from it. */
export function walkedSchema(name: string): GraphQLSchema {
  const sdl = readFileSync(`gateway/supergraph/${name}.graphql`, "utf8");
  return buildASTSchema(parse(sdl), { assumeValidSDL: true });
}
