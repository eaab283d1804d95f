import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { FilterSelect } from "../organization/filter-select.tsx";
import { MoreButton } from "../organization/more-button.tsx";
import { Answered } from "../page/answered.tsx";
import { useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readConcerns } from "./concern.operations.ts";
import { ConcernCard } from "./concern-card.tsx";

const states = ["OPEN", "CLOSED"] as const;
const first = 20;

/** What somebody has reported of the organization's responders; what is open before what is closed. */
export function ConcernsTab() {
  const text = useText();
  const { organization } = useSignedIn();
  const asked = useAddress().search.get("concerns");
  const state = states.find((one) => one === asked) ?? "OPEN";
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readConcerns,
    variables: { organization, state, first },
    pick: (data) => data.organization?.concerns,
  });
  const options = states.map((one) => ({ value: one, label: text(`concern.state.${one}`) }));
  return (
    <>
      <FilterSelect name="concerns" label="concern.filter" value={state} options={options} />
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("organization.notThere")}</p>}>
        {(concerns) => (
          <>
            {concerns.length === 0 && <p>{text(`concern.none.${state}`)}</p>}
            <ul className="plain">
              {concerns.map((concern) => (
                <ConcernCard key={concern.id} concern={concern} onDone={again} />
              ))}
            </ul>
            {hasMore && <MoreButton onPress={more} isUnderWay={answer.fetching} />}
          </>
        )}
      </Answered>
    </>
  );
}
