package p

type A struct {
	B int `json:"b"`
	C int `json:"c,omitempty,string"`
	D int `json:",omitempty"`
	E int `json:"-"`
	F int `json:"-,"`
	G int `xml:"g" json:"detail-type" yaml:"g"`
	H int `xml:"h"`
	I int ``
	J int "json:\"j\" xml:\"x\""
	K int `json:""`
	L int `json:"a.b:c/d e$"`
	M int `json:"日本"`
	N int `json:"first" json:"second"`
	O int `json:"\u006f"`
	P int `json:"-,omitempty"`
}
