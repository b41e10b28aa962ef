package events

type Request struct {
	Cookies []string            `json:"cookies"`
	Headers map[string]string   `json:"headers"`
	Multi   map[string][]string `json:"multi"`
	Weights map[string]float64  `json:"weights"`
	Choices []map[string]string `json:"choices"`
}
