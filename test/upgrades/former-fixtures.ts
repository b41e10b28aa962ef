/** A fixture that older releases of the SDK have, or decode as another type. */
export interface FormerFixture {
  readonly file: string;
  readonly type: string;
  /** The first release in which this is no longer so. */
  readonly until: `v${string}`;
}

/** Found in the tests of the releases themselves. */
export const FORMER_FIXTURES: readonly FormerFixture[] = [
  { file: "events/testdata/apigw-v2-request.json", type: "APIGatewayV2HTTPRequest", until: "v1.20.0" },
  { file: "events/testdata/appsync-batchinvoke.json", type: "AppSyncResolverTemplate", until: "v1.34.0" },
  { file: "events/testdata/appsync-invoke.json", type: "AppSyncResolverTemplate", until: "v1.34.0" },
  { file: "events/testdata/codepipline-event.json", type: "CodePipelineEvent", until: "v1.26.0" },
  { file: "events/testdata/iot-custom-auth-request.json", type: "IoTCustomAuthorizerRequest", until: "v1.32.0" },
  { file: "events/testdata/iot-custom-auth-response.json", type: "IoTCustomAuthorizerResponse", until: "v1.32.0" },
  { file: "events/testdata/s3-batch-job-event-request.json", type: "S3BatchJobEvent", until: "v1.46.0" },
];
