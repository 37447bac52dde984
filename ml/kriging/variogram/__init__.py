"""How unlike two places are: models, and what data say of them."""
