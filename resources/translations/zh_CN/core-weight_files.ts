<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>an activation stands there before any layer has weights</source>
        <translation>那里有一个激活函数，而它之前没有任何带权重的层</translation>
    </message>
    <message>
        <source>has {found} biases for {neurons} neurons</source>
        <translation>有 {found} 个偏置，而神经元有 {neurons} 个</translation>
    </message>
    <message>
        <source>brain.js has one activation for all layers, and this network has several; write another kind of file</source>
        <translation>brain.js 的所有层只有一个激活函数，而这个网络有几个；请写成另一种文件</translation>
    </message>
    <message>
        <source>is {shape}: a convolution, it seems; weights of dense layers have two dimensions</source>
        <translation>是 {shape}：看来是卷积；全连接层的权重有两个维度</translation>
    </message>
    <message>
        <source>has {found} activations for {layers} layers</source>
        <translation>有 {found} 个激活函数，而层有 {layers} 个</translation>
    </message>
    <message>
        <source>is damaged, or no {kind} file ({why})</source>
        <translation>已损坏，或者不是 {kind} 文件（{why}）</translation>
    </message>
    <message>
        <source>is damaged, or holds no array of numbers</source>
        <translation>已损坏，或者里面没有数的数组</translation>
    </message>
    <message>
        <source>is damaged: its parts can't be unpacked</source>
        <translation>已损坏：它的各部分无法解压</translation>
    </message>
    <message>
        <source>is {shape}; biases have one dimension</source>
        <translation>是 {shape}；偏置只有一个维度</translation>
    </message>
    <message>
        <source>is {shape}; weights of dense layers have two dimensions</source>
        <translation>是 {shape}；全连接层的权重有两个维度</translation>
    </message>
    <message>
        <source>has no neurons, or no inputs</source>
        <translation>没有神经元，或者没有输入</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>has {found} connections; its neurons have {wanted}</source>
        <translation>有 {found} 个连接；它的神经元共有 {wanted} 个</translation>
    </message>
    <message>
        <source>its neurons have different activations; here all of a layer have one</source>
        <translation>它的神经元有不同的激活函数；这里一层的神经元都用同一个</translation>
    </message>
    <message>
        <source>was saved with fixed-point numbers (FANN_FIX); save it by fann_save, not fann_save_to_fixed</source>
        <translation>是用定点数保存的（FANN_FIX）；请用 fann_save 保存，不要用 fann_save_to_fixed</translation>
    </message>
    <message>
        <source>"{text}" is nothing that can stand there; numbers have a decimal point</source>
        <translation>那里不能是“{text}”；数用小数点</translation>
    </message>
    <message>
        <source>has {found} neurons; its layer_sizes make {wanted}, biases among them</source>
        <translation>有 {found} 个神经元；按它的 layer_sizes 应有 {wanted} 个，包括偏置</translation>
    </message>
    <message>
        <source>the network scales its inputs and outputs itself (fann_set_scaling_params), which can't be taken; scale the samples, and save the network without</source>
        <translation>这个网络自己缩放输入和输出（fann_set_scaling_params），不能采用；请缩放样本，保存不带缩放的网络</translation>
    </message>
    <message>
        <source>has connections that skip layers (a shortcut or cascade network); here each layer is joined to the next alone</source>
        <translation>有跨层的连接（shortcut 或 cascade 网络）；这里每一层只与下一层相连</translation>
    </message>
    <message>
        <source>"{text}" are no sizes of at least two layers</source>
        <translation>“{text}”不是至少两层的大小</translation>
    </message>
    <message>
        <source>has version {version} of the format; 2.0 and 2.1 are read</source>
        <translation>格式的版本是 {version}；能读取的是 2.0 和 2.1</translation>
    </message>
    <message>
        <source>is larger than {most} MB</source>
        <translation>大于 {most} MB</translation>
    </message>
    <message>
        <source>is no array; an .npz holds nothing else</source>
        <translation>不是数组；.npz 里没有别的东西</translation>
    </message>
    <message>
        <source>the layers stand in models within the model, and the file doesn't say in which order; save them flat</source>
        <translation>这些层在模型内的模型里，文件没有说明它们的顺序；请保存成不嵌套的模型</translation>
    </message>
    <message>
        <source>the weights are of another layer than the description beside them</source>
        <translation>权重与旁边的描述不是同一层的</translation>
    </message>
    <message>
        <source>describes {described} Dense layers, and beside it stand weights of {found}</source>
        <translation>描述了 {described} 个 Dense 层，而旁边有 {found} 个层的权重</translation>
    </message>
    <message>
        <source>is a model of a class of its own, whose layers only its program knows; save its weights alone, as .weights.h5</source>
        <translation>是自定义类的模型，它的层只有它的程序知道；请只保存权重，存为 .weights.h5</translation>
    </message>
    <message>
        <source>its weights stand in several parts; save them in one</source>
        <translation>它的权重分成了几部分；请保存成一个文件</translation>
    </message>
    <message>
        <source>what can't be taken: {layer}; here are dense layers, one behind another, each with its activation</source>
        <translation>不能采用的：{layer}；这里只有全连接层，一层接一层，每层有自己的激活函数</translation>
    </message>
    <message>
        <source>leads elsewhere, where nothing is read</source>
        <translation>通向别处，那里的内容不会读取</translation>
    </message>
    <message>
        <source>holds NaN or infinity</source>
        <translation>含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>is no {kind} file, or none of a network</source>
        <translation>不是 {kind} 文件，或者不是网络的文件</translation>
    </message>
    <message>
        <source>{library} has no {activation}; write another kind of file</source>
        <translation>{library} 没有 {activation}；请写成另一种文件</translation>
    </message>
    <message>
        <source>{library} has no softmax, and a file without it would give other outputs; write another kind of file</source>
        <translation>{library} 没有 Softmax，而没有它的文件会给出不同的输出；请写成另一种文件</translation>
    </message>
    <message>
        <source>the layers don't follow each other: one gives as many numbers as the next takes ({shapes})</source>
        <translation>这些层不能首尾相接：一层给出多少个数，下一层就要接收多少个（{shapes}）</translation>
    </message>
    <message>
        <source>takes {taken} numbers, and the layer before it gives {given}</source>
        <translation>接收 {taken} 个数，而前一层给出 {given} 个</translation>
    </message>
    <message>
        <source>holds no weights of a layer</source>
        <translation>里面没有任何层的权重</translation>
    </message>
    <message>
        <source>belongs to no weights in the file</source>
        <translation>在文件中没有对应的权重</translation>
    </message>
    <message>
        <source>are no numbers as they have to stand there</source>
        <translation>不是那里应有的数</translation>
    </message>
    <message>
        <source>the model is no plain chain: each layer has to take what the one before it gives</source>
        <translation>模型不是一条简单的链：每一层都必须接收前一层的输出</translation>
    </message>
    <message>
        <source>holds Python objects: a pickle, which can run any program when it is read, and so never is; save numbers</source>
        <translation>含有 Python 对象：这是 pickle，读取它时可能运行任何程序，因此从不读取；请保存数</translation>
    </message>
    <message>
        <source>has the activation {activation}, which only the last layer can have</source>
        <translation>的激活函数是 {activation}，只有最后一层才能用它</translation>
    </message>
    <message>
        <source>its attribute {attribute} is not of the kind that ONNX has it of</source>
        <translation>其属性 {attribute} 不是 ONNX 规定的类型</translation>
    </message>
    <message>
        <source>its numbers stand in the file "{file}", which is not beside it or can't be read; put it there, or save the model in one file (external_data=False)</source>
        <translation>它的数在文件“{file}”里，那个文件不在旁边或无法读取；请把它放到旁边，或者把模型保存成一个文件（external_data=False）</translation>
    </message>
    <message>
        <source>a network has one input here; there are: {names}</source>
        <translation>这里的网络只有一个输入端；那里有：{names}</translation>
    </message>
    <message>
        <source>the node {node} can't be taken; taken are {taken}</source>
        <translation>不能采用 {node}；能采用的是 {taken}</translation>
    </message>
    <message>
        <source>is not what comes in times a matrix of weights</source>
        <translation>不是输入乘以权重矩阵</translation>
    </message>
    <message>
        <source>the open network has {inputs} and {outputs}, and the file has {found_inputs} and {found_outputs}: it can only be a new network</source>
        <translation>打开的网络有 {inputs}和 {outputs}，文件有 {found_inputs}和 {found_outputs}：它只能成为新的网络</translation>
    </message>
    <message>
        <source>holds numbers of the kind {kind}; float64, float32, float16, bfloat16 and whole numbers can be taken</source>
        <translation>里面的数是 {kind} 类型；能采用的是 float64、float32、float16、bfloat16 和整数</translation>
    </message>
    <message>
        <source>such files need the package {package}, which is not installed: {line}</source>
        <translation>这种文件需要软件包 {package}，它没有安装：{line}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is a pickle, which can run any program when it is read, and so never is. Two lines of Python convert one of arrays that you trust: {first} and then {second}</source>
        <translation>是 pickle，读取它时可能运行任何程序，因此从不读取。对于你信任的、由数组组成的文件，两行 Python 就能转换：{first}，然后 {second}</translation>
    </message>
    <message>
        <source>is a pickle, which can run any program when it is read, and so never is. Two lines of Python convert it: {first} and then {second}</source>
        <translation>是 pickle，读取它时可能运行任何程序，因此从不读取。两行 Python 就能转换它：{first}，然后 {second}</translation>
    </message>
    <message>
        <source>is a graph of operations (SavedModel, .pb, TFLite, Core ML), which isn't read; from Keras save it as .keras</source>
        <translation>是运算图（SavedModel、.pb、TFLite、Core ML），不能读取；请从 Keras 存为 .keras</translation>
    </message>
    <message>
        <source>the layers fit each other in more than one order, and the names don't say which is meant ({shapes})</source>
        <translation>这些层可以按不止一种顺序相接，而名称没有说明是哪一种（{shapes}）</translation>
    </message>
    <message>
        <source>has too many groups within each other</source>
        <translation>嵌套的组太多</translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>has {count} numbers; at most {most} can be worked with</source>
        <translation>有 {count} 个数；最多能处理 {most} 个</translation>
    </message>
    <message>
        <source>has {parts} parts; at most {most} are looked at</source>
        <translation>有 {parts} 个部分；最多查看 {most} 个</translation>
    </message>
    <message>
        <source>a second activation stands behind the same layer; here each has one</source>
        <translation>同一层后面有第二个激活函数；这里每层只有一个</translation>
    </message>
    <message>
        <source>belongs to the same layer as {other}</source>
        <translation>与 {other} 属于同一层</translation>
    </message>
    <message>
        <source>the activation {activation} can't be taken; there are {known}</source>
        <translation>激活函数 {activation} 不能采用；这里有 {known}</translation>
    </message>
    <message>
        <source>is none of the kinds that weights are read from: {kinds}</source>
        <translation>不是能读取权重的文件类型：{kinds}</translation>
    </message>
    <message>
        <source>would be larger than {most} MB when it is unpacked</source>
        <translation>解压后会大于 {most} MB</translation>
    </message>
    <message>
        <source>as activations {activations} are taken; choose others in the Network view if the file was trained with others</source>
        <translation>激活函数采用 {activations}；如果文件是用别的激活函数训练的，请在“网络”视图中另选</translation>
    </message>
    <message>
        <source>the activations are those of the open network: {activations}</source>
        <translation>激活函数是打开的网络的：{activations}</translation>
    </message>
    <message>
        <source>layer {layer} has no biases; there stand zeros, which that library would train</source>
        <translation>第 {layer} 层没有偏置；文件里写的是 0，那个库会训练它们</translation>
    </message>
    <message>
        <source>the file is of brain.js 1: a neuron's weights stand there by names</source>
        <translation>文件来自 brain.js 1：神经元的权重在那里按名称排列</translation>
    </message>
    <message>
        <source>brain.js 1 takes 0 below and {slope}·z above for its leaky relu: here it is a relu, with the factor multiplied into weights and biases; the outputs are the same</source>
        <translation>brain.js 1 的带泄露的 ReLU 在 0 以下取 0，在 0 以上取 {slope}·z：这里成为 ReLU，因子乘进了权重和偏置；输出相同</translation>
    </message>
    <message>
        <source>the samples of the open scenario stay</source>
        <translation>打开的案例的样本保留</translation>
    </message>
    <message>
        <source>the open scenario's samples have {inputs} and {outputs}, which don't fit: one sample of zeros stands there until you import your own</source>
        <translation>打开的案例的样本有 {inputs}和 {outputs}，不相符：先放一个全为 0 的样本，直到你导入自己的样本</translation>
    </message>
    <message>
        <source>the graph says of each matrix how it lies; some were transposed</source>
        <translation>图中说明了每个矩阵的方向；有的作了转置</translation>
    </message>
    <message>
        <source>the sigmoid's factor {factor} of layer {layer} is multiplied into its weights and biases, as no factor can stand in such a file; the outputs are the same</source>
        <translation>第 {layer} 层 Sigmoid 函数的因子 {factor} 乘进了它的权重和偏置，因为这种文件里没有放因子的地方；输出相同</translation>
    </message>
    <message>
        <source>a layer's last neuron is FANN's bias, which gives 1: its weights are the biases here</source>
        <translation>一层的最后一个神经元是 FANN 的偏置，输出为 1：它的权重就是这里的偏置</translation>
    </message>
    <message>
        <source>the steepness of {function} in {place} is multiplied into weights and biases; the outputs are the same</source>
        <translation>{place} 中 {function} 的陡度乘进了权重和偏置；输出相同</translation>
    </message>
    <message>
        <source>FANN's sigmoid is 1/(1 + e^(−2·s·z)), and its steepness s in {place} is {steepness}: a sigmoid with scale {scale} here</source>
        <translation>FANN 的 Sigmoid 函数是 1/(1 + e^(−2·s·z))，{place} 中的陡度 s 为 {steepness}：在这里是缩放系数为 {scale} 的 Sigmoid 函数</translation>
    </message>
    <message>
        <source>{count} connection is missing there; here it is a weight of 0, which training moves</source>
        <translation>那里缺 {count} 个连接；这里是值为 0 的权重，训练会改变它</translation>
    </message>
    <message>
        <source>{count} connections are missing there; here they are weights of 0, which training moves</source>
        <translation>那里缺 {count} 个连接；这里是值为 0 的权重，训练会改变它们</translation>
    </message>
    <message>
        <source>FANN's sigmoid is 1/(1 + e^(−2·s·z)): half the scale stands there as the steepness s</source>
        <translation>FANN 的 Sigmoid 函数是 1/(1 + e^(−2·s·z))：缩放系数的一半作为陡度 s 写在那里</translation>
    </message>
    <message>
        <source>in {place} FANN takes straight pieces for the curve (…_STEPWISE, its default), and misses it by up to {most}; here it is the curve</source>
        <translation>在 {place} 中 FANN 用折线代替曲线（…_STEPWISE，它的默认设置），与曲线最多相差 {most}；这里是曲线</translation>
    </message>
    <message>
        <source>Keras reads it into {model} by load_weights</source>
        <translation>Keras 用 load_weights 把它读进 {model}</translation>
    </message>
    <message>
        <source>the model also had layers without weights, and the file doesn't say where: {names}</source>
        <translation>模型还有不带权重的层，文件没有说明它们在哪里：{names}</translation>
    </message>
    <message>
        <source>inputs and outputs are called as in the file</source>
        <translation>输入和输出的名称与文件中相同</translation>
    </message>
    <message>
        <source>the file tells no activations</source>
        <translation>文件没有说明激活函数</translation>
    </message>
    <message>
        <source>there are no biases in {names}</source>
        <translation>{names} 没有偏置</translation>
    </message>
    <message>
        <source>the layer {name} ({layer}) works in training only, and is left out</source>
        <translation>层 {name}（{layer}）只在训练时起作用，略去</translation>
    </message>
    <message>
        <source>all layers, the last one too, have the activation {activation}</source>
        <translation>所有层，包括最后一层，的激活函数都是 {activation}</translation>
    </message>
    <message>
        <source>the order of the layers is that of their names, and others would fit as well: {names}</source>
        <translation>层的顺序按名称确定，别的顺序也相符：{names}</translation>
    </message>
    <message>
        <source>only their shapes tell the order of the layers: {names}</source>
        <translation>层的顺序只由形状确定：{names}</translation>
    </message>
    <message>
        <source>the open network's activations become those of the file: {activations}</source>
        <translation>打开的网络的激活函数改为文件中的：{activations}</translation>
    </message>
    <message>
        <source>the open network's hidden layers become those of the file: {sizes} in place of {before}</source>
        <translation>打开的网络的隐藏层改为文件中的：{sizes}，代替 {before}</translation>
    </message>
    <message>
        <source>that is not how {library} lays them, but only so do the shapes fit</source>
        <translation>{library} 不是这样排列的，但只有这样形状才相符</translation>
    </message>
    <message>
        <source>its numbers are {kind}, of about {digits} digits</source>
        <translation>它的数是 {kind}，约 {digits} 位有效数字</translation>
    </message>
    <message>
        <source>weights stand there as (fan-in, fan-out), as here</source>
        <translation>权重在那里按（输入数，输出数）排列，与这里相同</translation>
    </message>
    <message>
        <source>the shapes fit either way, so weights are taken as {library} lays them: (fan-in, fan-out), as here</source>
        <translation>两种方向形状都相符，因此按 {library} 的排列采用权重：（输入数，输出数），与这里相同</translation>
    </message>
    <message>
        <source>PyTorch reads it into {module} by load_state_dict</source>
        <translation>PyTorch 用 load_state_dict 把它读进 {module}</translation>
    </message>
    <message>
        <source>how it was trained there is not taken (its loss is {loss})</source>
        <translation>它在那里的训练方式不采用（损失函数是 {loss}）</translation>
    </message>
    <message>
        <source>weights stand there as (fan-out, fan-in): transposed</source>
        <translation>权重在那里按（输出数，输入数）排列：已转置</translation>
    </message>
    <message>
        <source>the shapes fit either way, so weights are taken as {library} lays them: (fan-out, fan-in), transposed</source>
        <translation>两种方向形状都相符，因此按 {library} 的排列采用权重：（输出数，输入数），已转置</translation>
    </message>
    <message>
        <source>the file names no activation; brain.js takes the sigmoid then</source>
        <translation>文件没有写激活函数；这时 brain.js 用 Sigmoid 函数</translation>
    </message>
    <message>
        <source>the numbers are written as float32, of about 7 digits</source>
        <translation>数写成 float32，约 7 位有效数字</translation>
    </message>
</context>
</TS>
