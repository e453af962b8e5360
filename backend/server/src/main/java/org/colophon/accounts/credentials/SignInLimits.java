package org.colophon.accounts.credentials;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.colophon.accounts.credentials.Attempts.Limit;

/**
 * How often a sign-in may be tried within a quarter of an hour.
 *
 * <p>Few times for one account from one address; more for the account from everywhere, so that a stranger elsewhere does
 * not lock its owner out with a handful of guesses; and for the address over all accounts, against lists of stolen
 * passwords.
 */
public record SignInLimits(Limit pair, Limit account, Limit address) {

    private static final int IPV4_BYTES = 4;
    private static final int NETWORK_BYTES = 8;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    public static SignInLimits of(String email, String address) {
        String account = digest(email);
        String network = network(address);
        return new SignInLimits(
                new Limit("sign-in/both/" + account + "/" + network, 10, WINDOW),
                new Limit("sign-in/account/" + account, 50, WINDOW),
                new Limit("sign-in/address/" + network, 100, WINDOW));
    }

    /** In the order in which their rows are locked. */
    public List<Limit> all() {
        return List.of(pair, account, address);
    }

    /** A whole IPv6 network of 64 bits counts as one address: a single customer has all of it. */
    static String network(String address) {
        try {
            byte[] bytes =
                    InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == IPV4_BYTES ? address : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64";
        } catch (IllegalArgumentException notLiteral) {
            return address;
        }
    }

    private static String digest(String email) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(email.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
