package main

import (
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// storedTree is the tree as Go's own code builds it from the leaves.
type storedTree struct {
	hashes []tlog.Hash
	leaves int64
}

func growTree(leaves [][]byte) storedTree {
	var tree storedTree
	for i, leaf := range leaves {
		more, err := tlog.StoredHashes(int64(i), leaf, tree)
		must(err)
		tree.hashes = append(tree.hashes, more...)
		tree.leaves++
	}
	return tree
}

func (t storedTree) size() int64 { return t.leaves }

func (t storedTree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		found[i] = t.hashes[index]
	}
	return found, nil
}

// checkHeads compares each signed root with the one that Go computes.
func checkHeads(tree storedTree, heads map[int64]tlog.Tree) {
	for size, head := range heads {
		root, err := tlog.TreeHash(size, tree)
		must(err)
		if root == head.Hash {
			report("root", size, 1)
		}
	}
}

func checkInclusion(tree storedTree, heads map[int64]tlog.Tree, leaves [][]byte) {
	for _, line := range lines("inclusion") {
		numbers, proof := parse(line, 2)
		size, index := numbers[0], numbers[1]
		root := heads[size].Hash
		own, err := tlog.ProveRecord(size, index, tree)
		must(err)
		if same(own, proof) {
			report("inclusion-identical", size, 1)
		}
		leaf := leaves[index]
		if tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(leaf)) == nil {
			report("inclusion", size, 1)
		}
		altered, accepted := 0, 0
		for bit := 0; bit < len(leaf)*8; bit++ {
			changed := append([]byte(nil), leaf...)
			changed[bit/8] ^= 1 << (bit % 8)
			altered++
			if tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(changed)) == nil {
				accepted++
			}
		}
		report("altered-leaf", size, altered)
		report("altered-leaf-accepted", size, accepted)
		altered, accepted = 0, 0
		for _, changed := range alterations(proof) {
			altered++
			if tlog.CheckRecord(changed, size, root, index, tlog.RecordHash(leaf)) == nil {
				accepted++
			}
		}
		report("altered-proof", size, altered)
		report("altered-proof-accepted", size, accepted)
	}
}

func checkConsistency(tree storedTree, heads map[int64]tlog.Tree) {
	for _, line := range lines("consistency") {
		numbers, proof := parse(line, 2)
		old, size := numbers[0], numbers[1]
		own, err := tlog.ProveTree(size, old, tree)
		must(err)
		if same(own, proof) {
			report("consistency-identical", size, 1)
		}
		oldRoot, root := heads[old].Hash, heads[size].Hash
		if tlog.CheckTree(proof, size, root, old, oldRoot) == nil {
			report("consistency", size, 1)
		}
		altered, accepted := 1, 0
		wrong := oldRoot
		wrong[0] ^= 1
		if tlog.CheckTree(proof, size, root, old, wrong) == nil {
			accepted++
		}
		for _, changed := range alterations(proof) {
			altered++
			if tlog.CheckTree(changed, size, root, old, oldRoot) == nil {
				accepted++
			}
		}
		report("altered-proof", size, altered)
		report("altered-proof-accepted", size, accepted)
	}
}

// alterations gives the proof with one bit changed in each hash, without each hash, and with one
// hash more.
func alterations(proof []tlog.Hash) [][]tlog.Hash {
	var all [][]tlog.Hash
	for i := range proof {
		changed := append([]tlog.Hash(nil), proof...)
		changed[i][i%tlog.HashSize] ^= 1 << (i % 8)
		all = append(all, changed)
		shorter := append([]tlog.Hash(nil), proof[:i]...)
		all = append(all, append(shorter, proof[i+1:]...))
	}
	return append(all, append(append([]tlog.Hash(nil), proof...), tlog.Hash{}))
}

func same(a, b []tlog.Hash) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func parse(line string, numbers int) ([]int64, []tlog.Hash) {
	fields := strings.Fields(line)
	var parsed []int64
	for _, field := range fields[:numbers] {
		number, err := strconv.ParseInt(field, 10, 64)
		must(err)
		parsed = append(parsed, number)
	}
	var proof []tlog.Hash
	for _, field := range fields[numbers:] {
		hash, err := tlog.ParseHash(field)
		must(err)
		proof = append(proof, hash)
	}
	return parsed, proof
}
