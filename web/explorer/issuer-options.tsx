import { centre, type Issuer } from "./settings.ts";

/** Where one may sign in: the organizations, and apart from them the centre, which is none. */
export function IssuerOptions({ issuers }: { issuers: readonly Issuer[] }) {
  const apart = issuers.find(({ organization }) => organization === centre);
  return (
    <>
      <optgroup label="Organizations">
        {issuers
          .filter(({ organization }) => organization !== centre)
          .map(({ organization, name, issuer }) => (
            <option key={organization} value={issuer}>
              {name}
            </option>
          ))}
      </optgroup>
      {apart && (
        <optgroup label="Network">
          <option value={apart.issuer}>The centre (analysts, operators)</option>
        </optgroup>
      )}
    </>
  );
}
