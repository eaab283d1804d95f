import { availableParallelism } from "node:os";

const swc = {
  jsc: {
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    target: "es2024",
  },
  module: { type: "es6" },
  sourceMaps: "inline",
};

/**
 * A whole run gives figures: what is measured in one file must not be measured while another floods the machine. Files
 * run one after another, in a process of their own that is renewed when it has grown.
 */
const oneByOne = { maxWorkers: 1, workerIdleMemoryLimit: "1GB" };
// What starts a constellation waits as much as it computes: Jest's own choice, one on two cores, leaves them idle.
const sideBySide = { maxWorkers: Math.max(3, availableParallelism() - 1) };

// Before a worker starts. As in images: libraries leave out what they check for developers alone.
process.env.NODE_ENV = "production";

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["alight-source", "node", "node-addons"] },
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", swc] },
  roots: ["<rootDir>/gateway", "<rootDir>/subgraphs", "<rootDir>/shared", "<rootDir>/tools", "<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.alight/"],
  globalSetup: "<rootDir>/test/network/test-run.setup.mjs",
  globalTeardown: "<rootDir>/test/network/test-run.teardown.mjs",
  testSequencer: "<rootDir>/test/network/test-order.sequencer.mjs",
  ...(process.env.ALIGHT_TEST_SIZE === "whole" ? oneByOne : sideBySide),
  reporters: ["default", "<rootDir>/test/promises/promises.reporter.mjs"],
  testTimeout: 60_000,
};
