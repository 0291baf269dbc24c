// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/zipmaker.h"

#include <array>

namespace regulars {

namespace {

quint32 checksum(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1u) != 0 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFFu] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFu;
}

void add16(QByteArray &to, qsizetype value)
{
    to += static_cast<char>(value & 0xFF);
    to += static_cast<char>((value >> 8) & 0xFF);
}

void add32(QByteArray &to, qsizetype value)
{
    add16(to, value & 0xFFFF);
    add16(to, (value >> 16) & 0xFFFF);
}

} // namespace

QByteArray zipOf(const Parts &parts)
{
    constexpr int zlibHeader = 2;
    constexpr int zlibTrailer = 4;
    constexpr int qtHeader = 4;
    QByteArray file;
    QByteArray directory;
    for (const Part &part : parts) {
        const QByteArray name = part.name.toUtf8();
        const QByteArray zlib = qCompress(part.bytes, 9);
        const QByteArray packed = zlib.mid(qtHeader + zlibHeader, zlib.size() - qtHeader - zlibHeader - zlibTrailer);
        QByteArray about;
        add16(about, 20);
        add16(about, 0);
        add16(about, 8);
        add32(about, 0x58000000);
        add32(about, checksum(part.bytes));
        add32(about, packed.size());
        add32(about, part.bytes.size());
        add16(about, name.size());
        add16(about, 0);
        directory += "PK\x01\x02";
        add16(directory, 20);
        directory += about;
        add16(directory, 0);
        add16(directory, 0);
        add16(directory, 0);
        add32(directory, 0);
        add32(directory, file.size());
        directory += name;
        file += "PK\x03\x04" + about + name + packed;
    }
    const qsizetype start = file.size();
    file += directory + "PK\x05\x06";
    add32(file, 0);
    add16(file, parts.size());
    add16(file, parts.size());
    add32(file, directory.size());
    add32(file, start);
    add16(file, 0);
    return file;
}

} // namespace regulars
