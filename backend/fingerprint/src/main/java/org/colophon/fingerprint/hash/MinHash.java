package org.colophon.fingerprint.hash;

import java.util.Arrays;
import java.util.Objects;

/**
 * Reduces a set of 32-bit features to a code of 256 bits of which two sets share the more, the more features they share
 * (ISO 24138, IEP-0003): the smallest value of each of 64 permutations, of which the four lowest bits are kept.
 */
public final class MinHash {

    /** The number of bytes of a code. */
    public static final int BYTES = 32;

    private static final int LANES = 64;
    private static final int KEPT_BITS = 4;
    private static final int PRIME_BITS = 61;
    private static final long PRIME = (1L << PRIME_BITS) - 1;
    private static final long LOW_HALF = 0xFFFF_FFFFL;

    // The permutations' constants, as the standard lists them.
    static final long[] FACTORS = {
        853146490016488653L, 1849332765672628665L, 1131688930666554379L, 1936485333668353377L,
        890837126813020267L, 1988249303247129861L, 1408894512544874755L, 2140251716176616185L,
        1755124413189049421L, 1355916793659431597L, 546586563822844083L, 497603761441203021L,
        2000709902557454173L, 1057597903350092207L, 1576204252850880253L, 2078784234495706739L,
        1022616668454863635L, 2150082342606334489L, 712341150087765807L, 1511757510246096559L,
        1525853819909660573L, 1263771796138990131L, 1215963627200985263L, 590069150281426443L,
        130824646248385081L, 962725325544728503L, 1702561325943522847L, 296074222435072629L,
        490211158716051523L, 1255327197241792767L, 699458998727907367L, 32930168991409845L,
        1985097843455124585L, 362027841570125531L, 1903252144040897835L, 900391845076405289L,
        547470123601853551L, 1689373724032359119L, 845594231933442371L, 400331968021206285L,
        174967108345233429L, 876513700861085019L, 505848386844809885L, 1920468508342256199L,
        1292611725303815789L, 963317239501343903L, 1730880032297268007L, 284614929850059717L,
        1185026248283273081L, 2167288823816985197L, 1214905315086686483L, 1555253098157439857L,
        1048013650291539723L, 1238618594841147605L, 1213502582686547311L, 286300733803129311L,
        1250358511639043529L, 407534797452854371L, 960869149538623787L, 1722699901467253087L,
        1325704236119824319L, 196979859428570839L, 1669408735473259699L, 781336617016068757L
    };

    static final long[] SUMMANDS = {
        1089606993368836715L, 726972438868274737L, 66204585613901025L, 1078410179646709132L,
        1343470117098523467L, 698653121981343911L, 1248486536592473639L, 1447963007834012793L,
        1034598851883537815L, 1474008409379745934L, 793773480906057541L, 980501101461882479L,
        963941556313537655L, 233651787311327325L, 243905121737149907L, 570269452476776142L,
        297633284648631084L, 1516796967247398557L, 1494795672066692649L, 1728741177365151059L,
        1029197538967983408L, 1660732464170610344L, 1399769594446678069L, 506465470557005705L,
        1279720146829545181L, 860096419955634036L, 411519685280832908L, 69539191273403207L,
        1960489729088056217L, 605092075716397684L, 1017496016211653149L, 1304834535101321372L,
        949013511180032347L, 1142776242221098779L, 576980004709031232L, 1071272177143100544L,
        1494527341093835499L, 1073290814142727850L, 1285904200674942617L, 1277176606329477335L,
        343788427301735585L, 2100915269685487331L, 1227711252031557450L, 18593166391963377L,
        2101884148332688233L, 191808277534686888L, 2170124912729392024L, 918430470748151293L,
        1831024560113812361L, 1951365515851067694L, 744352348473654499L, 1921518311887826722L,
        2020165648600700886L, 1764930142256726985L, 1903893374912839788L, 1449378957774802122L,
        1435825328374066345L, 833197549717762813L, 2238991044337210799L, 748955638857938366L,
        1834583747494146901L, 222012292803592982L, 901238460725547841L, 1501611130776083278L
    };

    // Unsigned 32-bit numbers; as longs, since the whole of a lane's arithmetic then has one width.
    private final long[] smallest = new long[LANES];
    private boolean empty = true;

    /** Starts with no feature. */
    public MinHash() {
        Arrays.fill(smallest, LOW_HALF);
    }

    /** Adds a feature; adding it again changes nothing. */
    public void add(int feature) {
        add(new int[] {feature}, 0, 1);
    }

    /** Adds many features at once, which is faster than one by one. */
    public void add(int[] features, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, features.length);
        for (int i = offset; i < offset + count; i++) {
            permute(features[i] & LOW_HALF);
        }
        empty &= count == 0;
    }

    // The compiler turns this loop into vector instructions. What is above the prime's 61 bits is added back in, as one
    // takes a remainder by such a prime. The sum could still reach the prime, but with these constants no feature of 32
    // bits makes it do so, as a test proves.
    private void permute(long feature) {
        for (int lane = 0; lane < LANES; lane++) {
            long product = FACTORS[lane] * feature + SUMMANDS[lane];
            long value = (product & PRIME) + (product >>> PRIME_BITS) & LOW_HALF;
            smallest[lane] = Math.min(smallest[lane], value);
        }
    }

    /**
     * The code of the features so far: the lowest bit of all 64 values, the highest bit of a byte first, then their
     * second, third and fourth bits. At least one feature must have been added.
     */
    public byte[] digest() {
        if (empty) {
            throw new IllegalStateException("a set of features has at least one");
        }
        byte[] code = new byte[BYTES];
        for (int bit = 0; bit < LANES * KEPT_BITS; bit++) {
            long value = smallest[bit % LANES] >>> bit / LANES & 1;
            code[bit / Byte.SIZE] |= (byte) (value << Byte.SIZE - 1 - bit % Byte.SIZE);
        }
        return code;
    }
}
