/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    /** The inputs and roots that implementations of RFC 6962 are commonly tested with. */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final Map<Integer, String> ROOTS = Map.of(
            0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    /** What a store keeps. */
    private final Map<Integer, List<byte[]>> kept = new HashMap<>();

    private final Hashes hashes = (height, from, to) ->
            List.copyOf(kept.getOrDefault(height, List.of()).subList((int) from, (int) to));

    private GrowingTree grown(int size, GrowingTree tree) {
        for (int at = (int) tree.size(); at < size; at++) {
            byte[] leaf = Hashing.leaf(("line " + at).getBytes(StandardCharsets.UTF_8));
            keep(0, at, leaf);
            tree.add(leaf);
        }
        return tree;
    }

    private void keep(int height, long number, byte[] hash) {
        List<byte[]> row = kept.computeIfAbsent(height, absent -> new ArrayList<>());
        assertThat(number).isEqualTo(row.size());
        row.add(hash);
    }

    /** The definition of RFC 6962, section 2.1, word by word. */
    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hashing.empty();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Hashing.node(defined(leaves.subList(0, left)), defined(leaves.subList(left, leaves.size())));
    }

    @Test
    void theKnownInputsHaveTheKnownRoots() {
        ROOTS.forEach((size, root) -> {
            GrowingTree tree = new GrowingTree((height, number, hash) -> {});
            INPUTS.subList(0, size)
                    .forEach(input -> tree.add(Hashing.leaf(HexFormat.of().parseHex(input))));
            assertThat(tree.root()).isEqualTo(HexFormat.of().parseHex(root));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 1000, 66_000})
    void theRootIsTheOneThatIsDefined(int size) {
        GrowingTree tree = grown(size, new GrowingTree(this::keep));

        assertThat(tree.size()).isEqualTo(size);
        assertThat(tree.root()).isEqualTo(defined(kept.getOrDefault(0, List.of())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 700, 65_536, 65_900})
    void aTreeGoesOnWhereItWasLeft(int size) {
        grown(size, new GrowingTree(this::keep));

        GrowingTree resumed = GrowingTree.of(size, hashes, this::keep);
        assertThat(resumed.root()).isEqualTo(defined(kept.get(0)));
        grown(size + 300, resumed);
        assertThat(resumed.root()).isEqualTo(defined(kept.get(0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 255, 256, 257, 1000, 66_001})
    void everyLineHasAPathThatProvesItAndNoOther(int size) {
        byte[] root = grown(size, new GrowingTree(this::keep)).root();
        Random random = new Random(size);
        List<Integer> asked = new ArrayList<>(List.of(0, size - 1, size / 2));
        IntStream.range(0, 40).map(each -> random.nextInt(size)).forEach(asked::add);

        for (int position : asked) {
            byte[] leaf = kept.get(0).get(position);
            List<byte[]> path = Path.of(position, size, hashes);
            assertThat(Path.proves(leaf, position, size, path, root)).isTrue();
            assertThat(Path.proves(Hashing.leaf(leaf), position, size, path, root))
                    .isFalse();
            assertThat(Path.proves(leaf, position, size, path, leaf.clone())).isEqualTo(size == 1);
            assertThat(Path.proves(leaf, size, size, path, root)).isFalse();
            if (size > 1) {
                assertThat(Path.proves(leaf, (position + 1) % size, size, path, root))
                        .isFalse();
                assertThat(Path.proves(leaf, position, size, path.subList(1, path.size()), root))
                        .isFalse();
            }
        }
    }
}
