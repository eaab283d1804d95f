/** Takes an invitation up as somebody would in a browser: opens the link, writes a name, sends it. @returns the status */
export async function takeUpInvitation(link: string, name: string): Promise<number> {
  const page = await fetch(link);
  if (page.status !== 200) return page.status;
  if (!(await page.text()).includes('name="name"')) throw new Error("the page of the invitation asks for no name");
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const taken = await fetch(link, { method: "POST", headers, body: new URLSearchParams({ name }).toString() });
  await taken.text();
  return taken.status;
}
