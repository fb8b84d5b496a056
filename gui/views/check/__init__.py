"""The page that holds gradients against central differences."""
