import type { CodePipelineEvent } from "../../../generated/string-null-none/codepipeline.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";
import { samples as codepipelineJob } from "./codepipeline-job.js";

export interface CodepipelineExamples {
  CodePipelineEvent: CodePipelineEvent;
}

export const samples: Samples<CodepipelineExamples> = { CodePipelineEvent: codepipelineJob.CodePipelineJobEvent };

/** The examples of `aws-lambda-events/codepipeline`; see {@link Example}. */
export const example: Example<CodepipelineExamples> = /* @__PURE__ */ exampleOf(samples);
