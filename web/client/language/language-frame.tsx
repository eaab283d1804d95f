import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { IntlProvider } from "react-intl";
import { addressOf, amend, useAddress } from "../route/address.ts";
import { entranceEnglish } from "./entrance-english.ts";
import { chooseLanguage, type Language, regionOf } from "./languages.ts";
import type { Messages } from "./messages.ts";

type Loaded = { language: Language; messages: Messages };

const WholeContext = createContext(false);

/** Whether every sentence is there; before, only those of the entrance are. */
export const useIsWhole = () => useContext(WholeContext);

/**
 * Everything within speaks the language of the address, or of the browser. It goes on in the language before until the
 * sentences of another one are there: whoever is within stays where they are, signed in.
 */
export function LanguageFrame({ children }: { children: ReactNode }) {
  const { search } = useAddress();
  useKeptLanguage();
  const wanted = chooseLanguage(search.get("in"), navigator.languages);
  const [first] = useState(wanted);
  const loaded = useMessages(wanted);
  const { tag, direction } = loaded?.language ?? first;
  useEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
  }, [tag, direction]);
  // English has its entrance at once; for another language nothing is shown in English first.
  if (!loaded && first.tag !== "en") return null;
  return (
    <IntlProvider
      locale={regionOf(loaded?.language ?? first, navigator.languages)}
      messages={{ ...entranceEnglish, ...loaded?.messages }}
      onError={() => undefined}
    >
      <WholeContext value={loaded !== undefined}>{children}</WholeContext>
    </IntlProvider>
  );
}

/** Whoever goes back to a screen from before they chose a language keeps it: it is written into that address too. */
function useKeptLanguage(): void {
  const { route, search } = useAddress();
  const chosen = search.get("in");
  const kept = useRef(chosen);
  useEffect(() => {
    if (chosen !== null) kept.current = chosen;
    // The way back from a sign-in is read as it came.
    else if (kept.current !== null && route.screen !== "sign-in-return") {
      amend(addressOf(route, { ...Object.fromEntries(search), in: kept.current }));
    }
  }, [chosen, route, search]);
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
