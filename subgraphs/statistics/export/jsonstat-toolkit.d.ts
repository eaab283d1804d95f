/** What tests ask of it; the package brings no types. */
declare module "jsonstat-toolkit" {
  export type Datum = { value: number | null; status: string | null };
  export type Dataset = {
    Dimension(name: string): { id: string[] };
    Data(at: Readonly<Record<string, string | undefined>>): Datum;
  };
  export default function JSONstat(response: unknown): Dataset;
}
