import { usePages } from "../graph/use-pages.ts";
import { useReturn } from "../graph/use-return.ts";
import { useText } from "../language/use-text.ts";
import { Paged } from "../page/paged.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { useOrganizationNames } from "../session/use-organization-names.ts";
import { listEditionParts } from "./edition.operations.ts";
import { EditionPartCard } from "./edition-part-card.tsx";
import { useRestoredLedger } from "./use-restored-ledger.ts";

/** The editions that the organization was asked for, the newest first. */
export function EditionParts() {
  const text = useText();
  const { organization } = useSignedIn();
  const organizationName = useOrganizationNames();
  const ledger = useRestoredLedger();
  const pages = usePages({
    query: listEditionParts,
    variables: { organization },
    pick: (data) => data.organization?.editions,
  });
  useReturn(pages.again);
  return (
    <Paged pages={pages} none={<p role="status">{text("edition.none")}</p>}>
      {(parts) => (
        <ul className="plain">
          {parts.map((part) => (
            <EditionPartCard {...{ part, ledger, organizationName }} key={part.edition} onDone={pages.again} />
          ))}
        </ul>
      )}
    </Paged>
  );
}
