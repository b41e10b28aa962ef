package p

type A struct {
	/* é */ B int
	/* 😀 */ C, 世, D map[string /* 日本 */]int `json:"é"`
}

/* é😀 */ const E, F = "é", `😀`
