import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { afterChoosing } from "../find/after-choosing.ts";
import { useFindPlaces } from "../find/use-finds.ts";
import { FindBox } from "../form/find-box.tsx";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { listHotlineCountries, readHotlines } from "./hotline.operations.ts";
import { HotlineCard } from "./hotline-card.tsx";

/** Whom to call, by place. Open to everybody; which place was looked up stands in the address and nowhere else. */
export function HotlinesScreen() {
  const text = useText();
  const find = useFindPlaces();
  const place = useAddress().search.get("place");
  const choose = ({ id }: { id: string }) =>
    afterChoosing(() => goTo(addressOf({ screen: "hotlines" }, { place: id })));
  return (
    <Page document="hotline.document" title={text("hotline.title")}>
      <p>{text("hotline.text")}</p>
      <p aria-hidden="true">
        <strong>{text("hotline.where")}</strong>
      </p>
      <FindBox label="hotline.where" find={find} chosen={[]} onChoose={choose} />
      {place ? <HotlinesOf key={place} place={place} /> : <Countries />}
    </Page>
  );
}

function HotlinesOf({ place }: { place: string }) {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readHotlines, variables: { place, locale } });
  const shown = answer.data && (answer.data.jurisdiction ?? null);
  return (
    <section aria-live="polite">
      <Answered answer={answer} shown={shown} onAgain={ask} absent={<p>{text("hotline.unknown")}</p>}>
        {({ name, within, hotlines }) => (
          <>
            <h2>{name}</h2>
            {hotlines.length === 0 && <NoneKnown name={name} country={countryOf(within)} />}
            {hotlines.length > 0 && within && <p>{text("hotline.ofCountry", { country: countryOf(within) ?? "" })}</p>}
            <ul className="plain">
              {hotlines.map((hotline) => (
                <HotlineCard key={`${hotline.name} ${hotline.phone}`} hotline={hotline} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "hotlines" }}>{text("hotline.all")}</Link>
      </p>
    </section>
  );
}

type Around = NonNullable<ResultOf<typeof readHotlines>["jurisdiction"]>["within"];

/** The country of a part, which may be a part of another part first. */
function countryOf(within: Around): string | undefined {
  return within?.within?.name ?? within?.name;
}

/** The lines of a part are its country's too: where there is none, neither has one. */
function NoneKnown({ name, country }: { name: string; country: string | undefined }) {
  const text = useText();
  return <p>{country ? text("hotline.noneWithin", { name, country }) : text("hotline.none", { name })}</p>;
}

/** The countries of which a line is known, by name. */
function Countries() {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: listHotlineCountries, variables: { locale } });
  const known = answer.data?.jurisdictions
    .filter(({ hotlines }) => hotlines.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <section>
      <h2>{text("hotline.countries")}</h2>
      <Answered answer={answer} shown={known} onAgain={ask} absent={null}>
        {(countries) => (
          <ul className="plain">
            {countries.map(({ code, name }) => (
              <li key={code}>
                <Link to={{ screen: "hotlines" }} search={{ place: code }} className="button wide">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}
