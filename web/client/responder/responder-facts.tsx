import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useDay, useText } from "../language/use-text.ts";
import { AwayUntil } from "./away-until.tsx";
import { Fact } from "./fact.tsx";
import type { responderFragment } from "./responder.fragment.ts";

export type Responder = ResultOf<typeof responderFragment>;

/** What anybody signed in may see of a responder: whether they take needs first, then what they do. */
export function ResponderFacts({ responder }: { responder: Responder }) {
  const text = useText();
  const day = useDay();
  const { profession, organization, availability, confirmedOn, issues, help, languages, cost, traits } = responder;
  return (
    <>
      <p>{text("responder.at", { profession: text(`profession.${profession}`), name: organization.name })}</p>
      <p>
        <strong>{text(`availability.${availability}`)}</strong>
        {confirmedOn && <br />}
        {confirmedOn && <span className="hint">{text("responder.confirmed", { day: day(confirmedOn) })}</span>}
      </p>
      <AwayUntil responder={responder} />
      <dl>
        <Fact name="responder.issues" values={issues.map(({ name }) => name)} />
        <Fact name="responder.help" values={help.map((kind) => text(`help.${kind}`))} />
        <Admissions admissions={responder.admissions} />
        <Fact
          name="responder.languages"
          values={languages.map(({ language, skill }) =>
            text("responder.language", { name: language.name, how: text(`skill.${skill}`) }),
          )}
        />
        <Fact name="responder.cost" values={cost.map((term) => text(`cost.${term}`))} />
        <Fact name="responder.where" values={[text(responder.remote ? "responder.remote" : "responder.inPerson")]} />
        <Fact name="responder.traits" values={traits.map((trait) => text(`trait.${trait}`))} />
        <Fact
          name="responder.more"
          values={[
            ...(responder.trained ? [text("responder.trained")] : []),
            ...(responder.mentors ? [text("responder.mentors")] : []),
          ]}
        />
      </dl>
    </>
  );
}

function Admissions({ admissions }: Pick<Responder, "admissions">) {
  const text = useText();
  const day = useDay();
  const intl = useIntl();
  const said = admissions.map(({ jurisdiction, regulator, checkedOn }) =>
    intl.formatList(
      [
        text("responder.admission", { place: jurisdiction.name, regulator }),
        checkedOn ? text("responder.checked", { day: day(checkedOn) }) : text("responder.unchecked"),
      ],
      { type: "unit" },
    ),
  );
  return <Fact name="responder.admissions" values={said.length > 0 ? said : [text("responder.noAdmission")]} />;
}
