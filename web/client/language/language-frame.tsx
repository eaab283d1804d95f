import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { IntlProvider } from "react-intl";
import { useAddress } from "../route/address.ts";
import { entranceEnglish } from "./entrance-english.ts";
import { chooseLanguage, regionOf } from "./languages.ts";
import type { Messages } from "./messages.ts";

type Loaded = { tag: string; messages: Messages };

const WholeContext = createContext(false);

/** Whether every sentence is there; before, only those of the entrance are. */
export const useIsWhole = () => useContext(WholeContext);

/** Everything within speaks the language of the address, or of the browser. */
export function LanguageFrame({ children }: { children: ReactNode }) {
  const { search } = useAddress();
  const language = chooseLanguage(search.get("in"), navigator.languages);
  const loaded = useMessages(language);
  useEffect(() => {
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.direction;
  }, [language]);
  // English has its entrance at once; for another language nothing is shown in English first.
  if (loaded?.tag !== language.tag && language.tag !== "en") return null;
  const isWhole = loaded?.tag === language.tag;
  return (
    <IntlProvider
      locale={regionOf(language, navigator.languages)}
      messages={{ ...entranceEnglish, ...(isWhole ? loaded.messages : {}) }}
      onError={() => undefined}
    >
      <WholeContext value={isWhole}>{children}</WholeContext>
    </IntlProvider>
  );
}

/** English is complete; of another language what it has stands in its place. */
function useMessages(language: ReturnType<typeof chooseLanguage>): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isGone = false;
    const { tag } = language;
    void Promise.all([import("./english.ts"), language.load()]).then(([{ english }, messages]) => {
      if (!isGone) setLoaded({ tag, messages: { ...english, ...messages } });
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  return loaded;
}
