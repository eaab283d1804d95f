import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { IntlProvider } from "react-intl";
import { useAddress } from "../route/address.ts";
import { entranceEnglish } from "./entrance-english.ts";
import { chooseLanguage, type Language, regionOf } from "./languages.ts";
import type { Messages } from "./messages.ts";

type Loaded = { language: Language; messages: Messages };

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
  // English has its entrance at once; for another language nothing is shown in English first. Whatever stands there
  // already stays until the next language has come: a sign-in lives in it, and would begin anew with it.
  const isBegun = useRef(false);
  isBegun.current ||= loaded !== undefined || language.tag === "en";
  if (!isBegun.current) return null;
  return (
    <IntlProvider
      locale={loaded ? regionOf(loaded.language, navigator.languages) : "en"}
      messages={{ ...entranceEnglish, ...loaded?.messages }}
      onError={() => undefined}
    >
      <WholeContext value={loaded !== undefined}>{children}</WholeContext>
    </IntlProvider>
  );
}

/** English is complete; of another language what it has stands in its place. */
function useMessages(language: Language): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isGone = false;
    void Promise.all([import("./english.ts"), language.load()]).then(([{ english }, messages]) => {
      if (!isGone) setLoaded({ language, messages: { ...english, ...messages } });
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  return loaded;
}
