import { useIntl } from "react-intl";
import { useMoment, useText } from "../language/use-text.ts";
import { periodWords } from "../statistics/period.ts";
import type { RestoredLedger } from "./use-restored-ledger.ts";

/** Why the organization is not counted in some months, and from which on it is again. */
export function RestoredPart({ ledger: { restoredAt, countedFrom } }: { ledger: RestoredLedger }) {
  const text = useText();
  const moment = useMoment();
  const { locale } = useIntl();
  return (
    <div className="note">
      <p>{text("edition.restored.closed", { moment: moment(restoredAt) })}</p>
      <p>{text("edition.restored.again", { months: periodWords([countedFrom], locale) })}</p>
    </div>
  );
}
