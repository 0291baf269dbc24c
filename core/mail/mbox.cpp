// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mbox.h"

#include <algorithm>

namespace regulars {

namespace {

/// The place after the end of the line that holds `position`.
qsizetype nextLine(QByteArrayView bytes, qsizetype position)
{
    const qsizetype end = bytes.indexOf('\n', position);
    return end < 0 ? bytes.size() : end + 1;
}

bool isHeaderLine(QByteArrayView bytes, qsizetype position)
{
    const QByteArrayView line = bytes.sliced(position, nextLine(bytes, position) - position);
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > ' ' && c < 127; });
}

/// Programs that quote nothing leave lines in letters that begin with "From "; no header follows those.
bool isSeparator(QByteArrayView bytes, qsizetype position)
{
    if (!bytes.sliced(position).startsWith("From "))
        return false;
    const qsizetype header = nextLine(bytes, position);
    return header < bytes.size() && isHeaderLine(bytes, header);
}

bool isBlank(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

/// mboxrd puts a ">" before each line of ">From ", however often; mboxo only before the first, which reads the same.
bool isQuotedFrom(QByteArrayView line)
{
    const auto text = std::find_if(line.begin(), line.end(), [](char c) { return c != '>'; });
    return text != line.begin() && line.sliced(text - line.begin()).startsWith("From ");
}

} // namespace

bool isMbox(QByteArrayView head)
{
    return isSeparator(head, 0);
}

MboxReader::MboxReader(QByteArrayView mbox) : m_mbox(mbox), m_position(separatorFrom(0)) {}

qsizetype MboxReader::separatorFrom(qsizetype position) const
{
    bool afterBlank = position == 0;
    while (position < m_mbox.size()) {
        if (afterBlank && isSeparator(m_mbox, position))
            return position;
        const qsizetype next = nextLine(m_mbox, position);
        afterBlank = isBlank(m_mbox.sliced(position, next - position));
        position = next;
    }
    return m_mbox.size();
}

std::optional<QByteArray> MboxReader::next()
{
    if (m_position >= m_mbox.size())
        return std::nullopt;
    qsizetype position = nextLine(m_mbox, m_position);
    const qsizetype end = separatorFrom(position);
    m_position = end;
    QByteArray message;
    message.reserve(end - position);
    while (position < end) {
        const qsizetype next = nextLine(m_mbox, position);
        const QByteArrayView line = m_mbox.sliced(position, next - position);
        message.append(isQuotedFrom(line) ? line.sliced(1) : line);
        position = next;
    }
    return message;
}

} // namespace regulars
