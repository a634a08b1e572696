package org.whereabouts.linkage.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.linkage.block.RuleBlocks;

/// Walks the blocks of a rule with several threads. Blocks are cut into chunks of about equal work,
/// the same whatever the number of threads; each chunk has its own result, and results come back in
/// the order of the chunks.
final class Work {
    private static final long PAIRS_PER_CHUNK = 1 << 18;

    private final int threads;

    Work(int threads) {
        this.threads = threads;
    }

    /// A part of the blocks.
    ///
    /// @param block the first block, walked from its row `from`
    /// @param lastBlock the last block, walked up to its row `to`
    record Chunk(int block, int from, int lastBlock, int to) {}

    /// Does the work of every chunk.
    ///
    /// @param walker made once per thread; takes a chunk and its result
    <R> List<R> run(RuleBlocks blocks, Supplier<R> result, Supplier<BiConsumer<Chunk, R>> walker) {
        List<Chunk> chunks = chunks(blocks);
        var results = new ArrayList<R>();
        for (int i = 0; i < chunks.size(); i++) {
            results.add(result.get());
        }
        int workers = Math.min(threads, chunks.size());
        if (workers <= 1) {
            if (!chunks.isEmpty()) {
                var one = walker.get();
                for (int i = 0; i < chunks.size(); i++) {
                    one.accept(chunks.get(i), results.get(i));
                }
            }
            return results;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            var next = new java.util.concurrent.atomic.AtomicInteger();
            var running = new ArrayList<Future<?>>();
            for (int w = 0; w < workers; w++) {
                running.add(
                        pool.submit(() -> {
                            var one = walker.get();
                            for (int i = next.getAndIncrement();
                                    i < chunks.size();
                                    i = next.getAndIncrement()) {
                                one.accept(chunks.get(i), results.get(i));
                            }
                        }));
            }
            for (Future<?> future : running) {
                await(future);
            }
        }
        return results;
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WhereaboutsException("linking was interrupted; nothing was changed", e);
        } catch (ExecutionException e) {
            throw new WhereaboutsException("linking failed; nothing was changed", e);
        }
    }

    private static List<Chunk> chunks(RuleBlocks blocks) {
        var chunks = new ArrayList<Chunk>();
        int block = 0;
        int from = 0;
        while (block < blocks.blocks()) {
            long pairs = 0;
            int lastBlock = block;
            int to = from;
            while (pairs < PAIRS_PER_CHUNK) {
                int n = blocks.size(lastBlock);
                while (to < n && pairs < PAIRS_PER_CHUNK) {
                    pairs += n - 1 - to;
                    to++;
                }
                if (to < n || lastBlock == blocks.blocks() - 1) {
                    break;
                }
                if (pairs < PAIRS_PER_CHUNK) {
                    lastBlock++;
                    to = 0;
                }
            }
            chunks.add(new Chunk(block, from, lastBlock, to));
            boolean done = to >= blocks.size(lastBlock);
            block = done ? lastBlock + 1 : lastBlock;
            from = done ? 0 : to;
        }
        return chunks;
    }
}
