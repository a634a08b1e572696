package org.whereabouts.publication.gather;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Picture;

/// Makes a picture anew: decoded, brought to the size of the page, and written again without
/// anything but its points. Place, camera, author and thumbnails of the original stay behind.
final class Pictures {
    /// The longest original.
    static final int BYTES_MAX = 30 << 20;

    private static final long POINTS_MAX = 60_000_000;
    private static final int WIDTH_MAX = 520;
    private static final int HEIGHT_MAX = 680;

    private Pictures() {}

    /// The picture as the page carries it; empty if the bytes are no picture of a kind that is read
    /// (PNG, JPEG, GIF, BMP), or are too many.
    static Optional<Picture> remade(byte[] original, Line depicted) {
        if (original.length == 0 || original.length > BYTES_MAX) {
            return Optional.empty();
        }
        try {
            Optional<BufferedImage> image = decoded(original);
            if (image.isEmpty()) {
                return Optional.empty();
            }
            BufferedImage fitted = fitted(image.get());
            byte[] png = written(fitted, "png");
            byte[] jpeg = written(fitted, "jpeg");
            boolean drawn = png.length <= jpeg.length;
            return Optional.of(
                    new Picture(
                            drawn ? "image/png" : "image/jpeg",
                            Base64.getEncoder().encodeToString(drawn ? png : jpeg),
                            fitted.getWidth(),
                            fitted.getHeight(),
                            depicted));
        } catch (IOException | RuntimeException e) {
            // The decoders of the platform throw whatever they like at a broken picture.
            return Optional.empty();
        }
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return out.toByteArray();
    }

    /// Looks at the size in the head before a single point is decoded.
    private static Optional<BufferedImage> decoded(byte[] original) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                return points > POINTS_MAX ? Optional.empty() : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitted(BufferedImage image) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) WIDTH_MAX / image.getWidth(),
                                (double) HEIGHT_MAX / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        try {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }
}
