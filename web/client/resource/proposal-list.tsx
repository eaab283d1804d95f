import type { ResultOf } from "gql.tada";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useCommand } from "../graph/use-command.ts";
import { usePages } from "../graph/use-pages.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { OutwardLink } from "../page/outward-link.tsx";
import { Paged } from "../page/paged.tsx";
import { acceptResource, listProposals, refuseResource } from "./resource.operations.ts";
import { ResourceFacts } from "./resource-facts.tsx";
import { useOrganizationName } from "./use-organization-name.ts";

type Proposal = NonNullable<ResultOf<typeof listProposals>["resourceProposals"]>["edges"][number]["node"];

/** Operators see all that wait, and decide; coordinators what became of their organization's own. */
export function ProposalList({ isOperator }: { isOperator: boolean }) {
  const text = useText();
  const { locale } = useIntl();
  const state = isOperator ? ("PROPOSED" as const) : null;
  const pages = usePages({
    query: listProposals,
    variables: { state, locale },
    pick: (data) => data.resourceProposals,
  });
  const none = <p>{text(isOperator ? "resource.noProposals" : "resource.noneProposed")}</p>;
  return (
    <Paged pages={pages} none={none}>
      {(proposals) => (
        <ul className="plain">
          {proposals.map((proposal) => (
            <li key={proposal.id} className="card">
              <ProposalFacts proposal={proposal} />
              {isOperator && <DecideProposal proposal={proposal.id} onDone={pages.again} />}
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
}

function ProposalFacts({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const moment = useMoment();
  const { resource, state, refusal, organizationId, proposedAt } = proposal;
  const organization = useOrganizationName(organizationId);
  return (
    <>
      <h2>{resource.title}</h2>
      <p>{text("resource.proposedBy", { organization, moment: moment(proposedAt) })}</p>
      <p>
        <strong>{text(`resourceState.${state}`)}</strong> {refusal && text(`resourceRefusal.${refusal}`)}
      </p>
      <ResourceFacts resource={resource} />
      <OutwardLink url={resource.url} />
    </>
  );
}

const refusals = ["LISTED_ALREADY", "NOT_OPEN", "NOT_ABOUT_THIS", "NOT_RELIABLE", "NOT_FOUND_THERE"] as const;

function DecideProposal({ proposal: resource, onDone }: { proposal: string; onDone: () => void }) {
  const text = useText();
  const accepting = useCommand(acceptResource);
  const refusing = useCommand(refuseResource);
  const [isRefusing, setRefusing] = useState(false);
  const accept = async () => {
    if (await accepting.give({ resource })) onDone();
  };
  const refuse = async (reason: (typeof refusals)[number]) => {
    if (await refusing.give({ resource, reason })) onDone();
  };
  return (
    <>
      <CommandAnswer command={accepting} />
      <CommandAnswer command={refusing} />
      {isRefusing ? (
        <ChoiceForm
          legend="resource.refuseWhy"
          codes={refusals}
          labelOf={(code) => `resourceRefusal.${code}`}
          isUnderWay={refusing.isUnderWay}
          onChoose={(reason) => void refuse(reason)}
          onCancel={() => setRefusing(false)}
        />
      ) : (
        <div className="actions">
          <ActionButton onPress={() => void accept()} isUnderWay={accepting.isUnderWay} isFirst>
            {text("resource.accept")}
          </ActionButton>
          <button type="button" onClick={() => setRefusing(true)}>
            {text("resource.refuse")}
          </button>
        </div>
      )}
    </>
  );
}
