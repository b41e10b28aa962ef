package events

type ShopEvent struct {
	Trigger string      `json:"trigger"`
	Context ShopContext `json:"context"`
}

type ShopContext struct {
	Counter string `json:"counter"`
}

type ParcelEvent struct {
	Parcels []Parcel `json:"parcels"`
}

type Parcel struct {
	Source string `json:"source"`
}
