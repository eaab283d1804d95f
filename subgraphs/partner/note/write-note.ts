import { type Problem, problem } from "#shared/errors/problem.ts";
import type { SealedPart } from "#shared/seal/sealed-part.ts";
import type { CommandScope } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction, type SpokenSide } from "../introduction/change-introduction.ts";
import { isLive } from "../introduction/introduction.codes.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { appendStep } from "../introduction/introduction-write.store.ts";
import type { Speaker } from "../introduction/step-introduction.ts";
import { tellIntroduction } from "../introduction/tell-introduction.ts";
import { needHolder } from "../need/need-holder.store.ts";
import { noteOnce } from "../notice/note-once.ts";
import { lockCurrentKey } from "../person-key/person-key.store.ts";
import { checkNote } from "./check-note.ts";
import { countNotes, insertNote, type NoteSide } from "./note.store.ts";
import { homeReaders } from "./note-people.store.ts";
import { readPart } from "./read-part.ts";

/** As many as one introduction has: it is a few words to one another, and not a case file. */
export const maxNotes = 50;

export type WriteNote = ChangeIntroduction & { part: string; as?: SpokenSide | undefined };

/** A few words to the other side that were sealed in the page; the system sees for whom, and not what. */
export function writeNote(context: PartnerContext, { part, as, ...given }: WriteNote) {
  return changeIntroduction(context, given, {
    name: "writeNote",
    input: { part },
    side: "EITHER",
    as,
    work: async (scope, introduction, by) => {
      const side = by.side === "HOME" ? "HOME" : "OTHER";
      const number = (await countNotes(scope.sql, introduction.id)) + 1;
      const sealed = readPart(part);
      const problems = [
        ...(isLive(introduction.state) ? [] : [over]),
        ...(number > maxNotes ? [tooMany] : []),
        ...(sealed ? await checkAt(scope, introduction, { sealed, number, side }) : [malformed]),
      ];
      if (problems.length > 0 || !sealed) return problems;
      await keepNote(scope, introduction, { sealed, number, side, by });
      return [];
    },
  });
}

type Given = { sealed: SealedPart; number: number; side: NoteSide };

async function checkAt(
  { sql, actor }: CommandScope,
  { id: introduction, people }: Introduction,
  { sealed, number, side }: Given,
): Promise<Problem[]> {
  const home = await homeReaders(
    sql,
    sealed.wraps.map(({ recipient }) => recipient),
  );
  const key = actor.isHome ? await lockCurrentKey(sql, actor.id) : undefined;
  if (actor.isHome && !key) return [noKeys];
  const others = new Set(people.map(({ id }) => id));
  return checkNote(sealed, { introduction, number, side, sender: actor.id, home, others, signing: key?.signing });
}

async function keepNote(
  scope: CommandScope,
  introduction: Introduction,
  { sealed: part, number, side, by }: Given & { by: Speaker },
): Promise<void> {
  const { sql, now, actor } = scope;
  const { id, need } = introduction;
  await insertNote(sql, { introduction: id, number, side, sender: actor.id, name: by.name, writtenAt: now, part });
  await appendStep(sql, id, { kind: "NOTE", ...by, code: null, at: now });
  await tellIntroduction(sql, introduction);
  const holder = side === "OTHER" ? await needHolder(sql, need) : undefined;
  if (holder) await noteOnce(scope, { ...holder, subject: id, kind: "NOTE_WRITTEN" });
  scope.record({ action: "note.write", subject: id, details: { number, by: side, readers: part.wraps.length } });
}

const over = problem("WRONG_STATE", ["introduction"], "This introduction is over. No note can be written any more.");

const tooMany = problem(
  "TOO_MANY",
  ["introduction"],
  `An introduction has at most ${maxNotes} notes. Get in touch directly: each side sees the other's contact.`,
);

const malformed = problem("MALFORMED", ["part"], "Give what the product's library has sealed, as its JSON.");

const noKeys = problem("REQUIRED", ["part", "signature"], "You have no keys in use. Make your keys first.");
