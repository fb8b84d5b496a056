"""What is asked of a network: its gradients held against differences, its plane, its saturation."""
