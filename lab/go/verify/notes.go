package main

import (
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// openHeads opens every checkpoint with the ledger's key. A checkpoint that is refused is missing
// from the result and is not counted.
func openHeads() map[int64]tlog.Tree {
	verifier, err := note.NewVerifier(strings.TrimSpace(string(read("vkey"))))
	must(err)
	heads := make(map[int64]tlog.Tree)
	for _, line := range lines("heads") {
		fields := strings.Fields(line)
		opened, err := note.Open(decode(fields[1]), note.VerifierList(verifier))
		if err != nil {
			continue
		}
		tree, err := checkpoint(opened.Text, verifier.Name())
		if err != nil || fmt.Sprint(tree.N) != fields[0] {
			continue
		}
		heads[tree.N] = tree
		report("checkpoint", tree.N, 1)
	}
	return heads
}

// checkpoint splits the three lines of a C2SP checkpoint. tlog.ParseTree reads only those of the Go
// checksum database, which begin with "go.sum database tree".
func checkpoint(text, origin string) (tlog.Tree, error) {
	parts := strings.Split(text, "\n")
	if len(parts) != 4 || parts[3] != "" || parts[0] != origin {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint of this ledger")
	}
	size, err := strconv.ParseInt(parts[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	hash, err := tlog.ParseHash(parts[2])
	return tlog.Tree{N: size, Hash: hash}, err
}

// checkOneBitChanges opens a note once for each of its bits, with that bit changed, and compares with
// what Whereabouts said. Whereabouts may refuse more; it must not accept more.
func checkOneBitChanges() {
	verifier, err := note.NewVerifier(strings.TrimSpace(string(read("vkey"))))
	must(err)
	known := note.VerifierList(verifier)
	message := read("two.note")
	original, err := note.Open(message, known)
	must(err)
	verdicts := strings.TrimSpace(string(read("two.verdicts")))
	var accepted, stricter, laxer, altered int
	for bit := 0; bit < len(message)*8; bit++ {
		changed := append([]byte(nil), message...)
		changed[bit/8] ^= 1 << (bit % 8)
		opened, err := note.Open(changed, known)
		here := err == nil
		there := verdicts[bit] == '1'
		if here {
			accepted++
			if opened.Text != original.Text {
				altered++
			}
		}
		if here && !there {
			stricter++
		}
		if !here && there {
			laxer++
		}
	}
	report("note-bits", 0, len(message)*8)
	report("note-bits-ignored", 0, accepted)
	report("note-bits-altered-text-accepted", 0, altered)
	report("note-bits-refused-by-whereabouts-only", 0, stricter)
	report("note-bits-accepted-by-whereabouts-only", 0, laxer)
}

// signOne leaves a checkpoint that Go computed and signed.
func signOne(tree storedTree) {
	size := tree.size()
	skey, vkey, err := note.GenerateKey(rand.Reader, "ledger.invalid/go")
	must(err)
	signer, err := note.NewSigner(skey)
	must(err)
	root, err := tlog.TreeHash(size, tree)
	must(err)
	text := fmt.Sprintf("ledger.invalid/go\n%d\n%s\n", size, root)
	message, err := note.Sign(&note.Note{Text: text}, signer)
	must(err)
	must(os.WriteFile(filepath.Join(folder, "from-go.note"), message, 0o600))
	must(os.WriteFile(filepath.Join(folder, "from-go.vkey"), []byte(vkey), 0o600))
}
