"""What a comparison's cells and landslides add up to, in one go or block by block."""
