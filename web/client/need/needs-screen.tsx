import "./need.css";

import { useText } from "../language/use-text.ts";
import { AddressTabs } from "../page/address-tabs.tsx";
import { Page } from "../page/page.tsx";
import { NeedList } from "./need-list.tsx";
import { WhoseNeeds } from "./whose-needs.tsx";

/** The organization's needs, by where they stand. */
export function NeedsScreen() {
  const text = useText();
  const tabs = [
    { id: "open", label: text("needs.tab.open"), content: <NeedList status="OPEN" none="needs.none.open" /> },
    { id: "matched", label: text("needs.tab.matched"), content: <NeedList status="MATCHED" /> },
    { id: "drafts", label: text("needs.tab.drafts"), content: <NeedList status="DRAFT" none="needs.none.drafts" /> },
    { id: "finished", label: text("needs.tab.closed"), content: <NeedList status="CLOSED" /> },
    { id: "withdrawn", label: text("needs.tab.withdrawn"), content: <NeedList status="WITHDRAWN" /> },
    { id: "all", label: text("needs.tab.all"), content: <NeedList status={null} /> },
  ];
  return (
    <Page document="needs.document" title={text("needs.title")}>
      <p>{text("needs.text")}</p>
      <WhoseNeeds />
      <AddressTabs label={text("needs.column.stands")} name="status" tabs={tabs} />
    </Page>
  );
}
