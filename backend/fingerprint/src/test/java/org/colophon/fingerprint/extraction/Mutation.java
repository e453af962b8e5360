package org.colophon.fingerprint.extraction;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ways to spoil a file. */
enum Mutation {
    /** As an upload that broke off. */
    CUT {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    FLIPPED_BITS {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            byte[] spoiled = file.clone();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                spoiled[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return spoiled;
        }
    },
    /** Near the beginning, where sizes, counts and offsets stand. */
    HUGE_NUMBERS {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            byte[] spoiled = file.clone();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int at = random.nextInt(Math.min(file.length, 400));
                Arrays.fill(spoiled, at, Math.min(file.length, at + 1 + random.nextInt(4)), (byte) 0xff);
            }
            return spoiled;
        }
    },
    ZEROS {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            byte[] spoiled = file.clone();
            int at = random.nextInt(file.length);
            Arrays.fill(spoiled, at, Math.min(file.length, at + 1 + random.nextInt(256)), (byte) 0);
            return spoiled;
        }
    },
    NOISE {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            byte[] spoiled = file.clone();
            byte[] noise = new byte[Math.min(1 + random.nextInt(300), file.length)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, spoiled, random.nextInt(file.length - noise.length + 1), noise.length);
            return spoiled;
        }
    },
    REPEATED_PART {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            int from = random.nextInt(file.length);
            int length = Math.min(file.length - from, 1 + random.nextInt(4_000));
            byte[] spoiled = Arrays.copyOf(file, file.length + length);
            System.arraycopy(file, from, spoiled, from + length, file.length - from);
            return spoiled;
        }
    },
    MISSING_PART {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            int from = random.nextInt(file.length);
            int length = Math.min(file.length - from, 1 + random.nextInt(500));
            byte[] spoiled = Arrays.copyOf(file, file.length - length);
            System.arraycopy(file, from + length, spoiled, from, file.length - from - length);
            return spoiled;
        }
    };

    abstract byte[] apply(byte[] file, RandomGenerator random);
}
