import { type ReactNode, useEffect, useState } from "react";
import { IntlProvider } from "react-intl";
import { useAddress } from "../route/address.ts";
import { english } from "./english.ts";
import { chooseLanguage, regionOf } from "./languages.ts";
import type { Messages } from "./messages.ts";

/** Everything within speaks the language of the address, or of the browser. */
export function LanguageFrame({ children }: { children: ReactNode }) {
  const { search } = useAddress();
  const language = chooseLanguage(search.get("in"), navigator.languages);
  const [loaded, setLoaded] = useState<{ tag: string; messages: Messages }>({ tag: "en", messages: {} });
  useEffect(() => {
    let isGone = false;
    const { tag } = language;
    void language.load().then((messages) => {
      if (!isGone) setLoaded({ tag, messages });
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.direction;
  }, [language]);
  if (loaded.tag !== language.tag) return null;
  return (
    <IntlProvider
      locale={regionOf(language, navigator.languages)}
      messages={{ ...english, ...loaded.messages }}
      onError={() => undefined}
    >
      {children}
    </IntlProvider>
  );
}
