import { lazy, Suspense } from "react";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import { Page } from "../page/page.tsx";
import { addressOf, useAddress } from "../route/address.ts";
import { centre, type Issuer } from "./settings.ts";

const DemoPeople = lazy(async () => ({ default: (await import("../demo/demo-people.tsx")).DemoPeople }));

type WelcomeScreenProps = { issuers: readonly Issuer[]; isDemo: boolean };

/** Where one works is where one signs in. The choice stands in the address, and nowhere else. */
export function WelcomeScreen({ issuers, isDemo }: WelcomeScreenProps) {
  const text = useText();
  const { route } = useAddress();
  const organizations = issuers
    .filter(({ organization }) => organization !== centre)
    .sort((one, other) => one.name.localeCompare(other.name));
  if (isDemo && route.screen === "welcome") {
    return (
      <Page document="welcome.document" title={text("welcome.demo")}>
        <Suspense fallback={<Loading />}>
          <DemoPeople organizations={organizations} centre={issuers.find((one) => one.organization === centre)} />
        </Suspense>
      </Page>
    );
  }
  return (
    <Page document="welcome.document" title={text("welcome.title")}>
      <p>{text("welcome.text")}</p>
      {organizations.length === 0 && <p role="status">{text("welcome.empty")}</p>}
      <ul className="plain">
        {organizations.map(({ organization, name }) => (
          <li key={organization}>
            <SignInLink organization={organization}>{name}</SignInLink>
          </li>
        ))}
      </ul>
      {issuers.some(({ organization }) => organization === centre) && (
        <p>
          <SignInLink organization={centre}>{text("welcome.centre")}</SignInLink>
        </p>
      )}
      <p className="hint">{text("welcome.memory")}</p>
    </Page>
  );
}

/** A link and no button: it can be kept as a bookmark, and leads past this page to where somebody was going. */
function SignInLink({ organization, children }: { organization: string; children: string }) {
  const { route } = useAddress();
  const isPlace = route.screen !== "welcome" && route.screen !== "unknown";
  return (
    <a className="button wide" href={addressOf(isPlace ? route : { screen: "work" }, { at: organization })}>
      {children}
    </a>
  );
}
