import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { useIntl } from "react-intl";

/** React Aria's controls speak the language of the page, and count years as the graph does. */
export function AriaFrame({ children }: { children: ReactNode }) {
  const { locale } = useIntl();
  return <I18nProvider locale={`${locale}-u-ca-gregory`}>{children}</I18nProvider>;
}
