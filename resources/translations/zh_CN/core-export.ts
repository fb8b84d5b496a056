<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{library} takes all samples in each iteration: choose the batch “all”</source>
        <translation>{library} 每次迭代都用全部样本：请把批次设为“全部”</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{library} has a trained bias in every neuron: give every layer trained biases</source>
        <translation>{library} 的每个神经元都有可训练的偏置：请给每一层设可训练的偏置</translation>
    </message>
    <message>
        <source>{library} takes classes alone: targets of 0 and 1, and of several classes one 1 for each sample</source>
        <translation>{library} 只接受类别：目标值为 0 和 1，有多个类别时每个样本恰有一个 1</translation>
    </message>
    <message>
        <source>{library} has no learning rate: choose {rate}</source>
        <translation>{library} 没有学习率：请设为 {rate}</translation>
    </message>
    <message>
        <source>{library} has no {activation} in hidden layers: choose {choices}</source>
        <translation>{library} 的隐藏层没有 {activation}：请选用 {choices}</translation>
    </message>
    <message>
        <source>{library} has {wanted} hidden layer, this network {found}</source>
        <translation>{library} 有 {wanted} 个隐藏层，这个网络有 {found} 个</translation>
    </message>
    <message>
        <source>{library} doesn't descend {loss} behind {activation}: choose {choices}</source>
        <translation>{library} 在 {activation} 之后不对 {loss} 下降：请选用 {choices}</translation>
    </message>
    <message>
        <source>there is no script of this network for {library}: {why}</source>
        <translation>这个网络没有用于 {library} 的脚本：{why}</translation>
    </message>
    <message>
        <source>{library} has one activation for all layers: choose the same in each</source>
        <translation>{library} 各层共用一种激活函数：请在各层选同一种</translation>
    </message>
    <message>
        <source>{library} takes one sample an iteration: choose a batch of 1</source>
        <translation>{library} 每次迭代用一个样本：请把批次设为 1</translation>
    </message>
    <message>
        <source>{library} can't train by {optimizer} as it is meant here: choose {choices}</source>
        <translation>{library} 不能按这里的含义用 {optimizer} 训练：请选用 {choices}</translation>
    </message>
    <message>
        <source>{library} can't set the {option} of an activation: leave it as it is</source>
        <translation>{library} 不能设定激活函数的 {option}：请保留默认值</translation>
    </message>
    <message>
        <source>NumPy shuffles the samples, which {library} knows nothing of: choose the order “sequential”</source>
        <translation>样本由 NumPy 打乱，{library} 无从得知：请选用顺序“sequential”</translation>
    </message>
    <message>
        <source>{library} has no {activation} at the output: choose {choices}</source>
        <translation>{library} 的输出层没有 {activation}：请选用 {choices}</translation>
    </message>
    <message>
        <source>{library} has one output where it gives numbers, this network {found}</source>
        <translation>{library} 给出数值时只有一个输出，这个网络有 {found} 个</translation>
    </message>
    <message>
        <source>{library} shuffles the samples by itself: keep one sample alone</source>
        <translation>{library} 自行打乱样本：请只保留一个样本</translation>
    </message>
    <message>
        <source>{library} has no {penalty} penalty as it is meant here: set it to 0</source>
        <translation>{library} 没有这里所指的 {penalty} 惩罚：请设为 0</translation>
    </message>
    <message>
        <source>{library} takes learning rates above 0 alone</source>
        <translation>{library} 只接受大于 0 的学习率</translation>
    </message>
    <message>
        <source>{library} takes learning rates for half the squared error below {limit} alone</source>
        <translation>{library} 只接受小于 {limit} 的学习率（以平方误差的一半计）</translation>
    </message>
    <message>
        <source>{library} joins a batch by its {wanted}: choose that reduction</source>
        <translation>{library} 以 {wanted} 归约一批样本：请选用这种归约方式</translation>
    </message>
    <message>
        <source>{library} trains by the rule {wanted}, and this network by {rule}: choose that rule</source>
        <translation>{library} 按规则 {wanted} 训练，这个网络按 {rule}：请选用那条规则</translation>
    </message>
    <message>
        <source>{library} keeps one learning rate: choose the constant schedule</source>
        <translation>{library} 的学习率不变：请选用不变的学习率</translation>
    </message>
    <message>
        <source>{library} has the learning rate within its velocity: momentum and a schedule together give other numbers there</source>
        <translation>{library} 的速度中含有学习率：动量与变化的学习率并用时，那里的数值不同</translation>
    </message>
    <message>
        <source>{library} makes one sigmoid of two classes: choose one output with binary_cross_entropy</source>
        <translation>{library} 把两个类别合为一个 sigmoid：请用一个输出和 binary_cross_entropy</translation>
    </message>
    <message>
        <source>{library} divides its penalty by the samples of each batch: choose a batch that divides the samples evenly</source>
        <translation>{library} 的惩罚除以每批的样本数：请选用能整除样本数的批次</translation>
    </message>
    <message>
        <source>read in its source; it could not be installed where this was measured, and has not been run</source>
        <translation>据其源代码；在测量之处无法安装，未经运行</translation>
    </message>
    <message>
        <source>measured by running it on three networks, state by state</source>
        <translation>在三个网络上运行，逐个状态测得</translation>
    </message>
    <message>
        <source>weights and biases are kept in float32: about 7 digits</source>
        <translation>权重和偏置以 float32 保存：约 7 位数字</translation>
    </message>
    <message>
        <source>without a word it trains by momentum 0.1, of weights alone: biases have none; momentum 0 is refused, and 1e-300 does the same</source>
        <translation>默认以 0.1 的动量训练，只作用于权重，偏置没有；它不接受动量 0，1e-300 效果相同</translation>
    </message>
    <message>
        <source>it descends half_squared_error sample by sample, and tells mean_squared_error, taken before each update</source>
        <translation>它逐个样本对 half_squared_error 下降，报告的是每次更新前的 mean_squared_error</translation>
    </message>
    <message>
        <source>as it is created it puts 2·atanh d in the place of the difference d: steps at least twice those of half_squared_error, which FANN_ERRORFUNC_LINEAR has</source>
        <translation>默认以 2·atanh d 代替差值 d：更新量至少是 half_squared_error 的两倍；FANN_ERRORFUNC_LINEAR 才是 half_squared_error</translation>
    </message>
    <message>
        <source>behind tanh it halves differences: half the step, and a quarter of mean_squared_error is told; twice the learning rate gives these numbers</source>
        <translation>在 tanh 之后差值减半：更新量为一半，报告的是 mean_squared_error 的四分之一；学习率加倍即得这里的数值</translation>
    </message>
    <message>
        <source>an output within 0.01 of 0 or 1 counts as 0.01 or 0.99 in the slope (tanh: ±0.98): a saturated neuron learns on</source>
        <translation>求导数时，距 0 或 1 不足 0.01 的输出按 0.01 或 0.99 计（tanh：±0.98）：饱和的神经元仍在学习</translation>
    </message>
    <message>
        <source>its standard network computes the sigmoid by straight pieces, up to 0.034 beside the curve; FANN_SIGMOID is the curve, and steepness 0.5 the scale 1</source>
        <translation>默认的网络用直线段计算 sigmoid，最多偏离曲线 0.034；FANN_SIGMOID 才是曲线，陡度 0.5 即 scale 1</translation>
    </message>
    <message>
        <source>its Adam and RMSprop have epsilon elsewhere: Adam beside √v before the correction, RMSprop below the root</source>
        <translation>它的 Adam 和 RMSprop 把 ε 放在别处：Adam 在校正前与 √v 相加，RMSprop 在根号之内</translation>
    </message>
    <message>
        <source>it computes in float32, unless keras.config.set_floatx asks for float64; even then Keras 3.15 takes means in float32, and on PyTorch it multiplies in float32 (its issue 23704)</source>
        <translation>默认用 float32 计算，除非用 keras.config.set_floatx 要求 float64；即使如此，Keras 3.15 仍以 float32 取平均，以 PyTorch 为后端时仍以 float32 相乘（其问题 23704）</translation>
    </message>
    <message>
        <source>its mean_squared_error and binary_crossentropy are means over the outputs: for k outputs a k-th of the step</source>
        <translation>它的 mean_squared_error 和 binary_crossentropy 对输出取平均：有 k 个输出时更新量为 k 分之一</translation>
    </message>
    <message>
        <source>the cost that it keeps is half the mean cross-entropy, taken after the update</source>
        <translation>它记录的代价是更新之后平均交叉熵的一半</translation>
    </message>
    <message>
        <source>its momentum adds the gradient before, not multiplied by the learning rate; l1 is told and not descended</source>
        <translation>它的动量加上前一次的梯度，不乘学习率；l1 只计入报告，不参与下降</translation>
    </message>
    <message>
        <source>it descends cross_entropy with the reduction sum: the step of a batch grows with its size</source>
        <translation>它以求和的归约方式对 cross_entropy 下降：批次越大，更新量越大</translation>
    </message>
    <message>
        <source>it goes back through weights that are updated already, the rule sequential_update; in a batch of several the last sample alone does</source>
        <translation>它用已更新的权重反向传播，即规则 sequential_update；一批有多个样本时，只有最后一个如此</translation>
    </message>
    <message>
        <source>the error that it tells is mean_squared_error all the same</source>
        <translation>它报告的误差却是 mean_squared_error</translation>
    </message>
    <message>
        <source>its algorithm "backprop" is the correct rule on all samples, with half_squared_error and the reduction sum; stepmax n makes n − 1 updates</source>
        <translation>algorithm "backprop" 对全部样本用正确的规则，损失为 half_squared_error，归约方式为求和；stepmax n 作 n − 1 次更新</translation>
    </message>
    <message>
        <source>as it is created it trains by resilient backpropagation (rprop+), which has no learning rate</source>
        <translation>默认用弹性反向传播（rprop+）训练，没有学习率</translation>
    </message>
    <message>
        <source>R neuralnet gives no weights before its largest gradient is below its threshold: no state on the way can be seen</source>
        <translation>R neuralnet 在最大的梯度低于阈值之前不给出权重：看不到途中的状态</translation>
    </message>
    <message>
        <source>its n epochs are n − 1 updates: it stops before the last one's</source>
        <translation>它的 n 轮是 n − 1 次更新：最后一轮的更新之前就停止</translation>
    </message>
    <message>
        <source>it descends half_squared_error of all samples with the reduction sum, and tells it</source>
        <translation>它以求和的归约方式对全部样本的 half_squared_error 下降，并报告这个值</translation>
    </message>
    <message>
        <source>its train_gdm averages: v ← μ v + (1 − μ) g, where momentum here has v ← μ v + g</source>
        <translation>它的 train_gdm 取平均：v ← μ v + (1 − μ) g，而这里的动量为 v ← μ v + g</translation>
    </message>
    <message>
        <source>it has no learning rate and no batches: BFGS finds the steps, on all samples</source>
        <translation>它没有学习率，也没有批次：每一步由 BFGS 在全部样本上求得</translation>
    </message>
    <message>
        <source>its sigmoid is 0 or 1 beyond a sum of ±15; the weights' decay reaches the biases, too</source>
        <translation>加权和超出 ±15 时它的 sigmoid 为 0 或 1；权重衰减也作用于偏置</translation>
    </message>
    <message>
        <source>its first step is one of gradient descent with learning rate 1 on the sum of squared_error, where the error gets less by it; from the second on there is nothing like it here</source>
        <translation>它的第一步是对 squared_error 之和、学习率为 1 的梯度下降（只要误差因此变小）；从第二步起这里没有相当的做法</translation>
    </message>
    <message>
        <source>it has no networks: the script is the rule itself, written out</source>
        <translation>它没有神经网络：脚本把规则逐行写出</translation>
    </message>
    <message>
        <source>without NO_INPUT_SCALE and NO_OUTPUT_SCALE it standardises inputs and maps targets to ±0.95; samples are float32</source>
        <translation>不设 NO_INPUT_SCALE 和 NO_OUTPUT_SCALE 时，它把输入标准化，把目标值映射到 ±0.95；样本为 float32</translation>
    </message>
    <message>
        <source>by back-propagation it goes back through weights that are updated already, the rule sequential_update; as it is created it trains by RPROP, and BACKPROP without numbers has a rate of 0.1 and no momentum</source>
        <translation>反向传播时它用已更新的权重，即规则 sequential_update；默认用 RPROP 训练，BACKPROP 不给数值时学习率为 0.1，没有动量</translation>
    </message>
    <message>
        <source>its usual activation is 1.7159·tanh(z/3); SIGMOID_SYM with 2 and 1 is tanh</source>
        <translation>它默认的激活函数是 1.7159·tanh(z/3)；SIGMOID_SYM 取 2 和 1 时为 tanh</translation>
    </message>
    <message>
        <source>as it is created it trains by Nesterov's momentum of 0.9; momentum=0 is gradient descent</source>
        <translation>默认以 0.9 的 Nesterov 动量训练；momentum=0 即梯度下降</translation>
    </message>
    <message>
        <source>its alpha = 0.0001 is an L2 penalty that it divides by the samples of the batch: l2 = alpha/samples</source>
        <translation>alpha = 0.0001 是 L2 惩罚，除以一批的样本数：l2 = alpha/样本数</translation>
    </message>
    <message>
        <source>the regressor descends half_squared_error, and tells it divided by the number of outputs</source>
        <translation>回归器对 half_squared_error 下降，报告的值除以输出数</translation>
    </message>
    <message>
        <source>the slope of the output is left out: behind a sigmoid it descends binary_cross_entropy, behind identity half_squared_error</source>
        <translation>略去了输出的导数：在 sigmoid 之后对 binary_cross_entropy 下降，在 identity 之后对 half_squared_error 下降</translation>
    </message>
    <message>
        <source>it goes back through weights that are updated already: the rule sequential_update</source>
        <translation>它用已更新的权重反向传播：即规则 sequential_update</translation>
    </message>
    <message>
        <source>the error that its Trainer tells is mean_squared_error all the same</source>
        <translation>它的 Trainer 报告的误差却是 mean_squared_error</translation>
    </message>
    <message>
        <source>it has float32 alone: about 7 digits, and steps below half a last place vanish</source>
        <translation>它只有 float32：约 7 位数字，小于末位一半的步会消失</translation>
    </message>
    <message>
        <source>its tf.losses.sigmoidCrossEntropy takes sums, not outputs; the script takes the logarithm of outputs</source>
        <translation>tf.losses.sigmoidCrossEntropy 取加权和而非输出；脚本对输出取对数</translation>
    </message>
    <message>
        <source>its meanSquaredError is the mean over outputs: for k outputs a k-th of the step of squared_error</source>
        <translation>meanSquaredError 对输出取平均：有 k 个输出时更新量为 squared_error 的 k 分之一</translation>
    </message>
    <message>
        <source>its CrossEntropyLoss takes sums, and brings the softmax along: none stands before it</source>
        <translation>它的 CrossEntropyLoss 取加权和，自带 softmax：前面不再放 softmax</translation>
    </message>
    <message>
        <source>it computes in float32, unless set_default_dtype or the tensors ask for float64</source>
        <translation>默认用 float32 计算，除非 set_default_dtype 或张量要求 float64</translation>
    </message>
    <message>
        <source>its MSELoss is the mean over outputs and samples, mean_squared_error here: for k outputs a k-th of the step of squared_error</source>
        <translation>它的 MSELoss 对输出和样本取平均，即这里的 mean_squared_error：有 k 个输出时更新量为 squared_error 的 k 分之一</translation>
    </message>
    <message>
        <source>where its error leaves the numbers it halves the learning rate without a word and begins again, unless reset is off</source>
        <translation>误差不再是数时，它不加说明地把学习率减半并重新开始，除非关闭 reset</translation>
    </message>
    <message>
        <source>it maps inputs and a numeric class to ±1, unless -I and -C switch that off: weights are in those units</source>
        <translation>它把输入和数值目标映射到 ±1，除非用 -I 和 -C 关闭：权重以这些单位计</translation>
    </message>
    <message>
        <source>its start can't be set: it is drawn from −0.05 to 0.05 by its seed, and samples are shuffled by it; as it is created it trains sample by sample with rate 0.3 and momentum 0.2, down half_squared_error</source>
        <translation>初始值不能设定：由种子在 −0.05 到 0.05 之间抽取，样本也由它打乱；默认逐个样本训练，学习率 0.3，动量 0.2，对 half_squared_error 下降</translation>
    </message>
    <message>
        <source>the script ended with status {status}: {text} (it needs: {needs})</source>
        <translation>脚本以状态 {status} 结束：{text}（需要：{needs}）</translation>
    </message>
    <message>
        <source>the script ended with status {status}, and said nothing (it needs: {needs})</source>
        <translation>脚本以状态 {status} 结束，没有给出任何说明（需要：{needs}）</translation>
    </message>
    <message>
        <source>line {line} has no "{name}"; a state has iteration, error, outputs, weights and biases</source>
        <translation>第 {line} 行没有“{name}”；一个状态有 iteration、error、outputs、weights 和 biases</translation>
    </message>
    <message>
        <source>line {line}: "{name}" is {found}, and this network's is {wanted}; is it another network's?</source>
        <translation>第 {line} 行：“{name}”为 {found}，而这个网络的为 {wanted}；是否属于另一个网络？</translation>
    </message>
    <message>
        <source>the iterations don't grow from line to line; is it the output of several runs?</source>
        <translation>迭代次数没有逐行增大；是否为多次运行的输出？</translation>
    </message>
    <message>
        <source>line {line}: "{text}" is no iteration: 0, 1, 2, …</source>
        <translation>第 {line} 行：“{text}”不是迭代次数：0、1、2…</translation>
    </message>
    <message>
        <source>line {line} is no state in JSON ({text})</source>
        <translation>第 {line} 行不是 JSON 格式的状态（{text}）</translation>
    </message>
    <message>
        <source>line {line}: "{name}" is not numbers as they have to stand there</source>
        <translation>第 {line} 行：“{name}”不是那里应有的数</translation>
    </message>
    <message>
        <source>{program} can't be started: install it, or name where it is</source>
        <translation>无法启动 {program}：请安装，或指明它的位置</translation>
    </message>
    <message>
        <source>no state stands there: a script of Backstep prints each as a line in braces</source>
        <translation>其中没有状态：Backstep 的脚本把每个状态打印为花括号中的一行</translation>
    </message>
    <message>
        <source>iteration {iteration} is printed, and none beyond {last} was asked for; ask for as many</source>
        <translation>输出中有第 {iteration} 次迭代，而所要求的最多到第 {last} 次；请要求同样多的迭代</translation>
    </message>
    <message>
        <source>the script was ended after {seconds} seconds; ask for fewer iterations, or wait longer</source>
        <translation>脚本在 {seconds} 秒后被结束；请减少迭代次数，或延长时间</translation>
    </message>
    <message>
        <source>{file} can't be read: {why}</source>
        <translation>无法读取 {file}：{why}</translation>
    </message>
    <message>
        <source>it is longer than {most} million characters; print fewer states</source>
        <translation>超过 {most} 百万个字符；请少打印一些状态</translation>
    </message>
    <message>
        <source>a script is written for the correct rule only</source>
        <translation>脚本只为正确规则编写</translation>
    </message>
</context>
</TS>
