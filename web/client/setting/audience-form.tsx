import * as z from "zod/mini";
import { useFindOrganizations } from "../find/use-finds.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { setAudienceDefault } from "./setting.operations.ts";
import type { Settings } from "./settings.ts";

const reaches = ["EVERYONE", "ONLY"] as const;
const found = z.object({ id: z.string(), name: z.string() });

const form = z.object({ reach: z.enum(reaches), only: z.array(found), except: z.array(found) }).check(
  z.refine(({ reach, only }) => reach === "EVERYONE" || only.length > 0, {
    error: "setting.audience.nobody",
    path: ["only"],
  }),
);

type AudienceFormProps = { audience: NonNullable<Settings["audienceDefault"]>; onDone: () => void };

/** Who hears of the organization's needs, unless whoever posts one says otherwise. */
export function AudienceForm({ audience, onDone }: AudienceFormProps) {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(setAudienceDefault);
  const find = useFindOrganizations();
  const { everyone, only, except } = audience;
  const fields = useFields<z.output<typeof form>>({
    form,
    start: { reach: everyone ? "EVERYONE" : "ONLY", only: only.map(named), except: except.map(named) },
  });
  const send = async (values: z.output<typeof form>) => {
    const input = {
      everyone: values.reach === "EVERYONE",
      only: values.only.map(({ id }) => id),
      except: values.except.map(({ id }) => id),
    };
    if (await command.give({ organization, input })) onDone();
  };
  return (
    <>
      <p>{text("setting.audience.about")}</p>
      <Form fields={fields} command={command} send="setting.save" onSend={send}>
        <ChoiceField
          name="reach"
          legend="setting.audience.reach"
          codes={reaches}
          labelOf={(reach) => `setting.audience.${reach}` as const}
        />
        <NamedField isForEveryone={fields.watch("reach") === "EVERYONE"} />
        <FindField name="except" label="setting.audience.except" find={find} isMany />
      </Form>
    </>
  );
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** Those who are named: nobody else, or besides everyone. */
function NamedField({ isForEveryone }: { isForEveryone: boolean }) {
  const find = useFindOrganizations();
  const words = isForEveryone
    ? ({ label: "setting.audience.also", hint: "setting.audience.also.hint" } as const)
    : ({ label: "setting.audience.only" } as const);
  return <FindField key={words.label} name="only" {...words} find={find} isMany />;
}
