package net.cibc.bilan.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** No type of the library is a platform type, of which Kotlin would not know whether it may be null. */
class NullabilityTest {
    @TempDir
    private lateinit var folder: Path

    @Test
    fun `null is refused where a value is expected`() {
        assertThat(said("fun record(bilan: Bilan) = bilan.record(null)"))
            .contains("error: null cannot be a value of a non-null type 'Fact'")
    }

    @Test
    fun `what is asked of a value needs no safe call`() {
        assertThat(said("fun centre(bilan: Bilan): String? = bilan.centre?.name"))
            .contains("warning: unnecessary safe call on a non-null receiver of type 'Centre'")
    }

    /** What the compiler says of a declaration. */
    private fun said(declaration: String): String {
        val source = folder.resolve("Snippet.kt")
        source.writeText("import net.cibc.bilan.Bilan\n$declaration\n")
        val log = ByteArrayOutputStream()
        val classPath = System.getProperty("java.class.path")
        K2JVMCompiler().exec(PrintStream(log, true), "-no-stdlib", "-cp", classPath, "-d", "$folder", "$source")
        return log.toString(Charsets.UTF_8)
    }
}
