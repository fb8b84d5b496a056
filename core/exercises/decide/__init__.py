"""Questions that are decided and not computed: up or down, which rule, which order."""
