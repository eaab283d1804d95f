import path from "node:path";
import { testRunVariable } from "../network/test-run.ts";
import { readEvidence } from "./evidence.ts";
import { judgePromises } from "./judge-promises.ts";
import { promises } from "./promises.ts";

/** After all tests: one table of what each promise's tests have shown. The run fails when something is missing. */
export default class PromisesReporter {
  #root;
  #isPartial;
  #error;

  constructor({ rootDir, testNamePattern }) {
    this.#root = rootDir;
    this.#isPartial = Boolean(testNamePattern);
  }

  onRunComplete(_, { testResults }) {
    const passed = new Map(
      testResults.map((one) => [path.relative(this.#root, one.testFilePath), one.numPassingTests]),
    );
    if (!promises.some(({ proofs = [] }) => proofs.some(({ file }) => passed.has(file)))) return;
    const evidence = readEvidence(process.env[testRunVariable] ?? "");
    const { lines, faults } = judgePromises(promises, { passed, evidence });
    process.stdout.write(
      `\nThe promises, what was tried, and which planted violations were caught\n${lines.join("\n")}\n`,
    );
    if (this.#isPartial || faults.length === 0) return;
    this.#error = new Error(`Promises without what proves them:\n  ${faults.join("\n  ")}`);
    process.stdout.write(`\n${this.#error.message}\n`);
  }

  getLastError() {
    return this.#error;
  }
}
