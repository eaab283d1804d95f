import type { ResultOf } from "gql.tada";
import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { usePages } from "../graph/use-pages.ts";
import { useReturn } from "../graph/use-return.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Paged } from "../page/paged.tsx";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { closeConcern, listConcerns } from "./network.operations.ts";
import { useCentreNames } from "./use-centre-names.ts";

type Concern = NonNullable<ResultOf<typeof listConcerns>["organizationConcerns"]>["edges"][number]["node"];

/** What is to be looked into, the newest first. */
export function NetworkConcerns() {
  const text = useText();
  const { route, search } = useAddress();
  const isAll = search.get("show") === "all";
  const variables = { state: isAll ? null : ("OPEN" as const) };
  const pages = usePages({ query: listConcerns, variables, pick: (data) => data.organizationConcerns });
  useReturn(pages.again);
  const show = (value: string) =>
    goTo(addressOf(route, { ...Object.fromEntries(search), show: value }), { isInstead: true });
  const none = <p>{text(isAll ? "network.noConcern" : "network.noOpenConcern")}</p>;
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={isAll} onChange={({ target }) => show(target.checked ? "all" : "")} />
        {text("network.showClosed")}
      </label>
      <Paged pages={pages} none={none}>
        {(concerns) => (
          <ul className="plain">
            {concerns.map((concern) => (
              <li key={concern.id} className="card">
                <ConcernFacts concern={concern} />
                {concern.state === "OPEN" && concern.source === "REPORTED" && (
                  <CloseConcern concern={concern.id} onDone={pages.again} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

function ConcernFacts({ concern }: { concern: Concern }) {
  const text = useText();
  const moment = useMoment();
  const { organizationId, responderId, reason, source, isSuspending, reportedAt, outcome } = concern;
  const names = useCentreNames();
  const nameOf = (id: string | null) => names.get(id ?? "") ?? id ?? "";
  return (
    <>
      <h2>{text(`network.concernReason.${reason}`)}</h2>
      <p>
        {text(responderId ? "network.aboutResponder" : "network.aboutOrganization")}{" "}
        <Link to={{ screen: "network" }} search={{ organization: organizationId }}>
          {names.get(organizationId) ?? organizationId}
        </Link>
      </p>
      <p>
        {text(`network.concernSource.${source}`, {
          organization: nameOf(concern.reportedByOrganization),
          moment: moment(reportedAt),
        })}
      </p>
      {isSuspending && <p>{text("network.hiding")}</p>}
      {outcome && (
        <p>
          <strong>{text(`network.concernOutcome.${outcome}`)}</strong>
        </p>
      )}
    </>
  );
}

const outcomes = ["NOT_CONFIRMED", "MENDED", "UPHELD"] as const;

function CloseConcern({ concern, onDone }: { concern: string; onDone: () => void }) {
  const text = useText();
  const command = useCommand(closeConcern);
  const [isClosing, setClosing] = useState(false);
  const close = async (outcome: (typeof outcomes)[number]) => {
    if (await command.give({ concern, outcome })) onDone();
  };
  if (!isClosing) {
    return (
      <button type="button" onClick={() => setClosing(true)}>
        {text("network.closeConcern")}
      </button>
    );
  }
  return (
    <>
      <CommandAnswer command={command} />
      <ChoiceForm
        legend="network.closeWhat"
        hint="network.closeHint"
        codes={outcomes}
        labelOf={(code) => `network.concernOutcome.${code}`}
        isUnderWay={command.isUnderWay}
        onChoose={(outcome) => void close(outcome)}
        onCancel={() => setClosing(false)}
      />
    </>
  );
}
