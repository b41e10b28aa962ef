/*
 * What several discriminators know of other events.
 */

/** Only SNS writes this in upper case. */
export const SNS_SPELLING: { readonly [path: string]: string } = { "Records/*/eventSource": "Records/*/EventSource" };

/** What other events with a `requestContext` have, and requests with payload 2.0 never do. */
export const NOT_HTTP_2: readonly string[] = [
  "httpMethod",
  "methodArn",
  "routeArn",
  "authorizationToken",
  "requestContext/connectionId",
  "requestContext/elb",
  // VPC Lattice, which calls its payload 2.0, too.
  "requestContext/serviceNetworkArn",
];
