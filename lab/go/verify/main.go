// Checks trees, proofs, tiles and notes of Whereabouts with golang.org/x/mod/sumdb, and reports
// counts. The cases lie in the folder that is the only argument:
//
//	vkey          the ledger's verifier key
//	leaves        one leaf per line, base64
//	heads         <size> <note in base64>
//	inclusion     <size> <index> <hash>...
//	consistency   <old size> <size> <hash>...
//	tiles-<size>/ an exported tlog-tiles directory
//	two.note      a note with an Ed25519 and an ML-DSA-44 line
//	two.verdicts  for each bit of that note: did Whereabouts accept it with this bit changed?
//
// It prints lines of <what> <size> <count> and never stops at a failure: who started it compares the
// counts with what they must be. It leaves from-go.vkey and from-go.note for the way back.
package main

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

var folder string

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: verify FOLDER")
		os.Exit(64)
	}
	folder = os.Args[1]
	leaves := decodeAll(lines("leaves"))
	heads := openHeads()
	tree := growTree(leaves)
	checkHeads(tree, heads)
	checkInclusion(tree, heads, leaves)
	checkConsistency(tree, heads)
	checkTiles(tree, heads, leaves)
	checkOneBitChanges()
	signOne(tree)
}

// report prints one count.
func report(what string, size int64, count int) {
	fmt.Printf("%s %d %d\n", what, size, count)
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "verify:", err)
		os.Exit(70)
	}
}

func read(name string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, name))
	must(err)
	return data
}

func lines(name string) []string {
	var all []string
	scanner := bufio.NewScanner(strings.NewReader(string(read(name))))
	scanner.Buffer(nil, 1<<24)
	for scanner.Scan() {
		all = append(all, scanner.Text())
	}
	must(scanner.Err())
	return all
}

func decode(text string) []byte {
	data, err := base64.StdEncoding.DecodeString(text)
	must(err)
	return data
}

func decodeAll(texts []string) [][]byte {
	var all [][]byte
	for _, text := range texts {
		all = append(all, decode(text))
	}
	return all
}
