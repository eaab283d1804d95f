import { z } from "zod/mini";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useText } from "../language/use-text.ts";
import { livingIntroductions, obviousIntroduction } from "./named-people.ts";
import { type StepProps, still } from "./step-props.ts";

const form = z.object({ introduction: z.string().check(z.minLength(1, "permission.whom.missing")) });

/** Named is who answered for the need: a yes to nobody in particular would be none. */
export function WhomStep(props: StepProps) {
  return livingIntroductions(props.need).length > 0 ? <Whom {...props} /> : <Nobody onCancel={props.onCancel} />;
}

function Whom({ need, draft, onNext, onCancel }: StepProps) {
  const text = useText();
  const living = livingIntroductions(need);
  const options = living.map(({ id, responder, organization: { name } }) => ({
    value: id,
    label: responder ? text("permission.whom.one", { name: responder.name, organization: name }) : name,
  }));
  const isOne = options.length === 1;
  const obvious = obviousIntroduction(living, draft.purpose);
  const fields = useFields({ form, start: { introduction: obvious?.id ?? "" } });
  const next = ({ introduction }: { introduction: string }) => {
    const whom = living.find(({ id }) => id === introduction);
    if (whom) onNext({ ...draft, whom });
  };
  return (
    <Form fields={fields} command={still} send="permission.next" onSend={next} onCancel={onCancel}>
      <SelectField
        name="introduction"
        label="permission.whom"
        hint="permission.whom.hint"
        options={isOne ? options : [{ value: "", label: text("app.choose") }, ...options]}
      />
    </Form>
  );
}

function Nobody({ onCancel }: { onCancel: () => void }) {
  const text = useText();
  return (
    <>
      <p>{text("permission.whom.none")}</p>
      <div className="actions">
        <button type="button" onClick={onCancel}>
          {text("app.cancel")}
        </button>
      </div>
    </>
  );
}
