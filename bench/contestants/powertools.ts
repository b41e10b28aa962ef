import type { Contestant } from "./contestant.js";

const SCHEMAS: { readonly [type: string]: readonly [name: string, module: string] } = {
  S3Event: ["S3Schema", "s3"],
  SQSEvent: ["SqsSchema", "sqs"],
  SNSEvent: ["SnsSchema", "sns"],
  APIGatewayProxyRequest: ["APIGatewayProxyEventSchema", "api-gateway"],
  APIGatewayV2HTTPRequest: ["APIGatewayProxyEventV2Schema", "api-gatewayv2"],
  ALBTargetGroupRequest: ["AlbSchema", "alb"],
  DynamoDBEvent: ["DynamoDBStreamSchema", "dynamodb"],
  KinesisEvent: ["KinesisDataStreamSchema", "kinesis"],
  CognitoEventUserPoolsPreTokenGen: ["PreTokenGenerationTriggerSchemaV1", "cognito"],
  EventBridgeEvent: ["EventBridgeSchema", "eventbridge"],
  KafkaEvent: ["KafkaMskEventSchema", "kafka"],
};

/** AWS's own parser, with the schemas it ships: each its own idea of the fields. */
export const POWERTOOLS: Contestant = {
  name: "powertools",
  label: "Powertools parser",
  packages: ["@aws-lambda-powertools/parser"],
  does: "Its own Zod schemas; unpacks Kinesis and Kafka data and unmarshals DynamoDB values, and leaves most times as text",
  source: ({ type }) => {
    const schema = SCHEMAS[type];
    if (schema === undefined) return { missing: `has no schema of ${type}` };
    const [name, module] = schema;
    return {
      code: `import { ${name} } from "@aws-lambda-powertools/parser/schemas/${module}";
export const decode = (value) => ${name}.parse(value);
export const accepts = (value) => ${name}.safeParse(value).success;
`,
    };
  },
};
