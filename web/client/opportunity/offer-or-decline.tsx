import { useState } from "react";
import { Decline } from "./decline.tsx";
import { OfferHelp } from "./offer-help.tsx";
import type { Opportunity } from "./opportunity-facts.tsx";
import { SayNo } from "./say-no.tsx";

type OfferOrDeclineProps = {
  opportunity: Opportunity;
  /** Of whoever answers; undefined as long as it is not known. */
  own: string | undefined;
  onDone: () => void;
};

/** The two answers to a need that fits. */
export function OfferOrDecline({ opportunity, own, onDone }: OfferOrDeclineProps) {
  const [isDeclining, setDeclining] = useState(false);
  if (isDeclining) return <Decline opportunity={opportunity} onDone={onDone} onCancel={() => setDeclining(false)} />;
  return (
    <section>
      <OfferHelp opportunity={opportunity} own={own} onDone={onDone} />
      <div className="actions">
        <SayNo onOpen={() => setDeclining(true)} />
      </div>
    </section>
  );
}
