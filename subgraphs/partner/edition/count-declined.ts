import { Counter, type Registry } from "prom-client";
import type { RoundRefusal } from "./edition.codes.ts";

/** Counts rounds that were not believed, by their code; to be watched as records that are refused are. */
export function countDeclined(registry: Registry): (code: RoundRefusal) => void {
  const declined = new Counter({
    name: "alight_edition_rounds_declined",
    help: "Rounds of editions that were not answered",
    labelNames: ["code"] as const,
    registers: [registry],
  });
  return (code) => declined.inc({ code });
}
