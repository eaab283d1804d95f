import { useIntl } from "react-intl";
import { z } from "zod/mini";
import { currentKeys } from "../../../shared/seal/key-statement.ts";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import type { StepProps } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { sealText } from "../note/sealed-text.ts";
import { useSealedOnce } from "../note/use-sealed-once.ts";
import { Loading } from "../page/loading.tsx";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { KeysGate } from "../person-key/keys-gate.tsx";
import { useStatedKeys } from "../person-key/use-stated-keys.ts";
import { WithPermission } from "./check-permission.tsx";
import type { CheckPermission } from "./choose-permission.ts";
import { sealNames } from "./conflict-check.operations.ts";

/** Names for those alone who look for conflicts. What it reveals is said first. */
export function SealNames({ seen, onDone }: StepProps) {
  const text = useText();
  const checkers = seen.introduction.conflictCheckers ?? [];
  return (
    <>
      <Reveals />
      <WithPermission seen={seen} people={checkers.map(({ id }) => id)}>
        {(permission) => (
          <KeysGate>
            {(keys) => <SealForCheckers seen={seen} keys={keys} permission={permission} onDone={onDone} />}
          </KeysGate>
        )}
      </WithPermission>
      <p className="hint">{text("check.deleted")}</p>
    </>
  );
}

function Reveals() {
  const text = useText();
  return (
    <ul>
      <li>{text("seal.reveals.read")}</li>
      <li>{text("seal.reveals.told")}</li>
      <li>{text("seal.reveals.forget")}</li>
    </ul>
  );
}

type SealProps = StepProps & { keys: OpenKeys; permission: CheckPermission };

/** Of the checkers those whom the survivor has allowed and who have keys. */
function SealForCheckers(props: SealProps) {
  const text = useText();
  const intl = useIntl();
  const { peopleIds } = props.permission;
  const checkers = (props.seen.introduction.conflictCheckers ?? []).filter(({ id }) => peopleIds.includes(id));
  const { stated, ask } = useStatedKeys(checkers.map(({ id }) => id));
  if (checkers.some(({ id }) => !stated.has(id))) return <Loading />;
  const readers = checkers.flatMap(({ id, name }) => {
    const keys = stated.get(id);
    const sealing = keys?.ok ? currentKeys(keys.claims)?.sealing : undefined;
    return sealing === undefined ? [] : [{ id, name, sealing }];
  });
  const without = checkers.filter(({ id }) => !readers.some((reader) => reader.id === id));
  const listOf = (people: readonly { name: string }[]) => ({ names: intl.formatList(people.map(({ name }) => name)) });
  return (
    <>
      {without.length > 0 && <p className="note">{text("seal.noKeys", listOf(without))}</p>}
      {readers.length > 0 ? (
        <>
          <p>{text("seal.for", listOf(readers))}</p>
          <NamesForm {...props} readers={readers} />
        </>
      ) : (
        <div className="actions">
          <button type="button" onClick={ask}>
            {text("failure.again")}
          </button>
        </div>
      )}
    </>
  );
}

/** Bytes that names may have: some two hundred. */
const maxNamesLength = 16_000;

const form = z.object({
  names: z.string().check(
    z.trim(),
    z.minLength(1, "form.required"),
    z.refine((names) => new TextEncoder().encode(names).length <= maxNamesLength, "check.tooManyNames"),
  ),
});

function NamesForm({
  seen,
  keys,
  permission,
  readers,
  onDone,
}: SealProps & { readers: { id: string; sealing: string }[] }) {
  const { id, conflictNames } = seen.introduction;
  const command = useCommand(sealNames);
  const sealOnce = useSealedOnce();
  const fields = useFields({ form, start: { names: "" } });
  const send = async ({ names }: z.output<typeof form>) => {
    const words = JSON.stringify([names, permission.id, readers]);
    const part = await sealOnce(words, command.problems.length > 0, () => {
      const context = {
        ...{ subject: id, grant: permission.id, part: "NAMES", version: (conflictNames?.version ?? 0) + 1 },
        ...{ sender: keys.person, purpose: "CONFLICT_CHECK" },
      };
      return sealText(
        { context, text: names, readers: readers.map((one) => ({ id: one.id, sealing: one.sealing })) },
        keys,
      );
    });
    await command.give({ introduction: id, part });
    onDone();
  };
  return (
    <Form fields={fields} command={command} send="seal.send" onSend={send}>
      <TextField name="names" label="check.names" hint="check.namesHint" kind="long" />
    </Form>
  );
}
