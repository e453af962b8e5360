package org.colophon.fingerprint.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The properties of the code points of Unicode 16.0.0 on which codes depend. Text of a later Unicode must give the same
 * codes for ever, so they do not come from the platform but from this table, which the Unicode Character Database of
 * that version gives.
 */
final class Unicode16 {

    /** Not assigned in 16.0, general category Cn. */
    static final int UNASSIGNED = 1;
    /** General category C: control, format, surrogate, private use, unassigned. */
    static final int CONTROL = 2;
    /** General category C, M, P or Z. Every white space that is not Z is a control. */
    static final int DROPPED = 4;
    /** Property Cased. */
    static final int CASED = 8;
    /** Property Case_Ignorable. */
    static final int CASE_IGNORABLE = 16;

    private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;
    private static final int BLOCK_BITS = 8;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int LENGTH_RADIX = 32;

    /** The combinations of properties that occur, which the letters A to J of the table stand for. */
    private static final byte[] COMBINATIONS = {0, 4, 6, 7, 8, 16, 20, 22, 24, 28};

    /** Runs of code points from 0 on: a combination, and in base 32 how many if it is not one. */
    private static final String RUNS =
            "C10B4AB2GB3AB2GBAaGBA3B2EqB3FBFEqBABAC11B2A5BFAEBAHAFA4FEBGFAEBA3BEnAEvAE63AE4A4E6gAErI9F7I2FuI5FrG2"
                    + "5JG1aE4F2E2D2IE3BED4F2EGE3DEDEkDE2jAE4bAG7E56DE16D2FB5GE19B2D2A3DG1dBGBG2BG2BGD8ArD4A4BGDbH6A3B2AB2A"
                    + "2GbBHB3A10FAaGlAaB4A2GA33BAG7HAG6F2G2AG4AiBeDHAGAuGrD2A2pGbADeA1bG9F2AB3FD2GAoG4FG9FG3FG5D2BfDApG3D2"
                    + "BDAbD5AoFA6DH2D5G9A19FGoHG10BA1mGBGAB3G8B4GB2AG7AaG2B2AaBFAfGB2DA8D2A2D2AmDA7DAD3A4D2GAB3G4D2B2D2B2G"
                    + "AD8BD4A2DA3G2D2AnBGD2G2BDA6D4A2D2AmDA7DA2DA2DA2D2GDB3G2D4G2D2G3D3GD7A4DAD7AaG2A3GBDaG2BDA9DA3DAmDA7D"
                    + "A2DA5D2GAB3G5DG2BDB2GD2ADfA2G2D2AaBAD7AG6DGB2DA8D2A2D2AmDA7DA2DA5D2GABGBG4D2B2D2B2GD7G2BD4A2DA3G2D2A"
                    + "iDaGADA6D3A3DA4D3A2DADA2D3A2D3A3D3AcD4B2GB2D3B3DB3GD2AD6BDeAlD5GB3GA8DA3DAnDAgD2GAG3B4DG3DG4D7G2DA3D"
                    + "2AD2A2G2D2AaD7BA9GB3A8DA3DAnDAaDA5D2GABGB5DGB2DB2G2D7B2D6A2DA2G2D2AaDA2BDcG2B2A9DA3DA19G2AB3G4DB3DB3"
                    + "GA2D4A3BAaG2D2AqDGB2DAiD3AoDA9DAD2A7D3GD4B3G3DGDB8D6AaD2B3DcA1gGA2G7D4A7FG8BAaB2D15A2DADA5DAoDADAaGA"
                    + "2G9AD2A5DFDG7DAaD2A4D10A4BfABA3G2ArGAGAGB6A8DA14D4GeBG5BG2A5GbDG14DA8GA6DA2B5A4B2D15A1bB2G4BG6BG2B2G"
                    + "2AbB6A6B2G2A4G3AB3A2B7A3G4AdGB2G2B6GABAaB3GA2E16DED5ED2E1bBIE3Aa9DA4D2A7DADA4D2A19DA4D2A11DA4D2A7DAD"
                    + "A4D2AfDA1pDA4D2A23D2G3B9AkD3AqD6E2mD2E6D2BAjdBAhBAqB2D3A2bB3AbD7AiG3BD9AjG2B3D9AiG2DcAdDA3DG2DcA1kG2"
                    + "BG7B8GB2GbB3FB3A2GD2AaD6AaD6BbG3HGAaD6A13FA1lD7A5G2A12GAD5A26DaAvDG3B4G2B3D4B2GB6G3D4AD3B2A18D2A5DbA"
                    + "1cD4AqD6AbD3A1pG2B2GD2B2A1lBGBG7DGBGB2G8B6GaD2GAaD6AaD6B7FB6D2GvD1hG4BA1fGBG5BGB5GB2A8DB2AaB7AaG9A9B"
                    + "3G2BAuBG4B2G2BG3A1oGBG2B3GBG3B2D8B4A14B8G8B2G2D3B5AaD3A1bF6B2EbD5E1bD2E3B8D8G3BGdBG7A4GA6GA2BG2AD5E1"
                    + "cI1vEdIE12I15G20E8mD2E6D2E16D2E6D2E8DEDEDEDEvD2E1lDE7FEF3E3DE7F3E4D2E6DF3EdF3D2E3DE7F2DBbH5B8G2BaGB2"
                    + "GB2H5BlABdABdH5DHaAID2A9B2IAdB2DIdD3A11DfG11DfA2EA4EA2EaAEA3E5A6EAEAEAE4AE6A4EA2E4A5E5A4EAhE10A3E2A7"
                    + "D4AboB4AtB2A7vDmAbDlA2mE1kAjuBeA2fB2AvBaAcjBmA1vB4A10B2AbmD2A10DA39E3sI2E37A6E4G3E2D5B4AB2E16DED5ED2"
                    + "A1oD7FBDeGAnD9A7DA7DA7DA7DA7DA7DA7DA7DG10B1fFB10A2BcD12AqDA2pDcA6mDqAgB4AFA2BaA2BcAaG4B3F5A5FABA2DA2"
                    + "mD2G2F4ABA2qBF3AD5A1bDA2uDA2mD9A1gDArflFA13nD3A1nD9A18F6B2A8cFB3AsDkE1eAG4BGaBFEsI2G2A2gG2B6D8F12E2e"
                    + "IEnF3E4AE1uD2E2DEDE8DlI3E2AI2EA7GA3GA4GAnB2G2BA4GD3AaD6A1kB4D8B2A1iBgG2D8B2AaD6GiA6B3ABA2GA16G8B2AnG"
                    + "bB2DbBAtD3G3BA1fGB2G4B2G2BgDFAaD4B2A5GFAoDA19G6B2G2B2G2D9A3GA8GBD2AaD2B4AgFAaBGBA1iGAG3A2G2A5G2AGADo"
                    + "A2FB2AbBG2B4AF2BGDaA6D2A6D2A6D9A7DA7DE1bFI4E9IF2D4E2gA13B2GB2GB4GD2AaD6Aat4DcAnD4A1hD4C880AbeD2A3aD1"
                    + "6E7DcE5D5AGAoDA5DADA2DA2DA3cFhDgAbbB2A2gD2A1mD7AD10AgGgB3GB6D6GgB12GDBGBcABA3DBAB2D4A5DA47D2HDB3AB2G"
                    + "B3AB2GBAaGBA3B2EqB3FBFEqBABAB7AaFA1dF2AvD3A6D2A6D2A6D2A3D3A3FA3DA7DaH3A2D2AcDAqDAjDA2DAfD2AeD12A3rD5"
                    + "B3D4A1dD3A2oDAdD3AD1fA1dGD42AtD3A1hDfGArD4A14D9AuD5A16G5D5AuDBA14D4A8BA5D1aE2gA2eD2AaD6E14D4E14D4A18"
                    + "D8A1kDbBEbDEfDE7DE2DEbDEfDE7DE2D3A1kDcA9nD9AmDaA8DoIF2I3DI1aDI9D25A6D2ADA1cDA2D3AD2AnDBA27D8A9D1gAjD"
                    + "A2D5A11D3BAqD5BD20A1oD4AkD2A1fG3DG2D5G4A4DA3DAtD2G3D4GA9D7B9D7AvBA10D10A15G2D4A5B7D9A1mD3B7AmD2ArD5A"
                    + "qD7B4DcA7D2gA29D1nE1jDdE1jD7A1aG4D8AaD6AeFAEmD3G5BFEmD8A2D6gAvDA1aDG2BD2A2DgA3D1nG4A18D8AmGbA4B5DmAi"
                    + "G4B4D16AsDkAnD9BGBA1lGfB7D4AuGA2G2AD9G3BA1dB3G4B2G2B2HB4GDaHD2ApD7AaD6G3A14G5BG8DAaB4AB2AD8A13GB2AD9"
                    + "G2BA1gB3G9B2A4B4G4B2GAbBAB3DAkDbAiDApB3G3B2GBG2B6GA2GD1uA7DADA4DAfDAaBD6A1fGB3G8D5AaD6G2B2DA8D2A2D2A"
                    + "mDA7DA2DA5DG2AB2GB4D2B2D2B3D2AD6BD5A5B2D2G7D3G5DbAaDAD2ADA16DAB3G6DBD2BDB4DB2GBGAGAB2DB2D8G2DtA1lB3G"
                    + "8B2G3BGA4B5AaB2DBGA3DuA1gB3G6BGB4G2BG2A2BAD8AaD56A1fB3G4D2B4G2BG2BnA4G2D12A1gB3G8B2GBG2B3ADbAaD6BdDj"
                    + "A1bGBGB2G6BGABD6AaD6AkDsArD2GBGB2G4BG5D4AcB3A8D5pA1cB3G9BG2BD34E20AjDcA8D2AD2A8DA2DAoB6DB2D2G2BGABAB"
                    + "GB3D9AaD26A8D2A17B3G4D2G2B4GABABDrAGaA18G6BAG4B8GD8AG6B2G3A1eGdBG2B3AB5DdA29D7BaD5mA11BDeAaD6A9DA15B"
                    + "G7DG6BGAB5DaAtD3B2AuD2GmDBG7BG2BG2D29A7DA2DA16G6D3GDG2DG7AGD8AaD6A6DA2DA10B5DG2DB2GBGAD7AaD9mAjG2B4D"
                    + "7G2ABAdDA12B2G5D3B2GBGBdAaGD2lADfA1iDdBAsqD36A3fDB5DbA64D2icA31B2DdA11gHgGA6GfDaA3srD5Ai7D6lpAuGcB3G"
                    + "3AaD1m6AhpD7AvDAaD4B2A2fDAaD6AuD2G5BDaA1gG7B5A4F4BADaAaDA7DAlD5AjDdgF3A18F2B3AaD66E20AnB4D35A2bD4GAB"
                    + "1nD7G4FdD20F2BFGDbB2DeA5voD8A16mD19AaD8n7F4DF7DF2DA93DfADtA3D2ADeA4D8AccD284A3bD5AdD3A9D7AaD2AG2BH4D"
                    + "3qsA7qD6AdkD2cG1eD2GnD9A3kD1sA7mDaA17D2A1sB2G3A3B6H8G8A2G7AuG4A1tDlA22G3AD3qAkDcAkDcA2nD9ApD47E2lDE2"
                    + "7DE2D2ED2E2D2E4DEcDEDE7DE21DE4D2E8DE7DEsDE4DE5DED3E7DEakD2EpAEpAEvAEpAEvAEpAEvAEpAEvAEpAE8D2AhiG1nA4"
                    + "G1iA8GAeGA2B5DfG5DGfD12gEaAEkD6E6D6lG7DGhD2G7DG2DG5D5I1uD11GD3gA1dD3G7F7D2AaD4A2Da0AuGDhA1cG4AaD5ADe"
                    + "gArFG4AaD6mAuG2AbD4BDf0A7DA4DA2DAfDA65D2A9G7D19E24G7FD4AaD4B2DohA24D2cA1tD62A4DArDA2DAD2ADAaDA4DADAD"
                    + "6AD4ADADADA3DA2DAD2ADADADADADA2DAD2A4DA7DA4DA4DADAaDAhD5A3DA5DAhD1kA2D8eA1cD4A34DcAfD2AfDAfDA15DaA1g"
                    + "EqA6EqA6EqA14D1oAtDdA1cD4A9D7A2DeA6D4qA7rF5AmoD4AhD3AdD3A3nD4A2vD6AcD4ADfAcD4A1oD8AaD6A18D8AuD2AcD4A"
                    + "2D1uAakDcAeD2AdD3AaD5A1oD7AfD2AbD6A9D7A4jDA36D106A19n0D10A41qD6A6uD2A5k2DeA79hDfAjeD2d2AguD1f2A4qbD5"
                    + "A430Dln2hHDuH30D40G7gD1vggC1vvuD2C1vvuD2";

    private static final byte[] PROPERTIES;
    private static final short[] BLOCKS = new short[CODE_POINTS >>> BLOCK_BITS];

    static {
        PROPERTIES = pack(expand());
    }

    private Unicode16() {}

    /** The properties of this code point, as the sum of the constants. */
    static int properties(int codePoint) {
        return PROPERTIES[BLOCKS[codePoint >>> BLOCK_BITS] << BLOCK_BITS | codePoint & BLOCK - 1];
    }

    static boolean has(int codePoint, int property) {
        return (properties(codePoint) & property) != 0;
    }

    private static byte[] expand() {
        byte[] all = new byte[CODE_POINTS];
        int codePoint = 0;
        int at = 0;
        while (at < RUNS.length()) {
            byte combination = COMBINATIONS[RUNS.charAt(at++) - 'A'];
            int length = 0;
            for (; at < RUNS.length() && !isCombination(RUNS.charAt(at)); at++) {
                length = length * LENGTH_RADIX + Character.digit(RUNS.charAt(at), LENGTH_RADIX);
            }
            int end = codePoint + Math.max(1, length);
            Arrays.fill(all, codePoint, end, combination);
            codePoint = end;
        }
        return all;
    }

    private static boolean isCombination(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** Keeps equal blocks once: 60 KB instead of 1.1 MB. */
    private static byte[] pack(byte[] all) {
        Map<String, Short> known = new HashMap<>();
        byte[] packed = new byte[CODE_POINTS];
        for (int block = 0; block < BLOCKS.length; block++) {
            byte[] content = Arrays.copyOfRange(all, block << BLOCK_BITS, block + 1 << BLOCK_BITS);
            String key = Arrays.toString(content);
            Short place = known.get(key);
            if (place == null) {
                place = (short) known.size();
                known.put(key, place);
                System.arraycopy(content, 0, packed, place << BLOCK_BITS, BLOCK);
            }
            BLOCKS[block] = place;
        }
        return Arrays.copyOf(packed, known.size() << BLOCK_BITS);
    }
}
