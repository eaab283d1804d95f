import type { SourceFile } from "../source/source-file.ts";

function lines(count: number, line: string): string {
  return `${line}\n`.repeat(count);
}

/** Joined here, so that this file does not break the rule that it feeds. */
function joined(...parts: readonly string[]): string {
  return parts.join("");
}

const longFunction = `export function go() {\n${lines(39, "  work();")}}\n`;

/** One file for each way to break a rule over single files. Everything else in the file is as it should be. */
export const plantedFiles: readonly (SourceFile & { rule: string })[] = [
  { rule: "file-name", path: "gateway/partition/SplitPlan.ts", text: "export const a = 1;" },
  { rule: "file-name", path: "gateway/partition/split-helper.ts", text: "export const a = 1;" },
  { rule: "file-length", path: "gateway/split.ts", text: lines(251, "// why") },
  { rule: "function-length", path: "gateway/split.ts", text: longFunction },
  { rule: "function-length", path: "gateway/split.ts", text: `class A {\n@X()\ngo() {\n${lines(39, "b();")}}\n}` },
  { rule: "function-length", path: "gateway/split.test.ts", text: `it("x", () => {\n${lines(39, "b();")}});` },
  { rule: "parameter-count", path: "gateway/split.ts", text: "export const go = (a: A, b: B, c: C, d: D) => 1;" },
  { rule: "parameter-count", path: "gateway/split.ts", text: "class A { go(a: A, b: B, c: C, d: D) {} }" },
  { rule: "no-any", path: "gateway/split.ts", text: "export const a: Map<string, any> = b;" },
  { rule: "no-assertion", path: "gateway/split.ts", text: "export const a = b as string;" },
  { rule: "no-assertion", path: "gateway/split.ts", text: "export const a = <string>b;" },
  { rule: "no-assertion", path: "gateway/split.test.ts", text: "export const a = b!;" },
  { rule: "no-default-export", path: "gateway/split.ts", text: "export default class {}" },
  { rule: "no-default-export", path: "gateway/split.ts", text: "const a = 1;\nexport default a;" },
  { rule: "no-barrel", path: "gateway/index.ts", text: "export const a = 1;" },
  { rule: "no-barrel", path: "gateway/split.ts", text: 'export { a } from "./a.ts";' },
  { rule: "no-barrel", path: "gateway/split.ts", text: 'export * from "./a.ts";\nexport const b = 1;' },
  { rule: "no-inline-import", path: "gateway/split.ts", text: 'export type A = Set<import("./b.ts").B>;' },
  { rule: "no-module-state", path: "gateway/split.ts", text: "let calls = 0;" },
  { rule: "no-module-state", path: "gateway/split.ts", text: "export const seen = new Map<string, number>();" },
  { rule: "pure-policy", path: "subgraphs/partner/need/need.policy.ts", text: "export async function may() {}" },
  { rule: "pure-policy", path: "subgraphs/matching/criteria/far.ts", text: "export const far = async () => 1;" },
  { rule: "pure-policy", path: "subgraphs/matching/criteria/far.ts", text: "export type Far = Promise<number>;" },
  { rule: "environment-in-config", path: "gateway/main.ts", text: "export const a = process.env.PORT;" },
  { rule: "environment-in-config", path: "gateway/main.ts", text: "readConfig(process.env.PORT);" },
  { rule: "environment-in-config", path: "gateway/split.ts", text: "readConfig(process.env);" },
  { rule: "environment-in-config", path: "gateway/main.ts", text: 'export const a = globalThis.process["env"];' },
  { rule: "environment-in-config", path: "gateway/main.ts", text: "export const { env } = process;" },
  { rule: "environment-in-config", path: "gateway/main.ts", text: 'import { env as e } from "node:process";\ne;' },
  { rule: "shared-knows-no-noun", path: "shared/ids/need-id.ts", text: "export const a = 1;" },
  { rule: "shared-knows-no-noun", path: "shared/ids/id.ts", text: "export const a = { openOpportunities: 1 };" },
  { rule: "shared-knows-no-noun", path: "shared/ids/id.ts", text: "export type A = { readonly caseFileId: string };" },
  { rule: "shared-knows-no-noun", path: "shared/ids/id.ts", text: "export const organization = 1;" },
  { rule: "shared-knows-no-noun", path: "shared/auth/viewer.ts", text: "export type A = { organizationId: string };" },
  { rule: "workplace-words", path: "docs/start.md", text: joined("Look into /", "work/main/docs.") },
  { rule: "workplace-words", path: "docs/start.md", text: joined("Written to `/", "tmp/alight`.") },
  { rule: "workplace-words", path: "gateway/split.ts", text: joined("// from /", "root/notes") },
  { rule: "workplace-words", path: "gateway/split.ts", text: joined("// as iss", "ue 2 asks") },
  { rule: "workplace-words", path: "gateway/split.ts", text: joined("// TO", "DO") },
  { rule: "workplace-words", path: "gateway/split.ts", text: joined("// @ts-", "ignore") },
];

/** Everything that is allowed and looks close to a violation. */
export const healthyFiles: readonly SourceFile[] = [
  { path: "subgraphs/partner/database/entity-manager.ts", text: "export const a = 1;" },
  { path: "gateway/split.ts", text: `export function go() {\n${lines(38, "  work();")}}\n` },
  { path: "gateway/plan.ts", text: lines(250, "// why") },
  { path: "gateway/wide.ts", text: "class A { go(@Arg() a: A, @Arg() b: B, @Arg() c: C, @Arg() d: D) {} }" },
  { path: "gateway/called.ts", text: "fill((a: A, b: B, c: C, d: D) => 1);" },
  { path: "gateway/split.test.ts", text: `describe.each([1])("x", () => {\n${lines(60, "b();")}});` },
  { path: "gateway/words.ts", text: 'export const a = ["b"] as const;\nimport { b as c } from "./b.ts";\nc;' },
  { path: "gateway/table.ts", text: 'export const a = new Map([["b", 1]]);\nfunction go() { let calls = 0; }' },
  { path: "jest.config.mjs", text: "export default {};" },
  { path: "test/network/test-run.setup.mjs", text: "export default () => {};" },
  { path: "gateway/config.ts", text: "export const a = process.env;" },
  { path: "gateway/main.ts", text: "await run(() => start(readGatewayConfig(process.env)));" },
  { path: "tools/start.ts", text: "export const a = process.env;" },
  { path: "shared/config/read.ts", text: "export const read = (env: Env) => env.PORT;\nprocess.exit();" },
  { path: "shared/codes/need-kind.ts", text: "export const organization = 1;" },
  { path: "shared/auth/viewer.ts", text: "export const a = ({ organization: b }: A) => c.organization;" },
  { path: "shared/ids/id.ts", text: 'export const isNeeded = "a need";\nexport const party = 1; // an organization' },
  { path: "subgraphs/matching/criteria/far.test.ts", text: "export const a = async () => 1;" },
  { path: "subgraphs/partner/database/migrations/Migration1.ts", text: longFunction },
  { path: "docs/start.md", text: "The work/life of `http://a/work/place`, `./tmp/a`, an issue of a need." },
];
