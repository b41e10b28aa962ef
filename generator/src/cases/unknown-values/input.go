package events

import "encoding/json"

type Envelope struct {
	Detail  json.RawMessage        `json:"detail"`
	Claims  map[string]interface{} `json:"claims"`
	Context []any                  `json:"context"`
	Answer  interface{}            `json:"answer"`
}
