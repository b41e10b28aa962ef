import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    Window: {
      text: "A tumbling window: the span of time whose records are taken together.",
      properties: {
        start: { text: "Time when the window begins. Sent in ISO 8601 form." },
        end: { text: "Time when the window ends. Sent in ISO 8601 form." },
      },
    },
    TimeWindowProperties: {
      text: "What a batch of a stream has besides its records if the event source mapping uses tumbling windows.",
      properties: {
        window: { text: "The tumbling window that the records belong to." },
        state: {
          text: "State that the previous call returned for this window and shard. Empty in the first call of a window.",
        },
        shardId: { text: "ID of the shard that the records were read from." },
        eventSourceARN: { text: "ARN of the Kinesis data stream or DynamoDB stream." },
        isFinalInvokeForWindow: {
          text: "Whether this is the last call of the window, for the function to use its result. The next window begins with an empty state.",
        },
        isWindowTerminatedEarly: {
          text: "Whether Lambda ends the window early, as its state grew beyond 1 MB. The next call goes on with the same window and an empty state.",
        },
      },
    },
    TimeWindowEventResponseProperties: {
      since: "v1.31.0",
      text: "What an answer has besides failed records if the event source mapping uses tumbling windows.",
      properties: {
        state: {
          text: "State for the next call of this window and shard, 1 MB at most. Required, without it the call counts as failed.",
          demanded: { documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html" },
        },
      },
    },
  },
};
