"""The pages below the diagram."""
