import { NetworkEditions } from "../edition/network-editions.tsx";
import { useText } from "../language/use-text.ts";
import { AddressTabs } from "../page/address-tabs.tsx";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { AdmitOrganization } from "./admit-organization.tsx";
import { CentrePeople } from "./centre-people.tsx";
import { CentreRecords } from "./centre-records.tsx";
import { NetworkConcerns } from "./network-concerns.tsx";
import { OrganizationDetail } from "./organization-detail.tsx";
import { OrganizationList } from "./organization-list.tsx";

/** For operators of the centre: who takes part, and what is to be looked into. They see no case. */
export function NetworkScreen() {
  const text = useText();
  const { roles } = useSignedIn();
  return (
    <Page document="network.document" title={text("network.title")}>
      {roles.includes("OPERATOR") ? (
        <NetworkTabs />
      ) : (
        <>
          <p>{text("network.notYours")}</p>
          <p>
            <Link to={{ screen: "resources" }}>{text("app.resources")}</Link>
          </p>
        </>
      )}
    </Page>
  );
}

function NetworkTabs() {
  const text = useText();
  const organization = useAddress().search.get("organization");
  const tabs = [
    {
      id: "organizations",
      label: text("network.organizations"),
      content: organization ? <OrganizationDetail key={organization} id={organization} /> : <OrganizationList />,
    },
    { id: "concerns", label: text("network.concerns"), content: <NetworkConcerns /> },
    { id: "admit", label: text("network.admit"), content: <AdmitOrganization /> },
    { id: "editions", label: text("network.editions"), content: <NetworkEditions /> },
    { id: "people", label: text("network.people"), content: <CentrePeople /> },
    { id: "records", label: text("network.records"), content: <CentreRecords /> },
  ];
  return <AddressTabs label={text("network.title")} name="part" tabs={tabs} />;
}
