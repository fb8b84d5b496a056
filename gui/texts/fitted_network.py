"""What of a network becomes another, so that it can learn other samples."""

from PySide6.QtCore import QCoreApplication

from core.setup.fit_to_samples import FittedNetwork, OtherOutput

translate = QCoreApplication.translate


def fitted_texts(fitted: FittedNetwork) -> list[str]:
    """What becomes another, a sentence each; none where nothing does."""
    texts = []
    if fitted.sizes is not None:
        text = translate("Importer", "The network becomes {sizes}; new weights are drawn where they have to be.")
        texts.append(text.format(sizes="-".join(map(str, fitted.sizes))))
    if fitted.output is not None:
        texts.append(_output_text(fitted.output))
    return texts


def _output_text(output: OtherOutput) -> str:
    kind = translate("Importer", "the identity")
    if output.activation != "identity":
        kind = translate("Importer", "a {activation}").format(activation=output.activation)
    if output.loss is None:
        text = translate(
            "Importer", "A softmax of a single output is 1 whatever comes in: the output layer becomes {kind}."
        )
        return text.format(kind=kind)
    text = translate(
        "Importer",
        "A softmax of a single output is 1 whatever comes in: the output layer becomes {kind}, and the loss {loss}.",
    )
    return text.format(kind=kind, loss=output.loss.replace("_", " "))
