package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Closure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is written to whatever a path may lead to, or the error says why not; nothing else is left behind. */
class TargetTest {

    private static final Bilan BILAN = Golden.BILAN.withClosure(Closure.abandoned(LocalDate.of(2027, 1, 4)));

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("bilan.json");
        BilanJson.write(Golden.BILAN, file);

        BilanJson.write(BILAN, file);

        assertThat(BilanJson.read(file)).isEqualTo(BILAN);
        assertThat(folder.toFile().list()).containsExactly("bilan.json");
    }

    @Test
    void linksAreFollowedIntoAnotherFolder() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path file = Files.createFile(other.resolve("bilan.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link-to-link"), link);

        BilanJson.write(BILAN, linkToLink);

        assertThat(link).isSymbolicLink();
        assertThat(linkToLink).isSymbolicLink();
        assertThat(BilanJson.read(file)).isEqualTo(BILAN);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("other", "link", "link-to-link");
        assertThat(other.toFile().list()).containsExactly("bilan.json");
    }

    @Test
    void onlyTheOwnerReadsAFileWhoeverReadTheFormerOne() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path fresh = folder.resolve("fresh.json");
        Path former = Files.createFile(folder.resolve("former.json"));
        Files.setPosixFilePermissions(former, PosixFilePermissions.fromString("rw-rw-r--"));

        BilanJson.write(BILAN, fresh);
        BilanJson.write(BILAN, Files.createSymbolicLink(folder.resolve("link"), former));

        for (Path file : new Path[] {fresh, former}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aPipeIsWrittenToAndStaysAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(isMade(pipe));
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));

        BilanJson.write(BILAN, pipe);

        assertThat(read.join()).isEqualTo(BilanJson.write(BILAN));
        assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
        assertThat(folder.toFile().list()).containsExactly("pipe");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", ".", "target"})
    void aFolderIsToldByItsName(String path) {
        Path file = Path.of(path);

        assertThatThrownBy(() -> BilanJson.write(BILAN, file))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file.toAbsolutePath() + ": is a folder, not a file");
    }

    @Test
    void aFolderKeepsWhatIsInIt() throws IOException {
        Path inside = Files.writeString(folder.resolve("kept"), "kept");

        assertThatThrownBy(() -> BilanJson.write(BILAN, folder)).isInstanceOf(FileSystemException.class);

        assertThat(inside).content().isEqualTo("kept");
        assertThat(folder.toFile().list()).containsExactly("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "link"})
    void aLinkToNothingOrToItselfIsToldByItsName(String target) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(target));

        assertThatThrownBy(() -> BilanJson.write(BILAN, link))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(link + ": is a link to nothing");

        assertThat(folder.toFile().list()).containsExactly("link");
    }

    @Test
    void aMissingFolderIsToldByItsName() {
        assertThatThrownBy(() -> BilanJson.write(BILAN, folder.resolve("none/bilan.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(folder.resolve("none").toString());
    }
}
