import { createServer } from "node:http";
import type { SignedParty } from "#shared/record/party-record.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";

export type TakenOverDirectory = {
  /** What it hands out from now on. */
  parties: readonly SignedParty[];
  /** Lets the real one answer again. */
  giveBack(): Promise<void>;
};

/** Kills the directory and answers at its address, with whatever statements one likes. */
export async function takeDirectoryOver(constellation: Constellation): Promise<TakenOverDirectory> {
  const address = new URL(constellation.urlOf("directory"));
  await constellation.kill("directory");
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ parties: taken.parties }));
  });
  const taken: TakenOverDirectory = {
    parties: [...constellation.parts.foundations.statements.values()],
    giveBack: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      constellation.resume("directory");
    },
  };
  await new Promise<void>((resolve) => server.listen(Number(address.port), address.hostname, resolve));
  return taken;
}
