"""Recording a lesson: what is done in the window, noted as steps, and written as the file of a lesson."""
