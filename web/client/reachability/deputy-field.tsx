import { useWatch } from "react-hook-form";
import { SelectField } from "../form/select-field.tsx";
import { useText } from "../language/use-text.ts";
import type { Colleague } from "./me.ts";
import type { PausedProfile } from "./pauses-field.tsx";

type DeputyFieldProps = { colleagues: readonly Colleague[]; profiles: readonly PausedProfile[] };

/** Who stands in, and what it means: without anybody, others read of every profile that nobody answers for it. */
export function DeputyField({ colleagues, profiles }: DeputyFieldProps) {
  const text = useText();
  const deputy: unknown = useWatch({ name: "deputy" });
  const options = [
    { value: "", label: text("me.away.nobody") },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  // Of drafts, and of profiles that take no part, others read nothing.
  const count = profiles.filter(({ state }) => state === "APPROVED").length;
  return (
    <>
      <SelectField name="deputy" label="me.away.deputy" options={options} />
      <p className="hint" role="status">
        {text(deputy === "" ? "me.away.nobodyHint" : "me.away.deputyHint", { count })}
      </p>
    </>
  );
}
