import { useText } from "../language/use-text.ts";
import { AddressTabs } from "../page/address-tabs.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useWhoever } from "../session/signed-in.ts";
import { EnterResource } from "./enter-resource.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { ResourceList } from "./resource-list.tsx";

/** Public things that help. Open to everybody; coordinators propose, operators keep it. */
export function ResourcesScreen() {
  const text = useText();
  const roles = useWhoever()?.roles ?? [];
  const isOperator = roles.includes("OPERATOR");
  const isKeeping = isOperator || roles.includes("COORDINATOR");
  const catalogue = { id: "catalogue", label: text("resource.catalogue"), content: <ResourceList /> };
  const entering = {
    id: "enter",
    label: text(isOperator ? "resource.enter" : "resource.propose"),
    content: <EnterResource way={isOperator ? "add" : "propose"} />,
  };
  const proposals = {
    id: "proposals",
    label: text(isOperator ? "resource.proposals" : "resource.ourProposals"),
    content: <ProposalList isOperator={isOperator} />,
  };
  return (
    <Page document="resource.document" title={text("resource.title")}>
      <p>{text("resource.text")}</p>
      <p>
        <Link to={{ screen: "hotlines" }}>{text("resource.hotlines")}</Link>
      </p>
      {isKeeping ? (
        <AddressTabs label={text("resource.title")} name="part" tabs={[catalogue, entering, proposals]} />
      ) : (
        <ResourceList />
      )}
    </Page>
  );
}
