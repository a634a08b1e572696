package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

// directory reads the tiles of an export. Go's paths carry the tile's height ("tile/8/0/000"), those
// of C2SP tlog-tiles do not ("tile/0/000").
type directory struct {
	path    string
	altered string // one tile that is read with a changed byte, or ""
	reads   *int
}

func (d directory) Height() int { return tileHeight }

func (d directory) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		data, err := os.ReadFile(filepath.Join(d.path, path))
		if err != nil {
			return nil, err
		}
		if path == d.altered {
			data[len(data)-1] ^= 1
		}
		*d.reads++
		all = append(all, data)
	}
	return all, nil
}

func (d directory) SaveTiles(tiles []tlog.Tile, data [][]byte) {}

// checkTiles proves every leaf from the exported tiles alone, then again with one byte of each tile
// changed: no wrong proof may come out that the signed root accepts. The proofs are checked against
// the root here, because tlog.TileHashReader before x/mod 0.40.0 does not check all the tiles that it
// reads (CVE-2026-56865), and Debian's is older.
func checkTiles(tree storedTree, heads map[int64]tlog.Tree, leaves [][]byte) {
	found, err := filepath.Glob(filepath.Join(folder, "tiles-*"))
	must(err)
	for _, path := range found {
		var size int64
		_, err := fmt.Sscanf(filepath.Base(path), "tiles-%d", &size)
		must(err)
		reads := 0
		reader := tlog.TileHashReader(heads[size], directory{path, "", &reads})
		for index := int64(0); index < size; index++ {
			own, err := tlog.ProveRecord(size, index, tree)
			must(err)
			proof, err := tlog.ProveRecord(size, index, reader)
			if err == nil && same(own, proof) {
				report("tile-proof", size, 1)
			}
		}
		must(filepath.Walk(filepath.Join(path, "tile"), func(file string, info os.FileInfo, err error) error {
			relative, _ := filepath.Rel(path, file)
			if err != nil || info.IsDir() || strings.Contains(relative, "entries") {
				return err
			}
			report("tile", size, 1)
			wrong := tlog.TileHashReader(heads[size], directory{path, filepath.ToSlash(relative), &reads})
			for index := int64(0); index < size; index++ {
				own, err := tlog.ProveRecord(size, index, tree)
				must(err)
				proof, err := tlog.ProveRecord(size, index, wrong)
				if err != nil || same(own, proof) {
					continue
				}
				root, leaf := heads[size].Hash, tlog.RecordHash(leaves[index])
				if tlog.CheckRecord(proof, size, root, index, leaf) == nil {
					report("tile-altered-accepted", size, 1)
				}
			}
			return nil
		}))
	}
}
