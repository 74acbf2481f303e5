// A foreign auditor of an exported log: nothing here computes a hash, a root or a proof by itself. Signed notes are
// opened by golang.org/x/mod/sumdb/note, tiles, inclusion and consistency are read and checked by
// golang.org/x/mod/sumdb/tlog, the packages by which the go command audits Go's own checksum database.
//
//	audit log FOLDER VERIFIER-KEY [EARLIER-CHECKPOINT]
//	audit proof FILE VERIFIER-KEY
//
// Exit 0 and a line of JSON if all of it holds, 1 and the reason otherwise.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8
const width = 1 << height

func main() {
	if len(os.Args) < 4 {
		fail(errors.New("audit log FOLDER KEY [EARLIER], or audit proof FILE KEY"))
	}
	known, err := note.NewVerifier(os.Args[3])
	must(err)
	switch os.Args[1] {
	case "log":
		auditLog(folder(os.Args[2]), known, os.Args[4:])
	case "proof":
		auditProof(os.Args[2], known)
	default:
		fail(fmt.Errorf("%q is neither log nor proof", os.Args[1]))
	}
}

func auditLog(log folder, known note.Verifier, earlier []string) {
	head := checkpoint(filepath.Join(string(log), "checkpoint"), known)
	told := map[string]int64{"size": head.N}
	hashes := tlog.TileHashReader(head, log)
	root, err := tlog.TreeHash(head.N, hashes)
	must(err)
	if root != head.Hash {
		fail(errors.New("the tiles are not those of the checkpoint"))
	}
	for at := int64(0); at < head.N; at += width {
		count := head.N - at
		if count > width {
			count = width
		}
		indexes := make([]int64, count)
		for i := range indexes {
			indexes[i] = tlog.StoredHashIndex(0, at+int64(i))
		}
		leaves, err := hashes.ReadHashes(indexes)
		must(err)
		for i, entry := range log.bundle(at/width, int(count)) {
			if tlog.RecordHash(entry) != leaves[i] {
				fail(fmt.Errorf("entry %d is not the one that the tiles hold", at+int64(i)))
			}
			told["entries"]++
		}
	}
	for _, at := range some(0, head.N) {
		leaf, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, at)})
		must(err)
		proof, err := tlog.ProveRecord(head.N, at, hashes)
		must(err)
		must(tlog.CheckRecord(proof, head.N, head.Hash, at, leaf[0]))
		told["inclusion"]++
	}
	for _, size := range some(1, head.N) {
		before, err := tlog.TreeHash(size, hashes)
		must(err)
		must(extends(head, tlog.Tree{N: size, Hash: before}, hashes))
		told["consistency"]++
	}
	for _, each := range earlier {
		before := checkpoint(each, known)
		if before.N > head.N {
			fail(fmt.Errorf("it had %d entries before and has %d", before.N, head.N))
		}
		must(extends(head, before, hashes))
		told["earlier"]++
	}
	say(told)
}

// extends checks that a tree begins with an earlier one.
func extends(head, before tlog.Tree, hashes tlog.HashReader) error {
	proof, err := tlog.ProveTree(head.N, before.N, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, head.N, head.Hash, before.N, before.Hash)
}

// some gives all numbers from first up to last where they are few, and those around the edges of tiles where not.
func some(first, last int64) []int64 {
	var found []int64
	for at := first; at < last; at++ {
		if last-first <= 1000 || at < width || at > last-3 || at%7919 == 0 || at%(64*width) < 2 {
			found = append(found, at)
		}
	}
	return found
}

// auditProof checks the C2SP tlog-proof of one entry: its hash is in the line "extra" of our proofs.
func auditProof(path string, known note.Verifier) {
	data, err := os.ReadFile(path)
	must(err)
	head, tail, found := strings.Cut(string(data), "\n\n")
	lines := strings.Split(head, "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		fail(errors.New("it is no tlog-proof"))
	}
	extra, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	must(err)
	var shown struct{ Entry string }
	must(json.Unmarshal(extra, &shown))
	var entry []byte
	_, err = fmt.Sscanf(shown.Entry, "%x", &entry)
	must(err)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	must(err)
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		must(err)
		proof = append(proof, hash)
	}
	tree := opened([]byte(tail), known)
	must(tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry)))
	say(map[string]int64{"size": tree.N, "index": index})
}

func checkpoint(path string, known note.Verifier) tlog.Tree {
	data, err := os.ReadFile(path)
	must(err)
	return opened(data, known)
}

// opened returns the tree of a C2SP checkpoint: origin, size and root, one a line, in a signed note.
func opened(data []byte, known note.Verifier) tlog.Tree {
	read, err := note.Open(data, note.VerifierList(known))
	must(err)
	lines := strings.SplitN(read.Text, "\n", 4)
	if len(lines) < 4 || lines[0] != known.Name() {
		fail(errors.New("it is not a checkpoint of this log"))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return tlog.Tree{N: size, Hash: root}
}

// folder is a log as static files: what C2SP tlog-tiles calls tile/LEVEL/..., the package calls tile/8/LEVEL/...
type folder string

func (f folder) Height() int { return height }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := os.ReadFile(filepath.Join(string(f), strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

// bundle reads the entries of a tile, each behind its length.
func (f folder) bundle(number int64, count int) [][]byte {
	tile := tlog.Tile{H: height, L: 0, N: number, W: count}
	data, err := os.ReadFile(filepath.Join(string(f), strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1)))
	must(err)
	var entries [][]byte
	for len(data) >= 2 {
		length := int(binary.BigEndian.Uint16(data))
		if len(data) < 2+length {
			break
		}
		entries = append(entries, data[2:2+length])
		data = data[2+length:]
	}
	if len(data) != 0 || len(entries) != count {
		fail(fmt.Errorf("bundle %d does not hold %d entries", number, count))
	}
	return entries
}

func must(err error) {
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func say(told map[string]int64) {
	data, err := json.Marshal(told)
	must(err)
	fmt.Println(string(data))
}
