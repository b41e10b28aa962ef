package p

import "time"
import (
	raw "encoding/json"
	_ "embed"
	"example.com/yaml/v3"
)

type A struct {
	B time.Time
	C raw.RawMessage
	D yaml.Node
	E missing.Type
}
