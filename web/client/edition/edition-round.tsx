import { useIsMessageId, useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import type { CalledEdition } from "./edition-part.ts";

type RoundProps = { round: CalledEdition["rounds"][number]; number: number; nameOf: (organization: string) => string };

/** How far a round has come, and whose share is missing, was not taken or was not given. */
export function EditionRound({ round, number, nameOf }: RoundProps) {
  const text = useText();
  const isMessage = useIsMessageId();
  const { state, received, expected, missing, refused, declined } = round;
  const whyOf = (kind: "shareRefusal" | "roundRefusal", code: string) => {
    const id = `${kind}.${code}`;
    return isMessage(id) ? text(id) : code;
  };
  return (
    <section>
      <p>
        {text("edition.round.progress", { number, received, expected })} {text(`roundState.${state}`)}
      </p>
      {state === "OPEN" && <UnderWay round={round} number={number} nameOf={nameOf} />}
      <ul className="plain">
        {missing.map((organization) => (
          <li key={`missing ${organization}`}>{text("edition.round.missing", { name: nameOf(organization) })}</li>
        ))}
        {refused.map(({ organizationId, code }) => (
          <li key={`refused ${organizationId} ${code}`}>
            {text("edition.round.refused", { name: nameOf(organizationId) })} {whyOf("shareRefusal", code)}
          </li>
        ))}
        {declined.map(({ organizationId, code }) => (
          <li key={`declined ${organizationId} ${code}`}>
            {text("edition.round.notAnswered", { name: nameOf(organizationId) })} {whyOf("roundRefusal", code)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many have sent, until when the others can, and who they are. */
function UnderWay({ round: { received, expected, shareBy, awaited }, number, nameOf }: RoundProps) {
  const text = useText();
  const deadline = useDeadline();
  const names = awaited.map((organization) => nameOf(organization)).join(", ");
  return (
    <>
      <progress value={received} max={expected} aria-label={text("edition.round", { number })} />
      <p className="hint">{text("edition.round.shareBy", { moment: deadline(shareBy) })}</p>
      {awaited.length > 0 && <p>{text("edition.round.awaited", { names })}</p>}
    </>
  );
}
