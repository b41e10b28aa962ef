package p

type A struct {
	B int `json: "b"`
	C int `json:b`
	D int `json:"d" omitempty`
	E int `json:"a'b"`
	F int `json:"\q"`
	G int "json:\"\xff\""
	H
}
