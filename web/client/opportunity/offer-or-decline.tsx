import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { Decline } from "./decline.tsx";
import { OfferHelp } from "./offer-help.tsx";
import type { Opportunity } from "./opportunity-facts.tsx";

/** The two answers to a need that fits. */
export function OfferOrDecline({ opportunity, onDone }: { opportunity: Opportunity; onDone: () => void }) {
  const text = useText();
  const [isDeclining, setDeclining] = useState(false);
  if (isDeclining) return <Decline opportunity={opportunity} onDone={onDone} onCancel={() => setDeclining(false)} />;
  return (
    <section>
      <OfferHelp opportunity={opportunity} onDone={onDone} />
      <div className="actions">
        <button type="button" onClick={() => setDeclining(true)}>
          {text("opportunity.decline")}
        </button>
      </div>
    </section>
  );
}
