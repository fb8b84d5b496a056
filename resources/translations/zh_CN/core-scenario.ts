<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>has a key of more than 32 parts; that is no scenario</source>
        <translation>有超过 32 节的键；这不是案例</translation>
    </message>
    <message>
        <source>is a folder; open a scenario file (.toml) in it</source>
        <translation>是文件夹；请打开其中的案例文件（.toml）</translation>
    </message>
    <message>
        <source>is nested too deeply for a scenario</source>
        <translation>对案例来说嵌套太深</translation>
    </message>
    <message>
        <source>is not TOML: {why} (at line {line}, column {column})</source>
        <translation>不是 TOML：{why}（第 {line} 行第 {column} 列）</translation>
    </message>
    <message>
        <source>is not TOML: {why} (at line {line}, column {column}, where the file ends)</source>
        <translation>不是 TOML：{why}（第 {line} 行第 {column} 列，文件结尾处）</translation>
    </message>
    <message>
        <source>is not UTF-8 text (byte {byte}); save it as UTF-8</source>
        <translation>不是 UTF-8 文本（字节 {byte}）；请保存为 UTF-8</translation>
    </message>
    <message>
        <source>is no text, so no scenario; open a scenario file (.toml)</source>
        <translation>不是文本，因此不是案例；请打开案例文件（.toml）</translation>
    </message>
    <message>
        <source>is missing; that is no saved run</source>
        <translation>缺失；这不是保存的运行</translation>
    </message>
    <message>
        <source>is a table and no scenario; import it on the page Samples, or name it as the file of a scenario's data</source>
        <translation>是表格而不是案例；请在“样本”页导入，或作为案例数据的文件</translation>
    </message>
    <message>
        <source>is larger than {most} MB; that is no scenario</source>
        <translation>大于 {most} MB；这不是案例</translation>
    </message>
    <message>
        <source>would take more than {most} MB; keep the samples in a CSV file beside it, and name that as data.file</source>
        <translation>将超过 {most} MB；请把样本放在旁边的 CSV 文件中，并写为 data.file</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>含有位数过多的数</translation>
    </message>
    <message>
        <source>{found} stands there; it must lie within ±1.8e308</source>
        <translation>此处为 {found}；必须在 ±1.8e308 之内</translation>
    </message>
    <message>
        <source>missing; it must be {wanted}</source>
        <translation>缺少；应为{wanted}</translation>
    </message>
    <message>
        <source>{found} stands there; it may be one of {choices}{suggestion}</source>
        <translation>此处为 {found}；可以是 {choices} 之一{suggestion}</translation>
    </message>
    <message>
        <source>is no key of the format{suggestion}; known here: {known}</source>
        <translation>不是格式中的键{suggestion}；此处可用：{known}</translation>
    </message>
    <message>
        <source>{found} stands there; it must be {wanted}</source>
        <translation>此处为 {found}；必须是{wanted}</translation>
    </message>
    <message>
        <source>{found} stands there; it may be {wanted}</source>
        <translation>此处为 {found}；可以是{wanted}</translation>
    </message>
    <message>
        <source>"{found}" stands there; every layer here is fully connected: there is no convolution, no dropout and no attention</source>
        <translation>此处为“{found}”；这里的每一层都是全连接的：没有卷积、dropout 和注意力</translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation>不小于 {least:g}</translation>
    </message>
    <message>
        <source>{most:,} or less</source>
        <translation>不超过 {most:,}</translation>
    </message>
    <message>
        <source>a count, or "all"</source>
        <translation>一个计数，或 "all"</translation>
    </message>
    <message>
        <source>true, false or "fixed"</source>
        <translation>true、false 或 "fixed"</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>an empty table</source>
        <translation>空表</translation>
    </message>
    <message>
        <source>one that is not empty</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空的文本</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation>1，即格式的版本</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>极大的数</translation>
    </message>
    <message>
        <source>a count, or a list of names such as ["X1", "X2"]</source>
        <translation>一个计数，或名称的列表，如 ["X1", "X2"]</translation>
    </message>
    <message>
        <source>less than {bound:g}</source>
        <translation>小于 {bound:g}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>more than {bound:g}</source>
        <translation>大于 {bound:g}</translation>
    </message>
    <message>
        <source>a pattern such as "Z{{layer}}_{{neuron}}", or a list of names</source>
        <translation>模式，如 "Z{{layer}}_{{neuron}}"，或名称的列表</translation>
    </message>
    <message>
        <source>a pattern such as "Z{{layer}}_{{neuron}}", or a list with one, or names, for each layer</source>
        <translation>模式，如 "Z{{layer}}_{{neuron}}"，或为每层给出模式或名称的列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>two counts, the rows and the columns of the picture, such as [8, 8]</source>
        <translation>两个数：图片的行数和列数，如 [8, 8]</translation>
    </message>
    <message>
        <source>a rule, such as "wrong_sign", or a list of them</source>
        <translation>一种规则，如 "wrong_sign"，或规则的列表</translation>
    </message>
    <message>
        <source>a table such as {{ divided_by = 16.0 }}, or a list with one for each</source>
        <translation>一个表，如 {{ divided_by = 16.0 }}，或每个各有一个表的列表</translation>
    </message>
    <message>
        <source>one of {most:,} or fewer</source>
        <translation>至多 {most:,} 个</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>true, false or "loss"</source>
        <translation>true、false 或 "loss"</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text, or a table of languages such as {{ en = "…" }}</source>
        <translation>文本，或各语言的表，如 {{ en = "…" }}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>{activation} stands in a hidden layer; only the output layer may have it</source>
        <translation>隐藏层用了 {activation}；只有输出层可以用它</translation>
    </message>
    <message>
        <source>{names}; the layer has {neurons}</source>
        <translation>{names}；该层有 {neurons}</translation>
    </message>
    <message>
        <source>the list is empty; a network has at least one input</source>
        <translation>列表为空；网络至少有一个输入</translation>
    </message>
    <message>
        <source>"{option}" belongs to {owner}; the activation here is {activation}</source>
        <translation>“{option}”属于 {owner}；此处的激活函数是 {activation}</translation>
    </message>
    <message>
        <source>a network with {parameters} parameters; at most {most} fit into memory comfortably</source>
        <translation>网络有 {parameters} 个参数；内存能轻松容纳的最多为 {most} 个</translation>
    </message>
    <message>
        <source>{place} has {here}; a network with a single output tells apart {wanted}</source>
        <translation>{place} 有 {here}；只有一个输出的网络能区分 {wanted}</translation>
    </message>
    <message>
        <source>{place} has {here}; layer {layer} has {wanted}</source>
        <translation>{place} 有 {here}；第 {layer} 层有 {wanted}</translation>
    </message>
    <message>
        <source>{place} has {here}; the network has {wanted}</source>
        <translation>{place} 有 {here}；网络有 {wanted}</translation>
    </message>
    <message>
        <source>{here}; layer {layer} has bias = false, so the row must be []</source>
        <translation>{here}；第 {layer} 层设有 bias = false，因此该行必须为 []</translation>
    </message>
    <message>
        <source>{rows} × {columns} are {pixels} pixels; the network has {inputs}</source>
        <translation>{rows} × {columns} 为 {pixels} 个像素；网络有 {inputs}</translation>
    </message>
    <message>
        <source>data.targets has {here}; data.inputs has {wanted}</source>
        <translation>data.targets 有 {here}；data.inputs 有 {wanted}</translation>
    </message>
    <message>
        <source>missing; layer {layer} has {biases} (or set bias = false)</source>
        <translation>缺少；第 {layer} 层有 {biases}（或设 bias = false）</translation>
    </message>
    <message>
        <source>both given and drawn; keep either "weights" and "biases", or "draw"</source>
        <translation>既给定又抽取；请只保留 "weights" 和 "biases"，或 "draw"</translation>
    </message>
    <message>
        <source>the distribution is so wide that it draws infinite numbers</source>
        <translation>分布太宽，会抽到无穷大</translation>
    </message>
    <message>
        <source>neither "weights" nor "draw" is there; give the weights, or say how to draw them</source>
        <translation>既没有 "weights"，也没有 "draw"；请给出权重，或写明如何抽取</translation>
    </message>
    <message>
        <source>{low} = {less!r} is above {high} = {more!r}</source>
        <translation>{low} = {less!r} 大于 {high} = {more!r}</translation>
    </message>
    <message>
        <source>missing; {distribution} needs {wanted}</source>
        <translation>缺少；{distribution} 需要 {wanted}</translation>
    </message>
    <message>
        <source>{distribution} has no {name}; it has {wanted}</source>
        <translation>{distribution} 没有 {name}；它有 {wanted}</translation>
    </message>
    <message>
        <source>it belongs to given weights; what is drawn is drawn again by its "draw"</source>
        <translation>它属于给定的权重；抽取的会由其 "draw" 重新抽取</translation>
    </message>
    <message>
        <source>missing; a drawn start needs a seed, such as seed = 0</source>
        <translation>缺少；随机抽取的初始值需要种子，如 seed = 0</translation>
    </message>
    <message>
        <source>{seed} stands there; for mt19937 it must be less than {bound}</source>
        <translation>此处为 {seed}；对 mt19937 必须小于 {bound}</translation>
    </message>
    <message>
        <source>{classes}; the network has {outputs}</source>
        <translation>{classes}；网络有 {outputs}</translation>
    </message>
    <message>
        <source>0 stands there; nothing is divided by 0</source>
        <translation>此处为 0；不能除以 0</translation>
    </message>
    <message>
        <source>a file needs either "target_columns" (how many) or "classes" (how many)</source>
        <translation>文件需要写明 "target_columns"（几列）或 "classes"（几个）</translation>
    </message>
    <message>
        <source>no samples; give either "inputs" and "targets", or "file", or "dataset"</source>
        <translation>没有样本；请给出 "inputs" 和 "targets"，或 "file"，或 "dataset"</translation>
    </message>
    <message>
        <source>"{option}" belongs to "file"</source>
        <translation>“{option}”属于 "file"</translation>
    </message>
    <message>
        <source>"{option}" belongs to a file of pictures; write pixels = "0..1" beside it</source>
        <translation>“{option}”属于图片文件；请在旁边写上 pixels = "0..1"</translation>
    </message>
    <message>
        <source>"{option}" belongs to a table; a file of pictures has "classes"</source>
        <translation>“{option}”属于表格；图片文件用“classes”</translation>
    </message>
    <message>
        <source>a file of pictures needs "classes" (how many)</source>
        <translation>图片文件需要“classes”（类别数）</translation>
    </message>
    <message>
        <source>samples from {sources}; give either "inputs" and "targets", or "file", or "dataset"</source>
        <translation>样本来自 {sources}；请只给出 "inputs" 和 "targets"，或 "file"，或 "dataset"</translation>
    </message>
    <message>
        <source>targets stand beside "{source}", which brings its own</source>
        <translation>目标值写在 "{source}" 旁边，而后者自带目标值</translation>
    </message>
    <message>
        <source>missing; every row of data.inputs has a row of targets</source>
        <translation>缺少；data.inputs 的每一行都有一行目标值</translation>
    </message>
    <message>
        <source>an empty list; name one or more of the documented mistakes, or leave the rule out</source>
        <translation>空列表；请写出一种或几种文档所列的错误，或不写 rule</translation>
    </message>
    <message>
        <source>{rule} stands among documented mistakes; it is the rule without any, so it stands alone</source>
        <translation>{rule} 与文档所列的错误写在一起；它是没有错误的规则，应单独写</translation>
    </message>
    <message>
        <source>missing; {kind} needs {wanted}</source>
        <translation>缺失；{kind} 需要 {wanted}</translation>
    </message>
    <message>
        <source>{kind} has no {option}; it takes nothing</source>
        <translation>{kind} 没有 {option}；它不带任何选项</translation>
    </message>
    <message>
        <source>{kind} has no {option}; it has {wanted}</source>
        <translation>{kind} 没有 {option}；它有 {wanted}</translation>
    </message>
    <message>
        <source>"sequential_update" moves the weights of each layer on the way back, before all gradients are known; only sgd can do that, and the optimizer here is {optimizer}</source>
        <translation>“sequential_update”在反向途中、所有梯度尚未求出时就更新各层权重；只有 sgd 能这样做，而这里的优化器是 {optimizer}</translation>
    </message>
    <message>
        <source>biases are a column of weights only beside orientation = "to_from"</source>
        <translation>只有在 orientation = "to_from" 时，偏置才是权重的一列</translation>
    </message>
    <message>
        <source>"{pattern}" has no {{number}} in it</source>
        <translation>“{pattern}”中没有 {{number}}</translation>
    </message>
    <message>
        <source>"{{{place}}}" stands there; a pattern may have {places}{suggestion}</source>
        <translation>此处为“{{{place}}}”；模式中可以有 {places}{suggestion}</translation>
    </message>
    <message>
        <source>"{name}" stands there and at {before}; every name may stand once</source>
        <translation>此处和 {before} 都是“{name}”；每个名称只能用一次</translation>
    </message>
</context>
</TS>
