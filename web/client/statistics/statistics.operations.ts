import { graphql } from "../graph/graph.ts";

export const listEditions = graphql(`
  query Editions($after: String) {
    statistics {
      editions(first: 20, after: $after) {
        edges {
          node {
            id
            period
            state
            joinBy
            publishedAt
            quarters
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const readEdition = graphql(`
  query Edition($id: ID!) {
    statistics {
      edition(id: $id) {
        id
        period
        state
        failure
        quarters
        publishedAt
        cutOffOn
        epsilon
        tolerated
        citation
        license
        participants {
          organizationId
        }
        tables {
          name
          title
          about
          totalNote
          unit
          bound
          epsilon
          publishedCount
          suppressedCount
          notCollectedCount
          structuralZeroCount
          total {
            value
            low
            high
          }
        }
      }
    }
  }
`);

export const readTable = graphql(`
  query EditionTable($id: ID!, $table: String!) {
    statistics {
      edition(id: $id) {
        id
        period
        quarters
        cutOffOn
        citation
        table(name: $table) {
          name
          title
          about
          unit
          dimensions {
            name
            codes
            labels
          }
          bound
          epsilon
          threshold
          halfWidth
          publishedCount
          suppressedCount
          total {
            value
            low
            high
          }
          files {
            format
            path
          }
          uncounted: cells(first: 1, statuses: [NOT_COLLECTED]) {
            edges {
              cursor
            }
          }
        }
      }
    }
  }
`);

export const listCells = graphql(`
  query TableCells(
    $id: ID!
    $table: String!
    $where: [CellFilter!]!
    $statuses: [CellStatus!]
    $orderBy: CellOrder!
    $after: String
  ) {
    statistics {
      edition(id: $id) {
        id
        table(name: $table) {
          name
          cells(where: $where, statuses: $statuses, orderBy: $orderBy, first: 200, after: $after) {
            edges {
              node {
                codes
                value
                low
                high
                status
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  }
`);

/** What the codes of legal issues and their groups are called. */
export const nameIssues = graphql(`
  query NameIssues($locale: String!) {
    legalIssueGroups {
      group
      label(locale: $locale) {
        text
      }
    }
    legalIssues {
      code
      name(locale: $locale)
    }
  }
`);

/** What the parts of a country are called. */
export const nameSubdivisions = graphql(`
  query NameSubdivisions($within: ID!, $locale: String!) {
    jurisdictions(within: $within) {
      code
      name(locale: $locale)
    }
  }
`);
