/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A file that is being taken in, portion by portion: all of it, or nothing. For one thread, which also closes it.
 *
 * <p>What a portion says of people, numbers and matters is known to the portions after it.
 */
@ProviderType
public interface OpenRegister extends AutoCloseable {

    /**
     * Records the rows of a portion and says what became of each. The same row twice adds nothing.
     *
     * @param portion rows of the file, at best about 1,000; the import's id, register and account are the same in all
     * @return one verdict for each row, in the same order
     */
    List<RowVerdict> take(RegisterBatch portion);

    /** Ends the file well: from now on its rows count. To be called once, after the last portion. */
    void keep();

    /** Gives everything back; unless {@link #keep()} came before, nothing of the file remains. */
    @Override
    void close();
}
