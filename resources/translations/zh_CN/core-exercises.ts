<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A chain here has {factors} factors: too few to choose from. Try {scenario}.</source>
        <translation>这里的导数链有 {factors} 个因子：太少，无从选择。可试 {scenario}。</translation>
    </message>
    <message>
        <source>In {digits} no slip could be told here. Take more digits, or try {scenario}.</source>
        <translation>保留 {digits}时，这里分辨不出任何错误。请增加位数，或试 {scenario}。</translation>
    </message>
    <message>
        <source>No neuron here has others above it. Try {scenario}.</source>
        <translation>这里没有神经元之后还有别的神经元。可试 {scenario}。</translation>
    </message>
    <message>
        <source>Every gradient is 0 here: nothing changes. Try {scenario}.</source>
        <translation>这里所有梯度都是 0：什么都不变。可试 {scenario}。</translation>
    </message>
    <message>
        <source>There is one path only here: no card lies on another. Try {scenario}.</source>
        <translation>这里只有一条路径：没有卡片在另一条路径上。可试 {scenario}。</translation>
    </message>
    <message>
        <source>Every neuron here has one path only. Try {scenario}.</source>
        <translation>这里每个神经元都只有一条路径。可试 {scenario}。</translation>
    </message>
    <message>
        <source>A sum here has {products} products. Try {scenario}.</source>
        <translation>这里的加权和有 {products} 个乘积。可试 {scenario}。</translation>
    </message>
    <message>
        <source>That would be more than {most} numbers. Try {scenario}.</source>
        <translation>将超过 {most} 个数。可试 {scenario}。</translation>
    </message>
    <message>
        <source>All {count} grow here: with other numbers</source>
        <translation>这里 {count} 个全部增大：换一组数</translation>
    </message>
    <message>
        <source>All {count} shrink here: with other numbers</source>
        <translation>这里 {count} 个全部减小：换一组数</translation>
    </message>
    <message>
        <source>At the scenario's {rate} the new {name} is {value} in {digits}, as the old one is: nobody could tell them apart.</source>
        <translation>按案例的 {rate}，新的 {name} 保留 {digits}为 {value}，与旧的相同：无法区分。</translation>
    </message>
    <message>
        <source>Not asked, as a slip gives the same {digits} there: {names}.</source>
        <translation>不问，因为犯某种错误时那里也得出相同的 {digits}：{names}。</translation>
    </message>
    <message>
        <source>At the scenario's {rate} {name} is {value} in {digits}, and what a known slip gives would pass for it.</source>
        <translation>按案例的 {rate}，{name} 保留 {digits}为 {value}，某种常见错误的结果也会被当成正确。</translation>
    </message>
    <message>
        <source>how {above} changes with {below}</source>
        <translation>{above} 随 {below} 变化多少</translation>
    </message>
    <message>
        <source>the derivative of {above} by {below}</source>
        <translation>{above} 对 {below} 的导数</translation>
    </message>
    <message>
        <source>{above} is the activation at {below}. Which rule is this factor?</source>
        <translation>{above} 是 {below} 处的激活值。这个因子是哪条规则？</translation>
    </message>
    <message>
        <source>{above} is a sum; {below} is added in it. Which rule is this factor?</source>
        <translation>{above} 是加权和，{below} 是其中加上的一项。这个因子是哪条规则？</translation>
    </message>
    <message>
        <source>{above} is made of all sums of its layer, {below} among them. Which rule is this factor?</source>
        <translation>{above} 由它那一层的所有加权和得出，{below} 是其中之一。这个因子是哪条规则？</translation>
    </message>
    <message>
        <source>E is the loss; {below} stands in it. Which rule is this factor?</source>
        <translation>E 是损失，其中有 {below}。这个因子是哪条规则？</translation>
    </message>
    <message>
        <source>{above} is a sum of products; {below} stands in one of them. Which rule is this factor?</source>
        <translation>{above} 是乘积之和，{below} 在其中一个乘积里。这个因子是哪条规则？</translation>
    </message>
    <message>
        <source>E depends on {below} through all outputs. Which rule is this factor?</source>
        <translation>E 通过所有输出依赖于 {below}。这个因子是哪条规则？</translation>
    </message>
    <message>
        <source>{key} is {name}, {what}.</source>
        <translation>{key} 是 {name}，即{what}。</translation>
    </message>
    <message>
        <source>It is {wrong}; this factor is {right}.</source>
        <translation>它是{wrong}；这个因子是{right}。</translation>
    </message>
    <message>
        <source>It has {part} below the line, this factor has {part} above it.</source>
        <translation>它的 {part} 在分母，这个因子的 {part} 在分子。</translation>
    </message>
    <message>
        <source>It has {part} above the line, this factor has {part} below it.</source>
        <translation>它的 {part} 在分子，这个因子的 {part} 在分母。</translation>
    </message>
    <message>
        <source>Right: {name} is {formula}, {what}.</source>
        <translation>正确：{name} 为 {formula}，即{what}。</translation>
    </message>
    <message>
        <source>Above the line of the first stands {found}: the path begins at E.</source>
        <translation>第一个的分子是 {found}：路径从 E 开始。</translation>
    </message>
    <message>
        <source>Below stands {below}, above the next {above}: they don't meet.</source>
        <translation>前一个的分母是 {below}，下一个的分子是 {above}：接不上。</translation>
    </message>
    <message>
        <source>Below the line of the last stands {found}: the path ends at {name}.</source>
        <translation>最后一个的分母是 {found}：路径到 {name} 结束。</translation>
    </message>
    <message>
        <source>{first} and {second} fit together.</source>
        <translation>{first} 与 {second} 接得上。</translation>
    </message>
    <message>
        <source>Below the first stands {met}, above the second as well: the path goes on from {below}.</source>
        <translation>前一个的分母是 {met}，后一个的分子也是：路径从 {below} 继续。</translation>
    </message>
    <message>
        <source>What stands below the line of one factor stands above the line of the next.</source>
        <translation>前一个因子的分母就是下一个因子的分子。</translation>
    </message>
    <message>
        <source>The path begins at the error: E stands above the line of the first factor.</source>
        <translation>路径从误差开始：第一个因子的分子是 E。</translation>
    </message>
    <message>
        <source>The last factor has {name} below its line.</source>
        <translation>最后一个因子的分母是 {name}。</translation>
    </message>
    <message>
        <source>{factor} lies on another path.</source>
        <translation>{factor} 在另一条路径上。</translation>
    </message>
    <message>
        <source>Right: each factor begins where the one before it ends.</source>
        <translation>正确：每个因子都从前一个结束的地方开始。</translation>
    </message>
    <message>
        <source>{product} {sign}, so {name} grows: the step goes against it.</source>
        <translation>{product} {sign}，因此 {name} 增大：更新与梯度方向相反。</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>{product} {sign}, so {name} shrinks: the step goes against it.</source>
        <translation>{product} {sign}，因此 {name} 减小：更新与梯度方向相反。</translation>
    </message>
    <message>
        <source>the sum is taken where the activation belongs</source>
        <translation>用加权和代替了激活值</translation>
    </message>
    <message>
        <source>it is wrong by a factor of 2</source>
        <translation>差一个系数 2</translation>
    </message>
    <message>
        <source>the gradient is added, not taken away</source>
        <translation>梯度是加上的，而不是减去</translation>
    </message>
    <message>
        <source>weights are taken that are updated already</source>
        <translation>用了更新后的权重</translation>
    </message>
    <message>
        <source>the bias is left out</source>
        <translation>漏加偏置</translation>
    </message>
    <message>
        <source>the learning rate is left out</source>
        <translation>漏乘学习率</translation>
    </message>
    <message>
        <source>the factor of the scaled sigmoid is left out</source>
        <translation>漏乘缩放的 Sigmoid 函数的系数</translation>
    </message>
    <message>
        <source>the derivative is left out</source>
        <translation>漏乘导数</translation>
    </message>
    <message>
        <source>one path alone is taken, not the sum of all</source>
        <translation>只算了一条路径，没有对所有路径求和</translation>
    </message>
    <message>
        <source>the sign is turned round</source>
        <translation>符号反了</translation>
    </message>
    <message>
        <source>the derivative is taken at the sum, not at the activation</source>
        <translation>导数代入了加权和，而不是激活值</translation>
    </message>
    <message>
        <source>1 − σ² in place of σ(1 − σ)</source>
        <translation>误作 1 − σ²，应为 σ(1 − σ)</translation>
    </message>
    <message>
        <source>the two numbers of the weights are swapped</source>
        <translation>权重的两个下标颠倒了</translation>
    </message>
    <message>
        <source>This one is worked out rightly from a line above.</source>
        <translation>这一行由上面的一行正确算出。</translation>
    </message>
    <message>
        <source>This one is worked out rightly from line {line}.</source>
        <translation>这一行由第 {line} 行正确算出。</translation>
    </message>
    <message>
        <source>This line is right.</source>
        <translation>这一行是对的。</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>对。</translation>
    </message>
    <message>
        <source>Line {line} is worked out rightly from it.</source>
        <translation>第 {line} 行由它正确算出。</translation>
    </message>
    <message>
        <source>Lines {first} to {last} are worked out rightly from it.</source>
        <translation>第 {first} 到 {last} 行由它正确算出。</translation>
    </message>
    <message>
        <source>{lines} lines below are worked out rightly from it.</source>
        <translation>下面有 {lines} 行由它正确算出。</translation>
    </message>
    <message>
        <source>It is in the back half.</source>
        <translation>它在后半部分。</translation>
    </message>
    <message>
        <source>It is in the front half.</source>
        <translation>它在前半部分。</translation>
    </message>
    <message>
        <source>That can't be made in this line.</source>
        <translation>这一行不会出现这种错误。</translation>
    </message>
    <message>
        <source>That would give {value} here.</source>
        <translation>那样这里会得到 {value}。</translation>
    </message>
    <message>
        <source>The rule of this line is {formula}.</source>
        <translation>这一行的规则是 {formula}。</translation>
    </message>
    <message>
        <source>"{key}" is unknown: an answer has "answer", "tries" and "shown"</source>
        <translation>“{key}”未知：答案可以有 "answer"、"tries" 和 "shown"</translation>
    </message>
    <message>
        <source>"tries" is a list, and "shown" true or false</source>
        <translation>"tries" 应为列表，"shown" 应为 true 或 false</translation>
    </message>
    <message>
        <source>at {name}</source>
        <translation>在 {name} 处</translation>
    </message>
    <message>
        <source>there are no numbers in it</source>
        <translation>其中没有数</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>line {line}: the array that begins here has no end; copy all of it, up to its last bracket</source>
        <translation>第 {line} 行：从这里开始的数组没有结束；请完整复制，直到最后一个括号</translation>
    </message>
    <message>
        <source>line {line}: "{text}" is neither an array nor a name with a number, like z[1,1] = 0.33</source>
        <translation>第 {line} 行：“{text}”既不是数组，也不是带名称的数，如 z[1,1] = 0.33</translation>
    </message>
    <message>
        <source>line {line}: this can't be read as JSON: {why}</source>
        <translation>第 {line} 行：无法作为 JSON 读取：{why}</translation>
    </message>
    <message>
        <source>{place}: "{text}" is not a number</source>
        <translation>{place}：“{text}”不是数</translation>
    </message>
    <message>
        <source>this is no text; save the numbers as text, as print() gives them, or as JSON</source>
        <translation>这不是文本；请把数保存为 print() 所打印的文本，或 JSON</translation>
    </message>
    <message>
        <source>{place}: the rows of this array are not equally long: {first} numbers in the first, {other} in another</source>
        <translation>{place}：这个数组的各行长度不同：第一行 {first} 个数，另一行 {other} 个</translation>
    </message>
    <message>
        <source>the lists in it stand in too many others</source>
        <translation>其中的列表嵌套太多</translation>
    </message>
    <message>
        <source>that is more than {most} MB; paste only the arrays of one iteration</source>
        <translation>超过 {most} MB；请只粘贴一次迭代的数组</translation>
    </message>
    <message>
        <source>that is more than {most} arrays and numbers with names; paste only those of one iteration</source>
        <translation>数组和带名称的数超过 {most} 个；请只粘贴一次迭代的</translation>
    </message>
    <message>
        <source>line {line}: the array was cut short with … when it was printed; print all of it, after numpy.set_printoptions(threshold=10**9) or torch.set_printoptions(profile='full')</source>
        <translation>第 {line} 行：数组打印时被 … 截短；请在 numpy.set_printoptions(threshold=10**9) 或 torch.set_printoptions(profile='full') 之后完整打印</translation>
    </message>
    <message>
        <source>"{name}" stands there twice; give it once</source>
        <translation>“{name}”出现了两次；请只给一次</translation>
    </message>
    <message>
        <source>a mistake trains here, and a board is worked out with the correct rule</source>
        <translation>这里按错误的规则训练，而板书按正确规则计算</translation>
    </message>
    <message>
        <source>the network has {count} weights and biases, and {most} are the most for a board</source>
        <translation>网络有 {count} 个权重和偏置，板书最多 {most} 个</translation>
    </message>
    <message>
        <source>What is {name}, which the {function} makes of {sop}?</source>
        <translation>把 {sop} 代入 {function}，得到的 {name} 是多少？</translation>
    </message>
    <message>
        <source>{sop} is {value}. What is {name}, which the {function} makes of it?</source>
        <translation>{sop} 为 {value}。代入 {function}，得到的 {name} 是多少？</translation>
    </message>
    <message>
        <source>How many times as much does the error grow as the bias {name}, when {name} grows by a little?</source>
        <translation>偏置 {name} 增大一点，误差增大其多少倍？</translation>
    </message>
    <message>
        <source>When {name} grows by a little, {sops} change. How many times as much as {name} does the error grow?</source>
        <translation>{name} 增大一点，{sops} 都变化。误差增大 {name} 变化量的多少倍？</translation>
    </message>
    <message>
        <source>How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation>{name} 增大一点，误差增大其多少倍？</translation>
    </message>
    <message>
        <source>{name} should be {target}. How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation>{name} 的目标值为 {target}。{name} 增大一点，误差增大其多少倍？</translation>
    </message>
    <message>
        <source>{name} is {value} and should be {target}. How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation>{name} 为 {value}，目标值为 {target}。{name} 增大一点，误差增大其多少倍？</translation>
    </message>
    <message>
        <source>When {name} grows by a little, every output changes. How many times as much as {name} does the error grow?</source>
        <translation>{name} 增大一点，所有输出都变化。误差增大 {name} 变化量的多少倍？</translation>
    </message>
    <message>
        <source>How many times as much does the error grow as the weight {name}, when {name} grows by a little?</source>
        <translation>权重 {name} 增大一点，误差增大其多少倍？</translation>
    </message>
    <message>
        <source>{output} should be {target}. How large is the error E?</source>
        <translation>{output} 的目标值为 {target}。误差 E 是多大？</translation>
    </message>
    <message>
        <source>{output} is {value} and should be {target}. How large is the error E?</source>
        <translation>{output} 为 {value}，目标值为 {target}。误差 E 是多大？</translation>
    </message>
    <message>
        <source>{outputs} should be {targets}. How large is the error E, of all of them together?</source>
        <translation>{outputs} 的目标值为 {targets}。它们合起来的误差 E 是多大？</translation>
    </message>
    <message>
        <source>{outputs} are {values} and should be {targets}. How large is the error E, of all of them together?</source>
        <translation>{outputs} 为 {values}，目标值为 {targets}。它们合起来的误差 E 是多大？</translation>
    </message>
    <message>
        <source>By the softmax all outputs share 1 among them. Which share does {name} get?</source>
        <translation>经过 Softmax，所有输出之和为 1。{name} 占多少？</translation>
    </message>
    <message>
        <source>When {sop} grows by a little, how many times as much does {activation} grow?</source>
        <translation>{sop} 增大一点，{activation} 增大其多少倍？</translation>
    </message>
    <message>
        <source>{sop} is {value}. When it grows by a little, how many times as much does {activation} grow?</source>
        <translation>{sop} 为 {value}。它增大一点，{activation} 增大其多少倍？</translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}?</source>
        <translation>{activation} 由 {sources} 加起来是多少？</translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, with its bias {bias}?</source>
        <translation>{activation} 由 {sources} 加上偏置 {bias}，总和是多少？</translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, before the {function}?</source>
        <translation>在代入 {function} 之前，{activation} 由 {sources} 加起来是多少？</translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, with its bias {bias}, before the {function}?</source>
        <translation>在代入 {function} 之前，{activation} 由 {sources} 加上偏置 {bias}，总和是多少？</translation>
    </message>
    <message>
        <source>The learning rate is {rate}. What is {name} after this step?</source>
        <translation>学习率为 {rate}。这一步之后 {name} 是多少？</translation>
    </message>
    <message>
        <source>The learning rate is {rate}, and {optimizer}, at k = {k}, carries {carried}. What is {name} after this step?</source>
        <translation>学习率为 {rate}；{optimizer} 在 k = {k} 时带有 {carried}。这一步之后 {name} 是多少？</translation>
    </message>
    <message>
        <source>"{text}" is given: there is nothing to be worked out for it</source>
        <translation>“{text}”是给出的：不需要计算</translation>
    </message>
    <message>
        <source>there is no quantity "{text}"{suggestion}</source>
        <translation>没有名为“{text}”的量{suggestion}</translation>
    </message>
    <message>
        <source>that would be more than {most} questions; ask about one weight, bias or neuron</source>
        <translation>将超过 {most} 题；请只问一个权重、偏置或神经元</translation>
    </message>
    <message>
        <source>"{text}" is the name of several: {ids}; take one of these</source>
        <translation>“{text}”是几个量的名称：{ids}；请选其中之一</translation>
    </message>
    <message>
        <source>{count} decimal</source>
        <translation>{count} 位小数</translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation>{count} 位小数</translation>
    </message>
    <message>
        <source>{count} digit</source>
        <translation>{count} 位数字</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} 位数字</translation>
    </message>
    <message>
        <source>{count} significant digit</source>
        <translation>{count} 位有效数字</translation>
    </message>
    <message>
        <source>{count} significant digits</source>
        <translation>{count} 位有效数字</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>这不是数</translation>
    </message>
    <message>
        <source>Follows from your {need} = {own}; with {true} it is {value}.</source>
        <translation>由你的 {need} = {own} 得出；用 {true} 则为 {value}。</translation>
    </message>
    <message>
        <source>{given} is right so far, but {digits} are asked.</source>
        <translation>{given} 目前正确，但要求 {digits}。</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>未作答。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Shown, so it doesn't count.</source>
        <translation>已显示，因此不计分。</translation>
    </message>
    <message>
        <source>{given} can't be read: {fault}.</source>
        <translation>{given} 无法读取：{fault}。</translation>
    </message>
    <message>
        <source>{given} is not it yet. No slip that is known gives this number.</source>
        <translation>{given} 还不对。没有哪种常见错误会得出这个数。</translation>
    </message>
    <message>
        <source>That takes the sum {sop} where the activation {activation} is the input.</source>
        <translation>输入应为激活值 {activation}，这里用了加权和 {sop}。</translation>
    </message>
    <message>
        <source>That is wrong by a factor of 2. {name} is {formula}.</source>
        <translation>差一个系数 2。{name} 为 {formula}。</translation>
    </message>
    <message>
        <source>That adds what the update takes away. {name} is {formula}.</source>
        <translation>更新应减去的，这里加上了。{name} 为 {formula}。</translation>
    </message>
    <message>
        <source>That goes back by weights that are updated already. {name} takes those from before.</source>
        <translation>传回时用了更新后的权重。{name} 要用更新前的权重。</translation>
    </message>
    <message>
        <source>That leaves the bias {bias} out.</source>
        <translation>漏加了偏置 {bias}。</translation>
    </message>
    <message>
        <source>That takes the gradient away as it is. The update takes {rate} times as much.</source>
        <translation>直接减去了梯度。更新应减去其 {rate} 倍。</translation>
    </message>
    <message>
        <source>That leaves the factor {scale} of the scaled sigmoid out.</source>
        <translation>漏乘了缩放的 Sigmoid 函数的系数 {scale}。</translation>
    </message>
    <message>
        <source>That leaves the derivative {slope} out.</source>
        <translation>漏乘了导数 {slope}。</translation>
    </message>
    <message>
        <source>That is one path alone. {name} is the sum over all {ways} paths.</source>
        <translation>只算了一条路径。{name} 是全部 {ways} 条路径之和。</translation>
    </message>
    <message>
        <source>That has the sign turned round.</source>
        <translation>符号反了。</translation>
    </message>
    <message>
        <source>That puts the sum {sop} into the derivative where {activation} belongs.</source>
        <translation>求导数时应代入 {activation}，这里代入了加权和 {sop}。</translation>
    </message>
    <message>
        <source>That is 1 − σ². The derivative is {slope}.</source>
        <translation>这是 1 − σ²。导数应为 {slope}。</translation>
    </message>
    <message>
        <source>That takes {wrong} for {right}: the first number of a weight is where it comes from.</source>
        <translation>把 {wrong} 当成了 {right}：权重的第一个下标是它的来源。</translation>
    </message>
</context>
</TS>
