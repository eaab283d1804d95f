import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { isApart, obviousPeople, peopleFor } from "./named-people.ts";
import type { Purpose } from "./permission-codes.ts";
import type { Named } from "./permitted-need.ts";

/** Where the responder is nobody whom a permission can name: that it is so, and who opens the file for them. */
export function WhoOpensFor({ whom, purpose }: { whom: Named; purpose: Purpose }) {
  const text = useText();
  const intl = useIntl();
  const offered = peopleFor(whom, purpose);
  const name = whom.responder?.name;
  const isOther = isApart(
    name,
    offered.map((one) => one.name),
  );
  if (!isOther) return null;
  const obvious = purpose === "CASE_FILE" ? obviousPeople(whom, purpose) : [];
  const people = offered.filter(({ id }) => obvious.includes(id)).map((one) => one.name);
  const said = { people: intl.formatList(people), count: people.length };
  return (
    <>
      {text("permission.apart", { name })} {people.length > 0 && text("permission.apart.opens", said)}
    </>
  );
}
