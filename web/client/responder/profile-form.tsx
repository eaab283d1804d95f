import { useFindIssues, useFindLanguages } from "../find/use-finds.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { ChoicesField } from "../form/choices-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import type { Command } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { addressOf, goTo } from "../route/address.ts";
import { AdmissionsField } from "./admissions-field.tsx";
import {
  costTerms,
  furtherFacts,
  helpKinds,
  type ProfileValues,
  professions,
  profileForm,
  startOf,
  traits,
} from "./profile-values.ts";
import type { HeldResponder } from "./responder-standing.ts";
import { SupervisorField } from "./supervisor-field.tsx";

type ProfileFormProps = {
  /** What is changed; nothing when one is added. */
  responder?: HeldResponder;
  command: Pick<Command<never>, "isUnderWay" | "problems" | "failure">;
  /** True when it was done. */
  onSend: (values: ProfileValues) => Promise<boolean>;
};

/** All that is said of a responder, in the order in which somebody would tell it. */
export function ProfileForm({ responder, command, onSend }: ProfileFormProps) {
  const text = useText();
  const fields = useFields<ProfileValues>({ form: profileForm, start: startOf(responder) });
  const profession = fields.watch("profession");
  const back = () => goTo(addressOf({ screen: "profile" }));
  const send = async (values: ProfileValues) => {
    if (await onSend(values)) goTo(addressOf({ screen: "profile" }, { saved: "yes" }));
  };
  return (
    <Form fields={fields} command={command} send="profile.form.send" onSend={send} onCancel={back}>
      {responder && <p>{text("profile.form.again")}</p>}
      <TextField name="name" label="profile.form.name" hint="profile.form.nameHint" autoComplete="name" />
      <ChoiceField
        name="profession"
        legend="profile.form.profession"
        codes={professions}
        labelOf={(code) => `profession.${code}` as const}
      />
      {profession === "STUDENT" && <SupervisorField except={responder?.id} />}
      <AboutWork />
      <AboutTerms />
    </Form>
  );
}

function AboutWork() {
  const issues = useFindIssues();
  const languages = useFindLanguages();
  return (
    <>
      <FindField name="issues" label="profile.form.issues" hint="profile.form.issuesHint" find={issues} isMany />
      <ChoicesField
        name="help"
        legend="profile.form.help"
        codes={helpKinds}
        labelOf={(code) => `help.${code}` as const}
      />
      <AdmissionsField />
      <FindField name="spoken" label="profile.form.spoken" find={languages} isMany />
      <FindField
        name="interpreted"
        label="profile.form.interpreted"
        hint="profile.form.interpretedHint"
        find={languages}
        isMany
      />
    </>
  );
}

function AboutTerms() {
  return (
    <>
      <ChoicesField
        name="cost"
        legend="profile.form.cost"
        codes={costTerms}
        labelOf={(code) => `cost.${code}` as const}
      />
      <TextField name="freePlaces" label="profile.form.freePlaces" hint="profile.placesHint" kind="number" />
      <ChoicesField
        name="further"
        legend="profile.form.more"
        hint="form.optional"
        codes={furtherFacts}
        labelOf={(code) => `profile.form.more.${code}` as const}
      />
      <ChoicesField
        name="traits"
        legend="profile.form.traits"
        hint="form.optional"
        codes={traits}
        labelOf={(code) => `trait.${code}` as const}
      />
    </>
  );
}
