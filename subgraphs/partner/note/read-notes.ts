import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import type { ChangedIntroductions } from "../introduction/change-introduction.ts";
import { partFor } from "./note.store.ts";
import { type NotePayload, type NotePersonView, type NoteView, viewNote, viewNotePerson } from "./note.view.ts";

/** The notes of an introduction that the asker may see, the first first. */
export async function readNotes({ loaders }: PartnerContext, introduction: string): Promise<NoteView[]> {
  return (await loaders.notes.load(introduction)).map(viewNote);
}

/** Who takes part in an introduction that the asker may see. */
export async function readNotePeople({ loaders }: PartnerContext, introduction: string): Promise<NotePersonView[]> {
  return (await loaders.notePeople.load(introduction)).map(viewNotePerson);
}

export type Asked = { introduction: string; number?: number };

/** What a command on notes came to. What was sealed is handed out to a reader who takes part at this moment. */
export async function notePayload(
  context: PartnerContext,
  worked: Worked<ChangedIntroductions>,
  { introduction, number }: Asked,
): Promise<NotePayload> {
  if (!worked.ok) return { note: null, part: null, problems: viewProblems(worked.problems) };
  const { actor, em, loaders } = context;
  loaders.notes.clear(introduction);
  const isThere = (await loaders.introduction.load(introduction)) !== undefined;
  const notes = isThere ? await readNotes(context, introduction) : [];
  const note = (number === undefined ? notes.at(-1) : notes.find((one) => one.number === number)) ?? null;
  if (number === undefined || actor.kind !== "person") return { note, part: null, problems: [] };
  const part = await partFor(sqlOf(em), { introduction, number, person: actor.id }, actor.isHome);
  return { note, part: part ? JSON.stringify(part) : null, problems: [] };
}
