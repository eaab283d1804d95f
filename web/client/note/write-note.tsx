import { useIntl } from "react-intl";
import { z } from "zod/mini";
import { currentKeys } from "../../../shared/seal/key-statement.ts";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import {
  colleagueIn,
  type Introduction,
  type StepProps,
  saidFor,
  spokenAs,
} from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { KeysGate } from "../person-key/keys-gate.tsx";
import { useKeys } from "../person-key/use-keys.ts";
import { type StatedKeysByPerson, useStatedKeys } from "../person-key/use-stated-keys.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { writeNote } from "./note.operations.ts";
import { maxNoteLength, noteContext } from "./note-context.ts";
import { sealText } from "./sealed-text.ts";
import { useSealedOnce } from "./use-sealed-once.ts";

type WriteNoteProps = StepProps & { onCancel: () => void };

/** The most for whom one is sealed, oneself among them. */
const maxReaders = 19;

/**
 * A few words, for people of the other side; colleagues who take part can be among its readers. Who cannot read it yet is
 * said before anybody has to open their keys.
 */
export function WriteNote(props: WriteNoteProps) {
  const text = useText();
  const intl = useIntl();
  const { state } = useKeys();
  const labelOf = useReaderLabel(props.seen.introduction);
  const { person } = useSignedIn();
  const others = props.seen.introduction.people.filter(({ id }) => id !== person).slice(0, maxReaders);
  const { stated, ask } = useStatedKeys(others.map(({ id }) => id));
  if (others.some(({ id }) => !stated.has(id))) return <Loading />;
  const readers = others.filter(({ id }) => sealingOf(stated, id) !== undefined);
  const missing = others.filter((one) => !readers.includes(one) && one.side !== props.seen.side);
  const isSomebody = readers.some(({ side }) => side !== props.seen.side);
  return (
    <>
      {missing.length > 0 && (
        <p className="note">{text("notes.noKeys", { names: intl.formatList(missing.map(labelOf)) })}</p>
      )}
      {isSomebody ? (
        <KeysGate>{(keys) => <NoteForm {...props} keys={keys} readers={readers} stated={stated} />}</KeysGate>
      ) : (
        <>
          <p>{text("notes.nobody")}</p>
          {state === "none" && <KeysGate>{() => null}</KeysGate>}
          <div className="actions">
            <button type="button" onClick={ask}>
              {text("failure.again")}
            </button>
            <button type="button" onClick={props.onCancel}>
              {text("app.cancel")}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function sealingOf(stated: StatedKeysByPerson, id: string): string | undefined {
  const keys = stated.get(id);
  return keys?.ok ? currentKeys(keys.claims)?.sealing : undefined;
}

/** Somebody's name, with where they work or, among colleagues, what they do: the page knows people of both sides. */
function useReaderLabel(introduction: Introduction): (one: Introduction["people"][number]) => string {
  const text = useText();
  const { organization, need } = introduction;
  const colleague = colleagueIn(introduction);
  return ({ name, side }) => {
    if (colleague === undefined) {
      const where = side === "HOME" ? need?.organization.name : organization.name;
      return where === undefined ? name : text("notes.at", { name, organization: where });
    }
    if (side === "HOME") return text("notes.asks", { name });
    const responder = saidFor(name, colleague);
    return responder === undefined ? name : text("notes.answersFor", { name, responder });
  };
}

const form = z.object({
  words: z.string().check(
    z.trim(),
    z.minLength(1, "form.required"),
    z.refine((words) => new TextEncoder().encode(words).length <= maxNoteLength, "notes.tooLong"),
  ),
  readers: z.array(z.string()).check(z.minLength(1, "notes.chooseReader")),
});

type NoteFormProps = WriteNoteProps & { keys: OpenKeys; readers: Introduction["people"]; stated: StatedKeysByPerson };

function NoteForm({ seen, keys, readers, stated, onDone, onCancel }: NoteFormProps) {
  const { introduction, side } = seen;
  const command = useCommand(writeNote);
  const sealOnce = useSealedOnce();
  const across = readers.filter((one) => one.side !== side).map(({ id }) => id);
  const fields = useFields({ form, start: { words: "", readers: across } });
  const send = async (values: z.output<typeof form>) => {
    const part = await sealOnce(JSON.stringify(values), command.problems.length > 0, () => {
      const context = noteContext(introduction.id, introduction.notes.length + 1, keys.person);
      const own = { id: keys.person, sealing: keys.holder.publicKeys.sealing };
      const named = values.readers.flatMap((id) => ({ id, sealing: sealingOf(stated, id) ?? "" }));
      return sealText({ context, text: values.words, readers: [...named, own] }, keys);
    });
    if (await command.give({ introduction: introduction.id, part, ...spokenAs(seen) })) onDone();
  };
  const labelOf = useReaderLabel(introduction);
  const nameOf = (id: string) => ({ words: readers.filter((one) => one.id === id).map(labelOf)[0] ?? id });
  return (
    <Form fields={fields} command={command} send="notes.seal" onSend={send} onCancel={onCancel}>
      <TextField name="words" label="notes.words" hint="notes.hint" kind="long" />
      <ChoicesField name="readers" legend="notes.for" codes={readers.map(({ id }) => id)} labelOf={nameOf} />
    </Form>
  );
}
