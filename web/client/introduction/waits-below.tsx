import type { MouseEvent } from "react";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { isLive, type SeenIntroduction, waitingIn } from "./introduction-side.ts";

/** Questions and notes that wait further down the page, with the way to them. */
export function WaitsBelow({ seen }: { seen: SeenIntroduction }) {
  const text = useText();
  const { person } = useSignedIn();
  const { questions, notes } = waitingIn(seen, person);
  const parts = [
    ...(questions > 0 && isLive(seen.introduction) ? (["questions"] as const) : []),
    ...(notes > 0 ? (["notes"] as const) : []),
  ];
  return parts.map((part) => (
    <p key={part}>
      <a href={`#${part}`} onClick={(event) => goTo(event, part)}>
        {text(`introduction.waits.${part}`, { count: part === "notes" ? notes : questions })}
      </a>
    </p>
  ));
}

/** On the page, without another entry to go back through. */
function goTo(event: MouseEvent, part: string): void {
  const place = document.getElementById(part);
  if (!place) return;
  event.preventDefault();
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
