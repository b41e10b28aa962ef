import {
  encodeECSContainerInstanceEvent,
  type ECSContainerInstanceEvent,
} from "../../../generated/string-null-none/ecs-container-instance.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface EcsContainerInstanceExamples {
  ECSContainerInstanceEvent: ECSContainerInstanceEvent;
}

export const samples: Samples<EcsContainerInstanceExamples> = {
  ECSContainerInstanceEvent: {
    payload: {
      version: "0",
      id: "ea6d1b48-90c7-4f3e-b5d2-c37f08e9a416",
      "detail-type": "ECS Container Instance State Change",
      source: "aws.ecs",
      account: "123456789012",
      time: "2025-03-14T09:26:53Z",
      region: "eu-west-1",
      resources: ["arn:aws:ecs:eu-west-1:123456789012:container-instance/shop/0f7d3c92e1b84a65a90d7be26c14f853"],
      detail: {
        agentConnected: true,
        attributes: [
          { name: "com.amazonaws.ecs.capability.task-iam-role" },
          { name: "ecs.capability.execution-role-awslogs" },
        ],
        clusterArn: "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
        containerInstanceArn:
          "arn:aws:ecs:eu-west-1:123456789012:container-instance/shop/0f7d3c92e1b84a65a90d7be26c14f853",
        ec2InstanceId: "i-0b4d8e27f1a963c05",
        registeredResources: [
          { name: "CPU", type: "INTEGER", integerValue: 2048 },
          { name: "MEMORY", type: "INTEGER", integerValue: 3768 },
          { name: "PORTS", type: "STRINGSET", stringSetValue: ["22", "2376", "51678"] },
        ],
        remainingResources: [
          { name: "CPU", type: "INTEGER", integerValue: 1792 },
          { name: "MEMORY", type: "INTEGER", integerValue: 3256 },
          { name: "PORTS", type: "STRINGSET", stringSetValue: ["22", "2376", "51678", "8080"] },
        ],
        status: "ACTIVE",
        version: 41,
        versionInfo: { agentHash: "b7c90e1d", agentVersion: "1.91.0", dockerVersion: "25.0.8" },
        updatedAt: "2025-03-14T09:26:53.018Z",
      },
    },
    encode: encodeECSContainerInstanceEvent,
  },
};

/** The examples of `aws-lambda-events/ecs-container-instance`; see {@link Example}. */
export const example: Example<EcsContainerInstanceExamples> = /* @__PURE__ */ exampleOf(samples);
