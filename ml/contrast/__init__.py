"""Hyper-pixel-wise contrast (HPCL-Net, arXiv 2308.01251, section 3.2): anchors, keys, queues and the loss on them."""
