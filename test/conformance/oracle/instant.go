package main

import (
	"reflect"
	"time"

	"github.com/aws/aws-lambda-go/events"
)

var epochSecondsType = reflect.TypeFor[events.SecondsEpochTime]()

func timeOf(v reflect.Value) time.Time {
	if v.Type() != timeType && v.NumField() == 1 {
		return v.Field(0).Interface().(time.Time)
	}
	return v.Convert(timeType).Interface().(time.Time)
}

func setTime(v reflect.Value, t time.Time) {
	if v.Type() != timeType && v.NumField() == 1 {
		v.Field(0).Set(reflect.ValueOf(t))
	} else {
		v.Set(reflect.ValueOf(t).Convert(v.Type()))
	}
}

// toInstants turns every time in v into what a JavaScript Date can hold, UTC and milliseconds, and says whether
// anything changed. Values in maps are left alone: there are no times in any but as part of structs, which
// are copied and put back.
func toInstants(v reflect.Value) bool {
	if timeTypes[v.Type()] {
		before := timeOf(v)
		after := instant(before, v.Type() == epochSecondsType)
		setTime(v, after)
		_, offset := before.Zone()
		return offset != 0 || !after.Equal(before)
	}
	if v.Type() == dynamoType {
		return false
	}
	changed := false
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() || v.Type().Field(i).Anonymous {
				changed = toInstants(v.Field(i)) || changed
			}
		}
	case reflect.Pointer:
		changed = !v.IsNil() && toInstants(v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			changed = toInstants(v.Index(i)) || changed
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			entry := reflect.New(v.Type().Elem()).Elem()
			entry.Set(v.MapIndex(key))
			if toInstants(entry) {
				v.SetMapIndex(key, entry)
				changed = true
			}
		}
	}
	return changed
}

// instant rounds towards the past, and seconds since the epoch to the nearest millisecond, as our decoders do.
func instant(t time.Time, isRounded bool) time.Time {
	nanoseconds := t.Nanosecond()
	if isRounded {
		nanoseconds += 500_000
	}
	return time.Unix(t.Unix(), int64(nanoseconds/1e6*1e6)).UTC()
}
