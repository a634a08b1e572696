package org.whereabouts.ledger.tlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.Seeded;
import org.whereabouts.ledger.tree.TileId;
import org.whereabouts.ledger.tree.TreeFault;

class TilePathTest {

    @Test
    void pathsAreThoseOfTheSpecification() {
        assertEquals("tile/0/000", TilePath.of(new TileId(0, 0), 256).path());
        assertEquals("tile/0/273.p/112", TilePath.of(new TileId(0, 273), 112).path());
        assertEquals("tile/1/001.p/17", TilePath.of(new TileId(1, 1), 17).path());
        assertEquals("tile/0/x001/234", TilePath.of(new TileId(0, 1234), 256).path());
        assertEquals("tile/2/x001/x234/067", TilePath.of(new TileId(2, 1_234_067), 256).path());
        assertEquals("tile/entries/x001/x234/067.p/8", TilePath.ofEntries(1_234_067, 8).path());
        assertEquals("tile/entries/000", TilePath.ofEntries(0, 256).toString());
        assertEquals("tile/0/x001/000", TilePath.of(new TileId(0, 1000), 256).path());
    }

    @Test
    void everyPathIsReadBack() {
        Seeded.forAll(
                7,
                2000,
                random -> {
                    long number = random.nextLong() >>> (5 + random.nextInt(59));
                    int width = random.nextInt(1, 257);
                    var path =
                            random.nextBoolean()
                                    ? TilePath.ofEntries(number, width)
                                    : TilePath.of(new TileId(random.nextInt(8), number), width);
                    assertEquals(Read.value(path), TilePath.parse(path.path()));
                });
    }

    @Test
    void whatNamesNoTileIsRefused() {
        for (String bad :
                List.of(
                        "",
                        "checkpoint",
                        "tile/8/000",
                        "tile/00/000",
                        "tile/0/0",
                        "tile/0/0000",
                        "tile/0/001/234",
                        "tile/0/x001/x234",
                        "tile/0/x000/234",
                        "tile/0/000.p/0",
                        "tile/0/000.p/01",
                        "tile/0/000.p/256",
                        "tile/0/000.p/257",
                        "tile/0/000.p/",
                        "/tile/0/000",
                        "tile/0/../000",
                        "tile/entry/000",
                        "tile/0/" + "x999/".repeat(6) + "999",
                        "tile/0/000\n")) {
            assertEquals(Read.refused(TreeFault.NOT_A_TILE_PATH), TilePath.parse(bad), bad);
        }
        assertThrows(IllegalArgumentException.class, () -> TilePath.ofEntries(-1, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> TilePath.ofEntries(1_000_000_000_000_000_000L, 1));
        assertThrows(IllegalArgumentException.class, () -> TilePath.ofEntries(0, 0));
        assertThrows(IllegalArgumentException.class, () -> TilePath.ofEntries(0, 257));
    }
}
