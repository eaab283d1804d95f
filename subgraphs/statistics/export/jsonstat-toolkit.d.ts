/** What tests ask of it; the package brings no types. */
declare module "jsonstat-toolkit" {
  type Datum = { value: number | null; status: string | null };
  type Dataset = {
    Dimension(name: string): { id: string[] };
    Data(at: Readonly<Record<string, string | undefined>>): Datum;
  };
  const read: (response: unknown) => Dataset;
  export = read;
}
