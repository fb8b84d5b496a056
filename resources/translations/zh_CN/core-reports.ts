<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{key}": {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers stand by their quantities: {{"z[1,1]": "0.33", "E": 0.144}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn't say of which sheet it is: name the scenario as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't be read as JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no such text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file in it holds answers that can be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no file of answers: their names end in .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{key}" is no text of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of another scenario (sheet {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of another sheet ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a scenario that is not built in (sheet {code}): name its file as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{first}" and "{second}" are the same quantity; answer it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {most} MB; answers are not that long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {most} files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its "version" is {version}, and this program reads version {known}: a newer one wrote it, or it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{key}" stands there twice; answer it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum for activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half or twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one path only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derivative at the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum was taken for the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was half or twice as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights were taken as they are after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known slip gives this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the factor of the sigmoid was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one path was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign was turned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative was taken at the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − σ² was taken for the derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights were taken the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one line that lies on it you worked out rightly from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} lines that lie on it you worked out rightly from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line was right at the first try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is right, one of them not at the first try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is right, {count} of them not at the first try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first error came in at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {name}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other line lies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown earns no point; with other numbers it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other numbers ask for the same rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {name}, put right since. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values were shown: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slip, made {times} times: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slip: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {of} lines that lie on it you worked out {right} rightly from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
