package events

type Change struct {
	DetailType string `json:"detail-type"`
	Job        string `json:"Change.job"`
	Action     []string
	Renamed    string `json:"userIdentity"`
	Kept       string `json:",omitempty"`
	Hidden     string `json:"-"`
	unexported string
}
