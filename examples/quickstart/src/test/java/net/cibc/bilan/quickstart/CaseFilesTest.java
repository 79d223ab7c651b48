package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that named files are found and that missing ones are reported. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions want rights there")
class CaseFilesTest {

    @TempDir
    private Path folder;

    private Path real;

    private Path one;

    @BeforeEach
    void layOutAFolder() throws IOException {
        real = Files.createDirectories(folder.resolve("real"));
        one = Files.writeString(real.resolve("one.json"), "{}");
        Files.writeString(real.resolve("notes.txt"), "");
    }

    @Test
    void aFolderBehindALinkIsSearched() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(CaseFiles.under(List.of(link))).containsExactly(link.resolve("one.json"));
    }

    @Test
    void aLinkToItsOwnFolderEndsTheSearch() throws IOException {
        Files.createSymbolicLink(real.resolve("again"), real);

        assertThat(CaseFiles.under(List.of(real))).containsExactly(one);
    }

    @Test
    void aLinkToNowhereIsTold() throws IOException {
        Path broken = Files.createSymbolicLink(real.resolve("broken.json"), Path.of("nowhere"));

        assertThat(CaseFiles.under(List.of(real))).containsExactly(broken, one);
        assertThat(QuickstartTest.run("check", real.toString()).out())
                .contains("broken.json\n  ! illisible · ni fichier ni dossier de ce nom\n");
    }

    @Test
    void aFolderNamedLikeAFileIsTold() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("x.json"));

        assertThat(CaseFiles.under(List.of(empty))).containsExactly(empty);
        assertThat(QuickstartTest.run("check", empty.toString()).out())
                .contains("x.json\n  ! illisible · aucun fichier *.json lisible dans ce dossier\n");
    }

    @Test
    void aFolderThatCannotBeOpenedIsToldAndTheOthersAreSearched() throws IOException {
        Path shut = Files.createDirectories(real.resolve("shut"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(shut)).as("run by the almighty").isFalse();

        assertThat(CaseFiles.under(List.of(real))).containsExactly(one, shut);
        assertThat(QuickstartTest.run("check", real.toString()).out()).contains("shut\n  ! illisible · accès refusé\n");
    }

    @Test
    void aFileThatCannotBeOpenedIsTold() throws IOException {
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(one)).as("run by the almighty").isFalse();

        assertThat(QuickstartTest.run("check", real.toString()).out())
                .contains("one.json\n  ! illisible · accès refusé\n");
    }
}
