/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.law.ReceiptText;

/** Receipts, each written once whoever rests on it. Safe for concurrent calls. */
final class Receipts {

    /** Receipts of several months. */
    private static final int REMEMBERED = 10_000;

    private final Transactions transactions;
    private final Map<Receipt, String> written = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Receipt, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Receipts(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The key of a receipt. A new one is written in a transaction of its own: a caller within one needs a second connection. */
    String keep(Receipt receipt) {
        synchronized (written) {
            String known = written.get(receipt);
            if (known != null) {
                return known;
            }
        }
        String text = ReceiptText.write(receipt);
        String key = ReceiptText.key(text);
        String calendar = receipt.reckoning().map(Reckoning::calendar).orElse(null);
        try {
            transactions.run(manager -> {
                if (manager.find(ReceiptRow.class, key) == null) {
                    manager.persist(new ReceiptRow(key, text, calendar));
                }
            });
        } catch (PersistenceException refused) {
            // Somebody else wrote the same at the same moment.
            if (!OnceOnly.isOvertaken(refused)) {
                throw refused;
            }
        }
        synchronized (written) {
            written.put(receipt, key);
        }
        return key;
    }

    /** Receipts by their keys. */
    static Map<String, Receipt> read(EntityManager manager, List<String> keys) {
        return Chunks.read(keys.stream().distinct().toList(), some -> manager.createQuery(
                                "select r from ReceiptRow r where r.id in :keys", ReceiptRow.class)
                        .setParameter("keys", some)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(row -> row.id, row -> ReceiptText.read(row.content)));
    }
}
