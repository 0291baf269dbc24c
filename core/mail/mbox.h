// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace regulars {

/// Whether a file begins as a mailbox of the kind mbox does (RFC 4155).
[[nodiscard]] bool isMbox(QByteArrayView head);

/// The messages of an mbox file, one after another, for parseMail(). Copies one message at a time; `mbox` must outlive it.
class MboxReader
{
public:
    explicit MboxReader(QByteArrayView mbox);

    /// The next message without its "From " line, quoted ">From " lines as they were written; none at the end.
    [[nodiscard]] std::optional<QByteArray> next();

private:
    /// Where the line of the next message's "From " begins, looking from `position`; the end when there is none.
    [[nodiscard]] qsizetype separatorFrom(qsizetype position) const;

    QByteArrayView m_mbox;
    qsizetype m_position = 0; ///< of a "From " line, or the end
};

} // namespace regulars
