<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{key}": {fault}</source>
        <translation>“{key}”：{fault}</translation>
    </message>
    <message>
        <source>answers stand by their quantities: {{"z[1,1]": "0.33", "E": 0.144}}</source>
        <translation>答案按量给出：{{"z[1,1]": "0.33", "E": 0.144}}</translation>
    </message>
    <message>
        <source>doesn't say of which sheet it is: name the scenario as well</source>
        <translation>没有说明属于哪份练习单：请同时给出案例</translation>
    </message>
    <message>
        <source>there are no files in it</source>
        <translation>其中没有文件</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>can't be read as JSON: {why}</source>
        <translation>无法作为 JSON 读取：{why}</translation>
    </message>
    <message>
        <source>it is no such text</source>
        <translation>不是这种文本</translation>
    </message>
    <message>
        <source>no file in it holds answers that can be marked</source>
        <translation>其中没有可以批改的答案文件</translation>
    </message>
    <message>
        <source>is no file of answers: their names end in .json</source>
        <translation>不是答案文件：其名称应以 .json 结尾</translation>
    </message>
    <message>
        <source>"{key}" is no text of at most {most} characters</source>
        <translation>“{key}”不是至多 {most} 个字符的文本</translation>
    </message>
    <message>
        <source>is of another scenario (sheet {code})</source>
        <translation>属于另一个案例（练习单 {code}）</translation>
    </message>
    <message>
        <source>is of another sheet ({code})</source>
        <translation>属于另一份练习单（{code}）</translation>
    </message>
    <message>
        <source>is of a scenario that is not built in (sheet {code}): name its file as well</source>
        <translation>属于非内置的案例（练习单 {code}）：请同时给出案例文件</translation>
    </message>
    <message>
        <source>"{first}" and "{second}" are the same quantity; answer it once</source>
        <translation>“{first}”和“{second}”是同一个量；请只答一次</translation>
    </message>
    <message>
        <source>{fault} in line {line}</source>
        <translation>第 {line} 行：{fault}</translation>
    </message>
    <message>
        <source>is larger than {most} MB; answers are not that long</source>
        <translation>大于 {most} MB；答案不会那么长</translation>
    </message>
    <message>
        <source>there are more than {most} files in it</source>
        <translation>其中超过 {most} 个文件</translation>
    </message>
    <message>
        <source>its "version" is {version}, and this program reads version {known}: a newer one wrote it, or it was changed</source>
        <translation>其 "version" 为 {version}，而本程序读取版本 {known}：由更新的程序写成，或被改动过</translation>
    </message>
    <message>
        <source>"{key}" stands there twice; answer it once</source>
        <translation>“{key}”出现了两次；请只答一次</translation>
    </message>
    <message>
        <source>sum for activation</source>
        <translation>用加权和代替了激活值</translation>
    </message>
    <message>
        <source>half or twice</source>
        <translation>差一个系数 2</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>新的权重</translation>
    </message>
    <message>
        <source>no known slip</source>
        <translation>不是常见错误</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>漏加偏置</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>漏乘学习率</translation>
    </message>
    <message>
        <source>no factor</source>
        <translation>漏乘缩放系数</translation>
    </message>
    <message>
        <source>no derivative</source>
        <translation>漏乘导数</translation>
    </message>
    <message>
        <source>one path only</source>
        <translation>只算了一条路径</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号反了</translation>
    </message>
    <message>
        <source>derivative at the sum</source>
        <translation>导数代入了加权和</translation>
    </message>
    <message>
        <source>1 − σ²</source>
        <translation>误作 1 − σ²</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>下标颠倒</translation>
    </message>
    <message>
        <source>the sum was taken for the activation</source>
        <translation>用加权和代替了激活值</translation>
    </message>
    <message>
        <source>it was half or twice as much</source>
        <translation>是应有的一半或两倍</translation>
    </message>
    <message>
        <source>the weights were taken as they are after the update</source>
        <translation>用了更新后的权重</translation>
    </message>
    <message>
        <source>no known slip gives this number</source>
        <translation>没有哪种常见错误会得出这个数</translation>
    </message>
    <message>
        <source>the bias was left out</source>
        <translation>漏加偏置</translation>
    </message>
    <message>
        <source>the learning rate was left out</source>
        <translation>漏乘学习率</translation>
    </message>
    <message>
        <source>the factor of the sigmoid was left out</source>
        <translation>漏乘 Sigmoid 函数的系数</translation>
    </message>
    <message>
        <source>the derivative was left out</source>
        <translation>漏乘导数</translation>
    </message>
    <message>
        <source>only one path was counted</source>
        <translation>只算了一条路径</translation>
    </message>
    <message>
        <source>the sign was turned round</source>
        <translation>符号反了</translation>
    </message>
    <message>
        <source>the derivative was taken at the sum</source>
        <translation>导数代入了加权和</translation>
    </message>
    <message>
        <source>1 − σ² was taken for the derivative</source>
        <translation>导数误作 1 − σ²</translation>
    </message>
    <message>
        <source>the weights were taken the other way round</source>
        <translation>权重的下标颠倒了</translation>
    </message>
    <message>
        <source>The one line that lies on it you worked out rightly from it.</source>
        <translation>由它得出的那一行，你正确地算出来了。</translation>
    </message>
    <message>
        <source>All {count} lines that lie on it you worked out rightly from it.</source>
        <translation>由它得出的 {count} 行，你全部正确地算出来了。</translation>
    </message>
    <message>
        <source>Every line was right at the first try.</source>
        <translation>每一行都是一次答对。</translation>
    </message>
    <message>
        <source>Every line is right, one of them not at the first try.</source>
        <translation>每一行都对，其中一行不是一次答对。</translation>
    </message>
    <message>
        <source>Every line is right, {count} of them not at the first try.</source>
        <translation>每一行都对，其中 {count} 行不是一次答对。</translation>
    </message>
    <message>
        <source>The first error came in at {name}.</source>
        <translation>第一处错误出现在 {name}。</translation>
    </message>
    <message>
        <source>At {name}. {said}</source>
        <translation>在 {name} 处。{said}</translation>
    </message>
    <message>
        <source>No other line lies on it.</source>
        <translation>没有别的行由它得出。</translation>
    </message>
    <message>
        <source>What was shown earns no point; with other numbers it can.</source>
        <translation>显示过的不得分；换一组数就可以得分。</translation>
    </message>
    <message>
        <source>Other numbers ask for the same rules.</source>
        <translation>换一组数问的是同样的规则。</translation>
    </message>
    <message>
        <source>At {name}, put right since. {said}</source>
        <translation>在 {name} 处，后来已改正。{said}</translation>
    </message>
    <message>
        <source>{names} was shown.</source>
        <translation>显示过 {names}。</translation>
    </message>
    <message>
        <source>{count} values were shown: {names}.</source>
        <translation>显示过 {count} 个值：{names}。</translation>
    </message>
    <message>
        <source>1 slip, made {times} times: {what}.</source>
        <translation>1 种错误，犯了 {times} 次：{what}。</translation>
    </message>
    <message>
        <source>1 slip: {what}.</source>
        <translation>1 处错误：{what}。</translation>
    </message>
    <message>
        <source>Of the {of} lines that lie on it you worked out {right} rightly from it.</source>
        <translation>由它得出的 {of} 行中，你正确地算出了 {right} 行。</translation>
    </message>
</context>
</TS>
