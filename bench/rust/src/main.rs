//! Measures how long `serde_json::from_slice` takes from a document to its type in the crate `aws_lambda_events`.
//!
//! Called with the Go name of the type, the file, the milliseconds of warm-up and of a batch, and the number of batches.
//! Prints nanoseconds for each run, one line a batch.

use std::hint::black_box;
use std::time::{Duration, Instant};

use aws_lambda_events::event::{alb, apigw, cognito, dynamodb, eventbridge, kafka, kinesis, s3, sns, sqs};
use serde::de::DeserializeOwned;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read(&arguments[2]).expect("the document can be read");
    let number = |index: usize| arguments[index].parse::<f64>().expect("a number");
    let effort = Effort {
        warm_up: Duration::from_secs_f64(number(3) / 1e3),
        batch: Duration::from_secs_f64(number(4) / 1e3),
        rounds: number(5) as usize,
    };
    match arguments[1].as_str() {
        "S3Event" => measure::<s3::S3Event>(&text, &effort),
        "SQSEvent" => measure::<sqs::SqsEvent>(&text, &effort),
        "SNSEvent" => measure::<sns::SnsEvent>(&text, &effort),
        "APIGatewayProxyRequest" => measure::<apigw::ApiGatewayProxyRequest>(&text, &effort),
        "APIGatewayV2HTTPRequest" => measure::<apigw::ApiGatewayV2httpRequest>(&text, &effort),
        "ALBTargetGroupRequest" => measure::<alb::AlbTargetGroupRequest>(&text, &effort),
        "DynamoDBEvent" => measure::<dynamodb::Event>(&text, &effort),
        "KinesisEvent" => measure::<kinesis::KinesisEvent>(&text, &effort),
        "CognitoEventUserPoolsPreTokenGen" => measure::<cognito::CognitoEventUserPoolsPreTokenGen>(&text, &effort),
        "EventBridgeEvent" => measure::<eventbridge::EventBridgeEvent>(&text, &effort),
        "KafkaEvent" => measure::<kafka::KafkaEvent>(&text, &effort),
        unknown => panic!("no type for {unknown}"),
    }
}

struct Effort {
    warm_up: Duration,
    batch: Duration,
    rounds: usize,
}

fn measure<T: DeserializeOwned>(text: &[u8], effort: &Effort) {
    if let Err(error) = serde_json::from_slice::<T>(text) {
        eprintln!("{error}");
        std::process::exit(3);
    }
    let begin = Instant::now();
    let mut warm_up_runs = 0u32;
    while begin.elapsed() < effort.warm_up {
        run::<T>(text, 64);
        warm_up_runs += 64;
    }
    let each = begin.elapsed().as_secs_f64() / f64::from(warm_up_runs.max(1));
    let batch = ((effort.batch.as_secs_f64() / each) as u32).max(1);
    for _ in 0..effort.rounds {
        let begin = Instant::now();
        run::<T>(text, batch);
        println!("{}", begin.elapsed().as_nanos() as f64 / f64::from(batch));
    }
}

fn run<T: DeserializeOwned>(text: &[u8], runs: u32) {
    for _ in 0..runs {
        black_box(serde_json::from_slice::<T>(black_box(text)).ok());
    }
}
