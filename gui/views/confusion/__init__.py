"""The confusion page: what each class was taken for, and which samples were answered wrongly."""
