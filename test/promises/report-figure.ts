import { expect } from "@jest/globals";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";
import { testRunVariable } from "../network/test-run.ts";
import { type Evidence, noteEvidence } from "./evidence.ts";

/**
 * Says what a test has shown of a promise; the last thing the test does. The table at the end of a run holds it, and
 * the run fails when it is missing or not in the list (`promises.ts`).
 * @example reportFigure(3, "forged messages at every service", `${refused} of ${sent} refused`)
 */
export function reportFigure(promise: number, tried: string, figure: string): void {
  report({ promise, kind: "figure", what: tried, figure });
}

/** Says which planted violation of a promise the test has caught; `how` it showed. */
export function reportCaught(promise: number, violation: string, how = "caught"): void {
  report({ promise, kind: "caught", what: violation, figure: how });
}

function report(evidence: Omit<Evidence, "file">): void {
  const file = (expect.getState().testPath ?? "").replace(`${findRepositoryRoot()}/`, "");
  noteEvidence(process.env[testRunVariable] ?? "", { ...evidence, file });
}
