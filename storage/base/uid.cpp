// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/base/uid.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

namespace regulars {

QString newUid(Instant now)
{
    thread_local QRandomGenerator random = QRandomGenerator::securelySeeded();
    thread_local qint64 lastMs = 0;
    thread_local quint16 sequence = 0;
    // Within a millisecond the 12 bits after the version count up, so that uids of one thread stay in order.
    if (now.ms == lastMs) {
        sequence = static_cast<quint16>((sequence + 1) & 0xfff);
    } else {
        lastMs = now.ms;
        sequence = static_cast<quint16>(random.bounded(0x400));
    }
    const quint64 tail = random.generate64();
    const auto byte = [tail](int i) { return static_cast<uchar>(tail >> (8 * i)); };
    const QUuid uid(static_cast<uint>(static_cast<quint64>(now.ms) >> 16), static_cast<ushort>(now.ms & 0xffff),
                    static_cast<ushort>(0x7000 | sequence), static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1), byte(2),
                    byte(3), byte(4), byte(5), byte(6), byte(7));
    return uid.toString(QUuid::WithoutBraces);
}

} // namespace regulars
