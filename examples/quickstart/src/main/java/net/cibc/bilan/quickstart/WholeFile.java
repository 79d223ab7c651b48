package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file as a whole or not at all: to a new file beside it, which then takes its place in one step. Whatever
 * fails, such as a disk that is full, what was there before is still there.
 */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text in UTF-8. A file that was there keeps its permissions, another can be read by its owner only, where
     * the file system knows owners. What is no file, such as a device, is not replaced.
     */
    static void write(Path file, String text) throws IOException {
        boolean old = Files.exists(file);
        Path target = old ? file.toRealPath() : file.toAbsolutePath();
        if (old && !Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        Path fresh = Files.createTempFile(target.getParent(), "bilan-", ".tmp");
        try {
            fill(fresh, text);
            if (old && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path file, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true); // a disk that is full may say so only now
        }
    }

    /** Whether two paths lead to one file, be it there or not. */
    static boolean same(Path one, Path other) {
        if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }
}
