// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/importsource.h"

#include "storage/exchange/xlsxsource.h"

#include <array>

namespace regulars {

namespace {

bool isSpreadsheet(const QString &file)
{
    QFile look(file);
    std::array<char, 4> head{};
    return look.open(QIODevice::ReadOnly) && look.read(head.data(), head.size()) == qint64(head.size()) &&
           XlsxSource::beginsLikeOne({head.data(), head.size()});
}

} // namespace

ImportSource::ImportSource(const QString &file) : m_name(file), m_file(file) {}
ImportSource::~ImportSource() = default;

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString &file, const QString &sheet)
{
    auto source = std::unique_ptr<ImportSource>(new ImportSource(file));
    if (isSpreadsheet(file)) {
        REGULARS_TRY(opened, XlsxSource::open(file, sheet));
        source->m_sheet = std::move(opened);
    } else {
        REGULARS_CHECK(source->m_file.open());
    }
    return source;
}

Result<qsizetype> ImportSource::read(char *into, qsizetype most)
{
    return m_sheet ? m_sheet->read(into, most) : m_file.read(into, most);
}

qint64 ImportSource::size() const
{
    return m_sheet ? m_sheet->size() : m_file.size();
}

DialectOverrides ImportSource::settled(DialectOverrides dialect) const
{
    if (m_sheet) {
        dialect.encoding = Encoding::Utf8;
        dialect.delimiter = ',';
        dialect.quote = '"';
        dialect.decimalMark = '.';
    }
    return dialect;
}

QStringList ImportSource::sheets() const
{
    return m_sheet ? m_sheet->sheets() : QStringList();
}

QString ImportSource::sheet() const
{
    return m_sheet ? m_sheet->sheet() : QString();
}

QString ImportSource::hash() const
{
    if (!m_sheet)
        return m_file.hash();
    QFile file(m_name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace regulars
