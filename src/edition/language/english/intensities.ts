/** Words that make a statement stronger or weaker. */
export const INTENSITIES: ReadonlySet<string> = new Set(
  `very extremely absolutely totally completely entirely fully wholly utterly highly deeply strongly firmly greatly hugely
    enormously seriously severely truly really quite rather fairly somewhat slightly partly partially largely mostly mainly
    particularly especially exceptionally incredibly perfectly categorically unequivocally clearly certainly definitely
    surely probably possibly perhaps maybe likely unlikely apparently allegedly reportedly simply merely just too so such
    ever equally exactly precisely massive massively total absolute utter sheer`.split(/\s+/u),
)
