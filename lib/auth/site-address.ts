/** A page's full address, to print or hand over; the bare path where NEXTAUTH_URL is not set. */
export function siteAddress(path: string): string {
  return URL.parse(path, process.env.NEXTAUTH_URL)?.toString() ?? path;
}
