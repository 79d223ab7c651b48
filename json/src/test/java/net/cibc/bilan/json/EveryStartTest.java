package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.PlanningArbitraries;
import net.cibc.bilan.planning.PlanOutcome;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same values are the same bytes however a virtual machine is started. Each start has its own order of the JDK's
 * immutable sets and maps.
 */
class EveryStartTest {

    private static final int EACH = 20;

    /** Prints what this start writes. */
    public static void main(String[] arguments) {
        // The encoding of text output is one of the things that differ.
        System.out.writeBytes(digest().getBytes(US_ASCII));
        System.out.flush();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:hashCode=2 -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"
                        + " -Dfile.encoding=ISO-8859-1",
                "-XX:hashCode=3 -Duser.language=ar -Duser.country=EG -Duser.extensions=nu-arab"
                        + " -Duser.timezone=America/St_Johns -Dfile.encoding=UTF-16 -Dline.separator=#"
            })
    void everyStartWritesTheSameBytes(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UnlockExperimentalVMOptions");
        command.addAll(List.of(options.split(" ", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EveryStartTest.class.getName()));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), US_ASCII);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).isEqualTo(digest());
    }

    private static String digest() {
        MessageDigest digest = sha256();
        Stream.concat(Stream.of(Golden.BILAN, GoldenPlans.PLAN, GoldenPlans.INFEASIBLE), drawn().stream())
                .forEach(value -> {
                    digest.update(BilanJson.write(value).getBytes(UTF_8));
                    digest.update(BilanJson.writeLine(value).getBytes(UTF_8));
                    digest.update(BilanJson.writeBytes(value));
                    Mapper.both().forEach(mapper -> digest.update(mapper.write(value)));
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Object> drawn() {
        List<Object> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Bilan> bilans = BilanArbitraries.bilans().generator(1000);
            RandomGenerator<PlanOutcome> outcomes =
                    PlanningArbitraries.planOutcomes().generator(1000);
            Random random = new Random(20261127);
            for (int i = 0; i < EACH; i++) {
                drawn.add(bilans.next(random).value());
                drawn.add(outcomes.next(random).value());
            }
        });
        return drawn;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
