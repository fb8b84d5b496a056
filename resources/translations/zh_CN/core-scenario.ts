<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>has a key of more than 32 parts; that is no scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder; open a scenario file (.toml) in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply for a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not TOML: {why} (at line {line}, column {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not TOML: {why} (at line {line}, column {column}, where the file ends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text (byte {byte}); save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text, so no scenario; open a scenario file (.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; that is no saved run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table and no scenario; import it on the page Samples, or name it as the file of a scenario's data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {most} MB; that is no scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would take more than {most} MB; keep the samples in a CSV file beside it, and name that as data.file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} stands there; it must lie within ±1.8e308</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; it must be {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} stands there; it may be one of {choices}{suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no key of the format{suggestion}; known here: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} stands there; it must be {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} stands there; it may be {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most:,} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count, or "all"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, false or "fixed"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count, or a list of names such as ["X1", "X2"]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {bound:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {bound:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern such as "Z{{layer}}_{{neuron}}", or a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern such as "Z{{layer}}_{{neuron}}", or a list with one, or names, for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule, such as "wrong_sign", or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {most:,} or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text, or a table of languages such as {{ en = "…" }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activation} stands in a hidden layer; only the output layer may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}; the layer has {neurons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty; a network has at least one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{option}" belongs to {owner}; the activation here is {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network with {parameters} parameters; at most {most} fit into memory comfortably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {here}; a network with a single output tells apart {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {here}; layer {layer} has {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {here}; the network has {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here}; layer {layer} has bias = false, so the row must be []</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.targets has {here}; data.inputs has {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; layer {layer} has {biases} (or set bias = false)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both given and drawn; keep either "weights" and "biases", or "draw"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the distribution is so wide that it draws infinite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither "weights" nor "draw" is there; give the weights, or say how to draw them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} = {less!r} is above {high} = {more!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; {distribution} needs {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distribution} has no {name}; it has {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to given weights; what is drawn is drawn again by its "draw"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; a drawn start needs a seed, such as seed = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seed} stands there; for mt19937 it must be less than {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes}; the network has {outputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 stands there; nothing is divided by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file needs either "target_columns" (how many) or "classes" (how many)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no samples; give either "inputs" and "targets", or "file", or "dataset"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{option}" belongs to "file"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples from {sources}; give either "inputs" and "targets", or "file", or "dataset"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets stand beside "{source}", which brings its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; every row of data.inputs has a row of targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list; name one or more of the documented mistakes, or leave the rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} stands among documented mistakes; it is the rule without any, so it stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases are a column of weights only beside orientation = "to_from"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{pattern}" has no {{number}} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{{{place}}}" stands there; a pattern may have {places}{suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there and at {before}; every name may stand once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
