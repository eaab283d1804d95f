import { useIntl } from "react-intl";
import { chooseLanguage } from "../language/languages.ts";
import { useText } from "../language/use-text.ts";

/** Said before anything else on a page in a language that is only begun: why most of it is in English. */
export function BegunNote() {
  const text = useText();
  const { locale } = useIntl();
  if (chooseLanguage(locale, []).isWhole) return null;
  return <p className="hint wide">{text("app.language.unreviewed")}</p>;
}
