<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CardMenu</name>
    <message>
        <source>Copy {number}</source>
        <translation>复制 {number}</translation>
    </message>
    <message>
        <source>Copy this line as text</source>
        <translation>将此行复制为文本</translation>
    </message>
    <message>
        <source>Copy this line as LaTeX</source>
        <translation>将此行复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copy a number</source>
        <translation>复制数值</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>{what}, sample {number}</source>
        <translation>{what}，样本 {number}</translation>
    </message>
    <message>
        <source>{what}, drawn sample</source>
        <translation>{what}，手写样本</translation>
    </message>
    <message>
        <source>mean over the batch of {count}</source>
        <translation>对批量中 {count} 个样本求平均</translation>
    </message>
    <message>
        <source>sum over the batch of {count}</source>
        <translation>对批量中 {count} 个样本求和</translation>
    </message>
    <message>
        <source>{batch} (without sample {number})</source>
        <translation>{batch}（不含样本 {number}）</translation>
    </message>
    <message>
        <source>{batch} (without the drawn sample)</source>
        <translation>{batch}（不含手写样本）</translation>
    </message>
    <message>
        <source>{batch} (without sample {number}, which is held out)</source>
        <translation>{batch}（不含留出的样本 {number}）</translation>
    </message>
    <message>
        <source>Every sample of the batch contributes to the gradient of {name}; the update takes them together.</source>
        <translation>批量中的每个样本都对 {name} 的梯度有贡献；更新时一并计入。</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>the one on the screen</source>
        <translation>屏幕上的样本</translation>
    </message>
    <message>
        <source>What sample {number} alone gives for {name}.</source>
        <translation>样本 {number} 单独给出的 {name} 的梯度。</translation>
    </message>
    <message numerus="yes">
        <source>%n more, together</source>
        <translation><numerusform>其余 %n 项合计</numerusform></translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>The L2 penalty shrinks every weight towards 0, in proportion to its size.</source>
        <translation>L2 正则项按权重的大小成比例地使每个权重向 0 收缩。</translation>
    </message>
    <message>
        <source>The L1 penalty pulls every weight towards 0, whatever its size.</source>
        <translation>L1 惩罚把每个权重都拉向 0，与其大小无关。</translation>
    </message>
    <message>
        <source>trained with the correct rule, {name} is {value} at this iteration</source>
        <translation>用正确规则训练时，迭代到此 {name} 为 {value}</translation>
    </message>
    <message>
        <source>exactly {value}</source>
        <translation>精确值 {value}</translation>
    </message>
    <message>
        <source>the {count} paths, one by one</source>
        <translation>逐条列出 {count} 条路径</translation>
    </message>
    <message>
        <source>Every path from the error to {name}; their products add up to the same.</source>
        <translation>从误差到 {name} 的每一条路径；各条乘积之和相同。</translation>
    </message>
    <message>
        <source>Path {number}, through {way}. Open it to see its factors.</source>
        <translation>第 {number} 条路径，经过 {way}。展开可查看各个因子。</translation>
    </message>
    <message>
        <source>{of} says how much the error changes with {name}.</source>
        <translation>{of} 表示误差随 {name} 变化多少。</translation>
    </message>
    <message numerus="yes">
        <source>over the %n neurons of the next layer</source>
        <translation><numerusform>对下一层的 %n 个神经元求和</numerusform></translation>
    </message>
    <message>
        <source>The part passed back through {weight}: the delta of the next neuron times {weight}.</source>
        <translation>经 {weight} 传回的部分：下一个神经元的误差项乘以 {weight}。</translation>
    </message>
    <message>
        <source>{of} is the derivative of the activation function at {sop}.</source>
        <translation>{of} 是激活函数在 {sop} 处的导数。</translation>
    </message>
    <message>
        <source>{of}, the delta, says how much the error changes with {name}.</source>
        <translation>{of} 即误差项，表示误差随 {name} 变化多少。</translation>
    </message>
    <message>
        <source>{of}, the delta: {one} and {other} together, of which one is too large or too small for a number.</source>
        <translation>{of} 即误差项：由 {one} 和 {other} 合并得出，其中之一过大或过小，无法用数表示。</translation>
    </message>
    <message>
        <source>{name} = {of} says how much the error changes with the weighted sum: through the output it would be infinite or NaN.</source>
        <translation>{name} = {of} 表示误差随加权和变化多少：若经过输出计算，会得到无穷大或 NaN。</translation>
    </message>
    <message>
        <source>{name} = {of} says how much the error changes with the output.</source>
        <translation>{name} = {of} 表示误差随输出变化多少。</translation>
    </message>
    <message>
        <source>{name} = {of} is 1: the bias is added as it is.</source>
        <translation>{name} = {of} 等于 1：偏置是直接加上的。</translation>
    </message>
    <message>
        <source>{name} = {of} is {formula}, the input of the weight.</source>
        <translation>{name} = {of} 等于 {formula}，即此权重的输入。</translation>
    </message>
    <message>
        <source>{name} = {of} is the weight {formula}, as it is after its update: the mistake.</source>
        <translation>{name} = {of} 等于权重 {formula} 更新后的值：这就是错误所在。</translation>
    </message>
    <message>
        <source>{name} = {of} is the weight {formula}, as it was before the update.</source>
        <translation>{name} = {of} 等于权重 {formula} 更新前的值。</translation>
    </message>
    <message>
        <source>{name} = {of} is left out, as if it were 1: the mistake.</source>
        <translation>{name} = {of} 被漏掉了，相当于取 1：这就是错误所在。</translation>
    </message>
    <message>
        <source>{name} = {of} says how this output of softmax changes with that sum.</source>
        <translation>{name} = {of} 表示 Softmax 的这个输出随该加权和变化多少。</translation>
    </message>
    <message>
        <source>{name} = {of} is the derivative of the activation function at {sop}.</source>
        <translation>{name} = {of} 是激活函数在 {sop} 处的导数。</translation>
    </message>
    <message>
        <source>input, sample {number} of {count}</source>
        <translation>输入，第 {number} 个样本，共 {count} 个</translation>
    </message>
    <message>
        <source>input, drawn sample: not trained on</source>
        <translation>输入，手写样本：不参与训练</translation>
    </message>
    <message>
        <source>input, sample {number} of {count}, held out: not trained on</source>
        <translation>输入，第 {number} 个样本，共 {count} 个，留出：不参与训练</translation>
    </message>
    <message>
        <source>What it adds to each sum</source>
        <translation>它对各个加权和的贡献</translation>
    </message>
    <message>
        <source>over all outputs p, {name} among them</source>
        <translation>对包括 {name} 在内的所有输出 p 求和</translation>
    </message>
    <message>
        <source>{of}, the delta. Through softmax this sum affects every output; open the line to see each contribution.</source>
        <translation>{of} 即误差项。经过 Softmax，这个加权和会影响所有输出；展开可查看每个输出的贡献。</translation>
    </message>
    <message>
        <source>the Jacobian by {sop}: one entry per output</source>
        <translation>对 {sop} 的雅可比矩阵：每个输出一个元素</translation>
    </message>
    <message>
        <source>times {first}, and likewise, added up</source>
        <translation>乘以 {first}，其余类推，再相加</translation>
    </message>
    <message>
        <source>How the output {name} changes with {sop}.</source>
        <translation>输出 {name} 随 {sop} 变化多少。</translation>
    </message>
    <message>
        <source>The error through the output {name}.</source>
        <translation>经过输出 {name} 的误差。</translation>
    </message>
    <message>
        <source>How the error depends on it</source>
        <translation>误差对它的依赖</translation>
    </message>
    <message>
        <source>output {number} of {count}</source>
        <translation>第 {number} 个输出，共 {count} 个</translation>
    </message>
    <message>
        <source>hidden neuron {number} of {count}</source>
        <translation>第 {number} 个隐藏神经元，共 {count} 个</translation>
    </message>
    <message>
        <source>{place}, {state}</source>
        <translation>{place}，{state}</translation>
    </message>
    <message>
        <source>Its largest products</source>
        <translation>其中最大的乘积</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>{activation} is the {function} of {sop}.</source>
        <translation>{activation} 是 {sop} 的 {function} 值。</translation>
    </message>
    <message numerus="yes">
        <source>over all %n outputs and targets</source>
        <translation><numerusform>对所有 %n 个输出和目标值求和</numerusform></translation>
    </message>
    <message>
        <source>{error} is the error of this sample.</source>
        <translation>{error} 是这个样本的误差。</translation>
    </message>
    <message numerus="yes">
        <source>looks for: its %n weights</source>
        <translation><numerusform>在找什么：它的 %n 个权重</numerusform></translation>
    </message>
    <message>
        <source>adds here: weight × ink</source>
        <translation>在此贡献：权重 × 墨量</translation>
    </message>
    <message>
        <source>{place}: weight {weight}, {ink}, adds {added}</source>
        <translation>{place}：权重 {weight}，{ink}，贡献 {added}</translation>
    </message>
    <message>
        <source>{value} at {place}</source>
        <translation>{place}处 {value}</translation>
    </message>
    <message>
        <source>{sop}: right picture</source>
        <translation>{sop}：右图之和</translation>
    </message>
    <message>
        <source>{sop}: right picture, bias {bias}</source>
        <translation>{sop}：右图之和，偏置 {bias}</translation>
    </message>
    <message>
        <source>what it tells each output: activation × weight</source>
        <translation>它传给每个输出的值：激活值 × 权重</translation>
    </message>
    <message>
        <source>what it tells each neuron of the next layer: activation × weight</source>
        <translation>它传给下一层每个神经元的值：激活值 × 权重</translation>
    </message>
    <message>
        <source>{source} times {weight} adds {product}.</source>
        <translation>{source} 乘以 {weight}，加上 {product}。</translation>
    </message>
    <message>
        <source>{name} is added as it is.</source>
        <translation>{name} 直接加上。</translation>
    </message>
    <message>
        <source>gradient, the product</source>
        <translation>梯度（各因子之积）</translation>
    </message>
    <message>
        <source>from {source} to {target}</source>
        <translation>从 {source} 到 {target}</translation>
    </message>
    <message>
        <source>bias of {target}</source>
        <translation>{target} 的偏置</translation>
    </message>
    <message>
        <source>It is 1: the bias is added as it is.</source>
        <translation>等于 1：偏置是直接加上的。</translation>
    </message>
    <message>
        <source>{source} is the input of the weight.</source>
        <translation>{source} 是此权重的输入。</translation>
    </message>
    <message>
        <source>fixed: never updated</source>
        <translation>不参与训练</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>new {name}</source>
        <translation>新的 {name}</translation>
    </message>
    <message>
        <source>{change}: too small to show with these digits</source>
        <translation>{change}：太小，以目前的位数无法显示</translation>
    </message>
    <message>
        <source>{optimizer}, k = {k}</source>
        <translation>{optimizer}，k = {k}</translation>
    </message>
    <message>
        <source>{name} is worked out of what {optimizer} carries; g is the gradient.</source>
        <translation>{name} 由 {optimizer} 所带的量算出；g 是梯度。</translation>
    </message>
    <message>
        <source>central differences don't exist here</source>
        <translation>此处中心差分不存在</translation>
    </message>
    <message>
        <source>at a kink: from the left the error's slope is {left}, from the right {right}</source>
        <translation>位于折点：误差的斜率从左侧为 {left}，从右侧为 {right}</translation>
    </message>
    <message>
        <source>central differences give {checked}: difference {apart}</source>
        <translation>中心差分得 {checked}：相差 {apart}</translation>
    </message>
    <message>
        <source>right: through every output, {first} + … = {value}</source>
        <translation>正确：经过每个输出，{first} + … = {value}</translation>
    </message>
    <message>
        <source>right: {formula} = {value}</source>
        <translation>正确：{formula} = {value}</translation>
    </message>
    <message>
        <source>right: {value}</source>
        <translation>正确：{value}</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Card of what is pointed at</source>
        <translation>所指之处的卡片</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Unpin (Esc)</source>
        <translation>取消固定（Esc）</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy the card, formulas and numbers, as plain text</source>
        <translation>把卡片上的公式和数值复制为纯文本</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copy the card's formulas for a document</source>
        <translation>复制卡片上的公式，用于文档</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy the card as it looks</source>
        <translation>按外观复制卡片</translation>
    </message>
    <message>
        <source>Point at a line to see where it comes from.</source>
        <translation>指向一行，查看它的来源。</translation>
    </message>
    <message>
        <source>Nothing pinned</source>
        <translation>尚未固定任何内容</translation>
    </message>
    <message>
        <source>Point at a neuron or a weight to see where its number comes from. Click to keep it here.</source>
        <translation>指向神经元或权重，查看数值的来源。点击可固定在这里。</translation>
    </message>
</context>
</TS>
