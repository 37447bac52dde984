"""What blocks of ground tell that single cells, which resemble their neighbours, do not: how sure a score is."""
