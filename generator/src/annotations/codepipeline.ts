import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    CodePipelineEvent: {
      text: "Another name of CodePipelineJobEvent, kept as the Go SDK has it; state changes of a pipeline are CodePipelineCloudWatchEvent.",
    },
  },
};
