package events

type Reading struct {
	Name   string  `json:"name"`
	Active bool    `json:"active"`
	Level  float64 `json:"level"`
	Tiny   int8    `json:"tiny"`
	Port   uint16  `json:"port"`
	Count  int     `json:"count"`
	Total  uint64  `json:"total"`
}
