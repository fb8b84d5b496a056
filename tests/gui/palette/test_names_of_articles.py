"""The palette finds what stands in the articles by the names that it has there, and leads to where it is."""

from core.network.elements import Neuron, Weight
from gui.palette.entries import PaletteGroup, found_by
from gui.views.listing.page import ListingPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

ARTICLES = {
    "gad-3-2-1": ("Activ3", "w1_3", "g3", "grad_hidden_output", "sig1", "learning_rate", "重量", "偏导数", "update_w"),
    "psi-2-3-3-2": ("x_s[-2]", "psi", "gradients", "weights[0]", "ψ2_1", "y_true", "偏差", "∂X/∂Z"),
    "csdn-2-3-1": (
        "v_1",
        "x_1",
        "h_2",
        "W_11",
        "delta_V",
        "delta_H_net1",
        "labelY",
        "∂E/∂V11",
        "V11_new",
        "MSE",
        "α",
        "δE/δY",
    ),
    "moons-2-3-2": ("exp_scores", "probs", "corect_logprobs", "delta3", "dW2", "reg_lambda", "ε", "正则化", "dW1_11"),
    "query-3-2-1": (
        "W⁽²⁾",
        "Y⁽¹⁾",
        "w⁽²⁾11",
        "W_ih",
        "hidden_errors",
        "Ŷ",
        "∂Loss/∂Z2",
        "w1_11'",
        "敏感度",
        "λ",
        "转置",
    ),
}


def test_what_an_article_names_is_found_by_its_name(window: MainWindow):
    for scenario, names in ARTICLES.items():
        window.open(scenario)
        frame = window.command_palette
        entries = frame.entries()
        assert [name for name in names if not found_by(name, [*frame.of_typed(name), *entries])] == [], scenario


def test_it_leads_to_the_line_or_to_the_matrix(window: MainWindow):
    window.open("csdn-2-3-1")
    for typed, detail, view in (
        ("V", "Matrices", "matrices"),
        ("delta_V", "listing", "listing"),
        ("net_1", "Matrices", "matrices"),
    ):
        next(each for each in window.command_palette.of_typed(typed) if detail in each.detail).run()
        until_idle()
        assert window.views.shown == view, typed
        if view == "listing":
            lit = [line.text for line in window.views.page(ListingPage).shown() if line.is_lit]
            assert lit[:1] == ["delta_V = delta_Y * delta_Y_net2 * H"]


def test_a_derivative_leads_to_the_card_that_has_it(window: MainWindow):
    window.open("csdn-2-3-1")
    for typed, element in (("∂E/∂V11", Weight(1, 0, 0)), ("labelY", Neuron(1, 0))):
        entry = next(each for each in window.command_palette.of_typed(typed) if "card" in each.detail)
        assert entry.group is PaletteGroup.NETWORK
        entry.run()
        assert window.readings.pinned == element
