package p

type A int

x := 1

package q
