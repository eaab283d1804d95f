import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import type { RecordWords } from "./record-kind.ts";

/** The sentences of all kinds, in the language of the page; they are many, and come when the records are looked at. */
export function useRecordWords(): RecordWords | undefined {
  const { locale } = useIntl();
  const [words, setWords] = useState<RecordWords>();
  useEffect(() => {
    let isGone = false;
    void loadRecordWords(locale).then((loaded) => {
      if (!isGone) setWords(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [locale]);
  return words;
}

async function loadRecordWords(locale: string): Promise<RecordWords> {
  if (locale.startsWith("es")) return (await import("./record-kinds.spanish.ts")).recordKindsSpanish;
  return (await import("./record-kinds.english.ts")).recordKindsEnglish;
}
