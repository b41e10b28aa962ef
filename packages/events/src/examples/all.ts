import { samples as activemq, type ActivemqExamples } from "./modules/activemq.js";
import { samples as alb, type AlbExamples } from "./modules/alb.js";
import { samples as apigw, type ApigwExamples } from "./modules/apigw.js";
import { samples as appsync, type AppsyncExamples } from "./modules/appsync.js";
import { samples as autoscaling, type AutoscalingExamples } from "./modules/autoscaling.js";
import { samples as cfn, type CfnExamples } from "./modules/cfn.js";
import { samples as chimeBot, type ChimeBotExamples } from "./modules/chime-bot.js";
import { samples as clientvpn, type ClientvpnExamples } from "./modules/clientvpn.js";
import { samples as cloudwatchEvents, type CloudwatchEventsExamples } from "./modules/cloudwatch-events.js";
import { samples as cloudwatchLogs, type CloudwatchLogsExamples } from "./modules/cloudwatch-logs.js";
import { samples as codeCommit, type CodeCommitExamples } from "./modules/code-commit.js";
import { samples as codebuild, type CodebuildExamples } from "./modules/codebuild.js";
import { samples as codedeploy, type CodedeployExamples } from "./modules/codedeploy.js";
import { samples as codepipeline, type CodepipelineExamples } from "./modules/codepipeline.js";
import {
  samples as codepipelineCloudwatch,
  type CodepipelineCloudwatchExamples,
} from "./modules/codepipeline-cloudwatch.js";
import { samples as codepipelineJob, type CodepipelineJobExamples } from "./modules/codepipeline-job.js";
import { samples as cognito, type CognitoExamples } from "./modules/cognito.js";
import { samples as config, type ConfigExamples } from "./modules/config.js";
import { samples as connect, type ConnectExamples } from "./modules/connect.js";
import { samples as dynamodb, type DynamodbExamples } from "./modules/dynamodb.js";
import { samples as ecrImageAction, type EcrImageActionExamples } from "./modules/ecr-image-action.js";
import { samples as ecrScan, type EcrScanExamples } from "./modules/ecr-scan.js";
import {
  samples as ecsContainerInstance,
  type EcsContainerInstanceExamples,
} from "./modules/ecs-container-instance.js";
import { samples as firehose, type FirehoseExamples } from "./modules/firehose.js";
import { samples as iot, type IotExamples } from "./modules/iot.js";
import { samples as iot1Click, type Iot1ClickExamples } from "./modules/iot-1-click.js";
import { samples as iotButton, type IotButtonExamples } from "./modules/iot-button.js";
import { samples as iotDeprecated, type IotDeprecatedExamples } from "./modules/iot-deprecated.js";
import { samples as iotPreprovisionHook, type IotPreprovisionHookExamples } from "./modules/iot-preprovision-hook.js";
import { samples as kafka, type KafkaExamples } from "./modules/kafka.js";
import { samples as kinesis, type KinesisExamples } from "./modules/kinesis.js";
import { samples as kinesisAnalytics, type KinesisAnalyticsExamples } from "./modules/kinesis-analytics.js";
import { samples as lambdaFunctionUrls, type LambdaFunctionUrlsExamples } from "./modules/lambda-function-urls.js";
import { samples as lex, type LexExamples } from "./modules/lex.js";
import { samples as rabbitmq, type RabbitmqExamples } from "./modules/rabbitmq.js";
import { samples as s3, type S3Examples } from "./modules/s3.js";
import { samples as s3BatchJob, type S3BatchJobExamples } from "./modules/s3-batch-job.js";
import { samples as s3ObjectLambda, type S3ObjectLambdaExamples } from "./modules/s3-object-lambda.js";
import { samples as secretsmanager, type SecretsmanagerExamples } from "./modules/secretsmanager.js";
import { samples as ses, type SesExamples } from "./modules/ses.js";
import { samples as sns, type SnsExamples } from "./modules/sns.js";
import { samples as sqs, type SqsExamples } from "./modules/sqs.js";
import { samples as streams, type StreamsExamples } from "./modules/streams.js";
import type { Samples } from "./sample.js";

/** The types that have an example, by name: every event, response and payload, and their other names. */
export interface Examples
  extends
    ActivemqExamples,
    AlbExamples,
    ApigwExamples,
    AppsyncExamples,
    AutoscalingExamples,
    CfnExamples,
    ChimeBotExamples,
    ClientvpnExamples,
    CloudwatchEventsExamples,
    CloudwatchLogsExamples,
    CodeCommitExamples,
    CodebuildExamples,
    CodedeployExamples,
    CodepipelineExamples,
    CodepipelineCloudwatchExamples,
    CodepipelineJobExamples,
    CognitoExamples,
    ConfigExamples,
    ConnectExamples,
    DynamodbExamples,
    EcrImageActionExamples,
    EcrScanExamples,
    EcsContainerInstanceExamples,
    FirehoseExamples,
    IotExamples,
    Iot1ClickExamples,
    IotButtonExamples,
    IotDeprecatedExamples,
    IotPreprovisionHookExamples,
    KafkaExamples,
    KinesisExamples,
    KinesisAnalyticsExamples,
    LambdaFunctionUrlsExamples,
    LexExamples,
    RabbitmqExamples,
    S3Examples,
    S3BatchJobExamples,
    S3ObjectLambdaExamples,
    SecretsmanagerExamples,
    SesExamples,
    SnsExamples,
    SqsExamples,
    StreamsExamples {}

export const SAMPLES: Samples<Examples> = {
  ...activemq,
  ...alb,
  ...apigw,
  ...appsync,
  ...autoscaling,
  ...cfn,
  ...chimeBot,
  ...clientvpn,
  ...cloudwatchEvents,
  ...cloudwatchLogs,
  ...codeCommit,
  ...codebuild,
  ...codedeploy,
  ...codepipeline,
  ...codepipelineCloudwatch,
  ...codepipelineJob,
  ...cognito,
  ...config,
  ...connect,
  ...dynamodb,
  ...ecrImageAction,
  ...ecrScan,
  ...ecsContainerInstance,
  ...firehose,
  ...iot,
  ...iot1Click,
  ...iotButton,
  ...iotDeprecated,
  ...iotPreprovisionHook,
  ...kafka,
  ...kinesis,
  ...kinesisAnalytics,
  ...lambdaFunctionUrls,
  ...lex,
  ...rabbitmq,
  ...s3,
  ...s3BatchJob,
  ...s3ObjectLambda,
  ...secretsmanager,
  ...ses,
  ...sns,
  ...sqs,
  ...streams,
};
