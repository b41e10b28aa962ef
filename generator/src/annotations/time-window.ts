import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    TimeWindowEventResponseProperties: {
      since: "v1.31.0",
      properties: {
        state: {
          demanded: { documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html" },
        },
      },
    },
  },
};
