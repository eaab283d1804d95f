import { useEffect, useState } from "react";
import { createIntl, type IntlShape } from "react-intl";
import { english } from "../language/english.ts";
import { languages, regionOf } from "../language/languages.ts";

/** Speaks a language that may be another than the page's; undefined until its words are there. */
export function useIntlIn(tag: string): IntlShape | undefined {
  const [intl, setIntl] = useState<IntlShape>();
  useEffect(() => {
    let isGone = false;
    const language = languages.find((one) => one.tag === tag);
    void language?.load().then((messages) => {
      const locale = regionOf(language, navigator.languages);
      if (!isGone) setIntl(createIntl({ locale, messages: { ...english, ...messages } }));
    });
    return () => {
      isGone = true;
    };
  }, [tag]);
  return intl;
}

/** The language in which a sentence for somebody who speaks `tag` is written: theirs when it was reviewed, else English. */
export function sentenceLanguage(tag: string): { tag: string; isReviewed: boolean } {
  const wanted = tag.split("-")[0]?.toLowerCase();
  const found = languages.find((one) => one.tag === wanted && one.isReviewed);
  return found ? { tag: found.tag, isReviewed: true } : { tag: "en", isReviewed: false };
}
