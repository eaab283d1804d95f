import { randomUUID } from "node:crypto";
import { z } from "zod";
import { handOnLines, type Said, type StreamFault } from "./pass-stream.ts";

export type NamedStreamFault = StreamFault & { name: string; code: string };

const flood = Buffer.alloc(1024 * 1024, "x");
const floodChunks = 100;

const lineForm = z.tuple([z.string(), z.string(), z.string()]);
const changeForm = z.looseObject({ data: z.object({ opportunityChanged: z.record(z.string(), z.unknown()) }) });

/** That it is open is handed on; what comes after it is the fault's. */
function afterOpen(say: (said: Said) => void): StreamFault {
  return { say: (said) => (said.at === 1 ? handOnLines.say(said) : say(said)) };
}

/** Another row in the place of what changed, under the organization's own signature. */
function lieAbout(change: (row: Record<string, unknown>) => unknown): StreamFault {
  return afterOpen(({ line, outgoing, signed }) => {
    const told = JSON.parse(lineForm.parse(JSON.parse(line))[2]);
    const sound = changeForm.safeParse(told).data;
    outgoing.write(
      signed(sound ? { ...told, data: { opportunityChanged: change(sound.data.opportunityChanged) } } : told),
    );
  });
}

/** A hundred million bytes without an end of a line. */
function pour({ outgoing }: Said): void {
  let left = floodChunks;
  const more = () => {
    while (left > 0 && !outgoing.destroyed) {
      left -= 1;
      if (!outgoing.write(flood)) return void outgoing.once("drain", more);
    }
  };
  more();
}

/** What can become of what somebody watches, between their organization and the gateway. */
export const streamFaults: readonly NamedStreamFault[] = [
  { name: "never opens it", code: "ORGANIZATION_TIMEOUT", isSilent: true, say: () => undefined },
  {
    name: "is cut off in the middle of a word",
    code: "ORGANIZATION_UNAVAILABLE",
    ...afterOpen(({ line, outgoing }) => void outgoing.write(line.slice(0, 40), () => outgoing.destroy())),
  },
  {
    name: "stops without saying why",
    code: "ORGANIZATION_UNAVAILABLE",
    ...afterOpen(({ outgoing }) => void outgoing.end()),
  },
  {
    name: "tells a page",
    code: "ORGANIZATION_MISBEHAVED",
    ...afterOpen(({ outgoing }) => void outgoing.write("<html><h1>502 Bad Gateway</h1></html>\n")),
  },
  {
    name: "tells what its signature does not cover",
    code: "ORGANIZATION_MISBEHAVED",
    ...afterOpen(({ line, outgoing }) => void outgoing.write(`${line.replace("OPEN", "SHUT")}\n`)),
  },
  {
    name: "tells it without a signature",
    code: "ORGANIZATION_MISBEHAVED",
    ...afterOpen(({ line, outgoing }) => {
      outgoing.write(`${JSON.stringify(["", "", lineForm.parse(JSON.parse(line))[2]])}\n`);
    }),
  },
  {
    name: "tells it twice",
    code: "ORGANIZATION_MISBEHAVED",
    ...afterOpen(({ line, outgoing }) => void outgoing.write(`${line}\n${line}\n`)),
  },
  { name: "floods", code: "ORGANIZATION_MISBEHAVED", ...afterOpen(pour) },
  {
    name: "tells rows of another organization, signed",
    code: "ORGANIZATION_MISBEHAVED",
    ...lieAbout((row) => ({ ...row, id: `kathmandu~${randomUUID()}` })),
  },
  {
    name: "tells a list in the place of a row, signed",
    code: "ORGANIZATION_MISBEHAVED",
    ...lieAbout((row) => [row]),
  },
];
