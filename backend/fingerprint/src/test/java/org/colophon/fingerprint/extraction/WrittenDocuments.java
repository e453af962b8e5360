package org.colophon.fingerprint.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents of formats of which there is no sample, written for a test. */
final class WrittenDocuments {

    private static final int LINES = 50;
    private static final int WIDTH = 90;

    private WrittenDocuments() {}

    static byte[] rtf(String text) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\n");
        text.lines().forEach(line -> {
            line.codePoints().forEach(c -> rtf.append(c < 128 ? escaped((char) c) : "\\u" + (short) c + "?"));
            rtf.append("\\par\n");
        });
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(char c) {
        return "\\{}".indexOf(c) < 0 ? "" + c : "\\" + c;
    }

    static byte[] epub(String text) {
        String body = text.replace("&", "&amp;").replace("<", "&lt;");
        return zip(Map.of(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml", """
                        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                        <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
                        """,
                "book.opf", """
                        <package version="3.0" xmlns="http://www.idpf.org/2007/opf"><manifest>
                        <item id="text" href="text.xhtml" media-type="application/xhtml+xml"/></manifest>
                        <spine><itemref idref="text"/></spine></package>
                        """,
                "text.xhtml",
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body><p>" + body
                                + "</p></body></html>"));
    }

    /** The type comes first and is not compressed, as the format asks. */
    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            List<String> names = new ArrayList<>(entries.keySet());
            names.sort((a, b) -> a.equals("mimetype") ? -1 : b.equals("mimetype") ? 1 : a.compareTo(b));
            for (String name : names) {
                zip.setLevel(name.equals("mimetype") ? 0 : 9);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] pdf(String text) throws IOException {
        return pdf(text, "");
    }

    /** A password makes it unreadable. */
    static byte[] pdf(String text, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<String> lines = wrapped(text);
            for (int first = 0; first < lines.size(); first += LINES) {
                addPage(document, lines.subList(first, Math.min(lines.size(), first + LINES)));
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.setLeading(14);
            content.newLineAtOffset(40, 750);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split("\\s+")) {
                if (line.length() + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word).append(' ');
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
