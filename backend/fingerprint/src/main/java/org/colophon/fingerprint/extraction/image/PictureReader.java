package org.colophon.fingerprint.extraction.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.image.Pixels;

/**
 * Decodes pictures in Java. Values are taken from the raster as they are stored: neither a colour profile nor the gamma
 * of a PNG (gAMA) changes them, since the reference applies neither.
 */
public final class PictureReader {

    private final Limits limits;

    /** Refuses what is beyond these limits before it decodes. */
    public PictureReader(Limits limits) {
        this.limits = limits;
    }

    /** The first picture in the file, upright and over white. */
    public Pixels read(Path file, PictureFormat format) throws IOException, Refused {
        Marks marks = Marks.of(file, format);
        return marks.orientation().turn(rows(file, format, marks));
    }

    private Pixels rows(Path file, PictureFormat format, Marks marks) throws IOException, Refused {
        Exception failure = new IOException("no reader is installed for " + format);
        for (String readers : format.readers()) {
            try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
                return decode(reader(format, readers), stream, marks);
            } catch (IOException | RuntimeException broken) {
                failure = broken;
            }
        }
        throw new Refused(Refusal.DAMAGED, failure);
    }

    private static ImageReader reader(PictureFormat format, String readers) throws IOException {
        for (Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName(format.formatName()); all.hasNext(); ) {
            ImageReader reader = all.next();
            if (reader.getClass().getName().startsWith(readers)) {
                return reader;
            }
        }
        throw new IOException("no reader is installed for " + format);
    }

    private Pixels decode(ImageReader reader, ImageInputStream stream, Marks marks) throws IOException, Refused {
        Completeness completeness = new Completeness();
        try {
            reader.addIIOReadWarningListener(completeness);
            reader.setInput(stream, false, false);
            requireSize(reader);
            Pixels rows = rows(reader, marks);
            completeness.require();
            return rows;
        } finally {
            reader.dispose();
        }
    }

    private void requireSize(ImageReader reader) throws IOException, Refused {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > limits.pixels()) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (types != null && types.hasNext()) {
            SampleModel samples = types.next().getSampleModel();
            long bytes = pixels * samples.getNumBands() * DataBuffer.getDataTypeSize(samples.getDataType()) / 8;
            if (bytes > limits.heapMegabytes() * 1_000_000L * 7 / 10) {
                throw new Refused(Refusal.TOO_LARGE);
            }
        }
    }

    private Pixels rows(ImageReader reader, Marks marks) throws IOException, Refused {
        if (reader.getFormatName().equalsIgnoreCase("jpeg") && storesInks(reader)) {
            return ofInks(reader.readRaster(0, null), marks.isYcck() ? Inks.YCCK_INVERTED : Inks.CMYK_INVERTED);
        }
        BufferedImage picture = reader.read(0);
        if (!(picture.getColorModel() instanceof IndexColorModel colours)) {
            return ofColours(picture.getRaster(), picture.getColorModel());
        }
        boolean isGif = reader.getFormatName().equalsIgnoreCase("gif");
        return new IndexedRows(isGif ? GifScreen.of(reader, picture, limits.pixels()) : picture.getRaster(), colours);
    }

    /** The JDK has no colours to offer for four inks, or those of a printer; the raster is what is wanted. */
    private static boolean storesInks(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return reader.canReadRaster() && (!types.hasNext() || types.next().getNumBands() == Inks.CMYK.bands());
    }

    private static Pixels ofColours(Raster raster, ColorModel colours) throws Refused {
        int type = colours.getColorSpace().getType();
        return switch (raster.getNumBands()) {
            case 1 -> ofInks(raster, require(type == ColorSpace.TYPE_GRAY, Inks.GREY));
            case 2 -> ofInks(raster, require(type == ColorSpace.TYPE_GRAY, Inks.GREY_ALPHA));
            case 3 -> ofInks(raster, require(type == ColorSpace.TYPE_RGB, Inks.RGB));
            case 4 -> ofInks(raster, four(type, colours));
            default -> throw new Refused(Refusal.UNSUPPORTED);
        };
    }

    private static Inks four(int type, ColorModel colours) throws Refused {
        if (type == ColorSpace.TYPE_CMYK) {
            return Inks.CMYK;
        }
        return require(
                type == ColorSpace.TYPE_RGB && colours.hasAlpha(),
                colours.isAlphaPremultiplied() ? Inks.RGB_PREMULTIPLIED : Inks.RGB_ALPHA);
    }

    private static Inks require(boolean fits, Inks inks) throws Refused {
        if (!fits) {
            throw new Refused(Refusal.UNSUPPORTED);
        }
        return inks;
    }

    private static Pixels ofInks(Raster raster, Inks inks) throws Refused {
        boolean isWhole = raster.getDataBuffer().getDataType() <= DataBuffer.TYPE_INT
                && Arrays.stream(raster.getSampleModel().getSampleSize()).allMatch(bits -> bits <= 16);
        if (!isWhole || raster.getNumBands() != inks.bands()) {
            throw new Refused(Refusal.UNSUPPORTED);
        }
        return inks == Inks.RGB && InterleavedRows.fit(raster)
                ? new InterleavedRows(raster)
                : new RasterRows(raster, inks);
    }
}
