import * as z from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useFindColleagues } from "../people/use-find-colleagues.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { setConflictCheck } from "./setting.operations.ts";
import type { ConflictSetting } from "./settings.ts";

const ways = ["AS_SHOWN", "SEALED_NAMES", "BLIND"] as const;
const found = z.object({ id: z.string(), name: z.string() });

const form = z
  .object({ way: z.enum(ways), checkers: z.array(found).check(z.maxLength(10, "setting.conflict.tooMany")) })
  .check(
    z.refine(({ way, checkers }) => way === "AS_SHOWN" || checkers.length > 0, {
      error: "setting.conflict.nobody",
      path: ["checkers"],
    }),
  );

/** How conflicts of interest are looked for, and by whom. */
export function ConflictForm({ setting, onDone }: { setting: ConflictSetting; onDone: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(setConflictCheck);
  const checkers = setting.checkers.map(({ id, name }) => ({ id, name }));
  const fields = useFields({ form, start: { way: setting.way, checkers } });
  const send = async ({ way, checkers: chosen }: z.output<typeof form>) => {
    const ids = way === "AS_SHOWN" ? [] : chosen.map(({ id }) => id);
    if (await command.give({ organization, way, checkers: ids })) onDone();
  };
  const chosen = fields.watch("checkers");
  // Which of those who were named it is about: a sentence of the graph says only what is wrong.
  const problems = (command.done?.problems ?? []).map(({ code, message, path }) => {
    const name = path[0] === "checkers" ? chosen[Number(path[1])]?.name : undefined;
    return { code, message: name ? text("form.fault", { field: name, fault: message }) : message };
  });
  return (
    <>
      <p>{text("setting.conflict.about")}</p>
      <Form fields={fields} command={{ ...command, problems }} send="setting.save" onSend={send}>
        <ChoiceField
          name="way"
          legend="setting.conflict.way"
          codes={ways}
          labelOf={(way) => `setting.conflict.${way}` as const}
        />
        {fields.watch("way") !== "AS_SHOWN" && <CheckersField />}
      </Form>
    </>
  );
}

function CheckersField() {
  const find = useFindColleagues();
  return (
    <FindField
      name="checkers"
      label="setting.conflict.checkers"
      hint="setting.conflict.checkers.hint"
      find={find}
      isMany
    />
  );
}
