package events

import "time"

type Delivery struct {
	At      time.Time `json:"at"`
	Payload []byte    `json:"payload"`
	Parts   [][]byte  `json:"parts"`
}
