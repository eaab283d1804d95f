import { useMemo } from "react";
import { z } from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { recordPermission } from "./permission.operations.ts";
import { type Drafted, inputOf, sentenceOf } from "./permission-draft.ts";
import { PermissionSentence } from "./permission-sentence.tsx";
import { sentenceLanguage } from "./use-text-in.ts";
import { WhoTheyAre } from "./who-they-are.tsx";

type ReadStepProps = { need: string; drafted: Drafted; onDone: (written: Drafted) => void; onCancel: () => void };

const ways = ["NO", "YES"] as const;
const form = z.object({
  interpreter: z.string().check(z.minLength(1, "permission.interpreter.missing")),
  agreed: z.string().check(z.minLength(1, "permission.agreed.missing")),
});

/** The sentence, said in a language that they understand, and their yes to just that. */
export function ReadStep({ need, drafted, onDone, onCancel }: ReadStepProps) {
  const text = useText();
  const command = useCommand(recordPermission);
  const { language } = drafted.said;
  const spoken = sentenceLanguage(language.tag);
  const able = ways.filter((way) => way === "YES" || spoken.isReviewed);
  const [only] = able.length === 1 ? able : [];
  const fields = useFields({ form, start: { interpreter: only ?? "", agreed: "" } });
  const sentence = useMemo(() => sentenceOf(drafted, new Date()), [drafted]);
  const record = async ({ interpreter }: { interpreter: string }) => {
    const explained = { hasInterpreter: interpreter === "YES", isTranslationReviewed: spoken.isReviewed };
    if (await command.give({ need, input: inputOf(drafted, explained) })) onDone(drafted);
  };
  const title = spoken.isReviewed ? "permission.sentence" : "permission.sentence.interpreter";
  return (
    <Form fields={fields} command={command} send="permission.send" onSend={record} onCancel={onCancel}>
      <ChoiceField
        name="interpreter"
        legend="permission.interpreter"
        hint={spoken.isReviewed ? "permission.interpreter.reviewed" : "permission.interpreter.unreviewed"}
        codes={able}
        labelOf={(way) => `permission.interpreter.${way}` as const}
      />
      <h3>{text(title, { language: language.name })}</h3>
      <WhoTheyAre sentence={sentence} />
      <PermissionSentence sentence={sentence} tag={spoken.tag} />
      <ChoiceField
        name="agreed"
        legend="permission.agreed"
        hint="permission.agreed.hint"
        codes={["YES"]}
        labelOf={() => "permission.agreed.YES"}
      />
    </Form>
  );
}
