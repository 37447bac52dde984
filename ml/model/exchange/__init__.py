"""Models as other programs take them: ONNX files, and items of the Machine Learning Model extension of STAC."""
