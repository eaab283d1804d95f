import { useState } from "react";
import { useDay, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { Decline } from "./decline.tsx";
import { type Opportunity, OpportunityFacts } from "./opportunity-facts.tsx";
import { byMonth } from "./opportunity-filter.ts";
import { SayNo } from "./say-no.tsx";

type OpportunityMonthsProps = { list: readonly Opportunity[]; onDeclined: () => void };

/** Opportunities under the month in which a date presses. */
export function OpportunityMonths({ list, onDeclined }: OpportunityMonthsProps) {
  const text = useText();
  const day = useDay();
  return byMonth(list).map(({ month, shown }) => (
    <section key={month ?? ""}>
      <h2>{month ? text("opportunities.month", { month: day(month) }) : text("opportunities.noMonth")}</h2>
      <ul className="plain">
        {shown.map((opportunity) => (
          <OpportunityLine key={opportunity.id} opportunity={opportunity} onDeclined={onDeclined} />
        ))}
      </ul>
    </section>
  ));
}

type OpportunityLineProps = { opportunity: Opportunity; onDeclined: () => void };

function OpportunityLine({ opportunity, onDeclined }: OpportunityLineProps) {
  const text = useText();
  const { id, home, state } = opportunity;
  const [isDeclining, setDeclining] = useState(false);
  return (
    <li className="card">
      <h3>{home.name}</h3>
      <OpportunityFacts opportunity={opportunity} />
      {state !== "OPEN" && <p>{text(`opportunities.state.${state}`)}</p>}
      {isDeclining ? (
        <Decline opportunity={opportunity} onDone={onDeclined} onCancel={() => setDeclining(false)} />
      ) : (
        <div className="actions">
          <Link to={{ screen: "opportunity", id }} className="button">
            {text("opportunities.open")}
          </Link>
          {state === "OPEN" && <SayNo onOpen={() => setDeclining(true)} />}
        </div>
      )}
    </li>
  );
}
