/** What the editor shows first. */
export const exampleQuery = `# Choose an organization above and sign in: then the graph knows who asks.
# Without signing in, only what is open to all is answered.

{
  viewer {
    id
    roles
    organization {
      name
    }
  }
  organizations(first: 10) {
    edges {
      node {
        id
        name
        country {
          name
        }
      }
    }
  }
}
`;
