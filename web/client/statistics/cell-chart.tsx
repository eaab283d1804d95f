import { useEffect, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { chooseLanguage } from "../language/languages.ts";
import { useText } from "../language/use-text.ts";
import type { DrawnCell } from "./draw-chart.ts";
import { useDrawingSize } from "./use-drawing-size.ts";

/** Cells as bars. Whoever hears the page is led to the rows, which say the same and more. */
export function CellChart({ cells }: { cells: readonly DrawnCell[] }) {
  const text = useText();
  const { locale } = useIntl();
  const place = useRef<HTMLDivElement>(null);
  const size = useDrawingSize(place);
  const [isBroken, setBroken] = useState(false);
  const drawn = JSON.stringify(cells);
  const isRightToLeft = chooseLanguage(locale, []).direction === "rtl";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same cells in another list are drawn already
  useEffect(() => {
    let isGone = false;
    if (!size) return;
    // What draws is loaded here alone: nobody waits for it who only reads.
    void import("./draw-chart.ts").then(
      ({ drawChart }) => {
        if (!isGone) place.current?.replaceChildren(drawChart(cells, { ...size, locale, isRightToLeft }));
      },
      () => setBroken(true),
    );
    return () => {
      isGone = true;
    };
  }, [drawn, size, locale, isRightToLeft]);
  return (
    <>
      <div className="chart" ref={place} aria-hidden="true" />
      {isBroken && <p role="status">{text("statistics.chart.broken")}</p>}
    </>
  );
}
