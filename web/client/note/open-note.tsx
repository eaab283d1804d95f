import { useRef } from "react";
import { useClient } from "urql";
import { failureOf } from "../graph/failure.ts";
import type { Note, StepProps } from "../introduction/introduction-side.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { takeNote } from "./note.operations.ts";
import { noteContext } from "./note-context.ts";
import { OpenedWords } from "./opened-words.tsx";
import { useOpenTaken } from "./use-open-taken.ts";

/** Takes a note and opens it here. */
export function OpenNote({ note, seen, keys, onDone }: StepProps & { note: Note; keys: OpenKeys }) {
  const client = useClient();
  const { id } = seen.introduction;
  const { number, sender } = note;
  const idempotencyKey = useRef(crypto.randomUUID()).current;
  const take = async () => {
    const { data, error } = await client.mutation(takeNote, { introduction: id, number, idempotencyKey }).toPromise();
    return { part: data?.done?.part, failure: failureOf(error) };
  };
  const context = noteContext(id, number, sender);
  const { opened, again } = useOpenTaken({ keys, context, take, onDone });
  return <OpenedWords opened={opened} shut="notes.shut" onAgain={again} />;
}
