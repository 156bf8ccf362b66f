/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.judge.PackText;
import org.dangvan.pack.Layers;
import org.dangvan.packs.KnownPack;
import org.dangvan.packs.PackLedger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What the store is told of the packs, also when it fails for a while. */
class PackBoardLedgerTest {
    private static final Version ONE = new Version("1.0.0.SNAPSHOT");
    private static final Version TWO = new Version("2.0.0");

    private final PackBoard board = new PackBoard("vn-mau", (examples, layers) -> List.of());

    @Test
    void theLedgerIsToldOfEverySwitchAndOnItsArrival() {
        Book book = new Book();
        board.came(1, "vn", ONE, PackText.national());

        board.open(book);
        board.came(2, "vn-mau", ONE, PackText.province("vn-mau"));
        board.came(2, "vn-mau", TWO, new PackText());
        board.went(2);

        assertThat(book.chains).containsExactly("vn 1.0.0", "vn 1.0.0, vn-mau 1.0.0", "vn 1.0.0");
        assertThat(book.last).containsExactly(new KnownPack("vn", "1.0.0", "Việt Nam"));
    }

    @Test
    void aPackThatTheLedgerKnowsIsRemovedAfterARestartWithoutIt() {
        board.came(1, "vn", ONE, PackText.national());

        board.open(new Book(new KnownPack("vn-mau", "0.9.0", "Tỉnh mẫu")));

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 0.9.0 REMOVED");
    }

    @Test
    void aLedgerThatFailsIsNotHidden() {
        Book broken = new Book() {
            @Override
            public void activated(Layers layers, List<KnownPack> chain) {
                throw new IllegalStateException("disk full");
            }
        };
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-mau", ONE, PackText.province("vn-mau"));
        assertThat(board.isReady()).isTrue();

        assertThat(catchThrowable(() -> board.open(broken))).hasMessage("disk full");

        assertThat(board.isReady()).isFalse();
        assertThat(board.layers().chain()).hasSize(2);
    }

    @Test
    void aLedgerThatFailedOnceIsToldAgainAndTheNodeIsReady() {
        Book moody = new Book() {
            @Override
            public void activated(Layers layers, List<KnownPack> chain) {
                super.activated(layers, chain);
                if (chains.size() == 1) {
                    throw new IllegalStateException("disk full");
                }
            }
        };
        board.came(1, "vn", ONE, PackText.national());
        assertThat(catchThrowable(() -> board.open(moody))).hasMessage("disk full");

        board.writeAgain();
        board.writeAgain();

        assertThat(board.isReady()).isTrue();
        assertThat(moody.chains).containsExactly("vn 1.0.0", "vn 1.0.0");
    }

    @Test
    void aLedgerThatCouldNotBeReadIsReadAgain() {
        List<String> reads = new ArrayList<>();
        Book moody = new Book() {
            @Override
            public List<KnownPack> known() {
                reads.add("read");
                if (reads.size() == 1) {
                    throw new IllegalStateException("no connection");
                }
                return List.of(new KnownPack("vn-mau", "0.9.0", "Tỉnh mẫu"));
            }
        };
        board.came(1, "vn", ONE, PackText.national());
        assertThat(catchThrowable(() -> board.open(moody))).hasMessage("no connection");
        assertThat(board.isReady()).isFalse();

        board.writeAgain();

        assertThat(board.isReady()).isTrue();
        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 0.9.0 REMOVED");
    }

    private List<String> told() {
        return board.states().stream()
                .map(state -> state.version().text() + " " + state.state())
                .toList();
    }

    /** A ledger that remembers. */
    private static class Book implements PackLedger {

        final List<String> chains = new ArrayList<>();
        private final List<KnownPack> known;
        private List<KnownPack> last = List.of();

        Book(KnownPack... known) {
            this.known = List.of(known);
        }

        @Override
        public void activated(Layers layers, List<KnownPack> chain) {
            chains.add(layers.chainText());
            last = chain;
        }

        @Override
        public Optional<String> packOfReport(String reportId) {
            return Optional.empty();
        }

        @Override
        public List<KnownPack> known() {
            return known;
        }
    }
}
