import type { KnownParty } from "#shared/record/record-book.ts";

/** Where services are, after the signed records: whoever joins or leaves is known or unknown from then on. */
export type ServiceAddresses = {
  organization(id: string): string | undefined;
  central(service: string): string | undefined;
};

const centre = "centre";

export function addressesIn(book: { party(id: string): KnownParty | undefined }): ServiceAddresses {
  const find = (party: string, service: string) => {
    const known = book.party(party);
    return known?.isActive ? known.record.services[service]?.url : undefined;
  };
  return {
    organization: (id) => (id === centre ? undefined : find(id, "partner")),
    central: (service) => find(centre, service),
  };
}
