package p

import (
	"time"
	. "encoding/json"
)
