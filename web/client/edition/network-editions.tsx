import { usePages } from "../graph/use-pages.ts";
import { useReturn } from "../graph/use-return.ts";
import { useText } from "../language/use-text.ts";
import { Paged } from "../page/paged.tsx";
import { useOrganizationNames } from "../session/use-organization-names.ts";
import { CallEdition } from "./call-edition.tsx";
import { CalledEditionCard } from "./called-edition-card.tsx";
import { listCalledEditions } from "./edition.operations.ts";

/** For operators: call an edition, see who joins, begin it, see it through. Its numbers they see when all do. */
export function NetworkEditions() {
  const text = useText();
  const organizationName = useOrganizationNames();
  const pages = usePages({ query: listCalledEditions, variables: {}, pick: (data) => data.statistics?.editions });
  useReturn(pages.again);
  return (
    <>
      <CallEdition onDone={pages.again} />
      <h2>{text("edition.all")}</h2>
      <div className="actions">
        <button type="button" onClick={pages.again}>
          {text("edition.lookAgain")}
        </button>
      </div>
      <Paged pages={pages} none={<p role="status">{text("edition.noneCalled")}</p>}>
        {(editions) => (
          <ul className="plain">
            {editions.map((edition) => (
              <CalledEditionCard
                key={edition.id}
                edition={edition}
                organizationName={organizationName}
                onDone={pages.again}
              />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
