"""The bands of a multispectral image by the roles that they play, and the features that are made of them."""
