package p

import "time"

type A struct {
	B
	*C
	time.Time
	*time.Location `json:"l"`
	string
	List[int]
	*Tree[time.Time] // generic
}
