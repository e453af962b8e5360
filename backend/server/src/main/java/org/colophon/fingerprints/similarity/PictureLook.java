package org.colophon.fingerprints.similarity;

import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.image.BlockColours;
import org.colophon.fingerprint.image.NormalisedPixels;

/** What a second look at a picture needs beside its codes; kept by the register and shown to nobody. */
public record PictureLook(Extractor extractor, int width, int height, NormalisedPixels pixels, BlockColours colours) {}
