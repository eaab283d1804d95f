import { existsSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vite";

const root = import.meta.dirname;

/** What runs in a process of its own. */
const programs = [
  "gateway/main",
  "subgraphs/directory/main",
  "subgraphs/directory/audit/verify-main",
  "subgraphs/matching/main",
  "subgraphs/partner/main",
  "subgraphs/partner/audit/verify-main",
  "subgraphs/partner/backup/backup-main",
  "subgraphs/partner/conflict-check/name-list-main",
  "subgraphs/partner/demo/seed-main",
  "subgraphs/statistics/main",
  "subgraphs/statistics/audit/verify-main",
];

/** What tests and the bench start in their place, or against them: not in an image. */
const standIns = [
  "test/bench/edition/counting-main",
  "test/bench/gateways/stock-gateway-main",
  "test/bench/monolith/monolith-main",
  "test/bench/no-trust/gateway-main",
  "test/bench/no-trust/matching-main",
  "test/bench/no-trust/partner-main",
  "test/bench/rivals-sql/thin-server-main",
  "test/faults/fault-proxy/planted-gateway-main",
  "test/faults/flood/unbounded-gateway-main",
  "test/faults/kill-points/partner-main",
  "test/journeys/talkative-matching-main",
  "test/policies/planted-partner-main",
];

/**
 * Stay packages: the one is looked for by TypeGraphQL only when somebody validates by it, the other reads a module that
 * Node forgives to packages alone.
 */
const packages = ["class-validator", "whatwg-url"];

/**
 * Each program in a few files instead of three thousand, with what its packages export and nobody uses left out: a
 * partner starts in half the CPU time and rests in four fifths of the memory (docs/speed.md). Names stay, since tables are called
 * after classes and stacks are read by people.
 */
export default defineConfig({
  root,
  ssr: { noExternal: true, external: packages },
  build: {
    ssr: true,
    outDir: path.join(root, "dist/programs"),
    emptyOutDir: true,
    target: "es2024",
    minify: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries([...programs, ...standIns].flatMap(entryOf)),
      external: ["pg-native"],
      output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name].js", keepNames: true, comments: false },
      plugins: [{ name: "ascii", generateBundle: (_, bundle) => Object.values(bundle).forEach(keepToAscii) }],
      checks: { eval: false },
    },
  },
  logLevel: "error",
});

function entryOf(name) {
  const built = path.join(root, "dist", `${name}.js`);
  return existsSync(built) ? [[name, built]] : [];
}

/** One sign beyond Latin-1, and V8 keeps the whole file's text at two bytes a sign. */
function keepToAscii(file) {
  if (file.type !== "chunk") return;
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  file.code = file.code.replaceAll(/[\u0080-\uffff]/g, escaped);
}
