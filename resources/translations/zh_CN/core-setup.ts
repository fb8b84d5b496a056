<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>is neither a file nor a built-in scenario{suggestion}; built in: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a single sample none can be held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a single sample none can be held out; the data have 1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last neuron of a layer can't be taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{neurons} neurons; a layer has from 1 to {most}, if they fit into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} for {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is called "{name}" already; every name may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" would be the name of {first} and of {second}; every name may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" would be the name of two: {sort} each; every name may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two would be called "{name}"; every name may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output layer can't be taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inputs in column {column}: they reach from {low:g} to {high:g}, which is too far apart to be divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the targets in column {column}: they reach from {low:g} to {high:g}, which is too far apart to be divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that makes {parameters} parameters, and with the samples about {memory} of memory; {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that makes {parameters} parameters; at most {most} can be worked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A softmax of a single output is 1 whatever the inputs are: the output layer becomes {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A softmax of a single output is 1 whatever the inputs are: the output layer becomes {layer}, and the loss {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network becomes {sizes}; new weights are drawn where they have to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cross-entropy takes outputs from 0 to 1; those of this output layer can be others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} start with equal weights, so they learn the same and stay equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.held_out: {share} of {samples} would be all of them, and one is trained on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.held_out: {share} of {samples} is less than half a sample, and one is held out all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a learning rate of 0 nothing is learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a learning rate below 0 every update climbs the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss} takes the logarithm of the outputs, and {activation} doesn't keep them between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the targets reach from {low} to {high}, and {loss} is meant for targets from 0 to 1: beyond them it has no smallest value, and the weights grow for ever; number the classes from 0, or scale the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a softmax of one output is 1 whatever the inputs are, and learns nothing; take a sigmoid, or two outputs, one for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a softmax take the cross-entropy: by others it learns slowly where it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the targets of sample {sample} add up to {sum}; cross-entropy is meant for targets that add up to 1, a share for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the targets reach from {low} to {high}; outputs of {activation} lie between {least} and {most}: scale the targets, or take another activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the targets reach from {low} to {high}; outputs of {activation} are {least} and more: scale the targets, or take another activation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
