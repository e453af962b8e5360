package org.colophon.fingerprint.corpus;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * The word COLOPHON across the middle in white. Its letters are drawn from lines of our own, since fonts differ from
 * machine to machine.
 */
final class Watermark {

    private static final double INKED_SHARE = 0.1;
    private static final float OPACITY = 0.4f;
    private static final double WIDTH_OF_WORD = 0.9;
    /** A letter is four wide and six high, with one between two. */
    private static final String[] LETTERS = {
        "4,0 0,0 0,6 4,6", "0,0 4,0 4,6 0,6 0,0", "0,0 0,6 4,6", "0,0 4,0 4,6 0,6 0,0",
        "0,6 0,0 4,0 4,3 0,3", "0,0 0,6 0,3 4,3 4,0 4,6", "0,0 4,0 4,6 0,6 0,0", "0,6 0,0 4,6 4,0"
    };

    private static final int ADVANCE = 6;
    private static final int SIDE = 1000;

    private static final Shape WORD = word();
    private static final double INK_OF_BOX = ink();

    private Watermark() {}

    /** The word in a box from 0 to 1 in both directions. */
    private static Shape word() {
        Path2D lines = new Path2D.Double();
        for (int letter = 0; letter < LETTERS.length; letter++) {
            boolean isFirst = true;
            for (String point : LETTERS[letter].split(" ")) {
                String[] place = point.split(",");
                double x = Integer.parseInt(place[0]) + letter * ADVANCE;
                double y = Integer.parseInt(place[1]);
                if (isFirst) {
                    lines.moveTo(x, y);
                } else {
                    lines.lineTo(x, y);
                }
                isFirst = false;
            }
        }
        Area inked = new Area(
                new BasicStroke(1.2f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_BEVEL).createStrokedShape(lines));
        AffineTransform toBox = AffineTransform.getScaleInstance(
                1 / inked.getBounds2D().getWidth(), 1 / inked.getBounds2D().getHeight());
        toBox.translate(-inked.getBounds2D().getX(), -inked.getBounds2D().getY());
        return toBox.createTransformedShape(inked);
    }

    private static double ink() {
        BufferedImage box = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = box.createGraphics();
        graphics.scale(SIDE, SIDE);
        graphics.setColor(Color.WHITE);
        graphics.fill(WORD);
        graphics.dispose();
        int[] values = box.getRaster().getSamples(0, 0, SIDE, SIDE, 0, new int[SIDE * SIDE]);
        long inked = 0;
        for (int value : values) {
            inked += value > 0 ? 1 : 0;
        }
        return (double) inked / values.length;
    }

    /** The picture with the word over it. */
    static BufferedImage over(BufferedImage picture) {
        BufferedImage marked = Canvas.blank(picture.getWidth(), picture.getHeight());
        Graphics2D graphics = marked.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setComposite(AlphaComposite.SrcOver.derive(OPACITY));
        graphics.setColor(Color.WHITE);
        double width = WIDTH_OF_WORD;
        double height = INKED_SHARE / INK_OF_BOX / width;
        graphics.scale(picture.getWidth(), picture.getHeight());
        graphics.translate((1 - width) / 2, (1 - height) / 2);
        graphics.scale(width, height);
        graphics.fill(WORD);
        graphics.dispose();
        return marked;
    }
}
