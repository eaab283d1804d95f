import "./address-tabs.css";

import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { addressOf, goTo, useAddress } from "../route/address.ts";

export type AddressTab = { id: string; label: string; content: ReactNode };

type AddressTabsProps = {
  /** What they choose between, for whoever hears the page. */
  label: string;
  /** Under which name the choice stands in the address. */
  name: string;
  tabs: readonly AddressTab[];
};

/** Parts of one screen, of which one is shown. The choice stands in the address: it can be linked and comes back. */
export function AddressTabs({ label, name, tabs }: AddressTabsProps) {
  const { route, search } = useAddress();
  const chosen = tabs.find(({ id }) => id === search.get(name)) ?? tabs[0];
  if (!chosen) return null;
  const choose = (id: string) =>
    goTo(addressOf(route, { ...Object.fromEntries(search), [name]: id }), { isInstead: true });
  return (
    <Tabs selectedKey={chosen.id} onSelectionChange={(key) => choose(String(key))}>
      <TabList aria-label={label} className="tabs">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
