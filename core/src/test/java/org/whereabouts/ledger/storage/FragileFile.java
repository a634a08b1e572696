package org.whereabouts.ledger.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.whereabouts.ledger.durable.SmallFile;

/// A small file in memory that survives being dropped, and whose replacements fail where a plan
/// says.
///
/// @param path its name
/// @param disk the files that survive
public record FragileFile(Path path, Map<Path, byte[]> disk, FaultPlan plan) implements SmallFile {

    /// The files of a disk that follows this plan.
    public static Function<Path, SmallFile> on(FaultPlan plan) {
        var disk = new ConcurrentHashMap<Path, byte[]>();
        return path -> new FragileFile(path, disk, plan);
    }

    @Override
    public Optional<byte[]> read() {
        return Optional.ofNullable(disk.get(path)).map(byte[]::clone);
    }

    @Override
    public void replace(byte[] content) {
        plan.step("file." + path.getFileName(), () -> disk.put(path, content.clone()));
    }

    @Override
    public void tidy() {}
}
