import { graphql } from "../graph/graph.ts";
import { placeFragment } from "./place.fragment.ts";

export const findIssues = graphql(`
  query FindIssues($search: String!, $locale: String!) {
    legalIssues(search: $search) {
      code
      name(locale: $locale)
    }
  }
`);

export const findPlaces = graphql(
  `
    query FindPlaces($search: String!, $locale: String!) {
      jurisdictions(search: $search) {
        ...PlaceNamed
      }
    }
  `,
  [placeFragment],
);

export const findLanguages = graphql(`
  query FindLanguages($search: String!, $locale: String!) {
    languages(search: $search) {
      tag
      name(locale: $locale)
    }
  }
`);

export const listOrganizations = graphql(`
  query ListOrganizations($first: Int!) {
    organizations(first: $first) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
