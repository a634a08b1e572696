package org.whereabouts.publication.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Picture;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;

class PicturesTest {
    private static final SourceId SOURCE = new SourceId("0".repeat(32));
    private static final Line LINE =
            new Line(
                    new Statement(
                            new StatementId(SOURCE, "s1"),
                            Speaker.Author.AUTHOR,
                            List.of(),
                            new MentionId(SOURCE, "m1"),
                            new Claim.Depicted(0, Locator.Whole.WHOLE),
                            Stance.ASSERTS,
                            Basis.UNKNOWN,
                            Credibility.POSSIBLE,
                            PartialDate.NONE,
                            List.of(),
                            List.of(),
                            List.of()),
                    1,
                    0,
                    false,
                    OptionalInt.empty(),
                    List.of());

    private static byte[] jpeg(int width, int height) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(3);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /// A JPEG with a segment APP1 behind its first marker, as cameras write place and time.
    private static byte[] withSegment(byte[] jpeg, String words) {
        byte[] secret = words.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((secret.length + 2) >> 8);
        out.write((secret.length + 2) & 0xFF);
        out.writeBytes(secret);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void whatACameraWroteIntoThePictureStaysBehind() throws Exception {
        byte[] original = withSegment(jpeg(40, 30), "Exif GPS 43.2N 76.9E owner");
        Picture picture = Pictures.remade(original, LINE).orElseThrow();
        String bytes =
                new String(
                        Base64.getDecoder().decode(picture.base64()), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("GPS") || bytes.contains("owner"));
        assertEquals(40, picture.width());
    }

    @Test
    void aLargePictureIsBroughtToTheSizeOfThePage() throws Exception {
        Picture picture = Pictures.remade(jpeg(2400, 1000), LINE).orElseThrow();
        assertEquals(520, picture.width());
        assertEquals(217, picture.height());
    }

    @Test
    void bytesThatAreNoPictureAreRefusedWhateverTheyAre() throws Exception {
        byte[] whole = jpeg(64, 64);
        var random = new Random(5);
        assertTrue(Pictures.remade(new byte[0], LINE).isEmpty());
        assertTrue(
                Pictures.remade("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), LINE)
                        .isEmpty());
        for (int n = 0; n < 200; n++) {
            byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
            // Either a picture comes out or nothing does; no exception, whatever the decoder
            // thinks.
            Pictures.remade(broken, LINE).ifPresent(p -> assertTrue(p.width() > 0));
        }
    }
}
