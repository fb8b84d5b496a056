<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>as on the board, {digits}</source>
        <translation>按板书保留 {digits}</translation>
    </message>
    <message>
        <source>After the update E is {exact}, on the board as well: rounding cost nothing.</source>
        <translation>更新后 E 为 {exact}，板书上也是：舍入没有造成误差。</translation>
    </message>
    <message>
        <source>After the update E is {on_board} on the board and {exact} exactly: rounding cost {cost}.</source>
        <translation>更新后 E 在板书上为 {on_board}，精确值为 {exact}：舍入误差为 {cost}。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what}：{before} → {after}</translation>
    </message>
    <message>
        <source>{change}, from iteration {state} on</source>
        <translation>{change}（自迭代 {state} 起）</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>seed of what is held out</source>
        <translation>留出样本的种子</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>class {number}</source>
        <translation>类别 {number}</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Two moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>同心圆</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>异或（XOR）</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>高斯团</translation>
    </message>
    <message>
        <source>Above/below a curve</source>
        <translation>曲线上方/下方</translation>
    </message>
    <message>
        <source>to both x and y: + noise · N(0, 1)</source>
        <translation>x 和 y 都加上：+ 噪声 · N(0, 1)</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Centred, scaled to 32 × 32, its line as thick as theirs, then each 4 × 4 counted: as the data were made.</source>
        <translation>居中，缩放到 32 × 32，笔画与数据一样粗，再数每个 4 × 4 中的墨点：与数据的制作方法相同。</translation>
    </message>
    <message>
        <source>Scaled to 20 × 20, then its mass centred in 28 × 28: as MNIST was made.</source>
        <translation>缩放到 20 × 20，再把重心放到 28 × 28 的中央：与 MNIST 的制作方法相同。</translation>
    </message>
    <message>
        <source>Scaled to what the data fill of {rows} × {columns}, with a line as thick as theirs.</source>
        <translation>缩放到数据在 {rows} × {columns} 中所占的大小，笔画与数据一样粗。</translation>
    </message>
    <message>
        <source>looks like {name}</source>
        <translation>像 {name}</translation>
    </message>
    <message>
        <source>looks like {name}, {percent} %</source>
        <translation>像 {name}，{percent} %</translation>
    </message>
    <message>
        <source>The network isn't trained yet: it guesses.</source>
        <translation>网络还没有训练：它在猜。</translation>
    </message>
    <message>
        <source>The network has seen {count} of {all} samples once: it still guesses.</source>
        <translation>{all} 个样本中网络只见过 {count} 个：它还在猜。</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>New weights into layer {layers} were drawn; all others are as they were.</source>
        <translation>重新抽取了通向第 {layers} 层的权重；其他权重不变。</translation>
    </message>
    <message>
        <source>The start was drawn again, for this network: into layer {layers} lead other weights now.</source>
        <translation>已为此网络重新抽取初始值：通向第 {layers} 层的权重已不同。</translation>
    </message>
    <message>
        <source>weights {weights}, biases {biases}, {generator}, seed {seed}</source>
        <translation>权重 {weights}，偏置 {biases}，{generator}，种子 {seed}</translation>
    </message>
</context>
<context>
    <name>IdealInput</name>
    <message>
        <source>Stretched: {least} is drawn as paper, {most} as ink. In the data ink is {low} to {high}</source>
        <translation>已拉伸：{least} 画作纸色，{most} 画作墨色。数据中墨色为 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{low} is paper, {high} is ink, as in the data; these are {least} to {most}</source>
        <translation>与数据相同：{low} 为纸色，{high} 为墨色；这里的数为 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{scale}; none lies outside.</source>
        <translation>{scale}；没有超出范围的。</translation>
    </message>
    <message>
        <source>{scale}: {below} lie below it, {above} above.</source>
        <translation>{scale}：{below} 个低于该范围，{above} 个高于该范围。</translation>
    </message>
    <message>
        <source>{scale}: {below} below in red, {above} above in blue.</source>
        <translation>{scale}：{below} 个低于范围（红色），{above} 个高于范围（蓝色）。</translation>
    </message>
    <message>
        <source>All lie within the range of the samples.</source>
        <translation>全部在样本的范围之内。</translation>
    </message>
    <message>
        <source>{below} lie below the range of the samples, {above} above.</source>
        <translation>{below} 个低于样本的范围，{above} 个高于样本的范围。</translation>
    </message>
    <message>
        <source>{asked}; the largest is {largest}</source>
        <translation>{asked}；最大的是 {largest}</translation>
    </message>
    <message>
        <source>Asked for {first}, each other {rest}</source>
        <translation>期望 {first}，其余各为 {rest}</translation>
    </message>
    <message>
        <source>Asked for {first}, of the outputs {rest}</source>
        <translation>期望 {first}，各输出为 {rest}</translation>
    </message>
    <message>
        <source>Asked for {first}</source>
        <translation>期望 {first}</translation>
    </message>
    <message>
        <source>{text}; a softmax is inverted as ln p, up to a constant.</source>
        <translation>{text}；Softmax 的反函数为 ln p，可差一个常数。</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>与期望一致</translation>
    </message>
    <message>
        <source>{off} off, nothing nearer was found</source>
        <translation>相差 {off}，没有找到更接近的</translation>
    </message>
    <message>
        <source>The start gives no finite numbers here: the sums overflow.</source>
        <translation>此处起点得不到有限的数：加权和溢出。</translation>
    </message>
    <message>
        <source>After step {step} the inputs would be no finite numbers: take a smaller rate.</source>
        <translation>第 {step} 步之后输入将不再是有限的数：请取更小的步率。</translation>
    </message>
    <message>
        <source>{steps} steps are kept, and no more.</source>
        <translation>最多保留 {steps} 步。</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>no hidden layer</source>
        <translation>没有隐藏层</translation>
    </message>
    <message>
        <source>1 hidden neuron</source>
        <translation>1 个隐藏神经元</translation>
    </message>
    <message>
        <source>{size} hidden neurons</source>
        <translation>{size} 个隐藏神经元</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>学习率 {rate}</translation>
    </message>
    <message>
        <source>Their losses differ: the errors can't be compared.</source>
        <translation>损失函数不同：误差无法比较。</translation>
    </message>
    <message>
        <source>L1 differs, and is a part of the error: the errors can't be compared.</source>
        <translation>L1 不同，而它是误差的一部分：误差无法比较。</translation>
    </message>
    <message>
        <source>L2 differs, and is a part of the error: the errors can't be compared.</source>
        <translation>L2 不同，而它是误差的一部分：误差无法比较。</translation>
    </message>
    <message>
        <source>Their samples differ: the errors can't be compared.</source>
        <translation>样本不同：误差无法比较。</translation>
    </message>
    <message>
        <source>network {sizes}</source>
        <translation>网络 {sizes}</translation>
    </message>
    <message>
        <source>hidden {sizes}</source>
        <translation>隐藏层 {sizes}</translation>
    </message>
    <message>
        <source>{layer}: {activation}</source>
        <translation>{layer}：{activation}</translation>
    </message>
    <message>
        <source>other activations</source>
        <translation>激活函数不同</translation>
    </message>
    <message>
        <source>trained biases</source>
        <translation>偏置参与训练</translation>
    </message>
    <message>
        <source>fixed biases</source>
        <translation>偏置不参与训练</translation>
    </message>
    <message>
        <source>no biases</source>
        <translation>没有偏置</translation>
    </message>
    <message>
        <source>other biases</source>
        <translation>偏置不同</translation>
    </message>
    <message>
        <source>loss {formula}</source>
        <translation>损失函数 {formula}</translation>
    </message>
    <message>
        <source>summed over a batch</source>
        <translation>对批量求和</translation>
    </message>
    <message>
        <source>mean over a batch</source>
        <translation>对批量求平均</translation>
    </message>
    <message>
        <source>L2 {l2}</source>
        <translation>L2 {l2}</translation>
    </message>
    <message>
        <source>L1 {l1}</source>
        <translation>L1 {l1}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>每轮打乱</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>batch {batch}, {order}</source>
        <translation>批量 {batch}，{order}</translation>
    </message>
    <message>
        <source>shuffled with seed {seed}</source>
        <translation>每轮打乱，种子 {seed}</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>样本不同</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>initial weights drawn with seed {seed}</source>
        <translation>初始权重随机抽取，种子 {seed}</translation>
    </message>
    <message>
        <source>different initial weights</source>
        <translation>初始权重不同</translation>
    </message>
    <message>
        <source>{name} from {value}</source>
        <translation>{name} 从 {value} 开始</translation>
    </message>
    <message>
        <source>correct rule</source>
        <translation>正确规则</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>运行 {number}</translation>
    </message>
    <message>
        <source>Kept as {name}, up to iteration {state}: see Kept runs, where it can be renamed, or compare it (Ctrl+J).</source>
        <translation>已保留为 {name}，到迭代 {state}：见“保留的运行”，可在那里重命名，或比较（Ctrl+J）。</translation>
    </message>
    <message>
        <source>The network is large: {count} of {all} iterations are kept. At others the nearest earlier one is shown.</source>
        <translation>网络很大：保留 {all} 次迭代中的 {count} 次。其他迭代显示之前最近的一次。</translation>
    </message>
    <message>
        <source>{most} runs are kept, or {size} MB: there is no room for another. Delete one under Kept runs first.</source>
        <translation>已保留 {most} 个运行，或 {size} MB：没有空间再保留。请先在“保留的运行”中删除一个。</translation>
    </message>
    <message>
        <source>branched at {state}</source>
        <translation>迭代 {state} 次后分支</translation>
    </message>
</context>
<context>
    <name>LayerTexts</name>
    <message>
        <source>scale</source>
        <translation>缩放系数</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>负侧斜率</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>不训练</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>bias of {layer}</source>
        <translation>{layer}的偏置</translation>
    </message>
    <message>
        <source>activation of {layer}</source>
        <translation>{layer}的激活函数</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
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
        <source>none {word}</source>
        <translation>没有{word}神经元</translation>
    </message>
    <message>
        <source>all {size} {word}</source>
        <translation>全部 {size} 个神经元{word}</translation>
    </message>
    <message>
        <source>{count} of {size} {word}</source>
        <translation>{size} 个神经元中 {count} 个{word}</translation>
    </message>
    <message>
        <source>{lost} of {count} are infinite or NaN</source>
        <translation>{count} 个中 {lost} 个为无穷大或 NaN</translation>
    </message>
    <message>
        <source>all {count} exactly 0</source>
        <translation>{count} 个全部恰好为 0</translation>
    </message>
    <message>
        <source>up to {largest}, {zeros} of {count} exactly 0</source>
        <translation>最大 {largest}，{count} 个中 {zeros} 个恰好为 0</translation>
    </message>
    <message>
        <source>up to {largest}</source>
        <translation>最大 {largest}</translation>
    </message>
    <message>
        <source>Gradients of {layer} became infinite or NaN.</source>
        <translation>{layer}的梯度变为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>All neurons of the {flat} are saturated: their weighted sums lie between {low} and {high}, where the derivative is exactly 0. No error passes back through them, so every gradient in this layer and before it is exactly 0.</source>
        <translation>{flat}的神经元全部饱和：加权和在 {low} 到 {high} 之间，那里激活函数的导数恰好为 0。误差无法从这里传回去，因此这一层及之前各层的梯度全部恰好为 0。</translation>
    </message>
    <message>
        <source>All gradients of {layers} are exactly 0.</source>
        <translation>{layers}的梯度全部恰好为 0。</translation>
    </message>
    <message>
        <source>The gradients vanish in the backward pass: {last_delta} is up to {last} in the output layer, and {first_delta} up to {first} in layer 1, {times} times smaller; {last_gradients} is up to {last_weight}, {first_gradients} up to {first_weight}.</source>
        <translation>反向传播中梯度消失：输出层的 {last_delta} 最大为 {last}，第 1 层的 {first_delta} 最大为 {first}，缩小到 1/{times}；{last_gradients} 最大为 {last_weight}，{first_gradients} 最大为 {first_weight}。</translation>
    </message>
    <message>
        <source>The gradients explode in the backward pass: {last_delta} is up to {last} in the output layer, and {first_delta} up to {first} in layer 1, {times} times larger; {last_gradients} is up to {last_weight}, {first_gradients} up to {first_weight}.</source>
        <translation>反向传播中梯度爆炸：输出层的 {last_delta} 最大为 {last}，第 1 层的 {first_delta} 最大为 {first}，增大到 {times} 倍；{last_gradients} 最大为 {last_weight}，{first_gradients} 最大为 {first_weight}。</translation>
    </message>
    <message>
        <source>No neuron is saturated, and the error reaches all layers: {last_delta} is up to {last} in the output layer, and {first_delta} up to {first} in layer 1.</source>
        <translation>没有神经元饱和，误差传到所有层：输出层的 {last_delta} 最大为 {last}，第 1 层的 {first_delta} 最大为 {first}。</translation>
    </message>
    <message>
        <source>No neuron is saturated: the error reaches all weights.</source>
        <translation>没有神经元饱和：误差传到所有权重。</translation>
    </message>
    <message>
        <source>Saturated neurons pass hardly anything back: {layers}.</source>
        <translation>饱和的神经元几乎不传回误差：{layers}。</translation>
    </message>
    <message>
        <source>No neuron is saturated: each layer multiplies by slopes and weights that are small.</source>
        <translation>没有神经元饱和：每层都乘以较小的导数和权重。</translation>
    </message>
    <message>
        <source>Each layer multiplies by weights that are large.</source>
        <translation>每层都乘以较大的权重。</translation>
    </message>
</context>
<context>
    <name>Notations</name>
    <message>
        <source>the article's</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>SOP, Activ</source>
        <translation>SOP, Activ</translation>
    </message>
    <message>
        <source>z, a, δ</source>
        <translation>z, a, δ</translation>
    </message>
    <message>
        <source>net, out, δ</source>
        <translation>net, out, δ</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>{notation}: {before} is {name} here</source>
        <translation>{notation}：{before} 在此写作 {name}</translation>
    </message>
</context>
<context>
    <name>Optimizers</name>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>阶梯式</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数式</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦式</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>动量 μ</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>衰减 ρ</translation>
    </message>
    <message>
        <source>Epsilon ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation>权重衰减 λ</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>总长</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>over</source>
        <translation>总长</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>ink {ink}</source>
        <translation>墨量 {ink}</translation>
    </message>
    <message>
        <source>ink {ink} of {full}</source>
        <translation>墨量 {ink}（满值 {full}）</translation>
    </message>
    <message>
        <source>{place}, {ink}</source>
        <translation>{place}，{ink}</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The steps are those of the network, in its own, scaled numbers.</source>
        <translation>以上步骤是网络自身的，用的是缩放后的数值。</translation>
    </message>
    <message>
        <source>Then the inputs were refined (Gauss–Newton on the inputs), to come nearer to the desired output.</source>
        <translation>然后对输入作了改进（对输入用高斯–牛顿法），使其更接近期望输出。</translation>
    </message>
    <message>
        <source>Here, at iteration {state}, the same inputs give {outputs}.</source>
        <translation>在此，迭代 {state} 次后，相同的输入给出 {outputs}。</translation>
    </message>
    <message>
        <source>At iteration {state}, &lt;b&gt;{inputs}&lt;/b&gt; gives {outputs}, as desired.</source>
        <translation>迭代 {state} 次后，&lt;b&gt;{inputs}&lt;/b&gt; 给出 {outputs}，与期望相符。</translation>
    </message>
    <message>
        <source>At iteration {state}, &lt;b&gt;{inputs}&lt;/b&gt; gives {outputs}; {wanted} was desired. Nothing nearer was found: the difference is {off}.</source>
        <translation>迭代 {state} 次后，&lt;b&gt;{inputs}&lt;/b&gt; 给出 {outputs}，期望为 {wanted}。没有找到更接近的：相差 {off}。</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <source>1 activation had to be outside the range and was taken just inside it.</source>
        <translation>有 1 个激活值本应超出值域，取为值域内最接近边界的数。</translation>
    </message>
    <message>
        <source>{count} activations had to be outside the range and were taken just inside it.</source>
        <translation>有 {count} 个激活值本应超出值域，取为值域内最接近边界的数。</translation>
    </message>
    <message>
        <source>ln p, up to a constant; the sums that add up to 0: {z}</source>
        <translation>ln p，差一个常数；取和为 0 的加权和：{z}</translation>
    </message>
    <message>
        <source>{first}, and {count} more</source>
        <translation>{first}，另外还有 {count} 个</translation>
    </message>
    <message>
        <source>Solved exactly: {found}.</source>
        <translation>精确求解：{found}。</translation>
    </message>
    <message>
        <source>Many inputs would give this; the smallest: {found}.</source>
        <translation>满足的输入有很多；其中最小的：{found}。</translation>
    </message>
    <message>
        <source>No input gives this; the least squares: {found}, up to {residual} off in a sum.</source>
        <translation>没有满足的输入；最小二乘解：{found}，加权和最大相差 {residual}。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>The output is infinite or NaN here: the sums overflow.</source>
        <translation>此处输出为无穷大或 NaN：加权和溢出。</translation>
    </message>
    <message>
        <source>scaled: {value}</source>
        <translation>缩放后：{value}</translation>
    </message>
    <message>
        <source>nearer to: {title}</source>
        <translation>更接近：{title}</translation>
    </message>
    <message>
        <source>most probable: {title}</source>
        <translation>最可能的类别：{title}</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name}，单位 {unit}</translation>
    </message>
    <message>
        <source>Scaled: the original number less {less}, divided by {by}</source>
        <translation>缩放：原始数值减去 {less}，再除以 {by}</translation>
    </message>
    <message>
        <source>Scaled: the original number (in {unit}) less {less}, divided by {by}</source>
        <translation>缩放：原始数值（单位 {unit}）减去 {less}，再除以 {by}</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>not up to {state}</source>
        <translation>到 {state} 尚未</translation>
    </message>
    <message>
        <source>at {state} or before</source>
        <translation>{state} 或之前</translation>
    </message>
    <message>
        <source>at {state}</source>
        <translation>{state}</translation>
    </message>
    <message>
        <source>None is below {goal} yet.</source>
        <translation>还没有低于 {goal} 的。</translation>
    </message>
    <message>
        <source>Together first below {goal}, {where}: {names}</source>
        <translation>同时最先低于 {goal}，{where}：{names}</translation>
    </message>
    <message>
        <source>{name} is first below {goal}, {where}</source>
        <translation>{name} 最先低于 {goal}，{where}</translation>
    </message>
    <message>
        <source>{name} {where}</source>
        <translation>{name}：{where}</translation>
    </message>
    <message>
        <source>{count} more as in the list</source>
        <translation>另外 {count} 个见列表</translation>
    </message>
    <message>
        <source>at iteration {state} or before</source>
        <translation>在迭代 {state} 次或之前</translation>
    </message>
    <message>
        <source>with the epoch that ends at iteration {state}</source>
        <translation>在结束于迭代 {state} 的那一轮</translation>
    </message>
    <message>
        <source>at iteration {state}</source>
        <translation>在迭代 {state} 次后</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>updated weights used in the backward pass</source>
        <translation>用了更新后的权重</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>符号反了</translation>
    </message>
    <message>
        <source>missing scale factor</source>
        <translation>漏乘缩放系数</translation>
    </message>
    <message>
        <source>missing output derivative in hidden layers</source>
        <translation>隐藏层漏乘输出的导数</translation>
    </message>
    <message>
        <source>1 − σ² instead of σ − σ²</source>
        <translation>误作 1 − σ²，应为 σ − σ²</translation>
    </message>
    <message>
        <source>missing output derivative in all layers</source>
        <translation>各层都漏乘输出的导数</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation><numerusform>%n 个错误</numerusform></translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>按原文代码</translation>
    </message>
    <message>
        <source>The backward pass into the hidden layer takes the output weights as they are after their update.</source>
        <translation>传回隐藏层时，用的是更新后的输出权重。</translation>
    </message>
    <message>
        <source>All gradients of one iteration are computed with the weights before the update. In code the mistake is easy to miss: assigning an array to a second name does not copy it; writing into the first changes both.</source>
        <translation>一次迭代中的所有梯度都要用更新前的权重计算。代码里这个错误不易察觉：把数组赋给另一个变量名并不会复制它，改动其中一个，另一个也跟着变。</translation>
    </message>
    <message>
        <source>The derivative of the error is taken with the wrong sign, and still subtracted.</source>
        <translation>误差的导数符号反了，却仍然相减。</translation>
    </message>
    <message>
        <source>The gradient points to where the error grows; subtracting its opposite climbs. The error grows from the first step on.</source>
        <translation>梯度指向误差增大的方向；减去它的相反数就是上升。误差从第一步起就增大。</translation>
    </message>
    <message>
        <source>The factor {scale} of the stretched sigmoid is left out of its derivative.</source>
        <translation>拉伸的 Sigmoid 函数求导时漏掉了系数 {scale}。</translation>
    </message>
    <message>
        <source>The learning rate cannot make up for it: a layer's true gradient has the factor once for every sigmoid from that layer to the error, so the layers' gradients are wrong by different factors.</source>
        <translation>调整学习率弥补不了：从某一层到误差之间每经过一个 Sigmoid 函数，真实梯度就要多乘一次这个系数，所以各层梯度错的倍数并不相同。</translation>
    </message>
    <message>
        <source>The backward pass into the hidden layer leaves out the derivative of the output's activation.</source>
        <translation>传回隐藏层时，漏掉了输出激活函数的导数。</translation>
    </message>
    <message>
        <source>Where the output derivative is left out altogether, it adds nothing.</source>
        <translation>如果输出的导数整个被漏掉，它没有更多影响。</translation>
    </message>
    <message>
        <source>The output weights' gradients are right, the hidden weights' are too large. It still learns, which is why nobody notices; a gradient check shows it at once.</source>
        <translation>输出权重的梯度正确，隐藏权重的梯度过大。它仍能学习，所以没有人注意；梯度检验会立即发现。</translation>
    </message>
    <message>
        <source>The derivative of a hidden sigmoid is taken as 1 − f², which is that of tanh.</source>
        <translation>隐藏层 Sigmoid 函数的导数误作 1 − f²，那是 tanh 的导数。</translation>
    </message>
    <message>
        <source>A sigmoid's derivative is f − f² = f(1 − f), at most ¼. The hidden weights' gradients are several times too large; they keep their sign, so it still learns.</source>
        <translation>Sigmoid 函数的导数是 f − f² = f(1 − f)，最大为 ¼。隐藏权重的梯度大了几倍；符号不变，所以仍能学习。</translation>
    </message>
    <message>
        <source>Every sum affects all outputs of a softmax: without its Jacobian each delta knows of its own output alone. A gradient check shows it at once.</source>
        <translation>每个加权和影响 Softmax 的所有输出：没有雅可比矩阵，每个误差项只知道自己的输出。梯度检验会立即发现。</translation>
    </message>
    <message>
        <source>That derivative is at most ¼, so every gradient of the network is at least four times too large, those of the output weights too. They keep their signs, so it still learns, which is why nobody notices; a gradient check shows it at once.</source>
        <translation>这个导数最大为 ¼，因此网络的每个梯度（包括输出权重的）都至少大四倍。符号不变，所以仍能学习，没有人注意；梯度检验会立即发现。</translation>
    </message>
    <message>
        <source>Every gradient of the network lacks the factor, those of the output weights too. A gradient check shows it at once.</source>
        <translation>网络的每个梯度（包括输出权重的）都缺少这个系数。梯度检验会立即发现。</translation>
    </message>
    <message>
        <source>The derivative of the output's activation is left out of the outputs' delta.</source>
        <translation>输出的误差项中漏掉了输出激活函数的导数。</translation>
    </message>
    <message>
        <source>biases that never learn</source>
        <translation>偏置从不更新</translation>
    </message>
    <message>
        <source>The listing never updates its biases.</source>
        <translation>原文的代码从不更新偏置。</translation>
    </message>
    <message>
        <source>The weights have to do what the biases would: the run takes another path.</source>
        <translation>权重必须代替偏置的作用：运行走的是另一条路。</translation>
    </message>
    <message>
        <source>no biases</source>
        <translation>没有偏置</translation>
    </message>
    <message>
        <source>The listing has no biases.</source>
        <translation>原文的代码没有偏置。</translation>
    </message>
    <message>
        <source>A sum of nothing but zeros stays 0, whatever the weights learn.</source>
        <translation>全由零组成的加权和始终为 0，无论权重学到什么。</translation>
    </message>
    <message>
        <source>the listing's learning rate</source>
        <translation>原文代码的学习率</translation>
    </message>
    <message>
        <source>The listing's learning rate is {rate}.</source>
        <translation>原文代码的学习率是 {rate}。</translation>
    </message>
    <message>
        <source>Side by side the correct rule trains at its own, {rate}.</source>
        <translation>对照时，正确规则用自己的学习率 {rate} 训练。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
</context>
</TS>
