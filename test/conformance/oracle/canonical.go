package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/aws/aws-lambda-go/events"
)

/*
The canonical form of a decoded value is JSON: structs by JSON name with the fields of embedded structs among them,
times as {"$time": "seconds.nanoseconds"} since 1970, bytes as {"$bytes": base64}, durations in their unit, DynamoDB
values as objects with one key, nil pointers as null, and nil slices and maps as empty ones.
*/

var (
	timeType       = reflect.TypeFor[time.Time]()
	bytesType      = reflect.TypeFor[[]byte]()
	rawType        = reflect.TypeFor[json.RawMessage]()
	dynamoType     = reflect.TypeFor[events.DynamoDBAttributeValue]()
	secondsType    = reflect.TypeFor[events.DurationSeconds]()
	minutesType    = reflect.TypeFor[events.DurationMinutes]()
	numberListType = reflect.TypeFor[events.JSONNumberBytes]()
)

// timeTypes are the types that hold a time.Time and nothing else.
var timeTypes = map[reflect.Type]bool{
	timeType: true,
	reflect.TypeFor[events.RFC3339EpochTime]():      true,
	reflect.TypeFor[events.SecondsEpochTime]():      true,
	reflect.TypeFor[events.MilliSecondsEpochTime](): true,
	reflect.TypeFor[events.CodeBuildTime]():         true,
	reflect.TypeFor[events.CodeCommitEventTime]():   true,
}

func appendCanonical(out []byte, v reflect.Value) []byte {
	t := v.Type()
	switch {
	case timeTypes[t]:
		at := timeOf(v)
		return fmt.Appendf(out, `{"$time":"%d.%09d"}`, at.Unix(), at.Nanosecond())
	case t == bytesType || t == numberListType:
		return appendBytes(out, v.Bytes())
	case t == rawType:
		return appendRaw(out, v.Bytes())
	case t == dynamoType:
		return appendAttribute(out, v.Interface().(events.DynamoDBAttributeValue))
	case t == secondsType:
		return fmt.Appendf(out, "%d", v.Int()/int64(time.Second))
	case t == minutesType:
		return fmt.Appendf(out, "%d", v.Int()/int64(time.Minute))
	}
	switch t.Kind() {
	case reflect.Struct:
		return append(appendFields(append(out, '{'), v), '}')
	case reflect.Pointer:
		if v.IsNil() {
			return append(out, "null"...)
		}
		return appendCanonical(out, v.Elem())
	case reflect.Slice:
		return appendList(out, v.Len(), func(out []byte, i int) []byte { return appendCanonical(out, v.Index(i)) })
	case reflect.Map:
		return appendMap(out, keysOf(v), func(out []byte, key string) []byte {
			return appendCanonical(out, v.MapIndex(reflect.ValueOf(key).Convert(t.Key())))
		})
	case reflect.String:
		return appendString(out, v.String())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.AppendInt(out, v.Int(), 10)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.AppendUint(out, v.Uint(), 10)
	case reflect.Interface, reflect.Bool, reflect.Float64:
		text, err := json.Marshal(v.Interface())
		check(err)
		return append(out, text...)
	default:
		check(fmt.Errorf("there is no canonical form of %s", t))
		return nil
	}
}

// appendFields appends the fields of a struct by their JSON names. Our generator refuses structs that reach a name
// twice, so the precedence that encoding/json gives to shallow fields plays no part.
func appendFields(out []byte, v reflect.Value) []byte {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		name, isInlined, isIgnored := jsonName(field)
		switch {
		case isIgnored:
		case isInlined:
			out = appendFields(out, v.Field(i))
		default:
			out = append(appendString(appendComma(out), name), ':')
			out = appendCanonical(out, v.Field(i))
		}
	}
	return out
}

func jsonName(field reflect.StructField) (name string, isInlined, isIgnored bool) {
	tag := field.Tag.Get("json")
	name, _, _ = strings.Cut(tag, ",")
	switch {
	case tag == "-" || !field.IsExported() && !field.Anonymous:
		return "", false, true
	case name != "":
		return name, false, false
	case field.Anonymous && field.Type.Kind() == reflect.Struct:
		return "", true, false
	}
	return field.Name, false, false
}

func appendAttribute(out []byte, v events.DynamoDBAttributeValue) []byte {
	tag := func(name string) []byte { return fmt.Appendf(out, `{%q:`, name) }
	texts := func(out []byte, list []string) []byte {
		return appendList(out, len(list), func(out []byte, i int) []byte { return appendString(out, list[i]) })
	}
	switch v.DataType() {
	case events.DataTypeBinary:
		out = appendBytes(tag("B"), v.Binary())
	case events.DataTypeBoolean:
		out = fmt.Appendf(tag("BOOL"), "%t", v.Boolean())
	case events.DataTypeBinarySet:
		set := v.BinarySet()
		out = appendList(tag("BS"), len(set), func(out []byte, i int) []byte { return appendBytes(out, set[i]) })
	case events.DataTypeList:
		list := v.List()
		out = appendList(tag("L"), len(list), func(out []byte, i int) []byte { return appendAttribute(out, list[i]) })
	case events.DataTypeMap:
		entries := v.Map()
		out = appendMap(tag("M"), keysOf(reflect.ValueOf(entries)), func(out []byte, key string) []byte {
			return appendAttribute(out, entries[key])
		})
	case events.DataTypeNumber:
		out = appendString(tag("N"), v.Number())
	case events.DataTypeNumberSet:
		out = texts(tag("NS"), v.NumberSet())
	case events.DataTypeNull:
		out = append(tag("NULL"), "true"...)
	case events.DataTypeString:
		out = appendString(tag("S"), v.String())
	case events.DataTypeStringSet:
		out = texts(tag("SS"), v.StringSet())
	}
	return append(out, '}')
}

func appendList(out []byte, length int, item func([]byte, int) []byte) []byte {
	out = append(out, '[')
	for i := range length {
		out = item(appendComma(out), i)
	}
	return append(out, ']')
}

func appendMap(out []byte, keys []string, value func([]byte, string) []byte) []byte {
	out = append(out, '{')
	for _, key := range keys {
		out = append(appendString(appendComma(out), key), ':')
		out = value(out, key)
	}
	return append(out, '}')
}

// appendComma separates what comes next from what is there, unless a bracket has just been opened.
func appendComma(out []byte) []byte {
	if last := out[len(out)-1]; last == '{' || last == '[' {
		return out
	}
	return append(out, ',')
}

func appendString(out []byte, text string) []byte {
	encoded, err := json.Marshal(text)
	check(err)
	return append(out, encoded...)
}

func appendBytes(out, bytes []byte) []byte {
	return fmt.Appendf(out, `{"$bytes":"%s"}`, base64.StdEncoding.EncodeToString(bytes))
}

func appendRaw(out, text []byte) []byte {
	// Compacts the text, so that it has no line breaks, and writes "null" for nil.
	compact, err := json.Marshal(json.RawMessage(text))
	check(err)
	return append(out, compact...)
}

func keysOf(v reflect.Value) []string {
	keys := make([]string, 0, v.Len())
	for _, key := range v.MapKeys() {
		keys = append(keys, key.String())
	}
	slices.Sort(keys)
	return keys
}
