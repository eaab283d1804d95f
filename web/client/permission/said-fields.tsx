import { useFindLanguages } from "../find/use-finds.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { SelectField } from "../form/select-field.tsx";
import { useText } from "../language/use-text.ts";
import { givers } from "./permission-codes.ts";
import type { PermittedNeed } from "./permitted-need.ts";
import { other } from "./said-form.ts";

/** Who says yes, and in which language they are told what to. Those of the need come first. */
export function SaidFields({ languages, isOther }: { languages: PermittedNeed["languages"]; isOther: boolean }) {
  const text = useText();
  const find = useFindLanguages();
  const offered = languages.map(({ tag, name }) => ({ value: tag, label: name }));
  const options = [
    { value: "", label: text("app.choose") },
    ...offered,
    { value: other, label: text("permission.language.other") },
  ];
  return (
    <>
      <ChoiceField
        name="givenBy"
        legend="permission.giver"
        codes={givers}
        labelOf={(giver) => `giver.${giver}` as const}
      />
      <SelectField name="language" label="permission.language" options={options} />
      {isOther && <FindField name="another" label="permission.language.find" find={find} />}
    </>
  );
}
