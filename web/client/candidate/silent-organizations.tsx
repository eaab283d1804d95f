import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { useOrganizationNames } from "./use-organization-names.ts";

/** Who has not answered: their people are there, without a name. */
export function SilentOrganizations({ ids }: { ids: readonly string[] }) {
  const text = useText();
  const intl = useIntl();
  const nameOf = useOrganizationNames();
  if (ids.length === 0) return null;
  return (
    <p className="note" role="status">
      {text("candidates.silent", { names: intl.formatList(ids.map(nameOf)) })}
    </p>
  );
}
