import { randomUUID } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { errorsOf, valueAt } from "../journeys/graph-answer.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { commandsOf, type WalkedCommand } from "./give-commands.ts";
import { isRootOpen } from "./table-says.ts";
import type { WalkAsker } from "./walk-asker.ts";
import { walkedNetwork } from "./walked-network.ts";
import { unknownId } from "./walked-rows.ts";
import { walkedSchema } from "./walked-schema.ts";

const forbidden = ["NOT_ALLOWED"];

/** The codes of the problems that concern the command as a whole. */
function refusals(text: string): unknown[] {
  const problems = valueAt(JSON.parse(text), "data.done.problems");
  const list: unknown[] = Array.isArray(problems) ? problems : [];
  return list.filter((one) => JSON.stringify(valueAt(one, "path")) === "[]").map((one) => valueAt(one, "code"));
}

/** Everything besides the problems that a refused command told. */
function toldBesides(text: string): unknown[] {
  const done = valueAt(JSON.parse(text), "data.done");
  const entries: [string, unknown][] = Object.entries(typeof done === "object" && done !== null ? done : {});
  return entries.filter(([name, value]) => {
    return (
      name !== "problems" &&
      name !== "__typename" &&
      value !== null &&
      value !== false &&
      JSON.stringify(value) !== "[]"
    );
  });
}

type Given = { command: WalkedCommand; asker: WalkAsker; subject: string };

/** Gives a command under a key that is none, so that whoever may give it changes nothing. */
async function giveCommand({ command, asker, subject }: Given): Promise<string[]> {
  const name = `${asker.name}: ${command.name}`;
  const text = await asker.ask(command.text(subject, ""));
  if (isRootOpen(asker, "commands", command.name)) {
    return refusals(text).includes("NOT_ALLOWED") ? [`${name}: refused ${text}`] : [];
  }
  const answers = [
    text,
    await asker.ask(command.text(unknownId(), "")),
    await asker.ask(command.text(subject, randomUUID())),
  ];
  const isUnknown = asker.isNobody && errorsOf(JSON.parse(text)).some(({ code }) => code === "UNAUTHENTICATED");
  const isRefused = isUnknown || JSON.stringify(refusals(text)) === JSON.stringify(forbidden);
  return isRefused && toldBesides(text).length === 0 && new Set(answers).size === 1
    ? []
    : [`${name}: ${answers.join("\n")}`];
}

describe("what somebody may do", () => {
  it.each(["partners", "supergraph"])(
    "by every command of the %s is what the table says",
    async (name) => {
      const { cast, rows } = walkedNetwork();
      const commands = commandsOf(walkedSchema(name));
      const askers = name === "partners" ? cast.atPartner : cast.atGateway;
      const subject = rows.ids[0]?.id ?? "";
      const wrong: string[] = [];
      for (const command of commands) {
        const told = await Promise.all(askers.map((asker) => giveCommand({ command, asker, subject })));
        wrong.push(...told.flat());
      }
      expect(wrong).toEqual([]);
      const given = `${commands.length} commands by ${askers.length} askers`;
      reportFigure(2, `every command of the ${name}, by everybody`, `${given}: 0 beyond the table`);
    },
    120_000,
  );
});
