package org.colophon.fingerprint.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What people do to a picture that they copy, and which share of such copies must be found. */
enum Transform {
    JPEG_60("JPEG, quality 60", Target.CHANGED, picture -> jpeg(picture, 0.6f)),
    JPEG_30("JPEG, quality 30", Target.CHANGED, picture -> jpeg(picture, 0.3f)),
    QUARTER("scaled to 0.25", Target.CHANGED, picture -> scaled(scaled(picture, 0.5), 0.5)),
    DOUBLE("scaled to 2", Target.CHANGED, picture -> scaled(picture, 2)),
    ONE_PIXEL("one pixel changed", Target.CHANGED, Transform::withOnePixelChanged),
    HUE_FORWARD("hue + 30°", Target.CHANGED, picture -> recoloured(picture, rgb -> turned(rgb, 30))),
    HUE_BACK("hue − 30°", Target.CHANGED, picture -> recoloured(picture, rgb -> turned(rgb, -30))),
    LIGHTER("gamma 0.7", Target.CHANGED, picture -> withGamma(picture, 0.7)),
    DARKER("gamma 1.4", Target.CHANGED, picture -> withGamma(picture, 1.4)),
    WATERMARK("watermark", Target.CHANGED, Watermark::over),
    CROP_5("cropped by 5 % on every side", Target.REARRANGED, picture -> cropped(picture, 0.05)),
    CROP_10("cropped by 10 % on every side", Target.REARRANGED, picture -> cropped(picture, 0.1)),
    MIRRORED("mirrored", Target.REARRANGED, Transform::mirrored);

    /** The share of copies to be found. */
    enum Target {
        /** Looks the same. */
        CHANGED(0.98),
        /** Parts are elsewhere or gone. */
        REARRANGED(0.9);

        private final double share;

        Target(double share) {
            this.share = share;
        }

        double share() {
            return share;
        }
    }

    private final String words;
    private final Target target;
    private final UnaryOperator<BufferedImage> made;

    Transform(String words, Target target, UnaryOperator<BufferedImage> made) {
        this.words = words;
        this.target = target;
        this.made = made;
    }

    String words() {
        return words;
    }

    Target target() {
        return target;
    }

    BufferedImage of(BufferedImage picture) {
        return made.apply(picture);
    }

    private static BufferedImage jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
            stream.flush();
            return ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        return drawn(picture, width, height, 0, 0, width, height);
    }

    /** Draws the picture in a rectangle of these corners on one of this size. */
    private static BufferedImage drawn(
            BufferedImage picture, int width, int height, int left, int top, int right, int bottom) {
        BufferedImage drawn = Canvas.blank(width, height);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, left, top, right, bottom, 0, 0, picture.getWidth(), picture.getHeight(), null);
        graphics.dispose();
        return drawn;
    }

    private static BufferedImage cropped(BufferedImage picture, double margin) {
        int x = (int) Math.round(picture.getWidth() * margin);
        int y = (int) Math.round(picture.getHeight() * margin);
        return picture.getSubimage(x, y, picture.getWidth() - 2 * x, picture.getHeight() - 2 * y);
    }

    private static BufferedImage mirrored(BufferedImage picture) {
        return drawn(picture, picture.getWidth(), picture.getHeight(), picture.getWidth(), 0, 0, picture.getHeight());
    }

    /** A pixel somewhere, which is not the same place in all pictures, in the colour farthest from its own. */
    private static BufferedImage withOnePixelChanged(BufferedImage picture) {
        int place = (int)
                ((picture.getRGB(0, 0) & 0xFFFFFFL) * 2_654_435_761L % (picture.getWidth() * picture.getHeight()));
        BufferedImage changed = recoloured(picture, IntUnaryOperator.identity());
        int x = place % picture.getWidth();
        int y = place / picture.getWidth();
        changed.setRGB(x, y, farthest(picture.getRGB(x, y)));
        return changed;
    }

    private static int farthest(int rgb) {
        int farthest = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            farthest |= (rgb >> shift & 0xFF) < 128 ? 0xFF << shift : 0;
        }
        return farthest;
    }

    private static BufferedImage recoloured(BufferedImage picture, IntUnaryOperator colour) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colour.applyAsInt(pixels[i]);
        }
        BufferedImage recoloured = Canvas.blank(width, height);
        recoloured.setRGB(0, 0, width, height, pixels, 0, width);
        return recoloured;
    }

    private static int turned(int rgb, int degrees) {
        float[] hsb = Color.RGBtoHSB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, null);
        return Color.HSBtoRGB(hsb[0] + degrees / 360f, hsb[1], hsb[2]);
    }

    private static BufferedImage withGamma(BufferedImage picture, double gamma) {
        int[] curve = new int[256];
        for (int value = 0; value < curve.length; value++) {
            curve[value] = (int) Math.round(255 * StrictMath.pow(value / 255.0, gamma));
        }
        return recoloured(
                picture, rgb -> curve[rgb >> 16 & 0xFF] << 16 | curve[rgb >> 8 & 0xFF] << 8 | curve[rgb & 0xFF]);
    }
}
