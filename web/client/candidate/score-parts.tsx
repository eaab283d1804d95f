import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import type { Candidate } from "./candidate-types.ts";

/** How a score comes about, for whoever asks: all that speaks for and against, with its points. They add up to it. */
export function ScoreParts({ candidate: { score, reasons, cautions } }: { candidate: Candidate }) {
  const text = useText();
  const intl = useIntl();
  const signed = (points: number) => intl.formatNumber(points, { signDisplay: "exceptZero" });
  const rows = [
    ...reasons.map(({ criterion, text: why, contribution }) => ({
      id: criterion,
      cells: [why, signed(contribution)],
    })),
    ...cautions.map(({ code, text: why, contribution }) => ({ id: code, cells: [why, signed(contribution)] })),
    { id: "sum", cells: [text("candidate.parts.sum"), intl.formatNumber(score)] },
  ];
  return (
    <details>
      <summary>{text("candidate.parts")}</summary>
      <DataTable
        caption={text("candidate.parts.caption")}
        columns={[text("candidate.parts.what"), text("candidate.parts.points")]}
        rows={rows}
      />
    </details>
  );
}
