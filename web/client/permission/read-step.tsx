import { useEffect, useState } from "react";
import { ChoiceField } from "../form/choice-field.tsx";
import { ConfirmField } from "../form/confirm-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { recordPermission } from "./permission.operations.ts";
import { type Drafted, draftedOf, inputOf, type PermissionDraft, sentenceOf } from "./permission-draft.ts";
import { PermissionSentence } from "./permission-sentence.tsx";
import type { PermittedNeed } from "./permitted-need.ts";
import { SaidFields } from "./said-fields.tsx";
import { nothingSaid, other, type SaidValues, saidForm, saidOf } from "./said-form.ts";
import { sentenceLanguage } from "./use-text-in.ts";
import { WhoTheyAre } from "./who-they-are.tsx";

type ReadStepProps = {
  need: PermittedNeed;
  draft: PermissionDraft;
  onDone: (written: Drafted) => void;
  onCancel: () => void;
};

/** In their language, said so that they understand it, and their yes to just that. Nothing of it is chosen before. */
export function ReadStep({ need, draft, onDone, onCancel }: ReadStepProps) {
  const command = useCommand(recordPermission);
  const fields = useFields<SaidValues>({ form: saidForm, start: nothingSaid });
  const values = fields.watch();
  const drafted = draftedOf(draft, saidOf(values, need.languages));
  const told = drafted && `${drafted.said.givenBy} ${drafted.said.language.tag}`;
  const { setValue } = fields;
  useEffect(() => {
    // Told in another language, or by somebody else, it is another yes: who explains it is asked anew, and so is the yes.
    if (told !== undefined) setValue("interpreter", "");
  }, [told, setValue]);
  const record = async ({ interpreter }: SaidValues) => {
    if (!drafted) return;
    const { isReviewed } = sentenceLanguage(drafted.said.language.tag);
    const hasInterpreter = interpreter === "YES";
    if (!hasInterpreter && !isReviewed) {
      fields.setError("interpreter", { message: "permission.interpreter.missing" });
      return;
    }
    const explained = { hasInterpreter, isTranslationReviewed: isReviewed };
    if (await command.give({ need: need.id, input: inputOf(drafted, explained) })) onDone(drafted);
  };
  return (
    <Form fields={fields} command={command} send="permission.send" onSend={record} onCancel={onCancel}>
      <SaidFields languages={need.languages} isOther={values.language === other} />
      {drafted && <ReadToThem drafted={drafted} interpreter={values.interpreter} />}
    </Form>
  );
}

/** Who says it, the sentence itself, and the question after it. */
function ReadToThem({ drafted, interpreter }: { drafted: Drafted; interpreter: string }) {
  const text = useText();
  const [now] = useState(() => new Date());
  const { language } = drafted.said;
  const { tag, isReviewed } = sentenceLanguage(language.tag);
  const sentence = sentenceOf(drafted, now);
  const isExplained = interpreter === "YES" || (interpreter === "NO" && isReviewed);
  const title = isReviewed ? "permission.sentence" : "permission.sentence.interpreter";
  return (
    <>
      <WhoExplains isReviewed={isReviewed} />
      <h3>{text(title, { language: language.name })}</h3>
      <WhoTheyAre sentence={sentence} />
      <PermissionSentence sentence={sentence} tag={tag} />
      <ConfirmField
        name="agreed"
        legend="permission.agreed"
        hint="permission.agreed.hint"
        label="permission.agreed.YES"
        waits={isExplained ? undefined : "permission.agreed.waits"}
      />
    </>
  );
}

const ways = ["NO", "YES"] as const;

/** Whoever records it or an interpreter; in words that nobody has checked it is an interpreter, or nobody. */
function WhoExplains({ isReviewed }: { isReviewed: boolean }) {
  if (!isReviewed) {
    return (
      <ConfirmField
        name="interpreter"
        legend="permission.interpreter"
        hint="permission.interpreter.unreviewed"
        label="permission.interpreter.YES"
      />
    );
  }
  return (
    <ChoiceField
      name="interpreter"
      legend="permission.interpreter"
      hint="permission.interpreter.reviewed"
      codes={ways}
      labelOf={(way) => `permission.interpreter.${way}` as const}
    />
  );
}
