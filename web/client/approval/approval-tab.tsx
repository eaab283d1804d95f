import { useState } from "react";
import { useIntl } from "react-intl";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { FilterSelect } from "../organization/filter-select.tsx";
import { MoreButton } from "../organization/more-button.tsx";
import { Answered } from "../page/answered.tsx";
import { useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readResponders } from "./approval.operations.ts";
import { ApprovalCard } from "./approval-card.tsx";
import { Approved } from "./approved.tsx";
import type { ToApprove } from "./to-approve.ts";

const states = ["AWAITING_APPROVAL", "APPROVED", "DRAFT", "RETIRED"] as const;
const first = 20;

/** Responders by where they stand; those who wait for a coordinator before all others. */
export function ApprovalTab() {
  const text = useText();
  const { locale } = useIntl();
  const { organization } = useSignedIn();
  const asked = useAddress().search.get("state");
  const state = states.find((one) => one === asked) ?? "AWAITING_APPROVAL";
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readResponders,
    variables: { organization, state, first, locale },
    pick: (data) => data.organization?.responders,
  });
  const [approved, setApproved] = useState<ToApprove>();
  const onApproved = (responder: ToApprove) => {
    setApproved(responder);
    again();
  };
  const options = states.map((one) => ({ value: one, label: text(`approval.state.${one}`) }));
  return (
    <>
      <FilterSelect name="state" label="approval.filter" value={state} options={options} />
      {approved && <Approved key={approved.id} responder={approved} />}
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("organization.notThere")}</p>}>
        {(responders) => (
          <>
            {responders.length === 0 && <p>{text(`approval.none.${state}`)}</p>}
            <ul className="plain">
              {responders.map((responder) => (
                <ApprovalCard key={responder.id} responder={responder} onDone={again} onApproved={onApproved} />
              ))}
            </ul>
            {hasMore && <MoreButton onPress={more} isUnderWay={answer.fetching} />}
          </>
        )}
      </Answered>
    </>
  );
}
