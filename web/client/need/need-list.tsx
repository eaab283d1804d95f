import type { ResultOf, VariablesOf } from "gql.tada";
import { useIntl } from "react-intl";
import { usePages } from "../graph/use-pages.ts";
import { useReturn } from "../graph/use-return.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readNeeds } from "./need-list.operations.ts";
import { NeedTable } from "./need-table.tsx";

/** A page costs about half of what one question may cost. */
const pageSize = 50;

type Organization = NonNullable<ResultOf<typeof readNeeds>["organization"]>;
export type ListedNeed = NonNullable<Organization["needs"]>["edges"][number]["node"];

type NeedListProps = { status: NonNullable<VariablesOf<typeof readNeeds>["status"]> | null; none?: MessageId };

/** Needs that stand there, the newest first, as many as are asked for. */
export function NeedList({ status, none = "needs.none" }: NeedListProps) {
  const text = useText();
  const { locale } = useIntl();
  const { organization, person } = useSignedIn();
  const heldBy = useAddress().search.get("who") === "me" ? person : null;
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readNeeds,
    variables: { organization, status, heldBy, first: pageSize, locale },
    pick: (data) => data.organization?.needs,
  });
  // A long list is read again by whoever asks for it: every page of it would be asked twice a minute.
  useReturn(() => {
    if ((nodes?.length ?? 0) <= pageSize) again();
  });
  return (
    <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text(none)}</p>}>
      {(needs) => (
        <>
          <p role="status" className="hint">
            {needs.length === 0 ? text(none) : text("needs.shown", { count: needs.length })}
          </p>
          {needs.length > 0 && (
            <div className="headed">
              <NeedTable needs={needs} />
            </div>
          )}
          {hasMore && (
            <button type="button" onClick={more}>
              {text(answer.fetching ? "app.loading" : "app.more")}
            </button>
          )}
        </>
      )}
    </Answered>
  );
}
