package events

type StoredObject struct {
	Key     string   `json:"key"`
	Decoded string   `json:"decoded"`
	Labels  []string `json:"labels,omitempty"`
	CertURL string   `json:"certUrl"`
}

func (o *StoredObject) UnmarshalJSON(data []byte) error { return nil }

func (o StoredObject) MarshalJSON() ([]byte, error) { return nil, nil }
