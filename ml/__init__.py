"""Everything that RelicSlide computes, free of QGIS: verbs on top of nouns on top of ground."""
