import { existsSync } from "node:fs";
import path from "node:path";

/** What takes longest, longest first: started last, it would run on alone when everything else has ended. */
const longest = [
  "test/browser/client/introduction-pages.test.ts",
  "test/browser/client/need-pages.test.ts",
  "test/journeys/journeys.test.ts",
  "test/browser/client/network-pages.test.ts",
  "test/attacks/attacks.test.ts",
  "test/faults/faults.test.ts",
  "test/policies/policies.test.ts",
  "test/network/command-line.test.ts",
  "test/browser/client/all-at-once.test.ts",
  "test/faults/kill-points.test.ts",
  "test/architecture/real-tree.test.ts",
  "subgraphs/partner/identity/passkey.test.ts",
  "tools/constellation/start-constellation.test.ts",
  "gateway/start-gateway.test.ts",
];

/** The order of test files over Jest's workers. No test depends on it; only how long all of them take together. */
export default class TestOrder {
  /** Jest's own order goes by its cache, which a fresh clone has not; the size of a file says nothing here. */
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other) || (one.path < other.path ? -1 : 1));
  }

  allFailedTests(tests) {
    return this.sort(tests);
  }

  cacheResults() {
    // Nothing is remembered: the order is the same everywhere.
  }
}

function placeOf({ path: file, context }) {
  const { rootDir } = context.config;
  const gone = longest.filter((name) => !existsSync(path.join(rootDir, name)));
  if (gone.length > 0) throw new Error(`The order of the tests names files that are not there: ${gone.join(", ")}`);
  const place = longest.indexOf(path.relative(rootDir, file));
  return place < 0 ? longest.length : place;
}
