package events

type Header struct {
	Version string `json:"version"`
}

type Request struct {
	Name string `json:"name"`
}

type Trigger struct {
	Header
	Request `json:"request"`
	Region  string `json:"region"`
}
