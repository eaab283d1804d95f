import { Gauge, type Registry } from "prom-client";

/** Shows how many streams people hold open at this moment; nothing of whom, or of what they watch. */
export function showStreams(registry: Registry, countOpen: () => number): void {
  new Gauge({
    name: "alight_streams_open",
    help: "Streams that are open at present",
    registers: [registry],
    collect() {
      this.set(countOpen());
    },
  });
}
