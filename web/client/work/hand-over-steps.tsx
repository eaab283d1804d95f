import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { HandOverForm } from "./hand-over-form.tsx";
import { HandedOver } from "./handed-over.tsx";
import type { Giver, Handed } from "./handed-work.ts";
import type { Colleague } from "./use-colleagues.ts";

type StepsProps = { giver: Giver; colleagues: readonly Colleague[] };

/** First what moves, and to whom; then what moved, and what the colleague cannot open yet. */
export function HandOverSteps({ giver, colleagues }: StepsProps) {
  const text = useText();
  // With what they held when it was handed over: by now that is somebody else's, and is not read any more.
  const [done, setDone] = useState<{ handed: Handed; giver: Giver }>();
  if (done) return <HandedOver giver={done.giver} handed={done.handed} colleagues={colleagues} />;
  const { needs, responders } = giver.holding ?? { needs: 0, responders: 0 };
  if (needs + responders === 0) return <p>{text("handOver.nothing", { name: giver.name })}</p>;
  return <HandOverForm giver={giver} colleagues={colleagues} onDone={(handed) => setDone({ handed, giver })} />;
}
