import {
  encodeCloudwatchLogsEvent,
  encodeCloudwatchLogsData,
  type CloudwatchLogsEvent,
  type CloudwatchLogsData,
} from "../../../generated/string-null-none/cloudwatch-logs.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface CloudwatchLogsExamples {
  CloudwatchLogsEvent: CloudwatchLogsEvent;
  CloudwatchLogsData: CloudwatchLogsData;
}

export const samples: Samples<CloudwatchLogsExamples> = {
  CloudwatchLogsEvent: {
    payload: {
      awslogs: {
        data: "H4sIAAAAAAAAA6WRQUvDMBTHv8p4eOxoXpI2aW4T6xAmwjZPdkjaRilrm5JkGzL23cUMDx48iLfHez/4/3j/MwzGe/1uth+TAQV3i+3i9bHcbBbLEhKwp9E4UICU8SwXsiBIIYHevi+dPUygINUnn/Z6qFudTr1uzNy61rgrtAnO6AEUUEKzlLAUefpys1psy812lxt8K2rSUNFKrjNWFw3hrTAaZfZGWQ4J+EPtG9dNobPjfdcH4zyoFzDOWefnwc6vwbCLaeXRjOELOEPXggImJZdIckFRckaQZkzkXBaEchRMZjkSWjDJxc+JQAKhG4wPephAoeBYcM6RIdLk+12g4FxBb46mr0BVUK7XT+sKkuobiFsfbLOfdX422jDTR931uu5NxPz+EJHH5+X8dvVcVnCpRrgk/3PHX90Z/tE91jg76at8rLaNUDw8tBUoSjiKqL27fAKdxKqfSQIAAA==",
      },
    },
    encode: encodeCloudwatchLogsEvent,
  },

  CloudwatchLogsData: {
    payload: {
      messageType: "DATA_MESSAGE",
      owner: "123456789012",
      logGroup: "/aws/lambda/place-order",
      logStream: "2025/03/14/[$LATEST]6e1f9b0c27d84a53b9c04d7ea185f236",
      subscriptionFilters: ["errors-to-lambda"],
      logEvents: [
        {
          id: "38848106721843012537648902417385610293847561029384756100",
          timestamp: 1741944413112,
          message: '{"level":"ERROR","message":"stock is not available","sku":"MUG-BLUE"}\n',
        },
        {
          id: "38848106721843012537648902417385610293847561029384756101",
          timestamp: 1741944413131,
          message: '{"level":"ERROR","message":"order was not placed","orderId":20417}\n',
        },
      ],
    },
    encode: encodeCloudwatchLogsData,
  },
};

/** The examples of `aws-lambda-events/cloudwatch-logs`; see {@link Example}. */
export const example: Example<CloudwatchLogsExamples> = /* @__PURE__ */ exampleOf(samples);
