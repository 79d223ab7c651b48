package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Writes files, and fails to write them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions want rights there")
class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ics"), "before, and longer");

        WholeFile.write(file, "après");

        assertThat(file).hasContent("après");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ics"), "before");
        String noText = "\ud800"; // half a character, which UTF-8 cannot write

        assertThatIOException().isThrownBy(() -> WholeFile.write(file, noText));
        assertThatIOException().isThrownBy(() -> WholeFile.write(folder.resolve("y.ics"), noText));

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("x.ics"));

        assertThatIOException().isThrownBy(() -> WholeFile.write(inside, "x"));

        assertThat(inside).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFileBehindALinkIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ics"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.ics"), file);

        WholeFile.write(link, "after");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void aFileKeepsItsPermissionsAndANewOneIsItsOwners() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ics"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        WholeFile.write(file, "after");
        WholeFile.write(folder.resolve("new.ics"), "after");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("new.ics")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
