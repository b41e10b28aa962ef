package p

const (
	Interpreted = "a\tb\"\\ \x41\101\u00e9\U0001F600 é"
	Raw         = `a\tb
c`
	Joined    = "a" + ("b" + `c`)
	Decimal   = 1_000
	Hex       = 0xFF
	Octal     = 0o17
	OldOctal  = 017
	Binary    = 0b101
	Negative  = -(5)
	Rune      = 'a'
	Escaped   = '\n'
	Float     = 1.5e3
	HalfFloat = .5
	MinusZero = -0.0
	True      = true
	False     = !true
	Sum       = 1 + 2*3 - 4
	Flags     = 1<<4 | 2&3
	Shifted   = 1024 >> 3
	Power     = 1<<53 - 1
	Typed int64  = 7
	Scaled float64 = 2
	Timeout time.Duration = 3
	Converted  = Name("x")
	Wrapped    = (Name)("y") + "z"
	Mixed      = "w" + Name("v")
	Converted8 = uint8(3) << 2
	Nested (Name) = "n"
)
