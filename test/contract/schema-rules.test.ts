import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { healthySchemas, plantedSchemas } from "./planted-schemas.ts";
import { judgeSchema, schemaRules } from "./schema-rules.ts";

const folder = path.resolve(import.meta.dirname, "../../gateway/supergraph");

function rulesBrokenBy(sdl: string): ReadonlySet<string> {
  const findings = judgeSchema({ file: "planted", sdl });
  return new Set(
    schemaRules.map(({ name }) => name).filter((name) => findings.some((told) => told.includes(` ${name}: `))),
  );
}

describe("the laws of the contract", () => {
  it.each(plantedSchemas)("$rule: notices when $how", ({ rule, sdl }) => {
    expect(rulesBrokenBy(sdl)).toEqual(new Set([rule]));
  });

  it("let everything else pass", () => {
    expect(healthySchemas.flatMap((sdl) => judgeSchema({ file: "healthy", sdl }))).toEqual([]);
  });

  it("each have a planted violation", () => {
    expect(new Set(plantedSchemas.map(({ rule }) => rule))).toEqual(new Set(schemaRules.map(({ name }) => name)));
  });

  it("hold for every committed schema, the supergraph among them", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".graphql"),
    );
    const schemas = files.sort().map((file) => ({ file, sdl: readFileSync(path.join(folder, file), "utf8") }));
    expect(files).toContain("supergraph.graphql");
    expect(schemas.flatMap(judgeSchema)).toEqual([]);
  });
});
