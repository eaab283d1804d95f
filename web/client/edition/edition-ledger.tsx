import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { DataTable } from "../page/data-table.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { periodWords } from "../statistics/period.ts";
import { readEditionLedger } from "./edition.operations.ts";
import { RestoredPart } from "./restored-part.tsx";
import { useRestoredLedger } from "./use-restored-ledger.ts";

/** What taking part has cost of privacy so far, period by period: kept here, whatever the centre says. */
export function EditionLedger() {
  const text = useText();
  const { locale, formatNumber } = useIntl();
  const { organization } = useSignedIn();
  const [answer, ask] = useQuery({ query: readEditionLedger, variables: { organization } });
  const shown = answer.data && (answer.data.organization?.editionLedger ?? []);
  const restored = useRestoredLedger();
  return (
    <section>
      <h2>{text("edition.ledger")}</h2>
      <p>{text("edition.ledger.text")}</p>
      {restored && <RestoredPart ledger={restored} />}
      <Answered answer={answer} shown={shown} onAgain={ask} absent={null}>
        {(entries) =>
          entries.length === 0 ? (
            !restored && <p>{text("edition.ledger.none")}</p>
          ) : (
            <DataTable
              caption={text("edition.ledger.caption")}
              columns={[
                text("edition.ledger.period"),
                text("edition.ledger.rounds"),
                text("edition.ledger.spent"),
                text("edition.ledger.limit"),
              ]}
              rows={entries.map(({ period, rounds, spent, limit }) => ({
                id: period,
                cells: [periodWords([period], locale), formatNumber(rounds), formatNumber(spent), formatNumber(limit)],
              }))}
            />
          )
        }
      </Answered>
    </section>
  );
}
