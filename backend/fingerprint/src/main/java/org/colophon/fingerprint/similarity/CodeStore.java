package org.colophon.fingerprint.similarity;

import java.util.Arrays;
import java.util.Objects;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * The codes of one type, to be searched by {@link FlatScan}. One thread appends, in the order in which the register
 * accepted them; any number search meanwhile, without a lock, and see all rows that were there when they began. A row of
 * 256 bits takes 36.2 bytes, outside the heap but for the bit that marks a removed one.
 */
public final class CodeStore {

    /** The bits of a word; codes have one to four. */
    static final int WORD_BITS = Long.SIZE;

    /** The longest code in words. */
    static final int MOST_WORDS = IsccUnit.FULL_BITS / WORD_BITS;

    private static final Block[] NONE = {};

    private final UnitType type;
    private final int words;
    private final long[] row = new long[MOST_WORDS];
    // A reader takes the size first: the blocks that hold so many rows are there by then, and so is what they hold.
    private volatile Block[] blocks = NONE;
    private volatile int size;

    /** An empty store for units of this type, of which it keeps the first so many bits: 64, 128, 192 or 256. */
    public CodeStore(UnitType type, int bits) {
        if (bits % WORD_BITS != 0 || bits < WORD_BITS || bits > IsccUnit.FULL_BITS) {
            throw new IllegalArgumentException("codes have 64, 128, 192 or 256 bits, not " + bits);
        }
        this.type = type;
        this.words = bits / WORD_BITS;
    }

    /**
     * Adds a code.
     *
     * @param key a number of the caller's by which matches can be told, such as that of the file
     * @return its row, which is one more than the last one's
     */
    public synchronized int append(IsccUnit unit, int key) {
        read(unit, row, 0);
        int next = size;
        int inBlock = next % Block.ROWS;
        if (inBlock == 0) {
            addBlock();
        }
        blocks[next / Block.ROWS].set(inBlock, row, key);
        size = next + 1;
        return next;
    }

    private void addBlock() {
        Block[] more = Arrays.copyOf(blocks, blocks.length + 1);
        more[blocks.length] = new Block(words);
        blocks = more;
    }

    /** Takes the row out of all searches that begin from now on. */
    public void remove(int number) {
        Objects.checkIndex(number, size);
        blocks[number / Block.ROWS].remove(number % Block.ROWS);
    }

    /** The number of rows, with the removed ones. */
    public int size() {
        return size;
    }

    /** The bytes of memory that the rows take, reserved ones included. */
    public long bytes() {
        return blocks.length * Block.bytes(words);
    }

    int words() {
        return words;
    }

    Block block(int number) {
        return blocks[number];
    }

    /** Writes the words of the unit to this place. */
    void read(IsccUnit unit, long[] target, int at) {
        if (!unit.type().equals(type) || unit.bits() < words * WORD_BITS) {
            throw new IllegalArgumentException("a " + unit.type() + " of " + unit.bits()
                    + " bits does not compare with a " + type + " of " + words * WORD_BITS);
        }
        for (int word = 0; word < words; word++) {
            target[at + word] = unit.word(word);
        }
    }
}
