/*
 * Everything the generator does differently from what the Go source says, each with its reason. An entry that nothing
 * in the source answers to is an error, so the tables cannot rot.
 */

import type { Versioned } from "./versioned.js";

export interface Exclusion extends Versioned {
  readonly reason: string;
}

export interface FieldAlias extends Versioned {
  /** The JSON name that AWS sends besides the one Go declares. */
  readonly alias: string;
  readonly reason: string;
}

export interface Rename extends Versioned {
  readonly to: string;
  readonly reason: string;
}

export interface Overrides {
  /** Exported types that are not emitted, by package and Go name. */
  readonly exclusions: { readonly [goName: string]: Exclusion };
  /** Exported structs that upstream declares and uses nowhere, by package and Go name. They are emitted all the same. */
  readonly orphans: { readonly [goName: string]: Exclusion };
  /** Names that mean nothing outside their package, by package and Go name. */
  readonly renames: { readonly [goName: string]: Rename };
  /** Other spellings of a property, by package, Go type and JSON name. Go finds them because it ignores case. */
  readonly aliases: { readonly [goNameAndProperty: string]: FieldAlias };
}

const STREAMING = "Streams its body from an io.Reader and refuses to be JSON";
const ERROR = "A Go error value, never on the wire";
const FUNCTION = "A Go function type, never on the wire";
const CFN = "Too general a name outside package cfn";

export const OVERRIDES: Overrides = {
  exclusions: {
    "cfn.CustomResourceFunction": { reason: FUNCTION },
    "cfn.CustomResourceLambdaFunction": { reason: FUNCTION },
    "cfn.SNSCustomResourceLambdaFunction": { reason: FUNCTION },
    "events.APIGatewayProxyStreamingResponse": { since: "v1.51.0", reason: STREAMING },
    "events.IncompatibleDynamoDBTypeError": { reason: ERROR },
    "events.LambdaFunctionURLStreamingResponse": { since: "v1.40.0", reason: STREAMING },
    "events.UnsupportedDynamoDBTypeError": { reason: ERROR },
  },
  orphans: {
    "events.CodePipelineOutputLocation": { reason: "Looks like the location of an output artifact, but none has it" },
  },
  renames: {
    "cfn.Event": { to: "CloudFormationCustomResourceEvent", reason: CFN },
    "cfn.RequestType": { to: "CloudFormationCustomResourceRequestType", reason: CFN },
    "cfn.Response": { to: "CloudFormationCustomResourceResponse", reason: CFN },
    "cfn.StatusType": { to: "CloudFormationCustomResourceStatusType", reason: CFN },
  },
  aliases: {
    "events.ActiveMQDestination.physicalName": {
      since: "v1.22.0",
      alias: "physicalname",
      reason: "What Amazon MQ sends, in its documentation and in recorded events",
    },
    "events.SNSEntity.SigningCertUrl": {
      alias: "SigningCertURL",
      reason: "What SNS sends over HTTP and to subscribed queues; Lambda sends the other",
    },
    "events.SNSEntity.UnsubscribeUrl": {
      alias: "UnsubscribeURL",
      reason: "What SNS sends over HTTP and to subscribed queues; Lambda sends the other",
    },
  },
};
