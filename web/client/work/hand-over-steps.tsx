import type { ResultOf } from "gql.tada";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { handOver } from "./hand-over.operations.ts";
import { HandOverForm } from "./hand-over-form.tsx";
import type { Giver } from "./hand-over-screen.tsx";
import { HandedOver } from "./handed-over.tsx";
import type { Colleague } from "./use-colleagues.ts";

export type Handed = NonNullable<ResultOf<typeof handOver>["done"]>;

type StepsProps = { giver: Giver; colleagues: readonly Colleague[] };

/** First what moves, and to whom; then what moved, and what the colleague cannot open yet. */
export function HandOverSteps({ giver, colleagues }: StepsProps) {
  const text = useText();
  const [handed, setHanded] = useState<Handed>();
  if (handed) return <HandedOver giver={giver} handed={handed} colleagues={colleagues} />;
  const { needs, responders } = giver.holding ?? { needs: 0, responders: 0 };
  if (needs + responders === 0) return <p>{text("handOver.nothing", { name: giver.name })}</p>;
  return <HandOverForm giver={giver} colleagues={colleagues} onDone={setHanded} />;
}
