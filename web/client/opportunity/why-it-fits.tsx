import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { fitsOf, unfitHelp } from "./fit.ts";
import type { Opportunity } from "./opportunity-facts.tsx";

/** Why a need is shown to somebody, by their own profile: what fits, then what does not. */
export function WhyItFits({ opportunity }: { opportunity: Opportunity }) {
  const text = useText();
  const intl = useIntl();
  const { issues, languages, responder } = opportunity;
  if (!responder) return null;
  const fits = fitsOf({ issues, languages, responder });
  const listed = (names: readonly string[]) => intl.formatList(names);
  const unfit = unfitHelp({ issues, languages, responder }).map((help) => text(`help.${help}`));
  const lines = [
    ...fits.filter(({ isGood }) => isGood),
    ...fits.filter(({ isGood }) => !isGood),
    ...(unfit.length > 0 ? [{ said: "opportunity.unfit.help" as const, names: unfit }] : []),
  ];
  return (
    <section>
      <h2>{text("opportunity.why", { name: responder.name })}</h2>
      <ul>
        {lines.map(({ said, names }) => (
          <li key={said}>{text(said, { names: listed(names) })}</li>
        ))}
      </ul>
    </section>
  );
}
