package org.colophon.files.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturePreviewTest {

    private static final Path SAMPLES = Path.of("../../infra/samples/image");

    private final PicturePreview previews = new PicturePreview(20_000_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "demo.jpg, image/jpeg",
        "demo.png, image/png",
        "demo.gif, image/gif",
        "demo.bmp, image/bmp",
        "demo.tif, image/tiff"
    })
    void shows_the_samples(String file, String mediaType) throws IOException {
        BufferedImage preview = shown(Files.readAllBytes(SAMPLES.resolve(file)), mediaType);

        assertThat(Math.max(preview.getWidth(), preview.getHeight())).isBetween(1, PicturePreview.LONGEST_SIDE);
    }

    @Test
    void makes_large_pictures_small_and_leaves_small_ones_alone() throws IOException {
        assertThat(sides(shown(picture(4100, 2050, Color.RED, "png"), "image/png")))
                .containsExactly(1600, 800);
        assertThat(sides(shown(picture(30, 20, Color.RED, "png"), "image/png"))).containsExactly(30, 20);
        assertThat(sides(shown(picture(19_000, 1, Color.RED, "png"), "image/png")))
                .containsExactly(1600, 1);
    }

    @Test
    void shows_white_where_a_picture_is_transparent() throws IOException {
        BufferedImage transparent = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        BufferedImage preview = shown(encoded(transparent, "png"), "image/png");

        assertThat(new Color(preview.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void turns_photographs_as_the_camera_was_held() throws IOException {
        BufferedImage landscape = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 32; y++) {
                landscape.setRGB(x, y, Color.WHITE.getRGB());
            }
        }
        byte[] jpeg = encoded(landscape, "jpg");

        BufferedImage right = shown(withOrientation(jpeg, 6), "image/jpeg");
        assertThat(sides(right)).containsExactly(32, 64);
        assertThat(brightness(right, 16, 4)).isGreaterThan(200);
        assertThat(brightness(right, 16, 60)).isLessThan(50);

        BufferedImage turned = shown(withOrientation(jpeg, 3), "image/jpeg");
        assertThat(sides(turned)).containsExactly(64, 32);
        assertThat(brightness(turned, 60, 16)).isGreaterThan(200);
        assertThat(brightness(turned, 4, 16)).isLessThan(50);
    }

    @Test
    void decodes_no_picture_that_unpacks_to_more_than_is_allowed() throws IOException {
        byte[] bomb = pngOf(60_000, 60_000);
        assertThat(bomb).hasSizeLessThan(4_000_000);

        Preview preview = preview(bomb, "image/png");

        assertThat(preview.jpeg()).isNull();
        assertThat(preview.missing()).isEqualTo(Preview.TOO_LARGE);
        assertThat(preview(pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE), "image/png")
                        .missing())
                .isEqualTo(Preview.TOO_LARGE);
    }

    @Test
    void survives_a_picture_that_promises_more_than_it_has() throws IOException {
        assertThat(preview(Arrays.copyOf(pngOf(4000, 4000), 60), "image/png").missing())
                .isEqualTo(Preview.UNREADABLE);
        assertThat(preview(pngOf(0, 10), "image/png").missing()).isEqualTo(Preview.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "demo.jpg, image/jpeg",
        "demo.png, image/png",
        "demo.gif, image/gif",
        "demo.bmp, image/bmp",
        "demo.tif, image/tiff"
    })
    void answers_for_any_truncated_or_damaged_picture(String file, String mediaType) throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve(file));
        Random random = new Random(file.hashCode());
        for (int round = 0; round < 15; round++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int i = 0; i < 5; i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }

            Preview preview = preview(damaged, mediaType);

            assertThat(preview.jpeg() == null).isEqualTo(preview.missing() != null);
        }
    }

    @Test
    void shows_nothing_of_what_is_no_picture() throws IOException {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);

        assertThat(preview(text, "text/plain").missing()).isEqualTo(Preview.NOT_A_PICTURE);
        assertThat(preview(text, "image/jpeg").missing()).isEqualTo(Preview.UNREADABLE);
        assertThat(preview(new byte[0], "image/png").missing()).isEqualTo(Preview.UNREADABLE);
    }

    private Preview preview(byte[] bytes, String mediaType) throws IOException {
        Path file = Files.write(folder.resolve("picture"), bytes);
        try (FileChannel channel = FileChannel.open(file)) {
            return previews.of(channel, mediaType);
        }
    }

    private BufferedImage shown(byte[] bytes, String mediaType) throws IOException {
        Preview preview = preview(bytes, mediaType);
        byte[] jpeg = preview.jpeg();
        assertThat(jpeg).as("preview missing: %s", preview.missing()).isNotNull();
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static int[] sides(BufferedImage picture) {
        return new int[] {picture.getWidth(), picture.getHeight()};
    }

    private static int brightness(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getGreen();
    }

    private static byte[] picture(int width, int height, Color color, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setPaint(color);
        return encoded(picture, format);
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts an Exif segment with one tag after the start of the image. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeShort(0xffe1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.writeBytes("Exif\0\0");
        out.writeBytes("MM\0*");
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG of one colour, whose rows are zeros and so pack to almost nothing. */
    private static byte[] pngOf(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        chunk(bytes, "IHDR", header.toByteArray());
        chunk(bytes, "IDAT", zeros(Math.min(500_000_000L, ((long) width / 8 + 1) * height)));
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] zeros(long length) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] buffer = new byte[1 << 16];
        for (long left = length; left > 0; left -= zeros.length) {
            deflater.setInput(zeros, 0, (int) Math.min(zeros.length, left));
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(png);
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }
}
