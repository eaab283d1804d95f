import { type AwayTime, useAwayWords } from "./use-away-words.ts";

/** In which days nobody answers for somebody, now or soon; nothing where somebody does, or where it is over. */
export function AwayUntil({ responder }: { responder: AwayTime }) {
  const said = useAwayWords()(responder);
  return said === undefined ? null : (
    <p>
      <strong>{said}</strong>
    </p>
  );
}
