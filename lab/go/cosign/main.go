// Checks the ML-DSA-44 line of a checkpoint (C2SP tlog-cosignature, type 0x06) with filippo.io/mldsa,
// and signs one for the way back. The folder that is the only argument holds
//
//	two.note  a checkpoint with an Ed25519 and an ML-DSA-44 line
//	two.vkey  the ML-DSA-44 verifier key
//
// It prints lines of <what> 0 <count> and leaves cosigned-by-go.note and cosigned-by-go.vkey.
package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"filippo.io/mldsa"
)

const (
	algorithm = 0x06
	ed25519ID = 4 + 64
)

type head struct {
	origin string
	size   uint64
	root   []byte
}

func main() {
	folder := os.Args[1]
	vkey, err := os.ReadFile(filepath.Join(folder, "two.vkey"))
	must(err)
	text, err := os.ReadFile(filepath.Join(folder, "two.note"))
	must(err)
	name, key, err := parseKey(strings.TrimSpace(string(vkey)))
	must(err)

	body, lines, _ := strings.Cut(string(text), "\n\n")
	found := parseHead(body)
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		fields := strings.Fields(line)
		signature, err := base64.StdEncoding.DecodeString(fields[2])
		must(err)
		if fields[1] != name || len(signature) == ed25519ID {
			continue
		}
		check(name, key, found, signature)
	}
	signOne(folder, found)
}

func check(name string, key *mldsa.PublicKey, h head, line []byte) {
	id, time, signature := line[:4], binary.BigEndian.Uint64(line[4:12]), line[12:]
	if hex.EncodeToString(id) == keyID(name, key) {
		fmt.Println("cosignature-id 0 1")
	}
	fmt.Printf("cosignature-time 0 %d\n", time)
	if mldsa.Verify(key, message(name, time, h), signature, nil) == nil {
		fmt.Println("cosignature 0 1")
	}
	altered, accepted := 0, 0
	try := func(m, s []byte) {
		altered++
		if mldsa.Verify(key, m, s, nil) == nil {
			accepted++
		}
	}
	m := message(name, time, h)
	for bit := 0; bit < len(m)*8; bit++ {
		try(flipped(m, bit), signature)
	}
	for bit := 0; bit < len(signature)*8; bit++ {
		try(m, flipped(signature, bit))
	}
	fmt.Printf("cosignature-altered 0 %d\ncosignature-altered-accepted 0 %d\n", altered, accepted)
}

// message is the cosigned_message structure, for the tree from leaf 0 on.
func message(name string, time uint64, h head) []byte {
	m := []byte("subtree/v1\n\x00")
	m = append(m, byte(len(name)))
	m = append(m, name...)
	m = binary.BigEndian.AppendUint64(m, time)
	m = append(m, byte(len(h.origin)))
	m = append(m, h.origin...)
	m = binary.BigEndian.AppendUint64(m, 0)
	m = binary.BigEndian.AppendUint64(m, h.size)
	return append(m, h.root...)
}

func parseHead(body string) head {
	lines := strings.Split(body, "\n")
	size, err := strconv.ParseUint(lines[1], 10, 64)
	must(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	must(err)
	return head{lines[0], size, root}
}

func parseKey(vkey string) (string, *mldsa.PublicKey, error) {
	parts := strings.SplitN(vkey, "+", 3)
	raw, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || raw[0] != algorithm {
		return "", nil, errors.New("not an ML-DSA-44 verifier key")
	}
	key, err := mldsa.NewPublicKey(mldsa.MLDSA44(), raw[1:])
	return parts[0], key, err
}

func keyID(name string, key *mldsa.PublicKey) string {
	sum := sha256.Sum256(append([]byte(name+"\n\x06"), key.Bytes()...))
	return hex.EncodeToString(sum[:4])
}

func signOne(folder string, h head) {
	secret, err := mldsa.GenerateKey(mldsa.MLDSA44())
	must(err)
	key, name := secret.PublicKey(), "ledger.invalid/go"
	h.origin = name
	signature, err := secret.Sign(nil, message(name, 7, h), nil)
	must(err)
	id, err := hex.DecodeString(keyID(name, key))
	must(err)
	line := binary.BigEndian.AppendUint64(id, 7)
	note := fmt.Sprintf("%s\n%d\n%s\n\n\u2014 %s %s\n", h.origin, h.size,
		base64.StdEncoding.EncodeToString(h.root), name,
		base64.StdEncoding.EncodeToString(append(line, signature...)))
	vkey := fmt.Sprintf("%s+%s+%s", name, keyID(name, key),
		base64.StdEncoding.EncodeToString(append([]byte{algorithm}, key.Bytes()...)))
	must(os.WriteFile(filepath.Join(folder, "cosigned-by-go.note"), []byte(note), 0o600))
	must(os.WriteFile(filepath.Join(folder, "cosigned-by-go.vkey"), []byte(vkey), 0o600))
}

func flipped(data []byte, bit int) []byte {
	changed := append([]byte(nil), data...)
	changed[bit/8] ^= 1 << (bit % 8)
	return changed
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "cosign:", err)
		os.Exit(70)
	}
}
