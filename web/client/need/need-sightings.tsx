import { usePages } from "../graph/use-pages.ts";
import { useDayOf, useMoment, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { DataTable } from "../page/data-table.tsx";
import { readSightings } from "./need.operations.ts";

const pageSize = 20;

/** Who was shown the need, colleagues and others: a record of what was told, not a receipt. The last is kept to the hour: of it the day is said. */
export function NeedSightings({ id }: { id: string }) {
  const text = useText();
  const moment = useMoment();
  const day = useDayOf();
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readSightings,
    variables: { id, first: pageSize },
    pick: (data) => data.need?.seenBy,
  });
  const columns = [text("need.seen.column.who"), text("need.seen.column.first"), text("need.seen.column.last")];
  return (
    <section className="headed">
      <h2>{text("need.seen")}</h2>
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("need.seen.none")}</p>}>
        {(seen) => (
          <>
            {seen.length === 0 && <p>{text("need.seen.none")}</p>}
            {seen.length > 0 && <p className="hint">{text("need.seen.hint")}</p>}
            {seen.length > 0 && (
              <DataTable
                caption={text("need.seen.caption")}
                columns={columns}
                rows={seen.map(({ person, name, firstAt, lastAt }, at) => ({
                  id: person?.id ?? String(at),
                  cells: [person?.name ?? name ?? text("need.seen.other"), moment(firstAt), day(lastAt)],
                }))}
              />
            )}
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
