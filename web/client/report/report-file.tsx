import { useState } from "react";
import { useClient } from "urql";
import { type Failure, failureOf } from "../graph/failure.ts";
import { useText } from "../language/use-text.ts";
import { saveFile } from "../need/save-file.ts";
import { ActionButton } from "../page/action-button.tsx";
import { Failed } from "../page/failed.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { readReportCsv } from "./report.operations.ts";

type State = "idle" | "asking" | "saved" | { failure: Failure };

/** Print, or save all of it as a file. */
export function ReportFile({ period }: { period: string }) {
  const text = useText();
  const client = useClient();
  const { organization } = useSignedIn();
  const [state, setState] = useState<State>("idle");
  const save = async () => {
    setState("asking");
    const variables = { organization, period };
    const { data, error } = await client.query(readReportCsv, variables, { requestPolicy: "network-only" }).toPromise();
    const csv = data?.organization?.report?.csv;
    if (csv === undefined) return setState({ failure: failureOf(error) ?? "fault" });
    saveFile({ name: `${organization}-${period}.csv`, type: "text/csv", text: csv });
    setState("saved");
  };
  return (
    <section className="not-printed">
      <h2>{text("report.take")}</h2>
      <p>{text("report.take.text")}</p>
      <div className="actions">
        <button type="button" className="first" onClick={() => print()}>
          {text("statistics.print")}
        </button>
        <ActionButton isUnderWay={state === "asking"} onPress={() => void save()}>
          {text("report.csv")}
        </ActionButton>
      </div>
      {state === "saved" && <p role="status">{text("report.saved")}</p>}
      {typeof state === "object" && <Failed failure={state.failure} onAgain={() => void save()} />}
    </section>
  );
}
