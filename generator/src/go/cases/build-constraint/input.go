//go:build linux && !cgo
// +build linux,!cgo

// Package p is documented; //go:build in the middle of a line means nothing.
package p

//go:build after the package clause means nothing
