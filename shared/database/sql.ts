/**
 * The least that SQL code needs of a connection: parameters are always `$1…`, never spliced. Inside a transaction
 * every call goes to the same connection.
 */
export type Sql = { query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]> };
