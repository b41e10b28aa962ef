package p

type A struct {
	Slice     []string
	Bytes     [][]byte
	Array     [2]int
	Map       map[string]*int
	Pointer   **A
	Empty     interface{}
	Any       any
	Commented interface {
		// Nothing.
	}
	Interface interface{ Read(p []byte) (n int, err error) }
	Union     interface{ ~int | string }
	Function  func(a int,
		b ...string) error
	Channel   chan<- int
	Receive   <-chan struct{}
	Wrapped   ((*A))
}
