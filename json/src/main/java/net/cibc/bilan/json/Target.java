package net.cibc.bilan.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file that a document is written to.
 */
final class Target {

    private Target() {}

    static void write(byte[] document, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toAbsolutePath().toString(), null, "is a folder, not a file");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new FileSystemException(file.toString(), null, "is a link to nothing");
        }
        if (!Files.exists(file)) {
            replace(document, file.toAbsolutePath());
        } else if (Files.isRegularFile(file)) {
            replace(document, file.toRealPath());
        } else {
            Files.write(file, document, StandardOpenOption.WRITE);
        }
    }

    private static void replace(byte[] document, Path file) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(document);
        Path fresh = Files.createTempFile(file.getParent(), "bilan-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
