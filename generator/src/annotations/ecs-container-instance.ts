import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/ecs_container_instance.go": { sha256: "c9c4642cc68e5362", since: "v1.41.0" } },
  types: {
    ECSContainerInstanceEvent: {
      since: "v1.41.0",
      text: "Event that Amazon ECS sends through EventBridge when a container instance changes, such as its status, its agent or its free resources.",
      role: "event",
      title: "Amazon ECS container instance state change",
      sentBy: "Amazon ECS through EventBridge, when a container instance changes",
      documentation: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html",
      example:
        "const { detail } = ECSContainerInstanceEvent.parse(payload); if (!detail.agentConnected) console.warn(detail.ec2InstanceId, detail.status);",
      discriminator: {
        requires: { detail: "object" },
        matches: { source: ["aws.ecs"], "detail-type": ["ECS Container Instance State Change"] },
      },
      properties: {
        version: { text: 'Version of the EventBridge envelope, "0" so far.' },
        id: { text: "UUID that EventBridge gives the event." },
        "detail-type": { text: 'What happened, "ECS Container Instance State Change".' },
        source: { text: 'Service that the event is from, "aws.ecs".' },
        account: { text: "ID of the AWS account of the container instance, 12 digits." },
        time: { text: "Time of the event, as the service that it is from has set it; whole seconds as a rule." },
        region: { text: "AWS Region of the container instance." },
        resources: { text: "ARN of the container instance." },
        detail: { text: "The container instance as it is after the change." },
      },
    },
    ECSContainerInstanceEventDetailType: {
      text: "The container instance as it is after the change.",
      properties: {
        agentConnected: { text: "Whether the ECS agent on the instance is connected to Amazon ECS." },
        attributes: { text: "Attributes of the instance, set by the ECS agent or by hand." },
        clusterArn: { text: "ARN of the cluster that the instance belongs to." },
        containerInstanceArn: { text: "ARN of the container instance." },
        ec2InstanceId: { text: 'ID of the EC2 instance, such as "i-0b4d8e27f1a963c05".' },
        registeredResources: { text: "What the instance had when it registered: CPU, memory and reserved ports." },
        remainingResources: { text: "CPU and memory that no task has taken, and the ports that are in use." },
        status: { text: "Status of the instance, such as ACTIVE or DRAINING; a draining one gets no new tasks." },
        version: { text: "Number that goes up with each change of the instance, to tell old events from new ones." },
        versionInfo: { text: "Versions of the ECS agent and of Docker on the instance." },
        updatedAt: { text: "Time when the instance was last changed." },
      },
    },
    ECSContainerInstanceEventAttribute: {
      text: "An attribute of a container instance, which the placement of tasks can ask for.",
      properties: {
        name: { text: 'Name of the attribute, such as "ecs.capability.execution-role-awslogs".' },
      },
    },
    ECSContainerInstanceEventResource: {
      since: "v1.41.0",
      text: "How much of a resource, such as CPU or memory, a container instance has.",
      json: {
        form: "struct",
        methods: ["MarshalJSON"],
        reason: "Encodes an empty `stringSetValue` and leaves out only an absent one",
      },
      properties: {
        name: { text: "Name of the resource, such as CPU, MEMORY, PORTS or PORTS_UDP." },
        type: { text: "Type of the value: INTEGER or STRINGSET, for example." },
        integerValue: {
          text: "Amount if the type is INTEGER: CPU in units of 1/1024 vCPU, memory in MiB; else left out.",
        },
        stringSetValue: {
          text: "Values if the type is STRINGSET, such as port numbers as text; else left out.",
          omitNil: true,
        },
      },
    },
    ECSContainerInstanceEventVersionInfo: {
      text: "Versions of the ECS agent and of Docker on a container instance.",
      properties: {
        agentHash: { text: "Git commit that the ECS agent was built from, shortened." },
        agentVersion: { text: 'Version of the ECS agent, such as "1.91.0".' },
        dockerVersion: { text: 'Version of Docker on the instance; some agents write "DockerVersion: " before it.' },
      },
    },
  },
};
