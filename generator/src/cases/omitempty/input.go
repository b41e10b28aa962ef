package events

import "time"

type Reply struct {
	Body    string            `json:"body,omitempty"`
	Encoded bool              `json:"encoded,omitempty"`
	Status  int64             `json:"status,omitempty"`
	At      time.Time         `json:"at,omitempty"`
	Raw     []byte            `json:"raw,omitempty"`
	Tags    []string          `json:"tags,omitempty"`
	Headers map[string]string `json:"headers,omitempty"`
	Extra   interface{}       `json:"extra,omitempty"`
	Detail  Detail            `json:"detail,omitempty"`
}

type Detail struct {
	Code string `json:"code"`
}
