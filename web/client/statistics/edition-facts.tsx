import { useDay, useText } from "../language/use-text.ts";
import { useOrganizationNames } from "../session/use-organization-names.ts";
import { CopyButton } from "./copy-button.tsx";
import type { Edition } from "./edition.ts";

/** Who took part, as of when, and how to cite it. */
export function EditionFacts({ edition }: { edition: Edition }) {
  const text = useText();
  const day = useDay();
  const nameOf = useOrganizationNames();
  const { id, participants, publishedAt, cutOffOn, citation, license, state } = edition;
  return (
    <section>
      <h2>{text("statistics.about")}</h2>
      <dl>
        <dt>{text("statistics.participants")}</dt>
        <dd>
          <ul className="plain">
            {participants.map(({ organizationId }) => (
              <li key={organizationId}>{nameOf(organizationId)}</li>
            ))}
          </ul>
        </dd>
        <dt>{text("statistics.asOf")}</dt>
        <dd>{day(cutOffOn)}</dd>
        {publishedAt && (
          <>
            <dt>{text("statistics.publishedOn")}</dt>
            <dd>{day(publishedAt.slice(0, 10))}</dd>
          </>
        )}
        <dt>{text("statistics.license")}</dt>
        <dd>{license}</dd>
      </dl>
      {state === "PUBLISHED" && <Citation id={id} citation={citation} />}
    </section>
  );
}

function Citation({ id, citation }: Pick<Edition, "id" | "citation">) {
  const text = useText();
  return (
    <>
      <p className="citation">{citation}</p>
      <div className="actions">
        <CopyButton copied={citation}>{text("statistics.copyCitation")}</CopyButton>
        <a className="button" href={`/statistics/${encodeURIComponent(id)}/dictionary.json`} download>
          {text("statistics.dictionary")}
        </a>
      </div>
    </>
  );
}
