"""An iteration as matrices: a layer's products, their entries by what they are, and one entry worked out."""
