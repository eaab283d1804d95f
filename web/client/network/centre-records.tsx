import type { ResultOf } from "gql.tada";
import { usePages } from "../graph/use-pages.ts";
import { useIsMessageId, useMoment, useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { Paged } from "../page/paged.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { listRecords } from "./network.operations.ts";

/** What was done at the centre, the newest first; of one person alone when the address names them. */
export function CentreRecords() {
  const text = useText();
  const by = useAddress().search.get("by");
  const pages = usePages({ query: listRecords, variables: { by }, pick: (data) => data.centreRecords });
  const none = <p>{text("network.noRecords")}</p>;
  return (
    <>
      <p>{text("network.recordsText")}</p>
      {by && (
        <p>
          <Link to={{ screen: "network" }} search={{ part: "records" }}>
            {text("network.recordsOfAll")}
          </Link>
        </p>
      )}
      <Paged pages={pages} none={none}>
        {(records) => <RecordTable records={records} />}
      </Paged>
    </>
  );
}

type CentreRecord = NonNullable<ResultOf<typeof listRecords>["centreRecords"]>["edges"][number]["node"];

const columns = ["at", "action", "subject", "actor"] as const;

function RecordTable({ records }: { records: readonly CentreRecord[] }) {
  const text = useText();
  const moment = useMoment();
  const say = useActionWords();
  return (
    <DataTable
      caption={text("network.records")}
      columns={columns.map((column) => text(`network.record.${column}`))}
      rows={records.map(({ id, at, action, subject, actor, facts }) => ({
        id,
        cells: [
          moment(at),
          [say(action), ...facts.map(({ name, value }) => `${name}: ${value}`)].join("; "),
          subject,
          <Link key="actor" to={{ screen: "network" }} search={{ part: "records", by: actor }}>
            {actor}
          </Link>,
        ],
      }))}
    />
  );
}

/** What the records call by a verb and a noun, in words. */
function useActionWords(): (action: string) => string {
  const text = useText();
  const isMessageId = useIsMessageId();
  return (action) => {
    const id = `centreAction.${action}`;
    return isMessageId(id) ? text(id) : action;
  };
}
