import { usePages } from "../graph/use-pages.ts";
import { useReturn } from "../graph/use-return.ts";
import { fromNeed } from "../introduction/side-way.ts";
import { useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { Answered } from "../page/answered.tsx";
import { Link } from "../route/link.tsx";
import { readAsked } from "./need.operations.ts";
import type { NamedAsked, Need } from "./need-types.ts";
import { endOfAsked, isLive, stepOfAsked } from "./read-asked.ts";

const pageSize = 20;

/** Who was asked by hand or has offered, the newest first, and where each stands. */
export function NeedAsked({ need: { id, issues } }: { need: Need }) {
  const text = useText();
  const names = new Map(issues.map((issue) => [issue.id, issue.issue.name]));
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readAsked,
    variables: { id, first: pageSize },
    pick: (data) => data.need?.introductions,
  });
  useReturn(() => {
    if ((nodes?.length ?? 0) <= pageSize) again();
  });
  return (
    <section>
      <h2>{text("need.asked")}</h2>
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("need.asked.none")}</p>}>
        {(all) => (
          <>
            {all.length === 0 && <p>{text("need.asked.none")}</p>}
            <ul className="plain">
              {all.map((asked) => (
                <li key={asked.id} className="card">
                  <AskedLine asked={asked} names={names} />
                </li>
              ))}
            </ul>
            {hasMore && (
              <button type="button" onClick={more}>
                {text("app.more")}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

/** `names`: of the need's issues, by id. */
function AskedLine({ asked, names }: { asked: NamedAsked; names: ReadonlyMap<string, string> }) {
  const text = useText();
  const deadline = useDeadline();
  const { id, organization, responder, issues, answerBy } = asked;
  const shown = responder?.name ?? text("need.asked.nameless", { organization: organization.name });
  const end = endOfAsked(asked);
  const asks = issues.flatMap((issue) => names.get(issue.id) ?? []).join(", ");
  return (
    <>
      <strong>{shown}</strong>
      {responder && `, ${organization.name}`}
      {!responder && <p className="hint">{text("need.asked.silent", { organization: organization.name })}</p>}
      {asks && <p className="hint">{text("need.asked.for", { issues: asks })}</p>}
      <p>
        {end && <strong>{text(end)} </strong>}
        {text(stepOfAsked(asked))} {isLive(asked) && answerBy && text("need.asked.by", { moment: deadline(answerBy) })}
      </p>
      <Link to={{ screen: "introduction", id }} search={fromNeed}>
        {text("need.asked.open", { name: shown })}
      </Link>
    </>
  );
}
