import { useFieldArray } from "react-hook-form";
import { useFindPlaces } from "../find/use-finds.ts";
import { FieldGroup } from "../form/field.tsx";
import { FindField } from "../form/find-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { useText } from "../language/use-text.ts";
import type { ProfileValues } from "./profile-values.ts";

const mostPlaces = 20;

/** Where somebody may practise: any number of places, each with who admitted them there. */
export function AdmissionsField() {
  const text = useText();
  const find = useFindPlaces();
  const { fields, append, remove } = useFieldArray<Pick<ProfileValues, "admissions">>({ name: "admissions" });
  return (
    <FieldGroup name="admissions" label="profile.form.places" hint="profile.form.placesHint">
      {fields.map(({ id }, index) => (
        <fieldset key={id} className="card">
          <legend>{text("profile.form.placeNumber", { number: index + 1 })}</legend>
          <FindField name={`admissions.${index}.place`} label="profile.form.place" find={find} />
          <TextField name={`admissions.${index}.regulator`} label="profile.form.regulator" />
          <button type="button" onClick={() => remove(index)}>
            {text("profile.form.leavePlace")}
          </button>
        </fieldset>
      ))}
      {fields.length < mostPlaces && (
        <button type="button" onClick={() => append({ place: null, regulator: "" })}>
          {text("profile.form.addPlace")}
        </button>
      )}
    </FieldGroup>
  );
}
