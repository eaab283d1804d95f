import { parseArgs } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";
import { requirePlaces } from "../control/call-control.ts";
import { makeEdition } from "../edition/make-edition.ts";
import { verifyEdition } from "../edition/verify-edition.ts";
import type { Command } from "./command.ts";
import { openEditionDesk } from "./open-edition-desk.ts";

const editionName = /^20\d{2}-Q[1-4](-[2-9])?$/;

export const editionCommand: Command = {
  name: "edition",
  says: "makes an edition of the statistics, and tells how it goes",
  help: `
npm run edition -- --period <quarter> [--fresh]
npm run edition -- --period <edition> --verify

Makes the tables of a quarter over all organizations of the running demonstration, as their people would: the operator
calls the edition, every coordinator has their organization join, each counts its own needs, adds its noise and its
masks, and the centre adds up what it cannot read. Each step is told when it is taken. A quarter can be counted from 14
days after its end.

  --period   the quarter, as 2026-Q3; with --verify an edition, as 2026-Q3-2
  --fresh    makes another edition of a quarter that has one; each organization answers two rounds of a quarter and no
             more, so this is refused sooner or later, and told by whom
  --verify   asks each organization whether the centre holds what it sent; ends with 1 when it does not

  npm run edition -- --period 2026-Q3 --fresh`,
  run: async (options, context) => {
    const { values } = parseArgs({
      args: options,
      options: {
        period: { type: "string" },
        fresh: { type: "boolean", default: false },
        verify: { type: "boolean", default: false },
      },
    });
    const { period = "", fresh: isFresh, verify } = values;
    if (!editionName.test(period)) {
      throw new AlightError("BAD_REQUEST", "Say which quarter: npm run edition -- --period 2026-Q3");
    }
    if (verify && isFresh)
      throw new AlightError("BAD_REQUEST", "Choose one: --fresh makes an edition, --verify looks.");
    const desk = openEditionDesk(context, await requirePlaces(context.client, context.config.home));
    if (verify) return (await verifyEdition(desk, period)) ? 0 : 1;
    const { state } = await makeEdition(desk, { period, isFresh });
    return state === "PUBLISHED" ? 0 : 1;
  },
};
