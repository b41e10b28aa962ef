package events

type BridgeEvent = CloudEvent

type Policy Document

type CloudEvent struct {
	ID string `json:"id"`
}

type Document struct {
	Version string
}

type Reply struct {
	Policy Policy `json:"policy"`
}
