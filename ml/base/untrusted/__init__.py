"""Files that anybody may have made: they are looked over before memory is taken for what they say."""
