<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CurvePanel</name>
    <message>
        <source>All iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all iterations again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is being compiled:
that takes some seconds, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run, or → for one step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorCurves</name>
    <message>
        <source>what you drew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state}: error {error}; with the correct rule {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state}: error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, epoch mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climbs from {state}: rate × curvature {product} &gt; 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPlot</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic error axis (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear these curves: kept runs with a name are hidden, others are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the curves of kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch mean: of the errors recorded in an epoch, the mean over its {count} samples. Each error is that of an iteration's samples at the parameters it starts from. The pale band goes from the smallest to the largest of them, in each epoch; of epochs that stand closer than a pixel, in all of those.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotActions</name>
    <message>
        <source>Error on a log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionCurves</name>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}, {wanted} {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionPlot</name>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}, held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
