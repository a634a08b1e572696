package org.whereabouts.reader.corenlp.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bringing pieces: invented files, published in a folder or by a server on this computer.
class InstallerTest {
    private static final byte[] CODE = noise(50_000, 1);
    private static final byte[] MODEL = noise(300_000, 2);
    private static final byte[] PACKED = packed(MODEL);
    private static final byte[] JAR = around(PACKED);
    private static final Map<String, byte[]> FILES = Map.of("code.jar", CODE, "models.jar", JAR);
    private static final Piece PLAIN =
            new Piece("code.jar", "code.jar", 0, CODE.length, false, CODE.length, sum(CODE));
    private static final Piece INNER =
            new Piece(
                    "one.model", "models.jar", 700, PACKED.length, true, MODEL.length, sum(MODEL));

    @TempDir Path folder;

    @Test
    void aPieceOutOfTheMiddleOfAFileIsUnpackedIntoItsPlace() throws IOException {
        Path published = published(FILES);
        var installation = installation(PLAIN, INNER);
        assertFalse(installation.complete());
        var installer = new Installer(installation, new Published.Folder(published));
        assertEquals(CODE.length + PACKED.length, installer.wantedBytes());

        int brought = installer.install(NOBODY);

        assertEquals(2, brought);
        assertTrue(installation.complete());
        assertEquals(0, installer.wantedBytes());
        assertArrayEquals(MODEL, Files.readAllBytes(installation.file(INNER)));
        assertArrayEquals(CODE, Files.readAllBytes(installation.file(PLAIN)));
        assertEquals(List.of("code.jar", "one.model"), names(installation.folder()));
    }

    @Test
    void aFolderLaidOutAsARepositoryServesToo() throws IOException {
        Path root = Files.createDirectories(folder.resolve("repository"));
        Path inside = Files.createDirectories(root.resolve(Pieces.PATH));
        Files.write(inside.resolve("models.jar"), JAR);
        var installation = installation(INNER);
        assertEquals(1, new Installer(installation, new Published.Folder(root)).install(NOBODY));
        assertEquals(sum(MODEL), installation.sum(INNER));
    }

    @Test
    void overTheNetOnlyThePieceIsAskedFor() throws IOException {
        try (var repository = new Repository(FILES, true, 0, 0)) {
            var seen = new ArrayList<Long>();
            var installation = installation(INNER);
            new Installer(installation, new Published.Web(repository.base()))
                    .install((done, total) -> {
                        assertEquals(PACKED.length, total);
                        seen.add(done);
                    });
            assertEquals(List.of("bytes=700-" + (700 + PACKED.length - 1)), repository.asked());
            assertEquals(PACKED.length, seen.getLast());
            assertEquals(seen.stream().sorted().toList(), seen);
            assertEquals(sum(MODEL), installation.sum(INNER));
        }
    }

    @Test
    void aServerThatSendsOnlyWholeFilesServesToo() throws IOException {
        try (var repository = new Repository(FILES, false, 0, 0)) {
            var installation = installation(PLAIN, INNER);
            new Installer(installation, new Published.Web(repository.base())).install(NOBODY);
            assertEquals(sum(MODEL), installation.sum(INNER));
            assertEquals(sum(CODE), installation.sum(PLAIN));
        }
    }

    @Test
    void whatBreaksOffGoesOnFromThere() throws IOException {
        try (var repository = new Repository(FILES, true, 2, 1_000)) {
            var installation = installation(INNER);
            new Installer(installation, new Published.Web(repository.base())).install(NOBODY);
            int last = 700 + PACKED.length - 1;
            assertEquals("bytes=700-" + last, repository.asked().getFirst());
            assertEquals("bytes=2700-" + last, repository.asked().getLast());
            assertEquals(sum(MODEL), installation.sum(INNER));
        }
    }

    @Test
    void whatCameBeforeIsKeptForTheNextTime() throws IOException {
        var installation = installation(INNER);
        try (var repository = new Repository(FILES, true, 100, 0)) {
            Files.createDirectories(installation.folder());
            Files.write(
                    installation.folder().resolve("one.model.part"),
                    java.util.Arrays.copyOf(PACKED, 4_321));
            var installer = new Installer(installation, new Published.Web(repository.base()));
            var e = assertThrows(AnalyserException.class, () -> installer.install(NOBODY));
            assertEquals(AnalyserException.Code.UNREACHABLE, e.code());
            assertEquals(4_321, Files.size(installation.folder().resolve("one.model.part")));
        }
        try (var repository = new Repository(FILES, true, 0, 0)) {
            new Installer(installation, new Published.Web(repository.base())).install(NOBODY);
            assertTrue(repository.asked().getFirst().startsWith("bytes=5021-"));
            assertEquals(sum(MODEL), installation.sum(INNER));
        }
    }

    @Test
    void whatIsNotWhatWasPublishedIsThrownAway() throws IOException {
        byte[] other = CODE.clone();
        other[777] ^= 1;
        Path published = published(Map.of("code.jar", other));
        var installation = installation(PLAIN);
        var installer = new Installer(installation, new Published.Folder(published));
        var e = assertThrows(AnalyserException.class, () -> installer.install(NOBODY));
        assertEquals(AnalyserException.Code.CHECKSUM, e.code());
        assertTrue(String.valueOf(e.getMessage()).endsWith("[checksum]"));
        assertEquals(List.of(), names(installation.folder()));
        assertFalse(installation.complete());
    }

    @Test
    void whatUnpacksToMoreThanWasPublishedDoesNotFillTheDisk() throws IOException {
        byte[] bomb = packed(new byte[50_000_000]);
        var piece = new Piece("one.model", "models.jar", 0, bomb.length, true, 1_000, sum(MODEL));
        var installation = installation(piece);
        var installer =
                new Installer(
                        installation, new Published.Folder(published(Map.of("models.jar", bomb))));
        var e = assertThrows(AnalyserException.class, () -> installer.install(NOBODY));
        assertEquals(AnalyserException.Code.CHECKSUM, e.code());
        assertEquals(List.of(), names(installation.folder()));
    }

    @Test
    void whatIsNotPackedAtAllIsRefusedAsAnother() throws IOException {
        var piece = new Piece("one.model", "code.jar", 0, 5_000, true, 9_000, sum(MODEL));
        var installer = new Installer(installation(piece), new Published.Folder(published(FILES)));
        assertEquals(
                AnalyserException.Code.CHECKSUM,
                assertThrows(AnalyserException.class, () -> installer.install(NOBODY)).code());
    }

    @Test
    void aMissingFileIsSaid() throws IOException {
        var folderOnly =
                new Installer(installation(INNER), new Published.Folder(published(Map.of())));
        var e = assertThrows(AnalyserException.class, () -> folderOnly.install(NOBODY));
        assertEquals(AnalyserException.Code.UNREACHABLE, e.code());
        try (var repository = new Repository(Map.of(), true, 0, 0)) {
            var web = new Installer(installation(INNER), new Published.Web(repository.base()));
            var f = assertThrows(AnalyserException.class, () -> web.install(NOBODY));
            assertTrue(String.valueOf(f.getMessage()).contains("404"));
        }
    }

    @Test
    void anAlteredFileIsNotUsedAndIsPutRight() throws IOException {
        var installation = installation(PLAIN);
        var installer = new Installer(installation, new Published.Folder(published(FILES)));
        installer.install(NOBODY);
        byte[] other = CODE.clone();
        other[0] ^= 1;
        Files.write(installation.file(PLAIN), other);
        var e = assertThrows(AnalyserException.class, installation::verified);
        assertEquals(AnalyserException.Code.ALTERED, e.code());
        assertEquals(CODE.length, installer.wantedBytes());
        assertEquals(1, installer.install(NOBODY));
        assertEquals(0, installer.install(NOBODY));
    }

    @Test
    void whatIsNotInstalledIsSaid() {
        var installation = Installation.in(folder);
        var e = assertThrows(AnalyserException.class, installation::verified);
        assertEquals(AnalyserException.Code.NOT_INSTALLED, e.code());
        assertTrue(String.valueOf(e.getMessage()).contains("analyser install corenlp"));
        var installer = new Installer(installation, new Published.Folder(folder));
        assertEquals(61_029_795, installer.wantedBytes());
    }

    @Test
    void removingTakesOnlyWhatWasInstalled() throws IOException {
        var installation = installation(PLAIN, INNER);
        assertEquals(0, installation.remove());
        new Installer(installation, new Published.Folder(published(FILES))).install(NOBODY);
        Path own = Files.writeString(installation.folder().resolve("mine.txt"), "mine");
        assertEquals(2, installation.remove());
        assertTrue(Files.exists(own));
        Files.delete(own);
        assertEquals(0, installation.remove());
        assertFalse(Files.exists(installation.folder()));
    }

    @Test
    void thePinnedPiecesDoNotOverlap() {
        for (Piece piece : Pieces.ALL) {
            assertTrue(piece.sha256().matches("[0-9a-f]{64}"));
            assertTrue(piece.packed() || piece.length() == piece.size());
            for (Piece other : Pieces.ALL) {
                assertTrue(
                        piece.equals(other)
                                || !piece.artifact().equals(other.artifact())
                                || piece.end() <= other.offset()
                                || other.end() <= piece.offset());
            }
        }
    }

    private static final Installer.Watch NOBODY = (done, total) -> {};

    private Installation installation(Piece... pieces) {
        return new Installation(folder.resolve("installed"), List.of(pieces));
    }

    private Path published(Map<String, byte[]> files) throws IOException {
        Path published = Files.createDirectories(folder.resolve("published"));
        for (var file : files.entrySet()) {
            Files.write(published.resolve(file.getKey()), file.getValue());
        }
        return published;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] noise(int length, long seed) {
        byte[] bytes = new byte[length];
        var random = new Random(seed);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(20);
        }
        return bytes;
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out, new Deflater(6, true))) {
            deflated.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] around(byte[] piece) {
        byte[] all = noise(piece.length + 1_500, 3);
        System.arraycopy(piece, 0, all, 700, piece.length);
        return all;
    }

    private static String sum(byte[] bytes) {
        return HexFormat.of().formatHex(Installation.sha256().digest(bytes));
    }
}
