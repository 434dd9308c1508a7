import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * The way to another page of the product, drawn without leaving this one. Nothing is fetched ahead:
 * every page is made for who asks and at that moment, so what Next would fetch for each link in sight
 * brings no page sooner, and asks the server for thirty shells where somebody wants one page.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
