// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/scandetector.h"

#include <utility>

namespace regulars {

void ScanDetector::press(QChar letter, Time at)
{
    if (!m_text.isEmpty() && !follows(at))
        m_text.clear();
    if (m_text.size() <= mostKeys)
        m_text += letter;
    m_last = at;
}

std::optional<QString> ScanDetector::end(Time at)
{
    const bool isScan = m_text.size() >= fewestKeys && m_text.size() <= mostKeys && follows(at);
    const QString text = std::exchange(m_text, QString());
    return isScan ? std::optional(text) : std::nullopt;
}

} // namespace regulars
