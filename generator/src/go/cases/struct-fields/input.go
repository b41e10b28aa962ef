package p

type A struct {
	B       string
	C, d, E int `json:"x"`
	F       struct {
		G []struct{ H bool }
		I map[string]struct {
			J *struct{ K any }
		}
	}
}

type Empty struct{}
