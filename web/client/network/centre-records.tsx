import type { ResultOf } from "gql.tada";
import { usePages } from "../graph/use-pages.ts";
import { useIsMessageId, useMoment, useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { Paged } from "../page/paged.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { actorName } from "./actor-name.ts";
import { listRecords } from "./network.operations.ts";
import { useCentreNames } from "./use-centre-names.ts";

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
  const names = useCentreNames();
  const by = (actor: string) => {
    const named = actorName(actor, names);
    return "name" in named ? named.name : text(named.said);
  };
  return (
    <DataTable
      caption={text("network.records")}
      columns={columns.map((column) => text(`network.record.${column}`))}
      rows={records.map(({ id, at, action, subject, actor }) => ({
        id,
        cells: [
          moment(at),
          say(action),
          names.get(subject) ?? "",
          <Link key="actor" to={{ screen: "network" }} search={{ part: "records", by: actor }}>
            {by(actor)}
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
    return text(isMessageId(id) ? id : "network.otherAction");
  };
}
