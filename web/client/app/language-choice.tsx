import { useIntl } from "react-intl";
import { chooseLanguage, languages } from "../language/languages.ts";
import { useText } from "../language/use-text.ts";
import { addressOf, amend, useAddress } from "../route/address.ts";

/** Which language the page speaks; the choice stands in the address. */
export function LanguageChoice() {
  const text = useText();
  const { locale } = useIntl();
  const { route, search } = useAddress();
  const language = chooseLanguage(locale, []);
  const choose = (tag: string) => amend(addressOf(route, { ...Object.fromEntries(search), in: tag }));
  return (
    <>
      <label className="field">
        {text("app.language")}
        <select value={language.tag} onChange={({ target }) => choose(target.value)}>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!language.isReviewed && language.isWhole && <p className="hint">{text("app.language.unreviewed")}</p>}
    </>
  );
}
