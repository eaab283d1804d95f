import { useQuery } from "urql";
import { SelectField } from "../form/select-field.tsx";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readSupervisors } from "./responder.operations.ts";

const mostOffered = 100;
const supervising: readonly string[] = ["LAWYER", "ACCREDITED_REPRESENTATIVE"];

/** Under whom a student works: a colleague who may supervise. */
export function SupervisorField({ except }: { except: string | undefined }) {
  const text = useText();
  const { organization } = useSignedIn();
  const [{ data }] = useQuery({ query: readSupervisors, variables: { organization, first: mostOffered } });
  const colleagues = (data?.organization?.responders?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id, profession }) => id !== except && supervising.includes(profession));
  const options = [
    { value: "", label: text("profile.form.nobody") },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <SelectField
      name="supervisor"
      label="profile.form.supervisor"
      hint="profile.form.supervisorHint"
      options={options}
    />
  );
}
