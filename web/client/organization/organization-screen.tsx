import "./organization.css";

import { ApprovalTab } from "../approval/approval-tab.tsx";
import { ConcernsTab } from "../concern/concerns-tab.tsx";
import { NumbersTab } from "../edition/numbers-tab.tsx";
import { ImportTab } from "../import/import-tab.tsx";
import { useText } from "../language/use-text.ts";
import { AddressTabs } from "../page/address-tabs.tsx";
import { Page } from "../page/page.tsx";
import { PeopleTab } from "../people/people-tab.tsx";
import { RecordsTab } from "../record/records-tab.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { SettingsTab } from "../setting/settings-tab.tsx";
import { ToolsTab } from "../tool/tools-tab.tsx";

/** All that coordinators do for their organization, part by part; which part stands in the address. */
export function OrganizationScreen() {
  const text = useText();
  const { roles } = useSignedIn();
  const tabs = [
    { id: "people", label: text("organization.people"), content: <PeopleTab /> },
    { id: "approvals", label: text("organization.approvals"), content: <ApprovalTab /> },
    { id: "settings", label: text("organization.settings"), content: <SettingsTab /> },
    { id: "concerns", label: text("organization.concerns"), content: <ConcernsTab /> },
    { id: "tools", label: text("organization.tools"), content: <ToolsTab /> },
    { id: "records", label: text("organization.records"), content: <RecordsTab /> },
    { id: "numbers", label: text("organization.numbers"), content: <NumbersTab /> },
    { id: "files", label: text("organization.files"), content: <ImportTab /> },
  ];
  return (
    <Page document="organization.document" title={text("organization.title")}>
      {roles.includes("COORDINATOR") ? (
        <AddressTabs label={text("organization.parts")} name="tab" tabs={tabs} />
      ) : (
        <p>{text("organization.notYours")}</p>
      )}
    </Page>
  );
}
