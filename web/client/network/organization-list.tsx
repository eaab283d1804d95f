import type { ResultOf } from "gql.tada";
import { Fragment, useState } from "react";
import { useIntl } from "react-intl";
import { usePages } from "../graph/use-pages.ts";
import { useReturn } from "../graph/use-return.ts";
import { useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { Paged } from "../page/paged.tsx";
import { Link } from "../route/link.tsx";
import { listOrganizations } from "./network.operations.ts";
import { ReachWords, StandingWords } from "./organization-standing.tsx";

type Membership = { active: number; suspended: number };

/** Every organization of the network: whether it answers, whether it takes part. */
export function OrganizationList() {
  const text = useText();
  const { locale } = useIntl();
  const [membership, setMembership] = useState<Membership>();
  const pages = usePages({
    query: listOrganizations,
    variables: { locale },
    pick: (data) => {
      if (data.membership) setMembership(data.membership);
      return data.organizations;
    },
  });
  useReturn(pages.again);
  return (
    <Paged pages={pages} none={<p>{text("network.none")}</p>}>
      {(organizations) => (
        <>
          {membership && <p>{text("network.count", membership)}</p>}
          <OrganizationTable organizations={organizations} />
        </>
      )}
    </Paged>
  );
}

type ListedOrganization = NonNullable<ResultOf<typeof listOrganizations>["organizations"]>["edges"][number]["node"];

const columns = ["name", "reach", "state", "version"] as const;

function OrganizationTable({ organizations }: { organizations: readonly ListedOrganization[] }) {
  const text = useText();
  return (
    <DataTable
      caption={text("network.organizations")}
      columns={columns.map((column) => text(`network.column.${column}`))}
      rows={organizations.map(({ id, name, country, reach, listing }) => ({
        id,
        cells: [
          <Fragment key="name">
            <Link to={{ screen: "network" }} search={{ organization: id }}>
              {name}
            </Link>
            <br />
            <span className="hint">{country.name}</span>
          </Fragment>,
          <ReachWords key="reach" reach={reach} />,
          <StandingWords key="state" listing={listing} />,
          listing?.recordVersion,
        ],
      }))}
    />
  );
}
