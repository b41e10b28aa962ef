package p

func Exported() {
	type local struct{}
	const alsoLocal = 1
}

func private[T any](t T) error { return nil }

func init() {}

func _() {}

func (t T) Value() {}

func (t *T) pointer() {}

func (*T) Unnamed() {}

func (t (*(T))) Parenthesized() {}

func (_ List[K]) Generic() {}

func (l *List[K]) GenericPointer() {}

func (T) _() {}

var A, b = 1, 2

var (
	c int
	_ I = T{}
)
